import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { urlKey } from '../../lib/core/url-key.ts';
import type { Place } from '../../lib/store/claim-places.ts';
import { createClaimService, type ClaimService } from '../../lib/store/claim-service.ts';
import { createClaimStore } from '../../lib/store/claim-store.ts';
import { openDatabase, type TickmarkDatabase } from '../../lib/store/db.ts';

let database: TickmarkDatabase;
let service: ClaimService;
beforeEach(() => {
  database = openDatabase('tickmark', { indexedDB: new IDBFactory(), IDBKeyRange });
  const unasked = (): never => expect.fail('Nothing here is judged.');
  service = createClaimService({ claims: createClaimStore({ database, now: () => new Date() }), judge: { current: unasked, index: unasked, explain: unasked }, engine: '1', today: () => '2026-11-21' });
});
afterEach(() => database.close());

const save = async (page: Place, exact = 'These words'): Promise<string> =>
  (await service.save({ page, selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 5, end: 5 + exact.length }] })).id;
const found = async (place: Place): Promise<string[]> => (await service.quotesOf(place)).map(({ id }) => id);
/** Whether the page is read at all, where it names no company: only its address is known until then. */
const isLookedFor = ({ url, canonical }: Place): Promise<boolean> => service.has(url, async () => canonical);

const STORY = 'https://www.news.example/2026/story';

describe('a claim without a figure is found again, on a page that names no company,', () => {
  test.each<[string, Place, Place]>([
    ['at the same address', { url: STORY }, { url: STORY }],
    ['at another place of it', { url: STORY }, { url: `${STORY}#figures` }],
    ['by a link that is tracked', { url: STORY }, { url: `${STORY}?utm_source=letter&gclid=1` }],
    ['as AMP', { url: STORY }, { url: 'https://amp.news.example/2026/story' }],
    ['as AMP in a cache', { url: STORY }, { url: 'https://news-example.cdn.ampproject.org/c/s/www.news.example/2026/story' }],
    ['as AMP whose address says nothing, by what it calls itself', { url: STORY }, { url: 'https://www.news.example/gate/771', canonical: STORY }],
    ['on a phone', { url: 'https://m.news.example/2026/story' }, { url: STORY }],
    ['in an archive', { url: STORY }, { url: `https://web.archive.org/web/20261101000000/${STORY}` }],
    ['after it was saved in an archive', { url: `https://archive.ph/20261101/${STORY}` }, { url: STORY }],
    ['at the same address, where it is kept under what it calls itself', { url: `${STORY}?from=home`, canonical: STORY }, { url: `${STORY}?from=home`, canonical: STORY }],
    ['where it calls itself otherwise now', { url: STORY }, { url: STORY, canonical: 'https://news.example/long/title-of-the-story' }],
    ['where it no longer says what it is', { url: 'https://news.example/r/12', canonical: STORY }, { url: 'https://news.example/r/12?utm_source=x' }],
  ])('%s', async (_, before, after) => {
    const id = await save(before);
    expect(await isLookedFor(after)).toBe(true);
    expect(await found(after)).toEqual([id]);
    await service.reportAnchors(after, [{ id, state: 'moved' }]);
    expect((await database.claims.get(id))?.anchor?.state).toBe('moved');
  });
});

describe('a page of which nothing is saved', () => {
  it.each<[string, Place]>([
    ['is another one of the site', { url: 'https://news.example/2026/other' }],
    ['has an address that only begins alike', { url: 'https://news.example.org/2026/story' }],
    ['calls itself what only its own site may', { url: 'https://evil.example/x', canonical: STORY }],
  ])('%s', async (_, place) => {
    const id = await save({ url: STORY });
    expect(await isLookedFor(place)).toBe(false);
    expect(await found(place)).toEqual([]);
    await service.reportAnchors(place, [{ id, state: 'gone' }]);
    expect((await database.claims.get(id))?.anchor?.state).toBe('intact');
  });

  it('is not asked what it calls itself, where nothing is saved of its whole site', async () => {
    await save({ url: STORY });
    const ask = vi.fn(async () => undefined);
    expect(await service.has('https://elsewhere.example/2026/story', ask)).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  it('has nothing but what is in the trash', async () => {
    const id = await save({ url: STORY });
    await database.claims.update(id, { trashedAt: '2026-11-21T09:00:00.000Z' });
    expect(await isLookedFor({ url: STORY })).toBe(false);
  });
});

test('words are saved once, by whatever address their page is come to', async () => {
  const first = await save({ url: `${STORY}?from=home`, canonical: STORY });
  expect(await save({ url: 'https://m.news.example/2026/story' })).toBe(first);
  expect(await save({ url: STORY }, 'Other words')).not.toBe(first);
  expect((await database.claims.get(first))?.pageKey).toBe(urlKey(STORY));
});
