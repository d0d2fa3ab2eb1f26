/** What leaves the browser: nothing without a feed; with one, requests for its files and nothing else. Seen by a proxy that everything goes through. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../lib/cli/find-browser.ts';
import type { Fact, Ledger } from '../../lib/core/types.ts';
import type { FeedRecord } from '../../lib/store/db.ts';
import { makeFact, makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { keyPair, publicFile, publish } from '../store/publisher.ts';
import { buildFor, eventually, openWithExtension, type Harness } from '../support/extension.ts';

const ARTICLE = 'http://news.test/article';
const STORY = '<!doctype html><html lang="en"><title>Story</title><p>OpenAI, now valued at $852 billion, is hiring.</p>';
const FEED = 'http://localhost:8123/feed/index.json';

/** Browsers ask their makers for this and that, whatever is installed. That the extension never does shows in what it is made of. */
const MAKERS = /(?:^|\.)(?:mozilla\.(?:com|org|net)|mozgcp\.net|firefox\.com|google(?:apis|usercontent)?\.com|gstatic\.com|gvt1\.com|chromium\.org)$/;

/** Every view of the full tab, and words by which it is known. */
const VIEWS = [
  ['#/ledger', 'Clear filters'], ['#/fact/openai.2026-03.valuation-post', 'What replaced what'], ['#/new', 'Add a fact'], ['#/contest/openai.2026-03.valuation-post', 'Contest a fact'],
  ['#/picture', 'Save as SVG'], ['#/library', 'Library'], ['#/import', 'Export'], ['#/feeds', 'Subscribe'], ['#/backup', 'Save a backup'],
] as const;

interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let proxy: Server;
let port: number;
let asked: Asked[] = [];
let files: Record<string, string> = {};

beforeAll(async () => {
  proxy = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, body });
      const { host, pathname } = new URL(url, 'http://unknown.test');
      const content = host === 'news.test' ? STORY : files[pathname.slice('/feed/'.length)];
      if (content === undefined || (host !== 'news.test' && host !== 'localhost:8123')) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': host === 'news.test' ? 'text/html' : 'application/json', etag: `"${content.length}"` }).end(content);
    });
  });
  proxy.on('connect', (request, socket) => {
    asked.push({ method: 'CONNECT', url: `https://${request.url ?? ''}`, headers: request.headers, body: '' });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  port = (proxy.address() as { port: number }).port;
});
afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
});
beforeEach(() => {
  asked = [];
});

const hosts = (): string[] => [...new Set(asked.map(({ url }) => new URL(url).hostname))].filter((host) => !MAKERS.test(host)).toSorted();

describe.each(BROWSER_NAMES)('%s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openWithExtension(name, buildFor(name), { proxy: port });
  });
  afterAll(() => harness.close());

  const verdicts = async (): Promise<string[]> => (await harness.figures(ARTICLE)).map(({ verdict }) => verdict);

  test('no host whose requests are left out here stands anywhere in the extension', () => {
    const folder = buildFor(name);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|html|css|json)$/.test(file) && !file.endsWith('ledger.json'));
    const named = scripts.flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host = '']) => host));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((host) => MAKERS.test(host))).toEqual([]);
  });

  test('a session without a feed asks the network for nothing, wherever its reader goes', async () => {
    const page = await harness.open(ARTICLE);
    expect(await verdicts()).toEqual(['consistent']);
    const popup = await harness.openPopup(ARTICLE);
    const panel = await harness.openExtensionPage('/sidepanel.html');
    const tab = await harness.openExtensionPage('/options.html');
    const textOf = (each: Page) => () => each.evaluate(() => document.body.innerText);
    await eventually(textOf(popup), (text) => text.includes('$852 billion'));
    await eventually(textOf(panel), (text) => text.length > 10);
    for (const [view, heading] of VIEWS) {
      await tab.evaluate((to) => { location.hash = to; }, view);
      await eventually(textOf(tab), (text) => text.includes(heading));
    }
    expect(await harness.extensionPage.evaluate(alarms)).toEqual([]);
    expect(hosts()).toEqual(['news.test']);
    expect(asked.filter(({ url }) => new URL(url).hostname === 'news.test').map(({ method, url }) => `${method} ${url}`)).toEqual(expect.arrayContaining([`GET ${ARTICLE}`]));
    expect(asked.filter(({ url, body }) => url.includes('news.test') && (body !== '' || !/\/(?:article|favicon\.ico)$/.test(url)))).toEqual([]);
    for (const each of [tab, panel, popup, page]) await each.close();
  });

  test('a feed is asked when its alarm rings, for its files and without a word about the reader; open pages are judged anew', async () => {
    const key = await keyPair(1);
    files = await publish({ ledger: await feedLedger(harness), key });
    const page = await harness.open(ARTICLE);
    expect(await verdicts()).toEqual(['consistent']);
    const subscription: FeedRecord = { id: 'f1', url: FEED, name: 'team-ledger', key: publicFile(key), addedAt: '2026-11-01T00:00:00.000Z', failures: 0, nextTry: '2026-11-01T00:00:00.000Z' };
    await harness.extensionPage.evaluate(subscribe, JSON.stringify(subscription));
    await harness.extensionPage.evaluate(ring);
    await eventually(() => feedIn(harness), ({ lastSuccess, lastFailure }) => {
      if (lastFailure) throw new Error(lastFailure.reason);
      return lastSuccess !== undefined;
    });
    await eventually(verdicts, ([verdict]) => verdict !== 'consistent');

    expect(hosts()).toEqual(['localhost', 'news.test']);
    const own = asked.filter(({ url }) => url.includes('8123'));
    expect(own.map(({ method, url, body }) => [method, url, body])).toEqual(['index.json', 'feed.json.sig', 'feed.json'].map((file) => ['GET', `http://localhost:8123/feed/${file}`, '']));
    for (const { headers } of own) {
      expect(Object.keys(headers).filter((header) => ['cookie', 'referer', 'authorization'].includes(header))).toEqual([]);
      expect(JSON.stringify(headers)).not.toMatch(/news\.test|852|hiring/);
    }
    // And it is asked again by itself.
    expect(await harness.extensionPage.evaluate(alarms)).toEqual(['feeds']);
    await page.close();
  });
});

/** The fact that the article is right by, with another value. */
async function feedLedger({ extensionPage }: Harness): Promise<Ledger> {
  const bundled = JSON.parse(await extensionPage.evaluate(async () => (await fetch('/ledger/ledger.json')).text())) as Ledger;
  const other = (fact: Fact): Fact => ({ ...fact, value: 2 * fact.value, accepted: [] });
  const facts = bundled.facts.filter(({ entity, value }) => entity === 'openai' && value === 852e9).map(other);
  expect(facts.length).toBeGreaterThan(0);
  return { ...makeLedger('2026-11-21.1', [...facts, makeFact({ id: 'team.1' })]), name: 'team-ledger', entities: bundled.entities, events: [...bundled.events, ...makeLedger('2026-11-21.1').events], metrics: bundled.metrics };
}

const feedIn = async ({ extensionPage }: Harness): Promise<FeedRecord> => JSON.parse(await extensionPage.evaluate(readFeed)) as FeedRecord;

// These run in a page of the extension.

interface Api {
  alarms: { create(name: string, when: { when: number }): Promise<void>; getAll(): Promise<{ name: string }[]> };
}

async function alarms(): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return (await (browser ?? chrome).alarms.getAll()).map(({ name }) => name);
}

async function ring(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).alarms.create('feeds', { when: Date.now() });
}

async function subscribe(record: string): Promise<void> {
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('tickmark');
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('feeds', 'readwrite');
      transaction.objectStore('feeds').put(JSON.parse(record));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
      transaction.addEventListener('error', () => failed(new Error('not written')));
    });
  });
}

async function readFeed(): Promise<string> {
  return new Promise((done) => {
    const opening = indexedDB.open('tickmark');
    opening.addEventListener('success', () => {
      const get = opening.result.transaction('feeds').objectStore('feeds').get('f1');
      get.addEventListener('success', () => {
        opening.result.close();
        done(JSON.stringify(get.result));
      });
    });
  });
}
