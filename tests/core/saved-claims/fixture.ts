import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readHtml } from '../../../lib/cli/read-html.ts';
import { findClaims, vocabularyOf } from '../../../lib/core/claims.ts';
import { LANGUAGES } from '../../../lib/core/languages/all.ts';
import { addLanguages } from '../../../lib/core/languages/index.ts';
import { indexLedger } from '../../../lib/core/ledger-index.ts';
import { parseLedger } from '../../../lib/core/ledger.ts';
import { makeReceipt } from '../../../lib/core/receipt.ts';
import { contextOf, markOf } from '../../../lib/core/replay.ts';
import type { SavedClaim } from '../../../lib/core/saved-claims/types.ts';
import { urlKey } from '../../../lib/core/url-key.ts';
import { judgeClaims } from '../../../lib/core/verdict.ts';
import { ROOT } from '../../support/modules.ts';

addLanguages(LANGUAGES);
const parsed = parseLedger(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
if (!parsed.ok) throw new Error(parsed.errors[0]);
const { ledger } = parsed;
const asOf = '2026-11-21';

const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Every figure of the sample article, saved with what was made of it. */
export async function sampleClaims(): Promise<SavedClaim[]> {
  const document = readHtml(readFileSync(path.join(ROOT, 'tests/fixtures/pages/sample-article.html'), 'utf8'));
  const url = 'https://www.margin.example/numbers/openai?utm_source=mail#top';
  const found = findClaims(document, vocabularyOf(ledger));
  const index = indexLedger(ledger);
  const claims = found.map(({ claim }) => claim);
  const options = { asOf, published: '2026-10-02' };
  const verdicts = judgeClaims(claims, index, options);
  const mark = await markOf(ledger);
  return found.map((each, i) => {
    const verdict = verdicts[i]!;
    const receipt = makeReceipt({ document, found: each, verdict, context: contextOf(each.claim, verdict, claims, index, options), asOf, ledger: mark, engine: '1.2.3' });
    return {
      id: uuid(i),
      savedAt: '2026-11-21T09:30:00.000Z',
      changedAt: '2026-11-21T10:00:00.000Z',
      page: { url, canonical: 'https://margin.example/numbers/openai', title: 'Which of OpenAI’s billions are you quoting?', author: 'Mara Quill', published: '2026-10-02', lang: 'en' },
      pageKey: urlKey(url),
      selectors: receipt.selectors,
      ...(receipt.passage && { passage: receipt.passage }),
      judgement: { claim: receipt.claim, context: receipt.context, evidence: receipt.evidence, verdict, ledger: mark, engine: '1.2.3', asOf, headline: 'A headline.', reading: 'As it was read.', why: 'Why it was so.' },
      note: i % 3 === 0 ? 'To be checked.' : '',
      tags: i % 2 === 0 ? ['round', 'valuation, old'] : [],
    };
  });
}

/** Text that is hard on file formats. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('=1+1', '@SUM(A1)', '+1', '-1', '\t=1', ' =1', 'a,"b"\r\nc', '--> x', '<!-- -->', '---', '# no heading', '`code`', '100 % & \\ $5 {x_y}^~#', '{"claim":1}', 'ER  - ', '“quoted”', '\u2028', '</script>', '日本語 العربية', '@misc{x,}'),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const offset = fc.nat(1e6);

/** Saved claims as they might be, made from real ones. */
export const anyClaim = (samples: readonly SavedClaim[]): fc.Arbitrary<SavedClaim> =>
  fc.record({
    sample: fc.constantFrom(...samples), id: fc.uuid({ version: 4 }), savedAt: instant, changedAt: instant, title: optional(words), author: optional(words),
    exact: words.filter((text) => text !== ''), prefix: words, suffix: words, start: offset, note: words, tags: fc.array(words.filter((text) => text !== ''), { maxLength: 4 }),
    path: fc.webPath(), judged: fc.boolean(), anchor: optional(fc.record({ state: fc.constantFrom('intact', 'moved', 'reworded', 'number-changed', 'gone'), at: instant })), trashedAt: optional(instant),
  }).map(({ sample: { judgement, page, passage, ...rest }, id, savedAt, changedAt, title, author, exact, prefix, suffix, start, note, tags, path: at, judged, anchor, trashedAt }): SavedClaim => {
    const { title: _, author: __, ...about } = page;
    const url = `https://news.example${at}`;
    return {
      ...rest, id, savedAt, changedAt, note, tags, pageKey: urlKey(url),
      page: { ...about, url, ...(title !== undefined && { title }), ...(author !== undefined && { author }) },
      selectors: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, { type: 'TextPositionSelector', start, end: start + exact.length }],
      ...(passage && { passage }), ...(judged && judgement && { judgement }), ...(anchor && { anchor }), ...(trashedAt !== undefined && { trashedAt }),
    };
  });
