/**
 * Money in text: the cases that Microsoft tests its own recogniser with, and lines of this project's own
 * field. Every engine reads the same text and is counted the same way.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findFigures } from '../../lib/core/figures.ts';
import { toolsOf } from '../../lib/core/languages/index.ts';
import { currencyOf, MAJOR, valueOf, type Amount, type Resolution } from './peers.ts';

/** An amount that a text holds. `value` is NaN where the text names only a currency. */
export type GoldAmount = Amount;

export interface MoneyCase {
  lang: string;
  text: string;
  gold: readonly GoldAmount[];
}

/** An engine's reading. A range that is read as one has its lower end in `low`. */
export type ReadMoney = (text: string, lang: string) => readonly (Amount & { low?: number })[];

const LANGUAGES: Readonly<Record<string, string>> = {
  Chinese: 'zh', Dutch: 'nl', English: 'en', French: 'fr', German: 'de', Italian: 'it', Japanese: 'ja', Korean: 'ko', Portuguese: 'pt', Spanish: 'es',
};

interface Specification {
  Input: string;
  Results: readonly { Text: string; Start?: number; End?: number; Resolution?: Resolution }[];
}

/** Width and case are folded in what a case says was found. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Where a case says that its amount stands; some say it wrongly or not at all, and are placed by their words. */
function placeOf(input: string, { Text, Start, End }: Specification['Results'][number]): { start: number; end: number } {
  if (Start !== undefined && End !== undefined && folded(input.slice(Start, End + 1)) === folded(Text)) return { start: Start, end: End + 1 };
  const at = input.toLowerCase().indexOf(Text.toLowerCase());
  return at >= 0 || Start === undefined || End === undefined ? { start: at, end: at + Text.length } : { start: Start, end: End + 1 };
}

/** All currency cases below `folder`, in the languages that they come in. */
export function loadCurrencyCases(folder: string): MoneyCase[] {
  return readdirSync(folder).flatMap((name) => {
    const lang = LANGUAGES[name];
    const file = path.join(folder, name, 'CurrencyModel.json');
    if (lang === undefined || !existsSync(file)) return [];
    const specifications = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Specification[];
    return specifications.map(({ Input, Results }) => ({
      lang,
      text: Input,
      gold: Results.map((result) => ({ ...placeOf(Input, result), value: valueOf(result.Resolution ?? {}, lang), currency: currencyOf(result.Resolution ?? {}) })),
    }));
  });
}

/** Whether all that a case holds is amounts in the large currencies: no coins, no bare names of a currency, no money of the past. */
export const isPlain = ({ gold }: MoneyCase): boolean => gold.every(({ value, currency }) => !Number.isNaN(value) && MAJOR.has(currency));

/** Tickmark's reading, as far as it is money. */
export const readMoney: ReadMoney = (text, lang) =>
  findFigures(text, toolsOf(lang).numbers).flatMap(({ start, end, low, high, unit }) => (/^[A-Z]{3}$/.test(unit) ? [{ start, end, value: high, currency: unit, low }] : []));

export interface MoneyScore {
  gold: number;
  found: number;
  /** Right in start, end, value and currency. */
  exact: number;
  /** Amounts that were read, and none of the readings has their value. */
  wrong: number;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const overlaps = (a: Amount, b: Amount): boolean => a.start < b.end && a.end > b.start;
const isExact = (gold: GoldAmount, read: Amount & { low?: number }): boolean =>
  gold.start === read.start && gold.end === read.end && near(read.value, gold.value) && (read.low ?? read.value) === read.value && read.currency === gold.currency;

/** What became of one amount of a text: the ends of a range that is read as one are both read right, but not exactly. */
export function outcomeOf(gold: GoldAmount, readings: ReturnType<ReadMoney>): 'exact' | 'missed' | 'wrong' | 'otherwise' {
  if (readings.some((read) => isExact(gold, read))) return 'exact';
  const touching = readings.filter((read) => overlaps(gold, read));
  if (touching.length === 0) return 'missed';
  if (Number.isNaN(gold.value)) return 'otherwise';
  return touching.some(({ value, low = value }) => near(value, gold.value) || near(low, gold.value)) ? 'otherwise' : 'wrong';
}

export function scoreMoney(cases: readonly MoneyCase[], read: ReadMoney): MoneyScore {
  const score: MoneyScore = { gold: 0, found: 0, exact: 0, wrong: 0 };
  for (const { text, lang, gold } of cases) {
    const readings = read(text, lang);
    score.gold += gold.length;
    score.found += readings.length;
    for (const amount of gold) {
      const outcome = outcomeOf(amount, readings);
      if (outcome === 'exact') score.exact++;
      if (outcome === 'wrong') score.wrong++;
    }
  }
  return score;
}

/** The harmonic mean of how many were found and how many of those found are right. */
export const f1Of = ({ gold, found, exact }: MoneyScore): number => (gold + found === 0 ? 1 : (2 * exact) / (gold + found));

/** An amount of a case with its surroundings, for the rules below. */
export interface Unread {
  surface: string;
  gold: GoldAmount;
  /** Whether amounts of this currency could be compared with the ledger. */
  comparable: boolean;
}

const COINS = /cent|penn|pence|\bpeni|pêni|centim|kwartje|dubbeltje|stuiver|센트|펜스|페니/i;
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** What Tickmark leaves unread, or reads otherwise, on purpose; the first that holds is the reason. */
export const REFUSALS: readonly { reason: string; holds: (unread: Unread) => boolean }[] = [
  { reason: 'names a currency, but no amount', holds: ({ gold }) => Number.isNaN(gold.value) },
  { reason: 'a franc without a country is the one that is still paid with', holds: ({ surface }) => /(?:\bfran(?:c|co|chi)s?|프랑)$/i.test(surface) },
  { reason: 'small coins alone: nothing that a company is funded with', holds: ({ surface }) => COINS.test(surface) },
  { reason: 'a currency that the ledger has no rate for, so that nothing could be compared', holds: ({ comparable }) => !comparable },
  { reason: 'a small "us" or "c" apart from its sign may be a word: "gave us $ 5", "series c $ 40 million"', holds: ({ surface }) => /^(?:us|c) \$/.test(surface) },
  { reason: 'a bare number behind an amount may count something else than its coins', holds: ({ surface, gold }) => gold.value % 1 !== 0 && !/\d[.,]\d/.test(surface) },
  { reason: 'less than nothing: no sum that a ledger of funding states', holds: ({ gold }) => gold.value < 0 },
  { reason: 'a number in kana, as no press writes it', holds: ({ surface }) => /^[\p{Script=Hiragana}\s]+/u.test(surface) },
  { reason: '块 without 钱 is also a piece of something', holds: ({ surface }) => surface.endsWith('块') },
  { reason: 'the case states a value whose digits are not those of its text', holds: ({ surface, gold }) => digitsOf(surface) !== '' && digitsOf(surface) !== digitsOf(String(gold.value)) },
];

/** What looks like money and is none: a weight, a tournament, a ticker, a road. */
export const LOOKALIKES: readonly { lang: string; text: string; is: string }[] = [
  { lang: 'en', text: 'The rack weighs 900 pounds and stands in Ohio.', is: 'a weight' },
  { lang: 'en', text: 'She lost 20 pounds last year.', is: 'a weight' },
  { lang: 'de', text: 'Dazu kommen 3 Pfund Mehl.', is: 'a weight' },
  { lang: 'es', text: 'Compró 5 libras de harina.', is: 'a weight' },
  { lang: 'en', text: 'Euro 2020 was played in 2021.', is: 'a tournament' },
  { lang: 'de', text: 'Die Euro 2024 fand in Deutschland statt.', is: 'a tournament' },
  { lang: 'ru', text: 'Евро-2024 прошёл в Германии.', is: 'a tournament' },
  { lang: 'en', text: 'Traders like $GOOG 500 points higher.', is: 'a ticker' },
  { lang: 'en', text: 'The lab is off US 101 in the Mission.', is: 'a road' },
  { lang: 'zh', text: '他吃了一块蛋糕。', is: 'a piece' },
  { lang: 'zh', text: '五角大楼宣布了计划。', is: 'a building' },
];
