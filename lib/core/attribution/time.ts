/** When a figure holds, by the dates of its sentence and by words of past and present. */
import type { DateMention } from '../dates.ts';
import { isCurrency } from '../match.ts';
import { between, BREAK, type Sentence } from '../reading.ts';
import type { Span } from '../sentences.ts';
import type { Figure } from '../types.ts';
import { refinedBy } from './measure.ts';
import { AT_FIGURE, CLAUSE, CONTRAST, figureBefore, FRONTED, hasCue, isAside, isAtNext, isBeginning, isOfNext, isOfOrigin, isOrigin, liesIn, nextFigure, OPENING_BRACKET, OPENING_REACH, within } from './nearness.ts';

/** When a figure holds. */
export interface Time {
  date?: DateMention;
  past: boolean;
  present: boolean;
}

/** When the figure holds, by the nearest date of its sentence and by words of past and present. */
export function timeOf(sentence: Sentence, figure: Figure): Time {
  let date: DateMention | undefined;
  let least = Infinity;
  for (const mention of sentence.dates) {
    if (mention.start < figure.end && mention.end > figure.start) continue;
    // "Since 2015" begins then and has not ended.
    if (hasCue(sentence.cues, 'refine', (c) => c.tag.refinement === 'cumulative' && c.start < mention.end && c.end > mention.start)) continue;
    const cost = dateCost(sentence, figure, mention);
    if (cost <= DATE_LIMIT && cost < least) [date, least] = [mention, cost];
  }
  const near = (role: 'past' | 'present', limit: number, reach: number, reachBehind: number): boolean =>
    sentence.cues.some((cue) => {
      const before = cue.end <= figure.start;
      if (cue.tag.role !== role || isAside(figure, cue) || isOfNext(sentence, figure, cue) || (!before && isAtNext(sentence, figure, cue)) || isOfOrigin(sentence, figure, cue)) return false;
      if (role === 'past' && isOfOtherClause(sentence, figure, cue, false)) return false;
      // "Takes in $10 billion a year and expects no profit before 2029".
      if (!before && hasCue(sentence.cues, 'modality', (c) => liesIn(c, figure.end, cue.start))) return false;
      const { gap, breaks, figures } = between(sentence, figure, cue);
      // "Now worth 300 billion, against 157 billion last October"; "was valued at $157 billion last October and is now negotiating":
      // behind its date another matter begins; "was worth 500 billion in October, today that is 852": a date of its own clause says more.
      if (role === 'present' && date && (before ? figures > 0 : (liesIn(date, figure.end, cue.start)) || (breaks >= CLAUSE && between(sentence, figure, date).breaks === 0))) return false;
      const opening = before && cue.start - sentence.start <= FRONTED;
      return breaks + figures * 10 <= limit && gap <= (opening ? OPENING_REACH : before ? reach : reachBehind);
    });
  // "Gave $1 billion in 2019 and has committed $13 billion in total": a sum of all times has no date of another amount; a share is no sum.
  if (date && figure.unit !== 'percent' && between(sentence, figure, date).figures > 0 && refinedBy(sentence, figure, 'cumulative')) date = undefined;
  const began = isOrigin(sentence, figure);
  if (began && date?.relative) date = undefined;
  const dated = date?.end ?? 0;
  const stands = (role: 'past' | 'present'): boolean => hasCue(sentence.cues, role, (c) => liesIn(c, dated, figure.start) && (role === 'present' || between(sentence, c, figure).breaks < CLAUSE));
  // "Valued at $500 billion in October, it is now worth", "in 2025 it was in the red, but it is now worth"; but "in August it was still".
  if (date && stands('present') && !(stands('past') && between(sentence, figure, date).figures === 0)) date = undefined;
  const past = began || isBeginning(sentence, figure) || near('past', 9, 40, 40);
  if (date && isOfOtherClause(sentence, figure, date, past)) date = undefined;
  // "In August it was still $40 billion".
  return { ...(date && { date }), past, present: !(began || (past && date)) && near('present', 16, 60, 25) };
}

/**
 * "Hit $852 billion in March, less than a year after being worth $300 billion", "the maker, valued at $500 billion
 * after last week's sale, has 700 million users": the date, or the word of the past, is that of the figure in its own clause.
 */
function isOfOtherClause(sentence: Sentence, figure: Figure, mention: Span, past: boolean): boolean {
  if (mention.end > figure.start || between(sentence, figure, mention).breaks < CLAUSE) return false;
  const opening = { start: sentence.start, end: sentence.start };
  // "Its round of October 2024 brought $6.6 billion, and 300 million people use it": a date inside a clause about something else.
  const [first] = sentence.figures;
  if (first && first.start >= mention.end && isCurrency(first.unit) && figure.unit === 'users' && mention.start - sentence.start > FRONTED && between(sentence, first, mention).breaks < CLAUSE) return true;
  // "SoftBank, which held 11 % at the end of 2025, has 13 %", with the date on either side of its own figure.
  // Right behind a semicolon it heads all that follows: "in October 2024 it raised $6.6 billion, and rose to $157 billion".
  const inserted = between(sentence, opening, mention).breaks >= CLAUSE && between(sentence, { start: 0, end: mention.start - HEADING }, mention).breaks < BREAK.semicolon;
  return sentence.figures.some((f) => inserted && liesIn(f, mention.end, figure.start) && between(sentence, f, mention).breaks < CLAUSE) || sentence.figures.some((f) => f.end <= mention.start && between(sentence, f, mention).breaks < CLAUSE && (past || between(sentence, figure, mention).breaks >= CONTRAST || between(sentence, opening, f).breaks >= CLAUSE));
}

/** A semicolon before a date: "; in ". */
const HEADING = 6;

/** A comma and "and" between two items of a list. */
const LISTED = 13;

/** A date that costs more belongs to something else. */
const DATE_LIMIT = 55;

function dateCost(sentence: Sentence, figure: Figure, mention: DateMention): number {
  const behind = mention.start >= figure.end;
  // "In April it showed 26 % for Microsoft, 25 % for the foundation and 11 % for SoftBank": shares that one list tells are dated alike.
  const first = behind || figure.unit !== 'percent' ? undefined : nextFigure(sentence, mention.end);
  const list = first && between(sentence, figure, first);
  const { gap, breaks, figures } = between(sentence, list && first.unit === 'percent' && list.breaks <= (list.figures + 1) * LISTED ? first : figure, mention);
  // "$157 billion (October 2024) → $300 billion (March 2025)": in brackets, a date is that of the amount before them.
  if (behind && gap <= OPENING_BRACKET && breaks === BREAK.bracket) return 0;
  // "40 % of revenue, and plans to reach parity by the end of 2026": the plan has the date.
  const planned = behind && hasCue(sentence.cues, 'modality', (c) => liesIn(c, figure.end, mention.start));
  // "From $500 billion in October to $730 billion", "and last year it was $29 billion": a date belongs to the amount that it stands at.
  const beside = behind ? mention.start - figure.end <= AT_FIGURE : gap <= 1;
  const owned = !beside && sentence.figures.some((f) => f !== figure && (behind ? within(f.start - mention.end, 10) && between(sentence, f, mention).breaks === 0 : within(mention.start - f.end, Math.min(AT_FIGURE, gap + 2)) && !isOrigin(sentence, f, 'behind') && between(sentence, f, mention).breaks === 0));
  // "Valued at $500 billion, it took in $13 billion in 2025": the year is that of the clause behind.
  const later = behind && sentence.figures.some((f) => f.start >= figure.end && within(mention.start - f.end, AT_FIGURE) && between(sentence, figure, f).breaks >= CLAUSE && between(sentence, f, mention).breaks === 0);
  // "Took in $6.6 billion in October at a valuation of": the date of what has a price is also that of the price.
  const priced = owned && hasCue(sentence.cues, 'price', (c) => within(c.start - mention.end, 1));
  const cost = gap * (mention.start - sentence.start <= FRONTED && breaks < BREAK.semicolon ? 0.2 : 0.4) + breaks + (behind ? figures * 45 + 3 : figures * 4) + (planned ? 60 : 0) + ((owned && !priced) || later ? 60 : 0);
  // "In October 40億ドルから47億ドルに": so is one right before where the change began.
  const before = !behind && sentence.figures.some((f) => within(f.start - mention.end, AT_FIGURE) && f.end <= figure.start && isOrigin(sentence, f, 'behind'));
  // "From 11 % at the end of 2025 to 13 %": nor is one between the two.
  const start = behind ? undefined : figureBefore(sentence, figure);
  const began = start !== undefined && start.end <= mention.start && isBeginning(sentence, start);
  return before || began || isOfNext(sentence, figure, mention) || isOfOrigin(sentence, figure, mention) ? Infinity : cost;
}
