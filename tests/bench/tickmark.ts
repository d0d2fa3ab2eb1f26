/** The whole engine from text to verdicts, as the bench measures and bundles it: nothing else may be imported here. */
import { findClaims, vocabularyOf } from '../../lib/core/claims.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import type { LanguagePack } from '../../lib/core/languages/pack.ts';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import { readPlainText, type TextMeta } from '../../lib/core/plain-text.ts';
import type { FoundClaim, Ledger, Verdict } from '../../lib/core/types.ts';
import { judgeClaims } from '../../lib/core/verdict.ts';

export interface JudgedClaim {
  found: FoundClaim;
  verdict: Verdict | undefined;
}

/** The engine with some languages, among them English. The ledger is taken as valid. */
export function openTickmark(ledger: Ledger, asOf: string, languages: readonly LanguagePack[]): (text: string, meta?: TextMeta) => JudgedClaim[] {
  addLanguages(languages);
  const index = indexLedger(ledger);
  const vocabulary = vocabularyOf(ledger);
  return (text, meta) => {
    const document = readPlainText(text, meta);
    const found = findClaims(document, vocabulary);
    const { published } = document;
    const verdicts = new Map(judgeClaims(found.map(({ claim }) => claim), index, { asOf, ...(published !== undefined && { published }) }).map((verdict) => [verdict.claim, verdict]));
    return found.map((each) => ({ found: each, verdict: verdicts.get(each.claim.id) }));
  };
}
