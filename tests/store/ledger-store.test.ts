import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';
import { createLedgerEdits } from '../../lib/store/ledger-edits.ts';
import { replaceLayer, WRITTEN_TABLES } from '../../lib/store/journal.ts';
import { commonVersion, createLedgerStore, type LedgerStore } from '../../lib/store/ledger-store.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { factIn } from './profile.ts';

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
    expect(await store.effectiveLedger()).toEqual({ ledger: FIRST, origin: 'database', generation: 1 });
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
    await database.packs.clear();
    expect(await profile.start().store.effectiveLedger()).toMatchObject({ ledger: FIRST, origin: 'database' });
  });

  it('does not touch rows of other layers', async () => {
    const profile = makeProfile();
    const { store, database } = profile.start();
    await store.seedBundled();
    const own = makeFact({ id: 'openai.2024-10.round.total', value: 6_500_000_000 });
    await database.packs.put({ layer: 'mine', table: 'facts', from: '', ids: [own.id], rows: [own] });
    await profile.start(formatLedger(NEWER)).store.seedBundled();
    expect(await factIn(database, 'mine', own.id)).toEqual(own);
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
    const put = async (layer: 'mine' | 'team' | 'feed:example', id: string, value: number) => {
      await database.meta.put({ layer, version: '', asOf: '', rows: 1 });
      await database.packs.put({ layer, table: 'facts', from: id, ids: [id], rows: [makeFact({ id, value })] });
    };
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
    expect(problem).toContain('no storage here');
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

describe('the ledger as it was on a day', () => {
  const at = (day: string) => new Date(`${day}T09:00:00.000Z`);
  const worth = (ledger: { facts: { id: string; value: number; validTo?: string }[] }) => ledger.facts.map(({ id, value, validTo }) => [id, value, validTo ?? 'open']);

  it('leaves out what began later, and knows no end that lies behind that day', async () => {
    const facts = [
      makeFact({ id: 'old', validFrom: '2024-01-01', validTo: '2025-06-01' }),
      makeFact({ id: 'over', validFrom: '2023-01-01', validTo: '2024-01-01' }),
      makeFact({ id: 'new', validFrom: '2025-06-01' }),
    ];
    const { store } = makeProfile().start(formatLedger(makeLedger('2026-11-21.1', facts)));
    expect(worth((await store.effectiveLedger({ asOf: '2025-01-01' })).ledger)).toEqual([['old', 6.6e9, 'open'], ['over', 6.6e9, '2024-01-01']]);
  });

  it('takes back what was changed since then, in any layer', async () => {
    const { store, database } = makeProfile().start();
    await store.seedBundled();
    const id = 'openai.2024-10.round.total';
    const days = ['2026-12-01', '2026-12-05', '2026-12-09'];
    for (const [i, day] of days.entries()) {
      const edits = createLedgerEdits({ database, check: async () => [], now: () => at(day) });
      const held = await factIn(database, 'mine', id);
      await edits.putFact('mine', makeFact({ id, value: i }), { author: 'Ada', reason: 'a try' }, held);
    }
    const then = await Promise.all(['2026-11-30', '2026-12-01', '2026-12-08', '2026-12-31'].map(async (knownAt) => (await store.effectiveLedger({ knownAt })).ledger.facts[0]?.value));
    expect(then).toEqual([6.6e9, 0, 1, 2]);
  });

  it('leaves out what was announced later', async () => {
    const facts = [makeFact({ id: 'a', announced: '2024-10-02' }), makeFact({ id: 'b', announced: '2025-03' })];
    const { store } = makeProfile().start(formatLedger(makeLedger('2026-11-21.1', facts)));
    expect((await store.effectiveLedger({ knownAt: '2025-02-28' })).ledger.facts.map(({ id }) => id)).toEqual(['a']);
    expect((await store.effectiveLedger({ knownAt: '2025-03-01' })).ledger.facts.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the version that both sides know', () => {
  const VERSIONS = [1, 2, 3].map((n) => makeLedger(`2026-11-21.${n}`, [makeFact({ id: 'kept' }), makeFact({ id: `only.${n}`, value: n })]));
  const [ONE, TWO, THREE] = VERSIONS as [Ledger, Ledger, Ledger];

  /** A profile that has taken one bundle after the other. */
  async function updated(...bundles: Ledger[]): Promise<TickmarkDatabase> {
    const profile = makeProfile();
    for (const bundle of bundles) await profile.start(formatLedger(bundle)).store.seedBundled();
    return profile.start().database;
  }
  const common = (database: TickmarkDatabase, version: string, name = 'tickmark') => commonVersion(database, { name, version });

  it('is the one that is held, where theirs is no older', async () => {
    const database = await updated(ONE, TWO);
    expect(await common(database, '2026-11-21.2')).toEqual(TWO);
    expect(await common(database, '2026-12-24.1')).toEqual(TWO);
  });

  it('is the last that was held before it became newer than theirs, row for row', async () => {
    const database = await updated(ONE, TWO, THREE);
    expect(await common(database, '2026-11-21.2')).toEqual(TWO);
    expect(await common(database, '2026-11-21.1')).toEqual(ONE);
  });

  it('is the one before a version that was skipped here', async () => {
    expect(await common(await updated(ONE, THREE), '2026-11-21.2')).toEqual(ONE);
  });

  it('is none where theirs is older than all that was ever held, or bears another name', async () => {
    const database = await updated(TWO, THREE);
    expect(await common(database, '2026-11-21.1')).toBeUndefined();
    expect(await common(database, '2026-11-21.3', 'another')).toBeUndefined();
  });

  it('may be a feed\'s, and leaves own corrections to be seen as such', async () => {
    const { store, database } = makeProfile().start();
    await store.seedBundled();
    const feed = { ...TWO, name: 'team-ledger' };
    await database.transaction('rw', WRITTEN_TABLES, async () => replaceLayer(database, feed, { layer: 'feed:f1', kind: 'update', at: '2026-11-21T09:00:00.000Z', author: 'team-ledger', reason: 'an update' }));
    await createLedgerEdits({ database, check: async () => [], now: () => new Date() }).putFact('mine', makeFact({ id: 'kept', value: 9e9 }), { author: 'Ada', reason: 'a slip' });
    expect(await common(database, '2026-11-21.2', 'team-ledger')).toEqual(feed);
  });
});
