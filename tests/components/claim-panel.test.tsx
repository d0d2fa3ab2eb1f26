import { describe, expect, test } from 'vitest';
import { ClaimPanel, type PanelItem } from '../../components/ClaimPanel.tsx';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { VerdictKind } from '../../lib/core/types.ts';
import { ENGLISH_WORDS, loadWords, SPOKEN, type Words } from '../../lib/core/words/index.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { draw } from '../support/draw.ts';

const VERDICTS: readonly VerdictKind[] = ['consistent', 'outdated', 'conflicting', 'unverified'];
const items = VERDICTS.map((verdict, i): PanelItem => ({ key: verdict, quote: `$${i} billion`, before: '', after: '', verdict, headline: '', reason: '§', start: i, isSaved: i === 0 }));

/** One for each state in which a saved claim can be. */
async function savedClaims(): Promise<SavedClaim[]> {
  const [claim] = await sampleClaims();
  const { judgement, ripple: _ripple, anchor: _anchor, ...plain } = claim!;
  const at = '2026-11-21T09:00:00.000Z';
  const states = (['intact', 'moved', 'reworded', 'number-changed', 'gone'] as const).map((state) => ({ ...plain, judgement: judgement!, anchor: { state, at, ...(state === 'number-changed' && { exact: '§' }) } }));
  const ripple = { before: 'consistent' as const, verdict: { ...judgement!.verdict, verdict: 'outdated' as const }, ledger: judgement!.ledger, at, headline: '§', why: '§', seen: false };
  return [...states, { ...plain, judgement: judgement!, ripple, exportedAt: '2026-11-20T09:00:00.000Z' }].map((each, i) => ({ ...each, id: String(i), note: '', tags: [], selectors: [{ ...claim!.selectors[0], exact: '§', prefix: '', suffix: '' }, claim!.selectors[1]] }));
}

/** All that the panel says, in its text and to who listens to it. */
function said(words: Words, saved: readonly SavedClaim[], readable = true): Set<string> {
  const nothing = (): void => undefined;
  const panel = draw(
    <ClaimPanel items={saved.length > 0 ? items : []} saved={saved} readable={readable} words={words} libraryHref="" onJump={nothing} onSave={nothing} onCopy={nothing} onPropose={nothing} onJumpSaved={nothing} onCopySaved={nothing} onSeen={nothing} onNote={nothing} onTags={nothing} />,
  );
  const texts = [...panel.querySelectorAll('*')].flatMap((element) => [element.getAttribute('aria-label') ?? '', ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '') : []))]);
  return new Set(texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text) && !/^\$\d billion$/.test(text)));
}

describe.each(SPOKEN.filter((language) => language !== 'en'))('the panel in %s', (language) => {
  test('says nothing in English but its name', async () => {
    const words = await loadWords(language);
    const saved = await savedClaims();
    for (const [claims, readable] of [[saved, true], [[], true], [[], false]] as const) {
      const english = said(ENGLISH_WORDS, claims, readable);
      expect(english.size).toBeGreaterThan(4);
      expect([...said(words, claims, readable)].filter((text) => english.has(text) && text !== 'Tickmark')).toEqual([]);
    }
  });
});
