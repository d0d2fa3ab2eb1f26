/** What a large library costs: search, saving, and the way out and back in each lossless form. Prints figures, decides nothing. */
import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { formatCsv } from '../../lib/core/saved-claims/csv.ts';
import { openImport } from '../../lib/core/saved-claims/import.ts';
import { formatMarkdown } from '../../lib/core/saved-claims/markdown.ts';
import { formatClaims } from '../../lib/core/saved-claims/schema.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { formatAnnotations } from '../../lib/core/saved-claims/web-annotation.ts';
import { createClaimSearch } from '../../lib/store/claim-search.ts';
import { createClaimStore } from '../../lib/store/claim-store.ts';
import { openDatabase } from '../../lib/store/db.ts';

const SEARCHED = 100_000;
const CARRIED = 10_000;
const WORDS = 'OpenAI raised round valuation investors said the company revenue billion stake tender credit facility report quarter spring deal bank fund partner letter board price share'.split(' ');
const LOSSLESS = { 'Tickmark JSON': formatClaims, 'Web Annotation': formatAnnotations, CSV: formatCsv, Markdown: formatMarkdown };

/** Claims of made-up pages, always the same. */
function makeClaims(count: number): SavedClaim[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const phrase = (length: number): string => Array.from({ length }, () => WORDS[next(WORDS.length)]).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const url = `https://news.example/${next(count / 10)}`;
    const exact = `$${next(900) + 1} billion`;
    const [before, after] = [`${phrase(6)} `, ` ${phrase(9)}`];
    const at = new Date(1_700_000_000_000 + i * 60_000).toISOString();
    return {
      id: `${i.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
      savedAt: at,
      changedAt: at,
      page: { url, title: phrase(5), lang: 'en' },
      pageKey: url.slice(8),
      selectors: [
        { type: 'TextQuoteSelector', exact, prefix: before.slice(-32), suffix: after.slice(0, 32) },
        { type: 'TextPositionSelector', start: i, end: i + exact.length },
      ],
      passage: { text: `${before}${exact}${after}`, start: before.length, end: before.length + exact.length, kind: 'paragraph' },
      note: next(4) === 0 ? phrase(7) : '',
      tags: next(3) === 0 ? [phrase(1)] : [],
    };
  });
}

const took = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const hash = (claims: readonly SavedClaim[]): string => createHash('sha256').update(formatClaims(claims)).digest('hex');

export async function benchLibrary(): Promise<void> {
  const claims = makeClaims(SEARCHED);
  const built = await took(() => createClaimSearch(claims));
  const search = createClaimSearch(claims);
  const queries = ['o', 're', 'revenue', '$122', 'tender deal', 'investors letter bank', 'nothing here', 'news.example/77', 'facil', 'the comp'];
  const times: number[] = [];
  for (const query of queries) for (let length = 1; length <= query.length; length++) times.push(await took(() => search.find(query.slice(0, length))));
  console.log(`library: search over ${SEARCHED} claims: texts folded in ${built.toFixed(0)} ms; a letter typed, median ${median(times).toFixed(1)} ms (target 50), slowest ${Math.max(...times).toFixed(1)} ms`);

  const database = openDatabase('bench', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = createClaimStore({ database, now: () => new Date() });
  const some = claims.slice(0, CARRIED);
  const savings: number[] = [];
  for (const { page, pageKey, selectors } of some.slice(0, 200)) savings.push(await took(() => store.save({ page, pageKey, selectors })));
  console.log(`library: one claim saved, in one transaction: ${median(savings).toFixed(1)} ms`);
  const wanted = hash(some);
  for (const [name, format] of Object.entries(LOSSLESS)) {
    let text = '';
    const out = await took(() => { text = format(some); });
    await database.claims.clear();
    const back = await took(async () => {
      const opened = openImport(text, () => false);
      if (!opened.ok) throw new Error(opened.error);
      await store.add([...opened.items].flatMap((item) => (item.outcome === 'imported' ? [item.claim] : [])));
    });
    const same = hash(await store.all()) === wanted;
    console.log(`library: ${CARRIED} claims as ${name}: out ${out.toFixed(0)} ms, back ${back.toFixed(0)} ms, ${same ? 'identical' : 'NOT THE SAME'}`);
  }
  database.close();
}
