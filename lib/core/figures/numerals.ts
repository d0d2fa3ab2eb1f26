/** Reads one number, in digits or words, with its scale: "122 billion", "eight hundred and fifty-two billion", "1兆2000億". */
import { FoldedText } from '../phrases.ts';
import { HYPHEN, SPACE, foldAt, isBoundary, isDigit, isGroupSpace, isWordAt } from './fold.ts';
import type { CompiledNumbers, NumberWord } from './lexicon.ts';
import type { WordHit } from './trie.ts';

/** A run of digits with its groups and decimals. */
export interface Digits {
  end: number;
  value: number;
  /** Worth of the last digit. */
  step: number;
}

/** A number with its scale. */
export interface NumberReading extends Digits {
  start: number;
  /** Whether a scale word or abbreviation, or a word like "hundred", was written. */
  scaled: boolean;
  /** Worth of the last scale: a shared one multiplies the first number of a range. */
  scale: number;
  /** "300多亿": more than it says. */
  more: boolean;
  /** "$50BFeb 2026": the next cell of a table is glued to it. */
  glued: boolean;
}

/** Longer runs are serial numbers. */
const MAX_DIGITS = 24;
const FOOTNOTE_DIGITS = 3;
/** Of one written word. */
const MAX_PARTS = 12;

/** The end of the digits at `at` with what parts them, at least one further: what is skipped when they are no number. */
export function endOfRun(text: FoldedText, at: number): number {
  if (!isDigit(foldAt(text, at))) return at + 1;
  let i = at;
  while (i < text.length) {
    const c = foldAt(text, i);
    if (isDigit(c) || ((c === 0x2e || c === 0x2c || c === 0x27 || c === 0x2f || c === 0x3a) && isDigit(foldAt(text, i + 1)))) i++;
    else break;
  }
  return i;
}

const isSeparator = (text: FoldedText, at: number, spaces: boolean): boolean => {
  const c = foldAt(text, at);
  return c === 0x2e || c === 0x2c || c === 0x27 || (c === SPACE && (spaces || isGroupSpace(text.charCodeAt(at)) || zerosFollow(text, at + 1)));
};

/** "$852 000 000": no number of its own begins with three zeros. */
const zerosFollow = (text: FoldedText, at: number): boolean => foldAt(text, at) === 48 && foldAt(text, at + 1) === 48 && foldAt(text, at + 2) === 48;

/** A space parts digits only when three digits follow, no more. */
const groupFollows = (text: FoldedText, at: number): boolean =>
  isDigit(foldAt(text, at)) && isDigit(foldAt(text, at + 1)) && isDigit(foldAt(text, at + 2)) && !isDigit(foldAt(text, at + 3));

/** Groups of three; or of two before a last group of three, as in India. */
const grouped = (lengths: readonly number[]): boolean => {
  const last = lengths.length - 1;
  const first = lengths[0] ?? 0;
  if (last < 1 || first < 1 || first > 3 || lengths[last] !== 3) return false;
  const inner = lengths.slice(1, last);
  return inner.every((n) => n === 3) || (first <= 2 && inner.every((n) => n === 2));
};

/**
 * Reads the digits at `at`. Undefined for what is no plain number: dates, versions, serial numbers.
 * A lone separator before three digits is read in the language's habit.
 */
export function readDigits(text: FoldedText, at: number, numbers: CompiledNumbers): Digits | undefined {
  const lengths: number[] = [];
  const marks: number[] = [];
  let value = 0;
  let count = 0;
  let i = at;
  for (;;) {
    const from = i;
    for (let c = foldAt(text, i); isDigit(c); c = foldAt(text, ++i)) {
      value = value * 10 + c - 48;
      if (++count > MAX_DIGITS) return undefined;
    }
    lengths.push(i - from);
    if (!isSeparator(text, i, numbers.spaceGroups) || !isDigit(foldAt(text, i + 1))) break;
    const mark = foldAt(text, i);
    if ((mark === SPACE || mark === 0x27) && (!groupFollows(text, i + 1) || (lengths[0] ?? 0) > 3 || marks.some((m) => m !== mark))) break;
    if (text.charCodeAt(i) === 0xff0c && text.charCodeAt(i + 1) < 0xff00) break;
    marks.push(mark);
    i++;
  }
  const next = foldAt(text, i);
  const goesOn = (next === 0x2f || next === 0x3a) && isDigit(foldAt(text, i + 1));
  const decimals = goesOn ? undefined : decimalsOf(text, at, lengths, marks, numbers);
  if (decimals === undefined) return undefined;
  return { end: i, value: value / 10 ** decimals, step: 10 ** -decimals };
}

/** How many of the digits are decimals; undefined when the separators make no number. */
function decimalsOf(text: FoldedText, at: number, lengths: readonly number[], marks: readonly number[], numbers: CompiledNumbers): number | undefined {
  const last = lengths.at(-1) ?? 0;
  const lastMark = marks.at(-1);
  if (lastMark === undefined) return 0;
  const others = marks.slice(0, -1);
  if (others.length === 0) {
    if (lastMark === SPACE || lastMark === 0x27) return 0;
    const grouping = last === 3 && (lengths[0] ?? 0) <= 3 && foldAt(text, at) !== 48;
    return grouping && (lastMark !== numbers.decimal.charCodeAt(0) || isRound(text, at + (lengths[0] ?? 0) + 1 + last, numbers)) ? 0 : last;
  }
  if (others.every((mark) => mark === lastMark)) return grouped(lengths) ? 0 : undefined;
  const [first] = others;
  if (lastMark === SPACE || !others.every((mark) => mark === first)) return undefined;
  return grouped(lengths.slice(0, -1)) ? last : undefined;
}

/** "50,000 millones de dólares", as in Mexico: nobody ends the decimals of millions with a nought; those of "12,450 euros" are a share's. */
function isRound(text: FoldedText, end: number, numbers: CompiledNumbers): boolean {
  const next = skipGap(text, end);
  const suffix = numbers.suffixes.match(text, next)?.tag;
  return foldAt(text, end - 1) === 48 && (suffix ? suffix.kind === 'currency' && suffix.currency.factor > 1 : scaleFollows(text, next, numbers));
}

/** Skips what may stand between the parts of a number: a few spaces, one hyphen, a footnote mark. */
export function skipGap(text: FoldedText, at: number): number {
  let i = at;
  while (i - at < 3 && foldAt(text, i) === SPACE) i++;
  if (foldAt(text, i) === HYPHEN && i === at) return i + 1;
  if (text.charCodeAt(i) === 0x5b) {
    let j = i + 1;
    while (j - i <= FOOTNOTE_DIGITS && isDigit(foldAt(text, j))) j++;
    if (j > i + 1 && text.charCodeAt(j) === 0x5d) {
      j++;
      while (j - i < 8 && foldAt(text, j) === SPACE) j++;
      return j;
    }
  }
  return i;
}

export function skipSpaces(text: FoldedText, at: number, most = 3): number {
  let i = at;
  while (i - at < most && foldAt(text, i) === SPACE) i++;
  return i;
}

/** A multiple of a number with decimals, without what binary fractions add to it; see `exactly`. */
const times = (n: number, scale: number): number => (Number.isInteger(n) ? n * scale : exactly(n * scale));

/** A product of decimals as people would write it. */
export const exactly = (product: number): number => (Number.isInteger(product) && product < EXACT ? product : Number(product.toPrecision(15)));
/** From here on a number has more digits than are sure. */
const EXACT = 1e15;

/** A number while its parts are read. Each method refuses, by false, what does not fit what stands before. */
class Sum {
  /** What scales have closed, and the last of them. */
  #total = 0;
  #lastScale = Infinity;
  /** The part since then: what hundreds have closed, and the number that the next one would multiply. */
  #hundreds = 0;
  #current = 0;
  #lastHundred = Infinity;
  /** A further word must be worth less. */
  #room = Infinity;
  #open = false;
  /** Worth of the last digit. */
  step = 1;
  /** The scale that a shared number in front would take, too. */
  scale = 1;
  scaled = false;

  get value(): number {
    return this.#total + this.#hundreds + this.#current;
  }

  addDigits({ value, step }: Digits): boolean {
    if (this.#current !== 0 || value >= this.#lastHundred || value >= this.#lastScale) return false;
    return this.#put(value, step, 0);
  }

  addWord(value: number, unitsFirst: boolean): boolean {
    if (value >= this.#lastScale || value >= this.#lastHundred) return false;
    const inverted = unitsFirst && this.#current < 10 && value >= 20 && value < 100;
    if (this.#current !== 0 && !inverted && value >= this.#room) return false;
    return this.#put(this.#current + value, 1, value >= 100 ? 100 : value >= 20 ? 10 : 0);
  }

  addHalf(): boolean {
    return this.#put(this.#current + 0.5, 0.5, 0);
  }

  /** "2 milliards et demi": half of the scale before it. */
  addHalfScale(): boolean {
    if (!this.scaled || this.#open) return false;
    this.#total += this.#lastScale / 2;
    this.step = this.#lastScale / 2;
    return true;
  }

  takeFraction(part: number): boolean {
    return !this.scaled && this.#put((this.#current || 1) * part, part, 0);
  }

  multiply(by: number): boolean {
    if (by >= this.#lastHundred || by >= this.#lastScale) return false;
    // 1천억 says as much as 1000억; in 2억 8천만 the 8 is the last digit.
    const leading = this.#total === 0 && this.#hundreds === 0;
    const step = leading && this.step >= 1 ? 1 : this.step * by;
    this.#hundreds += (this.#current || 1) * by;
    this.#lastHundred = by;
    return this.#put(0, step, Infinity);
  }

  /** A scale larger than the one before counts all that stands before it: "mil millones", 万亿. */
  close(scale: number, mayRaise: boolean): boolean {
    const group = this.#hundreds + this.#current;
    const raises = scale > this.#lastScale;
    if (scale === this.#lastScale || (raises ? this.#open && !mayRaise : !this.#open && this.scaled)) return false;
    if (raises) this.#total = times(this.#total + group, scale);
    else this.#total += times(this.#open ? group : 1, scale);
    this.step *= scale;
    this.scale = raises ? this.scale * scale : scale;
    this.#lastScale = scale;
    this.#hundreds = 0;
    this.#lastHundred = Infinity;
    this.#put(0, this.step, Infinity);
    this.#open = false;
    return (this.scaled = true);
  }

  #put(current: number, step: number, room: number): boolean {
    this.#current = current;
    this.step = step;
    this.#room = room;
    this.#open = true;
    return true;
  }
}

/** How a number may end in a short scale: what the caller knows of its currency. */
export interface NumberContext {
  /** A currency stands before it. */
  money: boolean;
  /** Small coins are counted: "cent" is one then, not a hundred. */
  coins: boolean;
  /** Tells whether a currency stands at `at`. */
  currencyAt(at: number): boolean;
  /** Tells whether people are counted by what ends at `at`. */
  usersBehind(at: number): boolean;
}

/**
 * Reads the number that begins at `at` with a digit or a number word. Undefined when there is none.
 * A scale without a number ("billion") counts as one; the caller decides whether it may.
 */
export function readNumber(text: FoldedText, at: number, numbers: CompiledNumbers, context: NumberContext): NumberReading | undefined {
  const sum = new Sum();
  const digits = isDigit(foldAt(text, at)) ? readDigits(text, at, numbers) : undefined;
  if (digits) sum.addDigits(digits);
  else if (isDigit(foldAt(text, at))) return undefined;
  const byDigits = digits !== undefined;
  let inDigits = byDigits;
  let more = false;
  let glued = false;
  let i = digits?.end ?? at;
  const reading = (): NumberReading => ({ start: at, end: i, value: sum.value, step: sum.step, scaled: sum.scaled, scale: sum.scale, more, glued });
  let result = byDigits ? reading() : undefined;
  for (;;) {
    let j = i === at ? i : skipGap(text, i);
    const odd = result && (oddAt(text, i, numbers, context) ?? (j === i ? undefined : oddAt(text, j, numbers, context)));
    if (odd !== undefined) {
      more = true;
      i = odd;
      j = skipGap(text, i);
      result = reading();
    }
    if (context.coins && i > at && numbers.coins.match(text, j)) return result;
    const whole = wordAt(text, j, numbers);
    const hit = whole ?? (inDigits && context.money ? gluedScale(text, i, numbers) : undefined);
    glued = hit !== undefined && whole === undefined;
    const next = hit ? takeWord(hit, j) : takeDigits(j);
    if (next === undefined) return result;
    i = next;
    const kind = hit?.tag.kind;
    if (kind === 'fraction' || (kind === 'half' && !sum.scaled)) continue;
    // Behind a scale, more counts only where it leads on: "two billion five years ago" is two billion.
    if (!sum.scaled || kind === 'scale' || kind === 'plural' || kind === 'short' || kind === 'half' || goesOn(text, i, numbers, context)) result = reading();
  }

  function takeDigits(from: number): number | undefined {
    if (!numbers.continues || i === at || (from > i && numbers.continues !== 'spaced') || !isDigit(foldAt(text, from))) return undefined;
    const more = readDigits(text, from, numbers);
    // "900 milyondan 1,2 milyara": decimals behind a space begin a number of their own.
    if (!more || (from > i && more.step < 1) || !goesOn(text, more.end, numbers, context) || !sum.addDigits(more)) return undefined;
    inDigits = true;
    return more.end;
  }

  /** Adds a word, and gives the place behind it. */
  function takeWord(hit: WordHit<NumberWord>, from: number): number | undefined {
    const { kind, value } = hit.tag;
    switch (kind) {
      case 'word':
        return !inDigits && sum.addWord(value, false) ? hit.at : undefined;
      case 'and': {
        const behind = wordAt(text, skipGap(text, hit.at), numbers);
        return !inDigits && i > at && behind?.tag.kind === 'word' && sum.addWord(behind.tag.value, true) ? behind.at : undefined;
      }
      case 'half':
        return i > at && (sum.addHalfScale() || (scaleFollows(text, skipGap(text, hit.at), numbers) && sum.addHalf())) ? hit.at : undefined;
      case 'fraction': {
        const scale = scaleOfFraction(text, hit.at, numbers);
        return scale !== undefined && sum.takeFraction(value) ? scale : undefined;
      }
      case 'short':
        if (!inDigits || !shortCounts(text, i, from, hit, context)) return undefined;
        break;
      case 'plural':
        if (i === at) return undefined;
        break;
      case 'hundred':
        inDigits = false;
        return sum.multiply(value) ? hit.at : undefined;
      case 'scale':
    }
    inDigits = false;
    return sum.close(value, numbers.continues !== undefined) ? hit.at : undefined;
  }
}

/** "$50BFeb 2026": the scale of one cell, to which the next one is glued. */
function gluedScale(text: FoldedText, at: number, numbers: CompiledNumbers): WordHit<NumberWord> | undefined {
  if (!GLUED_SCALE.test(text.slice(at, at + 3))) return undefined;
  const hit = numbers.numbers.match(letter.load(text.charAt(at)), 0);
  return hit && { at: at + 1, tag: hit.tag };
}

const letter = new FoldedText();
const GLUED_SCALE = /^[KMBT]\p{Lu}\p{Ll}/u;

/** The place behind a word such as 多 that stands before a scale or a currency. */
function oddAt(text: FoldedText, at: number, numbers: CompiledNumbers, context: NumberContext): number | undefined {
  const odd = numbers.odd.match(text, at);
  if (!odd) return undefined;
  const next = skipSpaces(text, odd.at, 1);
  return scaleFollows(text, next, numbers) || context.currencyAt(next) ? next : undefined;
}

/**
 * The number word at `at`. Where numbers are written in one word it is read part by part, if all the
 * rest of the word is parts.
 */
export function wordAt(text: FoldedText, at: number, numbers: CompiledNumbers): WordHit<NumberWord> | undefined {
  const whole = numbers.numbers.match(text, at);
  if (whole || !numbers.parts) return whole;
  const part = numbers.parts.match(text, at);
  return part && endsInParts(text, part.at, numbers) ? part : undefined;
}

function endsInParts(text: FoldedText, at: number, numbers: CompiledNumbers): boolean {
  let i = at;
  for (let count = 0; count < MAX_PARTS; count++) {
    if (isBoundary(text, i)) return true;
    const part = numbers.parts?.match(text, i);
    if (!part) return false;
    i = part.at;
  }
  return false;
}

const isScale = (kind: NumberWord['kind'] | undefined): boolean => kind === 'scale' || kind === 'plural' || kind === 'hundred';

const scaleFollows = (text: FoldedText, at: number, numbers: CompiledNumbers): boolean => isScale(wordAt(text, at, numbers)?.tag.kind);

/** Whether a scale or a currency follows, so that what stands before it belongs to the amount. */
function goesOn(text: FoldedText, at: number, numbers: CompiledNumbers, context: NumberContext): boolean {
  const next = skipGap(text, at);
  return context.currencyAt(next) || scaleFollows(text, next, numbers);
}

/** The place of the scale behind a fraction: "of a trillion", "-trillion". */
function scaleOfFraction(text: FoldedText, at: number, numbers: CompiledNumbers): number | undefined {
  let i = skipGap(text, at);
  const of = numbers.of.match(text, i);
  if (of) i = skipGap(text, of.at);
  const article = numbers.articlesBehind.match(text, i);
  if (article) i = skipGap(text, article.at);
  return scaleFollows(text, i, numbers) ? i : undefined;
}

/**
 * Whether an abbreviation is meant as a scale. "300m" may be metres and "4 B" a grade, so a single letter
 * needs a currency, or to stand right behind the digits as a capital or before people who are counted.
 */
function shortCounts(text: FoldedText, numberEnd: number, at: number, hit: WordHit<NumberWord>, context: NumberContext): boolean {
  const letters = text.slice(at, hit.at);
  const apart = at > numberEnd;
  if (foldAt(text, numberEnd) === HYPHEN && !context.money) return false;
  if (letters.length > 1) return true;
  if (apart && partOfWord(text, hit.at)) return false;
  if (context.money || context.currencyAt(hit.at) || context.currencyAt(skipSpaces(text, hit.at, 1))) return true;
  return !apart && (letters !== letters.toLowerCase() || context.usersBehind(hit.at));
}

/** "$100 M&A budget", "$5 T-shirt": the letter belongs to a word. */
function partOfWord(text: FoldedText, at: number): boolean {
  const c = foldAt(text, at);
  return (c === HYPHEN && isWordAt(text, at + 1)) || c === 0x26 || c === 0x27;
}
