import { expect, test, vi } from 'vitest';
import { en } from '../../../lib/core/languages/en.ts';
import { de } from '../../../lib/core/languages/de.ts';
import { addLanguages, languageIn, languagesToAdd } from '../../../lib/core/languages/index.ts';
import { laidOut } from '../../../lib/core/languages/pack.ts';
import { readPlainText } from '../../../lib/core/plain-text.ts';

addLanguages([en]);

test('no language is known before it is added; English stands in for others, and brings the words by which they are told', async () => {
  // Other tests of this process have added languages.
  vi.resetModules();
  const { addLanguages, languagesToAdd, toolsOf } = await import('../../../lib/core/languages/index.ts');
  const text = readPlainText('OpenAI raised $122 billion.\n\nDas Unternehmen ist mit 852 Milliarden Dollar bewertet.');
  expect(() => toolsOf('en')).toThrow('languages');
  expect(languagesToAdd(text)).toEqual(['en']);
  addLanguages([en]);
  expect(toolsOf('de-AT').tag).toBe('en');
  expect(languagesToAdd(text)).toEqual(['de']);
  addLanguages([de]);
  expect(toolsOf('de-AT').tag).toBe('de');
  expect(languagesToAdd(text)).toEqual([]);
});

test('a block that was asked for keeps its language; other words that are read with it have their own', () => {
  const { text, blocks: [block] } = readPlainText('Das Unternehmen ist mit 852 Milliarden Dollar bewertet.');
  const whole = text.slice(block!.start, block!.end);
  languagesToAdd({ text, blocks: [block!], lang: 'en' });
  expect(languageIn(block!, whole, 'en')).toBe('de');
  expect(languageIn(block!, 'Bewertung', 'en')).toBe('en');
  expect(languageIn(block!, 'Bewertung', 'nl')).toBe('nl');
});

test('what is lent to a page is plain data, which reads like the pack itself', () => {
  const lent = laidOut(de);
  expect(Object.values(Object.getOwnPropertyDescriptors(lent)).every(({ get }) => get === undefined)).toBe(true);
  expect(structuredClone(lent)).toEqual(JSON.parse(JSON.stringify(de)));
});
