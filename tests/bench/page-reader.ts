/**
 * The reader as `entrypoints/reader.ts` puts it together, with a background that answers at once: what is
 * measured is the page's part. Bundled into one script by the bench, which sets `globalThis.bench` before.
 */
import type { Vocabulary } from '../../lib/core/claims.ts';
import type { LanguagePack } from '../../lib/core/languages/pack.ts';
import type { PageWords } from '../../lib/core/words/words.ts';
import { createPainter } from '../../lib/page/painter.ts';
import { scan } from '../../lib/page/scanner.ts';
import { createPacer } from '../../lib/page/slices.ts';
import { createVisit, type Visit } from '../../lib/page/visit.ts';

export interface Bench {
  vocabulary: Vocabulary;
  words: PageWords;
  languages: LanguagePack[];
  /** Figures to wait for. */
  figures: number;
  /** Milliseconds after which the first badges could be seen, and all of them. */
  seen?: { first: number; all: number };
  visit?: Visit;
  /** What was painted last, as it is written. */
  painted?: string[];
  whenPainted: Promise<void>;
}

const { bench } = globalThis as unknown as { bench: Bench };
const { signal } = new AbortController();
const began = performance.now();
const afterPaint = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then));

let painted = (): void => undefined;
bench.whenPainted = new Promise((done) => (painted = done));
let first: number | undefined;

const painter = createPainter({ signal, explain: () => Promise.reject(new Error('Nobody opens a card here.')) });
const pacer = createPacer({ signal, document });
const visit = createVisit({
  signal,
  pacer,
  judge: {
    vocabulary: () => Promise.resolve(bench.vocabulary),
    words: () => Promise.resolve(bench.words),
    languages: (tags) => Promise.resolve(bench.languages.filter(({ tag }) => tags.includes(tag))),
    judge: (claims) => Promise.resolve(claims.map(({ id }) => ({ claim: id, verdict: 'consistent', facts: [] }))),
    explain: () => Promise.reject(new Error('Nobody opens a card here.')),
  },
  onMarks: (marks, words) => {
    painter.show(marks, words);
    if (marks.length > 0) afterPaint(() => (first ??= performance.now() - began));
    if (marks.length < bench.figures) return;
    afterPaint(() => {
      bench.seen = { first: first ?? Number.NaN, all: performance.now() - began };
      bench.painted = marks.map(({ range }) => range.toString());
      painted();
    });
  },
  onCounts: () => undefined,
});
bench.visit = visit;
scan({ document, signal, pacer, onText: (index) => visit.update(index) });
