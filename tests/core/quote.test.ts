import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findFigures } from '../../lib/core/figures.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { addLanguages, toolsOf } from '../../lib/core/languages/index.ts';
import { createQuoteFinder, findQuote, type FigureReader, type Quote } from '../../lib/core/quote.ts';
import { quoteOf } from '../../lib/core/receipt.ts';
import { anchorCases } from '../bench/mutations.ts';

addLanguages(LANGUAGES);
const figuresOf: FigureReader = (words) => findFigures(words, toolsOf('en').numbers);

function quoteIn(text: string, exact: string): Quote {
  const start = text.indexOf(exact);
  return { ...quoteOf(text, start, start + exact.length), position: { start, end: start + exact.length } };
}

/** What is found of a quotation from one text in another: its words and its state. */
function found(before: string, exact: string, after: string): string {
  const match = findQuote(after, quoteIn(before, exact), figuresOf);
  return match ? `${match.state}: ${after.slice(match.start, match.end)}` : 'gone';
}

const PAGE = 'Money, read slowly.\nOpenAI raised $122 billion in March, led by Amazon and SoftBank.\nNvidia put in $30 billion, and nobody was surprised by that.\n';
const LONG = 'Something else is told here that nobody asked for. '.repeat(40);

describe('a quotation is', () => {
  test.each([
    ['intact where nothing has changed', PAGE, 'intact: $122 billion'],
    ['intact where something was put in above it', `An advertisement.\n${PAGE}`, 'intact: $122 billion'],
    ['intact in other typography', PAGE.replace('$122 billion', '$122\u00a0bil\u00adlion').replace('in March', 'in\nMarch'), 'intact: $122\u00a0bil\u00adlion'],
    ['moved where it stands further away', LONG + PAGE, 'moved: $122 billion'],
    ['reworded where the words around it are others', PAGE.replace('raised', 'has taken in'), 'reworded: $122 billion'],
    ['reworded where the same amount is written otherwise', PAGE.replace('$122 billion', '$122bn'), 'reworded: $122bn'],
    ['changed where the number is another one', PAGE.replace('122', '130'), 'number-changed: $130 billion'],
    ['changed where the scale is another one', PAGE.replace('billion', 'million'), 'number-changed: $122 million'],
    ['changed where the currency is another one', PAGE.replace('$122', '€122'), 'number-changed: €122 billion'],
    ['changed where the dollars are those of another country', PAGE.replace('$122', 'A$122'), 'number-changed: A$122 billion'],
    ['changed where it has become a range', PAGE.replace('$122 billion', '$110 billion to $122 billion'), 'number-changed: $110 billion to $122 billion'],
    ['gone where its sentence was taken out', 'Money, read slowly.\nNvidia put in $30 billion, and nobody was surprised by that.\n', 'gone'],
    ['gone where the same amount is only told of something else', 'A market of $122 billion is waiting for makers of shoes.\n', 'gone'],
    ['gone in a text without words', '', 'gone'],
  ])('%s', (_, after, expected) => {
    expect(found(PAGE, '$122 billion', after)).toBe(expected);
  });

  it('found in the right cell of a table, whatever rows come before', () => {
    const rows = ['Amazon\n$50 billion\nMarch 2026', 'Nvidia\n$30 billion\nMarch 2026', 'SoftBank\n$30 billion\nMarch 2026'];
    const after = ['MGX\n$30 billion\nMay 2026', ...rows].join('\n');
    const text = rows.join('\n');
    const start = text.indexOf('$30 billion', text.indexOf('SoftBank'));
    const match = findQuote(after, { ...quoteOf(text, start, start + 11), position: { start, end: start + 11 } }, figuresOf);
    expect(match?.start).toBe(after.indexOf('$30 billion', after.indexOf('SoftBank')));
  });

  it('not guessed where two places are as good as each other', () => {
    const twice = `Something new.\n${PAGE}${PAGE}`;
    expect(findQuote(twice, { ...quoteIn(PAGE, '$30 billion'), prefix: 'Nvidia put in ', suffix: ', and nobody' }, figuresOf)).toBeUndefined();
    expect(findQuote(`${PAGE}${PAGE}`, quoteIn(PAGE, '$30 billion'), figuresOf)).toMatchObject({ start: PAGE.indexOf('$30'), state: 'intact' });
  });

  it('the copy near its old place, where another stands far away; none where both are near, or both are far', () => {
    const quote = quoteIn(PAGE, '$30 billion');
    const line = 'An advertisement of something.\n';
    const near = findQuote(`${line}${PAGE}${LONG}${PAGE}`, quote, figuresOf);
    expect(near).toMatchObject({ start: line.length + PAGE.indexOf('$30'), state: 'intact' });
    expect(findQuote(`${line}${PAGE}${PAGE}`, quote, figuresOf)).toBeUndefined();
    expect(findQuote(`${LONG}${PAGE}${LONG}${PAGE}`, quote, figuresOf)).toBeUndefined();
  });

  it('moved with the others of its page, however many are looked for', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `Backer number ${i} put in $${i + 3} billion of its own, as a person who saw list ${i} of them said.\n`);
    const text = lines.join('');
    const finder = createQuoteFinder(LONG + text, figuresOf);
    const found = lines.map((_, i) => finder.find(quoteIn(text, `$${i + 3} billion`)));
    expect(found.map((match) => `${match?.state} ${match && (LONG + text).slice(match.start, match.end)}`)).toEqual(lines.map((_, i) => `moved $${i + 3} billion`));
  });

  it('gone where only another’s sentence of the same form has another figure', () => {
    const said = (name: string, value: string): string => `${name} said in a statement that the deal values the company at $${value} billion, above what the market had expected before.\n`;
    const sentence = said('SoftBank', '707').trimEnd();
    const before = `A headline.\n${sentence}\nNobody was surprised.\n`;
    expect(found(before, sentence, `Another page.\n${said('Oracle', '112')}Everybody laughed.\n`)).toBe('gone');
    expect(found(before, sentence, `A headline.\n${said('SoftBank', '712')}Nobody was surprised.\n`)).toMatch(/^number-changed/);
  });

  it('gone where its row was taken out, and another table far below has the same names', () => {
    const row = (value: string): string => `Dragoneer\n$${value} billion\nMarch 2025\n`;
    const [above, below] = ['Nvidia\n$122 billion\nMay 2024\n', 'MGX\n$10 billion\nJune 2026\n'];
    const before = above + row('30') + below;
    expect(found(before, '$30 billion', `${above}${below}${LONG}${row('6.6')}`)).toBe('gone');
    expect(found(before, '$30 billion', `${above}${row('6.6')}${below}`)).toBe('number-changed: $6.6 billion');
  });

  it('told apart by its passage where its near surroundings are the same', () => {
    const sentence = (name: string, value: string): string => `After months of talks with ${name}, the company agreed to a credit line of $${value} billion, according to people.\n`;
    const before = sentence('Amazon', '4') + sentence('Oracle', '6');
    const after = sentence('Oracle', '9') + sentence('Amazon', '4.5');
    const start = before.indexOf('$6 billion');
    const line = sentence('Oracle', '6').trimEnd();
    const match = findQuote(after, { ...quoteOf(before, start, start + 10), passage: { text: line, start: line.indexOf('$'), end: line.indexOf('$') + 10 } }, figuresOf);
    expect(match && after.slice(match.start, match.end)).toBe('$9 billion');
  });

  it('a changed number without anybody who reads figures, too', () => {
    expect(findQuote(PAGE.replace('122', '130'), quoteIn(PAGE, '$122 billion'))).toMatchObject({ state: 'number-changed' });
    expect(findQuote(PAGE.replace('billion', 'million'), quoteIn(PAGE, '$122 billion'))).toMatchObject({ state: 'number-changed' });
  });
});

test('any text and any quotation is survived, and what is found lies in the text', () => {
  const words = fc.array(fc.constantFrom('OpenAI', '$', '122', 'billion', 'raised', ' ', '\n', '亿', '\ud83d', '1,000.5', 'é', '\u00ad', '.'), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, words, words, fc.option(fc.nat(60), { nil: undefined }), (text, exact, prefix, suffix, start) => {
      const match = findQuote(text, { exact, prefix, suffix, ...(start !== undefined && { position: { start, end: start + exact.length } }) }, figuresOf);
      if (!match) return;
      expect(match.start).toBeGreaterThanOrEqual(0);
      expect(match.end).toBeGreaterThan(match.start);
      expect(match.end).toBeLessThanOrEqual(text.length);
      expect(match.score).toBeGreaterThanOrEqual(0);
      expect(match.score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('of a hundred pages that were changed, none is answered with a wrong place or a changed figure called unchanged', () => {
  const wrong: string[] = [];
  let missed = 0;
  for (const { text, quote, place, changed, twin, lang, mutation } of anchorCases(100, 11)) {
    const match = createQuoteFinder(text, (words) => findFigures(words, toolsOf(lang).numbers)).find(quote);
    if (!match) missed += place && !twin ? 1 : 0;
    else if (!place || match.end <= place.start || match.start >= place.end) wrong.push(`${mutation}: ${quote.exact} at ${match.start}`);
    else if (changed && match.state !== 'number-changed') wrong.push(`${mutation}: ${quote.exact} is ${match.state}`);
  }
  expect(wrong).toEqual([]);
  expect(missed).toBeLessThanOrEqual(1);
});
