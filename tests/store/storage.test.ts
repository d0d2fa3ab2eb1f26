/** What becomes of what the user made when the browser's storage fails. */
import Dexie from 'dexie';
import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../lib/core/types.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { countRows } from '../../lib/store/rows.ts';
import { faultOfStorage, wordsForFailure } from '../../lib/store/storage-fault.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { factIn, factsIn, killedAt, makeProfile, ROUND, SIGNED, type Profile, type StartedWorker } from './profile.ts';

const round = (value: number): Fact => makeFact({ id: ROUND, value, history: [] });

let profile: Profile;
let worker: StartedWorker;
beforeEach(async () => {
  profile = makeProfile();
  worker = profile.start();
  await worker.store.seedBundled();
});
afterEach(() => {
  vi.restoreAllMocks();
  profile.close();
});

const valuesNow = async (): Promise<number[]> => (await profile.start().store.effectiveLedger()).ledger.facts.map(({ value }) => value);

describe('a full disk', () => {
  const fillUp = (): void => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException('Encountered full disk while committing.', 'QuotaExceededError');
    });
  };

  test('keeps what was there, says so, and saves again once there is room', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    fillUp();
    const held = await factIn(worker.database, 'mine', ROUND);
    const error: unknown = await worker.edits.putFact('mine', round(8e9), SIGNED, held).catch((thrown: unknown) => thrown);
    expect(faultOfStorage(error)).toMatchObject({ fault: 'full', message: expect.stringContaining('nothing is lost') });
    vi.restoreAllMocks();
    expect(await valuesNow()).toEqual([7e9]);
    expect(await worker.edits.putFact('mine', round(8e9), SIGNED, held)).toEqual({ ok: true, changed: true });
  });

  test('leaves the ledger of before when a newer bundle does not fit, with a word', async () => {
    fillUp();
    const { ledger, origin, problem } = await profile.start(makeLedger('2026-12-01.1')).store.effectiveLedger();
    expect([ledger.version, origin, problem]).toEqual(['2026-11-21.1', 'database', expect.stringContaining('full')]);
  });
});

describe('a database that is gone', () => {
  test('is filled again from the bundle, while the worker runs', async () => {
    await worker.store.effectiveLedger();
    await new Promise<void>((done, failed) => {
      const request = profile.indexedDB.deleteDatabase('tickmark');
      request.addEventListener('success', () => done());
      request.addEventListener('error', () => failed(new Error('not deleted')));
    });
    expect(await worker.store.effectiveLedger()).toMatchObject({ origin: 'database', ledger: makeLedger('2026-11-21.1') });
    expect(await worker.edits.putFact('mine', round(7e9), SIGNED)).toEqual({ ok: true, changed: true });
  });
});

describe('a database of a newer Tickmark', () => {
  const later = (): Dexie => {
    const database = new Dexie('tickmark', { indexedDB: profile.indexedDB, IDBKeyRange });
    database.version(99).stores({ packs: '[layer+table+from]', meta: 'layer', journal: '++id, layer', wonders: 'id' });
    return database;
  };

  test('is neither read nor written, and the bundle is read instead, with a word', async () => {
    await worker.edits.putFact('mine', round(7e9), SIGNED);
    worker.database.close();
    const newer = later();
    await newer.open();
    newer.close();
    const old = profile.start();
    expect(await old.store.effectiveLedger()).toMatchObject({ origin: 'bundle', problem: expect.stringContaining('newer Tickmark') });
    const error: unknown = await old.edits.putFact('mine', round(8e9), SIGNED).catch((thrown: unknown) => thrown);
    expect(faultOfStorage(error).fault).toBe('newer');
    await newer.open();
    expect(await newer.table('packs').get(['mine', 'facts', ''])).toMatchObject({ rows: [{ value: 7e9 }] });
    expect(newer.backendDB().version).toBe(990);
    newer.close();
  });

  test('takes over from an older one that is open', async () => {
    await worker.store.effectiveLedger();
    const newer = later();
    await newer.open();
    expect(await newer.table('meta').count()).toBe(1);
    newer.close();
    expect(await worker.store.effectiveLedger()).toMatchObject({ origin: 'bundle' });
  });
});

describe('a database of an older Tickmark is led forward with all that is in it', () => {
  /** Databases as earlier versions made them, by the number of their version. */
  const OLDER: Readonly<Record<number, { stores: Record<string, string>; rows: Record<string, readonly object[]> }>> = {
    1: {
      stores: { ...Object.fromEntries(['facts', 'entities', 'events', 'metrics', 'rates'].map((table) => [table, '[layer+id], layer'])), meta: 'layer' },
      rows: { meta: [{ layer: 'mine', version: '', asOf: '', rows: 1 }], facts: [{ layer: 'mine', id: ROUND, row: round(7e9) }] },
    },
    2: {
      stores: {
        ...Object.fromEntries(['facts', 'entities', 'events', 'metrics', 'rates', 'retired'].map((table) => [table, '[layer+id], layer'])), meta: 'layer',
        journal: '++id, layer', changes: '[entry+part], *ids', feeds: 'id', quarantine: 'feed', claims: 'id, pageKey, savedAt, trashedAt, *tags, *judgement.verdict.facts',
      },
      rows: {
        meta: [{ layer: 'mine', version: '', asOf: '', rows: 2, generation: 1 }, { layer: 'team', version: '', asOf: '', rows: 600, generation: 1 }],
        facts: [{ layer: 'mine', id: ROUND, row: round(7e9) }, ...Array.from({ length: 600 }, (_, i) => ({ layer: 'team', id: `many.${i}`, row: makeFact({ id: `many.${i}`, value: i }) }))],
        retired: [{ layer: 'mine', id: 'gone', row: { id: 'gone', at: '2026-11-20', by: 'Ada', reason: 'wrong' } }],
        journal: [{ id: 1, at: '2026-11-20T12:00:00.000Z', layer: 'mine', kind: 'edit', author: 'Ada', reason: 'a correction', rows: 1 }],
        changes: [{ entry: 1, part: 0, layer: 'mine', ids: [ROUND], rows: [{ table: 'facts', id: ROUND, before: round(5e9) }] }],
        claims: [{ id: 'c1', note: 'a note', pageKey: 'example.org', savedAt: '2026-11-20T12:00:00.000Z', tags: [] }],
      },
    },
  };

  test.each(Object.entries(OLDER))('version %s', async (version, { stores, rows }) => {
    const older = new Dexie('older', { indexedDB: profile.indexedDB, IDBKeyRange });
    older.version(Number(version)).stores(stores);
    for (const [table, own] of Object.entries(rows)) await older.table(table).bulkAdd(own);
    older.close();
    const database = openDatabase('older', { indexedDB: profile.indexedDB, IDBKeyRange });
    const { facts = [], retired = [], ...others } = rows;
    const found = (await factsIn(database)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(found).toEqual(facts.toSorted((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1)));
    for (const [table, own] of Object.entries(others)) expect(await database.table(table).toArray()).toEqual(own);
    for (const { layer, rows: told } of await database.meta.toArray()) expect(await database.transaction('r', database.packs, () => countRows(database, layer))).toBe(told);
    expect(await database.packs.where('[layer+table+from]').between(['mine', 'retired'], ['mine', 'retired', []]).count()).toBe(retired.length);
    expect(database.backendDB().objectStoreNames).not.toContain('facts');
    database.close();
  });

  test('and an update that was killed leaves it as it was', async () => {
    const { stores, rows } = OLDER[2]!;
    const older = new Dexie('older', { indexedDB: profile.indexedDB, IDBKeyRange });
    older.version(2).stores(stores);
    for (const [table, own] of Object.entries(rows)) await older.table(table).bulkAdd(own);
    older.close();
    const database = openDatabase('older', { indexedDB: profile.indexedDB, IDBKeyRange });
    expect(await killedAt(6, () => database.open())).toBe(false);
    database.close();
    await older.open();
    expect(await older.table('facts').count()).toBe(601);
    older.close();
  });
});

describe('the words for what went wrong', () => {
  const quota = new DOMException('x', 'QuotaExceededError');
  test.each([
    [quota, 'full'],
    [Object.assign(new Error('Transaction aborted'), { name: 'AbortError', inner: quota }), 'full'],
    [new Error('Encountered full disk while opening backing store'), 'full'],
    [Object.assign(new Error('Internal error opening backing store for indexedDB.open.'), { name: 'UnknownError' }), 'damaged'],
    [Object.assign(new Error('A mutation operation was attempted'), { name: 'InvalidStateError' }), 'absent'],
    ['what', 'unknown'],
  ])('%s', (error, fault) => {
    expect(faultOfStorage(error)).toMatchObject({ fault, message: expect.stringMatching(/\.$|\)$/) });
  });

  test('are left to the error itself where storage is not to blame', () => {
    expect(wordsForFailure(quota)).toContain('Make room and try again');
    expect(wordsForFailure(new Error('The figure is gone.'))).toBe('Error: The figure is gone.');
  });
});
