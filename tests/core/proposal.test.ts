import { describe, expect, test } from 'vitest';
import { draftFrom, readAmount } from '../../lib/core/fact-draft.ts';
import { en } from '../../lib/core/languages/en.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { proposalOf } from '../../lib/core/proposal.ts';
import type { Claim } from '../../lib/core/types.ts';

addLanguages([en]);

const CLAIM: Claim = {
  id: 3, figure: { low: 9e9, high: 9e9, step: 1e9, unit: 'USD', qualifier: 'exact', unitStated: true }, entity: 'openai', entityCertainty: 'explicit',
  metric: 'tender_offer', metricCertainty: 'explicit', alternatives: [], parties: ['thrive', 'softbank'], modality: 'stated', past: false, present: false, hints: [], sentence: 0, block: 0,
};

type Proposed = Parameters<typeof proposalOf>[0];
const proposed = (claim: Partial<Claim>, page: Partial<Proposed['page']> = {}): Proposed => ({
  page: { url: 'https://paper.example/story?utm_source=letter', title: 'A sale', published: '2026-10-20', ...page },
  selectors: [{ type: 'TextQuoteSelector', exact: '9 Milliarden Dollar', prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 19 }],
  passage: { text: 'Mitarbeiter verkauften Anteile für rund 9 Milliarden Dollar.', start: 41, end: 60, kind: 'paragraph' },
  judgement: { claim: { ...CLAIM, ...claim } },
});
const draft = (from: Proposed) => draftFrom(new URLSearchParams(proposalOf(from)), '2026-11-21');

describe('an unjudged figure becomes a draft', () => {
  test('with what was read of it, its sentence, and the page as source', () => {
    const made = draft(proposed({ figure: { ...CLAIM.figure, qualifier: 'approx' }, date: { from: '2026-10-01', to: '2026-10-31' } }, { canonical: 'https://paper.example/story' }));
    expect(made).toMatchObject({
      entity: 'openai', metric: 'tender_offer', parties: 'thrive, softbank', announced: '2026-10', validFrom: '2026-10-01',
      note: '“Mitarbeiter verkauften Anteile für rund 9 Milliarden Dollar.”',
      sources: [{ title: 'A sale', publisher: 'paper.example', url: 'https://paper.example/story', published: '2026-10-20' }],
    });
    expect(readAmount(made.amount)).toMatchObject({ value: 9e9, unit: 'USD', qualifier: 'approx' });
  });

  test.each([
    [{ from: '2026-01-01', to: '2026-12-31' }, '2026'],
    [{ from: '2026', to: '2026' }, '2026'],
    [{ from: '2026-03', to: '2026-03' }, '2026-03'],
    [{ from: '2026-03-31', to: '2026-03-31' }, '2026-03-31'],
    [{ from: '2026-03-02', to: '2026-04-09' }, '2026-03-02'],
  ])('dated %j as %s', (date, announced) => expect(draft(proposed({ date })).announced).toBe(announced));

  test('and without a claim, or a page that can be cited, still brings the words', () => {
    const { judgement: _, ...bare } = proposed({}, { url: 'http://paper.example/story' });
    expect(draft(bare)).toMatchObject({ entity: '', amount: '', note: expect.stringContaining('9 Milliarden') as string, sources: [{ url: '', title: 'A sale', publisher: 'paper.example' }] });
  });
});
