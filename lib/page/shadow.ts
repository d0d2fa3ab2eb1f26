/** Shadow roots that a page has closed: extensions may look into them. */

interface ShadowOpener {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** The shadow root of an element, be it open or closed. Firefox has a property for it, Chromium a function. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (root !== undefined) return root;
  const { dom } = (globalThis as { chrome?: { dom?: ShadowOpener } }).chrome ?? {};
  // Chromium takes no elements but those of HTML.
  return dom && 'innerText' in element ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}
