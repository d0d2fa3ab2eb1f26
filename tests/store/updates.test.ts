/** Feeds from a real nginx, with publishers that are honest, clumsy and hostile. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatLedger } from '../../lib/core/ledger.ts';
import { signText, type SecretKey } from '../../lib/core/ledger-signature.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { Claim, Fact, Ledger } from '../../lib/core/types.ts';
import type { FeedRecord } from '../../lib/store/db.ts';
import { createUpdates, type Checked, type Updates } from '../../lib/store/updates.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { CLAIM } from '../messages/fixtures.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { factsIn, killedAt, makeProfile, ROUND, type Profile, type StartedWorker } from './profile.ts';
import { keyPair, publicFile, publish, type Edition } from './publisher.ts';

const NOON = new Date('2026-11-21T12:00:00.000Z');
const DAY = 24 * 3600_000;

/** A version of the team's ledger: so many facts of that value. */
const edition = (n: number, over: Partial<Ledger> = {}, facts = 30): Ledger => ({
  ...makeLedger(`2026-11-21.${n}`, [makeFact({ id: ROUND, value: 6e9 + n }), ...Array.from({ length: facts }, (_, i): Fact => makeFact({ id: `team.${i}` }))]),
  name: 'team-ledger',
  expires: '2027-01-01T00:00:00Z',
  updateEvery: 6,
  ...over,
});

let nginx: Nginx;
let keys: [SecretKey, SecretKey];
let profile: Profile;
let worker: StartedWorker;
let updates: Updates;
let requests: string[];
let released: string[];
let alarm: Date | undefined;
let now: Date;
let folder = 0;

beforeAll(async () => {
  nginx = await startNginx('location /bomb/feed.json { gzip_static always; } location /storm { return 503; } location /slow { limit_rate 10; limit_rate_after 1; } location /moved { return 302 http://127.0.0.1:1$request_uri; }');
  keys = [await keyPair(1), await keyPair(2)];
}, 120_000);
afterAll(() => nginx.close());

/** A reader with a new profile, and a publisher with a new folder. */
async function startAnew(): Promise<void> {
  profile = makeProfile();
  worker = profile.start();
  await worker.store.seedBundled();
  now = NOON;
  alarm = undefined;
  requests = [];
  released = [];
  folder += 1;
  updates = updatesOf(worker);
}
beforeEach(startAnew);
afterEach(() => profile.close());

const updatesOf = ({ database }: StartedWorker): Updates =>
  createUpdates({
    database,
    fetch: (url, init) => {
      requests.push(url.slice(url.lastIndexOf('/') + 1));
      return fetch(url, init);
    },
    limits: { bytes: 4 * 1024 * 1024, silence: 10_000, total: 20_000 },
    setAlarm: async (at) => {
      alarm = at;
    },
    now: () => now,
    random: () => 0.5,
    releaseHost: async (url) => void released.push(url),
  });

const put = (files: Record<string, string>, place = `feed${folder}`): void => Object.entries(files).forEach(([file, text]) => nginx.put(`${place}/${file}`, text));
const release = async (what: Edition): Promise<void> => put(await publish(what));
const address = (place = `feed${folder}`): string => `${nginx.origin}/${place}/index.json`;
const subscribe = async (key?: string): Promise<FeedRecord> => updates.subscribe(await updates.look(address(), key));

const feedNow = async (): Promise<FeedRecord> => (await worker.database.feeds.toArray())[0]!;
const roundNow = async (): Promise<number | undefined> => (await profile.start().store.effectiveLedger()).ledger.facts.find(({ id }) => id === ROUND)?.value;
const check = async (): Promise<Checked> => updates.check((await feedNow()).id);

/** After whatever the publisher did, the last good ledger is still there, and the reader is told why. */
async function expectRefused(reason: RegExp, good = 6e9 + 1): Promise<void> {
  expect(await check()).toBe('failed');
  const feed = await feedNow();
  expect(feed.lastFailure?.reason).toMatch(reason);
  expect(feed.failures).toBe(1);
  expect(Date.parse(feed.nextTry) - now.getTime()).toBe(5 * 60_000);
  expect(await roundNow()).toBe(good);
}

describe('a subscription', () => {
  test('shows a ledger and its key before anything is kept', async () => {
    await release({ ledger: edition(1), key: keys[0] });
    const offer = await updates.look(address());
    expect([offer.ledger.name, offer.ledger.version, offer.key?.split('\n')[1]]).toEqual(['team-ledger', '2026-11-21.1', publicFile(keys[0]).split('\n')[1]]);
    expect(await worker.database.feeds.count()).toBe(0);
  });

  test('brings the rows, over the bundle and beneath what is one\'s own', async () => {
    await release({ ledger: edition(1), key: keys[0] });
    await subscribe();
    expect(await roundNow()).toBe(6e9 + 1);
    await worker.edits.putFact('mine', makeFact({ id: ROUND, value: 7e9 }), { author: 'Ada', reason: 'known better' });
    expect(await roundNow()).toBe(7e9);
  });

  test('keeps to the key that the reader has from elsewhere', async () => {
    await release({ ledger: edition(1), key: keys[0] });
    await expect(updates.look(address(), publicFile(keys[1]))).rejects.toThrow(/another key/);
    expect(await subscribe(publicFile(keys[0]))).toMatchObject({ key: publicFile(keys[0]) });
  });

  test('whose rows were damaged here fetches them anew, though the host has nothing newer', async () => {
    await release({ ledger: edition(1), key: keys[0] });
    const { id } = await subscribe();
    expect(await check()).toBe('unchanged');
    const pack = (await worker.database.packs.get([`feed:${id}`, 'facts', '']))!;
    await worker.database.packs.put({ ...pack, rows: pack.rows.map(() => ({ id: 'half' })) });
    expect((await profile.start().store.effectiveLedger()).problem).toContain('of the feed');
    expect(await check()).toBe('updated');
    expect(await roundNow()).toBe(6e9 + 1);
    expect((await profile.start().store.effectiveLedger()).problem).toBeUndefined();
    expect(await check()).toBe('unchanged');
  });

  test('can be to an unsigned ledger, which has no key', async () => {
    await release({ ledger: edition(1) });
    expect('key' in (await subscribe())).toBe(false);
  });

  test('can be to a single file, with its signature beside it', async () => {
    const text = formatLedger(edition(1));
    put({ 'ours.json': text, 'ours.json.sig': await signText(text, keys[0], 'tests') });
    await updates.subscribe(await updates.look(`${nginx.origin}/feed${folder}/ours.json`, publicFile(keys[0])));
    expect(await roundNow()).toBe(6e9 + 1);
  });

  test('to a single file ends with its signature: what comes without one is refused', async () => {
    const file = `${nginx.origin}/feed${folder}/ours.json`;
    const text = formatLedger(edition(1));
    put({ 'ours.json': text });
    await expect(updates.look(file, publicFile(keys[0]))).rejects.toThrow(/^The feed is not signed\.$/);
    put({ 'ours.json.sig': await signText(text, keys[0], 'tests') });
    await updates.subscribe(await updates.look(file, publicFile(keys[0])));
    put({ 'ours.json': formatLedger(edition(2)) });
    await expectRefused(/changed after it was signed/);
    put({ 'moved.json': formatLedger(edition(2)) });
    await worker.database.feeds.toCollection().modify((feed) => void Object.assign(feed, { url: file.replace('ours', 'moved'), failures: 0 }));
    await expectRefused(/not signed any more/);
  });

  test('is made once', async () => {
    await release({ ledger: edition(1) });
    await subscribe();
    await expect(subscribe()).rejects.toThrow('already');
  });

  test('takes its rows along when it ends, and the alarm', async () => {
    await release({ ledger: edition(1) });
    const { id } = await subscribe();
    expect(alarm).toEqual(new Date(NOON.getTime() + 6 * 3600_000));
    await updates.unsubscribe(id);
    expect([await roundNow(), alarm, await worker.database.meta.get(`feed:${id}`)]).toEqual([6.6e9, undefined, undefined]);
  });

  test('is to https, or to this computer', async () => {
    await expect(updates.look('http://example.org/index.json')).rejects.toThrow('https');
    expect(requests).toEqual([]);
  });
});

test('without a subscription nothing is asked and no alarm is set', async () => {
  await updates.schedule();
  await updates.checkDue();
  expect([requests, alarm]).toEqual([[], undefined]);
});

describe('an update', () => {
  beforeEach(async () => {
    await release({ ledger: edition(1), key: keys[0] });
    await subscribe(publicFile(keys[0]));
    requests = [];
  });

  test('that is not there costs one short answer', async () => {
    expect(await check()).toBe('unchanged');
    expect(requests).toEqual(['index.json']);
    expect(await feedNow()).toMatchObject({ failures: 0, lastSuccess: NOON.toISOString(), nextTry: '2026-11-21T18:00:00.000Z' });
  });

  test('comes as a patch', async () => {
    await release({ ledger: edition(2), key: keys[0], earlier: [edition(1)] });
    expect(await check()).toBe('updated');
    expect(requests).toEqual(['index.json', 'feed.json.sig', '2026-11-21.1.json']);
    expect(await roundNow()).toBe(6e9 + 2);
  });

  test('comes whole where the patch fits another ledger', async () => {
    const files = await publish({ ledger: edition(2), key: keys[0], earlier: [edition(1)] });
    const [, wrong] = Object.entries(await publish({ ledger: edition(2), earlier: [{ ...edition(1), asOf: '2026-01-01' }] })).find(([file]) => file.startsWith('patches/'))!;
    put({ ...files, 'patches/2026-11-21.1.json': wrong });
    expect(await check()).toBe('updated');
    expect(requests.at(-1)).toBe('feed.json');
    expect(await roundNow()).toBe(6e9 + 2);
  });

  test('comes whole where the patch makes something that was not signed', async () => {
    const files = await publish({ ledger: edition(2), key: keys[0] });
    const forged = await publish({ ledger: { ...edition(2), facts: edition(9).facts }, earlier: [edition(1)] });
    const manifest = JSON.parse(files['index.json']!) as { patches: unknown };
    manifest.patches = (JSON.parse(forged['index.json']!) as { patches: unknown }).patches;
    put({ ...forged, ...files, 'index.json': JSON.stringify(manifest) });
    expect(await check()).toBe('updated');
    expect(await roundNow()).toBe(6e9 + 2);
  });

  test('may be signed with a key that the old one has signed', async () => {
    const successor = publicFile(keys[1]);
    await release({ ledger: edition(2), key: keys[1], successions: [{ publicKey: successor, signature: await signText(successor, keys[0], 'tests') }] });
    expect(await check()).toBe('updated');
    // From now on the new key alone counts.
    await release({ ledger: edition(3), key: keys[0] });
    await expectRefused(/another key/, 6e9 + 2);
  });

  test('is asked for when it is due, feed by feed', async () => {
    await updates.checkDue();
    expect(requests).toEqual([]);
    now = new Date(NOON.getTime() + DAY);
    await release({ ledger: edition(2), key: keys[0] });
    await updates.checkDue();
    expect(await roundNow()).toBe(6e9 + 2);
    expect(alarm).toEqual(new Date(now.getTime() + 6 * 3600_000));
  });

  test('that fails is tried ever more rarely, and at once again when asked to', async () => {
    put({ 'index.json': '{"format": "tickmark-feed"' });
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      await check();
      waits.push((Date.parse((await feedNow()).nextTry) - now.getTime()) / 60_000);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 720, 720]);
    await release({ ledger: edition(2), key: keys[0] });
    expect(await check()).toBe('updated');
    expect(await feedNow()).toMatchObject({ failures: 0 });
  });

  test('is found again after the clock was a year ahead', async () => {
    now = new Date(NOON.getTime() + 365 * DAY);
    await check();
    expect((await feedNow()).lastFailure?.reason).toMatch(/ran out on 2027-01-01; by this computer's clock it is 2027-11-21/);
    expect(await roundNow()).toBe(6e9 + 1);
    now = NOON;
    await release({ ledger: edition(2), key: keys[0] });
    await updates.checkDue();
    expect(await roundNow()).toBe(6e9 + 2);
  });

  test('is taken by a clock that is a year behind', async () => {
    now = new Date(NOON.getTime() - 365 * DAY);
    await release({ ledger: edition(2), key: keys[0] });
    expect(await check()).toBe('updated');
  });
});

describe('refused, with the reason, is', () => {
  beforeEach(async () => {
    await release({ ledger: edition(1), key: keys[0] });
    await subscribe(publicFile(keys[0]));
  });

  test('an altered byte', async () => {
    const files = await publish({ ledger: edition(2), key: keys[0] });
    put({ ...files, 'feed.json': files['feed.json']!.replace('6000000002', '9000000002') });
    await expectRefused(/does not fit/);
  });

  test('an older version, signed as it was', async () => {
    await release({ ledger: edition(2), key: keys[0] });
    await check();
    await release({ ledger: edition(1), key: keys[0] });
    await expectRefused(/older than the 2026-11-21\.2/, 6e9 + 2);
  });

  test('other facts under the same version', async () => {
    await release({ ledger: { ...edition(1), facts: edition(2).facts }, key: keys[0] });
    await expectRefused(/same version/);
  });

  test('another ledger of the same publisher', async () => {
    await release({ ledger: edition(2, { name: 'other-ledger' }), key: keys[0] });
    await expectRefused(/other-ledger, not team-ledger/);
  });

  test('another key', async () => {
    await release({ ledger: edition(2), key: keys[1] });
    await expectRefused(/another key/);
  });

  test('a key that only claims to follow', async () => {
    const successor = publicFile(keys[1]);
    await release({ ledger: edition(2), key: keys[1], successions: [{ publicKey: successor, signature: await signText(successor, keys[1], 'tests') }] });
    await expectRefused(/another key/);
  });

  test('no signature any more', async () => {
    await release({ ledger: edition(2) });
    await expectRefused(/not signed any more/);
  });

  test('what has expired', async () => {
    await release({ ledger: edition(2, { expires: '2026-11-20T00:00:00Z' }), key: keys[0] });
    await expectRefused(/expired on 2026-11-20.*clock it is 2026-11-21/);
  });

  test('half a manifest, or a page instead of it', async () => {
    const { 'index.json': whole } = await publish({ ledger: edition(2), key: keys[0] });
    put({ 'index.json': whole!.slice(0, whole!.length / 2) });
    await expectRefused(/JSON/);
  });

  test('half a ledger', async () => {
    const files = await publish({ ledger: edition(2), key: keys[0] });
    put({ ...files, 'feed.json': files['feed.json']!.slice(0, 5000) });
    await expectRefused(/does not fit/);
  });

  test.each([
    ['storm', /\(503\)/],
    ['moved', /another address, which is never followed unasked.*subscribe to the one that it ends at/],
    ['nowhere', /\(404\)/],
    ['bomb', /larger than 4 MB/],
  ])('a host in trouble: %s', async (place, reason) => {
    const { 'index.json': manifest, 'feed.json.sig': signature } = await publish({ ledger: edition(2), key: keys[0] });
    if (place === 'bomb') {
      put({ 'index.json': manifest!, 'feed.json.sig': signature! }, place);
      nginx.put('bomb/feed.json.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')));
    }
    await worker.database.feeds.update((await feedNow()).id, { url: address(place) });
    await expectRefused(reason);
  });

  test('an answer that takes too long', async () => {
    const hasty = createUpdates({ database: worker.database, fetch, limits: { bytes: 1e6, silence: 200, total: 400 }, setAlarm: async () => undefined, now: () => now, random: () => 0.5 });
    put(await publish({ ledger: edition(2), key: keys[0] }), 'slow');
    const { id } = await feedNow();
    await worker.database.feeds.update(id, { url: address('slow') });
    expect(await hasty.check(id)).toBe('failed');
    expect((await feedNow()).lastFailure?.reason).toMatch(/silent|longer/);
    expect(await roundNow()).toBe(6e9 + 1);
  });
});

describe('an update that changes much', () => {
  const large = (): Ledger => ({ ...edition(2), facts: edition(2).facts.map((fact) => ({ ...fact, value: fact.value * 2 })) });
  beforeEach(async () => {
    await release({ ledger: edition(1), key: keys[0] });
    await subscribe(publicFile(keys[0]));
    await release({ ledger: large(), key: keys[0] });
  });

  test('waits for a look, and says how much', async () => {
    expect(await check()).toBe('waiting');
    expect((await feedNow()).waiting).toMatchObject({ version: '2026-11-21.2', added: 0, changed: 31, removed: 0, facts: 31, flips: 0 });
    expect(await roundNow()).toBe(6e9 + 1);
    expect(await check()).toBe('waiting');
  });

  test('is taken when it is accepted', async () => {
    await check();
    expect(await updates.accept((await feedNow()).id)).toBe(true);
    expect(await roundNow()).toBe(2 * (6e9 + 2));
    expect((await feedNow()).waiting).toBeUndefined();
    expect(await worker.database.quarantine.count()).toBe(0);
    expect(await check()).toBe('unchanged');
  });

  test('is not asked about again when it is refused, but the next one is', async () => {
    await check();
    await updates.refuse((await feedNow()).id);
    await worker.database.feeds.toCollection().modify((feed) => void delete feed.etag);
    expect(await check()).toBe('unchanged');
    expect(await roundNow()).toBe(6e9 + 1);
    await release({ ledger: edition(3), key: keys[0] });
    expect(await check()).toBe('updated');
    expect(await roundNow()).toBe(6e9 + 3);
  });
});

describe('an update that would turn verdicts on saved claims', () => {
  const OTHER = 'team.0';
  const about = (wanted: string): object => {
    const { value = 0 } = edition(1).facts.find(({ id }) => id === wanted) ?? {};
    return { claim: { ...CLAIM, figure: { ...CLAIM.figure, low: value, high: value, step: 1 } } satisfies Claim, context: [] };
  };
  /** Only what judging again needs; the rest of a saved claim plays no part. */
  const save = (kept: readonly ('round' | 'other' | 'trashed' | 'note')[]): Promise<unknown> =>
    worker.database.claims.bulkAdd(kept.map((kind, i) => ({
      id: `claim-${i}`,
      tags: [],
      page: { url: 'https://example.org/' },
      ...(kind !== 'note' && { judgement: about(kind === 'other' ? OTHER : ROUND) }),
      ...(kind === 'trashed' && { trashedAt: NOON.toISOString() }),
    }) as unknown as SavedClaim));

  test('waits when they are more than five, however few facts it changes; whatever else was saved counts for nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('round', 'round', 'other', 'trashed', 'note'), { maxLength: 14 }), async (kept) => {
        profile.close();
        await startAnew();
        await release({ ledger: edition(1) });
        await subscribe();
        await save(kept);
        await release({ ledger: edition(2) });
        const flips = kept.filter((kind) => kind === 'round').length;
        expect(await check()).toBe(flips > 5 ? 'waiting' : 'updated');
        expect(await roundNow()).toBe(6e9 + (flips > 5 ? 1 : 2));
        if (flips > 5) expect((await feedNow()).waiting).toMatchObject({ changed: 1, facts: 31, flips });
        const told = kept.flatMap((kind, i) => (kind === 'round' && flips > 5 ? [`claim-${i}`] : []));
        expect((await updates.flipsOf((await feedNow()).id)).map(({ claim }) => claim.id).toSorted()).toEqual(told.toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('turns none where an own row stands over it, and waits for nobody', async () => {
    await release({ ledger: edition(1) });
    await subscribe();
    await worker.edits.putFact('mine', makeFact({ id: ROUND, value: 6e9 + 1 }), { author: 'Ada', reason: 'known better' });
    await save(Array.from({ length: 9 }, () => 'round'));
    await release({ ledger: edition(2) });
    expect(await check()).toBe('updated');
  });
});

describe('an unsigned feed that is signed from some day on', () => {
  beforeEach(async () => {
    await release({ ledger: edition(1) });
    await subscribe();
    await release({ ledger: edition(2), key: keys[0] });
    expect(await check()).toBe('updated');
  });

  test('shows its key, which nothing rests on before the reader trusts it', async () => {
    expect(await feedNow()).toMatchObject({ offeredKey: expect.stringContaining(publicFile(keys[0]).split('\n')[1]!) });
    expect((await feedNow()).key).toBeUndefined();
    await release({ ledger: edition(3), key: keys[1] });
    expect(await check()).toBe('updated');
    expect((await feedNow()).offeredKey).toContain(publicFile(keys[1]).split('\n')[1]!);
    await release({ ledger: edition(4) });
    expect(await check()).toBe('updated');
    expect((await feedNow()).offeredKey).toBeUndefined();
  });

  test('is held to it once it is trusted: no other key, and no going back', async () => {
    await updates.trustKey((await feedNow()).id);
    expect(await feedNow()).toMatchObject({ key: expect.stringContaining(publicFile(keys[0]).split('\n')[1]!) });
    expect((await feedNow()).offeredKey).toBeUndefined();
    await release({ ledger: edition(3), key: keys[1] });
    await expectRefused(/another key/, 6e9 + 2);
    await release({ ledger: edition(3) });
    expect(await check()).toBe('failed');
    expect((await feedNow()).lastFailure?.reason).toMatch(/not signed any more/);
    await release({ ledger: edition(3), key: keys[0] });
    expect(await check()).toBe('updated');
  });

  test('offers no key that did not sign', async () => {
    const files = await publish({ ledger: edition(3), key: keys[0] });
    put({ ...files, 'feed.pub': publicFile(keys[1]) });
    expect(await check()).toBe('updated');
    expect((await feedNow()).offeredKey).toBeUndefined();
  });

  test('is still held to the hash in its manifest, as long as no key vouches for it', async () => {
    const files = await publish({ ledger: edition(3), key: keys[0] });
    put({ ...files, 'feed.json': files['feed.json']!.replace('6000000003', '9000000003') });
    await expectRefused(/does not fit the manifest/, 6e9 + 2);
  });
});

describe('what the browser grants for a host', () => {
  const other = (): string => `other${folder}`;
  const granted = { granted: true, fresh: true };
  beforeEach(async () => {
    await release({ ledger: edition(1) });
    put(await publish({ ledger: edition(1, { name: 'other-ledger' }) }), other());
  });

  test('goes with the last feed of that host', async () => {
    const first = await updates.subscribe(await updates.look(address()), granted);
    const second = await updates.subscribe(await updates.look(address(other())));
    await updates.unsubscribe(first.id);
    expect(released).toEqual([]);
    await updates.unsubscribe(second.id);
    expect(released).toEqual([address(other())]);
  });

  test('stays where it was there before', async () => {
    const { id } = await updates.subscribe(await updates.look(address()), { granted: true, fresh: false });
    await updates.unsubscribe(id);
    expect(released).toEqual([]);
  });
});

test('a worker that is killed at any request of an update leaves one version or the other', async () => {
  await release({ ledger: edition(1), key: keys[0] });
  const states = new Set<unknown>();
  let kills = 0;
  for (let request = 1; ; request += 1) {
    profile.close();
    profile = makeProfile();
    worker = profile.start();
    await worker.store.seedBundled();
    updates = updatesOf(worker);
    await release({ ledger: edition(1), key: keys[0] });
    const { id } = await subscribe();
    await release({ ledger: edition(2), key: keys[0], earlier: [edition(1)] });
    const lived = await killedAt(request, () => updatesOf(profile.start()).check(id));
    const left = await roundNow();
    states.add(left);
    const held = await worker.database.meta.get(`feed:${id}`);
    expect(held?.rows).toBe((await factsIn(worker.database)).filter(({ layer }) => layer === `feed:${id}`).length + 4);
    if (lived) break;
    kills += 1;
    expect(await updatesOf(profile.start()).check(id)).toBe(left === 6e9 + 2 ? 'unchanged' : 'updated');
    expect(await roundNow()).toBe(6e9 + 2);
  }
  expect([...states]).toEqual([6e9 + 1, 6e9 + 2]);
  expect(kills).toBeGreaterThan(20);
}, 60_000);

test('whoever judges is told of an update', async () => {
  await release({ ledger: edition(1) });
  const onWritten = vi.fn();
  const told = createUpdates({ database: worker.database, fetch, setAlarm: async () => undefined, now: () => now, random: () => 0.5, onWritten });
  await told.subscribe(await told.look(address()));
  expect(onWritten).toHaveBeenCalledOnce();
});
