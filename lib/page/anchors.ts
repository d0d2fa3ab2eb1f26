/**
 * Between a page and what a reader keeps of it: a selection or a figure as selectors, and saved claims found
 * again in the page as it is now. Lent to a page's reader where something is saved, or is about to be.
 */
import { createQuoteFinder, type AnchorMatch, type FigureReader, type QuoteFinder } from '../core/quote.ts';
import { passageOf, quoteOf } from '../core/receipt.ts';
import type { DocumentText, FoundClaim, Verdict } from '../core/types.ts';
import type { Request, SavedQuote } from '../messages/protocol.ts';
import { placeOf } from './address.ts';
import type { putOnClipboard } from './clipboard.ts';
import { createPacer, type Pacer } from './slices.ts';
import type { TextIndex } from './text-index.ts';

/** What was read of a page. */
export interface ReadPage {
  index: TextIndex;
  found: readonly FoundClaim[];
  verdicts: ReadonlyMap<number, Verdict>;
}

type Kept = Request<'save'>;

/** What a reader borrows. */
export interface Keeping {
  createKeeper: typeof createKeeper;
  keepFigure: typeof keepFigure;
  keepSelection: typeof keepSelection;
  putOnClipboard: typeof putOnClipboard;
}

/** A longer selection is no quotation. */
const LONGEST_SELECTION = 2_000;

/** What is saved of one figure; undefined where it is not on the page. */
export function keepFigure(page: ReadPage, id: number, document: Document): Kept | undefined {
  const found = page.found.find(({ claim }) => claim.id === id);
  return found && keep(page, found, document, found);
}

/** What is saved of a selection, with the figure in it where there is just one. Undefined for one without text, and for text that is not read. */
export function keepSelection(page: ReadPage, selected: Range, document: Document): Kept | undefined {
  const span = spanOf(page.index, selected);
  if (!span || span.end - span.start > LONGEST_SELECTION) return undefined;
  const within = page.found.filter(({ start, end }) => start < span.end && end > span.start);
  return keep(page, span, document, within.length === 1 ? within[0] : undefined);
}

function keep({ index: { document: text }, found, verdicts }: ReadPage, { start, end }: { start: number; end: number }, document: Document, figure: FoundClaim | undefined): Kept {
  const block = text.blocks.findIndex((each) => each.start <= start && end <= each.end);
  const passage = passageOf(text, block, start, end);
  const verdict = figure && verdicts.get(figure.claim.id);
  return {
    page: pageOf(text, document),
    selectors: [
      { type: 'TextQuoteSelector', ...quoteOf(text.text, start, end) },
      { type: 'TextPositionSelector', start, end },
    ],
    ...(passage && { passage }),
    ...(figure && verdict && {
      judgement: {
        claim: figure.claim,
        others: found.filter((each) => each !== figure).map(({ claim }) => claim),
        evidence: figure.evidence.map((each) => ({ ...each, exact: text.text.slice(each.start, each.end).slice(0, 500) })),
        verdict,
      },
    }),
  };
}

const AUTHORS = 'meta[name="author" i], meta[property="article:author" i], meta[name="citation_author" i], meta[name="parsely-author" i], meta[name="dc.creator" i]';

function pageOf({ title, published, lang }: DocumentText, document: Document): Kept['page'] {
  const author = document.querySelector(AUTHORS)?.getAttribute('content')?.trim();
  return {
    ...placeOf(document),
    ...(title !== undefined && { title: title.slice(0, 500) }),
    // Some pages give the address of a profile.
    ...(author && !/^https?:/.test(author) && { author: author.slice(0, 500) }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang: lang.slice(0, 40) }),
  };
}

/**
 * The stretch of the read text that a selection covers, without blanks at its ends. The text is in the order
 * of the page, so the ends are found by halving.
 */
function spanOf({ document: { text }, rangeOf }: TextIndex, selected: Range): { start: number; end: number } | undefined {
  if (selected.collapsed) return undefined;
  /** What stands between blocks has no place on the page. */
  const characterAt = (at: number): Range | undefined => (text[at] === '\n' ? undefined : rangeOf(at, at + 1));
  /** The first offset whose character fulfils this. */
  const firstWhere = (holds: (character: Range) => boolean): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      let at = middle;
      let character = characterAt(at);
      while (!character && at + 1 < high) character = characterAt(++at);
      if (!character || holds(character)) high = middle;
      else low = at + 1;
    }
    return low;
  };
  try {
    let start = firstWhere((character) => endsAfter(character, selected));
    let end = firstWhere((character) => startsAtOrAfter(character, selected));
    while (start < end && /\s/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    return start < end ? { start, end } : undefined;
  } catch {
    // A selection in another tree than the text, as in a frame or a shadow root.
    return undefined;
  }
}

/** Whether a character ends behind the beginning of a range, and whether it begins at the range's end or later. */
const endsAfter = (character: Range, range: Range): boolean => character.compareBoundaryPoints(Range.START_TO_END, range) > 0;
const startsAtOrAfter = (character: Range, range: Range): boolean => character.compareBoundaryPoints(Range.END_TO_START, range) >= 0;

// ---------------------------------------------------------------------------------------------
// Found again

export interface KeeperOptions {
  signal: AbortSignal;
  pacer?: Pacer;
  /** Reads the figures of a few words, so that an amount that is only written otherwise is not called another one. */
  figuresIn(words: string, lang?: string): ReturnType<FigureReader>;
  report(reports: Request<'anchored'>['reports']): Promise<unknown>;
}

export interface Keeper {
  /** Looks for saved claims in the page's newest text. */
  look(index: TextIndex, claims: readonly SavedQuote[]): Promise<void>;
  /** Where a saved claim stands. */
  placeOf(id: string): { start: number; end: number; range: Range } | undefined;
  /** Figures that are saved as they stand here, each alone in its quotation: their `Claim.id`s. */
  figuresAmong(found: readonly FoundClaim[]): Set<number>;
}

/** A claim that is not there has this long to come, after the last new text. */
export const LATE_MS = 3_000;

/** Keeps an eye on the saved claims of one page. What is missing is only called gone once late text has had its time. */
export function createKeeper({ signal, pacer = createPacer({ signal }), figuresIn, report }: KeeperOptions): Keeper {
  let newest: TextIndex | undefined;
  let matches = new Map<string, AnchorMatch>();
  const told = new Map<string, string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting));

  const tell = (states: Request<'anchored'>['reports']): void => {
    const news = states.filter(({ id, state, exact }) => told.get(id) !== `${state} ${exact ?? ''}`);
    for (const { id, state, exact } of news) told.set(id, `${state} ${exact ?? ''}`);
    if (news.length > 0) void report(news);
  };

  const look = async (index: TextIndex, wanted: readonly SavedQuote[]): Promise<void> => {
    newest = index;
    const isStale = (): boolean => signal.aborted || index !== newest;
    const { text, lang } = index.document;
    const found = await pacer.run(findAll(createQuoteFinder(text, (words) => figuresIn(words, lang)), wanted, isStale));
    if (!found || isStale()) return;
    matches = found;
    tell([...found].map(([id, { start, end, state }]) => ({ id, state, ...(state !== 'intact' && state !== 'moved' && { exact: text.slice(start, end) }) })));
    clearTimeout(waiting);
    const missing = wanted.filter(({ id }) => !found.has(id));
    if (missing.length > 0) waiting = setTimeout(() => tell(missing.map(({ id }) => ({ id, state: 'gone' as const }))), LATE_MS);
  };

  return {
    look,
    placeOf: (id) => {
      const match = matches.get(id);
      const range = match && newest?.rangeOf(match.start, match.end);
      return match && range && { start: match.start, end: match.end, range };
    },
    figuresAmong: (found) => {
      const whole = [...matches.values()].filter(({ state }) => state === 'intact' || state === 'moved');
      const alone = whole.map((span) => found.filter(({ start, end }) => start < span.end && end > span.start)).filter(({ length }) => length === 1);
      return new Set(alone.flat().map(({ claim }) => claim.id));
    },
  };
}

function* findAll(finder: QuoteFinder, wanted: readonly SavedQuote[], isStale: () => boolean): Generator<void, Map<string, AnchorMatch> | undefined> {
  const found = new Map<string, AnchorMatch>();
  for (const { id, quote } of wanted) {
    const match = finder.find(quote);
    if (match) found.set(id, match);
    yield;
    if (isStale()) return undefined;
  }
  return found;
}
