import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClaimReader, findClaims, vocabularyOf, type ClaimReader } from '../../lib/core/claims.ts';
import { addLanguages } from '../../lib/core/languages/index.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { readPlainText } from '../../lib/core/plain-text.ts';
import type { DocumentText, FoundClaim, Ledger } from '../../lib/core/types.ts';

const ledger = JSON.parse(readFileSync(new URL('../../public/ledger/ledger.json', import.meta.url), 'utf8')) as Ledger;
const vocabulary = vocabularyOf(ledger);

addLanguages(LANGUAGES);

function steps(reader: ClaimReader, document: DocumentText): { yielded: (readonly FoundClaim[])[]; all: FoundClaim[] } {
  const reading = reader.read(document);
  const yielded: (readonly FoundClaim[])[] = [];
  for (;;) {
    const step = reading.next();
    if (step.done) return { yielded, all: step.value };
    yielded.push(step.value);
  }
}

/** Lines that lean on one another: topics, headings, rows of a table, amounts without words, other languages. */
const LINES = [
  'OpenAI raised $122 billion in March 2026.', 'It is valued at $852 billion.', '# Rivals', 'Anthropic raised $30 billion.', '- $6.6 billion in October 2024', 'OpenAI’s funding rounds:',
  '| Date | Raised | Valuation |', '|---|---|---|', '| Oct 2024 | $6.6B | $157B |', 'The company has 900 million weekly users.', 'SoftBank put in $30 billion. The total will be $64.6 billion.',
  'OpenAI完成1220亿美元融资。', 'OpenAI sammelte 6,6 Mrd. Dollar ein. Am 31. März folgten 122 Mrd. Dollar.', 'Nothing was said of money.', '$852 billion', 'By August 2025 it made $1 billion a month.',
];
const QUIET = ['The weather was mild, and people walked along the river.', 'Nobody answered.', 'Weitere Einzelheiten folgen in Kürze.'];
const lines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 });
const published = fc.constantFrom(undefined, '2026-04-02', '2024-10-05');
const documentOf = (text: readonly string[], day: string | undefined): DocumentText => readPlainText(text.join('\n'), day === undefined ? {} : { published: day });

describe('reading step by step', () => {
  it('comes to what reading at once does, and yields each claim once', () => {
    fc.assert(
      fc.property(lines, published, (text, day) => {
        const document = documentOf(['OpenAI', ...text], day);
        const { yielded, all } = steps(createClaimReader(vocabulary), document);
        expect(all).toEqual(findClaims(document, vocabulary));
        expect(yielded.flat().map(({ claim }) => claim.id)).toEqual(all.map((_, i) => i));
      }),
    );
  });

  it('rests after every block', () => {
    const document = documentOf(LINES, undefined);
    expect(steps(createClaimReader(vocabulary), document).yielded.length).toBeGreaterThanOrEqual(document.blocks.length);
  });
});

describe('a reader that was made ready before', () => {
  it('reads the same, and was made ready in steps', () => {
    fc.assert(
      fc.property(lines, published, (text, day) => {
        const document = documentOf(['OpenAI', ...text], day);
        const reader = createClaimReader(vocabulary);
        let rests = 0;
        for (const _ of reader.prepare(document)) rests++;
        expect(rests).toBeGreaterThan(1);
        expect(steps(reader, document).all).toEqual(findClaims(document, vocabulary));
      }),
    );
  });
});

describe('a page that changes', () => {
  it('is read as if it were new', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, published), { minLength: 2, maxLength: 4 }), (versions) => {
        const reader = createClaimReader(vocabulary, { everyFigure: true });
        for (const [text, day] of versions) {
          const document = documentOf(text, day);
          expect(steps(reader, document).all).toEqual(findClaims(document, vocabulary, { everyFigure: true }));
        }
      }),
    );
  });

  it('is read rightly after a reading that was given up', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(6), (text, next, after) => {
        const reader = createClaimReader(vocabulary, { everyFigure: true });
        const given = reader.read(documentOf(text, '2026-04-02'));
        for (let i = 0; i < after; i++) given.next();
        const document = documentOf(next, '2024-10-05');
        expect(steps(reader, document).all).toEqual(findClaims(document, vocabulary, { everyFigure: true }));
      }),
    );
  });

  it('does not change by what is read of it: the same document twice gives the same claims', () => {
    const document = documentOf(LINES, '2026-04-02');
    const reader = createClaimReader(vocabulary);
    expect(steps(reader, document).all).toEqual(steps(reader, document).all);
  });
});

describe('blocks without names and figures', () => {
  it('change nothing before and behind a text', () => {
    const gist = (document: DocumentText): unknown[] =>
      findClaims(document, vocabulary).map(({ claim, start, end }) => ({ ...claim, sentence: 0, block: 0, quote: document.text.slice(start, end) }));
    fc.assert(
      fc.property(lines, fc.array(fc.constantFrom(...QUIET), { maxLength: 3 }), fc.array(fc.constantFrom(...QUIET), { maxLength: 3 }), (text, before, behind) => {
        expect(gist(documentOf([...before, ...text, ...behind], '2026-04-02'))).toEqual(gist(documentOf(text, '2026-04-02')));
      }),
    );
  });
});

describe('a document that names a subject', () => {
  it('is read alike whether every figure is asked for or not', () => {
    fc.assert(
      fc.property(lines, published, (text, day) => {
        const document = documentOf([...text, 'ChatGPT'], day);
        expect(findClaims(document, vocabulary)).toEqual(findClaims(document, vocabulary, { everyFigure: true }));
      }),
    );
  });
});
