/**
 * Who may say what to whom: one table, with a schema for each request and a type for each reply.
 *
 * Pages ask for verdicts and for the evidence of one; they can't read or change settings. Their questions carry
 * nothing of the page's text. Text goes out only by `save` and `copy`: the words that a reader keeps by hand, and those
 * around them, into the reader's own library or clipboard. `saved-here` gives a page's script the words that were kept of
 * that very page, and by `anchored` it tells what has become of them. Page scripts import only types from here.
 */
import { claimSchema, partialDateSchema, verdictSchema } from '../core/claim-schema.ts';
import type { Vocabulary } from '../core/claims.ts';
import type { LanguagePack } from '../core/languages/pack.ts';
import type { Explanation, Verdict, VerdictKind } from '../core/types.ts';
import type { PageWords } from '../core/words/words.ts';
import { COPY_FORMS } from '../core/saved-claims/quotation.ts';
import type { AnchorState } from '../core/saved-claims/types.ts';
import type { Quote } from '../core/quote.ts';
import { z } from '../core/zod.ts';

/** `page`: our scripts in web pages. `extension`: popup and other pages of the extension. `background`: the worker. */
export type Sender = 'page' | 'extension' | 'background';

/** Figures of one frame by verdict. */
export interface Counts {
  consistent: number;
  outdated: number;
  conflicting: number;
  unverified: number;
}

/** One figure for the popup's list: the words on the page, and why it was judged so. */
export interface ListedFigure {
  /** `Claim.id`; unique within its frame. */
  id: number;
  /** Where it stands in the text of its page. */
  start: number;
  quote: string;
  /** Up to 40 characters of the page on either side. */
  before: string;
  after: string;
  verdict: VerdictKind;
  headline: string;
  /** One sentence; empty where the headline says it all. */
  reason: string;
}

/** A saved claim that its page's script is to find again. */
export interface SavedQuote {
  id: string;
  quote: Quote;
  /** As in the library, so that only what is new need be told. */
  state?: AnchorState;
}

/** What the popup shows besides the figures. */
export interface Status {
  /** `problem` is one sentence for the user. `version` and `asOf` are missing where no ledger could be read at all. */
  ledger: { version?: string; asOf?: string; origin: 'database' | 'bundle' | 'none'; problem?: string };
  /** False where the browser lets no extension in: its own pages, its add-on store. */
  readable: boolean;
  enabled: boolean;
  /** Host of the tab's page; missing where it has none. */
  host?: string;
  hostEnabled: boolean;
  /** Frames of the tab whose reader has reported, the top frame (0) first. */
  frames: number[];
  /** Saved claims that a later ledger judges otherwise, and that nobody has looked at since. */
  alerts: number;
}

/** More figures than any page has that a person reads; a longer list is refused. */
export const MOST_CLAIMS = 20_000;

const index = z.int().min(0);

const nothing = z.object({});
const figureId = z.object({ id: index });
const count = index.max(1_000_000);
const host = z.string().min(1).max(255);
const uuid = z.string().regex(/^[0-9a-f-]{36}$/);
const address = z.string().max(8_000).regex(/^(?:https?|file):/);
/** Words of a page that are kept; longer ones are no quotation. */
export const LONGEST_QUOTE = 5_000;
const words = z.string().max(LONGEST_QUOTE);
const line = z.string().max(500);
const span = { start: index, end: index };
const place = { url: address, canonical: address.exactOptional() };

const passageSchema = z.object({
  text: words,
  ...span,
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'caption', 'quote']),
  lang: line.exactOptional(),
  label: line.exactOptional(),
  cell: z
    .object({ table: index, row: index, column: index, columnHeader: line.exactOptional(), rowHeader: line.exactOptional(), caption: line.exactOptional() })
    .exactOptional(),
});

/** What a reader keeps of a page, as the page's script sends it. */
const saveSchema = z.object({
  page: z.object({ ...place, title: line.exactOptional(), author: line.exactOptional(), published: partialDateSchema.exactOptional(), lang: line.exactOptional() }),
  selectors: z.tuple([
    z.object({ type: z.literal('TextQuoteSelector'), exact: words.min(1), prefix: z.string().max(32), suffix: z.string().max(32) }),
    z.object({ type: z.literal('TextPositionSelector'), ...span }),
  ]),
  passage: passageSchema.exactOptional(),
  judgement: z
    .object({
      claim: claimSchema,
      /** All others of the page; the background keeps those that had a say. */
      others: z.array(claimSchema).max(MOST_CLAIMS),
      evidence: z.array(z.object({ role: z.enum(['entity', 'metric', 'party', 'date', 'modality', 'time', 'event']), ...span, exact: line })).max(50),
      verdict: verdictSchema,
    })
    .exactOptional(),
});

/** Requests to the background. */
export const toBackground = {
  /** The gate has seen a subject's name in its frame. */
  'subject-found': { from: ['page'], request: nothing },
  /** Names to look for. */
  vocabulary: { from: ['page'], request: nothing },
  /** Languages that the page is written in. */
  languages: { from: ['page'], request: z.object({ tags: z.array(z.string().regex(/^[a-z]{2,8}$/)).max(40) }) },
  /** What is said on a page, in the reader's language. */
  words: { from: ['page'], request: nothing },
  /** Verdicts on all claims of one document. */
  judge: { from: ['page'], request: z.object({ claims: z.array(claimSchema).max(MOST_CLAIMS), published: partialDateSchema.exactOptional() }) },
  /** What the card of one figure says. */
  explain: { from: ['page'], request: z.object({ claim: claimSchema, verdict: verdictSchema, published: partialDateSchema.exactOptional() }) },
  /** Counts of the sender's frame, which replace those it sent before. */
  report: { from: ['page'], request: z.object({ consistent: count, outdated: count, conflicting: count, unverified: count }) },
  /** Keeps words of the page. Sent only when a person has asked for it. */
  save: { from: ['page'], request: saveSchema },
  /** What `save` would keep, as text to take along: nothing of it is kept. Sent only when a person has asked for it. */
  copy: { from: ['page', 'extension'], request: z.object({ form: z.enum(COPY_FORMS), claim: saveSchema }) },
  /** The sender's frame is to get what saves claims and finds them again. */
  keeping: { from: ['page'], request: nothing },
  /** Saved claims of the page at this address. */
  'saved-here': { from: ['page'], request: z.object(place) },
  /** Where they stand now. */
  anchored: {
    from: ['page'],
    request: z.object({
      ...place,
      reports: z.array(z.object({ id: uuid, state: z.enum(['intact', 'moved', 'reworded', 'number-changed', 'gone']), exact: words.exactOptional() })).max(10_000),
    }),
  },
  status: { from: ['extension'], request: z.object({ tabId: index }) },
  'set-enabled': { from: ['extension'], request: z.object({ enabled: z.boolean() }) },
  'set-host-enabled': { from: ['extension'], request: z.object({ host, enabled: z.boolean() }) },
} as const satisfies Record<string, { from: readonly Sender[]; request: z.ZodType }>;

/** Requests to a page's reader. Only contexts of the extension can reach it. */
export const toPage = {
  list: { from: ['extension'], request: nothing },
  /** Scrolls to a figure and opens its card. */
  jump: { from: ['extension'], request: figureId },
  next: { from: ['background', 'extension'], request: nothing },
  previous: { from: ['background', 'extension'], request: nothing },
  /** Saves one of its figures. */
  'save-figure': { from: ['extension'], request: figureId },
  /** What would be saved of one of its figures. */
  'figure-here': { from: ['extension'], request: figureId },
  /** Saves what is selected. */
  'save-selection': { from: ['background'], request: nothing },
  /** Scrolls to a saved claim. */
  'jump-saved': { from: ['extension'], request: z.object({ id: uuid }) },
  /** Remove everything and stop; a new gate and reader come when it is switched on again. */
  'switch-off': { from: ['background'], request: nothing },
  /** Judge the claims again that are already found. */
  'ledger-changed': { from: ['background'], request: nothing },
} as const satisfies Record<string, { from: readonly Sender[]; request: z.ZodType }>;

/** What a page's script says, in the reader's language, and how its card looks. It comes when there is a figure to say it of. */
export interface PageSpeech extends PageWords {
  /** Style sheet of the card. */
  style: string;
}

interface Replies {
  'subject-found': null;
  vocabulary: Vocabulary;
  languages: LanguagePack[];
  words: PageSpeech;
  judge: { verdicts: Verdict[]; ledgerVersion: string };
  explain: Explanation;
  report: null;
  save: { id: string; isNew: boolean };
  /** Without text where it has no such form. */
  copy: { text?: string };
  keeping: null;
  'saved-here': { claims: SavedQuote[] };
  anchored: null;
  status: Status;
  'set-enabled': null;
  'set-host-enabled': null;
  /** `page`: the address and what the page itself calls it. */
  list: { figures: ListedFigure[]; page?: { url: string; canonical?: string } };
  jump: null;
  next: null;
  previous: null;
  'save-figure': { saved: boolean };
  /** Without a claim where the figure is gone. */
  'figure-here': { claim?: Request<'save'> };
  'save-selection': { saved: boolean };
  'jump-saved': { found: boolean };
  'switch-off': null;
  'ledger-changed': null;
}

export type ToBackground = keyof typeof toBackground;
export type ToPage = keyof typeof toPage;
type Table = typeof toBackground & typeof toPage;
/** Fields of a message. */
export type Request<N extends keyof Table> = z.output<Table[N]['request']>;
/** What it is answered with. */
export type Reply<N extends keyof Table> = Replies[N];
