import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { urlKey } from '../../lib/core/url-key.ts';

describe('one page has one key', () => {
  test.each([
    ['https://www.news.example/a/b'],
    ['http://news.example/a/b/'],
    ['https://news.example:443/a/b#figures'],
    ['https://NEWS.example/a//b?utm_source=x&utm_medium=mail&gclid=1&fbclid=2&mc_cid=3&mc_eid=4'],
    ['https://m.news.example/a/b'],
    ['https://mobile.news.example/a/b'],
    ['https://amp.news.example/a/b'],
    ['https://news.example/amp/a/b'],
    ['https://news.example/a/b/amp/'],
    ['https://news.example/a/b?amp=1'],
    ['https://news.example/a/b?outputType=amp'],
    ['https://news.example/a/b/index.html'],
    ['https://www.google.com/amp/s/news.example/a/b'],
    ['https://www.google.co.uk/amp/s/amp.news.example/a/b'],
    ['https://news-example.cdn.ampproject.org/c/s/news.example/a/b?usqp=x'],
    ['https://cdn.ampproject.org/v/s/news.example/a/b'],
    ['https://web.archive.org/web/20260401120000/https://www.news.example/a/b?utm_source=x'],
    ['https://web.archive.org/web/20260401120000if_/http://news.example/a/b'],
    ['https://web.archive.org/web/2026/news.example/a/b'],
    ['https://archive.ph/20260401120000/https://news.example/a/b'],
    ['https://archive.today/newest/http://news.example/a/b/'],
    ['https://archive.is/https:/news.example/a/b'],
    ['https://web.archive.org/web/2026/https://archive.ph/2026/https://news.example/a/b'],
  ])('%s', (address) => {
    expect(urlKey(address)).toBe('news.example/a/b');
  });

  it('in whatever order its parameters stand', () => {
    expect(urlKey('https://news.example/?v=2&id=1&utm_source=x')).toBe(urlKey('https://news.example/?id=1&v=2'));
  });

  it('and goes by the name that it gives itself, on its own site', () => {
    expect(urlKey('https://m.news.example/story/12?from=home', '/story/12')).toBe('news.example/story/12');
    expect(urlKey('https://news.example/a', 'https://www.news.example/long/title-a/')).toBe('news.example/long/title-a');
  });
});

describe('two pages have two keys', () => {
  test.each([
    ['another parameter that names a page', 'https://news.example/?id=1', 'https://news.example/?id=2'],
    ['an article and its front page', 'https://news.example/?p=12', 'https://news.example/'],
    ['two videos', 'https://video.example/watch?v=a', 'https://video.example/watch?v=b'],
    ['two searches', 'https://news.example/search?q=a', 'https://news.example/search?q=b'],
    ['capitals in a path', 'https://short.example/aB', 'https://short.example/Ab'],
    ['another port', 'http://localhost:8080/a', 'http://localhost:3000/a'],
    ['a part of a site', 'https://blog.example.org/a', 'https://example.org/a'],
    ['a site whose own name is one letter', 'https://m.example/a', 'https://example.example/a'],
    ['two routes of one application', 'https://app.example/#/a', 'https://app.example/#/b'],
    ['a word that only begins like a layout', 'https://news.example/ampere', 'https://news.example/ere'],
  ])('%s', (_, one, other) => {
    expect(urlKey(one)).not.toBe(urlKey(other));
  });

  it('even where a template names the front page, another site, or no number', () => {
    expect(urlKey('https://news.example/a', 'https://news.example/')).toBe('news.example/a');
    expect(urlKey('https://news.example/a', 'https://elsewhere.example/a')).toBe('news.example/a');
    expect(urlKey('https://news.example/read?id=1', 'https://news.example/read')).toBe('news.example/read?id=1');
  });
});

describe('any address is survived', () => {
  const address = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
    fc.tuple(fc.constantFrom('www.', 'm.', 'amp.', 'en.m.', ''), fc.domain(), fc.webPath(), fc.constantFrom('', '/amp', '/index.html', '/', '//amp/')).map(([variant, domain, path, tail]) => `https://${variant}${domain}${path}${tail}`),
    fc.webUrl().map((url) => `https://web.archive.org/web/2026/${url}`),
    fc.webUrl().map((url) => `https://www.google.com/amp/s/${url.replace(/^https?:\/\//, '')}`),
  );

  it('and a key is its own key, with and without a scheme', () => {
    fc.assert(
      fc.property(address, (any) => {
        const key = urlKey(any);
        expect(urlKey(key)).toBe(key);
        if (/^https?:\/\/[^/]+\./i.test(any) && !/^https?:/i.test(key)) expect(urlKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever it calls itself', () => {
    fc.assert(fc.property(address, fc.oneof(address, fc.string()), (any, canonical) => {
      expect(typeof urlKey(any, canonical)).toBe('string');
    }));
  });
});
