import { browser } from 'wxt/browser';
import { LEDGER_PAGE, type LedgerPageWords } from '../../lib/core/words/ledger-page.ts';
import { chooseSpoken, loadWords, type Words } from '../../lib/core/words/index.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';
import { createLedgerStore, type LedgerStore } from '../../lib/store/ledger-store.ts';

/** What the views of the full tab work with. */
export interface Desk {
  /** In the reader's language: verdicts, amounts, dates. */
  words: Words;
  /** What these views say themselves. */
  text: LedgerPageWords;
  database: TickmarkDatabase;
  store: LedgerStore;
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

export async function openDesk(tell: (message: string) => void): Promise<Desk> {
  const database = openDatabase();
  const words = await loadWords(chooseSpoken([browser.i18n.getUILanguage(), ...navigator.languages]));
  const store = createLedgerStore({ database, readBundle: async () => (await fetch(browser.runtime.getURL('/ledger/ledger.json'))).text() });
  return { words, text: LEDGER_PAGE, database, store, today: () => new Date().toISOString().slice(0, 10), tell };
}
