/** Text onto the clipboard, from within a page that should neither learn of it nor put in a word. */

/**
 * Asked for by a click that was just now. Where the browser keeps its clipboard from pages (no https, or a policy
 * against it), the old command still works; then the page may notice that something is copied, but not what.
 *
 * @throws Error where the browser lets nothing be copied, or the page prevents it.
 */
export async function putOnClipboard(text: string, document: Document): Promise<void> {
  const { navigator } = document.defaultView!;
  const isWritten = (await (navigator.clipboard as Clipboard | undefined)?.writeText(text).then(() => true, () => false)) ?? false;
  if (!isWritten && !copyByCommand(text, document)) throw new Error('The browser lets nothing be copied here.');
}

function copyByCommand(text: string, document: Document): boolean {
  const view = document.defaultView!;
  let isHeard = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    isHeard = true;
  };
  view.addEventListener('copy', onCopy, { capture: true });
  const isDone = document.execCommand('copy');
  view.removeEventListener('copy', onCopy, { capture: true });
  return isDone && isHeard;
}
