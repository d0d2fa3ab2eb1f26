/**
 * Cues: the words of a language that tell what a figure is about. A pack lists them as text, phrases
 * parted by `|`, because its speakers should be able to read and mend it. `<` in front of a phrase: it
 * counts only before the figure; `>`: only behind it; `*` at the end: the word may go on.
 */
import { compileDates, type CompiledDates, type DatePack } from './dates.ts';
import { compileLists, type FoldedText, type MarkedPhrases, type PhraseHit, type PhraseSet } from './phrases.ts';
import type { Span } from './sentences.ts';
import type { Metric, Modality } from './types.ts';

/** What a cue says of a figure. */
export type CueRole =
  | 'metric'
  | 'modality'
  | 'past'
  | 'present'
  | 'hint'
  | 'change'
  | 'into'
  | 'from'
  | 'respectively'
  | 'and'
  | 'each'
  | 'possessive'
  | 'describing'
  | 'described'
  | 'raising'
  | 'receiving'
  | 'price'
  | 'exchange'
  | 'definite'
  | 'rest'
  | 'others'
  | 'origin'
  | 'companion'
  | 'compared'
  | 'relative'
  | 'retraction'
  | 'asking'
  | 'masks'
  | 'refine'
  | 'break';

/** Words that make a metric more precise: "monthly" turns revenue into revenue by the month; of a quarter or half a year no fact is held; `elsewhere` is what money goes into beside the company, or a share is of beside its revenue, `market` what a share is of that is nobody's own, `part` what earns a part of its revenue, `spent` what pays for the company only where the money goes on it, `stake` what heads a column of holders' shares. */
export type Refinement = 'monthly' | 'quarterly' | 'annualized' | 'annual' | 'weekly' | 'subscribers' | 'business' | 'codex' | 'ads' | 'enterprise' | 'pre' | 'post' | 'secondary' | 'cumulative' | 'stake' | 'elsewhere' | 'market' | 'part' | 'spent';

/** One language's cues. */
export interface CuePack {
  /** The verb, and with it "plans" or "is expected", stands behind what it speaks of, as in Japanese and Korean. */
  verbFinal?: boolean;
  /** Phrases by metric. `not_funding` holds the words of prices, pay, fines, losses and the like. */
  metrics: Readonly<Record<Metric, string>>;
  refine: Readonly<Partial<Record<Refinement, string>>>;
  modality: Readonly<Partial<Record<Exclude<Modality, 'stated'>, string>>>;
  /** The text puts the figure in the past. */
  past: string;
  /** The text says that it holds today. */
  present: string;
  /** Event hints of the ledger by name. */
  hints: Readonly<Record<string, string>>;
  /** Amounts of change: "added", "by". */
  change: string;
  /** Words between an amount and the company it goes into: "into", "in". */
  into: string;
  /** Words between an amount and the one it comes from: "from", "by". */
  from: string;
  /** "respectively". */
  respectively: string;
  /** Words that join names to a list, articles included: "and", "the". */
  and: string;
  /** "each", "apiece". */
  each: string;
  /** Right behind a name, what makes the next words its own: "'s". */
  possessive: string;
  /** Right behind a name, words that make it describe somebody else: "OpenAI alumni". */
  describing?: string;
  /** Right before a name, the same: "former OpenAI". */
  described?: string;
  /** What an organisation does with money, by which names are known that the ledger does not hold: "Northlight raised". */
  raising?: string;
  /** Small words that are written together with what follows: و, ب. */
  prefixes?: string;
  /** Words that hold a cue and say nothing of it: "unlisted" is no listing, an "investor" no investment. */
  masks?: string;
  /** Right before (`<`) or behind (`>`) a company's name, what makes it the one that the money goes to: 向, に, 에. */
  receiving?: string;
  /** Letters right behind whoever a clause is about: は, 은, 则. */
  topic?: string;
  /** Words that open a sentence about what was named before it. */
  pronouns?: string;
  /** Right before an amount, words that make it a price: "raised at $852 billion". */
  price?: string;
  /** Right before an amount, words by which it is taken as known: "at its $852 billion valuation". */
  definite?: string;
  /** Right before an amount, what makes it a part of one that is known: "the other $35 billion". */
  rest?: string;
  /** Right behind a name, or right before it (`<`), what makes it stand for more than itself: など, 等, "including". */
  others?: string;
  /** Right before a share, words that make the amount before it its price: "$64.6 billion for 13 %". */
  exchange?: string;
  /** Right before (`<`) or behind (`>`) a company's name, what makes it somebody's partner only: 与, との, 와. */
  companion?: string;
  /** Right before (`<`) or behind (`>`) a company's name, what makes it one that another is only compared with: 超过, を上回, 보다. */
  compared?: string;
  /** Right before a company's name, the end of a clause that only describes it: 上市的, を目指す, 준비하는. */
  relative?: string;
  /** What takes back all that its sentence has said, in whatever clause it stands: 予以否认, 社は否定, 사실무근. */
  retraction?: string;
  /** Right behind what a sentence tells, what makes it a question that is answered by yes or no: 吗, ですか, 인가요. */
  asking?: string;
  /** Right behind an amount, or right before it (`<`), what makes it the one that a change began at: から, 에서, "z". */
  origin?: string;
  /** Words written with a capital that are no names, as at the beginning of a sentence. */
  ordinary?: string;
  /** Words that begin a new clause, by how strongly they part what stands before from what stands behind (1 to 100). */
  breaks: readonly (readonly [phrases: string, cost: number])[];
  dates: DatePack;
}

export type CueTag =
  | { role: 'metric'; metric: Metric; side?: 'before' | 'after' | undefined }
  | { role: 'refine'; refinement: Refinement; side?: 'before' | 'after' | undefined }
  | { role: 'modality'; modality: Modality; side?: 'before' | 'after' | undefined }
  | { role: 'hint'; hint: string; side?: 'before' | 'after' | undefined }
  | { role: 'break'; cost: number; side?: 'before' | 'after' | undefined }
  | { role: Exclude<CueRole, 'metric' | 'refine' | 'modality' | 'hint' | 'break'>; side?: 'before' | 'after' | undefined };

/** Cues, ready to be found. */
export interface CompiledCues {
  phrases: PhraseSet<CueTag>;
  /** The `raising` ones and the masks alone. */
  raising: PhraseSet<CueTag>;
  verbFinal: boolean;
  ordinary: ReadonlySet<string>;
  /** Undefined where the language leaves its pronouns out, or has none listed. */
  pronouns: ReadonlySet<string> | undefined;
  /** Letters that make what stands before them the topic. */
  topic: ReadonlySet<string>;
  dates: CompiledDates;
}

/** All tags are laid out alike: to look at one whose layout is not known beforehand takes several times as long. */
const LAYOUT = { role: undefined, metric: undefined, refinement: undefined, modality: undefined, hint: undefined, cost: undefined, side: undefined };

const marked = (list: string, told: CueTag): MarkedPhrases<CueTag> => {
  const tag: CueTag = { ...LAYOUT, ...told };
  return { list, tag, before: list.includes('<') ? { ...tag, side: 'before' } : tag, after: list.includes('>') ? { ...tag, side: 'after' } : tag };
};

/** The same words with something glued to their front, which leads on to what follows. */
function glued({ list, tag, before, after }: MarkedPhrases<CueTag>, prefix: string): MarkedPhrases<CueTag> {
  return { list: list.replace(/(^|\|)([<>]?)/g, `$1$2${prefix}`), tag: { ...tag, side: 'before' }, before, after };
}

/** Lists of words that are no cues by themselves; every other one is named by its role. */
const NO_CUES = new Set(['prefixes', 'topic', 'pronouns', 'ordinary']);

/** Roles whose words stand alone, so that they may have something glued to their front. */
const PREFIXED = new Set<CueRole>(['metric', 'refine', 'modality', 'hint', 'past', 'present']);

/** Whether a longer cue may swallow what lies inside it: a tender offer holds no offer, an investor no investment. */
const swallows = (outer: CueTag, inner: CueTag): boolean =>
  outer.role === 'masks' || (inner.role === 'metric' && outer.role === 'metric' && outer.metric !== 'enterprise_revenue_share' && (outer.metric !== 'stake_value' || inner.metric === 'valuation') && (outer.side === undefined || outer.side === inner.side));

/** The cues of a part of a text in reading order, without those that are only part of a longer word. */
export function findCues(folded: FoldedText, { phrases }: CompiledCues, { start, end }: Span): PhraseHit<CueTag>[] {
  return withoutInner(phrases.find(folded, start, end));
}

/** What organisations do with money, in the whole of a text. */
export const findRaising = (folded: FoldedText, { raising }: CompiledCues): PhraseHit<CueTag>[] => withoutInner(raising.find(folded));

/** The hits that are no masks and lie in no other that swallows them. */
function withoutInner(hits: readonly PhraseHit<CueTag>[]): PhraseHit<CueTag>[] {
  const masked = hits.some(({ tag }) => tag.role === 'masks');
  const outer: PhraseHit<CueTag>[] = [];
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as PhraseHit<CueTag>;
    const { role } = hit.tag;
    if (role === 'masks') continue;
    // But for masks, only measures swallow, and only measures.
    if ((masked || role === 'metric') && isInside(hits, i)) continue;
    outer.push(hit);
  }
  return outer;
}

const holds = (outer: PhraseHit<CueTag>, inner: PhraseHit<CueTag>): boolean => outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start && swallows(outer.tag, inner.tag);

/** Hits stand in the order of their beginnings, and none is longer than a few words. */
function isInside(hits: readonly PhraseHit<CueTag>[], at: number): boolean {
  const inner = hits[at] as PhraseHit<CueTag>;
  for (let i = at - 1; i >= 0; i--) {
    const outer = hits[i] as PhraseHit<CueTag>;
    if (inner.start - outer.start > LONGEST_CUE) break;
    if (holds(outer, inner)) return true;
  }
  for (let i = at + 1; i < hits.length; i++) {
    const outer = hits[i] as PhraseHit<CueTag>;
    if (outer.start > inner.start) break;
    if (holds(outer, inner)) return true;
  }
  return false;
}

/** No cue has more letters. */
const LONGEST_CUE = 40;

/** Compiles a pack's cues. */
export function compileCues(pack: CuePack): CompiledCues {
  const lists: MarkedPhrases<CueTag>[] = [];
  const add = (list: string, tag: CueTag): void => {
    if (list !== '') lists.push(marked(list, tag));
  };
  for (const [metric, list] of Object.entries(pack.metrics)) add(list, { role: 'metric', metric });
  for (const [name, list] of Object.entries(pack.refine)) add(list, { role: 'refine', refinement: name as Refinement });
  for (const [name, list] of Object.entries(pack.modality)) add(list, { role: 'modality', modality: name as Modality });
  for (const [hint, list] of Object.entries(pack.hints)) add(list, { role: 'hint', hint });
  for (const [role, list] of Object.entries(pack)) if (typeof list === 'string' && !NO_CUES.has(role)) add(list, { role } as CueTag);
  for (const [list, cost] of pack.breaks) add(list, { role: 'break', cost });
  const words = lists.filter(({ tag }) => PREFIXED.has(tag.role));
  for (const prefix of pack.prefixes?.split('|') ?? []) lists.push(...words.map((list) => glued(list, prefix)));
  const raising = lists.filter(({ tag }) => tag.role === 'raising' || tag.role === 'masks');
  return { phrases: compileLists(lists), raising: compileLists(raising), verbFinal: pack.verbFinal ?? false, ordinary: new Set((pack.ordinary ?? '').split('|')), pronouns: pack.pronouns === undefined ? undefined : new Set(pack.pronouns.split('|')), topic: new Set(pack.topic?.split('|')), dates: compileDates(pack.dates) };
}
