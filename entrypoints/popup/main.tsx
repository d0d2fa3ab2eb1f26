import { render } from 'preact';
import { browser } from 'wxt/browser';
import { proposalOf } from '../../lib/core/proposal.ts';
import { chooseSpoken, loadWords } from '../../lib/core/words/index.ts';
import { send, sendToPage } from '../../lib/messages/wire.ts';
import { Popup, type PopupState } from './Popup.tsx';

/** Pages change, and readers come back, while the popup is open. */
const REFRESH_MS = 1_000;

const root = document.querySelector('#popup')!;
const tab = tabOfAddress() ?? activeTab();
const words = await loadWords(chooseSpoken([browser.i18n.getUILanguage(), ...navigator.languages]));
document.documentElement.lang = words.tag;
document.documentElement.dir = words.dir;

/** A popup that is open in a tab of its own (Firefox on Android) is told whose it is. */
function tabOfAddress(): Promise<number> | undefined {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? Promise.resolve(id) : undefined;
}

async function activeTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

async function readState(): Promise<PopupState> {
  const tabId = await tab;
  if (tabId === undefined) return { kind: 'failed', detail: words.popup.noPage };
  const status = await send('status', { tabId });
  if (!status.ok) return { kind: 'failed', detail: status.detail };
  const lists = await Promise.all(
    status.value.frames.map(async (frameId) => {
      const list = await sendToPage({ tabId, frameId }, 'list', {});
      return list.ok ? list.value.figures.map((figure) => ({ ...figure, key: `${frameId}:${figure.id}` })) : [];
    }),
  );
  return { kind: 'ready', status: status.value, figures: lists.flat() };
}

async function refresh(): Promise<void> {
  const state = await readState();
  render(
    <Popup
      state={state}
      words={words}
      libraryHref={browser.runtime.getURL('/options.html#/library')}
      alertsHref={browser.runtime.getURL('/options.html#/library?shelf=alerts')}
      onPanel={openerOfPanel(await tab)}
      onJump={(key) => void jump(key)}
      onPropose={(key) => void propose(key)}
      onEnabled={(enabled) => void change(send('set-enabled', { enabled }))}
      onHostEnabled={(host, enabled) => void change(send('set-host-enabled', { host, enabled }))}
    />,
    root,
  );
}

/** The browser opens the panel only within the click itself, so whose it is must be known before. */
function openerOfPanel(tabId: number | undefined): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as { sidePanel?: { open(whose: { tabId: number }): Promise<void> }; sidebarAction?: { open(): Promise<void> } };
  const open = sidePanel && tabId !== undefined ? () => sidePanel.open({ tabId }) : sidebarAction && (() => sidebarAction.open());
  // Where it can't be opened, nothing happens, and the browser's own menu still has it.
  return open && (() => void open().then(() => window.close(), () => undefined));
}

async function change(done: Promise<unknown>): Promise<void> {
  await done;
  await refresh();
}

/** The popup makes way for the page. */
async function jump(key: string): Promise<void> {
  const tabId = await tab;
  const [frameId, id] = key.split(':').map(Number);
  if (tabId === undefined || frameId === undefined || id === undefined) return;
  await sendToPage({ tabId, frameId }, 'jump', { id });
  window.close();
}

/** What became of the page meanwhile shows in the list: there is nothing to say where the figure is gone. */
async function propose(key: string): Promise<void> {
  const tabId = await tab;
  const [frameId, id] = key.split(':').map(Number);
  if (tabId === undefined || frameId === undefined || id === undefined) return;
  const answer = await sendToPage({ tabId, frameId }, 'figure-here', { id });
  if (!answer.ok || !answer.value.claim) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/new?${new URLSearchParams(proposalOf(answer.value.claim)).toString()}`) });
  window.close();
}

void refresh();
setInterval(() => void refresh(), REFRESH_MS);
