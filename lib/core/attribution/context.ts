/** What the words around a figure say of it that its own sentence does not: headers of a table, a label, the date that a block or a row begins with. */
import type { DateMention } from '../dates.ts';
import type { BlockReader, Reading } from '../reading.ts';
import type { Block, DocumentText, Figure, Metric } from '../types.ts';
import { fits, measuredBy, refine, type Choice } from './measure.ts';
import { hasCue } from './nearness.ts';

/** Blocks on either side of a cell that may belong to its row and speak for it: rows that people read are shorter. */
const ROW_REACH = 16;

/** What stands around a cell or a labelled number, read as if it stood in its sentence; most telling first. */
export function surroundings(block: Block, index: number, document: DocumentText): string[] {
  if (!block.cell) return block.label === undefined ? [] : [block.label];
  const { table, row, column, columnHeader, rowHeader, caption } = block.cell;
  const around = [columnHeader, rowHeader];
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= ROW_REACH; i += step) {
      const other = document.blocks[i];
      if (!other?.cell || other.cell.table !== table || other.cell.row !== row) break;
      if (other.cell.column !== column) around.push(document.text.slice(other.start, other.end));
    }
  }
  return [...around, block.label, caption].filter((words) => words !== undefined && words !== '') as string[];
}

/** "% ", and "of ". */
const PERCENT = 2;
const OF = 3;

export function metricFromContext(figure: Figure, context: readonly Reading[]): Choice | undefined {
  for (const { sentences } of context) for (const sentence of sentences) {
    let best: Choice | undefined;
    for (const cue of sentence.cues) {
      if (cue.tag.role !== 'metric' || !fits(figure, cue.tag.metric)) continue;
      // "% of OpenAI" heads shares, "Partners of OpenAI" does not.
      if (figure.unit === 'percent' && cue.start - sentence.start > PERCENT && sentence.names.some((n) => n.end === cue.end && n.start - cue.start <= OF)) continue;
      const cost = cue.start - cue.end;
      if (!best || cost < best.cost) best = { metric: measuredBy(figure, cue.tag.metric), certainty: 'explicit', cost };
    }
    // A header has no figure of its own to measure from: its end stands for one.
    if (best) return { ...best, metric: refine(best, { ...sentence, figures: [] }, { ...figure, start: sentence.end, end: sentence.end }) };
  }
  return undefined;
}

/** What the words around a cell could make of its figure: "Debt financing" in a table of "Money raised". */
export function metricsOf(context: readonly Reading[], figure: Figure): Metric[] {
  return context.flatMap((part) => metricFromContext(figure, [part])?.metric ?? []);
}

export function partiesFromContext(context: readonly Reading[], company: string | undefined): string[] {
  for (const { sentences } of context) {
    const names = sentences.flatMap((s) => s.names).filter((n) => n.role !== 'unknown' && !n.epithet && n.id !== company);
    if (names.length > 0) return [...new Set(names.map((n) => n.id))];
  }
  return [];
}

/** "October 2024. A round of $6.6 billion; the valuation rises": the date that a block begins with dates all of it. */
export function leadingDate(reading: Reading, reader: BlockReader, isItem: boolean): DateMention | undefined {
  const { text, sentences: [first] } = reading;
  // What begins with a sentence without figures was not searched for dates.
  const silent = first && first.figures.length === 0 && first.end - first.start <= LONGEST_LEAD;
  const [date] = (silent ? reader.datesOf(reading, first) : first?.dates) ?? [];
  return date && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, date.start)) && (isItem ? BEGINS_AFRESH : PART_BEHIND).test(text.slice(date.end)) ? date : undefined;
}

const PART_BEHIND = /^\s*[.:–—|]|^\u3000/;
/** In a list nothing need stand behind the date: "2 Oct 2025 Employees sell shares". */
const BEGINS_AFRESH = /^\s*[.:–—|]|^\s+[\p{Lu}\p{Lo}]/u;

/** A date that stands as a sentence of its own is no longer. */
const LONGEST_LEAD = 40;

/** The one date that a cell's row, or its column, is headed by, with little else: "2024 | $157 billion", "end of 2024". */
export function headingDate(block: Block, reader: BlockReader): DateMention | undefined {
  for (const words of [block.cell?.rowHeader, block.cell?.columnHeader]) {
    const [date, other] = words === undefined ? [] : (reader.read(words, block, true).sentences[0]?.dates ?? []);
    if (words !== undefined && date && !other && words.length - date.end + date.start <= BEFORE_DATE) return date;
  }
  return undefined;
}

/** "At the end of ". */
const BEFORE_DATE = 14;

/** "Today | $852 billion": whether what stands around a figure says no more than that it is so now. */
export const saysNow = ({ text, sentences: [first] }: Reading): boolean => first !== undefined && hasCue(first.cues, 'present', ({ start, end }) => end - start === text.length);

/** A year alone in a row may be anything, such as when an investor joined; at its head, or with a month, it is the row's date. */
export function dateFromContext(context: readonly Reading[]): DateMention | undefined {
  const dates = context.flatMap((part) => part.sentences.flatMap((s) => s.dates));
  return dates.find(({ from, to }) => from.slice(0, 7) === to.slice(0, 7)) ?? (context.length <= 1 ? dates[0] : undefined);
}

export function hintsOf(parts: readonly Pick<Reading, 'sentences'>[]): string[] {
  const hints: string[] = [];
  for (const { sentences } of parts) for (const { cues } of sentences) for (const { tag } of cues) if (tag.role === 'hint' && !hints.includes(tag.hint)) hints.push(tag.hint);
  return hints;
}
