/** What the command line prints: NDJSON for programs, a table for people. */
import { styleText } from 'node:util';
import { quoteOf } from '../core/receipt.ts';
import type { LedgerIndex } from '../core/ledger-index.ts';
import type { Claim, DocumentText, PartialDate, Qualifier, Unit, VerdictKind } from '../core/types.ts';
import type { Words } from '../core/words/words.ts';
import type { ListedFigure } from '../messages/protocol.ts';
import type { CheckedDocument, CheckedFigure } from './checker.ts';

/** One figure as a line of JSON. */
export interface FigureRow {
  doc: string;
  /** UTF-16 offsets into the text (of HTML: into the text that was extracted). */
  start: number;
  end: number;
  quote: string;
  /** Up to 32 characters on either side, so that the line can be found again in the page. */
  prefix: string;
  suffix: string;
  /** In base units; two values for a range. */
  value: number | [low: number, high: number];
  unit: Unit;
  qualifier: Qualifier;
  /** Ids of the ledger. */
  entity: string | null;
  metric: string | null;
  event: string | null;
  /** Several where several are named. */
  party: string | string[] | null;
  /** A day, or an ISO 8601 interval `from/to`. */
  date: PartialDate | null;
  modality: Claim['modality'];
  verdict: VerdictKind;
  /** The rule that decided, or why there is no verdict. */
  reason: string | null;
  facts: string[];
  explanation: string;
}

/** The row of one figure. */
export function rowOf(name: string, { text }: DocumentText, figure: CheckedFigure, index: LedgerIndex): FigureRow {
  const { claim, start, end } = figure.found;
  const { verdict, explanation } = figure;
  const { low, high, unit, qualifier } = claim.figure;
  const decided = verdict.facts[0];
  const { exact, prefix, suffix } = quoteOf(text, start, end);
  return {
    doc: name,
    start,
    end,
    quote: exact,
    prefix,
    suffix,
    value: low === high ? low : [low, high],
    unit,
    qualifier,
    entity: claim.entity ?? null,
    metric: verdict.metric ?? claim.metric ?? null,
    event: (decided === undefined ? undefined : index.fact(decided)?.event) ?? null,
    party: claim.parties.length > 1 ? claim.parties : (claim.parties[0] ?? null),
    date: claim.date === undefined ? null : claim.date.from === claim.date.to ? claim.date.from : `${claim.date.from}/${claim.date.to}`,
    modality: claim.modality,
    verdict: verdict.verdict,
    reason: verdict.rule ?? verdict.reason ?? null,
    facts: verdict.facts,
    explanation: [explanation.why, ...explanation.page].join(' '),
  };
}

const SIGNS: Readonly<Record<VerdictKind, { sign: string; style: Parameters<typeof styleText>[0] }>> = {
  consistent: { sign: '✓', style: 'green' },
  outdated: { sign: '↻', style: 'yellow' },
  conflicting: { sign: '✕', style: 'red' },
  unverified: { sign: '·', style: 'dim' },
};

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;
/** Colours where the stream shows them; NO_COLOR and FORCE_COLOR are respected. */
export const stylesFor = (stream: NodeJS.WritableStream): Style => (format, text) => styleText(format, text, { stream });

/** A verdict's sign and word. */
export function signOf(verdict: VerdictKind, style: Style): string {
  const { sign, style: colour } = SIGNS[verdict];
  return style(colour, `${sign} ${verdict.padEnd(11)}`);
}

/** How a table is set. */
export interface Layout {
  /** Columns of the terminal. */
  width: number;
  style: Style;
  words: Words;
}

/** The table of one document, with a line feed at the end of each line. */
export function tableOf({ name, document, figures }: CheckedDocument, index: LedgerIndex, { width, style, words }: Layout): string {
  const lines = [style('bold', printable(name)) + style('dim', document.published === undefined ? '' : `  published ${document.published}`)];
  if (figures.length === 0) lines.push(style('dim', '  no figures'));
  const rows = figures.map((figure) => ({ row: rowOf(name, document, figure, index), figure }));
  const quoteWidth = Math.min(28, Math.max(0, ...rows.map(({ row }) => printable(row.quote).length)));
  for (const { row, figure } of rows) {
    const metric = row.metric === null ? '' : (words.metrics[row.metric] ?? index.metric(row.metric)?.label ?? row.metric);
    const quote = style('bold', printable(row.quote).padEnd(quoteWidth));
    lines.push(`  ${signOf(row.verdict, style)}  ${quote}  ${style('dim', metric)}`);
    const context = `…${printable(row.prefix)}[${printable(row.quote)}]${printable(row.suffix)}…`;
    lines.push(`      ${style('dim', context)}`);
    for (const told of [figure.explanation.why, ...figure.explanation.page]) for (const line of wrap(told, width - 6)) lines.push(`      ${line}`);
    const { decisive = [] } = figure.explanation;
    if (decisive.length > 0) for (const line of wrap(`${words.card.decidedBy}: ${decisive.map((each) => `“${each}”`).join(' ')}`, width - 6)) lines.push(`      ${style('dim', line)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Figures as the extension in a browser lists them, one line each. */
export function figureList(figures: readonly ListedFigure[], style: Style): string {
  const width = Math.min(28, Math.max(0, ...figures.map(({ quote }) => printable(quote).length)));
  const lines = figures.map(({ quote, verdict, headline, reason }) => {
    return `  ${signOf(verdict, style)}  ${style('bold', printable(quote).padEnd(width))}  ${printable(reason === '' ? headline : reason)}`;
  });
  return lines.join('\n');
}

/** "12 figures in 2 documents: 7 consistent, 2 outdated, 1 conflicting, 2 not judged". */
export function summaryOf(counts: Readonly<Record<VerdictKind, number>>, documents: number): string {
  const figures = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${plural(figures, 'figure')} in ${plural(documents, 'document')}: ${counts.consistent} consistent, ${counts.outdated} outdated, ${counts.conflicting} conflicting, ${counts.unverified} not judged`;
}

/** A document's text may hold control characters, with which it could write to the terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').toWellFormed();

/** The words of a text in lines of at most `width` characters, longer words whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
