/**
 * Messages that nobody of ours sends: from the wrong sender, forged in one field, too large, with more in
 * them than was asked. None may reach a handler. They are made from good messages, so that each is wrong
 * in just one way.
 */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, originOf, type Handlers, type Origin, type RawSender } from '../../lib/messages/handle.ts';
import { MOST_CLAIMS, toBackground, type Request, type ToBackground } from '../../lib/messages/protocol.ts';
import { CLAIM } from './fixtures.ts';

const SELF = { id: 'tickmark', base: 'chrome-extension://tickmark/' };
const PAGE: Origin = { sender: 'page', tab: { id: 7, frameId: 0, url: 'https://news.example/a' } };
const EXTENSION: Origin = { sender: 'extension' };
const NAMES = Object.keys(toBackground) as ToBackground[];
const originFor = (name: ToBackground): Origin => (toBackground[name].from[0] === 'page' ? PAGE : EXTENSION);

/** Hands a message over, and tells what became of it. */
async function post(message: unknown, origin: Origin | undefined) {
  const reached: unknown[] = [];
  const handlers = Object.fromEntries(NAMES.map((name) => [name, (request: unknown) => { reached.push(request); return null; }])) as unknown as Handlers;
  return { result: await answer(message, origin, handlers), reached };
}

// ---------------------------------------------------------------------------------------------
// Good messages

const id = fc.string({ minLength: 1, maxLength: 120 });
const index = fc.nat();
const amount = fc.double({ noNaN: true, noDefaultInfinity: true });
const day = fc.constantFrom('2026', '2026-03', '2026-03-31');
const certainty = fc.constantFrom('explicit' as const, 'inferred' as const);

const claim: Arbitrary<Request<'judge'>['claims'][number]> = fc.record(
  {
    id: index,
    figure: fc.record(
      {
        low: amount, high: amount, step: fc.double({ min: 1e-9, max: 1e15, noNaN: true }), unit: id,
        qualifier: fc.constantFrom('exact' as const, 'approx' as const, 'at_least' as const, 'up_to' as const), unitStated: fc.boolean(), per: fc.constantFrom('month' as const, 'each' as const),
      },
      { requiredKeys: ['low', 'high', 'step', 'unit', 'qualifier', 'unitStated'] },
    ),
    entity: id, entityCertainty: certainty, metric: id, metricCertainty: certainty,
    alternatives: fc.array(id, { maxLength: 3 }), parties: fc.array(id, { maxLength: 3 }), hints: fc.array(id, { maxLength: 3 }),
    modality: fc.constantFrom('stated' as const, 'planned' as const, 'denied' as const), date: fc.record({ from: day, to: day }),
    past: fc.boolean(), present: fc.boolean(), sentence: index, block: index, unjudged: fc.constantFrom('planned' as const, 'no-subject' as const),
  },
  { requiredKeys: ['id', 'figure', 'entityCertainty', 'metricCertainty', 'alternatives', 'parties', 'hints', 'modality', 'past', 'present', 'sentence', 'block'] },
);
const verdict: Arbitrary<Request<'explain'>['verdict']> = fc.record(
  { claim: index, verdict: fc.constantFrom('consistent' as const, 'outdated' as const), rule: fc.constantFrom('event-match' as const, 'no-match' as const), metric: id, facts: fc.array(id, { maxLength: 3 }) },
  { requiredKeys: ['claim', 'verdict', 'facts'] },
);
const count = fc.nat(1_000_000);
const place = { url: fc.webUrl(), canonical: fc.webUrl() };
const line = fc.string({ maxLength: 100 });
const around = fc.string({ maxLength: 32 });

/** What a reader keeps of a page. */
const kept: Arbitrary<Request<'save'>> = fc.record(
  {
    page: fc.record({ ...place, title: line, author: line, published: day, lang: line }, { requiredKeys: ['url'] }),
    selectors: fc.tuple(
      fc.record({ type: fc.constant('TextQuoteSelector' as const), exact: fc.string({ minLength: 1 }), prefix: around, suffix: around }),
      fc.record({ type: fc.constant('TextPositionSelector' as const), start: index, end: index }),
    ),
    passage: fc.record({ text: fc.string(), start: index, end: index, kind: fc.constantFrom('paragraph' as const, 'cell' as const), lang: line }, { requiredKeys: ['text', 'start', 'end', 'kind'] }),
    judgement: fc.record({ claim, others: fc.array(claim, { maxLength: 2 }), evidence: fc.array(fc.record({ role: fc.constant('entity' as const), start: index, end: index, exact: line }), { maxLength: 2 }), verdict }),
  },
  { requiredKeys: ['page', 'selectors'] },
);

/** What the messages ask that have a field at all. */
const REQUESTS: { [N in ToBackground]?: Arbitrary<Request<N>> } = {
  languages: fc.record({ tags: fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { maxLength: 5 }) }),
  judge: fc.record({ claims: fc.array(claim, { maxLength: 3 }), published: day }, { requiredKeys: ['claims'] }),
  explain: fc.record({ claim, verdict, published: day }, { requiredKeys: ['claim', 'verdict'] }),
  report: fc.record({ consistent: count, outdated: count, conflicting: count, unverified: count }),
  save: kept,
  copy: fc.record({ form: fc.constantFrom('quotation' as const, 'link' as const, 'receipt' as const), claim: kept }),
  'saved-here': fc.record(place, { requiredKeys: ['url'] }),
  anchored: fc.record(
    { ...place, reports: fc.array(fc.record({ id: fc.uuid(), state: fc.constantFrom('intact' as const, 'gone' as const), exact: fc.string() }, { requiredKeys: ['id', 'state'] }), { maxLength: 3 }) },
    { requiredKeys: ['url', 'reports'] },
  ),
  status: fc.record({ tabId: index }),
  'set-enabled': fc.record({ enabled: fc.boolean() }),
  'set-host-enabled': fc.record({ host: fc.string({ minLength: 1, maxLength: 255 }), enabled: fc.boolean() }),
};
const message: Arbitrary<{ type: ToBackground; request: object }> = fc.constantFrom(...NAMES).chain((type) => fc.record({ type: fc.constant(type), request: REQUESTS[type] ?? fc.constant({}) }));

// ---------------------------------------------------------------------------------------------
// What is made of them

type Place = readonly (string | number)[];

/** Every field of a value, at any depth. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(inner, place)];
  });
}

const objectsIn = (value: unknown): object[] => (typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []);

/** Values that no field takes, each wrong for a field that holds something else. */
const FORGERIES = [null, Number.NaN, Infinity, -Infinity, Symbol.iterator, 1n, () => 1, new Date(0), 'x'.repeat(100_000), Array.from({ length: 100_000 }, () => 'x'), { toString: 'x' }] as const;

/** A copy with another value at one place. */
function forge(request: object, place: Place, value: unknown): object {
  const copy = structuredClone(request);
  let inner = copy as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) inner = inner[key] as Record<string | number, unknown>;
  inner[place.at(-1) ?? ''] = value;
  return copy;
}

describe('a message that is wrong in one way', () => {
  test('reaches its handler when it is not wrong at all', async () => {
    await fc.assert(fc.asyncProperty(message, async ({ type, request }) => {
      const { result, reached } = await post({ type, request }, originFor(type));
      expect([result, reached]).toEqual([{ ok: true, value: null }, [request]]);
    }));
  });

  test('is refused from any other sender, before it is looked at', async () => {
    await fc.assert(fc.asyncProperty(message, fc.constantFrom(PAGE, EXTENSION, undefined), async ({ type, request }, origin) => {
      fc.pre(origin === undefined || !(toBackground[type].from as readonly string[]).includes(origin.sender));
      const { result, reached } = await post({ type, request }, origin);
      expect([result, reached]).toEqual([{ ok: false, error: 'refused', detail: expect.any(String) }, []]);
    }));
  });

  test('is invalid when one field is forged', async () => {
    await fc.assert(fc.asyncProperty(message, fc.nat(), fc.constantFrom(...FORGERIES), async ({ type, request }, pick, forgery) => {
      const places = placesIn(request);
      fc.pre(places.length > 0);
      const { result, reached } = await post({ type, request: forge(request, places[pick % places.length] ?? [], forgery) }, originFor(type));
      expect([result, reached]).toEqual([{ ok: false, error: 'invalid', detail: expect.any(String) }, []]);
      expect(!result.ok && result.detail.length).toBeLessThanOrEqual(200);
    }), { numRuns: 500 });
  });

  test('hands on nothing that was not asked for', async () => {
    const extra = fc.tuple(fc.constantFrom('html', 'address', 'constructor', 'toString', 'x'), fc.anything());
    await fc.assert(fc.asyncProperty(message, fc.nat(), extra, async ({ type, request }, pick, [key, value]) => {
      const copy = structuredClone(request);
      const objects = objectsIn(copy).filter((object) => !Array.isArray(object));
      Object.defineProperty(objects[pick % objects.length] ?? copy, key, { value, enumerable: true });
      expect((await post({ type, request: copy }, originFor(type))).reached).toEqual([request]);
    }));
  });

  test('changes no prototype', async () => {
    const evil = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"claims":[],"tags":[],"enabled":true,"tabId":1}') as object;
    for (const type of NAMES) await post({ type, request: evil }, originFor(type));
    expect({}).not.toHaveProperty('polluted');
  });

  test('is refused quickly when it is far too large', async () => {
    const flood = Array.from({ length: 50 * MOST_CLAIMS }, () => CLAIM);
    const begin = performance.now();
    expect((await post({ type: 'judge', request: { claims: flood } }, PAGE)).result).toMatchObject({ ok: false, error: 'invalid' });
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

test('nobody else counts as one of us', () => {
  const id = fc.constantFrom(SELF.id, 'other', '', undefined);
  const url = fc.constantFrom('https://news.example/', `https://news.example/${SELF.base}`, SELF.base, `${SELF.base}popup.html`, 'chrome-extension://tickmark.evil/', 'chrome-extension://other/popup.html', 'about:blank', '', undefined);
  const sender = fc.record({ id, url, frameId: fc.option(fc.nat(9), { nil: undefined }), tab: fc.option(fc.record({ id: fc.option(fc.nat(9), { nil: undefined }), url }), { nil: undefined }) });
  fc.assert(fc.property(sender as Arbitrary<RawSender>, (raw) => {
    const origin = originOf(raw, SELF);
    if (raw.id !== SELF.id) expect(origin).toBeUndefined();
    else if (raw.url === SELF.base || raw.url === `${SELF.base}popup.html`) expect(origin).toEqual(EXTENSION);
    else expect(origin?.sender).toBe(raw.tab?.id !== undefined && raw.frameId !== undefined ? 'page' : undefined);
  }), { numRuns: 500 });
});
