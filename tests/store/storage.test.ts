/** What becomes of what the user made when the browser's storage fails. */
import Dexie from 'dexie';
import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../lib/core/types.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { faultOfStorage } from '../../lib/store/storage-fault.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { makeProfile, type Profile, type StartedWorker } from './profile.ts';

const ROUND = 'openai.2024-10.round.total';
const SIGNED = { author: 'Ada', reason: 'read in the filing' };
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
    const held = (await worker.database.facts.get(['mine', ROUND]))?.row;
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
    const tables = ['facts', 'entities', 'events', 'metrics', 'rates'].map((table) => [table, '[layer+id], layer']);
    database.version(99).stores({ ...Object.fromEntries(tables), meta: 'layer', journal: '++id, layer', wonders: 'id' });
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
    expect(await newer.table('facts').get(['mine', ROUND])).toMatchObject({ row: { value: 7e9 } });
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

test('an older database is led forward with all that is in it', async () => {
  await new Promise<void>((done) => {
    const request = profile.indexedDB.open('first', 10);
    request.addEventListener('upgradeneeded', () => {
      for (const table of ['facts', 'entities', 'events', 'metrics', 'rates']) request.result.createObjectStore(table, { keyPath: ['layer', 'id'] }).createIndex('layer', 'layer');
      request.result.createObjectStore('meta', { keyPath: 'layer' }).put({ layer: 'mine', version: '', asOf: '', rows: 1 });
      request.transaction?.objectStore('facts').put({ layer: 'mine', id: ROUND, row: round(7e9) });
    });
    request.addEventListener('success', () => {
      request.result.close();
      done();
    });
  });
  const database = openDatabase('first', { indexedDB: profile.indexedDB, IDBKeyRange });
  expect([await database.facts.count(), await database.journal.count(), await database.meta.get('mine')]).toEqual([1, 0, { layer: 'mine', version: '', asOf: '', rows: 1 }]);
  database.close();
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
});
