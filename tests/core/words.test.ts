import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { explain } from '../../lib/core/explain.ts';
import { formatAmount, formatDate, formatNumber, formatQuantity } from '../../lib/core/format.ts';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import type { Claim, Explanation, Fact, PageNote, ReasonCode, RuleId, Verdict, VerdictKind } from '../../lib/core/types.ts';
import { shortWords } from '../../lib/core/verdict-words.ts';
import { chooseSpoken, ENGLISH_WORDS, loadWords, SPOKEN, type Spoken, type Words } from '../../lib/core/words/index.ts';
import { ROOT } from '../support/modules.ts';

const bundled = parseLedger(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
if (!bundled.ok) throw new Error(bundled.errors[0]);
const { ledger } = bundled;
const index = indexLedger(ledger);

/** What shapes numbers, dates and names, and is no sentence. */
const DATA = new Set(['.tag', '.dir', '.metrics', '.wording.tag', '.wording.scales', '.wording.units', '.wording.months', '.wording.monthsAlone']);

/** Every sentence of a table, by its place in it. */
function sentencesOf(words: Words): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, place: string): void => {
    if (DATA.has(place)) return;
    if (typeof value === 'string') found.set(place, value);
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
  };
  walk(words, '');
  return found;
}

const placesIn = (sentence: string): string[] => [...sentence.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name);

/** English annotates what it accepts in the ledger's own words, which no other table can. */
const ENGLISH_ONLY = new Set(['.notes.accepted note']);
/** Texts that may be the same in two languages, or hold no words at all. */
const WORDLESS = /^[\s{}()\w:;,.·/（）：、；／→←~～–%+×=≈-]*$/;

const RULES: Readonly<Record<RuleId, VerdictKind>> = {
  'event-match': 'consistent', 'event-stage': 'consistent', 'state-newest': 'consistent', 'state-then': 'consistent',
  'state-replaced': 'outdated', 'event-replaced': 'outdated', 'unit-mismatch': 'conflicting', 'currency-mismatch': 'conflicting', 'no-match': 'conflicting',
};
const REASONS = Object.keys(ENGLISH_WORDS.reasons) as ReasonCode[];
const NOTES: PageNote[] = [
  { kind: 'adds-up', unit: 'USD', parts: [730e9, 122e9], total: 852e9, told: 852e9 },
  { kind: 'off', unit: 'USD', parts: [2e9], months: true, total: 24e9, told: 25e9 },
  { kind: 'elsewhere', unit: 'USD', parts: [], total: 0, told: 840e9 },
];

/** A claim that a fact answers, with everything that a reading can tell. */
function claimOf({ entity, metric, value, unit, qualifier, parties }: Fact, over: Partial<Claim> = {}): Claim {
  return {
    id: 0, figure: { low: value, high: value, step: 1, unit, qualifier, unitStated: false }, entity, entityCertainty: 'inferred', metric, metricCertainty: 'explicit', alternatives: [], parties,
    modality: 'stated', date: { from: '2026-03-01', to: '2026-03-31' }, past: true, present: true, hints: [], sentence: 0, block: 0, ...over,
  };
}

const textsOf = ({ headline, reading, why, facts, chain, arithmetic, page, ledger: line }: Explanation): string[] => [headline, reading, why, line, ...chain, ...arithmetic, ...page, ...facts.flatMap(({ label, value, when }) => [label, value, when])];

/** What is said of a fact under each rule that may decide by it; from fact to fact on pages of other days, of other amounts and currencies. */
function* saidOf(fact: Fact, nth: number, words: Words): Generator<string> {
  const facts = [fact.id, ...[index.successor(fact.id)?.id].filter((id) => id !== undefined)];
  const days = [undefined, '2026-03', fact.validFrom, '2026-11-20'];
  const figure = { step: 1, unit: fact.unit, qualifier: 'exact', unitStated: true } as const;
  const claims = [
    claimOf(fact),
    claimOf(fact, { figure: { ...figure, low: fact.value * 10, high: fact.value * 10 } }),
    claimOf(fact, { figure: { ...figure, low: fact.value, high: fact.value * 2, unit: 'CNY', qualifier: 'approx', per: 'month' } }),
  ];
  for (const [i, [rule, verdict]] of (Object.entries(RULES) as [RuleId, VerdictKind][]).entries()) {
    const published = days[nth % days.length];
    const claim = claims[(nth + i) % claims.length]!;
    yield* textsOf(explain(claim, { claim: 0, verdict, rule, facts, page: NOTES }, index, { asOf: '2026-11-21', ...(published !== undefined && { published }) }, words));
  }
}

test('seventeen languages are spoken', () => {
  expect([...SPOKEN].toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'tr', 'vi', 'zh-Hans', 'zh-Hant']);
});

describe.each(SPOKEN.filter((tag) => tag !== 'en'))('the words of %s', async (tag) => {
  const words = await loadWords(tag);
  const sentences = sentencesOf(words);
  const english = sentencesOf(ENGLISH_WORDS);

  it('are those of that language', () => {
    expect([words.tag, words.wording.tag]).toEqual([tag, tag]);
    expect(words.dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });

  it('say all that English says', () => {
    const missing = [...english].filter(([place, said]) => !WORDLESS.test(said) && !/\.(?:one|few|many|two|zero)$/.test(place) && !sentences.get(place));
    expect(missing.map(([place]) => place)).toEqual([]);
  });

  it('leave nothing in English', () => {
    const same = [...english].filter(([place, said]) => !WORDLESS.test(said) && sentences.get(place) === said);
    expect(same.map(([place]) => place)).toEqual([]);
  });

  it('fill in what English fills in, and nothing else', () => {
    const differing = [...sentences].flatMap(([place, said]) => {
      const wanted = placesIn((place.endsWith('.one') ? english.get(place.replace(/one$/, 'other')) : english.get(place)) ?? '').filter((name) => !ENGLISH_ONLY.has(`${place} ${name}`));
      const filled = placesIn(said);
      // One thing need not be counted in digits.
      if (place.endsWith('.one') && filled.length === 0) return [];
      return wanted.toSorted().join() === filled.toSorted().join() ? [] : [`${place}: ${said}`];
    });
    expect(differing).toEqual([]);
  });

  it('name every metric of the ledger', () => {
    expect(ledger.metrics.map(({ id }) => id).filter((id) => !words.metrics[id])).toEqual([]);
  });

  it('begin every headline with its verdict, so that it need not stand twice', () => {
    const headlines: [VerdictKind, string][] = [
      ...(Object.entries(words.headlines) as [VerdictKind, string][]),
      ...(Object.entries(words.ruleHeadlines) as [RuleId, string][]).map(([rule, headline]): [VerdictKind, string] => [RULES[rule], headline]),
      ['outdated', words.gone],
    ];
    for (const [verdict, headline] of headlines) expect(headline.startsWith(words.verdicts[verdict])).toBe(true);
    expect(new Set(Object.values(words.verdicts)).size).toBe(4);
  });

  it('have a reason for every figure without a badge, and no two alike', () => {
    const reasons = REASONS.map((reason) => shortWords({ verdict: 'unverified', reason }, words).reason);
    expect(new Set(reasons).size).toBe(REASONS.length);
  });

  it('keep a version in one piece where the language runs the other way', () => {
    const isolated = words.dir === 'ltr' ? '{version}' : '\u2066{version}\u2069';
    expect([words.ledger, words.popup.ledger].filter((line) => !line.includes(isolated))).toEqual([]);
  });

  it('have twelve months', () => {
    expect(new Set(words.wording.months).size).toBe(12);
    if (words.wording.monthsAlone) expect(new Set(words.wording.monthsAlone).size).toBe(12);
  });

  it('leave no place unfilled and no double stop, whatever is said of any fact of the ledger', () => {
    const broken = new Set<string>();
    for (const [nth, fact] of ledger.facts.entries()) {
      for (const text of saidOf(fact, nth, words)) if (/[{}]|undefined|NaN|\.\.|。。|  |^\s|\s$| [,.](?:\s|$)/.test(text)) broken.add(text);
    }
    expect([...broken]).toEqual([]);
  });

  it('explain every reason like the list of the popup', () => {
    const [fact] = ledger.facts;
    for (const reason of REASONS) {
      const verdict: Verdict = { claim: 0, verdict: 'unverified', reason, facts: [] };
      const { why, headline } = explain(claimOf(fact!), verdict, index, { asOf: '2026-11-21' }, words);
      expect({ reason: why, headline }).toEqual(shortWords(verdict, words));
    }
  });
});

describe('amounts and days', () => {
  /** With ordinary blanks: a number never stands in another line than its scale. */
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  const say = async (tag: Spoken) => (await loadWords(tag)).wording;

  test.each<[Spoken, string[]]>([
    ['zh-Hans', ['8520亿美元', '1.4万亿美元', '66亿美元', '4.05亿美元', '75万美元', '9亿用户', '2026年3月31日', '2026年3月']],
    ['zh-Hant', ['8520億美元', '1.4兆美元', '66億美元', '4.05億美元', '75萬美元', '9億用戶', '2026年3月31日', '2026年3月']],
    ['ja', ['8520億ドル', '1兆4000億ドル', '66億ドル', '4億500万ドル', '75万ドル', '9億人', '2026年3月31日', '2026年3月']],
    ['ko', ['8520억 달러', '1조 4000억 달러', '66억 달러', '4억 500만 달러', '75만 달러', '9억 명', '2026년 3월 31일', '2026년 3월']],
    ['de', ['852 Milliarden US-Dollar', '1,4 Billionen US-Dollar', '6,6 Milliarden US-Dollar', '405 Millionen US-Dollar', '750.000 US-Dollar', '900 Millionen Nutzer', '31. März 2026', 'März 2026']],
    ['fr', ['852 milliards de dollars', '1\u202f400 milliards de dollars', '6,6 milliards de dollars', '405 millions de dollars', '750\u202f000 dollars', '900 millions d’utilisateurs', '31 mars 2026', 'mars 2026']],
    ['es', ['852.000 millones de dólares', '1,4 billones de dólares', '6.600 millones de dólares', '405 millones de dólares', '750.000 dólares', '900 millones de usuarios', '31 de marzo de 2026', 'marzo de 2026']],
    ['pt', ['US$ 852 bilhões', 'US$ 1,4 trilhão', 'US$ 6,6 bilhões', 'US$ 405 milhões', 'US$ 750.000', '900 milhões de usuários', '31 de março de 2026', 'março de 2026']],
    ['it', ['852 miliardi di dollari', '1.400 miliardi di dollari', '6,6 miliardi di dollari', '405 milioni di dollari', '750.000 dollari', '900 milioni di utenti', '31 marzo 2026', 'marzo 2026']],
    ['nl', ['852 miljard dollar', '1,4 biljoen dollar', '6,6 miljard dollar', '405 miljoen dollar', '750.000 dollar', '900 miljoen gebruikers', '31 maart 2026', 'maart 2026']],
    ['ru', ['$852 млрд', '$1,4 трлн', '$6,6 млрд', '$405 млн', '$750 000', '900 млн пользователей', '31 марта 2026', 'март 2026']],
    ['pl', ['852 mld dolarów', '1,4 bln dolarów', '6,6 mld dolarów', '405 mln dolarów', '750 000 dolarów', '900 mln użytkowników', '31 marca 2026', 'marzec 2026']],
    ['tr', ['852 milyar dolar', '1,4 trilyon dolar', '6,6 milyar dolar', '405 milyon dolar', '750.000 dolar', '900 milyon kullanıcı', '31 Mart 2026', 'Mart 2026']],
    ['vi', ['852 tỷ USD', '1.400 tỷ USD', '6,6 tỷ USD', '405 triệu USD', '750.000 USD', '900 triệu người dùng', '31/3/2026', 'tháng 3/2026']],
    ['ar', ['852 مليار دولار', '1.4 تريليون دولار', '6.6 مليار دولار', '405 ملايين دولار', '750,000 دولار', '900 مليون مستخدم', '31 مارس 2026', 'مارس 2026']],
    ['hi', ['852 अरब डॉलर', '1.4 ट्रिलियन डॉलर', '6.6 अरब डॉलर', '40.5 करोड़ डॉलर', '7.5 लाख डॉलर', '90 करोड़ यूज़र', '31 मार्च 2026', 'मार्च 2026']],
  ])('are written as %s writes them', async (tag, expected) => {
    const wording = await say(tag);
    const amounts = [852e9, 1.4e12, 6.6e9, 405e6, 750e3].map((value) => formatAmount(value, 'USD', wording));
    const said = [...amounts, formatAmount(900e6, 'users', wording), formatDate('2026-03-31', wording), formatDate('2026-03', wording)];
    expect(said.map(plain)).toEqual(expected);
  });

  test('keep their digits where each scale has its own', async () => {
    const wording = await say('ja');
    expect([13.07e9, 1e12, 1_234_567, 9_999, 0.5, -6.6e9].map((value) => formatNumber(value, wording))).toEqual(['130億7000万', '1兆', '123万4567', '9999', '0.5', '−66億']);
  });

  test('name a currency without a word of its own by its code', async () => {
    expect(plain(formatAmount(3e6, 'SEK', await say('de')))).toBe('3 Millionen SEK');
    expect(formatAmount(3e6, 'SEK', await say('en'))).toBe('SEK 3 million');
  });

  test('are counted and bounded by the words of the language', async () => {
    expect(formatQuantity({ low: 2e9, high: 2e9, unit: 'USD', qualifier: 'approx', per: 'month' }, await say('zh-Hans'))).toBe('约每月20亿美元');
    expect(plain(formatQuantity({ low: 27e9, high: 29e9, unit: 'USD', qualifier: 'exact' }, await say('de')))).toBe('27 Milliarden US-Dollar bis 29 Milliarden US-Dollar');
  });
});

describe('the language is chosen', () => {
  test.each<[string[], Spoken]>([
    [['de-AT'], 'de'],
    [['de_DE.UTF-8'], 'de'],
    [['sr_RS@latin', 'fr-CA'], 'fr'],
    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh_HK.UTF-8'], 'zh-Hant'],
    [['zh-Hant-MO'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['pt-BR'], 'pt'],
    [['sv', 'nl-BE', 'en'], 'nl'],
    [['en-GB', 'de'], 'en'],
    [['C.UTF-8'], 'en'],
    [['POSIX', ''], 'en'],
    [[], 'en'],
  ])('for %j: %s', (wanted, spoken) => {
    expect(chooseSpoken(wanted)).toBe(spoken);
  });
});

test('a fact is called by its measure and its parties, and keeps its own name beside it', async () => {
  const fact = ledger.facts.find(({ parties, metric }) => parties.length === 1 && metric === 'investor_commitment')!;
  const verdict: Verdict = { claim: 0, verdict: 'consistent', rule: 'event-match', facts: [fact.id] };
  const german = explain(claimOf(fact), verdict, index, { asOf: '2026-11-21' }, await loadWords('de')).facts[0];
  expect(german?.label).toBe(`Zusage eines Investors – ${index.entity(fact.parties[0]!)?.name}`);
  expect(german?.ownLabel).toBe(fact.label);
  expect(explain(claimOf(fact), verdict, index, { asOf: '2026-11-21' }).facts[0]).not.toHaveProperty('ownLabel');
});
