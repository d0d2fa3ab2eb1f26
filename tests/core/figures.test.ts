import { describe, expect, test } from 'vitest';
import { compileNumbers, findFigures } from '../../lib/core/figures.ts';
import { en } from '../../lib/core/languages/en.ts';
import { zh } from '../../lib/core/languages/zh.ts';
import type { Figure } from '../../lib/core/types.ts';

const english = compileNumbers(en.numbers);
const chinese = compileNumbers(zh.numbers, en.numbers);

/** The figures of a text as "words = value unit", with what is not ordinary about each. */
function read(text: string, numbers = english): string[] {
  return findFigures(text, numbers).map((f) => `${text.slice(f.start, f.end)} = ${wordsOf(f)}`);
}

function wordsOf(f: Figure): string {
  const value = f.low === f.high ? `${f.low}` : `${f.low}..${f.high}`;
  const notes = [f.qualifier === 'exact' ? '' : f.qualifier, f.per ? `per ${f.per}` : '', f.unitStated ? '' : 'implied', f.conversion ? 'conversion' : ''];
  return [value, f.unit, ...notes].filter((note) => note !== '').join(' ');
}

describe('amounts of money', () => {
  test.each([
    ['It raised $122 billion.', '$122 billion = 122000000000 USD'],
    ['It raised US$122bn today.', 'US$122bn = 122000000000 USD'],
    ['the $852-billion company', '$852-billion = 852000000000 USD'],
    ['worth $122 B or so', '$122 B = 122000000000 USD approx'],
    ['near $1 T – maybe', '$1 T = 1000000000000 USD approx'],
    ['It got $122 bn. The rest went elsewhere.', '$122 bn = 122000000000 USD'],
    ['in all 122 billion dollars', '122 billion dollars = 122000000000 USD'],
    ['USD 852 bn on paper', 'USD 852 bn = 852000000000 USD'],
    ['they lost 16.4 USD million', '16.4 USD million = 16400000 USD'],
    ['some €15 million more', '€15 million = 15000000 EUR approx'],
    ['RMB 20 billion of funds', 'RMB 20 billion = 20000000000 CNY'],
    ['C$1.2 billion', 'C$1.2 billion = 1200000000 CAD'],
    ['a bill of $1,234,567.89', '$1,234,567.89 = 1234567.89 USD'],
    ['₹35,000 crore', '₹35,000 crore = 350000000000 INR'],
    ['12,34,567.89 rupees', '12,34,567.89 rupees = 1234567.89 INR'],
    ['sold for 30 MUSD', '30 MUSD = 30000000 USD'],
    ['about 10 € each', '10 € each = 10 EUR approx per each'],
    ['CAD $5 million of it', 'CAD $5 million = 5000000 CAD'],
    ['$5M AUD of it', '$5M AUD = 5000000 AUD'],
    ['worth $852 000 000 000', '$852 000 000 000 = 852000000000 USD'],
    ['the $122-B round', '$122-B = 122000000000 USD'],
    ['Mex$10 million forward', 'Mex$10 million = 10000000 MXN'],
    ['worth 1.2 trillion won', '1.2 trillion won = 1200000000000 KRW'],
    ['some 10 turkish lira', '10 turkish lira = 10 TRY approx'],
    ['only MXN$ 20 today', 'MXN$ 20 = 20 MXN'],
    ['$13-plus billion', '$13-plus billion = 13000000000 USD at_least'],
    ['3 dollars and 50 cents', '3 dollars and 50 cents = 3.5 USD'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a sign apart from both numbers belongs to the one that goes on with a scale or with its word, else to the one before', () => {
    expect(read('in 2024 $ 5 billion and in 2025 $ 7.5 bn')).toEqual(['$ 5 billion = 5000000000 USD', '$ 7.5 bn = 7500000000 USD']);
    expect(read('the 1 $ 10 dollars bill')).toEqual(['$ 10 dollars = 10 USD']);
    expect(read('paid 12 $ 14 times')).toEqual(['12 $ = 12 USD']);
    expect(read('paid 12 € 14 million $')).toEqual(['12 € = 12 EUR', '14 million $ = 14000000 USD']);
  });

  test('spaces and hyphens of any kind join a number to its scale, and so does a footnote mark', () => {
    for (const gap of ['\u00a0', '\u2009', '\u202f', '\u2011', '-', '  ', '[1] ']) {
      const [figure] = findFigures(`about $122${gap}billion in all`, english);
      expect(figure?.high).toBe(122e9);
    }
  });

  test('digits of other scripts and full width are digits', () => {
    expect(read('＄１２２ billion')).toEqual(['＄１２２ billion = 122000000000 USD']);
    expect(read('$١٢٢ billion')).toEqual(['$١٢٢ billion = 122000000000 USD']);
  });

  test('a dollar of a country that is not known is not the dollar of the United States', () => {
    expect(read('It costs Q$5 million').map((line) => line.includes('USD'))).toEqual([false]);
  });

  test('a pound is money only by the million', () => {
    expect(read('a bag of 10 pounds')).toEqual([]);
    expect(read('361 million pounds')).toEqual(['361 million pounds = 361000000 GBP']);
  });

  test('neighbours stay apart', () => {
    expect(read('$40 billion, $7.5 billion and 20 $; 30 $')).toEqual(['$40 billion = 40000000000 USD', '$7.5 billion = 7500000000 USD', '20 $ = 20 USD', '30 $ = 30 USD']);
    expect(read('2 billion five years ago, 500 USD,100 times')).toEqual(['2 billion = 2000000000 count implied', '500 USD = 500 USD']);
  });
});

describe('numbers in words', () => {
  test.each([
    ['a hundred and twenty-two billion dollars', 122e9],
    ['one hundred and twenty-two billion dollars', 122e9],
    ['nine hundred and sixty-five billion dollars', 965e9],
    ['three quarters of a trillion dollars', 750e9],
    ['half a trillion dollars', 500e9],
    ['two and a half billion dollars', 2.5e9],
    ['a quarter million US dollars', 250e3],
    ['one million two hundred thousand dollars', 1.2e6],
    ['two thousand million dollars', 2e9],
  ])('%s', (text, value) => {
    const [figure, ...rest] = findFigures(text, english);
    expect(rest).toEqual([]);
    expect(figure).toMatchObject({ start: 0, end: text.length, high: value, unit: 'USD' });
  });

  test('a bare scale is one of it, with an article or as part of a word', () => {
    expect(read('a little less than a billion')).toEqual(['a billion = 1000000000 count up_to implied']);
    expect(read('a near‑trillion‑RMB valuation')).toEqual(['trillion‑RMB = 1000000000000 CNY approx']);
    expect(read('one trillion RMB')).toEqual(['one trillion RMB = 1000000000000 CNY']);
  });

  test('scales that count nothing are no amounts', () => {
    expect(read('billions of dollars, hundreds of billions of dollars, a multi-billion-dollar deal, a few billion dollars')).toEqual([]);
  });
});

describe('ranges', () => {
  test.each([
    ['$27–29 billion', '$27–29 billion = 27000000000..29000000000 USD'],
    ['27 to 29 billion dollars', '27 to 29 billion dollars = 27000000000..29000000000 USD'],
    ['$0.85T–$1T', '$0.85T–$1T = 850000000000..1000000000000 USD'],
    ['a target of $730 billion to $850 billion', '$730 billion to $850 billion = 730000000000..850000000000 USD'],
    ['between 27 and 29 billion dollars', '27 and 29 billion dollars = 27000000000..29000000000 USD'],
    ['between $27 billion and $29 billion', '$27 billion and $29 billion = 27000000000..29000000000 USD'],
    ['10-20% of it', '10-20% = 10..20 percent'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a change from one amount to another is two figures', () => {
    expect(read('it grew between $157 billion and $852 billion')).toHaveLength(2);
    expect(read('from roughly $157 billion to $300 billion')).toEqual(['$157 billion = 157000000000 USD approx', '$300 billion = 300000000000 USD']);
  });

  test('a dash that parts clauses joins nothing', () => {
    expect(read('SpaceX – $350B – and OpenAI – $852B')).toHaveLength(2);
    expect(read('In 2025 – $40 billion')).toEqual(['$40 billion = 40000000000 USD']);
  });
});

describe('step: the worth of the last digit that was written', () => {
  test.each([
    ['$850 billion', 1e9],
    ['$6.6 billion', 1e8],
    ['$100 million', 1e6],
    ['$1,000', 1],
    ['$0.85T', 1e10],
    ['one hundred billion dollars', 1e9],
    ['$27–29.5 billion', 1e9],
  ])('%s', (text, step) => {
    expect(findFigures(text, english)[0]?.step).toBe(step);
  });

  test('characters count by the last digit, too', () => {
    for (const [text, step] of [['1220亿美元', 1e8], ['3.5万亿美元', 1e11], ['1千亿美元', 1e8], ['1兆2000億美元', 1e8]] as const) {
      expect(findFigures(text, chinese)[0]?.step).toBe(step);
    }
  });
});

describe('qualifiers', () => {
  test.each([
    ['about $1 billion', 'approx'],
    ['~$9B', 'approx'],
    ['nearly $20B', 'approx'],
    ['some **$80 billion**', 'approx'],
    ['more than $6 billion', 'at_least'],
    ['no less than $6 billion', 'at_least'],
    ['$1 trillion+', 'at_least'],
    ['$60bn or more', 'at_least'],
    ['$100 billion-plus', 'at_least'],
    ['up to about $50 billion', 'up_to'],
    ['no more than $38 million', 'up_to'],
    ['at most “$10 million”', 'up_to'],
    ['$730B + $110B', 'exact'],
    ['a round of $50 billion', 'exact'],
  ])('%s is %s', (text, qualifier) => {
    expect(findFigures(text, english)[0]?.qualifier).toBe(qualifier);
  });
});

describe('what an amount is counted by', () => {
  test('the slash and "each" belong to it, "per" does not', () => {
    expect(read('$2 billion/month; $600/share; $210 per share; $2B a month; $300 billion each.')).toEqual([
      '$2 billion/month = 2000000000 USD per month',
      '$600/share = 600 USD per share',
      '$210 = 210 USD per share',
      '$2B = 2000000000 USD per month',
      '$300 billion each = 300000000000 USD per each',
    ]);
  });

  test('monthly revenue is no amount by the month, as far as the figure goes', () => {
    expect(read('$2 billion in monthly revenue')).toEqual(['$2 billion = 2000000000 USD']);
  });
});

describe('conversions', () => {
  test('the amount in brackets repeats the one before it', () => {
    expect(read('fined €15 million ($15.58 million) in all')).toEqual(['€15 million = 15000000 EUR', '$15.58 million = 15580000 USD conversion']);
    expect(read('66億美元（約新台幣2009.7億元）', chinese)).toEqual(['66億美元 = 6600000000 USD', '新台幣2009.7億元 = 200970000000 TWD approx conversion']);
  });

  test('a bracket may repeat it in several currencies', () => {
    expect(read('€104.5bn ($122bn; £90bn)')).toEqual(['€104.5bn = 104500000000 EUR', '$122bn = 122000000000 USD conversion', '£90bn = 90000000000 GBP conversion']);
  });

  test('a bracket in the same currency says something else', () => {
    expect(read('$40 billion ($10 billion of it at once)')).toEqual(['$40 billion = 40000000000 USD', '$10 billion = 10000000000 USD']);
  });
});

describe('counts', () => {
  test.each([
    ['900 million weekly active users', '900 million = 900000000 users'],
    ['800M users', '800M = 800000000 users'],
    ['weekly users have exceeded 2 million, a record', '2 million = 2000000 users at_least'],
    ['more than half a billion users', 'half a billion = 500000000 users at_least'],
    ['900m weekly users, a 300m race', '900m = 900000000 users'],
    ['over 50 million households pay', '50 million = 50000000 users at_least'],
    ['15 billion tokens per minute', '15 billion tokens = 15000000000 tokens/min'],
    ['160 million AMD shares', '160 million = 160000000 shares'],
    ['a five-fold rise', 'five-fold = 5 times'],
    ['4x faster', '4x = 4 times'],
    ['17.5% of it', '17.5% = 17.5 percent'],
    ['27 percent', '27 percent = 27 percent'],
    ['it brought “122 billion”, he said', '122 billion = 122000000000 count implied'],
    ['120 billion parameters', '120 billion = 120000000000 count'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what is no figure', () => {
  test.each([
    '9 partners in 2023–2025, 31 March 2026, 31.03.2026, 2026-03-31, 12:30, 3/4',
    'GPT-5.4, GPT-4o, Q4 2026, COVID-19, H100, 5G, version 1.2.3, Series C, F-16',
    'call 555-0122 or +1 (415) 555-2671; see [12] and page 122, section 8.52',
    'Set $PATH and $HOME; margin: 10px 20px; #ffb800; ¥ € £ alone',
    'order A202107211321363588510367',
    'so it is at eight fifty-two billion now, as people say',
    'sub.example.com/raises-10-billion-at-200-billion-valuation',
    'In 2025 won by a newcomer, it weighs 20 pounds',
    'one or two of us, seventeen tests, the first half, a quarter',
    '3M and 4K in 1024x768',
  ])('%s', (text) => {
    expect(read(text).filter((line) => !line.startsWith('3M'))).toEqual([]);
  });
});

describe('Chinese', () => {
  test.each([
    ['融资1220亿美元。', '1220亿美元 = 122000000000 USD'],
    ['市值约 3.5万亿美元', '3.5万亿美元 = 3500000000000 USD approx'],
    ['估值為2,600億美元。', '2,600億美元 = 260000000000 USD'],
    ['OpenAI完成1220亿元融资', '1220亿元 = 122000000000 CNY'],
    ['一千二百二十亿美元', '一千二百二十亿美元 = 122000000000 USD'],
    ['1万2千亿美元', '1万2千亿美元 = 1200000000000 USD'],
    ['１２２０億美元', '１２２０億美元 = 122000000000 USD'],
    ['300多亿美元', '300多亿美元 = 30000000000 USD at_least'],
    ['超过8亿元人民币', '8亿元人民币 = 800000000 CNY at_least'],
    ['以$8520亿估值', '$8520亿 = 852000000000 USD'],
    ['人民币 8千元', '人民币 8千元 = 8000 CNY'],
    ['周活超过7亿。', '7亿 = 700000000 users at_least'],
    ['周活跃用户4亿', '4亿 = 400000000 users'],
    ['持股百分之二十七', '百分之二十七 = 27 percent'],
    ['至少 5 倍', '5 倍 = 5 times at_least'],
    ['每股1.95港元', '1.95港元 = 1.95 HKD per share'],
    ['7500亿至8300亿美元', '7500亿至8300亿美元 = 750000000000..830000000000 USD'],
    ['高达1000亿美元以上', '1000亿美元 = 100000000000 USD up_to'],
  ])('%s', (text, expected) => {
    expect(read(text, chinese)).toEqual([expected]);
  });

  test('元 is the money of those who write like this, and implied where no letter tells', () => {
    expect(read('共15.2兆元，為歷來最高', chinese)).toEqual(['15.2兆元 = 15200000000000 TWD']);
    expect(read('共15.2兆元', chinese)).toEqual(['15.2兆元 = 15200000000000 CNY implied']);
  });

  test('users from one number to another', () => {
    expect(read('付费用户从300万到500万，', chinese)).toEqual(['300万 = 3000000 users', '500万 = 5000000 count implied']);
  });

  test('words and dates are no figures', () => {
    expect(read('五角大楼宣布，2026年3月31日，GPT-5.4 发布后的第122天，数十亿美元，几百万用户，一家公司', chinese)).toEqual([]);
  });
});
