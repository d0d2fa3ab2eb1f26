/** Subscriptions in real browsers, from a real nginx: signed and unsigned, in order and out of it, let in and shut out. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signText, type SecretKey } from '../../lib/core/ledger-signature.ts';
import type { Fact, Ledger } from '../../lib/core/types.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { CLAIM } from '../messages/fixtures.ts';
import { keyPair, publicFile, publish, type Edition } from '../store/publisher.ts';
import { buttonOf, eventually, LONG_BROWSERS, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { faultsOf, LOOKS, openLooks } from '../support/looks.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { openPermissions } from '../support/permissions.ts';

const TOTAL = 'team.total';
const HOST = 'http://127.0.0.1/*';

/** A version of the team's ledger: its one figure that tests look at, and thirty others. */
const edition = (n: number, over: Partial<Ledger> = {}): Ledger => ({
  ...makeLedger(`2026-11-21.${n}`, [makeFact({ id: TOTAL, label: 'Total of the team', value: (70 + n) * 1e9 }), ...Array.from({ length: 30 }, (_, i): Fact => makeFact({ id: `team.${i}`, label: `Fact ${i}` }))]),
  name: 'team-ledger',
  ...over,
});
const doubled = (n: number): Ledger => ({ ...edition(n), facts: edition(n).facts.map((fact) => ({ ...fact, value: 2 * fact.value })) });
const lineOf = (key: SecretKey): string => publicFile(key).split('\n')[1]!;

/** Six saved claims of what the fifth version says. Only what judging again needs; the rest plays no part. */
const CLAIMS = Array.from({ length: 6 }, (_, i) => ({
  id: `claim-${i}`, tags: [], savedAt: '', pageKey: '', page: { url: 'https://example.org/' }, selectors: [{ exact: `the ${i}th quote` }],
  judgement: { claim: { ...CLAIM, figure: { ...CLAIM.figure, low: 150e9, high: 150e9 } }, context: [] },
}));

let nginx: Nginx;
let keys: [SecretKey, SecretKey];
beforeAll(async () => {
  nginx = await startNginx('location /moved { return 301 /signed/index.json; } location /storm { return 503; }');
  keys = [await keyPair(1), await keyPair(2)];
}, 120_000);
afterAll(() => nginx.close());

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await openWithExtension(name);
    page = await harness.openExtensionPage('/options.html#/feeds');
    await eventually(() => text(), (all) => all.includes('Address of the feed'));
    await page.evaluate(putClaims, JSON.stringify(CLAIMS));
  });
  afterAll(() => harness.close());

  const text = (selector = 'main'): Promise<string> => page.$$eval(selector, (all) => all.map((element) => (element as HTMLElement).innerText).join('\n'));
  const shown = (...words: string[]): Promise<string> => eventually(() => text(), (all) => words.every((word) => all.includes(word)));
  const told = (word: string): Promise<string> => eventually(() => text('.toast'), (all) => all.includes(word));
  const go = async (hash: string, heading: string): Promise<void> => {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await eventually(() => text('#app'), (all) => all.includes(heading));
  };
  /** As a hand does: browsers ask for a host only then. */
  const click = async (label: string): Promise<void> => (await buttonOf(page, label)).click();
  const fill = async (label: string, value: string): Promise<void> => {
    const field = await page.waitForSelector(`main ::-p-xpath(//label[span[normalize-space()='${label}']]/input)`);
    await field?.evaluate((input) => (input as HTMLInputElement).select());
    await field?.press('Backspace');
    await field?.type(value);
  };
  /** Everything that is folded in, once there is as much of it. */
  const foldOut = async (many: number): Promise<void> => {
    await eventually(() => page.$$eval('.feed summary', (all) => all.length), (now) => now === many);
    await page.$$eval('.feed summary', (all) => all.forEach((summary) => summary.click()));
  };
  const release = async (folder: string, what: Edition): Promise<void> => {
    for (const [file, content] of Object.entries(await publish(what))) nginx.put(`${name}-${folder}/${file}`, content);
  };
  const address = (folder: string): string => `${nginx.origin}/${name}-${folder}/index.json`;
  const look = async (url: string, key = ''): Promise<void> => {
    await fill('Address of the feed', url);
    await fill('Public key of its publisher', key);
    await click('Look at it');
  };
  const end = async (): Promise<void> => {
    await click('Remove');
    await shown('No feed yet.');
  };
  /** What the ledger says by now, whoever says it. */
  const expectTotal = async (amount: string): Promise<void> => {
    await go(`#/fact/${TOTAL}`, amount);
    await go('#/feeds', 'Address of the feed');
    await shown('Update now');
  };

  test('a signed ledger is looked at, taken by its key, and its status tells how it goes', async () => {
    await release('signed', { ledger: edition(1), key: keys[0] });
    await look(address('signed'), lineOf(keys[1]));
    await shown('another key');
    await look(address('signed'), lineOf(keys[0]));
    await shown(`Signed with the key ${lineOf(keys[0])}`, '31 facts');
    await click('Subscribe');
    const status = await shown('Signed', '2026-11-21.1', 'Last success', 'Next try', lineOf(keys[0]));
    expect(status).not.toContain('Last failure');
    await expectTotal('$71 billion');
  });

  test('“Update now” brings the next version, also one that is signed with the successor of the key', async () => {
    const successor = publicFile(keys[1]);
    await release('signed', { ledger: edition(2), key: keys[1], earlier: [edition(1)], successions: [{ publicKey: successor, signature: await signText(successor, keys[0], 'tests') }] });
    await click('Update now');
    await shown('2026-11-21.2', lineOf(keys[1]));
    await expectTotal('$72 billion');
  });

  test('what is out of order is told with its reason, and the last good ledger stays', async () => {
    await release('signed', { ledger: edition(3), key: keys[0] });
    await click('Update now');
    await shown('Last failure', 'another key', '2026-11-21.2');
    await release('signed', { ledger: edition(1), key: keys[1] });
    await click('Update now');
    await shown('older than the 2026-11-21.2');
    await release('signed', { ledger: edition(3) });
    await click('Update now');
    await shown('not signed any more');
    await expectTotal('$72 billion');
    await release('signed', { ledger: edition(3), key: keys[1] });
    await click('Update now');
    await eventually(() => text(), (all) => all.includes('2026-11-21.3') && !all.includes('Last failure'));
  });

  test('a change of much waits: refused it is gone, accepted it counts', async () => {
    await release('signed', { ledger: doubled(4), key: keys[1] });
    await click('Update now');
    await shown('A change waits for a look', 'changes 31', '2026-11-21.3');
    await foldOut(1);
    await shown('Total of the team', '$73 billion → $148 billion');
    const look = await openLooks(harness);
    await toFront(page);
    for (const each of name === 'chromium' ? LOOKS : (['dark'] as const)) {
      await look(page, each);
      expect([each, await faultsOf(page, each === 'light' ? 'all' : 'colours')]).toEqual([each, []]);
    }
    await look(page, 'light');
    await click('Refuse it');
    await told('Refused.');
    await expectTotal('$73 billion');
    await release('signed', { ledger: doubled(5), key: keys[1] });
    await click('Update now');
    await click('Accept it');
    await told('Accepted.');
    await shown('2026-11-21.5');
    await expectTotal('$150 billion');
  });

  test('so does a change of one fact that turns the verdicts of many saved claims', async () => {
    await release('signed', { ledger: { ...doubled(6), facts: [edition(1).facts[0]!, ...doubled(6).facts.slice(1)] }, key: keys[1] });
    await click('Update now');
    await shown('A change waits for a look', 'changes 1 and', 'would judge 6 of your saved claims otherwise');
    await foldOut(2);
    await shown('Saved claims that it would judge otherwise', 'the 5th quote', '$150 billion → $71 billion');
    expect(await text('.feed details')).toMatch(/the 5th quote\s+Consistent →/);
    await expectTotal('$150 billion');
    await click('Refuse it');
    await told('Refused.');
  });

  test('a feed takes its facts along when it ends', async () => {
    await end();
    await go(`#/fact/${TOTAL}`, 'There is no fact with this id.');
    await go('#/feeds', 'Address of the feed');
  });

  test('an unsigned feed is marked, and a key that it brings later counts once it is trusted', async () => {
    await release('plain', { ledger: edition(1) });
    await look(address('plain'));
    await shown('It is not signed');
    await click('Subscribe');
    await shown('Unsigned', '2026-11-21.1');
    await release('plain', { ledger: edition(2), key: keys[0] });
    await click('Update now');
    await shown('Unsigned', '2026-11-21.2', 'It is signed by now', lineOf(keys[0]));
    expect(await faultsOf(page)).toEqual([]);
    await click('Trust this key');
    await eventually(() => text('.feed .pill'), (pill) => pill === 'Signed');
    await release('plain', { ledger: edition(3), key: keys[1] });
    await click('Update now');
    await shown('another key', '2026-11-21.2');
    await end();
  });

  test.each([
    ['moved', 'subscribe to the one that it ends at'],
    ['storm', '(503)'],
    ['nowhere', '(404)'],
  ])('a host that cannot be subscribed to says why: %s', async (place, reason) => {
    await look(`${nginx.origin}/${place}/index.json`);
    await shown(reason);
  });

  test('without the host’s permission a feed keeps its ledger and says so; asking anew is one click, and what was granted goes with the feed', async () => {
    await release('guarded', { ledger: edition(1), key: keys[0] });
    const permissions = await openPermissions(harness, page);
    await permissions.withhold();
    expect(await permissions.hosts()).toEqual([]);
    await look(address('guarded'));
    await permissions.answer(false);
    await shown('Without permission for this host the feed can’t be asked.');
    await click('Look at it');
    await permissions.answer(true);
    await shown('31 facts');
    await click('Subscribe');
    await told('Subscribed.');
    expect(await permissions.hosts()).toEqual([HOST]);

    await permissions.withhold();
    await release('guarded', { ledger: edition(2), key: keys[0] });
    await harness.extensionPage.evaluate(makeDue);
    await shown('Last failure', 'does not let Tickmark ask this host any more');
    await expectTotal('$71 billion');
    await click('Update now');
    await permissions.answer(false);
    await told('Without permission for this host');
    await click('Update now');
    await permissions.answer(true);
    await eventually(() => text(), (all) => all.includes('2026-11-21.2') && !all.includes('Last failure'));
    await expectTotal('$72 billion');
    await end();
    // Chromium takes back nothing that the manifest asks for, one host of it neither.
    await eventually(permissions.hosts, (hosts) => hosts.length === (name === 'firefox' ? 0 : 1));
  });
});

// These run in a page of the extension.

async function putClaims(rows: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    indexedDB.open('tickmark').onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result);
  });
  const transaction = database.transaction('claims', 'readwrite');
  for (const row of JSON.parse(rows) as object[]) transaction.objectStore('claims').put(row);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

/** Lets the next try of every feed lie in the past, and its alarm ring. */
async function makeDue(): Promise<void> {
  interface Alarms {
    alarms: { create(name: string, when: { when: number }): Promise<void> };
  }
  const database = await new Promise<IDBDatabase>((done) => {
    indexedDB.open('tickmark').onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result);
  });
  const transaction = database.transaction('feeds', 'readwrite');
  const feeds = transaction.objectStore('feeds');
  feeds.getAll().onsuccess = ({ target }) => {
    for (const feed of (target as IDBRequest<object[]>).result) feeds.put({ ...feed, nextTry: '2026-01-01T00:00:00.000Z' });
  };
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
  const { browser, chrome } = globalThis as unknown as { browser?: Alarms; chrome: Alarms };
  await (browser ?? chrome).alarms.create('feeds', { when: Date.now() });
}
