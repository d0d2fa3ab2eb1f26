/** Files that somebody might import: spoiled ledgers and tables, of which none may be taken and none may throw. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatFactsCsv, parseFactsCsv } from '../../lib/core/ledger-csv.ts';
import { makePatch, parsePatch } from '../../lib/core/ledger-patch.ts';
import { formatLedger, parseLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { property } from './property.ts';

/** Every field that a file can have is there. */
const GOOD: Ledger = {
  ...makeLedger('2026-11-21.1', [
    makeFact({ id: 'first' }),
    makeFact({ id: 'second', supersedes: 'first', validTo: '2026-01-01', note: 'a note', reviewAfter: '2026-12', parties: ['openai'], accepted: [{ value: 1, note: 'rounded' }], sources: [{ title: 'A report', publisher: 'A paper', url: 'https://example.org/', published: '2026', seen: false }] }),
  ]),
  expires: '2027-03-31T00:00:00Z',
  updateEvery: 24,
  retired: [{ id: 'gone', at: '2026-11-20', by: 'Ada', reason: 'wrong' }],
};
const PATCH = await makePatch(GOOD, { ...GOOD, version: '2026-11-22.1', facts: [makeFact({ id: 'first', value: 7e9 }), makeFact({ id: 'third' })] });

type Json = Record<string, unknown> | unknown[];
interface Place {
  parent: Json;
  key: string;
  value: unknown;
}

function placesIn(parent: Json): Place[] {
  return Object.entries(parent).flatMap(([key, value]) => [{ parent, key, value }, ...(typeof value === 'object' && value !== null ? placesIn(value as Json) : [])]);
}

const put = ({ parent, key }: Place, value: unknown): void => void Reflect.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });

const OPTIONAL = new Set(['validTo', 'supersedes', 'note', 'reviewAfter', 'published', 'epithets', 'to', 'expires', 'updateEvery']);
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [null, 7, [], {}, '', true, '\u0000'.repeat(5000)],
  number: [null, '7', [], {}, -1, true, -1e308],
  boolean: [null, 'yes', 1, [], {}],
  list: [null, {}, 'x', 0, [null], ['\n'], [[[]]], [{}]],
  object: [null, [], 'x', 0, {}],
};
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/** Ways to spoil a file so that it can't be right any more. */
const SPOILERS: readonly ((places: readonly Place[], at: number, how: number) => void)[] = [
  function loseField(places, at) {
    const needed = places.filter(({ parent, key }) => !Array.isArray(parent) && !OPTIONAL.has(key));
    const { parent, key } = needed[at % needed.length] as Place;
    Reflect.deleteProperty(parent, key);
  },
  function changeKind(places, at, how) {
    const place = places[at % places.length] as Place;
    const wrong = WRONG[kindOf(place.value)] ?? [];
    put(place, wrong[how % wrong.length]);
  },
  function addField(places, at, how) {
    const objects = places.filter(({ value }) => kindOf(value) === 'object');
    put({ parent: (objects[at % objects.length] as Place).value as Json, key: ['opinion', '__proto__', 'constructor', 'prototype', '', 'ID'][how % 6] ?? '', value: undefined }, how);
  },
  function nest(places, at, how) {
    let deep: unknown = 0;
    for (let i = 0; i < 20 + (how % 500); i++) deep = i % 2 === 0 ? [deep] : { deep };
    put(places[at % places.length] as Place, deep);
  },
];

const spoiled = (good: object) =>
  fc.tuple(fc.nat({ max: SPOILERS.length - 1 }), fc.nat({ max: 9999 }), fc.nat({ max: 9999 })).map(([which, at, how]) => {
    const copy = structuredClone(good) as Json;
    SPOILERS[which]?.(placesIn(copy), at, how);
    return JSON.stringify(copy);
  });

const cut = (text: string) => fc.nat({ max: text.trimEnd().length - 1 }).map((at) => text.slice(0, at));

/** One character for another, anywhere: it may still be right, but then it is sound. */
const smudged = (text: string) => fc.tuple(fc.nat({ max: text.length - 1 }), fc.string({ unit: 'binary', maxLength: 2 })).map(([at, other]) => text.slice(0, at) + other + text.slice(at + 1));

const broken = (good: Ledger) =>
  fc.constantFrom<(copy: Ledger) => void>(
    (copy) => copy.facts.push(...structuredClone(copy.facts.slice(0, 1))),
    (copy) => copy.events.push(...structuredClone(copy.events)),
    (copy) => copy.rates.push(...structuredClone(copy.rates)),
    (copy) => copy.retired.push({ id: 'first', at: '2026', by: 'Ada', reason: 'wrong' }),
    (copy) => Object.assign(copy.facts[0] ?? {}, { supersedes: 'second' }),
    (copy) => Object.assign(copy.facts[1] ?? {}, { validTo: '1999-01-01' }),
    ...(['entity', 'event', 'metric', 'supersedes'] as const).map((field) => (copy: Ledger) => void Object.assign(copy.facts[1] ?? {}, { [field]: 'nobody' })),
  ).map((spoil) => {
    const copy = structuredClone(good);
    spoil(copy);
    return JSON.stringify(copy);
  });

const TEXT = formatLedger(GOOD);
const CSV = formatFactsCsv(GOOD);

/** Such a file is read in a fraction of a millisecond. */
const SHARE = 50;

export const IMPORT_PROPERTIES = [
  property('an import that is spoiled is refused with a reason', fc.oneof({ arbitrary: spoiled(GOOD), weight: 6 }, { arbitrary: broken(GOOD), weight: 2 }, { arbitrary: cut(TEXT), weight: 1 }, { arbitrary: fc.json(), weight: 1 }), (text) => {
    const parsed = parseLedger(text);
    assert.ok(!parsed.ok, 'it was taken');
    assert.ok(parsed.errors.length > 0 && parsed.errors.every((error) => error.length > 0 && error.length < 2000));
  }, SHARE),

  property('an import that is smudged is refused, or is sound', smudged(TEXT), (text) => {
    const parsed = parseLedger(text);
    if (!parsed.ok) return;
    const written = formatLedger(parsed.ledger);
    const again = parseLedger(written);
    assert.equal(again.ok && formatLedger(again.ledger), written);
  }, SHARE / 5),

  property('an import of a table that is smudged is refused, or is sound', smudged(CSV), (text) => {
    const parsed = parseFactsCsv(text);
    if (!parsed.ok) return assert.ok(parsed.errors.length > 0);
    const written = formatFactsCsv(parsed);
    const again = parseFactsCsv(written);
    assert.equal(again.ok && formatFactsCsv(again), written);
  }, SHARE / 5),

  property('an import of a patch that is spoiled is refused with a reason', fc.oneof(spoiled(PATCH), cut(JSON.stringify(PATCH))), (text) => {
    const parsed = parsePatch(text);
    assert.ok(!parsed.ok && parsed.reason.length > 0, 'it was taken');
  }, SHARE / 5),
];
