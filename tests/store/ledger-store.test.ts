import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatLedger } from '../../lib/core/ledger.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';
import { createLedgerStore, type LedgerStore } from '../../lib/store/ledger-store.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';

const FIRST = makeLedger('2026-11-21.1');
const NEWER = makeLedger('2026-11-21.2', [makeFact({ id: 'openai.2024-10.round.total', value: 7_000_000_000 }), makeFact({ id: 'openai.2025-03.round.total', value: 40_000_000_000 })]);

let opened: TickmarkDatabase[] = [];

/** A browser profile: what it stores outlives workers. */
function makeProfile() {
  const indexedDB = new IDBFactory();
  return {
    /** A worker that was just started, with the bundle of its extension. */
    start(bundle: string = formatLedger(FIRST)): { store: LedgerStore; database: TickmarkDatabase; readBundle: ReturnType<typeof vi.fn<() => Promise<string>>> } {
      const database = openDatabase('tickmark', { indexedDB, IDBKeyRange });
      opened.push(database);
      const readBundle = vi.fn(async () => bundle);
      return { store: createLedgerStore({ database, readBundle }), database, readBundle };
    },
  };
}

afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
});

describe('seeding the bundled ledger', () => {
  it('fills an empty database with exactly the ledger of the bundle', async () => {
    const { store } = makeProfile().start();
    expect(await store.seedBundled()).toEqual({ version: '2026-11-21.1', written: true });
    expect(await store.effectiveLedger()).toEqual({ ledger: FIRST, origin: 'database' });
  });

  it('writes nothing the second time', async () => {
    const profile = makeProfile();
    await profile.start().store.seedBundled();
    const second = profile.start();
    expect(await second.store.seedBundled()).toEqual({ version: '2026-11-21.1', written: false });
  });

  it('replaces an older bundle: rows that the new one lacks are gone', async () => {
    const profile = makeProfile();
    await profile.start(formatLedger(NEWER)).store.seedBundled();
    const later = makeLedger('2026-12-01.1');
    const { store } = profile.start(formatLedger(later));
    expect(await store.seedBundled()).toEqual({ version: '2026-12-01.1', written: true });
    expect((await store.effectiveLedger()).ledger.facts).toEqual(later.facts);
  });

  it('never lets an older bundle replace a newer one', async () => {
    const profile = makeProfile();
    await profile.start(formatLedger(NEWER)).store.seedBundled();
    const { store } = profile.start(formatLedger(FIRST));
    expect(await store.seedBundled()).toEqual({ version: '2026-11-21.2', written: false });
    expect((await store.effectiveLedger()).ledger).toEqual(NEWER);
  });

  it('seeds once when asked twice at the same time', async () => {
    const { store, readBundle } = makeProfile().start();
    const results = await Promise.all([store.seedBundled(), store.effectiveLedger(), store.seedBundled()]);
    expect(results[1].ledger).toEqual(FIRST);
    expect(readBundle).toHaveBeenCalledTimes(1);
  });

  it('catches up in the next worker when the first was stopped', async () => {
    const profile = makeProfile();
    await profile.start().store.seedBundled();
    const { store } = profile.start(formatLedger(NEWER));
    expect((await store.effectiveLedger()).ledger).toEqual(NEWER);
  });

  it('repairs a layer that lost rows', async () => {
    const profile = makeProfile();
    const { store, database } = profile.start();
    await store.seedBundled();
    await database.facts.clear();
    expect(await profile.start().store.effectiveLedger()).toEqual({ ledger: FIRST, origin: 'database' });
  });

  it('does not touch rows of other layers', async () => {
    const profile = makeProfile();
    const { store, database } = profile.start();
    await store.seedBundled();
    const own = makeFact({ id: 'openai.2024-10.round.total', value: 6_500_000_000 });
    await database.facts.put({ layer: 'mine', id: own.id, row: own });
    await profile.start(formatLedger(NEWER)).store.seedBundled();
    expect(await database.facts.get(['mine', own.id])).toEqual({ layer: 'mine', id: own.id, row: own });
  });

  it('refuses a bundle that is damaged and keeps what it has', async () => {
    const profile = makeProfile();
    await profile.start().store.seedBundled();
    const { store } = profile.start('{"format": "tickmark-ledger"');
    await expect(store.seedBundled()).rejects.toThrow('damaged');
    const { ledger, origin, problem } = await store.effectiveLedger();
    expect({ ledger, origin }).toEqual({ ledger: FIRST, origin: 'database' });
    expect(problem).toContain('could not be updated');
  });
});

describe('the effective ledger', () => {
  it('takes the strongest row of each id: mine, then the team, then feeds, then the bundle', async () => {
    const { store, database } = makeProfile().start(formatLedger(NEWER));
    await store.seedBundled();
    const put = (layer: 'mine' | 'team' | 'feed:example', id: string, value: number) => database.facts.put({ layer, id, row: makeFact({ id, value }) });
    await put('feed:example', 'openai.2024-10.round.total', 1);
    await put('team', 'openai.2024-10.round.total', 2);
    await put('feed:example', 'openai.2025-03.round.total', 3);
    await put('mine', 'openai.2026-03.round.total', 4);
    const { ledger } = await store.effectiveLedger();
    expect(ledger.facts.map(({ id, value }) => [id, value])).toEqual([
      ['openai.2024-10.round.total', 2],
      ['openai.2025-03.round.total', 3],
      ['openai.2026-03.round.total', 4],
    ]);
  });

  it('is the bundle itself, with a word to the user, when the database does not open', async () => {
    const closed = new IDBFactory();
    closed.open = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    };
    const database = openDatabase('tickmark', { indexedDB: closed, IDBKeyRange });
    const { ledger, origin, problem } = await createLedgerStore({ database, readBundle: async () => formatLedger(FIRST) }).effectiveLedger();
    expect({ ledger, origin }).toEqual({ ledger: FIRST, origin: 'bundle' });
    expect(problem).toContain('The database can\'t be used');
  });

  it('is the bundle when the database never answers', async () => {
    const silent = new IDBFactory();
    silent.open = () => new EventTarget() as IDBOpenDBRequest;
    const database = openDatabase('tickmark', { indexedDB: silent, IDBKeyRange });
    const { origin } = await createLedgerStore({ database, readBundle: async () => formatLedger(FIRST), patience: 50 }).effectiveLedger();
    expect(origin).toBe('bundle');
  });

  it('fails loudly when neither database nor bundle can be read', async () => {
    const { store } = makeProfile().start('');
    await expect(store.effectiveLedger()).rejects.toThrow('damaged');
  });
});
