import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { EXPORT_FORMS, type ExportForm } from '../../lib/core/saved-claims/forms.ts';
import { formatHypothesis } from '../../lib/core/saved-claims/hypothesis.ts';
import { formatClaims } from '../../lib/core/saved-claims/schema.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { zipPieces } from '../../lib/core/zip.ts';
import { createClaimStore, type ClaimStore } from '../../lib/store/claim-store.ts';
import { exportClaims, importClaims } from '../../lib/store/claim-traffic.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';

const samples = await sampleClaims();
const AT = '2026-11-21T12:00:00.000Z';
/** So many that the work is cut in slices. */
const many = Array.from({ length: 1_000 }, (_, i): SavedClaim => {
  const { judgement: _judged, ...sample } = samples[i % samples.length]!;
  const url = `https://news.example/${i % 300}`;
  return { ...sample, id: `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`, page: { ...sample.page, url, canonical: url }, pageKey: url.slice(8), note: `Note ${i}` };
});

let database: TickmarkDatabase;
let store: ClaimStore;
beforeEach(() => {
  database = openDatabase('tickmark', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = createClaimStore({ database, now: () => new Date(AT) });
});
afterEach(() => database.close());

const form = (id: string): ExportForm => EXPORT_FORMS.find((each) => each.id === id) ?? expect.fail(`There is no form ${id}.`);
const bytesOf = async (parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<Uint8Array> => new Uint8Array(await new Blob(parts).arrayBuffer());
const fileOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashOf = (claims: readonly SavedClaim[]): string => createHash('sha256').update(formatClaims(claims)).digest('hex');

describe('a library that is exported, wiped and imported is the same', () => {
  test.each(EXPORT_FORMS.filter(({ lossless }) => lossless).map(({ id, label }) => [label, id]))('as %s', async (_, id) => {
    await store.add(many);
    const file = await bytesOf(await exportClaims(await store.all(), form(id), { store, at: AT }));
    const { length } = (await database.claims.toArray()).filter(({ exportedAt }) => exportedAt === AT);
    expect(length).toBe(many.length);
    await database.claims.clear();
    expect(await importClaims(file, { store })).toMatchObject({ ok: true, counts: { imported: many.length, duplicate: 0, refused: 0 } });
    expect(hashOf(await store.all())).toBe(hashOf(many));
  });
});

describe('each item of a file is told as', () => {
  const [one, two, three, four] = samples as [SavedClaim, SavedClaim, SavedClaim, SavedClaim];
  const elsewhere = (claim: SavedClaim, more: Partial<SavedClaim> = {}): SavedClaim => ({ ...claim, id: claim.id.replace(/^0+/, 'ffffffff'), ...more });
  const outcomes = async (file: Uint8Array): Promise<string[]> => {
    const read = await importClaims(file, { store });
    return read.ok ? read.items.map(({ outcome }) => outcome) : [read.error];
  };

  it('duplicate where the same words of the same page were saved on another machine', async () => {
    await store.add([one, two, three, four]);
    const file = formatClaims([
      elsewhere(one, { note: '', tags: [] }),
      elsewhere(two, { page: { ...two.page, url: 'https://m.margin.example/numbers/openai?gclid=1' }, pageKey: 'other', note: '', tags: [] }),
      elsewhere(three, { note: 'Of my own' }),
      elsewhere(four, { selectors: [{ ...four.selectors[0], suffix: ' amid other words altogether' }, four.selectors[1]], note: '', tags: [] }),
    ]);
    expect(await outcomes(fileOf(file))).toEqual(['duplicate', 'duplicate', 'imported', 'imported']);
  });

  it('duplicate where a note or a verdict would be new it is not', async () => {
    const { judgement: _, ...unjudged } = one;
    await store.add([{ ...unjudged, note: '', tags: [] }]);
    expect(await outcomes(fileOf(formatClaims([elsewhere(one, { note: '', tags: [] })])))).toEqual(['imported']);
    expect(await outcomes(fileOf(formatClaims([elsewhere(one, { note: 'new', tags: [] })])))).toEqual(['duplicate']);
  });

  it('duplicate where annotations of Hypothesis come twice, also under other ids, and where they are made of what is here', async () => {
    await store.add([one]);
    const file = JSON.parse(formatHypothesis([one, two], AT)) as { annotations: { id: string }[] };
    const renamed = { annotations: file.annotations.map((each, i) => ({ ...each, id: `hypothesis-${i}` })) };
    expect(await outcomes(fileOf(JSON.stringify(renamed)))).toEqual(['duplicate', 'imported']);
    const again = { annotations: file.annotations.map((each, i) => ({ ...each, id: `again-${i}` })) };
    expect(await outcomes(fileOf(JSON.stringify(again)))).toEqual(['duplicate', 'duplicate']);
  });

  it('imported where what is here is in the trash', async () => {
    await store.add([{ ...one, trashedAt: AT }]);
    expect(await outcomes(fileOf(formatClaims([elsewhere(one)])))).toEqual(['imported']);
  });

  it('refused, with its file, where an archive holds something else', async () => {
    const file = await bytesOf([...form('markdown-pages').pieces(many.slice(0, 40), AT)]);
    expect((await outcomes(file)).filter((outcome) => outcome === 'imported')).toHaveLength(40);
    const mixed = await bytesOf([...zipPieces([{ name: 'a.json', text: formatClaims(many.slice(50, 51)) }, { name: 'b.txt', text: 'Nothing' }], AT)]);
    const read = await importClaims(mixed, { store });
    expect(read.ok && read.items.map((item) => (item.outcome === 'refused' ? item.reason : item.outcome))).toEqual(['imported', 'b.txt: It is neither an export of Tickmark nor of Hypothesis.']);
  });
});

describe('long work', () => {
  /** Stops it at the first sign of progress that is neither begin nor end. */
  const stopping = () => {
    const stop = new AbortController();
    return { signal: stop.signal, onProgress: vi.fn((done: number, all: number) => void (done < all && stop.abort())) };
  };
  const withoutChange = async (work: () => Promise<unknown>): Promise<void> => {
    const before = hashOf(await store.all());
    await expect(work()).rejects.toThrow(/abort/i);
    expect(hashOf(await store.all())).toBe(before);
  };

  it('tells how far it is, up to the end', async () => {
    const onProgress = vi.fn<(done: number, all: number) => void>();
    await importClaims(fileOf(formatClaims(many)), { store, onProgress });
    await exportClaims(await store.all(), form('csv'), { store, at: AT, onProgress });
    const told = onProgress.mock.calls;
    expect(told.length).toBeGreaterThan(20);
    expect(told.every(([done, all]) => done <= all && all === many.length)).toBe(true);
    expect(told.at(-1)).toEqual([many.length, many.length]);
  });

  it('that is cancelled has imported nothing', async () => {
    await store.add(many.slice(0, 5));
    await withoutChange(() => importClaims(fileOf(formatClaims(many)), { store, ...stopping() }));
    // Also when it is stopped as late as in the midst of the writing.
    await withoutChange(() => store.add(many.slice(100), stopping()));
  });

  it('that is cancelled has marked nothing as exported', async () => {
    await store.add(many);
    await withoutChange(() => exportClaims(many, form('csv'), { store, at: AT, ...stopping() }));
    await withoutChange(() => store.markExported(many.map(({ id }) => id), stopping()));
  });
});
