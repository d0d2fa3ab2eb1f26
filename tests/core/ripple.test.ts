import { describe, expect, it } from 'vitest';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { findFlips } from '../../lib/core/ripple.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { Claim, Ledger } from '../../lib/core/types.ts';
import { ledger } from './ledger-fixture.ts';

const B = 1e9;
const claimOf = (id: number, value: number, over: Partial<Claim> = {}): Claim => ({
  id, figure: { low: value, high: value, step: B, unit: 'USD', qualifier: 'exact', unitStated: true }, entity: 'openai', entityCertainty: 'explicit', metric: 'valuation_post',
  metricCertainty: 'explicit', alternatives: [], parties: [], modality: 'stated', past: false, present: true, hints: [], sentence: 0, block: 0, ...over,
});

/** Only what judging again needs; the rest of a saved claim plays no part. */
const saved = (id: string, claim: Claim | undefined, over: Partial<SavedClaim> = {}): SavedClaim =>
  ({ id, page: { url: 'https://example.org/' }, ...(claim && { judgement: { claim, context: [] } }), ...over }) as SavedClaim;

const raised: Ledger = {
  ...ledger,
  facts: ledger.facts.flatMap((fact) => (fact.id === 'post-2026-final' ? [{ ...fact, validTo: '2026-09-01' }, { ...fact, id: 'post-later', value: 1000 * B, validFrom: '2026-09-01', announced: '2026-09-01', supersedes: fact.id }] : [fact])),
};
const options = { before: indexLedger(ledger), after: indexLedger(raised), asOf: '2026-11-21' };

describe('a change of the ledger', () => {
  it('flips the saved claims that it judges otherwise, and no other', () => {
    const claims = [saved('was right', claimOf(0, 852 * B)), saved('stays wrong', claimOf(0, 840 * B)), saved('no figure', undefined)];
    expect(findFlips(claims, options).map(({ claim, before, after }) => [claim.id, before.verdict, after.verdict])).toEqual([['was right', 'consistent', 'outdated']]);
  });

  it('is told with the facts that decide now', () => {
    expect(findFlips([saved('a', claimOf(0, 852 * B))], options)[0]?.after.facts).toContain('post-later');
  });

  it('flips nothing in the trash, and nothing when nothing changed', () => {
    const claim = claimOf(0, 852 * B);
    expect(findFlips([saved('a', claim, { trashedAt: '2026-11-20T00:00:00Z' })], options)).toEqual([]);
    expect(findFlips([saved('a', claim)], { ...options, after: options.before })).toEqual([]);
  });

  it('judges a claim among those that it was saved with', () => {
    const own = claimOf(1, 852 * B);
    const among = { ...saved('a', own), judgement: { claim: own, context: [claimOf(0, 122 * B, { metric: 'round_total' }), claimOf(2, 730 * B, { metric: 'valuation_pre' })] } } as unknown as SavedClaim;
    expect(findFlips([among], options).map(({ after }) => after.claim)).toEqual([1]);
  });
});
