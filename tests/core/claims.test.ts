import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims, vocabularyOf } from '../../lib/core/claims.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import type { Claim, Ledger } from '../../lib/core/types.ts';

const ledger = JSON.parse(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8')) as Ledger;
const vocabulary = vocabularyOf(ledger);

addLanguages(LANGUAGES);

interface Meta {
  lang?: string;
  published?: string;
  title?: string;
}

/** Claims of a text, by the words of their figure. */
function claims(text: string, meta: Meta = {}): Record<string, Claim> {
  const document = readPlainText(text, meta);
  const found: Record<string, Claim> = {};
  for (const { claim, start, end } of findClaims(document, vocabulary)) {
    const quote = text.slice(start, end);
    let key = quote;
    for (let n = 2; key in found; n++) key = `${quote} #${n}`;
    found[key] = claim;
  }
  return found;
}

/** "entity metric", with a question mark behind what is only inferred. */
const gist = (claim: Claim | undefined): string =>
  claim === undefined ? 'not found' : `${claim.entity ?? '-'}${claim.entityCertainty === 'inferred' ? '?' : ''} ${claim.metric ?? '-'}${claim.metricCertainty === 'inferred' ? '?' : ''}`;

describe('the metric of a figure', () => {
  it.each([
    ['OpenAI raised $122 billion in March.', '$122 billion', 'round_total'],
    ['OpenAI is valued at $852 billion.', '$852 billion', 'valuation'],
    ['OpenAI has a post-money valuation of $852 billion.', '$852 billion', 'valuation_post'],
    ['Pre-money, OpenAI was worth $730 billion.', '$730 billion', 'valuation_pre'],
    ['OpenAI has a revolving credit facility of $4.7 billion.', '$4.7 billion', 'credit_facility'],
    ['Staff of OpenAI sold $6.6 billion of stock in a tender offer.', '$6.6 billion', 'tender_offer'],
    ['OpenAI now makes $2 billion in monthly revenue.', '$2 billion', 'revenue_monthly'],
    ['The annualized revenue of OpenAI passed $25 billion.', '$25 billion', 'revenue_annualized'],
    ['ChatGPT has 900 million weekly users.', '900 million', 'weekly_active_users'],
    ['OpenAI counts 50 million paying subscribers.', '50 million', 'subscribers'],
    ['Codex has passed 2 million weekly users.', '2 million', 'codex_weekly_users'],
    ['Microsoft holds a stake of 27% in OpenAI.', '27%', 'stake_percent'],
    ['OpenAI was fined €15 million over privacy.', '€15 million', 'not_funding'],
    ['OpenAI lost $5 billion last year.', '$5 billion', 'not_funding'],
    ['OpenAI完成1220亿美元融资。', '1220亿美元', 'round_total'],
    ['OpenAI投后估值8520亿美元。', '8520亿美元', 'valuation_post'],
    ['OpenAI獲得47億美元循環信貸額度。', '47億美元', 'credit_facility'],
    ['ChatGPT周活跃用户超过9亿。', '9亿', 'weekly_active_users'],
  ])('%s', (text, quote, metric) => {
    expect(claims(text)[quote]?.metric).toBe(metric);
  });

  it('is what is counted, where no other word says more', () => {
    expect(claims('Every week 250 million people turn to ChatGPT.')['250 million']?.metric).toBe('weekly_active_users');
  });

  it.each([
    ['de', 'OpenAI hat 122 Milliarden Dollar eingesammelt und wird mit 852 Milliarden Dollar bewertet.', '122 Milliarden Dollar', '852 Milliarden Dollar'],
    ['fr', 'OpenAI a levé 122 milliards de dollars, pour une valorisation de 852 milliards de dollars.', '122 milliards de dollars', '852 milliards de dollars'],
    ['es', 'OpenAI recaudó 122.000 millones de dólares con una valoración de 852.000 millones de dólares.', '122.000 millones de dólares', '852.000 millones de dólares'],
    ['pt', 'A OpenAI captou US$ 122 bilhões, com avaliação de US$ 852 bilhões.', 'US$ 122 bilhões', 'US$ 852 bilhões'],
    ['it', 'OpenAI ha raccolto 122 miliardi di dollari con una valutazione di 852 miliardi di dollari.', '122 miliardi di dollari', '852 miliardi di dollari'],
    ['nl', 'OpenAI heeft 122 miljard dollar opgehaald tegen een waardering van 852 miljard dollar.', '122 miljard dollar', '852 miljard dollar'],
    ['ru', 'OpenAI привлекла 122 млрд долларов при оценке 852 млрд долларов.', '122 млрд долларов', '852 млрд долларов'],
    ['ja', 'OpenAIは1220億ドルを調達し、企業価値は8520億ドルとなった。', '1220億ドル', '8520億ドル'],
    ['ko', 'OpenAI가 1220억 달러를 조달했고 기업가치는 8520억 달러다.', '1220억 달러', '8520억 달러'],
    ['pl', 'OpenAI pozyskało 122 mld dolarów przy wycenie 852 mld dolarów.', '122 mld dolarów', '852 mld dolarów'],
    ['vi', 'OpenAI huy động 122 tỷ USD, được định giá 852 tỷ USD.', '122 tỷ USD', '852 tỷ USD'],
    ['tr', 'OpenAI 122 milyar dolar topladı, değerlemesi 852 milyar dolar oldu.', '122 milyar dolar', '852 milyar dolar'],
    ['ar', 'جمعت OpenAI تمويلا قدره 122 مليار دولار بتقييم 852 مليار دولار.', '122 مليار دولار', '852 مليار دولار'],
    ['hi', 'OpenAI ने 122 अरब डॉलर की फंडिंग जुटाई, मूल्यांकन 852 अरब डॉलर रहा।', '122 अरब डॉलर', '852 अरब डॉलर'],
  ])('is read in %s', (lang, text, round, value) => {
    const found = claims(text, { lang });
    expect([found[round]?.metric, found[value]?.metric]).toEqual(['round_total', 'valuation']);
  });

  it.each([
    ['de', 'Für OpenAI gilt seit dem Frühjahr ein Preis von 852 Milliarden Dollar.', '852 Milliarden Dollar', 'valuation?'],
    ['zh', 'OpenAI最近一次定价是8520亿美元。', '8520亿美元', 'valuation?'],
    ['de', 'Für ChatGPT gilt in Deutschland ein Preis von 23 Euro.', '23 Euro', 'not_funding'],
    ['zh', 'ChatGPT的定价是20美元。', '20美元', 'not_funding'],
    ['en', 'OpenAI closed at a price of $852 billion.', '$852 billion', 'valuation?'],
    ['en', 'OpenAI sells ChatGPT Plus at the price of $20.', '$20', 'not_funding'],
  ])('is the company’s price where no product costs so much: %s, %s', (lang, text, quote, metric) => {
    expect(gist(claims(text, { lang })[quote])).toBe(`openai ${metric}`);
  });

  it('is what the company is worth where its name hangs on the amount', () => {
    expect(gist(claims('最も高いのは3000億ドルのオープンAIである。', { lang: 'ja' })['3000億ドル'])).toBe('openai valuation?');
    expect(claims('オープンAIは3000億ドルの契約を結んだ。', { lang: 'ja' })['3000億ドル']?.metric).not.toBe('valuation');
  });

  it('is a round with its price only where the price follows', () => {
    expect(claims('OpenAI took $6.6 billion at $157 billion.')['$6.6 billion']?.metric).toBe('round_total');
    expect(claims('OpenAI had $20 billion at the turn of the year.')['$20 billion']?.metric).toBeUndefined();
  });

  it('is the worth of a stake only where one is told beside it', () => {
    expect(claims('Microsoft nimmt OpenAI-Anteile, die mit 135 Milliarden Dollar bewertet werden.', { lang: 'de' })['135 Milliarden Dollar']?.alternatives).toContain('stake_value');
    expect(claims('OpenAI的估值已接近一万亿元，单这一轮就拿了1220亿美元。', { lang: 'zh' })['一万亿元']?.alternatives).not.toContain('stake_value');
  });

  it('is taken from both sides, nearest first', () => {
    const found = claims('With a $122 billion funding round at an $852 billion valuation, OpenAI leads.');
    expect(found['$122 billion']?.metric).toBe('round_total');
    expect(found['$852 billion']?.metric).toBe('valuation');
  });

  it('is shared by figures of one sentence where only one of them has words of its own', () => {
    const found = claims("Amazon's $50 billion for OpenAI is split: $15 billion now, the rest later.");
    expect(found['$15 billion']?.alternatives).toContain('investor_commitment');
  });

  it('is remembered for an amount that the document repeats', () => {
    const found = claims('OpenAI closed a funding round of $122 billion.\n\nSeen that way, $122 billion is no end.');
    expect(gist(found['$122 billion #2'])).toBe('openai? round_total?');
  });
});

describe('the company of a figure', () => {
  it('is the nearest, by grammar rather than by distance alone', () => {
    const found = claims("Anthropic announced $65 billion at a valuation of $965 billion, ahead of OpenAI's $852 billion.");
    expect(found['$65 billion']?.entity).toBe('anthropic');
    expect(found['$965 billion']?.entity).toBe('anthropic');
    expect(found['$852 billion']?.entity).toBe('openai');
  });

  it('may stand behind the figure', () => {
    const found = claims('The $122-billion OpenAI round dwarfs the $30-billion one of Anthropic.');
    expect(found['$122-billion']?.entity).toBe('openai');
    expect(found['$30-billion']?.entity).toBe('anthropic');
  });

  it('is the one that the money goes into', () => {
    expect(claims('Amazon placed $4 billion in Anthropic, a rival of OpenAI.')['$4 billion']?.entity).toBe('anthropic');
  });

  it('is what "the company" stands for', () => {
    expect(gist(claims('OpenAI was founded in 2015. The company is valued at $852 billion.')['$852 billion'])).toBe('openai valuation');
    expect(gist(claims('Anthropic was founded by people who left OpenAI. The startup is valued at $965 billion.')['$965 billion'])).toBe('anthropic valuation');
    expect(gist(claims('OpenAI成立于2015年。该公司估值8520亿美元。')['8520亿美元'])).toBe('openai valuation');
  });

  it('is only inferred where a sentence names none', () => {
    expect(claims('OpenAI grows.\nThe round came to $122 billion.')['$122 billion']).toMatchObject({ entity: 'openai', entityCertainty: 'inferred' });
  });

  it('comes from the title of a page', () => {
    expect(claims('The round came to $122 billion.', { title: 'OpenAI closes its round' })['$122 billion']?.entity).toBe('openai');
  });

  it('is nobody whom the ledger knows, when an unknown name raises the money', () => {
    expect(claims('Northlight, which sells plugins for OpenAI models, raised $40 million.')['$40 million']).toMatchObject({ unjudged: 'other-subject' });
  });

  it('is not one that only describes another', () => {
    expect(claims('Safe Superintelligence, founded by a veteran of OpenAI, is valued at $32 billion.')['$32 billion']?.entity).toBe('safe-superintelligence');
  });

  it('is not sure when it only follows in another clause', () => {
    expect(claims('Venture funding reached $209 billion, of which OpenAI took a part.')['$209 billion']?.entityCertainty).toBe('inferred');
    expect(claims('Nvidia reported revenue of $25 billion, driven by demand from OpenAI.')['$25 billion']?.unjudged).toBe('other-subject');
    expect(claims('CoreWeave, a supplier of OpenAI, raised $1.1 billion at a $19 billion valuation.')).toMatchObject({ '$1.1 billion': { unjudged: 'other-subject' }, '$19 billion': { unjudged: 'other-subject' } });
  });

  it('is not sure when another company begins the same clause', () => {
    expect(gist(claims('Anthropic edges past OpenAI with a valuation of $965 billion.')['$965 billion'])).toBe('openai? valuation');
    expect(gist(claims('OpenAI edges past Anthropic with a valuation of $852 billion.')['$852 billion'])).not.toContain('openai valuation');
    expect(gist(claims('Unlike Anthropic, OpenAI has a valuation of $852 billion.')['$852 billion'])).toBe('openai valuation');
    expect(gist(claims("Anthropic has seen OpenAI's valuation of $852 billion.")['$852 billion'])).toBe('openai valuation');
  });

  it('goes on being the topic when a rival is only mentioned', () => {
    const found = claims('OpenAI raised money. Amazon had placed $4 billion in Anthropic, an OpenAI rival. Nvidia adds $30 billion.');
    expect(found['$30 billion']).toMatchObject({ entity: 'openai', parties: ['nvidia'] });
  });

  it('is whom the entry of a list begins with', () => {
    const found = claims('The dearest of them\n1. Anthropic ($965B). Raised $65B in May.\n2. OpenAI ($852B). Raised $122B in March.');
    expect([found['$65B']?.entity, found['$122B']?.entity]).toEqual(['anthropic', 'openai']);
  });

  it('changes within a list of companies', () => {
    const found = claims('OpenAI, SoftBank and Oracle: $122bn, $40bn and $300bn respectively.');
    expect([found['$122bn']?.entity, found['$40bn']?.entity]).toEqual(['openai', 'softbank']);
  });
});

describe('the parties of a figure', () => {
  it('are who invests', () => {
    expect(claims('SoftBank wired $30 billion to OpenAI.')['$30 billion']).toMatchObject({ metric: 'investor_commitment', parties: ['softbank'] });
    expect(claims('OpenAI got $50 billion from Amazon.')['$50 billion']).toMatchObject({ metric: 'investor_commitment', parties: ['amazon'] });
  });

  it('are several when each gives the amount', () => {
    expect(claims('SoftBank and Nvidia each invested $30 billion in OpenAI.')['$30 billion']?.parties).toEqual(['softbank', 'nvidia']);
  });

  it('are told apart by "respectively"', () => {
    const found = claims('Amazon, Nvidia and SoftBank back OpenAI with $50 billion, $30 billion and $20 billion respectively.');
    expect([found['$50 billion']?.parties, found['$30 billion']?.parties, found['$20 billion']?.parties]).toEqual([['amazon'], ['nvidia'], ['softbank']]);
  });

  it('are not the leaders of a round whose size is told', () => {
    expect(claims('OpenAI closed a $110 billion round led by Amazon and Nvidia.')['$110 billion']?.metric).toBe('round_total');
  });

  it('are not sure when the company stands between them and the amount', () => {
    expect(claims('At Amazon, OpenAI has committed $38 billion.')['$38 billion']?.metricCertainty).toBe('inferred');
  });

  it('are not rivals that only share the sentence', () => {
    expect(claims('Amazon invested $8 billion in Anthropic and $50 billion in OpenAI.')['$50 billion']).toMatchObject({ entity: 'openai', parties: ['amazon'] });
  });

  it('are paid, when the company spends', () => {
    expect(claims('OpenAI will invest $100 billion in Amazon Web Services.')['$100 billion']?.metric).toBe('compute_commitment');
  });
});

describe('what is only said to come', () => {
  it.each([
    ['OpenAI plans to raise $60 billion.', '$60 billion', 'planned'],
    ['OpenAI is in talks to raise $100 billion.', '$100 billion', 'rumoured'],
    ['If OpenAI crosses a valuation of $1 trillion, it leads.', '$1 trillion', 'hypothetical'],
    ["Nvidia's cheque for OpenAI was never $100 billion.", '$100 billion', 'denied'],
    ['OpenAI计划融资1000亿美元。', '1000亿美元', 'planned'],
    ['OpenAI正在洽谈融资1000亿美元。', '1000亿美元', 'rumoured'],
  ])('%s', (text, quote, modality) => {
    expect(claims(text)[quote]).toMatchObject({ modality, unjudged: modality });
  });

  it('leaves a figure of another clause alone', () => {
    expect(claims('OpenAI raised $122 billion, and plans to list next year.')['$122 billion']?.modality).toBe('stated');
  });

  it('is not what somebody has promised on conditions', () => {
    expect(claims('Amazon invests $50 billion in OpenAI, of which $35 billion depends on an IPO.')['$35 billion']).toMatchObject({ modality: 'stated', parties: ['amazon'] });
    expect(claims('OpenAI plans to raise $60 billion if certain conditions hold.')['$60 billion']?.modality).toBe('planned');
  });

  it('is told at the end of a Japanese sentence', () => {
    expect(claims('OpenAIの企業価値は8500億ドルを超える見込み。', { lang: 'ja' })['8500億ドル']?.modality).toBe('planned');
  });

  it('is how spending is always told, so it does not silence it', () => {
    expect(claims('OpenAI plans to spend $500 billion on the Stargate data centers.')['$500 billion']?.unjudged).not.toBe('planned');
  });

  it('includes differences and conversions', () => {
    expect(claims('OpenAI added $352 billion of paper value.')['$352 billion']?.unjudged).toBe('change');
    expect(claims('OpenAI was fined €15 million ($15.58 million).')['$15.58 million']?.unjudged).toBe('conversion');
  });
});

describe('when a figure holds', () => {
  it('is the nearest date', () => {
    const found = claims('OpenAI was worth $157 billion in October 2024 and $500 billion in October 2025.');
    expect(found['$157 billion']?.date).toEqual({ from: '2024-10-01', to: '2024-10-31' });
    expect(found['$500 billion']?.date).toEqual({ from: '2025-10-01', to: '2025-10-31' });
  });

  it('is resolved against the day of publication', () => {
    expect(claims('Last October OpenAI was worth $157 billion.', { published: '2025-03-02' })['$157 billion']?.date).toEqual({ from: '2024-10-01', to: '2024-10-31' });
    expect(claims('去年10月OpenAI估值1570亿美元。', { published: '2025-03-02' })['1570亿美元']?.date).toEqual({ from: '2024-10-01', to: '2024-10-31' });
  });

  it('is that of the entry that begins with it', () => {
    const entry = '- 31 March 2025 Round led by SoftBank, of as much as $40 billion and with a post-money price tag of $300 billion';
    expect(claims(`OpenAI\n${entry}`)['$300 billion']?.date).toEqual({ from: '2025-03-31', to: '2025-03-31' });
  });

  it('ends with its sentence, also behind a number of users', () => {
    const found = claims('ChatGPT counts 900 million weekly. An IPO is planned. Users: 1.2 billion. An IPO is planned.');
    expect(Object.values(found).map(({ modality }) => modality)).toEqual(['stated', 'stated']);
    expect(claims('ChatGPT zählt 900 Mio. Nutzer pro Woche.', { lang: 'de' })['900 Mio']?.metric).toBe('weekly_active_users');
  });

  it('may be told by words', () => {
    expect(claims('OpenAI is currently valued at $500 billion.')['$500 billion']?.present).toBe(true);
    expect(claims('OpenAI was previously valued at $500 billion.')['$500 billion']?.past).toBe(true);
    expect(claims('OpenAI目前估值5000亿美元。')['5000亿美元']?.present).toBe(true);
  });
});

describe('tables', () => {
  const found = claims(['| Company | Date | Amount | Valuation |', '|---|---|---|---|', '| OpenAI | Mar 2026 | $122B | $852B |', '| Anthropic | May 2026 | $65B | $965B |'].join('\n'));

  it('give a cell its column, its row and the date beside it', () => {
    expect(gist(found['$122B'])).toBe('openai round_total');
    expect(gist(found['$852B'])).toBe('openai valuation');
    expect(found['$852B']?.date).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    expect(found['$965B']?.entity).toBe('anthropic');
  });

  it('are also lines with pipes between cells alone, under a line that heads them', () => {
    const lines = ['OpenAI over the years', 'Date | Event | Valuation', 'Oct 2024 | Thrive round | $157B', 'Mar 2026 | close of the round | $852B'];
    const table = claims(lines.join('\n'));
    expect(gist(table['$157B'])).toBe('openai? valuation');
    expect(table['$852B']?.date).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    // Without a head, a row is a sentence.
    expect(gist(claims(lines.toSpliced(1, 1).join('\n'))['$157B'])).toBe('openai? round_total');
  });

  it('may begin their header with an empty cell', () => {
    const compared = claims(['| | OpenAI | Anthropic |', '|---|---|---|', '| Valuation | $852B | $965B |'].join('\n'));
    expect([gist(compared['$852B']), compared['$965B']?.entity]).toEqual(['openai valuation', 'anthropic']);
  });

  it('make one sentence of a row', () => {
    expect(found['$122B']?.sentence).toBe(found['$852B']?.sentence);
    expect(found['$122B']?.sentence).not.toBe(found['$65B']?.sentence);
  });
});

describe('any text', () => {
  it('is survived, with offsets inside it and ids in order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('OpenAI', ' $122 billion ', '\n', '|', '1220亿美元', '. ', 'valued at', 'Amazon'))), (parts) => {
        const text = parts.join('');
        const all = findClaims(readPlainText(text), vocabulary);
        all.forEach(({ claim, start, end, evidence }, i) => {
          expect(claim.id).toBe(i);
          for (const span of [{ start, end }, ...evidence]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        });
      }),
    );
  });
});
