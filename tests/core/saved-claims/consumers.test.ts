import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { getFragmentDirectives, parseFragmentDirectives } from 'text-fragments-polyfill/text-fragment-utils';
import { describe, expect, it, test } from 'vitest';
import { formatReceipt } from '../../../lib/core/receipt.ts';
import { parseReceipt } from '../../../lib/core/replay.ts';
import { formatBibtex } from '../../../lib/core/saved-claims/bibtex.ts';
import { formatClaimReviews } from '../../../lib/core/saved-claims/claim-review.ts';
import { citationsOf, formatCsl } from '../../../lib/core/saved-claims/csl.ts';
import { formatCsv, formatDataPackage } from '../../../lib/core/saved-claims/csv.ts';
import { toLink, toQuotation, toReceipt } from '../../../lib/core/saved-claims/quotation.ts';
import { formatRis } from '../../../lib/core/saved-claims/ris.ts';
import type { SavedClaim } from '../../../lib/core/saved-claims/types.ts';
import { formatAnnotations } from '../../../lib/core/saved-claims/web-annotation.ts';
import { sampleClaims } from './fixture.ts';

const samples = await sampleClaims();
const [sample] = samples as [SavedClaim];
const hard: SavedClaim = {
  ...sample,
  id: '22222222-0000-4000-8000-000000000000',
  page: { url: 'https://news.example/a_b?x=1&y=%7B2%7D#~c', title: '=2+5 & 100 % {of} $5_billion \\ “à la”\nline two', author: '-Zoë # O’Neil^', published: '2026-03', lang: 'en' },
  pageKey: 'news.example/a_b?x=1',
  note: '@SUM(A1:A9)',
  tags: ['+1', '=1'],
};
const claims = [...samples, hard];
const hardTitle = '=2+5 & 100 % {of} $5_billion \\ “à la” line two';

// ---------------------------------------------------------------------------------------------
// JSON-LD

const OA = 'http://www.w3.org/ns/oa#';
/** The terms of the two vocabularies that the exports use; without the network there are no others. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id', type: '@type', oa: OA, as: 'https://www.w3.org/ns/activitystreams#', dcterms: 'http://purl.org/dc/terms/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', xsd: 'http://www.w3.org/2001/XMLSchema#',
    Annotation: 'oa:Annotation', SpecificResource: 'oa:SpecificResource', TextualBody: 'oa:TextualBody', TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector', Software: 'as:Application', AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage',
    highlighting: 'oa:highlighting', commenting: 'oa:commenting', tagging: 'oa:tagging', assessing: 'oa:assessing', describing: 'oa:describing',
    body: { '@id': 'oa:hasBody' }, target: { '@id': 'oa:hasTarget' }, source: { '@id': 'oa:hasSource', '@type': '@id' }, selector: { '@id': 'oa:hasSelector' }, motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' }, purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' }, end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    value: 'rdf:value', format: 'dcterms:format', created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' }, modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' }, generator: { '@id': 'as:generator' }, name: 'as:name', label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' }, first: { '@id': 'as:first' }, items: { '@id': 'as:items', '@container': '@list' }, startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  },
  'https://schema.org': { '@vocab': 'http://schema.org/', url: { '@type': '@id' }, datePublished: { '@type': 'Date' } },
};

async function expand(text: string): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => {
    const context = CONTEXTS[url];
    if (!context) throw new Error(`${url} is not at hand.`);
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
  };
  // In safe mode any key that the context does not know is an error.
  return (await jsonld.expand(JSON.parse(text), { documentLoader, safe: true })) as Record<string, unknown>[];
}

test('web annotations expand to the terms of the recommendation, and none is lost', async () => {
  const [collection] = await expand(formatAnnotations(claims));
  expect(collection?.['@type']).toEqual(['https://www.w3.org/ns/activitystreams#OrderedCollection']);
  const text = JSON.stringify(collection);
  expect(text.split(`"${OA}exact"`).length - 1).toBe(claims.length);
  expect(text.split(`"${OA}hasTarget"`).length - 1).toBe(claims.length);
  expect(text).toContain(JSON.stringify({ '@id': sample.page.url }));
  expect(text.split('"urn:tickmark:ns:claim":[{"@type":"@json"').length - 1).toBe(claims.length);
});

test('claim reviews expand to schema.org, one for each verdict, with a rating that has words', async () => {
  const reviews = await expand(formatClaimReviews(claims));
  const judged = claims.filter(({ judgement }) => judgement && judgement.verdict.verdict !== 'unverified');
  expect(reviews).toHaveLength(judged.length);
  for (const review of reviews) {
    expect(review['@type']).toEqual(['http://schema.org/ClaimReview']);
    expect(review).toMatchObject({ 'http://schema.org/claimReviewed': [{ '@value': expect.any(String) }], 'http://schema.org/itemReviewed': [{ '@type': ['http://schema.org/Claim'] }] });
    const [rating] = review['http://schema.org/reviewRating'] as Record<string, [{ '@value': unknown }]>[];
    expect([1, 2, 3]).toContain(rating?.['http://schema.org/ratingValue']?.[0]['@value']);
    expect(rating?.['http://schema.org/alternateName']?.[0]['@value']).toMatch(/ledger|Outdated/);
  }
});

// ---------------------------------------------------------------------------------------------
// Citations

describe('the pages of saved claims are cited', () => {
  const items = citationsOf(claims);

  it('each once, under keys of their own', () => {
    expect(items.map(({ id }) => id)).toEqual(['mara-quill-2026-which-of-openai', 'zoe-o-neil-2026-2-5-100']);
  });

  it('so that a CSL processor sets them', () => {
    const cite = new Cite(JSON.parse(formatCsl(claims)));
    const text = cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }) as string;
    expect(text).toContain('Mara Quill. (2026, October 2). Which of OpenAI’s billions are you quoting?');
    expect(text).toContain('https://www.margin.example/numbers/openai');
    expect(text).toContain('-Zoë # O’Neil^. (2026, March)');
  });

  it('so that a BibTeX parser reads them back', () => {
    const read = new Cite(formatBibtex(claims)).data as { title: string; URL: string; author: object[]; issued: object }[];
    expect(read).toHaveLength(2);
    expect(read[1]).toMatchObject({ title: hardTitle, URL: hard.page.url, issued: { 'date-parts': [[2026, 3]] } });
    expect(JSON.stringify(read[1]?.author)).toContain('-Zoë # O’Neil^');
    expect(read[0]).toMatchObject({ title: sample.page.title, URL: sample.page.url, issued: { 'date-parts': [[2026, 10, 2]] } });
  });

  it('so that a RIS parser reads them back', () => {
    const read = new Cite(formatRis(claims)).data as { title: string; URL: string; author: object[]; issued: object }[];
    expect(read).toHaveLength(2);
    expect(read[1]).toMatchObject({ title: hardTitle, URL: hard.page.url });
    expect(JSON.stringify(read[1]?.author)).toContain('-Zoë # O’Neil^');
    expect(read[0]).toMatchObject({ title: sample.page.title, URL: sample.page.url, issued: { 'date-parts': [[2026, 10, 2]] } });
  });
});

// ---------------------------------------------------------------------------------------------
// Tables

describe('the table', () => {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(formatCsv(claims), { header: true, skipEmptyLines: true });

  it('has the columns of its descriptor, and values of their types', () => {
    const [resource] = (JSON.parse(formatDataPackage('claims.csv')) as { resources: [{ path: string; schema: { fields: { name: string; type: string }[] } }] }).resources;
    expect(errors).toEqual([]);
    expect(resource.path).toBe('claims.csv');
    expect(meta.fields).toEqual(resource.schema.fields.map(({ name }) => name));
    for (const { name, type } of resource.schema.fields) {
      const values = data.map((row) => row[name] ?? '').filter((value) => value !== '');
      if (type === 'number' || type === 'integer') expect(values.filter((value) => !/^\d+(?:\.\d+)?$/.test(value))).toEqual([]);
      if (type === 'datetime') expect(values.filter((value) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value))).toEqual([]);
    }
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(data.at(-1)).toMatchObject({ title: expect.stringMatching(/^'=2\+5/), note: "'@SUM(A1:A9)", tags: "'+1; =1" });
  });
});

// ---------------------------------------------------------------------------------------------
// One claim

describe('one claim', () => {
  const claimIn = (text: string, exact: string, url = 'https://news.example/a'): SavedClaim => {
    const start = text.indexOf(exact);
    return { ...sample, page: { url }, selectors: [{ type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(start + exact.length, start + exact.length + 32) }, { type: 'TextPositionSelector', start, end: start + exact.length }] };
  };

  it('is quoted with its source', () => {
    expect(toQuotation({ ...sample, passage: { text: 'It raised\n $122 billion.', start: 11, end: 23, kind: 'paragraph' } })).toMatch(
      /^“It raised \$122 billion\.”\n— Mara Quill, “Which of OpenAI’s billions are you quoting\?”, margin\.example, 2026-10-02\. https:\/\/www\.margin\.example\S+ \(accessed 2026-11-21\)$/,
    );
  });

  test.each([
    ['whole words around it', 'The company said that OpenAI raised $122 billion in March, led by Amazon.', '$122 billion', 'https://news.example/a#:~:text=said%20that%20OpenAI%20raised-,%24122%20billion,-in%20March%2C%20led%20by'],
    ['hyphens and ampersands', 'A so-called R&D fund - $5 billion - was built.', '$5 billion', 'https://news.example/a#:~:text=so%2Dcalled%20R%26D%20fund%20%2D-,%245%20billion,-%2D%20was%20built.'],
    ['words of its own block only', 'Amazon\n$50 billion\nMarch 2026', '$50 billion', 'https://news.example/a#:~:text=Amazon-,%2450%20billion,-March%202026'],
    ['nothing around it', '$50 billion', '$50 billion', 'https://news.example/a#:~:text=%2450%20billion'],
  ])('is a link to its place: %s', (_, text, exact, link) => {
    expect(toLink(claimIn(text, exact))).toBe(link);
  });

  it('keeps the fragment that its page had, and is no link where there is no web page', () => {
    expect(toLink(claimIn('$50 billion', '$50 billion', 'https://news.example/a#part:~:text=old'))).toBe('https://news.example/a#part:~:text=%2450%20billion');
    expect(toLink(claimIn('$50 billion', '$50 billion', 'file:///a.html'))).toBe('file:///a.html');
  });

  it('is understood by who follows the link', () => {
    const [directive] = parseFragmentDirectives(getFragmentDirectives(new URL(toLink(claimIn('A so-called R&D fund, of $5 billion - was built.', '$5 billion'))).hash)).text;
    expect(directive).toMatchObject({ prefix: 'so-called R&D fund, of', textStart: '$5 billion', suffix: '- was built.' });
    const long = `OpenAI said ${'again and again '.repeat(20)}that it had raised $122 billion.`;
    expect(parseFragmentDirectives(getFragmentDirectives(new URL(toLink(claimIn(long, long))).hash)).text).toMatchObject([{ textStart: 'OpenAI said again and again', textEnd: 'it had raised $122 billion.' }]);
  });

  it('is a receipt where it was judged', () => {
    const receipt = toReceipt(sample);
    expect(parseReceipt(formatReceipt(receipt!))).toEqual({ ok: true, receipt });
    const { judgement: _, ...unjudged } = sample;
    expect(toReceipt(unjudged)).toBeUndefined();
  });
});
