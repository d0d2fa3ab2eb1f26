/**
 * The words of Tickmark as types. Everything here is plain data that survives JSON, so that it can
 * cross a message port, stand in an export or be replayed elsewhere.
 *
 * Amounts are in base units (122 billion dollars is 122_000_000_000 with unit `USD`; 40 percent is 40
 * with unit `percent`). Offsets are UTF-16 code units. Dates are ISO 8601 text and may be partial.
 */

/** An ISO 8601 calendar date of any precision: `2026`, `2026-03` or `2026-03-31`. */
export type PartialDate = string;

/** An ISO 4217 code, or one of the units that are no currency. */
export type Unit = string;
/** Units that are no currency. `count` is a bare number whose noun was not understood. */
export type CountUnit = 'percent' | 'users' | 'tokens/min' | 'times' | 'shares' | 'year' | 'count';

/** How the wording bounds the value: "$6.6 billion", "about", "more than", "up to" or "nearly". */
export type Qualifier = 'exact' | 'approx' | 'at_least' | 'up_to';

/** The time or thing that an amount is counted by: "$2 billion a month", "$210 per share", "$30 billion each". */
export type Per = 'month' | 'quarter' | 'year' | 'week' | 'day' | 'minute' | 'share' | 'each';

/** A quantity read in text. */
export interface Figure {
  /** Where it stands in the text that was read: the amount with its currency, scale and unit words, without the qualifier. */
  start: number;
  end: number;
  /** Lowest and highest stated value, in base units; equal unless the text states a range. */
  low: number;
  high: number;
  /** Worth of the last digit that was written, in base units: 1e9 for "$122 billion", 1e8 for "6.6 billion". Always positive. */
  step: number;
  unit: Unit;
  qualifier: Qualifier;
  /** False where the currency is only implied: "122 billion" alone, or 元 without a country. */
  unitStated: boolean;
  per?: Per;
  /** The amount in brackets after another amount: "€15 million ($15.58 million)". */
  conversion?: boolean;
}

// ---------------------------------------------------------------------------------------------
// Text

/** Where a table cell stands and which headers speak for it. */
export interface Cell {
  table: number;
  row: number;
  column: number;
  columnHeader?: string;
  rowHeader?: string;
  caption?: string;
}

/** One run of text that a reader sees as one: a paragraph, a heading, a list item, a cell. */
export interface Block {
  /** Range in `DocumentText.text`. */
  start: number;
  end: number;
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'quote';
  /** The nearest `lang` attribute, as a BCP 47 tag. */
  lang?: string;
  cell?: Cell;
  /** The words that label this block from outside it: a `<dt>` for its `<dd>`, the small line above a card's number. */
  label?: string;
}

/** A document as the engine reads it: its blocks in reading order, joined by line feeds. */
export interface DocumentText {
  text: string;
  blocks: Block[];
  title?: string;
  lang?: string;
  /** The day the document says it was published. */
  published?: PartialDate;
  url?: string;
}

// ---------------------------------------------------------------------------------------------
// Claims

/** What a figure measures. Metrics are data of the ledger; these are the ones that the reader can tell apart. */
export type Metric = string;

/** How the text puts it. Only `stated` is ever judged. */
export type Modality = 'stated' | 'planned' | 'rumoured' | 'hypothetical' | 'denied';

/** Why a claim rests on explicit words, or only on what is usual. */
export type Certainty = 'explicit' | 'inferred';

/** A figure with what it is about. It crosses the port to the judge, so it carries no word of the page. */
export interface Claim {
  /** Index in its document, in reading order. */
  id: number;
  figure: Pick<Figure, 'low' | 'high' | 'step' | 'unit' | 'qualifier' | 'unitStated' | 'per'>;
  /** Ledger id of the company that the figure is about. */
  entity?: string;
  entityCertainty: Certainty;
  /** Most specific metric that the words allow; `valuation` stands for a valuation of unstated kind. */
  metric?: Metric;
  metricCertainty: Certainty;
  /** Other metrics that words around the figure speak of, nearest first. They may explain a figure, never convict it. */
  alternatives: Metric[];
  /** Ledger ids of those whose money or share it is: an investor, a lender, a supplier. */
  parties: string[];
  modality: Modality;
  /** When the statement holds, where the text says so; both ends inclusive. */
  date?: { from: PartialDate; to: PartialDate };
  /** Words place it in the past: "at the time", "previously", "up from". Dates speak for themselves. */
  past: boolean;
  /** The text says that it holds today: "currently", "latest", "so far". */
  present: boolean;
  /** Words that name an event of the ledger ("tender", "first close"), as event hints. */
  hints: string[];
  /** Sentence and block index: claims that stand together explain each other. */
  sentence: number;
  block: number;
  /** Why it can't be judged, when the reader knows that already. */
  unjudged?: ReasonCode;
}

/** The words that decided one part of a claim. Stays in the page. */
export interface Evidence {
  role: 'entity' | 'metric' | 'party' | 'date' | 'modality' | 'time' | 'event';
  start: number;
  end: number;
}

/** A claim and where it stands. */
export interface FoundClaim {
  claim: Claim;
  /** Range of the figure in `DocumentText.text`. */
  start: number;
  end: number;
  evidence: Evidence[];
}

// ---------------------------------------------------------------------------------------------
// Ledger

export interface Source {
  title: string;
  publisher: string;
  /** Always https. */
  url: string;
  published?: PartialDate;
  /** False when the page was only cited by something that was read. */
  seen: boolean;
}

export interface AcceptedValue {
  value: number;
  note: string;
}

export type FactStatus = 'official' | 'reported' | 'disputed';

/** One row of the ledger. */
export interface Fact {
  /** Readable and stable. */
  id: string;
  entity: string;
  metric: Metric;
  event: string;
  label: string;
  /** Ids of entities. */
  parties: string[];
  value: number;
  unit: Unit;
  qualifier: Qualifier;
  announced: PartialDate;
  validFrom: PartialDate;
  /** The day that a newer figure took over. */
  validTo?: PartialDate;
  supersedes?: string;
  status: FactStatus;
  /** Other values that are legitimate for this very fact. */
  accepted: AcceptedValue[];
  sources: Source[];
  note?: string;
  /** After this day the ledger may be behind on this fact. */
  reviewAfter?: PartialDate;
  history: { at: PartialDate; by: string; what: string }[];
}

/** `subject`: its figures are judged. `comparison`: the ledger knows some, so that they are not taken for the subject's. `party`: puts money in or takes it. */
export type EntityRole = 'subject' | 'comparison' | 'party';

export interface Entity {
  id: string;
  name: string;
  role: EntityRole;
  /** Names in any language that stand for it wherever they appear. */
  aliases: string[];
  /** Names that stand for it only where the document has named it before: "the ChatGPT maker", "the startup". */
  epithets?: string[];
}

export interface LedgerEvent {
  id: string;
  entity: string;
  label: string;
  /** First and last day. */
  from: PartialDate;
  to?: PartialDate;
  /** Hints that name it: `tender`, `first-close`, `final-close`, `letter-of-intent`. */
  hints: string[];
}

/** `event` figures are true of their event for ever; `state` figures hold from one date to the next. */
export type MetricKind = 'event' | 'state';

export interface MetricInfo {
  id: Metric;
  kind: MetricKind;
  label: string;
  /** A claim of this metric is compared with facts of these metrics: `valuation` with all three kinds of valuation. */
  comparedWith: Metric[];
  units: Unit[];
  /** False for metrics whose facts are only shown, never used to judge. */
  judged: boolean;
}

/** Units of `currency` for one US dollar, at the middle of that month. */
export interface ExchangeRate {
  currency: string;
  month: PartialDate;
  perUsd: number;
}

/** A fact that was withdrawn. In a stronger layer it takes the fact of that id out of all weaker ones. */
export interface RetiredFact {
  id: string;
  at: PartialDate;
  by: string;
  reason: string;
}

export interface Ledger {
  format: 'tickmark-ledger';
  formatVersion: 2;
  /** Which ledger this is, through all its versions: an id. A feed is refused under another name. */
  name: string;
  /** Grows with each release: `2026-11-21.1`. */
  version: string;
  /** Nothing that happened after this day is in it. */
  asOf: PartialDate;
  /** An instant in UTC; a feed is not taken after it. */
  expires?: string;
  /** Hours after which a subscriber looks for a newer version; at least 4. */
  updateEvery?: number;
  entities: Entity[];
  events: LedgerEvent[];
  metrics: MetricInfo[];
  rates: ExchangeRate[];
  facts: Fact[];
  retired: RetiredFact[];
}

/** The tables of a ledger that hold rows; `retired` only takes some of them away. */
export type LedgerTable = 'entities' | 'events' | 'metrics' | 'rates' | 'facts';

/** Where rows of the effective ledger come from; the strongest is named first. */
export type LayerName = 'mine' | 'team' | `feed:${string}` | 'bundled';

// ---------------------------------------------------------------------------------------------
// Verdicts

export type VerdictKind = 'consistent' | 'outdated' | 'conflicting' | 'unverified';

/** Why a figure has no badge. */
export type ReasonCode =
  | 'no-subject'
  | 'other-subject'
  | 'no-metric'
  | 'not-funding'
  | 'planned'
  | 'rumoured'
  | 'hypothetical'
  | 'denied'
  | 'conversion'
  | 'change'
  | 'no-facts'
  | 'not-sure'
  | 'newer-than-ledger'
  | 'ledger-unavailable';

/** The rule that decided a badge. */
export type RuleId =
  | 'event-match'
  | 'event-stage'
  | 'state-newest'
  | 'state-then'
  | 'state-replaced'
  | 'event-replaced'
  | 'unit-mismatch'
  | 'currency-mismatch'
  | 'no-match';

/** What other figures of the document say about this one. Amounts are in base units of `unit`. */
export interface PageNote {
  /**
   * `adds-up`: the parts make the total, and the document says all of them. `off`: the parts make `total`,
   * but the document says `told`. `elsewhere`: it says `told` of the same thing at another place.
   */
  kind: 'adds-up' | 'off' | 'elsewhere';
  unit: string;
  parts: number[];
  /** The parts are of a month, and the total of twelve. */
  months?: true;
  total: number;
  told: number;
}

/** The judge's answer to one claim. */
export interface Verdict {
  /** `Claim.id`. */
  claim: number;
  verdict: VerdictKind;
  /** For a badge. */
  rule?: RuleId;
  /** For an unverified figure. */
  reason?: ReasonCode;
  /** What it was judged as, where that is not `Claim.metric`. */
  metric?: Metric;
  /** Facts that decided, most important first. */
  facts: string[];
  /** How it agrees with the rest of its document. */
  page?: PageNote[];
}

/** One fact as a person reads it. */
export interface FactView {
  id: string;
  /** `match`: what the figure agrees with; `current`: what holds instead; `related`: context. */
  role: 'match' | 'current' | 'related';
  label: string;
  /** What the ledger itself calls it, where `label` is in another language. */
  ownLabel?: string;
  /** "$122 billion", "at least 900 million users". */
  value: string;
  status: FactStatus;
  /** "since 31 March 2026", "27 February 2026 to 31 March 2026", "announced 2 October 2024". */
  when: string;
  note?: string;
  sources: Source[];
}

/** Everything the card says, in the reader's language; the same text serves popup, command line and exports. */
export interface Explanation {
  verdict: VerdictKind;
  /** "Outdated: a newer figure has replaced it". */
  headline: string;
  /** How the figure was read: "$110 billion, exact; OpenAI; size of a funding round; stated". */
  reading: string;
  /** The words of the page that decided so, in reading order. Only where the page's text is at hand: it never leaves the page for this. */
  decisive?: string[];
  /** Why, in one or two sentences. */
  why: string;
  facts: FactView[];
  /** What replaced what and when, oldest first: "$110 billion (27 February 2026) → $122 billion (31 March 2026)". */
  chain: string[];
  /** "$730 billion + $122 billion = $852 billion". */
  arithmetic: string[];
  /** What the page itself says: "On this page, $730 billion + $110 billion = $840 billion, but it says $852 billion." */
  page: string[];
  /** "Ledger 2026-11-21.1, facts up to 10 October 2026", and a warning where it may be behind. */
  ledger: string;
}
