import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { watchClaims } from '../../lib/store/claim-library.ts';
import { createClaimSearch } from '../../lib/store/claim-search.ts';
import { createClaimStore, type ClaimStore } from '../../lib/store/claim-store.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';
import { soon } from '../support/soon.ts';

const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
function claimOf(n: number): SavedClaim {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
  return { id: idOf(n), savedAt: at, changedAt: at, page: { url: 'https://news.example/a' }, pageKey: 'news.example/a', selectors: [{ type: 'TextQuoteSelector', exact: `words ${n}`, prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: n, end: n + 5 }], note: '', tags: [] };
}

let database: TickmarkDatabase;
let store: ClaimStore;
const stops: (() => void)[] = [];
beforeEach(() => {
  // Of a name of its own: what other tests write is told here, too.
  database = openDatabase(`library-${crypto.randomUUID()}`, { indexedDB: new IDBFactory(), IDBKeyRange });
  store = createClaimStore({ database, now: () => new Date('2026-11-21T09:00:00.000Z') });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  database.close();
});

/** A page that shows the claims. */
async function open() {
  const shown: (readonly SavedClaim[])[] = [];
  const onProgress = vi.fn();
  const onError = vi.fn();
  const stop = watchClaims(database, { onClaims: (claims) => void shown.push(claims), onProgress, onError });
  stops.push(stop);
  await soon(() => expect(shown).not.toEqual([]));
  const now = (): readonly SavedClaim[] => shown.at(-1) ?? [];
  /** Waits until it shows what the database holds. */
  const settled = (): Promise<void> => soon(async () => expect(now()).toEqual(await store.all()));
  return { shown, now, onProgress, onError, stop, settled };
}

describe('the claims in memory', () => {
  it('are all of them, the latest first, and tell how far their reading is', async () => {
    await database.claims.bulkAdd(Array.from({ length: 4_500 }, (_, n) => claimOf(n)));
    const { now, onProgress } = await open();
    expect(now()).toEqual(await store.all());
    expect(onProgress.mock.calls).toEqual([[2_000, 4_500], [4_000, 4_500], [4_500, 4_500]]);
  });

  it('follow each change, and read nothing again that stayed', async () => {
    await database.claims.bulkAdd(Array.from({ length: 300 }, (_, n) => claimOf(n)));
    const { now, settled } = await open();
    const before = new Map(now().map((claim) => [claim.id, claim]));
    const stayed = (): number => now().filter((claim) => before.get(claim.id) === claim).length;

    await store.annotate(idOf(7), { note: 'Ask Mara' });
    await settled();
    expect(stayed()).toBe(299);
    await store.retag(Array.from({ length: 120 }, (_, n) => idOf(n)), { add: ['round'] });
    await settled();
    expect(stayed()).toBe(180);
    await store.trash([idOf(200), idOf(201)]);
    await store.purge([idOf(200)]);
    await settled();
    expect([now().length, stayed()]).toEqual([299, 178]);
    await store.add([claimOf(1_000), { ...claimOf(1_001), savedAt: claimOf(150).savedAt }]);
    await settled();
    expect([now().length, stayed(), now()[0]?.id]).toEqual([301, 178, idOf(1_000)]);
  });

  it('follow what another tab or the worker writes, of which only a message comes here', async () => {
    await database.claims.bulkAdd([claimOf(1), claimOf(2)]);
    const { now, settled } = await open();
    const [first] = now();
    // Past Dexie, as if it were not this tab's.
    const written = database.backendDB().transaction('claims', 'readwrite').objectStore('claims').put({ ...claimOf(1), note: 'elsewhere' });
    await new Promise((done) => { written.onsuccess = done; });
    const channel = new BroadcastChannel('x-storagemutated-1');
    channel.postMessage({ [`idb://${database.name}/claims/`]: { d: 1, from: idOf(1), to: idOf(1), l: null, r: null } });
    await settled();
    channel.close();
    expect(now().map(({ note }) => note)).toEqual(['', 'elsewhere']);
    expect(now()[0]).toBe(first);
  });

  it('are read anew where more was changed than is told one by one', async () => {
    await database.claims.bulkAdd(Array.from({ length: 10 }, (_, n) => claimOf(n)));
    const { settled } = await open();
    await database.claims.bulkPut(Array.from({ length: 100 }, (_, n) => claimOf(n + 5)));
    await settled();
    await database.claims.clear();
    await settled();
  });

  it('stay as they are once nobody looks', async () => {
    await database.claims.add(claimOf(0));
    const { now, stop } = await open();
    stop();
    await store.add([claimOf(1)]);
    await new Promise((done) => setTimeout(done, 50));
    expect(now().map(({ id }) => id)).toEqual([idOf(0)]);
  });

  it('say so where they can’t be read', async () => {
    vi.spyOn(database.claims, 'count').mockRejectedValueOnce(new Error('The disk is full.'));
    const onError = vi.fn();
    stops.push(watchClaims(database, { onClaims: () => undefined, onError }));
    await soon(() => expect(onError).toHaveBeenCalledOnce());
  });
});

it('whatever is done, in whatever order, memory and database agree in the end', async () => {
  const ids = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }).map((all) => all.map(idOf));
  const deed = fc.oneof(
    fc.nat(30).map((n) => () => store.add([claimOf(n)])),
    ids.map((some) => () => store.trash(some)),
    ids.map((some) => () => store.trash(some, false)),
    ids.map((some) => () => store.purge(some)),
    ids.map((some) => () => store.retag(some, { add: ['x'] })),
    fc.nat(30).map((n) => () => store.annotate(idOf(n), { note: `${n}` })),
  );
  const { now, settled } = await open();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
      await Promise.all(deeds.map((each) => each()));
      await settled();
      const again = createClaimSearch(await store.all());
      expect(createClaimSearch(now()).find('words 1')).toEqual(again.find('words 1'));
    }),
    { numRuns: 20 },
  );
});
