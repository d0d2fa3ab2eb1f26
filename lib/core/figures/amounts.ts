/** Reads one amount: a number with its currency, percent sign or the like. */
import { isEastAsian, type FoldedText } from '../phrases.ts';
import type { Unit } from '../types.ts';
import { HYPHEN, SPACE, foldAt, isBoundary, isDigit, isWordAt } from './fold.ts';
import type { CompiledNumbers, CurrencyWord, Suffix } from './lexicon.ts';
import { nounBefore, nounBehind } from './nouns.ts';
import { endOfRun, exactly, readNumber, skipGap, skipSpaces, wordAt, type NumberContext, type NumberReading } from './numerals.ts';
import type { Trie, WordHit } from './trie.ts';

/** A number with its unit, before its neighbours are looked at. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  step: number;
  /** Missing for a bare number. */
  unit?: Unit;
  /** The currency was written, not only implied. */
  stated: boolean;
  scaled: boolean;
  /** Worth of the last scale. */
  scale: number;
  more: boolean;
  /** Its currency stands before it. */
  prefixed: boolean;
  /** Where the words behind it go on: behind the stop of an abbreviation. */
  behind: number;
}

/** Tells which of two orthographies a text is written in; see `NumberPack.orthography`. */
export type Orthography = () => 'own' | 'other' | undefined;

const DOLLAR = 0x24;
const STOP = 0x2e;
/** Of one amount: "US$50,000 million US dollars", 新台幣15兆元. */
const MAX_CURRENCIES = 3;

/**
 * Reads the amount whose number begins at `at`. `floor` is the end of the amount before: nothing in front
 * of it is taken. Where there is no amount, gives the place to go on from.
 */
export function readAmount(text: FoldedText, at: number, floor: number, numbers: CompiledNumbers, orthography: Orthography): Amount | number {
  if (!isDigit(foldAt(text, at)) && !wordAt(text, at, numbers)) return at + 1;
  const before = currencyBefore(text, at, floor, numbers);
  const percentBefore = before ? undefined : beside(numbers.percentBefore, text, at, spaceBefore(text, at), floor);
  const context: NumberContext = {
    money: before !== undefined, coins: false, currencyAt: (i) => suffixAt(text, i, numbers)?.tag.kind === 'currency', usersBehind: (i) => (nounBehind(text, i, numbers) ?? nounBefore(text, at - 2, floor, numbers))?.hit.tag === 'users',
  };
  const number = readNumber(text, at, numbers, context);
  if (!number) return endOfRun(text, at);
  const start = startOf(text, number, before, floor, numbers, context);
  if (start === undefined) return Math.max(number.end, endOfRun(text, at));
  const amount: Amount = {
    start: percentBefore?.at ?? start, end: number.end, value: number.value, step: number.step, stated: before !== undefined && !before.tag.implied,
    scaled: number.scaled, scale: number.scale, more: number.more, prefixed: before !== undefined, behind: number.end,
  };
  if (percentBefore) return { ...amount, unit: 'percent', stated: true };
  const used: CurrencyWord[] = [];
  if (before) {
    amount.unit = before.tag.unit;
    used.push(before.tag);
    applyFactor(amount, before.tag.factor);
  }
  takeSuffixes(text, amount, numbers, used);
  if (amount.unit !== undefined && used.every((word) => word.implied)) imply(amount, orthography(), numbers);
  amount.behind = amount.end;
  if (amount.end === number.end && endsWithStop(text, amount.end)) amount.end--;
  const needsScale = used.length > 0 && used.every((word) => word.needsScale);
  const torn = amount.end <= number.end && !isBoundary(text, amount.end) && !number.glued;
  return torn || (needsScale && !amount.scaled) ? Math.max(number.end, endOfRun(text, at)) : amount;
}

/** The currency right before a number: "US$", "RMB ". A dollar of a country that is not known is no dollar. */
function currencyBefore(text: FoldedText, at: number, floor: number, numbers: CompiledNumbers): WordHit<CurrencyWord> | undefined {
  let i = at;
  while (i > floor && at - i < 2 && foldAt(text, i - 1) === SPACE) i--;
  const hit = numbers.currencyBefore.match(text, i, floor);
  if (!hit || text.charCodeAt(hit.at) !== DOLLAR) return hit;
  if (/[A-Z]/.test(text.charAt(hit.at - 1))) return undefined;
  const country = numbers.currencyBefore.match(text, spaceBefore(text, hit.at), floor);
  return country && isDollar(country.tag.unit) ? country : hit;
}

/** "CAD $5 million", "$5M AUD": the code tells whose dollars they are. */
const isDollar = (unit: Unit): boolean => unit.endsWith('D');

/** The word that ends at `at`, or else at `other`. */
const beside = <T>(words: Trie<T>, text: FoldedText, at: number, other: number, floor: number): WordHit<T> | undefined =>
  words.match(text, at, floor) ?? (other === at ? undefined : words.match(text, other, floor));

const spaceBefore = (text: FoldedText, at: number): number => (foldAt(text, at - 1) === SPACE ? at - 1 : at);

/**
 * Where the amount begins: at its currency, or at the article of "a billion". Undefined where the
 * number is part of a word or name ("GPT-5"), or a scale stands alone.
 */
function startOf(text: FoldedText, number: NumberReading, before: WordHit<CurrencyWord> | undefined, floor: number, numbers: CompiledNumbers, context: NumberContext): number | undefined {
  if (before) return before.at;
  const at = number.start;
  if (isDigit(foldAt(text, at))) {
    // "GPT-5", "raises-10-billion-at" in an address; but "sub-100 billion" is an amount, and so is ソフトバンクG300億ドル.
    const apart = isBoundary(text, at) || (number.scaled && isEastAsian(text.charCodeAt(number.end - 1)) && context.currencyAt(skipGap(text, number.end)));
    if (!apart || isTornDecimal(text, at)) return undefined;
    const named = foldAt(text, at - 1) === HYPHEN && isWordAt(text, at - 2) && !isDigit(foldAt(text, at - 2));
    return named && (!number.scaled || hasHyphen(text, at, number.end)) ? undefined : at;
  }
  if (isTornWords(text, at, numbers)) return undefined;
  if (!beginsWithScale(text, at, numbers)) return at;
  const gap = foldAt(text, at - 1) === SPACE || foldAt(text, at - 1) === HYPHEN ? at - 1 : at;
  if (numbers.vague.match(text, gap, floor)) return undefined;
  const article = gap < at ? numbers.articles.match(text, gap, floor) : undefined;
  if (numbers.numbers.match(text, at)?.tag.kind === 'fraction') return article?.at ?? at;
  if (article) return article.at;
  // "Round (billion dollars)" says what its column is counted in.
  if (OPENING.test(text.charAt(at - 1))) return undefined;
  return (context.currencyAt(skipGap(text, number.end)) || ofCurrency(text, number.end, numbers)) ? at : undefined;
}

const OPENING = /[([（]/;

/** Letters of the longest number word that a language has. */
const WORD_REACH = 16;

const isLetter = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || /\p{L}/u.test(sign);

/** "Eight fifty-two billion", as people say it: fifty-two is but a part of it. */
function isTornWords(text: FoldedText, at: number, numbers: CompiledNumbers): boolean {
  if (foldAt(text, at - 1) !== SPACE && foldAt(text, at - 1) !== HYPHEN) return false;
  let before = at - 1;
  while (before > 0 && at - before < WORD_REACH && isLetter(text.charAt(before - 1))) before--;
  const hit = numbers.numbers.match(text, before);
  return hit?.at === at - 1 && hit.tag.kind === 'word' && hit.tag.value < 10 && !numbers.articlesBehind.match(text, before);
}

function beginsWithScale(text: FoldedText, at: number, numbers: CompiledNumbers): boolean {
  const kind = numbers.numbers.match(text, at)?.tag.kind;
  return kind === 'scale' || kind === 'hundred' || kind === 'fraction';
}

function hasHyphen(text: FoldedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (foldAt(text, i) === HYPHEN) return true;
  return false;
}

/** ".5 billion": half of what its digits say. */
const isTornDecimal = (text: FoldedText, at: number): boolean => foldAt(text, at - 1) === 0x2e && !isWordAt(text, at - 2) && foldAt(text, at - 2) !== 0x2e;

/** The stop of "$122 bn. The rest" ends the sentence; that of "$122 bn. of it" is how the scale is written. */
const endsWithStop = (text: FoldedText, end: number): boolean => foldAt(text, end - 1) === STOP && !/^\s\p{Ll}/u.test(text.slice(end, end + 2));

const isSign = (code: number): boolean => code === DOLLAR || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf);

/** The currency, percent sign or the like at `at`, unless it is a sign that belongs to the number behind it. */
function suffixAt(text: FoldedText, at: number, numbers: CompiledNumbers): WordHit<Suffix> | undefined {
  const hit = numbers.suffixes.match(text, at);
  return hit && isSign(foldAt(text, hit.at - 1)) && isOfNext(text, at, hit, numbers) ? undefined : hit;
}

const NO_CONTEXT: NumberContext = { money: true, coins: false, currencyAt: () => false, usersBehind: () => false };

/**
 * Whether a sign belongs to the number behind it: right before digits it does; apart from both numbers ("in 2025 $ 5 billion")
 * it does where the one behind has a scale and no sign of its own, or the word of the same currency.
 */
function isOfNext(text: FoldedText, at: number, { at: end, tag }: WordHit<Suffix>, numbers: CompiledNumbers): boolean {
  if (isDigit(foldAt(text, end))) return true;
  if (foldAt(text, at - 1) !== SPACE || foldAt(text, end) !== SPACE || !isDigit(foldAt(text, end + 1)) || tag.kind !== 'currency') return false;
  const next = readNumber(text, end + 1, numbers, NO_CONTEXT);
  const own = next && numbers.suffixes.match(text, skipGap(text, next.end));
  if (own?.tag.kind !== 'currency') return next?.scaled === true;
  return own.tag.currency.unit === tag.currency.unit && !isSign(foldAt(text, own.at - 1));
}

/** A currency behind "of": "millones de dólares". */
function ofCurrency(text: FoldedText, at: number, numbers: CompiledNumbers): WordHit<Suffix> | undefined {
  const of = numbers.of.match(text, skipGap(text, at));
  const hit = of && suffixAt(text, skipGap(text, of.at), numbers);
  return hit?.tag.kind === 'currency' ? hit : undefined;
}

function applyFactor(amount: Amount, factor: number): void {
  if (factor === 1) return;
  amount.value = exactly(amount.value * factor);
  amount.step *= factor;
  amount.scale *= factor;
  amount.scaled = true;
}

/** Takes what stands behind the number: "dollars", "USD million", "元人民币", "%", and the small coins. */
function takeSuffixes(text: FoldedText, amount: Amount, numbers: CompiledNumbers, used: CurrencyWord[]): void {
  for (;;) {
    const gap = skipGap(text, amount.end);
    const hit = suffixAt(text, gap, numbers) ?? ofCurrency(text, amount.end, numbers);
    if (!hit) break;
    if (hit.tag.kind !== 'currency') {
      if (amount.unit === undefined) Object.assign(amount, { unit: hit.tag.kind, end: hit.at, stated: true });
      return;
    }
    const { currency } = hit.tag;
    const dollars = amount.prefixed && text.charCodeAt(amount.start) === DOLLAR && isDollar(currency.unit);
    const fits = amount.unit === undefined || amount.unit === currency.unit || currency.implied || !amount.stated || dollars;
    if (!fits || used.includes(currency) || used.length >= MAX_CURRENCIES) break;
    used.push(currency);
    if (!amount.stated || dollars) amount.unit = currency.unit;
    amount.stated ||= !currency.implied;
    amount.end = hit.at;
    applyFactor(amount, currency.factor);
    const scale = amount.scaled ? undefined : numbers.numbers.match(text, skipGap(text, amount.end));
    if (scale && (scale.tag.kind === 'scale' || scale.tag.kind === 'plural')) {
      applyFactor(amount, scale.tag.value);
      amount.end = scale.at;
    }
  }
  if (amount.unit !== undefined && !amount.scaled) takeCoins(text, amount, numbers);
}

/** "3 dollars 50 cents"; also "15 dollars and 50", where nothing goes on behind it. `worth` is that of the coins before. */
function takeCoins(text: FoldedText, amount: Amount, numbers: CompiledNumbers, worth = 1): void {
  let i = skipSpaces(text, amount.end);
  const and = numbers.and.match(text, i);
  if (and) i = skipSpaces(text, and.at);
  if (numbers.currencyBefore.match(text, i, amount.end) || !isBoundary(text, i)) return;
  const number = readNumber(text, i, numbers, { money: false, coins: true, currencyAt: () => false, usersBehind: () => false });
  if (!number || number.scaled || number.value >= 100 || number.step < 1) return;
  const coin = numbers.coins.match(text, skipSpaces(text, number.end));
  if (coin ? coin.tag >= worth : amount.prefixed || !isCoinsAlone(text, amount, number, and === undefined && worth === 1, numbers)) return;
  const step = coin?.tag ?? (worth < 1 ? worth / 10 : 0.01);
  amount.value += number.value * step;
  amount.step = step;
  amount.end = coin?.at ?? number.end;
  if (coin) takeCoins(text, amount, numbers, step);
}

const CLAUSE_ENDS = '.,;:!?)。、，；）';

/** Whether a number without a word for its coins counts them: it ends the clause, or has two digits and counts nothing else. */
function isCoinsAlone(text: FoldedText, amount: Amount, number: NumberReading, bare: boolean, numbers: CompiledNumbers): boolean {
  if ((bare && number.value < 10) || numbers.between.match(text, spaceBefore(text, amount.start))) return false;
  const { end } = number;
  if (end >= text.length || numbers.endings.match(text, end)) return true;
  if (CLAUSE_ENDS.includes(text.charAt(end))) return !isDigit(foldAt(text, end + 1));
  const next = skipSpaces(text, end);
  return bare && next > end && isDigit(foldAt(text, number.start)) && !numbers.nouns.match(text, next) && !suffixAt(text, next, numbers) && !numbers.numbers.match(text, next);
}

/** 元 alone means the money of those who write like this. */
function imply(amount: Amount, orthography: 'own' | 'other' | undefined, numbers: CompiledNumbers): void {
  if (orthography === undefined) return;
  amount.stated = true;
  const unit = amount.unit === undefined ? undefined : numbers.orthography?.units[amount.unit];
  if (orthography === 'other' && unit !== undefined) amount.unit = unit;
}
