import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import cardStyle from '../components/claim-card.css?inline';
import { LANGUAGES } from '../lib/core/languages/all.ts';
import { laidOut } from '../lib/core/languages/pack.ts';
import type { Moment } from '../lib/core/ledger-view.ts';
import { chooseSpoken, loadWords, pageWordsOf, type Words } from '../lib/core/words/index.ts';
import { handle } from '../lib/messages/handle.ts';
import type { Status } from '../lib/messages/protocol.ts';
import { sendToPage } from '../lib/messages/wire.ts';
import { PAGE_CSS } from '../lib/page/page-css.ts';
import { CALM } from '../lib/store/alerts.ts';
import { createClaimService, type HandedIn } from '../lib/store/claim-service.ts';
import { createClaimStore } from '../lib/store/claim-store.ts';
import { openDatabase } from '../lib/store/db.ts';
import { createJudgeService, createJudgeThen, type JudgeService } from '../lib/store/judge-service.ts';
import { createLedgerStamp } from '../lib/store/ledger-stamp.ts';
import { openAlerts } from '../lib/store/live-alerts.ts';
import { FEED_ALARM, openUpdates } from '../lib/store/live-updates.ts';
import { createLedgerStore } from '../lib/store/ledger-store.ts';
import { createLossWatch } from '../lib/store/loss-watch.ts';
import { createSettings } from '../lib/store/settings.ts';
import { wordsForFailure } from '../lib/store/storage-fault.ts';
import { createTabCounts } from '../lib/store/tab-counts.ts';

const GATE = '/gate.js';
const READER = '/reader.js';
const KEEPING = '/keeping.js';
const OLDER_TABS = 'older-tabs';

const SAVE_SELECTION = 'save-selection';

export default defineBackground(() => {
  const database = openDatabase();
  const store = createLedgerStore({
    database,
    readBundle: async () => (await fetch(browser.runtime.getURL('/ledger/ledger.json'))).text(),
  });
  const words = (): Promise<Words> => loadWords(chooseSpoken([browser.i18n.getUILanguage(), ...navigator.languages]));
  const today = (): string => new Date().toISOString().slice(0, 10);
  const settings = createSettings(browser.storage.local);
  const checkDay = async (): Promise<Moment | undefined> => (await settings.read()).checkDay;
  // What is saved is judged as of today, whatever day pages are checked as of.
  const judgeNow = createJudgeService(store, today, words);
  const judgeThen = createJudgeThen(store, checkDay, words);
  const judge = async (): Promise<JudgeService> => ((await checkDay()) ? judgeThen : judgeNow);
  const claims = createClaimStore({ database, now: () => new Date() });
  const saved = createClaimService({
    claims,
    judge: judgeNow,
    engine: browser.runtime.getManifest().version,
    today,
  });
  const loss = createLossWatch(database, browser.storage.local);
  const counts = createTabCounts(browser.storage.session);

  const updates = openUpdates(database);
  const alerts = openAlerts(words);

  createLedgerStamp(browser.storage.local).onChange(() => {
    judgeNow.renew();
    judgeThen.renew();
    void loss.note();
    void tellReaders();
    void judgeSaved();
  });

  let checked: string | undefined;
  settings.onChange(({ checkDay: day }) => {
    if (checked === JSON.stringify(day)) return;
    checked = JSON.stringify(day);
    judgeThen.renew();
    void tellReaders();
  });

  handle({
    'subject-found': async (_, { tab }) => {
      if (tab && (await settings.isEnabled(hostOf(tab.url)))) await injectReader(tab.id, tab.frameId);
      return null;
    },
    vocabulary: async () => (await judge()).vocabulary(),
    languages: async ({ tags }) => LANGUAGES.filter(({ tag }) => tags.includes(tag)).map(laidOut),
    words: async () => ({ ...pageWordsOf(await words()), style: cardStyle }),
    judge: async ({ claims, published }) => (await judge()).judge(claims, published),
    explain: async ({ claim, verdict, published }) => (await judge()).explain(claim, verdict, published),
    report: async (frame, { tab }) => {
      if (!tab) return null;
      const { outdated, conflicting } = await counts.report(tab.id, tab.frameId, frame);
      await showBadge(tab.id, outdated + conflicting, conflicting > 0);
      return null;
    },
    save: async (claim) =>
      saved.save((await checkDay()) ? await asOfToday(claim) : claim).catch((error: unknown) => {
        throw new Error(wordsForFailure(error), { cause: error });
      }),
    copy: async ({ form, claim }) => {
      const text = await saved.copy(form, claim);
      return { ...(text !== undefined && { text }) };
    },
    keeping: async (_, { tab }) => {
      if (tab) await settle(browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [tab.frameId] }, files: [KEEPING] }));
      return null;
    },
    'saved-here': async (place) => ({ claims: await saved.quotesOf(place) }),
    anchored: async ({ reports, ...place }) => {
      await saved.reportAnchors(place, reports);
      return null;
    },
    status: async ({ tabId }) => {
      const [ledger, page, host, frames, unseen] = await Promise.all([ledgerStatus(), settings.read(), hostOfTab(tabId), counts.frames(tabId), alerts.read()]);
      const hostEnabled = !page.disabledHosts.includes(host);
      return { ledger, readable: await canRun(tabId), enabled: page.enabled, ...(host !== '' && { host }), hostEnabled, frames, alerts: unseen };
    },
    'set-enabled': async ({ enabled }) => {
      await settings.setEnabled(enabled);
      await applySettings(() => true);
      return null;
    },
    'set-host-enabled': async ({ host, enabled }) => {
      await setHostEnabled(host, enabled);
      return null;
    },
  });

  const takenOver = takeOver();
  void settle(alerts.isOwed()).then((isOwed) => (isOwed === true ? judgeSaved() : undefined));
  browser.runtime.onInstalled.addListener(() => {
    // A failure is no loss: the judge seeds again at its first question, and the popup tells what went wrong.
    // What comes with another version may be another ledger.
    void store.seedBundled().then(judgeSaved, () => undefined);
    void remindOfFeeds();
    // Once more than may be needed: a worker that has only just started may be stopped half-way.
    void takenOver.then(() => applySettings(() => true));
    void offerMenu();
  });
  // Not every browser keeps alarms and menus over its own restart, and none what its toolbar tells.
  browser.runtime.onStartup.addListener(() => {
    void settle(alerts.read().then(alerts.tell));
    void remindOfFeeds();
    void offerMenu();
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === SAVE_SELECTION && tab?.id !== undefined) void saveSelection(tab.id, frameId ?? 0);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    // Each feed's failure is in its own record; where the database fails, the ledger's status tells it.
    if (name === FEED_ALARM) void updates.checkDue().catch(() => undefined);
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void clearTab(tabId);
    if (status === 'complete') void welcomeBack(tabId).then(() => lookForSaved(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void counts.clear(tabId));

  browser.commands.onCommand.addListener((command) => void run(command));

  async function run(command: string): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'toggle-here') return toggle(hostOf(tab.url));
    if (command === 'save-claim') return saveSelection(tab.id, 0);
    const [frameId] = await counts.frames(tab.id);
    if (frameId === undefined) return;
    await sendToPage({ tabId: tab.id, frameId }, command === 'next-figure' ? 'next' : 'previous', {});
  }

  /** Saves what is selected in a frame, also where nothing was to be read until now. */
  async function saveSelection(tabId: number, frameId: number): Promise<void> {
    await injectReader(tabId, frameId);
    await sendToPage({ tabId, frameId }, 'save-selection', {});
  }

  /** What is saved says what holds today, whatever day its page was checked as of. */
  async function asOfToday({ judgement, ...claim }: HandedIn): Promise<HandedIn> {
    if (!judgement) return claim;
    const { verdicts } = await judgeNow.judge([judgement.claim, ...judgement.others].toSorted((a, b) => a.id - b.id), claim.page.published);
    const verdict = verdicts.find((each) => each.claim === judgement.claim.id);
    return { ...claim, judgement: { ...judgement, ...(verdict && { verdict }) } };
  }

  /** A page of which something is saved is read, whatever it is about. */
  async function lookForSaved(tabId: number): Promise<void> {
    const url = (await settle(browser.tabs.get(tabId)))?.url;
    if (url === undefined || !/^(?:https?|file):/.test(url) || !(await settings.isEnabled(hostOf(url)))) return;
    if (await settle(saved.has(url, () => canonicalIn(tabId)))) await injectReader(tabId, 0);
  }

  /** Firefox on Android has no such menu. */
  async function offerMenu(): Promise<void> {
    if (!browser.contextMenus) return;
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: SAVE_SELECTION, contexts: ['selection'], title: browser.i18n.getMessage('saveSelection') });
  }

  async function toggle(host: string): Promise<void> {
    if (host === '') return;
    if (await settings.isEnabled(host)) return setHostEnabled(host, false);
    await settings.setEnabled(true);
    await settings.setHostEnabled(host, true);
    await applySettings(() => true);
  }

  async function setHostEnabled(host: string, enabled: boolean): Promise<void> {
    await settings.setHostEnabled(host, enabled);
    await applySettings((other) => other === host.toLowerCase());
  }

  /**
   * Tabs that were open before get the scripts of a copy that is installed, updated, enabled or reloaded. Not all of
   * these have an event, but each begins a session, whose memory is empty.
   */
  async function takeOver(): Promise<void> {
    if ((await olderTabs()) !== undefined) return;
    const tabs = await browser.tabs.query({});
    await applySettings(() => true);
    await browser.storage.session.set({ [OLDER_TABS]: tabs.map(({ id }) => id) });
  }

  /** Tabs that were there before this session; undefined where it has not begun. */
  async function olderTabs(): Promise<(number | undefined)[] | undefined> {
    return (await browser.storage.session.get(OLDER_TABS))[OLDER_TABS] as (number | undefined)[] | undefined;
  }

  /** Brings tabs that are open already into line. */
  async function applySettings(concerns: (host: string) => boolean): Promise<void> {
    const tabs = await browser.tabs.query({ discarded: false });
    const concerned = tabs.flatMap(({ id, url }) => (id !== undefined && concerns(hostOf(url)) ? [{ id, host: hostOf(url) }] : []));
    await Promise.all(concerned.map(async ({ id, host }) => ((await settings.isEnabled(host)) ? injectGate(id) : switchOff(id))));
  }

  async function switchOff(tabId: number): Promise<void> {
    await sendToPage({ tabId }, 'switch-off', {});
    await settle(browser.scripting.removeCSS({ target: { tabId, allFrames: true }, ...PAGE_CSS }));
    await clearTab(tabId);
  }

  /** Without a feed there is no alarm. */
  async function remindOfFeeds(): Promise<void> {
    await settle(updates.schedule());
  }

  /** Judges all that was saved by the ledger that now is. */
  async function judgeSaved(): Promise<void> {
    // A browser stops a background that asks it for nothing for half a minute: 100,000 claims may take as long.
    const onProgress = (): void => void settle(alerts.isOwed());
    await settle(alerts.by(async () => (await saved.ledgerChanged({ onProgress })).unseen));
  }

  /** Readers of open pages ask for their verdicts again. */
  async function tellReaders(): Promise<void> {
    const tabs = await browser.tabs.query({ discarded: false });
    await Promise.all(tabs.map(async ({ id }) => id !== undefined && (await counts.frames(id)).length > 0 && sendToPage({ tabId: id }, 'ledger-changed', {})));
  }

  /**
   * A page that comes back from the browser's cache has its reader, which has heard nothing of what was changed
   * meanwhile; or, in a tab that is older than this session, perhaps one that is no longer alive.
   */
  async function welcomeBack(tabId: number): Promise<void> {
    if ((await counts.frames(tabId)).length > 0) return;
    if (!(await settings.isEnabled(await hostOfTab(tabId)))) return switchOff(tabId);
    const { ok } = await sendToPage({ tabId }, 'ledger-changed', {});
    if (!ok && (await olderTabs())?.includes(tabId)) await injectGate(tabId);
  }

  async function clearTab(tabId: number): Promise<void> {
    await counts.clear(tabId);
    await showBadge(tabId, 0, false);
  }

  async function ledgerStatus(): Promise<Status['ledger']> {
    try {
      const { ledger, origin, problem } = await (await judge()).current();
      const day = await checkDay();
      // Saving a claim writes no ledger, so it is noted here.
      await loss.note();
      const told = [problem, await loss.told(), day && `Pages are checked as of ${day.day}, not of today. The ledger page leads back to today.`].filter((each) => each !== undefined).join(' ');
      return { version: ledger.version, asOf: ledger.asOf, origin, ...(told !== '' && { problem: told }) };
    } catch (error) {
      return { origin: 'none', problem: `The ledger can't be read (${String(error).slice(0, 200)}). No figure can be checked.` };
    }
  }
});

async function injectReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [reader] = (await settle(browser.scripting.executeScript({ target, func: isReaderAtWork }))) ?? [];
  // To take its style away, if only to put it back, would hide the badges for a moment.
  if (reader?.result === true) return;
  await settle(browser.scripting.removeCSS({ target, ...PAGE_CSS }));
  await settle(browser.scripting.insertCSS({ target, ...PAGE_CSS }));
  await settle(browser.scripting.executeScript({ target, files: [READER] }));
}

/** Runs in a page, as source: see `reader.ts`. */
function isReaderAtWork(): boolean {
  return (globalThis as { tickmarkLife?: { ended: AbortSignal } }).tickmarkLife?.ended.aborted === false;
}

async function injectGate(tabId: number): Promise<void> {
  await settle(browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [GATE] }));
}

async function showBadge(tabId: number, wrong: number, conflict: boolean): Promise<void> {
  // Without a number of its own, a tab has what all tabs have.
  await settle(browser.action.setBadgeText({ tabId, text: wrong === 0 ? (null as unknown as string) : String(wrong) }));
  await settle(browser.action.setBadgeBackgroundColor({ tabId, color: wrong === 0 ? CALM : conflict ? '#b3261e' : '#8a5300' }));
}

async function canRun(tabId: number): Promise<boolean> {
  const [answer] = (await settle(browser.scripting.executeScript({ target: { tabId }, func: () => true }))) ?? [];
  return answer?.result === true;
}

/** What a page calls itself, before any script of ours is in it. */
async function canonicalIn(tabId: number): Promise<string | undefined> {
  const [answer] = (await settle(browser.scripting.executeScript({ target: { tabId }, func: canonicalAddress }))) ?? [];
  return answer?.result ?? undefined;
}

/** Runs in a page, as source: what `placeOf` says of it. */
function canonicalAddress(): string | null {
  const { href = '' } = document.querySelector<HTMLLinkElement>('head link[rel~="canonical" i][href]') ?? {};
  return /^https?:/.test(href) ? href : null;
}

async function hostOfTab(tabId: number): Promise<string> {
  return hostOf((await settle(browser.tabs.get(tabId)))?.url);
}

/** Empty for pages without a host, and for those whose address the browser keeps to itself. */
function hostOf(url: string | undefined): string {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}

/** What became of a call on a tab. It may be gone by now, or show a page where no extension may run: neither is a fault. */
async function settle<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch {
    return undefined;
  }
}
