import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';

const WORDS = 'OpenAI raised round valuation investors said the company revenue billion stake tender credit facility report quarter spring deal bank fund partner letter board price share'.split(' ');

/** Claims of made-up pages, always the same. */
export function makeClaims(count: number): SavedClaim[] {
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
