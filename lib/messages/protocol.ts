/**
 * Who may say what to whom: one table, with a schema for each request and a type for each reply.
 *
 * Pages ask for verdicts and for the evidence of one; they can't read or change settings. Nothing of the
 * page's text and no address is in any request of theirs. Page scripts import only types from here.
 */
import { claimSchema, partialDateSchema, verdictSchema } from '../core/claim-schema.ts';
import type { Vocabulary } from '../core/claims.ts';
import type { LanguagePack } from '../core/languages/pack.ts';
import type { Explanation, Verdict, VerdictKind } from '../core/types.ts';
import type { PageWords } from '../core/words/words.ts';
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
  quote: string;
  /** Up to 40 characters of the page on either side. */
  before: string;
  after: string;
  verdict: VerdictKind;
  headline: string;
  /** One sentence; empty where the headline says it all. */
  reason: string;
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
}

/** More figures than any page has that a person reads; a longer list is refused. */
export const MOST_CLAIMS = 20_000;

const index = z.int().min(0);

const nothing = z.object({});
const figureId = z.object({ id: index });
const count = index.max(1_000_000);
const host = z.string().min(1).max(255);

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
  /** Remove everything and stop; a new gate and reader come when it is switched on again. */
  'switch-off': { from: ['background'], request: nothing },
  /** Judge the claims again that are already found. */
  'ledger-changed': { from: ['background'], request: nothing },
} as const satisfies Record<string, { from: readonly Sender[]; request: z.ZodType }>;

interface Replies {
  'subject-found': null;
  vocabulary: Vocabulary;
  languages: LanguagePack[];
  words: PageWords;
  judge: { verdicts: Verdict[]; ledgerVersion: string };
  explain: Explanation;
  report: null;
  status: Status;
  'set-enabled': null;
  'set-host-enabled': null;
  list: { figures: ListedFigure[] };
  jump: null;
  next: null;
  previous: null;
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
