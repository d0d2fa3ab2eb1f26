/**
 * Amounts and dates in words. A language is data: everything that differs from one to the next stands in
 * its `Wording`, and the functions only put it together.
 */
import type { Figure, PartialDate, Per, Qualifier, Unit } from './types.ts';

/** How one language writes amounts and dates. `{}` stands for the number. */
export interface Wording {
  /** BCP 47 tag. */
  tag: string;
  decimal: string;
  /** Between groups of three digits; empty where numbers are not grouped. */
  group: string;
  /** Names of large numbers, largest first; where they inflect, by plural category. */
  scales: readonly (readonly [worth: number, name: string | PluralForms])[];
  /** Between a number and the name of its scale. */
  space: string;
  /** Each scale of a number is written with its own digits: 1兆4000億. */
  composed?: true;
  /** Units with their own sign or word. Two forms where the second one follows the name of a scale: "750 000 euros", "2 millions d'euros". */
  units: Readonly<Record<Unit, string | readonly [plain: string, scaled: string]>>;
  /** A currency without a sign or word of its own; `{code}` is its ISO code. */
  currency: string;
  qualifiers: Readonly<Record<Qualifier, string>>;
  per: Readonly<Record<Per, string>>;
  /** From one amount or day to another. */
  range: string;
  since: string;
  /** Names of the months, as they stand behind a day. */
  months: readonly string[];
  /** Where they are written otherwise without a day. */
  monthsAlone?: readonly string[];
  /** `{d}`, `{m}` and `{y}` stand for day, month and year. */
  day: string;
  month: string;
  year: string;
}

/** Forms of a word by the plural category of its number; `other` stands in for a category without a form. */
export type PluralForms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

export const ENGLISH: Wording = {
  tag: 'en',
  decimal: '.',
  group: ',',
  scales: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
  space: ' ',
  currency: '{code} {}',
  units: {
    USD: '${}',
    CNY: 'RMB {}',
    EUR: '€{}',
    GBP: '£{}',
    JPY: '¥{}',
    KRW: '₩{}',
    INR: '₹{}',
    TWD: 'NT${}',
    HKD: 'HK${}',
    AUD: 'A${}',
    CAD: 'C${}',
    SGD: 'S${}',
    BRL: 'R${}',
    percent: '{}%',
    users: '{} users',
    'tokens/min': '{} tokens a minute',
    times: '{} times',
    shares: '{} shares',
    year: '{}',
    count: '{}',
  },
  qualifiers: { exact: '{}', approx: 'about {}', at_least: 'at least {}', up_to: 'up to {}' },
  per: { month: '{} a month', quarter: '{} a quarter', year: '{} a year', week: '{} a week', day: '{} a day', minute: '{} a minute', share: '{} a share', each: '{} each' },
  range: '{from} to {to}',
  since: 'since {from}',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  day: '{d} {m} {y}',
  month: '{m} {y}',
  year: '{y}',
};

/** Fills `{name}` places of a template; places without a value vanish. */
export function fill(template: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return template.replace(/\{(\w*)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Digits behind the decimal sign that are ever shown: ledger values have at most three. */
const DECIMALS = 3;

/** A number with its scale: `13070000000` is "13.07 billion", `750000` is "750,000". */
export function formatNumber(value: number, wording: Wording = ENGLISH): string {
  const sign = value < 0 ? '−' : '';
  return sign + (wording.composed ? inParts(Math.abs(value), wording) : withScale(Math.abs(value), wording));
}

const scaleOf = (size: number, { scales }: Wording): Wording['scales'][number] | undefined => scales.find(([worth]) => size >= worth * (1 - 1e-9));

function withScale(size: number, wording: Wording): string {
  const [worth, name] = scaleOf(size, wording) ?? [1, ''];
  const number = Number((size / worth).toFixed(DECIMALS));
  return name === '' ? inDigits(number, wording) : `${inDigits(number, wording)}${wording.space}${typeof name === 'string' ? name : inflected(name, number, wording)}`;
}

/** Making rules costs a hundred times more than asking them. */
const pluralRules = new Map<string, Intl.PluralRules>();

function inflected(forms: PluralForms, number: number, { tag }: Pick<Wording, 'tag'>): string {
  const rules = pluralRules.get(tag) ?? new Intl.PluralRules(tag);
  pluralRules.set(tag, rules);
  return forms[rules.select(number)] ?? forms.other;
}

/** A sentence with a number `{n}`, in the form that the language has for that number. */
export const counted = (forms: PluralForms, n: number, tag: string): string => inflected(forms, n, { tag }).replace('{n}', String(n));

/** 130億7000万: from the largest scale down, each with a whole number; what is less than its worth stays digits. */
function inParts(size: number, wording: Wording): string {
  const least = wording.scales.at(-1)?.[0] ?? 1;
  if (size < least) return inDigits(Number(size.toFixed(DECIMALS)), wording);
  const parts: string[] = [];
  let rest = Math.round(size);
  for (const [worth, name] of wording.scales) {
    const number = Math.floor(rest / worth);
    rest -= number * worth;
    if (number > 0) parts.push(`${number}${typeof name === 'string' ? name : name.other}`);
  }
  if (rest > 0) parts.push(String(rest));
  return parts.join(wording.space);
}

function inDigits(number: number, { decimal, group }: Wording): string {
  // As a number again it has no zeros behind its last digit.
  const [whole = '0', fraction] = String(number).split('.');
  return `${group === '' ? whole : inGroups(whole, group)}${fraction === undefined ? '' : decimal + fraction}`;
}

function inGroups(whole: string, group: string): string {
  // Numbers beyond 1e21 are written with an exponent.
  if (whole.includes('e')) return whole;
  const first = whole.length % 3 || 3;
  let grouped = whole.slice(0, first);
  for (let i = first; i < whole.length; i += 3) grouped += group + whole.slice(i, i + 3);
  return grouped;
}

/** An amount in base units: "$122 billion", "RMB 6 trillion", "CHF 3 million", "900 million users", "40%". */
export function formatAmount(value: number, unit: Unit, wording: Wording = ENGLISH): string {
  const number = unit === 'year' ? String(value) : formatNumber(value, wording);
  const form = wording.units[unit] ?? wording.currency;
  const template = typeof form === 'string' ? form : form[scaleOf(Math.abs(value), wording) ? 1 : 0];
  return fill(template, { '': number, code: unit });
}

/** A ledger value or a figure as it bounds its amount: "at least 900 million users", "about $2 billion a month", "$27 billion to $29 billion". */
export function formatQuantity(quantity: Pick<Figure, 'low' | 'high' | 'unit' | 'qualifier'> & { per?: Per }, wording: Wording = ENGLISH): string {
  const { low, high, unit, qualifier, per } = quantity;
  const amount = low === high ? formatAmount(low, unit, wording) : fill(wording.range, { from: formatAmount(low, unit, wording), to: formatAmount(high, unit, wording) });
  const counted = per === undefined ? amount : fill(wording.per[per], { '': amount });
  return fill(wording.qualifiers[qualifier], { '': counted });
}

/** "31 March 2026", "March 2026", "2026". */
export function formatDate(date: PartialDate, wording: Wording = ENGLISH): string {
  const [y = '', month, d] = date.split('-');
  if (month === undefined) return fill(wording.year, { y });
  const names = d === undefined ? (wording.monthsAlone ?? wording.months) : wording.months;
  const values = { y, m: names[Number(month) - 1] ?? month, d: d === undefined ? '' : Number(d) };
  return fill(d === undefined ? wording.month : wording.day, values);
}

/** "27 February 2026 to 31 March 2026", or "since 31 March 2026" without an end; one date where both are the same. */
export function formatPeriod(from: PartialDate, to: PartialDate | undefined, wording: Wording = ENGLISH): string {
  if (to === undefined) return fill(wording.since, { from: formatDate(from, wording) });
  return from === to ? formatDate(from, wording) : fill(wording.range, { from: formatDate(from, wording), to: formatDate(to, wording) });
}

/** The nearest value with that many significant digits: 5.964e12 with 2 is 6e12. */
export function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
