import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatCsv } from '../../../lib/core/saved-claims/csv.ts';
import { formatHypothesis } from '../../../lib/core/saved-claims/hypothesis.ts';
import { openImport, type ImportItem } from '../../../lib/core/saved-claims/import.ts';
import { formatMarkdown, formatMarkdownPages } from '../../../lib/core/saved-claims/markdown.ts';
import { formatClaims } from '../../../lib/core/saved-claims/schema.ts';
import type { SavedClaim } from '../../../lib/core/saved-claims/types.ts';
import { formatAnnotations } from '../../../lib/core/saved-claims/web-annotation.ts';
import { anyClaim, sampleClaims } from './fixture.ts';

const samples = await sampleClaims();

const FORMATS: Readonly<Record<string, (claims: readonly SavedClaim[]) => string>> = {
  'tickmark-claims': formatClaims,
  'web-annotation': formatAnnotations,
  csv: formatCsv,
  markdown: formatMarkdown,
};

function read(text: string, known: ReadonlySet<string> = new Set()): ImportItem[] {
  const opened = openImport(text, ({ id }) => known.has(id));
  if (!opened.ok) throw new Error(opened.error);
  const items = [...opened.items];
  expect(items).toHaveLength(opened.total);
  return items;
}

const imported = (items: readonly ImportItem[]): SavedClaim[] => items.flatMap((item) => (item.outcome === 'imported' ? [item.claim] : []));
const hashOf = (claims: readonly SavedClaim[]): string => createHash('sha256').update(formatClaims(claims)).digest('hex');

describe.each(Object.entries(FORMATS))('a library as %s', (name, format) => {
  it('comes back as it went', () => {
    expect(imported(read(format(samples)))).toEqual(samples);
    expect(openImport(format(samples), () => false)).toMatchObject({ format: name, total: samples.length });
  });

  it('whatever is written in it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyClaim(samples), { maxLength: 6, selector: ({ id }) => id }), (claims) => {
        expect(hashOf(imported(read(format(claims))))).toBe(hashOf(claims));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same text in whatever order its claims were', () => {
    expect(format(samples.toReversed())).toBe(format(samples));
  });

  it('changes nothing when it comes a second time', () => {
    const known = new Set(samples.map(({ id }) => id));
    expect(new Set(read(format(samples), known).map(({ outcome }) => outcome))).toEqual(new Set(['duplicate']));
  });
});

describe('ten thousand claims, exported, wiped and imported', () => {
  // One in ten was judged; the others are selections without a figure.
  const many = Array.from({ length: 10_000 }, (_, i): SavedClaim => {
    const { judgement, ...sample } = samples[i % samples.length]!;
    return { ...sample, id: `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`, note: `Note ${i}`, ...(i % 10 === 0 && judgement && { judgement }) };
  });

  test.each(Object.entries(FORMATS))('are the same library: %s', (_, format) => {
    expect(hashOf(imported(read(format(many))))).toBe(hashOf(many));
  }, 60_000);
});

test('pages of Markdown have names of their own, and together bring all claims back', () => {
  const claims = [...samples, { ...samples[0]!, id: '11111111-0000-4000-8000-000000000000', pageKey: 'other.example/a' }];
  const files = formatMarkdownPages(claims);
  expect(new Set(files.map(({ name }) => name)).size).toBe(2);
  expect(hashOf(files.flatMap(({ text }) => imported(read(text))))).toBe(hashOf(claims));
  expect(files[0]?.text).toMatch(/^---\ntitle: "Which of/);
});

describe('annotations of Hypothesis', () => {
  const annotation = (more: object = {}) => ({
    id: 'Yz1kbK0sEe2', created: '2026-04-02T08:15:30.123456+00:00', updated: '2026-04-03T08:15:30.123456+00:00', user: 'acct:mara@hypothes.is', uri: 'https://www.news.example/a?utm_source=x', text: 'Is it so?', tags: ['openai'],
    target: [{ source: 'https://www.news.example/a', selector: [{ type: 'RangeSelector', startContainer: '/p[1]' }, { type: 'TextPositionSelector', start: 14, end: 26 }, { type: 'TextQuoteSelector', exact: '$122 billion', prefix: 'OpenAI raised ', suffix: ' in March.' }] }],
    document: { title: ['A round'] }, ...more,
  });

  test.each([
    ['its export', { export_date: '2026-04-04', export_userid: 'acct:mara@hypothes.is', client_version: '1.1', annotations: [annotation()] }],
    ['an answer of its interface', { total: 1, rows: [annotation()] }],
    ['a bare list', [annotation()]],
  ])('come in from %s', (_, file) => {
    const [item] = read(JSON.stringify(file));
    expect(item).toMatchObject({
      outcome: 'imported',
      claim: { savedAt: '2026-04-02T08:15:30.123Z', page: { url: 'https://www.news.example/a?utm_source=x', title: 'A round' }, pageKey: 'news.example/a', note: 'Is it so?', tags: ['openai'], selectors: [{ exact: '$122 billion' }, { start: 14, end: 26 }] },
    });
    expect((item as { claim: SavedClaim }).claim.judgement).toBeUndefined();
  });

  it('are each told as imported, duplicate or refused', () => {
    const file = { annotations: [annotation(), annotation(), annotation({ id: 'b', target: [{ source: 'https://news.example/a' }] }), annotation({ id: 'c', references: ['Yz1kbK0sEe2'] }), annotation({ id: 'd', created: 'yesterday' })] };
    expect(read(JSON.stringify(file)).map((item) => (item.outcome === 'refused' ? item.reason : item.outcome))).toEqual([
      'imported',
      'duplicate',
      'It quotes nothing: it is a note on a whole page.',
      'It is a reply to another annotation.',
      'created, updated: no such instant.',
    ]);
  });

  it('can be made of saved claims, with all that Hypothesis has a field for', () => {
    const back = imported(read(formatHypothesis(samples, '2026-11-21T10:00:00.000Z')));
    expect(back.map(({ note, tags, selectors, page: { url } }) => ({ note, tags, selectors, url }))).toEqual(samples.map(({ note, tags, selectors, page: { url } }) => ({ note, tags, selectors, url })));
  });
});

describe("a stranger's file", () => {
  const [sample] = samples as [SavedClaim];
  const fileOf = (claim: unknown): string => JSON.stringify({ format: 'tickmark-claims', formatVersion: 1, claims: [claim, sample] });

  test.each([
    ['a key that reaches for a prototype', JSON.parse(`{"__proto__": {"x": 1}}`), '__proto__: this key is not allowed.'],
    ['a field that nobody knows', { ...sample, extra: 1 }, 'The claim: Unrecognized key: "extra"'],
    ['an id of another kind', { ...sample, id: '../../etc' }, 'id: expected a UUID in small letters'],
    ['a day that never was', { ...sample, savedAt: '2026-13-40T00:00:00.000Z' }, 'savedAt: no such instant'],
    ['too long a note', { ...sample, note: 'x'.repeat(50_001) }, 'note: Too big: expected string to have <=50000 characters'],
    ['a verdict on another claim', { ...sample, judgement: { ...sample.judgement!, verdict: { ...sample.judgement!.verdict, claim: 99 } } }, 'judgement.verdict: it belongs to another claim.'],
    ['no claim at all', null, 'The claim: Invalid input: expected object, received null'],
  ])('has %s: it is refused, and the others come in', (_, claim, reason) => {
    expect(read(fileOf(claim))).toEqual([{ outcome: 'refused', reason }, { outcome: 'imported', claim: sample }]);
  });

  test.each([
    ['', 'It is neither an export of Tickmark nor of Hypothesis.'],
    ['{', 'It is not JSON.'],
    ['{"a":1}', 'It is neither an export of Tickmark nor of Hypothesis.'],
    ['name,amount\r\na,1', 'It is neither an export of Tickmark nor of Hypothesis.'],
    [JSON.stringify({ format: 'tickmark-claims', formatVersion: 2, claims: [] }), 'It was made by a newer Tickmark: only files of version 1 are understood.'],
  ])('is no library: %j', (text, error) => {
    expect(openImport(text, () => false)).toEqual({ ok: false, error });
  });

  it('is survived, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((json) => `{"annotations":[${json}]}`), fc.json().map((json) => `[{"type":"Annotation","body":${json},"target":${json}}]`)), (text) => {
        const opened = openImport(text, () => false);
        if (opened.ok) for (const item of opened.items) expect(['imported', 'duplicate', 'refused']).toContain(item.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('is read item by item, so that a caller may stop in between', () => {
    const opened = openImport(formatClaims(samples), () => false);
    if (!opened.ok) throw new Error(opened.error);
    const items = opened.items[Symbol.iterator]();
    expect(items.next().value).toMatchObject({ outcome: 'imported' });
    expect(opened.total).toBe(samples.length);
  });
});
