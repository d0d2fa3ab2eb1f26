import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { findClaims, vocabularyOf } from '../../../lib/core/claims.ts';
import { addLanguages } from '../../../lib/core/languages/index.ts';
import { LANGUAGES } from '../../../lib/core/languages/all.ts';
import { indexLedger } from '../../../lib/core/ledger-index.ts';
import { readPlainText } from '../../../lib/core/plain-text.ts';
import type { Ledger } from '../../../lib/core/types.ts';
import { judgeClaims } from '../../../lib/core/verdict.ts';

const ledger = JSON.parse(readFileSync(new URL('../../../public/ledger/ledger.json', import.meta.url), 'utf8')) as Ledger;
const index = indexLedger(ledger);
const vocabulary = vocabularyOf(ledger);

addLanguages(LANGUAGES);

/** The day that the sentences of these tests were published, unless one says otherwise. */
export const PUBLISHED = '2026-10-01';

export interface Given {
  lang?: string;
  published?: string;
  /** What the document says before `text`. */
  opening?: string;
  /** Reads a document that names no company, too. */
  everyFigure?: boolean;
}

/** "852 billion consistent": each figure of `text` with its verdict by the bundled ledger, in reading order; `none` where there is no badge. */
export function judged(text: string, { lang = 'en', published = PUBLISHED, opening = '', everyFigure = false }: Given = {}): string[] {
  const document = readPlainText(opening + text, { lang, published });
  const found = findClaims(document, vocabulary, { everyFigure });
  const verdicts = judgeClaims(found.map(({ claim }) => claim), index, { asOf: '2026-11-21', published });
  return found.flatMap(({ start, end }, i) => {
    if (start < opening.length) return [];
    const verdict = verdicts[i]?.verdict;
    return [`${document.text.slice(start, end)} ${verdict === 'unverified' ? 'none' : verdict}`];
  });
}

/** The verdicts alone. */
export const verdictsOn = (...given: Parameters<typeof judged>): string[] => judged(...given).map((each) => each.slice(each.lastIndexOf(' ') + 1));

/** The verdicts on a text of some language, for tables of such texts. */
export const verdictsIn = (lang: string, text: string, published = '2026-10-05'): string[] => verdictsOn(text, { lang, published });

/** Holds texts of some language, published that day, to what is said of them: their verdicts, parted by spaces. */
export const saysOn = (published?: string) => (lang: string, text: string, verdicts: string): void => expect(verdictsIn(lang, text, published).join(' ')).toBe(verdicts);
