/**
 * Cells that hold a bare number, whose unit stands in a header: "6.6" under "Raised ($bn)", or in a table
 * headed "in Mrd. US-Dollar". The number is read as if the header's unit stood beside it, so that every
 * language's way of writing numbers and units serves here, too.
 */
import { findFigures } from '../figures.ts';
import type { Figure } from '../types.ts';
import type { CompiledNumbers } from './lexicon.ts';

/** A number and what may stand around it in a cell: signs of "about", a footnote. */
const BARE_NUMBER = /^(?:[~≈<>≥≤]\s?)?\d[\d.,'’\u00a0\u202f ]{0,18}(?:\s?[+*†‡])?$/u;
/** A year in a table headed "in billions" is a year. */
const YEAR = /^\s*(?:19|20)\d\d\s*$/;
/** A longer header is a sentence. */
const HEADER_LENGTH = 120;
/** A sign or code that is written before a number. */
const SIGN = /^(?:(?:[A-Z]{1,3})?[$€£¥₩₹₽]|[A-Z]{3}(?= ))/u;

/** The unit that a header names, as it would be written before and behind a number. */
interface HeaderUnit {
  before: string;
  behind: string;
}

/**
 * The figure of a cell whose text is a bare number, with the unit of the first of `headers` that names one:
 * a currency with its scale, or percent. None where the number stands for itself. Offsets lie inside `text`.
 */
export function findUnderHeader(text: string, headers: readonly string[], numbers: CompiledNumbers): Figure[] {
  if (!BARE_NUMBER.test(text.trim())) return [];
  for (const header of headers) {
    const unit = unitOf(header, numbers);
    if (unit === undefined) continue;
    if (YEAR.test(text) && header !== headers[0]) return [];
    return read(text, unit, numbers);
  }
  return [];
}

function read(text: string, { before, behind }: HeaderUnit, numbers: CompiledNumbers): Figure[] {
  const lead = text.length - text.trimStart().length;
  const [sign = ''] = /^[~≈<>≥≤]\s*/u.exec(text.trim()) ?? [];
  const number = text.trim().slice(sign.length).replace(/[+*†‡]$/u, '');
  const [figure] = findFigures(`${sign}${before}${number} ${behind}`, numbers);
  if (!figure || figure.start > sign.length) return [];
  return [{ ...figure, start: lead + figure.start, end: lead + sign.length + number.trimEnd().length }];
}

/** The currency with a scale, or the percent sign, that stands in a header without a number. */
function unitOf(header: string, numbers: CompiledNumbers): HeaderUnit | undefined {
  if (header.length > HEADER_LENGTH) return undefined;
  for (const { index } of header.matchAll(/(?<![\p{L}\d])[\p{L}$€£¥₩₹₽%％]|(?<=\p{L})[億亿兆万萬억조]/gu)) {
    const rest = header.slice(index);
    const [sign = ''] = SIGN.exec(rest) ?? [];
    for (const unit of [{ before: '', behind: rest }, ...(sign === '' ? [] : [{ before: sign, behind: rest.slice(sign.length) }])]) {
      const [figure] = findFigures(`${unit.before}1 ${unit.behind}`, numbers);
      if (figure?.start === 0 && ((figure.high >= 1e3 && /^[A-Z]{3}$/.test(figure.unit) && figure.unitStated) || figure.unit === 'percent')) return unit;
    }
  }
  return undefined;
}
