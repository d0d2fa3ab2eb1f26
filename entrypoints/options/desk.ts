import { browser } from 'wxt/browser';
import { faultsOfFact } from '../../lib/core/fact-draft.ts';
import { en } from '../../lib/core/languages/en.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { LEDGER_PAGE, type LedgerPageWords } from '../../lib/core/words/ledger-page.ts';
import { chooseSpoken, loadWords, type Words } from '../../lib/core/words/index.ts';
import { watchClaims } from '../../lib/store/claim-library.ts';
import type { Alerts } from '../../lib/store/alerts.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';
import { createLedgerEdits, type LedgerEdits } from '../../lib/store/ledger-edits.ts';
import { createLedgerStamp } from '../../lib/store/ledger-stamp.ts';
import { shareLedger, type LedgerData } from './ledger-data.ts';
import { failedBy, shareFollowed, type Shared } from './live.ts';
import { createLedgerStore, type LedgerStore } from '../../lib/store/ledger-store.ts';
import { createLossWatch, type LossWatch } from '../../lib/store/loss-watch.ts';
import { createSettings, type SettingsStore } from '../../lib/store/settings.ts';
import { openAlerts } from '../../lib/store/live-alerts.ts';
import { openUpdates } from '../../lib/store/live-updates.ts';
import type { Updates } from '../../lib/store/updates.ts';

/** What the views of the full tab work with. */
export interface Desk {
  /** In the reader's language: verdicts. Amounts and dates are in the language of the views. */
  words: Words;
  /** What these views say themselves. */
  text: LedgerPageWords;
  database: TickmarkDatabase;
  store: LedgerStore;
  /** All layers, as views show them. */
  ledger: Shared<LedgerData>;
  /** All saved claims, the latest first, with those in the trash: read once, and then kept up to date. */
  claims: Shared<readonly SavedClaim[]>;
  /** Saved claims that are judged otherwise, on the toolbar. */
  alerts: Alerts;
  edits: LedgerEdits;
  updates: Updates;
  /** What the browser has lost. */
  loss: LossWatch;
  /** The name that changes are signed with. */
  author: { read(): Promise<string>; write(name: string): Promise<void> };
  settings: SettingsStore;
  /** The day, `YYYY-MM-DD`. */
  today(): string;
  /** Tells the reader in a word what has happened, also who can't see it. */
  tell(message: string): void;
}

export interface ViewProps {
  desk: Desk;
  /** What stands behind the view's name in the address. */
  argument: string;
  query: URLSearchParams;
}

const AUTHOR = 'author';

export async function openDesk(tell: (message: string) => void): Promise<Desk> {
  addLanguages([en]);
  const database = openDatabase();
  const words = await loadWords(chooseSpoken([browser.i18n.getUILanguage(), ...navigator.languages]));
  const store = createLedgerStore({ database, readBundle: async () => (await fetch(browser.runtime.getURL('/ledger/ledger.json'))).text() });
  const stamp = createLedgerStamp(browser.storage.local);
  const edits = createLedgerEdits({ database, check: async (fact) => faultsOfFact(fact, (await store.effectiveLedger()).ledger), now: () => new Date(), onWritten: () => void stamp.mark() });
  const updates = openUpdates(database);
  // A failure is no loss: the worker seeds too, and the views say what can't be read.
  await store.seedBundled().catch(() => undefined);
  return {
    words,
    text: LEDGER_PAGE,
    database,
    store,
    ledger: shareLedger(database),
    claims: shareClaims(database),
    alerts: openAlerts(() => words),
    edits,
    updates,
    loss: createLossWatch(database, browser.storage.local),
    author: {
      read: async () => {
        const { [AUTHOR]: name } = await browser.storage.local.get(AUTHOR);
        return typeof name === 'string' ? name : '';
      },
      write: (name) => browser.storage.local.set({ [AUTHOR]: name }),
    },
    settings: createSettings(browser.storage.local),
    today: () => new Date().toISOString().slice(0, 10),
    tell,
  };
}

function shareClaims(database: TickmarkDatabase): Shared<readonly SavedClaim[]> {
  return shareFollowed((set) => {
    let isRead = false;
    watchClaims(database, {
      onClaims: (value) => {
        isRead = true;
        set({ state: 'ready', value });
      },
      // Who shows claims goes on showing those while all are read anew.
      onProgress: (done, all) => {
        if (!isRead) set({ state: 'loading', done, all });
      },
      onError: (error) => set(failedBy(error)),
    });
  });
}
