import { readFile } from 'node:fs/promises';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findClaims, vocabularyOf } from '../../lib/core/claims.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import { markOf } from '../../lib/core/replay.ts';
import type { Claim, Ledger } from '../../lib/core/types.ts';
import { urlKey } from '../../lib/core/url-key.ts';
import { judgeClaims } from '../../lib/core/verdict.ts';
import { createClaimSearch } from '../../lib/store/claim-search.ts';
import { createClaimService } from '../../lib/store/claim-service.ts';
import { createClaimStore, type ClaimStore, type NewClaim } from '../../lib/store/claim-store.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';
import { createJudgeService } from '../../lib/store/judge-service.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { CLAIM } from '../messages/fixtures.ts';

const TODAY = '2026-11-21';
let database: TickmarkDatabase;
let store: ClaimStore;
let clock: number;
beforeEach(() => {
  database = openDatabase('tickmark', { indexedDB: new IDBFactory(), IDBKeyRange });
  clock = Date.parse(`${TODAY}T09:00:00.000Z`);
  store = createClaimStore({ database, now: () => new Date((clock += 1_000)) });
});
afterEach(() => database.close());

const URL_A = 'https://news.example/a';
/** A selection as a page hands it in. */
const selection = (exact: string, start: number, url = URL_A): Omit<NewClaim, 'judgement'> => ({
  page: { url, title: `Page ${url}` },
  pageKey: urlKey(url),
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
});
const keep = async (exact: string, start = 0, url = URL_A): Promise<string> => (await store.save(selection(exact, start, url))).claim.id;

describe('a claim that is saved', () => {
  test('is one row, in the order of its page', async () => {
    await keep('second', 50);
    await keep('first', 10);
    await keep('elsewhere', 0, 'https://news.example/b');
    expect((await store.ofPage({ url: URL_A })).map(({ selectors: [{ exact }] }) => exact)).toEqual(['first', 'second']);
    expect(await database.claims.count()).toBe(3);
  });

  test('is saved once, however often that is asked', async () => {
    const [one, two] = await Promise.all([store.save(selection('same', 5)), store.save(selection('same', 5))]);
    expect(two.claim.id).toBe(one.claim.id);
    expect([one.isNew, two.isNew].filter(Boolean)).toHaveLength(1);
  });

  test('keeps its note when it is found again, and is known as gone without going', async () => {
    const id = await keep('words');
    await store.annotate(id, { note: 'Ask the author', tags: [' round ', 'round', ''] });
    await store.reportAnchors({ url: URL_A }, [{ id, state: 'gone' }]);
    expect(await store.get(id)).toMatchObject({ note: 'Ask the author', tags: ['round'], anchor: { state: 'gone' } });
    expect(await store.ofPage({ url: URL_A })).toHaveLength(1);
  });

  test('is reported on by its own page only', async () => {
    const id = await keep('words');
    await store.reportAnchors({ url: 'https://evil.example/' }, [{ id, state: 'gone' }]);
    expect((await store.get(id))?.anchor?.state).toBe('intact');
  });

  test('comes back from the trash, and only from there goes for ever', async () => {
    const [kept, thrown] = [await keep('kept', 1), await keep('thrown', 2)];
    await store.trash([thrown]);
    expect(await store.ofPage({ url: URL_A })).toHaveLength(1);
    await store.trash([thrown], false);
    expect((await store.get(thrown))?.trashedAt).toBeUndefined();
    await store.trash([thrown]);
    await store.purge([kept, thrown]);
    expect((await store.all()).map(({ id }) => id)).toEqual([kept]);
  });
});

describe('claims from elsewhere', () => {
  test('are added, and those that are known stay as they are here', async () => {
    const id = await keep('words');
    const [claim] = await store.all();
    const foreign = { ...claim!, note: 'another' };
    const other = { ...claim!, id: 'b'.repeat(8) };
    expect((await store.add([foreign, other, other])).map(({ became }) => became)).toEqual(['duplicate', 'imported', 'duplicate']);
    expect((await store.get(id))?.note).toBe('');
  });

  test('are all added or none', async () => {
    await keep('words');
    const [claim] = await store.all();
    const stop = new AbortController();
    stop.abort();
    await expect(store.add([{ ...claim!, id: 'another' }], { signal: stop.signal })).rejects.toThrow();
    expect(await database.claims.count()).toBe(1);
  });
});

describe('when the ledger changes', () => {
  const fact = makeFact({ id: 'openai.2024-10.round.total' });
  const figure = (value: number): Claim => ({ ...CLAIM, metric: fact.metric, figure: { ...CLAIM.figure, low: value, high: value, step: fact.value / 100 }, date: { from: fact.announced, to: fact.announced } });
  const serviceFor = (ledger: () => Ledger) => {
    const judge = createJudgeService({ effectiveLedger: async () => ({ ledger: ledger(), origin: 'database' }) }, () => TODAY);
    return { judge, service: createClaimService({ claims: store, judge, engine: '1', today: () => TODAY }) };
  };

  test('exactly the claims that rest on what changed are listed, with before and after, until they are looked at', async () => {
    let ledger = makeLedger('2026-11-21.1');
    const { judge, service } = serviceFor(() => ledger);
    const verdictOn = (claim: Claim) => judgeClaims([claim], indexLedger(ledger), { asOf: TODAY })[0]!;
    const claim = figure(fact.value);
    expect(verdictOn(claim).verdict).toBe('consistent');
    const { id } = await service.save({ ...selection('the figure', 0), judgement: { claim, others: [], evidence: [], verdict: verdictOn(claim) } });
    await service.save(selection('no figure', 40));
    expect((await store.get(id))?.judgement).toMatchObject({ ledger: await markOf(ledger), asOf: TODAY, headline: expect.stringContaining('Consistent') });

    expect(await service.ledgerChanged()).toEqual({ changed: 0, unseen: 0 });
    ledger = { ...ledger, version: '2026-11-22.1', facts: ledger.facts.map((each) => (each.id === fact.id ? { ...each, value: each.value * 1.3 } : each)) };
    judge.renew();
    expect(await service.ledgerChanged()).toEqual({ changed: 1, unseen: 1 });
    expect((await store.get(id))?.ripple).toMatchObject({ before: 'consistent', verdict: { verdict: 'conflicting' }, ledger: { version: '2026-11-22.1' }, seen: false });
    expect(await service.ledgerChanged()).toEqual({ changed: 0, unseen: 1 });
    expect([await store.look([id]), await store.look([id])]).toEqual([1, 0]);
    expect(await service.ledgerChanged()).toEqual({ changed: 0, unseen: 0 });

    ledger = makeLedger('2026-11-23.1');
    judge.renew();
    await service.ledgerChanged();
    expect((await store.get(id))?.ripple).toBeUndefined();
  });

  test('judging tells how far it is; stopped, it has noted nothing, and what comes after it goes on', async () => {
    let ledger = makeLedger('2026-11-21.1');
    const { judge, service } = serviceFor(() => ledger);
    const claim = figure(fact.value);
    const [verdict] = judgeClaims([claim], indexLedger(ledger), { asOf: TODAY });
    const { id } = await service.save({ ...selection('the figure', 0), judgement: { claim, others: [], evidence: [], verdict: verdict! } });
    const saved = (await store.get(id))!;
    await store.add(Array.from({ length: 299 }, (_, i) => ({ ...saved, id: `${id} ${i}` })));
    ledger = { ...ledger, version: '2026-11-22.1', facts: ledger.facts.map((each) => (each.id === fact.id ? { ...each, value: each.value * 1.3 } : each)) };
    judge.renew();

    const stop = new AbortController();
    const told: number[][] = [];
    const stopped = service.ledgerChanged({ signal: stop.signal, onProgress: (done, all) => { told.push([done, all]); if (done > 1) stop.abort(); } });
    const next = service.ledgerChanged();
    await expect(stopped).rejects.toThrow();
    expect(told).toEqual([[0, 300], [250, 300]]);
    expect(await next).toEqual({ changed: 300, unseen: 300 });
  });

  test('the round of 122 billion becomes one of 130: of five saved figures, the one of that round is listed, and told what it is now', async () => {
    const parsed = parseLedger(await readFile(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8'));
    if (!parsed.ok) throw new Error(parsed.errors.join());
    let { ledger } = parsed;
    const { judge, service } = serviceFor(() => ledger);
    addLanguages(LANGUAGES);
    const document = readPlainText('OpenAI raised $122 billion in a funding round in March 2026. OpenAI is valued at $852 billion. In October 2024, OpenAI raised $6.6 billion at a valuation of $157 billion. Amazon has committed $50 billion to OpenAI.', { lang: 'en', published: '2026-10-01' });
    const found = findClaims(document, vocabularyOf(ledger));
    const verdicts = judgeClaims(found.map(({ claim }) => claim), indexLedger(ledger), { asOf: TODAY });
    const quotes = found.map(({ start, end }) => document.text.slice(start, end));
    expect(quotes).toEqual(['$122 billion', '$852 billion', '$6.6 billion', '$157 billion', '$50 billion']);
    for (const [i, { claim, start }] of found.entries()) {
      const others = found.filter((each) => each.claim !== claim).map((each) => each.claim);
      await service.save({ ...selection(quotes[i]!, start), judgement: { claim, others, evidence: [], verdict: verdicts[i]! } });
    }

    ledger = { ...ledger, version: '2026-11-22.1', facts: ledger.facts.map((each) => (each.id === 'openai.2026-03.round.total' ? { ...each, value: 130e9 } : each)) };
    judge.renew();
    expect(await service.ledgerChanged()).toEqual({ changed: 1, unseen: 1 });
    const listed = (await store.all()).filter(({ ripple }) => ripple?.seen === false);
    expect(listed.map(({ selectors: [{ exact }], ripple }) => [exact, ripple?.before])).toEqual([['$122 billion', 'consistent']]);
    expect(listed[0]?.ripple?.why).toContain('$130 billion');
  });
});

describe('search', () => {
  test('finds all words, also as parts of words, in quote, note, tag and page, whatever their case and accents', async () => {
    const id = await keep('Die Bewertung stieg auf 852 Milliarden', 0);
    await keep('something else', 90);
    await store.annotate(id, { note: 'Très tôt', tags: ['runde'] });
    const search = createClaimSearch(await store.all());
    const found = (query: string): number => search.find(query).length;
    expect(['852', 'bewert MILL', 'tres', 'runde 852', 'news.example', ''].map(found)).toEqual([1, 1, 1, 1, 2, 2]);
    expect(['absent', 'runde else'].map(found)).toEqual([0, 0]);
  });

  test('that is narrowed letter by letter finds what a new one would', async () => {
    for (const [i, words] of ['alpha beta', 'alpine', 'beta alps'].entries()) await keep(words, i);
    const claims = await store.all();
    const typed = createClaimSearch(claims);
    for (const query of ['a', 'al', 'alp', 'alp b', 'alp be', 'al', 'b', 'beta alps']) expect(typed.find(query)).toEqual(createClaimSearch(claims).find(query));
  });
});
