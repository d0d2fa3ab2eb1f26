/**
 * A receipt: one figure with its verdict, and all that the judgement rested on, as a small file that anybody
 * can judge again. It finds the figure in its page (W3C selectors), says how it was read, and names ledger
 * and engine. Made where the page's text is, so this module carries no schema; `replay.ts` reads receipts.
 */
import { splitSentences } from './sentences.ts';
import type { Block, Claim, DocumentText, Evidence, FoundClaim, PartialDate, Verdict } from './types.ts';

/** Which ledger judged: its version, and the SHA-256 of its canonical text in hexadecimal. */
export interface LedgerMark {
  version: string;
  sha256: string;
}

/** The figure's own words, with what tells one occurrence from the next. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** Up to 32 characters on either side. */
  prefix: string;
  suffix: string;
}

/** UTF-16 offsets in the text of the page as it was read: its visible blocks, joined by line feeds. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** The words that the figure was read from: its block, or its sentence where the block is long. */
export interface Passage extends Pick<Block, 'kind' | 'lang' | 'cell' | 'label'> {
  text: string;
  /** Where the figure stands in them. */
  start: number;
  end: number;
}

/** Words that decided a part of the claim, and their place in the page's text. */
export interface QuotedEvidence extends Evidence {
  exact: string;
}

export interface Receipt {
  format: 'tickmark-receipt';
  formatVersion: 1;
  /** Version of the engine that judged. */
  engine: string;
  ledger: LedgerMark;
  /** The day of judgement, `YYYY-MM-DD`. */
  asOf: PartialDate;
  page: Pick<DocumentText, 'url' | 'title' | 'lang' | 'published'>;
  selectors: [TextQuoteSelector, TextPositionSelector];
  /** Missing where even the sentence is too long. */
  passage?: Passage;
  /** The words that decided how the figure was read, with their place in the text. */
  evidence: QuotedEvidence[];
  /** All of the figure that judgement depends on, with the figure as it was read. */
  claim: Claim;
  /** Other claims of the page that had a say in the verdict, in reading order. */
  context: Claim[];
  /** With the rule that decided and the ids of the facts. */
  verdict: Verdict;
}

/** What a receipt is made of. */
export interface Judged {
  document: DocumentText;
  found: FoundClaim;
  /** Claims of the page that the verdict rests on besides: see `contextOf`. */
  context: readonly Claim[];
  verdict: Verdict;
  asOf: PartialDate;
  ledger: LedgerMark;
  engine: string;
}

/** Characters of a quote's surroundings, on either side. */
const CONTEXT = 32;
/** A longer passage is no longer a quotation. */
const LONGEST_PASSAGE = 1_000;

/** The receipt of one figure. */
export function makeReceipt({ document, found, context, verdict, asOf, ledger, engine }: Judged): Receipt {
  const { claim, start, end, evidence } = found;
  const passage = passageOf(document, claim.block, start, end);
  return {
    format: 'tickmark-receipt',
    formatVersion: 1,
    engine,
    ledger,
    asOf,
    page: pageOf(document),
    selectors: [{ type: 'TextQuoteSelector', ...quoteOf(document.text, start, end) }, { type: 'TextPositionSelector', start, end }],
    ...(passage && { passage }),
    evidence: evidence.map((each) => ({ ...each, exact: document.text.slice(each.start, each.end) })),
    claim,
    context: [...context],
    verdict,
  };
}

/** The one text of a receipt: two spaces, a line feed at the end. */
export function formatReceipt(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`;
}

/** The words of a range and up to 32 characters on either side, never half a character. */
export function quoteOf(text: string, start: number, end: number): { exact: string; prefix: string; suffix: string } {
  return {
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
  };
}

/** A cut may go through a surrogate pair; the half at the cut is dropped. */
const wholeCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

function pageOf({ url, title, lang, published }: DocumentText): Receipt['page'] {
  return {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { lang }),
    ...(published !== undefined && { published }),
  };
}

/** What a range of one block stands in; undefined where even its sentence is too long. */
export function passageOf(document: DocumentText, blockIndex: number, start: number, end: number): Passage | undefined {
  const block = document.blocks[blockIndex];
  if (!block) return undefined;
  const { kind, lang, cell, label } = block;
  const within = spanAround(document.text.slice(block.start, block.end), start - block.start, end - block.start);
  if (!within) return undefined;
  const from = block.start + within.start;
  return {
    text: document.text.slice(from, block.start + within.end),
    start: start - from,
    end: end - from,
    kind,
    ...(lang !== undefined && { lang }),
    ...(cell && { cell }),
    ...(label !== undefined && { label }),
  };
}

/** The whole text, or the sentences that hold the range, where they are short enough. */
function spanAround(text: string, start: number, end: number): { start: number; end: number } | undefined {
  if (text.length <= LONGEST_PASSAGE) return { start: 0, end: text.length };
  const sentences = splitSentences(text).filter((sentence) => sentence.start < end && sentence.end > start);
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first && last && last.end - first.start <= LONGEST_PASSAGE ? { start: first.start, end: last.end } : undefined;
}
