/** What stands around an amount: ranges, qualifiers, "a month", the noun that is counted, brackets. */
import type { FoldedText } from '../phrases.ts';
import type { Figure, Per, Qualifier, Unit } from '../types.ts';
import type { Amount } from './amounts.ts';
import { HYPHEN, SPACE, foldAt, isDigit } from './fold.ts';
import type { CompiledNumbers, Noun } from './lexicon.ts';
import { nounBefore, nounBehind } from './nouns.ts';
import { skipGap, skipSpaces } from './numerals.ts';
import type { WordHit } from './trie.ts';

/** Longest words between an amount and the one it is joined to. */
const CONNECTOR = 12;
/** Longest words between an amount and its conversion. */
const BRACKET = 20;

// ---------------------------------------------------------------------------------------------
// Ranges

/**
 * Joins two amounts that the text states as one range, or gives undefined. The first may lack what both
 * share: "$27–29 billion", "27 to 29 billion dollars".
 */
export function rangeOf(text: FoldedText, first: Amount, low: number, second: Amount, numbers: CompiledNumbers): (Amount & { low: number }) | undefined {
  if (low !== first.value || second.start - first.end > CONNECTOR) return undefined;
  const link = linkBetween(text, first.end, second.start, numbers, first.unit === undefined);
  const bare = first.unit === undefined;
  if (!link || (bare ? second.prefixed : second.unit !== undefined && first.unit !== second.unit)) return undefined;
  const factor = second.scaled && !first.scaled && first.value < second.value / second.scale ? second.scale : 1;
  const value = first.value * factor;
  if (value >= second.value || (first.scaled && !second.scaled)) return undefined;
  // "En marzo de 2025 a 500.000 millones": a year is no amount.
  if (isYear(first) && value * YEARS_APART < second.value) return undefined;
  // Whole amounts need a clearer sign than ones of which the first would say nothing alone.
  const shared = factor > 1 || (bare && !first.scaled && second.unit !== undefined);
  const before = wordBefore(text, qualifiersBefore(text, first.start, 0, numbers).start);
  // "Between $27 billion and $29 billion"; but between $50 billion and $300 billion a growth may lie.
  const close = shared || second.value <= value * RANGE_WIDEST;
  if (link === 'and' && !(close && numbers.between.match(text, before))) return undefined;
  if (link === 'spaced' && factor === 1) return undefined;
  // "From $157 billion to $300 billion" tells of a change, not of a range.
  if (link === 'word' && !shared && numbers.from.match(text, before)) return undefined;
  if (bare && second.unit === undefined && factor === 1) return undefined;
  const unit = first.unit ?? second.unit;
  return {
    ...second, start: first.start, low: value, step: Math.max(first.step * factor, second.step), ...(unit !== undefined && { unit }),
    stated: first.stated || second.stated, prefixed: first.prefixed,
  };
}

/** Whole amounts that lie further apart are told side by side. */
const RANGE_WIDEST = 2;

/** Ends of one range do not lie so many times apart. */
const YEARS_APART = 10;

const isYear = ({ start, end, value, unit }: Amount): boolean => unit === undefined && end - start === 4 && value >= 1900 && value < 2100;

const DASHES = new Set([HYPHEN, 0x7e, 0x301c, 0xff5e, 0x223c]);

/** How two amounts are linked: by a dash (`spaced` when it stands free), a word like "to", or "and". */
function linkBetween(text: FoldedText, from: number, to: number, numbers: CompiledNumbers, shared: boolean): 'dash' | 'spaced' | 'word' | 'and' | undefined {
  const begin = skipSpaces(text, from);
  if (DASHES.has(foldAt(text, begin))) {
    const end = skipSpaces(text, begin + 1);
    if (end !== to) return undefined;
    return begin === from && end === begin + 1 ? 'dash' : 'spaced';
  }
  const word = numbers.to.match(text, begin) ?? (shared ? numbers.toShared.match(text, begin) : undefined);
  if (word && skipSpaces(text, word.at) === to) return 'word';
  const and = numbers.and.match(text, begin);
  return and && skipSpaces(text, and.at) === to ? 'and' : undefined;
}

// ---------------------------------------------------------------------------------------------
// Lists

/** Nobody tells a smaller part without its scale, and one digit alone counts anything. */
const LEAST_PART = 1e9;
const PART_DIGITS = 2;

/** "A round of $110 billion: 50 come from Amazon, 30 from Nvidia", "Amazon puts in 50, the others 30 each": a bare number that somebody gives has the scale and currency of the one that was told before it, in the same sentence; but behind "50 offices", it may count those. */
export function scaledLike(text: FoldedText, { end, unit, scale }: Amount, amount: Amount, numbers: CompiledNumbers): Amount {
  if (amount.unit !== undefined || amount.scaled || amount.end - amount.start < PART_DIGITS || amount.value * scale < LEAST_PART || !isGiven(text, amount, numbers) || /[.!?\n]\s|\d\s\p{L}/u.test(text.text.slice(end, amount.start))) return amount;
  return { ...amount, value: amount.value * scale, step: amount.step * scale, scale, scaled: true, ...(unit !== undefined && { unit }) };
}

/** Whether a bare number stands before whom it is from, or right behind a verb of giving, with no noun of its own. */
function isGiven(text: FoldedText, { start, behind }: Amount, numbers: CompiledNumbers): boolean {
  const next = skipGap(text, behind);
  const from = numbers.givenBy.match(text, next);
  if (from) return /^ ?\p{Lu}/u.test(text.text.slice(from.at));
  const before = wordBefore(text, start);
  return numbers.per.match(text, next)?.tag === 'each' || ((numbers.gives.match(text, before) ?? numbers.perBefore.match(text, before)?.tag === 'each') && ALONE.test(text.text.slice(behind)));
}

/** What stands behind an amount that counts nothing: a stop, "in," or "and Nvidia". */
const ALONE = /^(?: \p{Ll}{2,4})?(?:[,;.:)]|$)|^ \p{Ll}{1,3} \p{Lu}/u;

// ---------------------------------------------------------------------------------------------
// Qualifiers

const OPENERS = '*_“”"‘\'«„(「（[<>~';

const MAX_QUALIFIERS = 3;

function spacesBefore(text: FoldedText, at: number, floor: number): number {
  let i = at;
  while (i > floor && at - i < 3 && foldAt(text, i - 1) === SPACE) i--;
  return i > floor && i === at && foldAt(text, i - 1) === HYPHEN ? i - 1 : i;
}

/** The place behind the word that stands before `at`: past spaces and opening marks. */
function wordBefore(text: FoldedText, at: number, floor = 0): number {
  let i = at;
  while (i > floor && at - i < 4 && (foldAt(text, i - 1) === SPACE || OPENERS.includes(text.charAt(i - 1)))) i--;
  return i;
}

/** The qualifiers before `at`, nearest first, and where they begin. */
function qualifiersBefore(text: FoldedText, at: number, floor: number, numbers: CompiledNumbers): { found: Exclude<Qualifier, 'exact'>[]; start: number } {
  const found: Exclude<Qualifier, 'exact'>[] = [];
  let start = at;
  while (found.length < MAX_QUALIFIERS) {
    const tight = spacesBefore(text, start, floor);
    const hit = numbers.before.match(text, tight, floor) ?? numbers.before.match(text, wordBefore(text, start, floor), floor);
    if (!hit) break;
    found.push(hit.tag);
    start = hit.at;
  }
  return { found, start };
}

/** How words beside an amount bound it. A bound is stronger than "about": "up to about $50 billion". */
export function qualifierOf(text: FoldedText, amount: Amount & { low: number }, floor: number, numbers: CompiledNumbers): Qualifier {
  const spans = amount.low !== amount.value && numbers.between.match(text, wordBefore(text, amount.start, floor), floor);
  const found = spans ? [] : qualifiersBefore(text, amount.start, floor, numbers).found;
  const behind = numbers.after.match(text, amount.behind) ?? numbers.after.match(text, skipGap(text, amount.behind));
  if (behind && !isSum(text, behind.at)) found.push(behind.tag);
  if (amount.more) found.push('at_least');
  return found.find((q) => q !== 'approx') ?? found[0] ?? 'exact';
}

/** "$730B + $110B": a plus before another amount adds. */
const isSum = (text: FoldedText, behind: number): boolean => text.charAt(behind - 1) === '+' && /^\s?[\p{Sc}\p{Nd}]/u.test(text.slice(behind, behind + 2));

// ---------------------------------------------------------------------------------------------
// Per

/** What an amount is counted by, and where the figure ends then: "/month" and "each" are part of it, "per share" is not. */
export function perOf(text: FoldedText, figure: Figure, floor: number, numbers: CompiledNumbers): { per: Per; end: number } | undefined {
  const slash = foldAt(text, figure.end) === 0x2f;
  const hit = slash ? numbers.per.match(text, figure.end) : numbers.per.match(text, skipGap(text, figure.end));
  if (hit?.tag === 'once') return undefined;
  if (hit) return { per: hit.tag, end: slash || hit.tag === 'each' ? hit.at : figure.end };
  const before = numbers.perBefore.match(text, wordBefore(text, figure.start, floor), floor);
  // A month or day behind a number is a date: 10月, 4月1日に.
  return before && !isDigit(foldAt(text, before.at - 1)) && text.charAt(before.at - 1) !== '月' ? { per: before.tag, end: figure.end } : undefined;
}

// ---------------------------------------------------------------------------------------------
// Counts

interface Counted {
  unit: Unit;
  end: number;
  /** Nothing but spaces stands between. */
  adjacent: boolean;
}

/** What a number counts: by the nearest noun behind it (the words go on at `behind`), else before it, else what the number before it counts. */
export function countedNoun(text: FoldedText, figure: Figure, behind: number, previous: Figure | undefined, numbers: CompiledNumbers): Counted | undefined {
  const noun = nounBehind(text, behind, numbers);
  if (noun) return countedBy(text, figure, noun.hit, noun.start <= skipGap(text, behind), numbers);
  // "900 million weekly users and takes in 2 billion a month": what the number before counts is not what this one does.
  const before = previous?.unit === 'users' ? undefined : nounBefore(text, figure.start, previous?.end ?? 0, numbers);
  return before?.hit.tag === 'users' ? { unit: 'users', end: figure.end, adjacent: false } : undefined;
}

/** Longest words between "each minute" and the tokens: 每分钟处理超过. */
const MINUTE = 10;

function isByMinute(text: FoldedText, start: number, numbers: CompiledNumbers): boolean {
  for (let i = start; i > 0 && start - i <= MINUTE; i--) if (numbers.perBefore.match(text, i)?.tag === 'minute') return true;
  return false;
}

/** Words that only count people. */
const COUNTER = /^\s?[人名명]$/;

function countedBy(text: FoldedText, figure: Figure, hit: WordHit<Noun>, adjacent: boolean, numbers: CompiledNumbers): Counted | undefined {
  switch (hit.tag) {
    case 'users':
      // 人, 명: a word that only counts is part of the amount.
      return { unit: 'users', end: adjacent && COUNTER.test(text.slice(figure.end, hit.at)) ? hit.at : figure.end, adjacent };
    case 'shares':
      return { unit: 'shares', end: figure.end, adjacent };
    case 'tokens':
      return numbers.per.match(text, skipGap(text, hit.at))?.tag === 'minute' || isByMinute(text, figure.start, numbers)
        ? { unit: 'tokens/min', end: adjacent ? hit.at : figure.end, adjacent }
        : { unit: 'count', end: figure.end, adjacent };
    case 'things':
      return adjacent ? { unit: 'count', end: figure.end, adjacent } : undefined;
  }
}

// ---------------------------------------------------------------------------------------------
// Conversions

const OPENING = new Set([0x28, 0xff08, 0x5b]);
/** Ends what the bracket says first; the stop of "ca." does not. */
const CLOSING = /[()（）;。；]|\p{L}{5}\./u;
const isMoney = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit);

/** An amount in brackets that repeats the one before it in another currency: "€104bn ($122bn; £90bn)". */
export function isConversion(text: FoldedText, previous: Figure | undefined, figure: Figure, numbers: CompiledNumbers): boolean {
  if (!previous || previous.unit === figure.unit || !isMoney(previous.unit) || !isMoney(figure.unit) || figure.start - previous.end > BRACKET) return false;
  if (previous.conversion && /^\s?[;,/，；、]/.test(text.slice(previous.end, figure.start))) return true;
  let i = skipSpaces(text, previous.end);
  const after = numbers.after.match(text, i);
  if (after) i = skipSpaces(text, after.at);
  return OPENING.has(text.charCodeAt(i)) && !CLOSING.test(text.slice(i + 1, figure.start));
}
