/**
 * Amounts as sixteen languages write them, each with the value that it says: what a writer puts down, a
 * reader must get back.
 */
import fc, { type Arbitrary } from 'fast-check';
import { formatAmount, formatQuantity, type Wording } from '../../lib/core/format.ts';
import type { Figure } from '../../lib/core/types.ts';
import { loadWords, SPOKEN } from '../../lib/core/words/index.ts';

/** An amount in the words of a language. */
export interface WrittenAmount {
  lang: string;
  words: string;
  /** What stands before it and belongs to no figure: "between". */
  lead?: string;
  /** What stands behind it and belongs to no figure: the noun that is counted. */
  tail?: string;
  figure: Pick<Figure, 'low' | 'high' | 'unit' | 'qualifier'>;
}

const exactly = (value: number, unit: string): WrittenAmount['figure'] => ({ low: value, high: value, unit, qualifier: 'exact' });

/** How a language writes an amount: what stands for the number with its scale, in which unit. `{}` is the number; what stands behind `|` is no part of the figure. */
type Style = readonly [template: string, scale: number, unit: string];

const MILLION = 1e6;
const BILLION = 1e9;
const TRILLION = 1e12;

const STYLES: Readonly<Record<string, readonly Style[]>> = {
  en: [
    ['${} billion', BILLION, 'USD'], ['US${} billion', BILLION, 'USD'], ['${}bn', BILLION, 'USD'], ['${}B', BILLION, 'USD'], ['${} trillion', TRILLION, 'USD'], ['{} million dollars', MILLION, 'USD'], ['€{}m', MILLION, 'EUR'],
    ['£{} million', MILLION, 'GBP'], ['RMB {} billion', BILLION, 'CNY'], ['{} billion yen', BILLION, 'JPY'], ['₹{} crore', 1e7, 'INR'], ['{} lakh rupees', 1e5, 'INR'], ['{}%', 1, 'percent'], ['{} percent', 1, 'percent'], ['{} million| users', MILLION, 'users'],
  ],
  de: [
    ['{} Milliarden Dollar', BILLION, 'USD'], ['{} Mrd. US-Dollar', BILLION, 'USD'], ['{} Mrd. Euro', BILLION, 'EUR'], ['{} Millionen Euro', MILLION, 'EUR'], ['{} Mio. Dollar', MILLION, 'USD'], ['{} Billionen Dollar', TRILLION, 'USD'], ['{} Prozent', 1, 'percent'],
    ['{} Millionen| Nutzer', MILLION, 'users'],
  ],
  fr: [['{} milliards de dollars', BILLION, 'USD'], ['{} milliards d’euros', BILLION, 'EUR'], ['{} Md$', BILLION, 'USD'], ['{} millions de dollars', MILLION, 'USD'], ['{} M€', MILLION, 'EUR'], ['{} %', 1, 'percent']],
  es: [['{} mil millones de dólares', BILLION, 'USD'], ['{} millones de dólares', MILLION, 'USD'], ['{} millones de euros', MILLION, 'EUR'], ['{} billones de dólares', TRILLION, 'USD'], ['{} por ciento', 1, 'percent']],
  pt: [['US$ {} bilhões', BILLION, 'USD'], ['{} bilhões de dólares', BILLION, 'USD'], ['{} mil milhões de dólares', BILLION, 'USD'], ['R$ {} milhões', MILLION, 'BRL'], ['{} trilhões de dólares', TRILLION, 'USD'], ['{} bilhões de dólares de Singapura', BILLION, 'SGD'], ['{} por cento', 1, 'percent']],
  it: [['{} miliardi di dollari', BILLION, 'USD'], ['{} miliardi di euro', BILLION, 'EUR'], ['{} milioni di dollari', MILLION, 'USD'], ['{} per cento', 1, 'percent']],
  nl: [['{} miljard dollar', BILLION, 'USD'], ['{} miljoen euro', MILLION, 'EUR'], ['{} procent', 1, 'percent']],
  ru: [['{} миллиардов долларов', BILLION, 'USD'], ['{} млрд долларов', BILLION, 'USD'], ['${} млрд', BILLION, 'USD'], ['{} млн евро', MILLION, 'EUR'], ['{} трлн рублей', TRILLION, 'RUB'], ['{} млрд сингапурских долларов', BILLION, 'SGD'], ['{} процентов', 1, 'percent']],
  pl: [['{} miliardów dolarów', BILLION, 'USD'], ['{} mld dolarów', BILLION, 'USD'], ['{} mln euro', MILLION, 'EUR'], ['{} mld dolarów kanadyjskich', BILLION, 'CAD'], ['{} mld dolarów australijskich', BILLION, 'AUD'], ['{} proc.', 1, 'percent']],
  tr: [['{} milyar dolar', BILLION, 'USD'], ['{} milyon euro', MILLION, 'EUR'], ['{} trilyon dolar', TRILLION, 'USD'], ['yüzde {}', 1, 'percent']],
  vi: [['{} tỷ USD', BILLION, 'USD'], ['{} tỷ đô la', BILLION, 'USD'], ['{} triệu USD', MILLION, 'USD'], ['{} tỷ đô la Canada', BILLION, 'CAD'], ['{} nghìn tỷ đồng', TRILLION, 'VND'], ['{} phần trăm', 1, 'percent']],
  ar: [['{} مليار دولار', BILLION, 'USD'], ['{} مليون دولار', MILLION, 'USD'], ['{} تريليون دولار', TRILLION, 'USD'], ['{} مليار يورو', BILLION, 'EUR'], ['{} في المئة', 1, 'percent']],
  hi: [['{} अरब डॉलर', BILLION, 'USD'], ['{} करोड़ रुपये', 1e7, 'INR'], ['{} लाख रुपये', 1e5, 'INR'], ['{} प्रतिशत', 1, 'percent']],
  zh: [['{}亿美元', 1e8, 'USD'], ['{}億美元', 1e8, 'USD'], ['{}万美元', 1e4, 'USD'], ['{}萬億美元', TRILLION, 'USD'], ['{}亿欧元', 1e8, 'EUR'], ['{}亿元人民币', 1e8, 'CNY'], ['{}%', 1, 'percent']],
  ja: [['{}億ドル', 1e8, 'USD'], ['{}兆円', TRILLION, 'JPY'], ['{}億ユーロ', 1e8, 'EUR'], ['{}万ドル', 1e4, 'USD'], ['{}パーセント', 1, 'percent']],
  ko: [['{}억 달러', 1e8, 'USD'], ['{}억달러', 1e8, 'USD'], ['{}조 원', TRILLION, 'KRW'], ['{}만 달러', 1e4, 'USD'], ['{}퍼센트', 1, 'percent']],
};

/** 0.1 to 999.9, with what that is in base units, free of the noise of binary fractions. */
const numbers = fc.integer({ min: 1, max: 9999 });
const times = (tenths: number, scale: number): number => Number(((tenths / 10) * scale).toPrecision(12));

/** In the language's own digits and marks, or in what it borrows on the web. */
const numeral = (value: number, lang: string): string => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value);

const inStyle = fc.constantFrom(...Object.entries(STYLES).flatMap(([lang, styles]) => styles.map((style) => [lang, style] as const)));

/** One number with its scale and currency. */
const scaled: Arbitrary<WrittenAmount> = fc.tuple(inStyle, numbers).map(([[lang, [template, scale, unit]], tenths]) => {
  const value = times(tenths, scale);
  const [words = '', tail = ''] = template.replace('{}', numeral(tenths / 10, lang)).split('|');
  return { lang, words, tail, figure: exactly(value, unit) };
});

/** All digits written out, in the groups of the language. */
const DOLLARS: Readonly<Record<string, string>> = {
  en: '${}', de: '{} Dollar', fr: '{} dollars', es: '{} dólares', pt: '{} dólares', it: '{} dollari', nl: '{} dollar', ru: '{} долларов', pl: '{} dolarów', tr: '{} dolar', vi: '{} USD', ar: '{} دولار', hi: '{} डॉलर', zh: '{}美元', ja: '{}ドル', ko: '{}달러',
};
const written: Arbitrary<WrittenAmount> = fc.tuple(fc.constantFrom(...Object.entries(DOLLARS)), fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom(1, 1e3, 1e6)).map(([[lang, template], count, scale]) => ({
  lang,
  words: template.replace('{}', new Intl.NumberFormat(lang, { useGrouping: 'always' }).format(count * scale)),
  figure: exactly(count * scale, 'USD'),
}));

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "eight hundred and fifty-two". */
function englishWords(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) return [TENS[Math.floor(value / 10)], ONES[value % 10]].filter((word) => word !== '').join('-');
  return [`${ONES[Math.floor(value / 100)]} hundred`, englishWords(value % 100)].filter((word) => word !== '').join(' and ');
}

const HAN = '零一二三四五六七八九';

/** 八百五十二, 一千零五. */
function chineseWords(value: number): string {
  let words = '';
  for (const [worth, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / worth) % 10;
    if (digit > 0) words += HAN.charAt(digit) + name;
    else if (words !== '' && !words.endsWith('零') && value % worth > 0) words += '零';
  }
  return words;
}

const inWords: Arbitrary<WrittenAmount> = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('million', 'billion', 'trillion'), fc.boolean()).map(([value, scale, chinese]) => {
  const worth = { million: MILLION, billion: BILLION, trillion: TRILLION }[scale] ?? 1;
  return chinese
    ? { lang: 'zh', words: `${chineseWords(value)}亿美元`, figure: exactly(value * 1e8, 'USD') }
    : { lang: 'en', words: `${englishWords(value)} ${scale} dollars`, figure: exactly(value * worth, 'USD') };
});

/** 1兆2300億円, 2조 3000억 원: each scale with its own number. */
const stepped: Arbitrary<WrittenAmount> = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9999 }), fc.constantFrom(['ja', '兆', '億円', 'JPY', ''], ['ko', '조', '억 원', 'KRW', ' '], ['zh', '兆', '億日圓', 'JPY', ''] as const))
  .map(([high, low, [lang = '', first = '', second = '', unit = '', gap = '']]) => {
    const value = high * TRILLION + low * 1e8;
    return { lang, words: `${high}${first}${gap}${low}${second}`, figure: exactly(value, unit) };
  });

/** "$27–29 billion", "20 bis 25 Milliarden Dollar". */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  en: ['${low}–{high} billion', '${low}-{high}bn', '${low} billion to ${high} billion', 'between {low} and {high} billion dollars'], de: ['{low} bis {high} Milliarden Dollar', 'zwischen {low} und {high} Milliarden Dollar'],
  fr: ['entre {low} et {high} milliards de dollars'], es: ['entre {low} y {high} mil millones de dólares'], pt: ['entre {low} e {high} bilhões de dólares'], it: ['tra {low} e {high} miliardi di dollari'], nl: ['tussen {low} en {high} miljard dollar'],
  ru: ['от {low} до {high} млрд долларов'], zh: ['{low}0亿至{high}0亿美元'], ja: ['{low}0億〜{high}0億ドル'], ko: ['{low}0억~{high}0억 달러'],
};
const ranges: Arbitrary<WrittenAmount> = fc
  .tuple(fc.constantFrom(...Object.entries(RANGES).flatMap(([lang, styles]) => styles.map((style) => [lang, style] as const))), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
  .map(([[lang, style], low, more]) => {
    const lead = /^(?:between|zwischen|entre|tra|tussen|от) /.exec(style)?.[0] ?? '';
    const words = style.slice(lead.length).replace('{low}', String(low)).replace('{high}', String(low + more));
    return { lang, lead, words, figure: { low: low * BILLION, high: (low + more) * BILLION, unit: 'USD', qualifier: 'exact' } };
  });

const UNITS = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'KRW', 'INR', 'TWD', 'HKD', 'AUD', 'CAD', 'SGD', 'BRL', 'CHF', 'percent'] as const;
const QUALIFIERS = ['exact', 'approx', 'at_least', 'up_to'] as const;
const WORDINGS: readonly Wording[] = (await Promise.all(SPOKEN.map(loadWords))).map(({ wording }) => wording);

/** As the extension itself says it, in every language that it speaks: "at least $6.6 billion". */
const spoken: Arbitrary<WrittenAmount> = fc
  .tuple(fc.constantFrom(...WORDINGS), fc.integer({ min: 100, max: 9999 }), fc.nat(2), fc.constantFrom(MILLION, BILLION), fc.constantFrom(...UNITS), fc.constantFrom(...QUALIFIERS))
  .map(([wording, digits, decimals, scale, unit, qualifier]) => {
    const value = unit === 'percent' ? digits / 100 : Number(((digits / 10 ** decimals) * scale).toPrecision(12));
    const words = formatAmount(value, unit, wording);
    const [lead, tail] = formatQuantity({ low: value, high: value, unit, qualifier }, wording).split(words);
    return { lang: wording.tag, ...(lead !== undefined && { lead }), words, ...(tail !== undefined && { tail }), figure: { ...exactly(value, unit), qualifier } };
  });

/** Amounts of every make. */
export const writtenAmount: Arbitrary<WrittenAmount> = fc.oneof({ weight: 4, arbitrary: scaled }, { weight: 2, arbitrary: written }, inWords, stepped, ranges, { weight: 4, arbitrary: spoken });
