import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';
import { findClaims, vocabularyOf } from '../../lib/core/claims.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import { formatReceipt, makeReceipt, type Receipt } from '../../lib/core/receipt.ts';
import { contextOf, markOf, parseReceipt, replayReceipt } from '../../lib/core/replay.ts';
import type { DocumentText, Ledger } from '../../lib/core/types.ts';
import { judgeClaims } from '../../lib/core/verdict.ts';
import { ROOT } from '../support/modules.ts';

addLanguages(LANGUAGES);
const bundled = parseLedger(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
if (!bundled.ok) throw new Error(bundled.errors[0]);
const { ledger } = bundled;
const vocabulary = vocabularyOf(ledger);
const asOf = '2026-11-21';

const at = async (other: Ledger) => ({ index: indexLedger(other), ledger: await markOf(other), vocabulary: vocabularyOf(other) });
const here = await at(ledger);

function receiptsOf(document: DocumentText): Receipt[] {
  const found = findClaims(document, vocabulary);
  const claims = found.map(({ claim }) => claim);
  const options = { asOf, ...(document.published !== undefined && { published: document.published }) };
  const verdicts = judgeClaims(claims, here.index, options);
  return found.map((each, i) => {
    const verdict = verdicts[i]!;
    return makeReceipt({ document, found: each, verdict, context: contextOf(each.claim, verdict, claims, here.index, options), asOf, ledger: here.ledger, engine: '1.2.3' });
  });
}

/** Through its file and back, as a stranger would get it. */
function sent(receipt: Receipt): Receipt {
  const parsed = parseReceipt(formatReceipt(receipt));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.receipt;
}

function only(text: string, quote: string, meta: Parameters<typeof readPlainText>[1] = {}): Receipt {
  const receipt = receiptsOf(readPlainText(text, meta)).find(({ selectors: [{ exact }] }) => exact === quote);
  if (!receipt) throw new Error(`There is no figure ${quote}.`);
  return receipt;
}

const ROUND = 'OpenAI closed its $122 billion funding round on March 31, 2026.';
const sample = readHtml(readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8'));

describe('a receipt', () => {
  it('says where the figure stands, in the selectors of web annotations', () => {
    const { selectors, page, passage } = only(`In brief.\n${ROUND} More to come.`, '$122 billion', { url: 'https://news.example/a', title: 'In brief', published: '2026-04-01' });
    expect(selectors).toEqual([
      { type: 'TextQuoteSelector', exact: '$122 billion', prefix: 'In brief.\nOpenAI closed its ', suffix: ' funding round on March 31, 2026' },
      { type: 'TextPositionSelector', start: 28, end: 40 },
    ]);
    expect(page).toEqual({ url: 'https://news.example/a', title: 'In brief', published: '2026-04-01' });
    expect(passage).toEqual({ text: `${ROUND} More to come.`, start: 18, end: 30, kind: 'paragraph' });
  });

  it('says how it was read, what decided, and by which ledger and engine', () => {
    const receipt = only(ROUND, '$122 billion');
    expect(receipt).toMatchObject({ format: 'tickmark-receipt', formatVersion: 1, engine: '1.2.3', asOf, claim: { figure: { low: 122e9, unit: 'USD' } }, verdict: { verdict: 'consistent', rule: 'event-match' } });
    expect(receipt.verdict.facts).not.toEqual([]);
    expect(receipt.ledger).toEqual({ version: ledger.version, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('names the words that decided, each where it stands', () => {
    const { evidence } = only(ROUND, '$122 billion');
    expect(evidence.map(({ role, exact }) => [role, exact])).toEqual(expect.arrayContaining([['entity', 'OpenAI'], ['date', 'March 31, 2026']]));
    for (const { start, end, exact } of evidence) expect(ROUND.slice(start, end)).toBe(exact);
  });

  it('quotes the sentence of a long block, and nothing where the sentence itself is endless', () => {
    const filler = 'Nothing is counted in this sentence of many words. '.repeat(30);
    expect(only(`${filler}${ROUND} ${filler}`, '$122 billion').passage?.text.trim()).toBe(ROUND);
    expect(only(`${'and so on, '.repeat(120)}${ROUND}`, '$122 billion').passage).toBeUndefined();
  });

  it('never cuts a character in two', () => {
    const [{ prefix, suffix }] = only(`${'🎉'.repeat(20)}x ${ROUND.replace('on March 31, 2026.', '🎉'.repeat(20))}`, '$122 billion').selectors;
    expect([prefix, suffix].map((text) => text.isWellFormed())).toEqual([true, true]);
  });

  it('takes the figures with it that had a say in the verdict', () => {
    const text = 'SoftBank led a $40 billion round in OpenAI at a post-money valuation of $300 billion.';
    const valuation = only(text, '$300 billion');
    expect(valuation.context.map(({ figure }) => figure.low)).toEqual([40e9]);
    expect(replayReceipt(sent(valuation), here)).toMatchObject({ holds: true, changes: [] });
  });
});

describe("a ledger's mark", () => {
  it('is that of its content, in whatever order the rows stand', async () => {
    expect(await markOf({ ...ledger, facts: ledger.facts.toReversed() })).toEqual(here.ledger);
    const [first, ...rest] = ledger.facts;
    expect((await markOf({ ...ledger, facts: [{ ...first!, value: first!.value + 1 }, ...rest] })).sha256).not.toBe(here.ledger.sha256);
  });
});

describe('replayed with the same ledger', () => {
  test('every figure of the sample page has its verdict, rule and facts again', () => {
    const receipts = receiptsOf(sample);
    expect(receipts.length).toBeGreaterThan(20);
    expect(new Set(receipts.map(({ verdict }) => verdict.verdict)).size).toBe(4);
    for (const receipt of receipts) expect(replayReceipt(sent(receipt), here), receipt.selectors[0].exact).toMatchObject({ holds: true, sameLedger: true, verdict: receipt.verdict, changes: [], figure: [] });
  });

  /** Sentences that have every kind of say in each other's verdicts: rounds with their prices, parts, sums, dates, other companies. */
  const SENTENCES = [
    ROUND,
    'The post-money valuation was $852 billion, the pre-money valuation $730 billion.',
    'Earlier OpenAI had raised $6.6 billion at a valuation of $157 billion.',
    'Anthropic raised $30 billion at $380 billion.',
    'SoftBank led a $40 billion round in OpenAI at a post-money valuation of $300 billion.',
    'In a tender offer, employees of OpenAI sold shares for $6.6 billion at a $500 billion valuation.',
    'Amazon committed $50 billion, Nvidia and SoftBank $30 billion each to OpenAI, $110 billion in all.',
    'ChatGPT has 800 million weekly users.',
    'OpenAI 估值8520亿元。',
    'OpenAI ist 852 Milliarden Dollar wert.',
  ];
  const page = fc.array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n')), { maxLength: 8 }).map((parts) => parts.flat().join(''));

  test('every figure of any page has its verdict again, however figures explain each other', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(undefined, '2025-05-01', '2026-06'), (text, published) => {
        for (const receipt of receiptsOf(readPlainText(text, published === undefined ? {} : { published }))) {
          expect(replayReceipt(sent(receipt), here)).toMatchObject({ holds: true, verdict: receipt.verdict, changes: [] });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a verdict that was changed by hand does not hold', () => {
    const receipt = only(ROUND, '$122 billion');
    const forged: Receipt = { ...receipt, verdict: { claim: receipt.claim.id, verdict: 'conflicting', rule: 'no-match', facts: [] } };
    const { holds, changes } = replayReceipt(sent(forged), here);
    expect(holds).toBe(false);
    expect(changes).toContainEqual({ field: 'verdict', was: 'conflicting', is: 'consistent' });
    expect(changes).toContainEqual({ field: 'rule', was: 'no-match', is: 'event-match' });
  });

  test('a figure that is not the quoted one does not hold, though its verdict may', () => {
    const receipt = only(ROUND, '$122 billion');
    const passage = { ...receipt.passage!, text: receipt.passage!.text.replace('$122 billion', '$123 billion') };
    const forged: Receipt = { ...receipt, passage, selectors: [{ ...receipt.selectors[0], exact: '$123 billion' }, receipt.selectors[1]] };
    const { holds, changes, figure } = replayReceipt(sent(forged), here);
    expect({ holds, changes }).toEqual({ holds: false, changes: [] });
    expect(figure).toContainEqual({ field: 'low', was: 122e9, is: 123e9 });
  });

  test('words that are no figure at all do not hold', () => {
    const receipt = only(ROUND, '$122 billion');
    const forged: Receipt = { ...receipt, passage: { ...receipt.passage!, text: receipt.passage!.text.replace('$122 billion', 'nothing here') }, selectors: [{ ...receipt.selectors[0], exact: 'nothing here' }, receipt.selectors[1]] };
    expect(replayReceipt(sent(forged), here)).toMatchObject({ holds: false, figure: [{ field: 'figure' }] });
  });

  test('a passage that leaves the company to the rest of its page is read as part of such a page', () => {
    const receipt = only('OpenAI has a new price.\nIts valuation is now $852 billion.', '$852 billion');
    expect(receipt.passage?.text).not.toContain('OpenAI');
    expect(replayReceipt(sent(receipt), here)).toMatchObject({ holds: true, figure: [], claim: [] });
  });

  test('a claim that the passage does not bear out is told, and the verdict on it holds', () => {
    const receipt = only(ROUND, '$122 billion');
    const passage = { ...receipt.passage!, text: receipt.passage!.text.replace('2026', '2027') };
    const { holds, claim } = replayReceipt(sent({ ...receipt, passage }), here);
    expect(holds).toBe(true);
    expect(claim).toEqual([{ field: 'date', was: { from: '2026-03-31', to: '2026-03-31' }, is: { from: '2027-03-31', to: '2027-03-31' } }]);
  });
});

describe('replayed with another ledger', () => {
  const receipt = only(ROUND, '$122 billion');
  const matched = receipt.verdict.facts[0]!;

  test('holds where the verdict is the same, and says that the ledger is not', async () => {
    const note = { ...ledger, facts: ledger.facts.map((fact) => (fact.id === matched ? { ...fact, note: 'Looked up again.' } : fact)) };
    expect(replayReceipt(receipt, await at(note))).toMatchObject({ holds: true, sameLedger: false, changes: [] });
  });

  test('holds by other facts too, which are told', async () => {
    const renamed = { ...ledger, facts: ledger.facts.map((fact) => ({ ...fact, id: fact.id === matched ? 'renamed' : fact.id, ...(fact.supersedes === matched && { supersedes: 'renamed' }) })) };
    const { holds, changes } = replayReceipt(receipt, await at(renamed));
    expect(holds).toBe(true);
    expect(changes.map(({ field }) => field)).toEqual(['facts']);
  });

  test('does not hold where the figure was replaced since', async () => {
    const price = only('OpenAI is valued at $852 billion.', '$852 billion');
    const fact = here.index.fact(price.verdict.facts[0]!)!;
    const newer = { ...fact, id: 'newer', value: 990e9, accepted: [], announced: '2026-11-01', validFrom: '2026-11-01', supersedes: fact.id };
    const facts = ledger.facts.map((each) => (each.id === fact.id ? { ...each, validTo: '2026-11-01' } : each));
    const { holds, changes } = replayReceipt(price, await at({ ...ledger, facts: [...facts, newer] }));
    expect(holds).toBe(false);
    expect(changes).toContainEqual({ field: 'verdict', was: 'consistent', is: 'outdated' });
  });

  test('on another day is judged as of that day', () => {
    expect(replayReceipt(receipt, { ...here, asOf: '2027-01-01' }).holds).toBe(true);
  });
});

describe('a broken receipt is refused whole', () => {
  const receipt = only(ROUND, '$122 billion');
  const without = (field: keyof Receipt): unknown => Object.fromEntries(Object.entries(receipt).filter(([key]) => key !== field));

  test.each<[string, unknown, string]>([
    ['a ledger', ledger, 'format: this is no receipt of Tickmark'],
    ['a list', [receipt], 'The file'],
    ['of a later format', { ...receipt, formatVersion: 2 }, 'formatVersion: made by a newer Tickmark'],
    ['without a claim', without('claim'), 'claim'],
    ['without a quote', { ...receipt, selectors: [] }, 'selectors'],
    ['with a day that is none', { ...receipt, asOf: '2026-02-30' }, 'asOf: no such day'],
    ['with an amount that is none', { ...receipt, claim: { ...receipt.claim, figure: { ...receipt.claim.figure, low: '122' } } }, 'claim.figure.low'],
    ['with an amount upside down', { ...receipt, claim: { ...receipt.claim, figure: { ...receipt.claim.figure, low: 130e9 } } }, 'claim.figure'],
    ["with another claim's verdict", { ...receipt, verdict: { ...receipt.verdict, claim: 7 } }, 'verdict.claim'],
    ['with itself as context', { ...receipt, context: [receipt.claim] }, 'context'],
    ['with a quote that is not in its passage', { ...receipt, passage: { ...receipt.passage, start: 0, end: 12 } }, 'passage'],
    ['with a position of another length', { ...receipt, selectors: [receipt.selectors[0], { ...receipt.selectors[1], end: 99 }] }, 'selectors'],
    ['with a hash that is none', { ...receipt, ledger: { ...receipt.ledger, sha256: 'abc' } }, 'ledger.sha256'],
  ])('%s', (_, value, reason) => {
    const parsed = parseReceipt(JSON.stringify(value));
    expect(parsed).toMatchObject({ ok: false, error: expect.stringContaining(reason) });
  });

  test('that is no JSON, or endless', () => {
    expect(parseReceipt('<!doctype html>')).toEqual({ ok: false, error: 'It is not JSON.' });
    expect(parseReceipt(' '.repeat(2 ** 21))).toMatchObject({ ok: false, error: expect.stringContaining('too large') });
  });

  test('whatever it is, without a throw', () => {
    const text = JSON.stringify(receipt);
    const mangled = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string()).map(([from, length, words]) => text.slice(0, from) + words + text.slice(from + length));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mangled), (candidate) => {
        const parsed = parseReceipt(candidate);
        if (parsed.ok) replayReceipt(parsed.receipt, here);
        else expect(parsed.error).not.toBe('');
      }),
    );
  });
});
