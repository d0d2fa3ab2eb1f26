import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../lib/page/publication.ts';

const dateOf = (html: string, href?: string): string | undefined => {
  const { document } = parseHTML(`<!doctype html><html><head></head><body></body></html>`);
  document.documentElement.innerHTML = html;
  const page = href === undefined ? document : new Proxy(document, { get: (target, key) => (key === 'location' ? { href } : bound(target, key)) });
  return publicationDate(page).published;
};

const bound = (target: object, key: PropertyKey): unknown => {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? (value as (...all: unknown[]) => unknown).bind(target) : value;
};

const ld = (data: unknown): string => `<head><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script></head>`;

describe('the day of publication', () => {
  it.each([
    ['structured data', ld({ '@type': 'NewsArticle', datePublished: '2026-04-01T06:10:00Z' })],
    ['a list of structured data', ld([{ '@type': 'Organization' }, { '@type': 'Article', datePublished: '2026-04-01' }])],
    ['a graph', ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2026-04-01' }] })],
    ['structured data behind some that is broken', `${ld('{ "datePublished": ')}${ld({ datePublished: '2026-04-01' })}`],
    ['a property', '<head><meta property="article:published_time" content="2026-04-01T06:10:00+02:00"></head>'],
    ['a name', '<head><meta name="DC.date.issued" content="2026-04-01"></head>'],
    ['a `<time>` in the head of the article', '<body><article><header><time datetime="2026-04-01T06:10">today</time></header></article></body>'],
  ])('is told by %s', (_, html) => {
    expect(dateOf(html)).toBe('2026-04-01');
  });

  it.each([
    ['https://example.org/2026/04/01/round', '2026-04-01'],
    ['https://example.org/2026/4/round', '2026-04'],
    ['https://example.org/round-2026-04-01/', '2026-04-01'],
    ['https://example.org/item/20260401', undefined],
    ['https://example.org/2026/99/round', undefined],
  ])('is told by the address %s', (href, expected) => {
    expect(dateOf('', href)).toBe(expected);
  });

  it('is what stands first in this order', () => {
    expect(dateOf(`${ld({ datePublished: '2026-04-01' })}<head><meta name="date" content="2020-01-01"></head>`)).toBe('2026-04-01');
  });

  it.each([
    ['2026-04-01T23:50:00-08:00', '2026-04-01'],
    ['2026-4-1', '2026-04-01'],
    ['20260401', '2026-04-01'],
    ['2026/04/01 06:10', '2026-04-01'],
    ['2026-04', '2026-04'],
    ['Wed, 01 Apr 2026 06:10:00 GMT', '2026-04-01'],
    ['Wed Apr 01 2026 06:10:00 GMT+0000', '2026-04-01'],
    ['April 1, 2026', '2026-04-01'],
    ['1 September 2026', '2026-09-01'],
    ['2026年4月1日 06:10', '2026-04-01'],
  ])('may be written as %s', (words, expected) => {
    expect(dateOf(`<head><meta name="date" content="${words}"></head>`)).toBe(expected);
  });

  it.each(['yesterday', '2026-02-30', '2026-13-01', '1066-10-14', '0000-00-00', '01/04/2026', '31 Juni 2026', '12345678901', '1 of 2026'])('is unknown when it says "%s"', (words) => {
    expect(dateOf(`<head><meta name="date" content="${words}"></head>`)).toBeUndefined();
  });

  it('is a day that exists or unknown, whatever the page says, without an error', () => {
    const days = fc.stringMatching(/^[0-9]{1,4}[-/. 年]?([0-9]{1,2}|[A-Za-z]{3,9})[-/. 月,]{1,2}[0-9]{1,4}/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), days, fc.string({ unit: 'grapheme' })), (words) => {
        const { document } = parseHTML('<!doctype html><html><head><meta name="date"></head><body></body></html>');
        document.querySelector('meta')!.setAttribute('content', words);
        const { published } = publicationDate(document);
        if (published === undefined) return;
        const full = `${published}${'-01'.repeat(3 - published.split('-').length)}`;
        expect(new Date(`${full}T00:00:00Z`).toISOString().slice(0, 10)).toBe(full);
      }),
      { numRuns: 200 },
    );
  });

  it('is looked for in any structured data, without an error', () => {
    fc.assert(fc.property(fc.json(), (data) => dateOf(ld(data.replaceAll('<', ''))) === undefined), { numRuns: 50 });
  });
});
