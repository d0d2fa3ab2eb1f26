/**
 * Text -> figures: amounts of money, shares in percent, counts of people, tokens and shares.
 *
 *   const numbers = compileNumbers(pack, englishPack);   // once a language
 *   const figures = findFigures('It raised $122 billion.', numbers);
 *
 * A hand-written scanner, not a regular expression: it stops only at digits and at letters that begin a
 * number word, reads one number there by the language's words (`figures/numerals`), then its currency
 * (`figures/amounts`), then looks at its neighbours: ranges, qualifiers, "each", brackets, the noun that
 * is counted. All look-around is bounded, so time is linear on any text.
 */
import { readAmount, type Amount, type Orthography } from './figures/amounts.ts';
import { countedNoun, isConversion, perOf, qualifierOf, rangeOf, scaledLike } from './figures/neighbours.ts';
import { foldAt, isDigit } from './figures/fold.ts';
import { Gate } from './figures/gate.ts';
import type { CompiledNumbers } from './figures/lexicon.ts';
import { FoldedText } from './phrases.ts';
import type { Figure } from './types.ts';

export { compileNumbers, type CompiledNumbers, type NumberPack } from './figures/lexicon.ts';

/** Bare numbers below this are lists, ages and scores, not counts that a page would state about a company. */
const LEAST_COUNT = 1e4;
/** Number words without a digit that count nothing have more letters, or are parts of other words. */
const SHORTEST_WORDS = 2;
/** A count of something that is not understood matters only from here. */
const LEAST_UNKNOWN = 1e6;

/** Two amounts that the text joins to one: "$27–29 billion". */
interface Quantity extends Amount {
  low: number;
}

/** The text that is being read, where it was not folded before. */
const scratch = new FoldedText();

/**
 * Finds the quantities of one block of text, sorted and without overlap: amounts of money (unit ISO 4217),
 * `percent`, `times`, `users`, `shares`, `tokens/min`, and `count` for other numbers from a million up.
 * Offsets are UTF-16 code units of `text` and lie inside it. Any text is survived. `folded` is the same text,
 * where somebody has it already.
 */
export function findFigures(text: string, numbers: CompiledNumbers, folded: FoldedText = scratch.load(text)): Figure[] {
  const figures: Figure[] = [];
  const orthography = orthographyOf(text, numbers);
  let last: Quantity | undefined;
  let whole: Amount | undefined;
  const emit = (): void => {
    const figure = last && figureOf(folded, last, figures.at(-1), numbers);
    if (figure) figures.push(figure);
  };
  const gate = new Gate(folded, numbers.starts);
  let i = gate.next(0);
  while (i < text.length) {
    const read = readAmount(folded, i, last?.end ?? 0, numbers, orthography);
    if (typeof read === 'number') {
      i = gate.next(read);
      continue;
    }
    const amount = whole ? scaledLike(folded, whole, read, numbers) : read;
    if (amount.scaled) whole = amount;
    const joined = last && rangeOf(folded, last, last.low, amount, numbers);
    if (joined) last = joined;
    else {
      emit();
      last = { ...amount, low: amount.value };
    }
    i = gate.next(amount.end);
  }
  emit();
  return figures;
}

/** Which orthography a block is written in, looked up once and only when asked. */
function orthographyOf(text: string, numbers: CompiledNumbers): Orthography {
  let known: ReturnType<Orthography>;
  let asked = false;
  return () => {
    if (asked || !numbers.orthography) return known;
    asked = true;
    for (const letter of text) {
      if (numbers.orthography.own.has(letter)) known = 'own';
      else if (numbers.orthography.other.has(letter)) known = 'other';
      if (known) break;
    }
    return known;
  };
}

function figureOf(text: FoldedText, quantity: Quantity, previous: Figure | undefined, numbers: CompiledNumbers): Figure | undefined {
  const { start, end, value, low, step, unit, stated } = quantity;
  if (!Number.isFinite(value) || !(step > 0) || (unit === undefined && value < LEAST_COUNT)) return undefined;
  const floor = previous?.end ?? 0;
  const read: Figure = { start, end, low, high: value, step, unit: unit ?? 'count', qualifier: qualifierOf(text, quantity, floor, numbers), unitStated: stated };
  const figure = unit === undefined ? countOf(text, read, quantity, previous, numbers) : read;
  // A bare number may be money: "takes in 2 billion a month".
  if (!figure || unit === 'percent' || unit === 'times' || (unit === undefined && figure.unitStated)) return figure;
  const per = perOf(text, figure, floor, numbers);
  if (per) {
    figure.per = per.per;
    figure.end = per.end;
  }
  if (isConversion(text, previous, figure, numbers)) figure.conversion = true;
  return figure;
}

/** What a number without a unit counts; undefined when it is nothing that matters. */
function countOf(text: FoldedText, figure: Figure, { scaled, behind }: Quantity, previous: Figure | undefined, numbers: CompiledNumbers): Figure | undefined {
  const counted = countedNoun(text, figure, behind, previous, numbers);
  // 구조 is no nine trillion, but a structure; nor is 이 조건 two trillion of something.
  if (!isDigit(foldAt(text, figure.start)) && counted?.unit !== 'users' && text.slice(figure.start, figure.end).replace(' ', '').length <= SHORTEST_WORDS) return undefined;
  if (counted === undefined) return scaled && figure.high >= LEAST_UNKNOWN ? figure : undefined;
  if (!scaled && !counted.adjacent) return undefined;
  return { ...figure, unit: counted.unit, end: counted.end, unitStated: true };
}
