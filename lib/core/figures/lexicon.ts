/** What a language contributes to reading amounts, as data, and its compiled form. */
import type { Per, Qualifier, Unit } from '../types.ts';
import { compilePhrases, type PhraseSet } from '../phrases.ts';
import { Trie } from './trie.ts';

/**
 * One language's numbers. Words are listed in one string, parted by `|`. A word with a capital is found
 * only in that writing; all others in any case. Spaces also stand for hyphens. `*` behind a word: it may go on.
 * English words count in every language, so a pack lists only what English lacks or means otherwise.
 */
export interface NumberPack {
  decimal: '.' | ',';
  /** An ordinary space may group digits: "12 500". */
  spaceGroups?: true;
  /** Number words are written together: "siebenundneunzig". */
  compound?: true;
  /** Digits may go on behind a scale, right behind it or also after a space: 1万2千, "1만 2천". */
  continues?: 'joined' | 'spaced';
  /** Number words by value: "one", "twelve", "forty". */
  words?: Readonly<Record<number, string>>;
  /** Multipliers within a number: "hundred", 十, 百, 千. */
  hundreds?: Readonly<Record<number, string>>;
  /** Small words that are written together with what follows: و, ب. */
  prefixes?: string;
  /** "and" within a number. */
  and?: string;
  /** Parts of a scale: 0.5 "half". */
  fractions?: Readonly<Record<number, string>>;
  /** "and a half", between a number and its scale. */
  halves?: string;
  /** Scales that may stand without a number behind an article, or before a currency: "a billion", "trillion-dollar". */
  scales?: Readonly<Record<number, string>>;
  /** Scales that stand only behind a number: "millones". */
  plurals?: Readonly<Record<number, string>>;
  /** Abbreviations behind digits: "bn". Single letters count with a currency, or as a capital right behind the digits. */
  short?: Readonly<Record<number, string>>;
  articles?: string;
  /** Between fraction, scale and currency: "of", "de". */
  of?: string;
  /** Before a scale that is no number then: "hundreds of", "multi". */
  vague?: string;
  /**
   * Signs, codes and words by currency. `<` in front: only before the number; `>`: only behind it; `^`: only with a scale,
   * as the word means something else, too; `?`: only implies the currency;
   * `6` and `9`: an abbreviation of millions or billions of it.
   */
  currencies?: Readonly<Record<Unit, string>>;
  /** Codes of ISO 4217 that stand before or behind amounts, in small letters those that are no words either. The base language has them for all. */
  codes?: string;
  /** Smaller coins by their worth: 0.01 "cents". */
  coins?: Readonly<Record<number, string>>;
  /** Words that end a clause as a stop does: です. */
  endings?: string;
  /** Letters of another orthography, and the currencies that implying words mean in it: 元 in traditional script. */
  orthography?: { own: string; other: string; units: Readonly<Record<Unit, Unit>> };
  before?: Readonly<Partial<Record<Exclude<Qualifier, 'exact'>, string>>>;
  after?: Readonly<Partial<Record<Exclude<Qualifier, 'exact'>, string>>>;
  /** Between number and scale, or scale and currency: 多, 余. It makes a lower bound. */
  odd?: string;
  /** From one amount to another. */
  to?: string;
  /** Like `to`, where the unit is told once; between whole amounts it tells of a change. */
  toShared?: string;
  /** Before an amount that something changes from. */
  from?: string;
  between?: string;
  /** Between a bare number and the name of whom the money is from: "50 arrivano da Amazon". */
  givenBy?: string;
  /** Right before a bare number, that somebody gives it: "Amazon puts in 50". */
  gives?: string;
  /** `once`: what only looks like it, as "a year later". */
  per?: Readonly<Partial<Record<Per | 'once', string>>>;
  perBefore?: Readonly<Partial<Record<Per, string>>>;
  percent?: string;
  percentBefore?: string;
  /** "x", "fold", 倍. */
  times?: string;
  /** People who use, pay or belong. */
  users?: string;
  shares?: string;
  tokens?: string;
  /** Other things that are counted by the million, so that they are not taken for money. */
  things?: string;
}

/** A word of a number. `value` is what it adds, multiplies by or scales by. */
export interface NumberWord {
  kind: 'word' | 'hundred' | 'scale' | 'plural' | 'short' | 'fraction' | 'half' | 'and';
  value: number;
}

/** A sign, code or word of a currency. */
export interface CurrencyWord {
  unit: Unit;
  implied: boolean;
  needsScale: boolean;
  /** A code such as MUSD carries a scale of its own. */
  factor: number;
}

export type Suffix = { kind: 'currency'; currency: CurrencyWord } | { kind: 'percent' } | { kind: 'times' };

export type Noun = 'users' | 'shares' | 'tokens' | 'things';

/** A language's numbers, ready to read with. */
export interface CompiledNumbers {
  decimal: '.' | ',';
  spaceGroups: boolean;
  continues: 'joined' | 'spaced' | undefined;
  numbers: Trie<NumberWord>;
  /** Number words that may be parts of a longer word. */
  parts: Trie<NumberWord> | undefined;
  odd: Trie<true>;
  articles: Trie<true>;
  articlesBehind: Trie<true>;
  of: Trie<true>;
  vague: Trie<true>;
  currencyBefore: Trie<CurrencyWord>;
  suffixes: Trie<Suffix>;
  coins: Trie<number>;
  endings: Trie<true>;
  and: Trie<true>;
  percentBefore: Trie<true>;
  before: Trie<Exclude<Qualifier, 'exact'>>;
  after: Trie<Exclude<Qualifier, 'exact'>>;
  to: Trie<true>;
  toShared: Trie<true>;
  from: Trie<true>;
  between: Trie<true>;
  givenBy: Trie<true>;
  gives: Trie<true>;
  per: Trie<Per | 'once'>;
  perBefore: Trie<Per>;
  nouns: Trie<Noun>;
  orthography: { own: ReadonlySet<string>; other: ReadonlySet<string>; units: Readonly<Record<Unit, Unit>> } | undefined;
  /** Words that may begin a number. */
  begins: readonly string[];
  starts: PhraseSet<true>;
}

const wordsOf = (list: string | undefined): string[] => (list === undefined || list === '' ? [] : list.split('|'));

/** Words as they are, and with each prefix. */
const withPrefixes = (words: readonly string[], prefixes: string | undefined): readonly string[] => prefixes === undefined ? words : ['', ...wordsOf(prefixes)].flatMap((prefix) => words.map((word) => prefix + word));

function addCurrencies(pack: NumberPack, before: Trie<CurrencyWord>, suffixes: Trie<Suffix>): void {
  for (const [unit, list] of Object.entries(pack.currencies ?? {})) {
    for (const marked of wordsOf(list)) {
      const marks = /^[<>^?69]*/.exec(marked)?.[0] ?? '';
      const word = marked.slice(marks.length);
      const factor = marks.includes('9') ? 1e9 : marks.includes('6') ? 1e6 : 1;
      const currency = { unit, implied: marks.includes('?'), needsScale: marks.includes('^'), factor };
      if (!marks.includes('>')) before.add(word, currency);
      if (!marks.includes('<')) suffixes.add(word, { kind: 'currency', currency });
    }
  }
}

function addCodes(codes: string | undefined, before: Trie<CurrencyWord>, suffixes: Trie<Suffix>): void {
  const add = (word: string, unit: Unit, factor: number): void => {
    const currency = { unit, implied: false, needsScale: false, factor };
    before.add(word, currency);
    suffixes.add(word, { kind: 'currency', currency });
  };
  for (const code of wordsOf(codes)) {
    const unit = code.toUpperCase();
    add(code, unit, 1);
    if (code !== unit) add(`M${unit}`, unit, 1e6);
    if (unit.endsWith('D')) add(`${unit.toLowerCase()}$`, unit, 1);
  }
}

/** Words that nothing more is told of than that they are there. */
const SIMPLE = ['odd', 'endings', 'articles', 'articlesBehind', 'of', 'vague', 'and', 'percentBefore', 'to', 'toShared', 'from', 'between', 'givenBy', 'gives'] as const;
/** Those that are looked for from their ends on, as they stand before what they belong to. */
const STAND_BEFORE = new Set<string>(['articles', 'vague', 'percentBefore', 'from', 'between', 'gives']);

function compile(primary: NumberPack, base: CompiledNumbers | undefined): CompiledNumbers {
  const back = { backwards: true };
  const numbers = new Trie<NumberWord>({}, base?.numbers);
  const begins = [...(base?.begins ?? [])];
  const parts = primary.compound ? new Trie<NumberWord>({ parts: true }) : undefined;
  const before = new Trie<CurrencyWord>(back, base?.currencyBefore);
  const suffixes = new Trie<Suffix>({}, base?.suffixes);
  const coins = new Trie<number>({}, base?.coins);
  const nouns = new Trie<Noun>({}, base?.nouns);
  const qualifiers = { before: new Trie<Exclude<Qualifier, 'exact'>>(back, base?.before), after: new Trie<Exclude<Qualifier, 'exact'>>({}, base?.after) };
  const per = { per: new Trie<Per | 'once'>({}, base?.per), perBefore: new Trie<Per>(back, base?.perBefore) };
  const simple = {} as Record<(typeof SIMPLE)[number], Trie<true>>;
  for (const name of SIMPLE) {
    simple[name] = new Trie<true>(STAND_BEFORE.has(name) ? back : {}, base?.[name]);
    for (const word of wordsOf(primary[name === 'articlesBehind' ? 'articles' : name])) simple[name].add(word, true);
  }
  const addNumbers = (lists: Readonly<Record<number, string>> | undefined, kind: NumberWord['kind']): void => {
    for (const [value, list] of Object.entries(lists ?? {})) {
      const tag = { kind, value: Number(value) };
      for (const word of withPrefixes(wordsOf(list), primary.prefixes)) {
        numbers.add(word, tag);
        if (kind === 'word' || kind === 'hundred' || kind === 'fraction' || kind === 'scale') begins.push(word);
        if (kind !== 'short') parts?.add(word, tag);
      }
    }
  };
  addCodes(primary.codes, before, suffixes);
  addNumbers(primary.words, 'word');
  addNumbers(primary.hundreds, 'hundred');
  addNumbers(primary.fractions, 'fraction');
  addNumbers({ 0.5: primary.halves ?? '' }, 'half');
  addNumbers({ 0: primary.and ?? '' }, 'and');
  addNumbers(primary.scales, 'scale');
  addNumbers(primary.plurals, 'plural');
  addNumbers(primary.short, 'short');
  addCurrencies(primary, before, suffixes);
  for (const [value, list] of Object.entries(primary.coins ?? {})) for (const word of wordsOf(list)) coins.add(word, Number(value));
  for (const word of wordsOf(primary.percent)) suffixes.add(word, { kind: 'percent' });
  for (const word of wordsOf(primary.times)) suffixes.add(word, { kind: 'times' });
  for (const side of ['before', 'after'] as const) {
    for (const [qualifier, list] of Object.entries(primary[side] ?? {})) {
      for (const word of wordsOf(list)) qualifiers[side].add(word, qualifier as Exclude<Qualifier, 'exact'>);
    }
  }
  for (const side of ['per', 'perBefore'] as const) {
    for (const [unit, list] of Object.entries(primary[side] ?? {})) for (const word of wordsOf(list)) per[side].add(word, unit as Per);
  }
  for (const noun of ['things', 'tokens', 'shares', 'users'] as const) for (const word of wordsOf(primary[noun])) nouns.add(word, noun);
  return {
    decimal: primary.decimal,
    spaceGroups: primary.spaceGroups === true,
    continues: primary.continues,
    numbers, parts, coins, nouns, suffixes,
    currencyBefore: before,
    ...qualifiers, ...per, ...simple,
    orthography: primary.orthography && {
      own: new Set(primary.orthography.own), other: new Set(primary.orthography.other), units: primary.orthography.units,
    },
    begins,
    starts: compilePhrases([[begins.map((word) => `${word}*`), true]]),
  };
}

const compiled = new WeakMap<NumberPack, Map<NumberPack | undefined, CompiledNumbers>>();

/**
 * A language's numbers, ready to read with. Words of `fallback` count where `primary` says nothing else of them.
 * The same packs give the same object.
 */
export function compileNumbers(primary: NumberPack, fallback?: NumberPack): CompiledNumbers {
  const base = fallback === primary ? undefined : fallback;
  const byFallback = compiled.get(primary) ?? new Map<NumberPack | undefined, CompiledNumbers>();
  compiled.set(primary, byFallback);
  let numbers = byFallback.get(base);
  if (!numbers) {
    numbers = compile(primary, base && compileNumbers(base));
    byFallback.set(base, numbers);
  }
  return numbers;
}
