/**
 * How near a word stands to a figure, and whether it is rather that of the figure before or behind: what holds
 * whatever the word says. Breaks cost what `reading` and the packs say.
 */
import type { CueRole, CueTag } from '../cues.ts';
import type { PhraseHit } from '../phrases.ts';
import { isCurrency } from '../match.ts';
import { between, BREAK, type Sentence } from '../reading.ts';
import type { Span } from '../sentences.ts';
import type { Figure } from '../types.ts';

/** From this break on a new clause begins, */
export const CLAUSE = BREAK.comma;
/** and from this one on something else is set against what stands before: "while", "but", a semicolon. */
export const CONTRAST = 20;

/** A space, or a hyphen. */
export const BESIDE = 1;
/** A space and a bracket. */
export const OPENING_BRACKET = 2;
/** A colon with its spaces. */
export const LABEL = 3;

/** A dash with its spaces, and the ending of the noun. */
const DASH_REACH = 16;

/** From this break on, what stands behind it may be about the next figure, */
export const NEXT_CLAUSE = 3;
/** when that is this near. */
export const NEXT_REACH = 20;

/** Letters between a stake and its worth. */
export const STAKE_REACH = 40;

/** A date that begins nearer to the beginning of its sentence dates all of it. */
export const FRONTED = 12;
/** Letters that a word at the beginning of a sentence reaches. */
export const OPENING_REACH = 100;

/** A date this near behind an amount stands at it: " in ". */
export const AT_FIGURE = 6;

/** Whether there is a cue of a role of which something holds. */
export const hasCue = <R extends CueRole>(cues: Sentence['cues'], role: R, holds: (cue: PhraseHit<CueTag & { role: R }>) => unknown = () => true): boolean =>
  cues.some((cue) => cue.tag.role === role && holds(cue as PhraseHit<CueTag & { role: R }>));

/** Whether what parts two spans is no more than that, and the one does stand behind the other. */
export const within = (gap: number, most: number): boolean => gap >= 0 && gap <= most;

/** Whether a span lies between two places. */
export const liesIn = ({ start, end }: Span, from: number, to: number): boolean => start >= from && end <= to;

/** Whether a cue that counts on one side only stands on the other. */
export const isAside = ({ start }: Figure, { end, tag: { side } }: PhraseHit<CueTag>): boolean => side === (end <= start ? 'after' : 'before');

/** "400億ドルの融資", "400억 달러 규모의 대출": what the amount is stands behind it. */
export function isLinked(sentence: Sentence, figure: Figure, cue: Span): boolean {
  return within(cue.start - figure.end, LINK) && hasCue(sentence.cues, 'possessive', (c) => c.start >= figure.end && within(cue.start - c.end, 1));
}

/** Longest words that hang a noun on an amount. */
const LINK = 6;

/** A cue behind a clause break that stands right before the next figure is that one's: "900 million weekly users, paying users 50 million". */
export function isOfNext(sentence: Sentence, figure: Figure, cue: Span): boolean {
  if (cue.start < figure.end) return false;
  const { breaks, figures } = between(sentence, figure, cue);
  // "$6.6B ($157B post-money)".
  if (figures > 0 && !hasCue(sentence.cues, 'respectively') && sentence.figures.some((f) => f.start >= figure.end && within(cue.start - f.end, BESIDE) && between(sentence, figure, f).breaks >= BREAK.bracket)) return true;
  const next = figures > 0 ? undefined : nextFigure(sentence, cue.end);
  if (!next) return false;
  const own = between(sentence, next, cue);
  // "$6.6 billion at a valuation of $157 billion": a price goes with its own amount.
  const priced = own.breaks === 0 && hasCue(sentence.cues, 'price', (c) => within(c.start - figure.end, 1) && c.end <= cue.start);
  // A dash between a noun and its amount stands for "is".
  const named = breaks >= NEXT_CLAUSE && own.gap <= DASH_REACH;
  return (priced || named || (breaks >= NEXT_CLAUSE && own.breaks < breaks)) && own.gap <= (breaks >= CONTRAST ? STAKE_REACH : NEXT_REACH);
}

/** "50 million subscribers and 900 million weekly users", 5000억 달러의 기업가치로 66억 달러: the noun right behind an amount is that amount's. */
export function isOfPrevious(sentence: Sentence, figure: Figure, cue: Span): boolean {
  if (cue.end > figure.start) return false;
  const { breaks } = between(sentence, figure, cue);
  return sentence.figures.some((f) => f.end <= cue.start && between(sentence, f, cue).breaks === 0 && (cue.start - f.end <= (breaks >= NEXT_CLAUSE ? NEXT_REACH : BESIDE) || (breaks < NEXT_CLAUSE && isLinked(sentence, f, cue))));
}

/** "$500 billion in October is $852 billion now": right before the next figure, a word is that one's. */
export function isAtNext(sentence: Sentence, figure: Figure, cue: Span): boolean {
  const next = nextFigure(sentence, cue.end);
  return next !== undefined && next.start - cue.end <= 2 && cue.start - figure.end > 2;
}

/** The first figure of a sentence from a place on. */
export const nextFigure = ({ figures }: Sentence, at: number): Figure | undefined => figures.find((f) => f.start >= at);

/** The figure right before another one of the same sentence. */
export function figureBefore({ figures }: Sentence, figure: Figure): Figure | undefined {
  const at = figures.indexOf(figure);
  // To ask a list for its item -1 takes as long as all else that is asked of a figure.
  return at > 0 ? figures[at - 1] : undefined;
}

/** Whether a change begins at a figure: 3000億ドルから, "z 300 mld". Behind it, such a word also ends what belongs to it. */
export function isOrigin(sentence: Sentence, figure: Figure, only?: 'behind'): boolean {
  return hasCue(sentence.cues, 'origin', ({ start, end, tag }) => {
    // The amount may end with it: "500 milyar dolardan".
    if (tag.side !== 'before') return end === figure.end || within(start - figure.end, 1);
    return only === undefined && within(figure.start - end, 1);
  });
}

/** "13 %, 작년 말 11 %에서": a word between stands at the figure where the change began. */
export function isOfOrigin(sentence: Sentence, figure: Figure, word: Span): boolean {
  if (word.start < figure.end) return false;
  const next = nextFigure(sentence, word.end);
  return next !== undefined && next.start - word.end <= AT_FIGURE && isOrigin(sentence, next, 'behind');
}

/** "From 4 to 4.7 billion": where a change begins is past. */
export function isBeginning(sentence: Sentence, figure: Figure): boolean {
  const next = sentence.figures[sentence.figures.indexOf(figure) + 1];
  const reach = !isCurrency(figure.unit) || sentence.dates.some((d) => d.start >= figure.end && d.end <= (next?.start ?? 0)) ? COUNTED_REACH : TO_REACH;
  // 이용자가 200만명을 넘어 석 달 만에 5배로: a factor ends no change.
  if (!next || next.unit === 'times' || next.start - figure.end > reach || between(sentence, figure, next).breaks > 0) return false;
  const stands = (role: 'from' | 'into', before: Figure): boolean => hasCue(sentence.cues, role, (c) => within(before.start - c.end, 1));
  return stands('from', figure) && stands('into', next);
}

/** Longest words between the two amounts of a change, and between two counts or shares, or where a date stands between: " million weekly users in February to ". */
const TO_REACH = 8;
const COUNTED_REACH = 40;
