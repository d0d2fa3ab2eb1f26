import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import { quoteOf } from '../../lib/core/receipt.ts';
import type { Request, SavedQuote } from '../../lib/messages/protocol.ts';
import { createKeeper, LATE_MS } from '../../lib/page/anchors.ts';
import type { TextIndex } from '../../lib/page/text-index.ts';
import { figuresIn } from '../../lib/page/visit.ts';

addLanguages(LANGUAGES);

const STORY = 'Money, read slowly.\nOpenAI raised $122 billion in March, led by Amazon and SoftBank.\nIts canteen is the best in town, and nobody disputes it.\n';
const FAR = 'Something else is told here that nobody asked for. '.repeat(40);

const pageOf = (text: string, lang = 'en'): TextIndex => ({ document: readPlainText(text, { lang }), rangeOf: (start, end) => text.slice(start, end) as unknown as Range });

function saved(exact: string, id = exact, text = STORY): SavedQuote {
  const start = text.indexOf(exact);
  return { id, quote: { ...quoteOf(text, start, start + exact.length), position: { start, end: start + exact.length } } };
}

/** A keeper that does its work at once, and what it has told of each claim, the last being the newest. */
function keep() {
  const stop = new AbortController();
  const told: Request<'anchored'>['reports'] = [];
  const keeper = createKeeper({ signal: stop.signal, figuresIn, report: async (reports) => void told.push(...reports) });
  return { keeper, told, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is told of one claim in a page, once all is told. */
async function toldOf(text: string, claim: SavedQuote, lang?: string) {
  const { keeper, told } = keep();
  const looking = keeper.look(pageOf(text, lang), [claim]);
  await vi.advanceTimersByTimeAsync(LATE_MS + 1_000);
  await looking;
  return told.map(({ state, exact }) => ({ state, ...(exact !== undefined && { exact }) }));
}

describe('of a saved claim its page tells that it is', () => {
  test.each([
    ['intact', STORY, { state: 'intact' }],
    ['moved', FAR + STORY, { state: 'moved' }],
    ['reworded', STORY.replace('raised', 'has taken in'), { state: 'reworded', exact: '$122 billion' }],
    ['reworded, where the same amount is written otherwise', STORY.replace('$122 billion', 'US$122bn'), { state: 'reworded', exact: 'US$122bn' }],
    ['another number, and which', STORY.replace('$122 billion', '$130 billion'), { state: 'number-changed', exact: '$130 billion' }],
    ['a number of another scale', STORY.replace('$122 billion', '$122 million'), { state: 'number-changed', exact: '$122 million' }],
    ['gone', 'Money, read slowly.\nIts canteen is the best in town, and nobody disputes it.\n', { state: 'gone' }],
  ])('%s', async (_, text, expected) => {
    expect(await toldOf(text, saved('$122 billion'))).toEqual([expected]);
  });

  it('the same amount in the language of its page', async () => {
    const german = 'Geld, langsam gelesen.\nOpenAI hat im März 122 Milliarden Dollar von Amazon und SoftBank eingesammelt.\n';
    expect(await toldOf(german.replace('122 Milliarden Dollar', '122 Mrd. Dollar'), saved('122 Milliarden Dollar', 'a', german), 'de')).toEqual([{ state: 'reworded', exact: '122 Mrd. Dollar' }]);
  });

  it('reworded where it has no figure', async () => {
    expect(await toldOf(STORY.replace('is the best', 'was the best'), saved('Its canteen is the best in town'))).toEqual([{ state: 'reworded', exact: 'Its canteen was the best in town' }]);
  });
});

describe('what is missing', () => {
  it('is waited for as long as new text comes, and is told as gone only then', async () => {
    const { keeper, told } = keep();
    const claim = saved('$122 billion');
    for (const text of ['Loading', 'Loading, nearly there', 'Loading, any moment now']) {
      void keeper.look(pageOf(text), [claim]);
      await vi.advanceTimersByTimeAsync(LATE_MS - 500);
    }
    expect(told).toEqual([]);
    void keeper.look(pageOf(STORY), [claim]);
    await vi.advanceTimersByTimeAsync(2 * LATE_MS);
    expect(told).toEqual([{ id: '$122 billion', state: 'intact' }]);
    expect(keeper.placeOf('$122 billion')).toMatchObject({ start: STORY.indexOf('$122'), range: '$122 billion' });
  });

  it('is found again where it comes after all', async () => {
    const { keeper, told } = keep();
    const claim = saved('$122 billion');
    void keeper.look(pageOf('An error has occurred.'), [claim]);
    await vi.advanceTimersByTimeAsync(2 * LATE_MS);
    void keeper.look(pageOf(STORY), [claim]);
    await vi.advanceTimersByTimeAsync(2 * LATE_MS);
    expect(told.map(({ state }) => state)).toEqual(['gone', 'intact']);
  });

  it('is not told of a page that was left', async () => {
    const { keeper, told, stop } = keep();
    void keeper.look(pageOf('Nothing'), [saved('$122 billion')]);
    await vi.advanceTimersByTimeAsync(500);
    stop.abort();
    await vi.advanceTimersByTimeAsync(2 * LATE_MS);
    expect(told).toEqual([]);
  });
});
