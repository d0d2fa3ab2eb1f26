import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ClaimPanel, type PanelItem } from '../../components/ClaimPanel.tsx';
import { keyed } from '../../lib/core/figure-keys.ts';
import { proposalOf } from '../../lib/core/proposal.ts';
import { copyOf, type CopyForm } from '../../lib/core/saved-claims/quotation.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { counted } from '../../lib/core/format.ts';
import { urlKeys } from '../../lib/core/url-key.ts';
import { chooseSpoken, loadWords } from '../../lib/core/words/index.ts';
import type { Request } from '../../lib/messages/protocol.ts';
import { send, sendToPage } from '../../lib/messages/wire.ts';
import type { Place } from '../../lib/store/claim-places.ts';
import { createClaimStore } from '../../lib/store/claim-store.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { openAlerts } from '../../lib/store/live-alerts.ts';
import { watch } from '../../lib/store/live.ts';
import { wordsForFailure } from '../../lib/store/storage-fault.ts';

/** Pages change, and the reader goes from tab to tab, while the panel is open. */
const REFRESH_MS = 1_000;

const root = document.querySelector('#panel')!;
const database = openDatabase();
const claims = createClaimStore({ database, now: () => new Date() });
const alerts = openAlerts(() => words);
const words = await loadWords(chooseSpoken([browser.i18n.getUILanguage(), ...navigator.languages]));
document.documentElement.lang = words.tag;
document.documentElement.dir = words.dir;

interface Shown {
  tabId?: number;
  url: string;
  readable: boolean;
  items: (Omit<PanelItem, 'isSaved'> & { frameId: number; id: number })[];
  /** Saved claims of any page that are judged otherwise now. */
  alerts: number;
  /** Keys of the page's saved claims. */
  key: string;
}
let shown: Shown = { url: '', readable: true, items: [], alerts: 0, key: '' };
let saved: SavedClaim[] = [];
let problem = '';
/** What was shown when a look was last drawn. */
let drawn: string | undefined;
let told = '';

/** A panel in a tab of its own is told whose it is. */
async function currentTab(): Promise<{ id?: number | undefined; url?: string | undefined } | undefined> {
  const wanted = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(wanted)) return browser.tabs.get(wanted).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function look(): Promise<void> {
  const tab = await currentTab();
  const tabId = tab?.id;
  const status = tabId === undefined ? undefined : await send('status', { tabId });
  const frames = status?.ok ? status.value.frames : [];
  const lists = await Promise.all(
    frames.map(async (frameId) => {
      const list = await sendToPage({ tabId: tabId as number, frameId }, 'list', {});
      return list.ok ? list.value : { figures: [] };
    }),
  );
  const url = lists[0]?.page?.url ?? tab?.url ?? '';
  const items = lists.flatMap(({ figures }, i) => keyed(figures).map((figure) => ({ ...figure, key: `${frames[i]} ${figure.key}`, frameId: frames[i] ?? 0 })));
  const place: Place = lists[0]?.page ?? { url };
  const key = url === '' ? '' : urlKeys(place.url, place.canonical).join(' ');
  const isOther = key !== shown.key;
  shown = { ...(tabId !== undefined && { tabId }), url, key, readable: status?.ok === true && status.value.readable && status.value.enabled && status.value.hostEnabled, items, alerts: status?.ok ? status.value.alerts : shown.alerts };
  if (isOther) follow(place);
  // Most looks find nothing new, and hundreds of figures are not drawn in no time.
  const now = JSON.stringify(shown);
  if (now !== drawn) draw();
  drawn = now;
}

let stop: (() => void) | undefined;
/** Saved claims of a page, kept up to date. */
function follow(place: Place): void {
  stop?.();
  saved = [];
  stop = watch(() => claims.ofPage(place), (found) => { saved = found; draw(); }, complain);
}

function complain(error: unknown): void {
  told = '';
  problem = words.panel.failed.replace('{detail}', wordsForFailure(error));
  draw();
}

const placeOf = (key: string): { tabId: number; frameId: number; id: number } | undefined => {
  const item = shown.items.find((each) => each.key === key);
  return shown.tabId === undefined || !item ? undefined : { tabId: shown.tabId, frameId: item.frameId, id: item.id };
};

async function toFigure(key: string, deed: 'jump' | 'save-figure'): Promise<void> {
  const place = placeOf(key);
  const done = place && (await sendToPage({ tabId: place.tabId, frameId: place.frameId }, deed, { id: place.id }));
  if (done?.ok === false) complain(done.detail);
}

/** What would be saved of a figure. */
async function figureHere(key: string): Promise<Request<'save'>> {
  const place = placeOf(key);
  const answer = place && (await sendToPage({ tabId: place.tabId, frameId: place.frameId }, 'figure-here', { id: place.id }));
  if (!answer?.ok || !answer.value.claim) throw new Error(answer?.ok === false ? answer.detail : 'This figure is no longer on the page.');
  return answer.value.claim;
}

async function copyFigure(key: string, form: CopyForm): Promise<void> {
  const answer = await send('copy', { form, claim: await figureHere(key) });
  if (!answer.ok) throw new Error(answer.detail);
  await toClipboard(answer.value.text);
}

async function toClipboard(text: string | undefined): Promise<void> {
  if (text === undefined) throw new Error('There is no receipt of what was not judged.');
  await navigator.clipboard.writeText(text);
  told = words.card.copied;
  problem = '';
  draw();
}

async function propose(key: string): Promise<void> {
  await browser.tabs.create({ url: options(`#/new?${new URLSearchParams(proposalOf(await figureHere(key))).toString()}`) });
}

async function toSaved(id: string): Promise<void> {
  if (shown.tabId !== undefined) await sendToPage({ tabId: shown.tabId }, 'jump-saved', { id });
}

async function seen(id: string): Promise<void> {
  await alerts.after(() => claims.look([id]));
  await look();
}

const options = (hash: string): string => `${browser.runtime.getURL('/options.html')}${hash}`;

function draw(): void {
  // A figure is saved where its words were, at the same place of the text.
  const kept = new Set(saved.map(({ selectors: [{ exact }, { start }] }) => `${start} ${exact.replace(/\s+/g, ' ')}`));
  render(
    <>
      <ClaimPanel
        items={shown.items.map((item) => ({ ...item, isSaved: kept.has(`${item.start} ${item.quote}`) }))}
        saved={saved}
        alertsLine={shown.alerts === 0 ? undefined : counted(words.popup.alerts, shown.alerts, words.tag)}
        readable={shown.readable}
        words={words}
        libraryHref={options('#/library')}
        onJump={(key) => void toFigure(key, 'jump')}
        onSave={(key) => void toFigure(key, 'save-figure')}
        onCopy={(key, form) => void copyFigure(key, form).catch(complain)}
        onCopySaved={(claim, form) => void toClipboard(copyOf(form, claim)).catch(complain)}
        onPropose={(key) => void propose(key).catch(complain)}
        onJumpSaved={(id) => void toSaved(id)}
        onSeen={(id) => void seen(id).catch(complain)}
        onNote={(id, note) => void claims.annotate(id, { note }).catch(complain)}
        onTags={(id, tags) => void claims.annotate(id, { tags }).catch(complain)}
      />
      <p class="copied" role="status">{told}</p>
      <p class="problem" role="alert">{problem}</p>
    </>,
    root,
  );
}

void look();
setInterval(() => void look(), REFRESH_MS);
