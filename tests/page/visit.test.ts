import { describe, expect, it, vi } from 'vitest';
import { vocabularyOf } from '../../lib/core/claims.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import type { Claim, Explanation, Verdict, VerdictKind } from '../../lib/core/types.ts';
import { ENGLISH_WORDS, pageWordsOf } from '../../lib/core/words/index.ts';
import type { Counts } from '../../lib/messages/protocol.ts';
import type { Mark } from '../../lib/page/painter.ts';
import type { TextIndex } from '../../lib/page/text-index.ts';
import { createVisit, type Judge } from '../../lib/page/visit.ts';
import { ledger } from '../core/ledger-fixture.ts';
import { soon } from '../support/soon.ts';

const ROUND = 'OpenAI raised $122 billion.';
const TWO = `OpenAI was valued at $852 billion. ${ROUND}`;

/** A page's text; its ranges are the words that they span. */
function page(text: string, { lang = 'en', published }: { lang?: string; published?: string } = {}): TextIndex {
  const document = readPlainText(text, { lang, ...(published !== undefined && { published }) });
  return { document, rangeOf: (start, end) => text.slice(start, end) as unknown as Range };
}

/** A visit whose judge answers what the test says; by default that all is consistent. */
function visitPage({ judge: answers = (claims) => Promise.resolve(all('consistent', claims)) }: Partial<Pick<Judge, 'judge'>> = {}) {
  const stop = new AbortController();
  const shown: { words: string; verdict: VerdictKind }[][] = [];
  const counts: Counts[] = [];
  const judge = {
    vocabulary: vi.fn<Judge['vocabulary']>(() => Promise.resolve(vocabularyOf(ledger))),
    words: vi.fn<Judge['words']>(() => Promise.resolve({ ...pageWordsOf(ENGLISH_WORDS), style: '' })),
    languages: vi.fn<Judge['languages']>((tags) => Promise.resolve(LANGUAGES.filter(({ tag }) => tags.includes(tag)))),
    judge: vi.fn<Judge['judge']>(answers),
    explain: vi.fn<Judge['explain']>(() => Promise.resolve({ headline: 'Because' } as Explanation)),
  };
  const visit = createVisit({
    judge,
    signal: stop.signal,
    onMarks: (marks: Mark[]) => void shown.push(marks.map(({ range, verdict }) => ({ words: String(range), verdict }))),
    onCounts: (each) => void counts.push(each),
  });
  return { visit, judge, shown, counts, stop, words: () => visit.list().map(({ quote }) => quote) };
}

const all = (verdict: VerdictKind, claims: readonly Claim[]): Verdict[] => claims.map(({ id }) => ({ claim: id, verdict, facts: [] }));

/** Answers that come when the test lets them. */
function slowJudge() {
  const waiting: ((verdict: VerdictKind) => void)[] = [];
  const judge = vi.fn((claims: Claim[]) => new Promise<Verdict[]>((resolve) => waiting.push((verdict) => resolve(all(verdict, claims)))));
  return {
    judge,
    /** Answers the nth question. */
    async answer(nth: number, verdict: VerdictKind): Promise<void> {
      await soon(() => expect(waiting.length).toBeGreaterThan(nth));
      waiting[nth]?.(verdict);
    },
  };
}

describe('a text', () => {
  it('is judged and shown, with what has no badge counted', async () => {
    const { visit, shown, counts } = visitPage({
      judge: ([first, ...rest]) => Promise.resolve([...all('outdated', first ? [first] : []), ...all('unverified', rest)]),
    });
    await visit.update(page(TWO));
    expect(shown).toEqual([[{ words: '$852 billion', verdict: 'outdated' }]]);
    expect(counts).toEqual([{ consistent: 0, outdated: 1, conflicting: 0, unverified: 1 }]);
  });

  it('is asked about with its day of publication, and never with its words', async () => {
    const { visit, judge } = visitPage();
    await visit.update(page(ROUND, { published: '2026-04-01' }));
    expect(judge.judge).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ entity: 'openai' })], '2026-04-01');
    expect(JSON.stringify(judge.judge.mock.calls)).not.toMatch(/raised|billion/);
  });

  it('is not asked about when it has no figures', async () => {
    const { visit, judge, shown } = visitPage();
    await visit.update(page('OpenAI has an office.'));
    expect(judge.judge).not.toHaveBeenCalled();
    expect(shown).toEqual([[]]);
  });

  it('whose range is gone has no badge, and is counted all the same', async () => {
    const { visit, shown, counts } = visitPage();
    await visit.update({ ...page(ROUND), rangeOf: () => undefined });
    expect(shown).toEqual([[]]);
    expect(counts[0]?.consistent).toBe(1);
  });
});

describe('a text that changes', () => {
  it('is judged once while its claims stay the same, and shown at its new place', async () => {
    const { visit, judge, shown } = visitPage();
    await visit.update(page(ROUND));
    await visit.update(page(`${ROUND} And that was that.`));
    expect(judge.judge).toHaveBeenCalledOnce();
    expect(shown).toHaveLength(2);
  });

  it.each([
    ['its claims', page(TWO)],
    ['its day of publication', page(ROUND, { published: '2026-04-01' })],
  ])('is judged anew with %s', async (_, next) => {
    const { visit, judge } = visitPage();
    await visit.update(page(ROUND));
    await visit.update(next);
    expect(judge.judge).toHaveBeenCalledTimes(2);
  });

  it('while it is being judged takes no answer to its former self, however late', async () => {
    const slow = slowJudge();
    const { visit, shown } = visitPage(slow);
    const former = visit.update(page(ROUND));
    await soon(() => expect(slow.judge).toHaveBeenCalledTimes(1));
    const present = visit.update(page(TWO));
    await slow.answer(1, 'consistent');
    await present;
    await slow.answer(0, 'conflicting');
    await former;
    expect(shown).toEqual([[{ words: '$852 billion', verdict: 'consistent' }, { words: '$122 billion', verdict: 'consistent' }]]);
  });

  it('keeps its list until the new one is judged', async () => {
    const slow = slowJudge();
    const { visit, words } = visitPage(slow);
    const first = visit.update(page(ROUND));
    await slow.answer(0, 'consistent');
    await first;
    const second = visit.update(page(`In the spring, ${TWO}`));
    expect(words()).toEqual(['$122 billion']);
    await slow.answer(1, 'consistent');
    await second;
    expect(words()).toEqual(['$852 billion', '$122 billion']);
  });

  it('shows nothing more once the visit is over', async () => {
    const slow = slowJudge();
    const { visit, shown, stop } = visitPage(slow);
    const update = visit.update(page(ROUND));
    await soon(() => expect(slow.judge).toHaveBeenCalled());
    stop.abort();
    await slow.answer(0, 'consistent');
    await update;
    expect(shown).toEqual([]);
  });
});

describe('a new ledger', () => {
  it('is asked about the same text, with its own names', async () => {
    const { visit, judge, shown } = visitPage();
    await visit.update(page(ROUND));
    judge.judge.mockImplementation((claims) => Promise.resolve(all('outdated', claims)));
    await visit.rejudge();
    expect(judge.vocabulary).toHaveBeenCalledTimes(2);
    expect(shown.map(([mark]) => mark?.verdict)).toEqual(['consistent', 'outdated']);
  });

  it('is asked also when the page changes meanwhile', async () => {
    const slow = slowJudge();
    const { visit, shown } = visitPage(slow);
    const first = visit.update(page(ROUND));
    await slow.answer(0, 'consistent');
    await first;
    const rejudged = visit.rejudge();
    await soon(() => expect(slow.judge).toHaveBeenCalledTimes(2));
    const updated = visit.update(page(`${ROUND} And that was that.`));
    await slow.answer(1, 'outdated');
    await slow.answer(2, 'outdated');
    await Promise.all([rejudged, updated]);
    expect(shown.at(-1)).toEqual([{ words: '$122 billion', verdict: 'outdated' }]);
  });

  it('is nothing to a page that was not read yet', async () => {
    const { visit, judge, shown } = visitPage();
    await visit.rejudge();
    expect(judge.judge).not.toHaveBeenCalled();
    expect(shown).toEqual([]);
  });
});

describe('a background that does not answer', () => {
  it.each(['vocabulary', 'languages', 'judge'] as const)('is asked for its %s again at the next change', async (name) => {
    const { visit, judge, shown } = visitPage();
    judge[name].mockImplementationOnce((): Promise<never> => Promise.reject(new Error('asleep')));
    const text = page(ROUND, { lang: 'qya' });
    await expect(visit.update(text)).rejects.toThrow('asleep');
    expect(shown).toEqual([]);
    await visit.update(text);
    expect(judge[name]).toHaveBeenCalledTimes(2);
    expect(shown).toHaveLength(1);
  });
});

describe('languages', () => {
  /** Languages are known to all visits from their first use on, so these take some that no other test does. */
  const asked = (judge: { languages: { mock: { calls: [string[]][] } } }): string[][] => judge.languages.mock.calls.map(([tags]) => tags);

  it('are asked for in one go with the names, where the page declares its own', async () => {
    const { visit, judge, words } = visitPage();
    judge.vocabulary.mockImplementationOnce(async () => {
      await soon(() => expect(asked(judge).flat()).toContain('pl'));
      return vocabularyOf(ledger);
    });
    await visit.update(page('OpenAI pozyskało 122 mld dolarów.', { lang: 'pl-PL' }));
    expect(judge.languages).toHaveBeenCalledOnce();
    expect(words()).toEqual(['122 mld dolarów']);
  });

  it('that the words of a block show are asked for next', async () => {
    const { visit, judge, words } = visitPage();
    await visit.update(page('OpenAI привлекла 122 млрд долларов.'));
    expect(asked(judge).at(-1)).toEqual(['ru']);
    expect(words()).toEqual(['122 млрд долларов']);
  });

  it('that nobody knows are asked for once, and read as English', async () => {
    const { visit, judge, words } = visitPage();
    await visit.update(page(ROUND, { lang: 'tlh-Latn' }));
    await visit.update(page(TWO, { lang: 'tlh-Latn' }));
    expect(asked(judge).flat().filter((tag) => tag === 'tlh')).toEqual(['tlh']);
    expect(words()).toEqual(['$852 billion', '$122 billion']);
  });
});

describe('the list', () => {
  it('has each figure with the words around it and those of its verdict', async () => {
    const { visit } = visitPage({ judge: (claims) => Promise.resolve([{ claim: claims[0]?.id ?? -1, verdict: 'unverified', reason: 'planned', facts: [] }]) });
    await visit.update(page(`In the spring\nOpenAI raised $122 billion from its friends.`));
    expect(visit.list()).toEqual([
      {
        id: expect.any(Number),
        start: 28,
        quote: '$122 billion',
        before: 'In the spring OpenAI raised ',
        after: ' from its friends.',
        verdict: 'unverified',
        headline: 'Not judged',
        reason: expect.stringContaining('plan'),
      },
    ]);
  });

  it('says so where the judge left a figure out', async () => {
    const { visit } = visitPage({ judge: () => Promise.resolve([]) });
    await visit.update(page(ROUND));
    expect(visit.list()).toEqual([expect.objectContaining({ verdict: 'unverified', reason: 'The ledger could not be read.' })]);
  });
});

describe('an explanation', () => {
  it('is asked for with the claim, its verdict and the day', async () => {
    const { visit, judge } = visitPage();
    await visit.update(page(ROUND, { published: '2026-04-01' }));
    const id = visit.list()[0]?.id ?? -1;
    await expect(visit.explain(id)).resolves.toMatchObject({ headline: 'Because', decisive: expect.arrayContaining(['OpenAI']) });
    expect(judge.explain).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id }), expect.objectContaining({ claim: id }), '2026-04-01');
  });

  it('is refused for a figure that is no longer there', async () => {
    const { visit } = visitPage();
    await visit.update(page(TWO));
    const last = visit.list().at(-1)?.id ?? -1;
    await visit.update(page('OpenAI has an office.'));
    await expect(visit.explain(last)).rejects.toThrow('no longer');
  });
});
