import { findClaims, vocabularyOf } from '../core/claims.ts';
import { explain } from '../core/explain.ts';
import { addLanguages } from '../core/languages/index.ts';
import { LANGUAGES } from '../core/languages/all.ts';
import { indexLedger, type LedgerIndex } from '../core/ledger-index.ts';
import { makeReceipt, type LedgerMark, type Receipt } from '../core/receipt.ts';
import { readPlainText } from '../core/plain-text.ts';
import { contextOf, markOf } from '../core/replay.ts';
import type { DocumentText, Explanation, FoundClaim, Ledger, Verdict } from '../core/types.ts';
import { decisiveWords } from '../core/verdict-words.ts';
import { judgeClaims, type JudgeOptions } from '../core/verdict.ts';
import { ENGLISH_WORDS, type Words } from '../core/words/index.ts';
import type { InputDocument } from './input.ts';
import { readHtml } from './read-html.ts';

/** A figure of a document with its verdict. */
export interface CheckedFigure {
  found: FoundClaim;
  verdict: Verdict;
  explanation: Explanation;
}

export interface CheckedDocument {
  name: string;
  document: DocumentText;
  figures: CheckedFigure[];
}

export interface Checker {
  index: LedgerIndex;
  /** The receipts of a document that was checked, in reading order. `engine` is the version of the engine. */
  receiptsOf(checked: CheckedDocument, engine: string): Promise<Receipt[]>;
  check(input: InputDocument): CheckedDocument;
}

/** The whole engine behind one call: reads a document, finds its claims and judges them as of a day, and says why in a language. */
export function createChecker(ledger: Ledger, asOf: string, words: Words = ENGLISH_WORDS): Checker {
  addLanguages(LANGUAGES);
  const index = indexLedger(ledger);
  const vocabulary = vocabularyOf(ledger);
  let mark: Promise<LedgerMark> | undefined;
  return {
    index,
    async receiptsOf({ document, figures }, engine) {
      const claims = figures.map(({ found }) => found.claim);
      const options = optionsFor(document, asOf);
      mark ??= markOf(ledger);
      const made = { document, asOf, engine, ledger: await mark };
      return figures.map(({ found, verdict }) => makeReceipt({ ...made, found, verdict, context: contextOf(found.claim, verdict, claims, index, options) }));
    },
    check({ name, kind, content, meta }) {
      const document = kind === 'html' ? readHtml(content, meta) : readPlainText(content, meta);
      const options = optionsFor(document, asOf);
      const found = findClaims(document, vocabulary, { everyFigure: true });
      const verdicts = new Map(judgeClaims(found.map(({ claim }) => claim), index, options).map((verdict) => [verdict.claim, verdict]));
      const figures = found.flatMap((each) => {
        const verdict = verdicts.get(each.claim.id);
        return verdict === undefined ? [] : [{ found: each, verdict, explanation: { ...explain(each.claim, verdict, index, options, words), decisive: decisiveWords(each, document.text) } }];
      });
      return { name, document, figures };
    },
  };
}

const optionsFor = ({ published }: DocumentText, asOf: string): JudgeOptions => ({ asOf, ...(published !== undefined && { published }) });
