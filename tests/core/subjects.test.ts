import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims, vocabularyOf } from '../../lib/core/claims.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import { namesIn } from '../../lib/core/reading.ts';
import { namesSubject } from '../../lib/core/subjects.ts';
import type { DocumentText, Ledger } from '../../lib/core/types.ts';

addLanguages(LANGUAGES);

const ledger = JSON.parse(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8')) as Ledger;
const vocabulary = vocabularyOf(ledger);
const aliases = vocabulary.entities.flatMap((entity) => (entity.role === 'subject' ? entity.aliases : []));
const named = (text: string, meta = {}): boolean => namesSubject(readPlainText(text, meta), vocabulary);

describe('a subject is named', () => {
  it.each(aliases)('by %s', (alias) => expect(named(`x ${alias}, y`)).toBe(true));

  it('in any case, and with any space, hyphen or apostrophe', () => {
    expect(['openai', 'OPENAI', 'Open\u00a0AI', 'open-ai', 'Open\u2011AI', 'Altman\u2019s company', 'the OpenAI-backed firm'].filter((text) => !named(text))).toEqual([]);
  });

  it('in wide letters', () => expect(['オープンＡＩ', '米ＯｐｅｎＡＩが', 'ＣＨＡＴＧＰＴ', 'ＯＡＩ'].map((text) => named(text))).toEqual([true, true, true, false]));

  it('where its name stands around the text only', () => {
    const cell: DocumentText = { text: '$1 billion', blocks: [{ start: 0, end: 10, kind: 'cell', cell: { table: 0, row: 1, column: 1, columnHeader: 'OpenAI' } }] };
    const labelled: DocumentText = { text: '$1 billion', blocks: [{ start: 0, end: 10, kind: 'paragraph', label: 'OpenAI' }] };
    expect([named('It raised $1 billion.', { title: 'OpenAI' }), namesSubject(cell, vocabulary), namesSubject(labelled, vocabulary)]).toEqual([true, true, true]);
  });

  it('nowhere in other texts', () => {
    expect(['', 'Anthropic raised $30 billion.', 'The open road', '公开信息'].filter((text) => named(text))).toEqual([]);
    expect(namesSubject(readPlainText('OpenAI'), { entities: [] })).toBe(false);
  });

  it('wherever the reader would find its name', () => {
    const piece = fc.oneof(fc.constantFrom(...aliases, 'オープンＡＩ', ' ', '-', '\u2019s ', '\u00a0', '公司', 'Anthropic', '$1 billion'), fc.string({ unit: 'grapheme', maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        if (namesIn(text, vocabulary).some(({ role, epithet }) => role === 'subject' && !epithet)) expect(named(text)).toBe(true);
      }),
    );
  });
});

describe('a document without a subject', () => {
  const text = 'Anthropic raised $30 billion. A yacht was sold for $3 million.';

  it('is not read', () => expect(findClaims(readPlainText(text), vocabulary)).toEqual([]));

  it('is read when every figure is asked for, and none of them can be judged', () => {
    const found = findClaims(readPlainText(text), vocabulary, { everyFigure: true });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['$30 billion', '$3 million']);
    expect(found.some(({ claim }) => claim.entity === 'openai')).toBe(false);
  });
});
