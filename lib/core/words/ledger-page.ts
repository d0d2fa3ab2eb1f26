/**
 * What the full tab says about the ledger. In English only, outside the tables that each language has: the
 * tab is a workshop of many words, and readers of other languages meet verdicts, amounts and dates there in
 * theirs. A language that comes later has the shape of `LedgerPageWords`.
 */
export const LEDGER_PAGE = {
  tag: 'en',
  shell: {
    skip: 'Skip to content',
    navigation: 'Main',
    nowhere: 'There is nothing at this address.',
  },
  ledger: { title: 'Ledger' },
} as const;

/** The same sentences in any language. */
export type LedgerPageWords = Widened<typeof LEDGER_PAGE>;

type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };
