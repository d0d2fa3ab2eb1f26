/**
 * What Tickmark says, as data: one table a language, each a module of its own beside this one. Words in
 * braces are filled in. Languages that inflect are worded so that nothing filled in needs an ending: names,
 * amounts and dates stand behind a colon, in brackets or alone.
 */
import type { PluralForms, Wording } from '../format.ts';
import type { CopyForm } from '../saved-claims/quotation.ts';
import type { AnchorState } from '../saved-claims/types.ts';
import type { FactStatus, FactView, Metric, Modality, ReasonCode, RuleId, VerdictKind } from '../types.ts';

/** The shortest words for a verdict. */
export interface VerdictWords {
  /** The verdict in a word; it begins each of its headlines. */
  verdicts: Readonly<Record<VerdictKind, string>>;
  headlines: Readonly<Record<VerdictKind, string>>;
  /** Headlines that say more than their verdict's. */
  ruleHeadlines: Readonly<Partial<Record<RuleId, string>>>;
  gone: string;
  reasons: Readonly<Record<ReasonCode, string>>;
}

/** What the card says by itself, beside its explanation. */
export interface CardWords {
  close: string;
  loading: string;
  failed: string;
  retry: string;
  /** Keeps the figure in the reader's own library. */
  save: string;
  saved: string;
  unsaved: string;
  /** Opens the forms in which the figure can be taken along. */
  copy: string;
  copyAs: Readonly<Record<CopyForm, string>>;
  copied: string;
  uncopied: string;
  chain: string;
  sums: string;
  page: string;
  facts: string;
  readAs: string;
  /** Before the words of the page from which a figure got its meaning. */
  decidedBy: string;
  roles: Readonly<Record<FactView['role'], string>>;
  statuses: Readonly<Record<FactStatus, string>>;
  moreSources: PluralForms;
  /** Of a source that nobody read. */
  cited: string;
}

/** What a page is given, where no table may be: enough for badges, card and list. */
export interface PageWords extends Omit<VerdictWords, 'gone'> {
  /** BCP 47 tag. */
  tag: string;
  dir: 'ltr' | 'rtl';
  card: CardWords;
  /** Name of a badge for who can't see it. */
  badge: string;
  /** Told once a page, for who can't see it. */
  told: PluralForms;
}

export interface PopupWords {
  silent: string;
  noPage: string;
  unreadable: { title: string; words: string };
  off: { title: string; words: string };
  offHere: { title: string; words: string };
  nothing: { title: string; words: string };
  figures: string;
  where: string;
  onSite: string;
  onAll: string;
  ledger: string;
  /** An unjudged figure, into the form of the ledger's own page. */
  propose: string;
  /** How many saved claims a later ledger judges otherwise. */
  alerts: PluralForms;
}

/** The panel beside a page. What it shares with card and popup is said there. */
export interface PanelWords {
  title: string;
  /** The full tab with all saved claims. */
  library: string;
  show: string;
  all: string;
  saved: string;
  noneSaved: string;
  unread: string;
  jump: string;
  note: string;
  tags: string;
  states: Readonly<Record<AnchorState, string>>;
  notLooked: string;
  /** Before the words of a page as they are, and as they were saved. */
  nowReads: string;
  wasSaved: string;
  /** Between a verdict and what a later ledger makes of it. */
  becomes: string;
  unseen: string;
  seen: string;
  exported: string;
  failed: string;
}

/** All that explanations and pages of the extension say in one language. */
export interface Words extends VerdictWords, PageWords {
  wording: Wording;
  /** What stands between sentences, between the parts of a reading, between names, and between the steps by which values replaced each other. */
  join: { sentences: string; parts: string; names: string; step: string; steps: ' → ' | ' ← ' };
  /** Names of the ledger's metrics; empty in English, in which the ledger itself names them. */
  metrics: Readonly<Record<Metric, string>>;
  reading: {
    unknownCompany: string;
    unknownMetric: string;
    currencyImplied: string;
    fromContext: string;
    party: string;
    date: string;
    past: string;
    present: string;
    modality: Readonly<Record<Modality, string>>;
  };
  why: Readonly<Record<RuleId, string>>;
  replaced: {
    rightWhenWritten: string;
    alreadyReplaced: string;
    untilThen: string;
    by: string;
    today: string;
    goneSince: string;
    as: string;
    onDay: string;
    inMonth: string;
  };
  notes: {
    rounded: string;
    accepted: string;
    converted: string;
    shouldBe: string;
    factor: string;
    sides: string;
    status: Readonly<Record<FactStatus, string>>;
    announced: string;
    /** A fact's name: what it measures, and whose it is. */
    ofParties: string;
  };
  /** What the page's other figures say. */
  page: {
    addsUp: string;
    off: string;
    elsewhere: string;
  };
  ledger: string;
  behind: string;
  popup: PopupWords;
  panel: PanelWords;
}

/** The part of a table that a page is given. */
export function pageWordsOf({ tag, dir, verdicts, headlines, ruleHeadlines, reasons, card, badge, told }: Words): PageWords {
  return { tag, dir, verdicts, headlines, ruleHeadlines, reasons, card, badge, told };
}
