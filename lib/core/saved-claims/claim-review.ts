/** Saved claims that were judged, as schema.org ClaimReviews (JSON-LD). It tells others what was found; it is no way back. */
import type { VerdictKind } from '../types.ts';
import { sorted } from './schema.ts';
import type { SavedClaim } from './types.ts';

const RATINGS: Readonly<Record<Exclude<VerdictKind, 'unverified'>, { value: number; name: string }>> = {
  consistent: { value: 3, name: 'Consistent with the ledger' },
  outdated: { value: 2, name: 'Outdated' },
  conflicting: { value: 1, name: 'Conflicts with the ledger' },
};

/** The review of one claim; undefined where nothing was judged. */
export function toClaimReview({ id, page, passage, selectors: [{ exact }], judgement }: SavedClaim): Record<string, unknown> | undefined {
  if (!judgement || judgement.verdict.verdict === 'unverified') return undefined;
  const { value, name } = RATINGS[judgement.verdict.verdict];
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${id}`,
    url: `urn:uuid:${id}`,
    claimReviewed: (passage?.text ?? exact).replace(/\s+/g, ' ').trim(),
    datePublished: judgement.asOf,
    author: { '@type': 'Organization', name: 'Tickmark' },
    reviewBody: `${judgement.headline} ${judgement.why}`,
    reviewRating: { '@type': 'Rating', ratingValue: value, bestRating: 3, worstRating: 1, alternateName: name, ratingExplanation: judgement.why },
    itemReviewed: {
      '@type': 'Claim',
      ...(page.author !== undefined && { author: { '@type': 'Person', name: page.author } }),
      ...(page.published !== undefined && { datePublished: page.published }),
      appearance: { '@type': 'CreativeWork', url: page.url, ...(page.title !== undefined && { headline: page.title }), ...(page.lang !== undefined && { inLanguage: page.lang }) },
    },
  };
}

/** All reviews, sorted by id. */
export function formatClaimReviews(claims: readonly SavedClaim[]): string {
  const reviews = sorted(claims).flatMap((claim) => toClaimReview(claim) ?? []);
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 1)}\n`;
}
