/**
 * `npm run bench -- library [store | page]`: what a large library costs. `store`: search, saving, and the way out and back in
 * each lossless form. `page`: the library's own page in a real Chromium. Prints figures, decides nothing.
 */
import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { EXPORT_FORMS } from '../../lib/core/saved-claims/forms.ts';
import { formatClaims } from '../../lib/core/saved-claims/schema.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { createClaimSearch } from '../../lib/store/claim-search.ts';
import { createClaimStore } from '../../lib/store/claim-store.ts';
import { exportClaims, importClaims } from '../../lib/store/claim-traffic.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { makeClaims } from './claims.ts';
import { benchLibraryPage } from './library-page.ts';
import { medianOf } from './median.ts';

const SEARCHED = 100_000;
const CARRIED = 10_000;
const LOSSLESS = EXPORT_FORMS.filter(({ lossless }) => lossless);

const took = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
const hash = (claims: readonly SavedClaim[]): string => createHash('sha256').update(formatClaims(claims)).digest('hex');

export async function benchLibrary([part]: readonly string[]): Promise<void> {
  if (part !== 'page') await benchStore();
  if (part !== 'store') await benchLibraryPage(makeClaims(SEARCHED));
}

async function benchStore(): Promise<void> {
  const claims = makeClaims(SEARCHED);
  const built = await took(() => createClaimSearch(claims));
  const search = createClaimSearch(claims);
  const queries = ['o', 're', 'revenue', '$122', 'tender deal', 'investors letter bank', 'nothing here', 'news.example/77', 'facil', 'the comp'];
  const times: number[] = [];
  for (const query of queries) for (let length = 1; length <= query.length; length++) times.push(await took(() => search.find(query.slice(0, length))));
  console.log(`library: search over ${SEARCHED} claims: texts folded in ${built.toFixed(0)} ms; a letter typed, median ${medianOf(times).toFixed(1)} ms (target 50), slowest ${Math.max(...times).toFixed(1)} ms`);

  const database = openDatabase('bench', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = createClaimStore({ database, now: () => new Date() });
  const some = claims.slice(0, CARRIED);
  const savings: number[] = [];
  for (const { page, pageKey, selectors } of some.slice(0, 200)) savings.push(await took(() => store.save({ page, pageKey, selectors })));
  console.log(`library: one claim saved, in one transaction: ${medianOf(savings).toFixed(1)} ms`);
  const wanted = hash(some);
  const at = new Date().toISOString();
  await database.claims.clear();
  await database.claims.bulkAdd(some);
  for (const form of LOSSLESS) {
    let parts: (string | Uint8Array<ArrayBuffer>)[] = [];
    const out = await took(async () => { parts = await exportClaims(some, form, { store: { markExported: async () => undefined }, at }); });
    const file = new Uint8Array(await new Blob(parts).arrayBuffer());
    await database.claims.clear();
    const back = await took(() => importClaims(file, { store }));
    const same = hash(await store.all()) === wanted;
    console.log(`library: ${CARRIED} claims as ${form.label}: ${(file.length / 1e6).toFixed(1)} MB, out ${out.toFixed(0)} ms, back ${back.toFixed(0)} ms, ${same ? 'identical' : 'NOT THE SAME'}`);
  }
  database.close();
}
