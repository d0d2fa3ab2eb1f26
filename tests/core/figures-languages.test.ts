import { describe, expect, test } from 'vitest';
import { compileNumbers, findFigures } from '../../lib/core/figures.ts';
import { en } from '../../lib/core/languages/en.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';

const byTag = new Map(LANGUAGES.map(({ tag, numbers }) => [tag, compileNumbers(numbers, en.numbers)]));

/** The figures of a text in one language as "words = value unit qualifier". */
function read(tag: string, text: string): string[] {
  const numbers = byTag.get(tag);
  if (!numbers) throw new Error(`no such language: ${tag}`);
  return findFigures(text, numbers).map(({ start, end, low, high, unit, qualifier }) =>
    [`${text.slice(start, end)} = ${low === high ? high : `${low}..${high}`}`, unit, ...(qualifier === 'exact' ? [] : [qualifier])].join(' '));
}

/** By language: what scales are called, long and short, how words and digits are put together, and what only looks like an amount. */
const CASES: Record<string, [text: string, figures: string[]][]> = {
  de: [
    ['eine Bewertung von 852 Mrd. US-Dollar', ['852 Mrd. US-Dollar = 852000000000 USD']],
    ['1,2 Billionen Dollar', ['1,2 Billionen Dollar = 1200000000000 USD']],
    ['1.220.000.000 Euro', ['1.220.000.000 Euro = 1220000000 EUR']],
    ['mehr als zehn Milliarden Dollar', ['zehn Milliarden Dollar = 10000000000 USD at_least']],
    ['hundertzweiundzwanzig Milliarden Dollar', ['hundertzweiundzwanzig Milliarden Dollar = 122000000000 USD']],
    ['etwa eine halbe Milliarde Euro', ['eine halbe Milliarde Euro = 500000000 EUR approx']],
    ['zwischen 20 und 25 Milliarden Dollar', ['20 und 25 Milliarden Dollar = 20000000000..25000000000 USD']],
    ['rund 900 Mio. Nutzer', ['900 Mio = 900000000 users approx']],
    ['am 31.03.2026 um 12.30 Uhr, mehrere Milliarden Dollar, 2025/26', []],
  ],
  fr: [
    ['une levée de 1 200 milliards de dollars', ['1 200 milliards de dollars = 1200000000000 USD']],
    ['1 billion $', ['1 billion $ = 1000000000000 USD']],
    ['852 Md$ ou 100 M€', ['852 Md$ = 852000000000 USD', '100 M€ = 100000000 EUR']],
    ['environ 93,21 milliards d’euros', ['93,21 milliards d’euros = 93210000000 EUR approx']],
    ['2 milliards et demi de dollars', ['2 milliards et demi de dollars = 2500000000 USD']],
    ['150 millions de $ CAD', ['150 millions de $ CAD = 150000000 CAD']],
    ['plus de 900 millions d’utilisateurs', ['900 millions = 900000000 users at_least']],
    ['plusieurs milliards de dollars le 31 mars 2026', []],
  ],
  es: [
    ['122.000 millones de dólares', ['122.000 millones de dólares = 122000000000 USD']],
    ['122,000 millones de dólares, 13,700 mdd', ['122,000 millones de dólares = 122000000000 USD', '13,700 mdd = 13700000000 USD']],
    ['1,25 millones de euros, 4,125 millones de euros, 12,450 euros', ['1,25 millones de euros = 1250000 EUR', '4,125 millones de euros = 4125000 EUR', '12,450 euros = 12.45 EUR']],
    ['122 mil millones de dólares', ['122 mil millones de dólares = 122000000000 USD']],
    ['1,2 billones de dólares', ['1,2 billones de dólares = 1200000000000 USD']],
    ['US$50.000 millones de dólares', ['US$50.000 millones de dólares = 50000000000 USD']],
    ['entre 20.000 y 25.000 millones de euros', ['20.000 y 25.000 millones de euros = 20000000000..25000000000 EUR']],
    ['más de 900 millones de usuarios', ['900 millones = 900000000 users at_least']],
    ['miles de millones de dólares', []],
  ],
  pt: [
    ['US$ 40 bilhões', ['US$ 40 bilhões = 40000000000 USD']],
    ['R$ 6,6 tri', ['R$ 6,6 tri = 6600000000000 BRL']],
    ['três mil dólares', ['três mil dólares = 3000 USD']],
    ['cerca de U$ 20 bilhões', ['U$ 20 bilhões = 20000000000 USD approx']],
  ],
  it: [
    ['1.000 miliardi di dollari', ['1.000 miliardi di dollari = 1000000000000 USD']],
    ['erano 600mila utenti', ['600mila = 600000 users']],
    ['quarantacinque milioni di euro', ['quarantacinque milioni di euro = 45000000 EUR']],
  ],
  nl: [
    ["zo'n 13 miljard dollar", ['13 miljard dollar = 13000000000 USD approx']],
    ['100 miljard dollar of meer', ['100 miljard dollar = 100000000000 USD at_least']],
    ['dertien euro en vijfenveertig cent', ['dertien euro en vijfenveertig cent = 13.45 EUR']],
  ],
  ru: [
    ['восемьсот пятьдесят два миллиарда долларов', ['восемьсот пятьдесят два миллиарда долларов = 852000000000 USD']],
    ['от $750 до $830 млрд', ['$750 до $830 млрд = 750000000000..830000000000 USD']],
    ['около 1,2 трлн руб.', ['1,2 трлн руб. = 1200000000000 RUB approx']],
    ['полтора миллиарда долларов', ['полтора миллиарда долларов = 1500000000 USD']],
    ['800 млн пользователей', ['800 млн = 800000000 users']],
  ],
  pl: [
    ['ponad 10 mld dol. i 6 proc.', ['10 mld dol. = 10000000000 USD at_least', '6 proc. = 6 percent']],
    ['o 30 miliardach dolarów, z 900 milionami osób', ['30 miliardach dolarów = 30000000000 USD', '900 milionami = 900000000 users']],
  ],
  tr: [
    ['900 milyondan 1,2 milyara', ['900 milyondan = 900000000 count', '1,2 milyara = 1200000000 count']],
    ['122 milyar dolar', ['122 milyar dolar = 122000000000 USD']],
    ['%27 ve yüzde 40', ['%27 = 27 percent', 'yüzde 40 = 40 percent']],
  ],
  vi: [
    ['tới 100 tỷ USD', ['100 tỷ USD = 100000000000 USD up_to']],
    ['1,2 nghìn tỷ đô la', ['1,2 nghìn tỷ đô la = 1200000000000 USD']],
  ],
  ar: [
    ['بنحو مليار دولار، وساهمت', ['مليار دولار = 1000000000 USD approx']],
    ['١٢٢ مليار دولار', ['١٢٢ مليار دولار = 122000000000 USD']],
    ['المستخدمون 250 مليون أسبوعيا', ['250 مليون = 250000000 users']],
  ],
  hi: [
    ['१२२ अरब डॉलर', ['१२२ अरब डॉलर = 122000000000 USD']],
    ['1000 अरब डॉलर से ऊपर', ['1000 अरब डॉलर = 1000000000000 USD at_least']],
  ],
  ja: [
    ['1億2345.6万円', ['1億2345.6万円 = 123456000 JPY']],
    ['1兆2000億ドル', ['1兆2000億ドル = 1200000000000 USD']],
    ['最大で400億ドル（5兆9800億円余）', ['400億ドル = 40000000000 USD up_to', '5兆9800億円 = 5980000000000 JPY at_least']],
    ['四十九兆九千五百九十二億円', ['四十九兆九千五百九十二億円 = 49959200000000 JPY']],
    ['有料会員は5000万人を超える', ['5000万人 = 50000000 users at_least']],
    ['数百億ドル、2026年3月31日', []],
  ],
  ko: [
    ['구조와 5조 원', ['5조 원 = 5000000000000 KRW']],
    ['1조2000억 달러', ['1조2000억 달러 = 1200000000000 USD']],
    ['8천200억 달러(약 1천212조원)', ['8천200억 달러 = 820000000000 USD', '1천212조원 = 1212000000000000 KRW approx']],
    ['1만 2천 345 달러', ['1만 2천 345 달러 = 12345 USD']],
    ['하지만 최대 3억 달러', ['3억 달러 = 300000000 USD up_to']],
    ['수백억 달러, 2026년 3월 31일', []],
  ],
};

describe.each(Object.entries(CASES))('%s', (tag, cases) => {
  test.each(cases)('%s', (text, figures) => {
    expect(read(tag, text)).toEqual(figures);
  });
});

test('every language is tried here, but those that have tests of their own', () => {
  expect([...Object.keys(CASES), 'en', 'zh'].sort()).toEqual([...byTag.keys()].sort());
});
