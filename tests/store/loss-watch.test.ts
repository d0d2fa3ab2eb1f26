/** A browser that replaces a damaged database by an empty one says nothing; Tickmark does. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLossWatch, type LossWatch } from '../../lib/store/loss-watch.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { makeFact } from '../fixtures/ledgers/small-ledger.ts';
import { makeProfile, SIGNED, type Profile, type StartedWorker } from './profile.ts';

const stored: Record<string, unknown> = {};
const area = { get: async (key: string) => ({ [key]: stored[key] }), set: async (items: object) => void Object.assign(stored, items) };

let profile: Profile;
let worker: StartedWorker;
let watch: LossWatch;
beforeEach(async () => {
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
  profile = makeProfile();
  await start();
});
afterEach(() => {
  vi.useRealTimers();
  profile.close();
});

async function start(): Promise<void> {
  worker = profile.start();
  await worker.store.seedBundled();
  watch = createLossWatch(worker.database, area);
}

/** What the browser does with a database that it finds damaged. */
async function loseDatabase(): Promise<void> {
  profile.close();
  await new Promise((done) => profile.indexedDB.deleteDatabase('tickmark').addEventListener('success', done));
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  await start();
}

const edit = (id: string): Promise<unknown> => worker.edits.putFact('mine', makeFact({ id }), SIGNED);

describe('a database that was replaced by an empty one', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['an own fact', () => edit('a')],
    ['a saved claim', async () => worker.database.claims.add((await sampleClaims())[0]!)],
  ])('is told of where it held %s, until the user says that they know', async (_, make) => {
    await make();
    await watch.note();
    expect(await watch.told()).toBeUndefined();
    await loseDatabase();
    await watch.note();
    expect(await watch.told()).toMatch(/has lost .* backup brings them back/);
    await edit('b');
    await watch.note();
    expect(await watch.told()).toBeDefined();
    await watch.accept();
    expect(await watch.told()).toBeUndefined();
    await loseDatabase();
    expect(await watch.told()).toBeDefined();
  });

  test('is no loss where it held the bundle alone', async () => {
    await watch.note();
    await loseDatabase();
    expect(await watch.told()).toBeUndefined();
  });
});

test('what the user has taken back is not lost', async () => {
  await edit('a');
  await watch.note();
  await worker.edits.undo();
  await watch.note();
  expect(await watch.told()).toBeUndefined();
});

test('a database that can\'t be read is no loss: that is told elsewhere', async () => {
  await edit('a');
  await watch.note();
  worker.database.close();
  await watch.note();
  expect(await watch.told()).toBeUndefined();
});
