/**
 * The reader as `entrypoints/reader.ts` puts it together, with a background that answers at once: what is
 * measured is the page's part. Bundled into one script by the bench, which sets `globalThis.bench` before.
 */
import type { Vocabulary } from '../../lib/core/claims.ts';
import type { LanguagePack } from '../../lib/core/languages/pack.ts';
import type { PageSpeech } from '../../lib/messages/protocol.ts';
import { HIGHLIGHT } from '../../lib/page/highlight.ts';
import { createPainter, type Mark } from '../../lib/page/painter.ts';
import { scan } from '../../lib/page/scanner.ts';
import { createPacer } from '../../lib/page/slices.ts';
import { LAYER_TAG } from '../../lib/page/text-index.ts';
import { createVisit, type Visit } from '../../lib/page/visit.ts';

export interface Bench {
  vocabulary: Vocabulary;
  words: PageSpeech;
  languages: LanguagePack[];
  /** Figures to wait for. */
  figures: number;
  /** Milliseconds after which the first badges were seen, and all that are on the screen once the whole page was read. */
  seen?: { first: number; all: number };
  visit?: Visit;
  /** Reads what was painted last, as it is written. */
  painted?: () => string[];
  whenPainted: Promise<void>;
}

const { bench } = globalThis as unknown as { bench: Bench };
const { signal } = new AbortController();
const began = performance.now();

/** The painter's own tree, which is closed to everybody else. */
let layer: ShadowRoot | undefined;
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  if (this.localName === LAYER_TAG) layer = root;
  return root;
};

const isOnScreen = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < innerHeight;
/** Well inside it: at its edges a badge may be on the other side. */
const endsOnScreen = ({ range }: Pick<Mark, 'range'>): boolean => {
  const { top, bottom } = [...range.getClientRects()].at(-1) ?? new DOMRect();
  return top > 30 && bottom < innerHeight;
};
/** Marks come in the order of the page: behind the first one below the screen there is nothing to measure. */
const onScreen = (marks: readonly Pick<Mark, 'range'>[]): typeof marks => {
  const below = marks.findIndex(({ range }) => range.getBoundingClientRect().top > innerHeight);
  return marks.slice(0, below < 0 ? undefined : below).filter(endsOnScreen);
};
const badgesOnScreen = (): number => [...(layer?.querySelectorAll('.spot[data-state="shown"]') ?? [])].filter((spot) => isOnScreen(spot.getBoundingClientRect())).length;

/** Painters go on for some frames: all that they do counts. */
const REST_MS = 300;
let marked: readonly Mark[] = [];
let painted = (): void => undefined;
bench.whenPainted = new Promise((done) => (painted = done));

/** Underlined figures whose end is on the screen, as many as there are of the page. */
let expected: number | undefined;
const underlinedOnScreen = (): number => onScreen(([...(CSS.highlights.get(HIGHLIGHT) ?? [])] as Range[]).map((range) => ({ range }))).length;

/** Looks after each frame what a person sees now. */
const afterFrame = (): void => {
  const seen = badgesOnScreen();
  const now = performance.now() - began;
  if (seen > 0) bench.seen ??= { first: now, all: Number.NaN };
  if (marked.length < bench.figures) return nextFrame();
  expected ??= onScreen(marked).length;
  if (seen < expected || underlinedOnScreen() < expected) return nextFrame();
  bench.seen = { first: bench.seen?.first ?? now, all: now };
  bench.painted = () => marked.map(({ range }) => range.toString());
  setTimeout(painted, REST_MS);
};
const nextFrame = (): void => void requestAnimationFrame(() => setTimeout(afterFrame));

const painter = createPainter({ signal, explain: () => Promise.reject(new Error('Nobody opens a card here.')) });
// The extension's own style shows the layer, as style of the user; a page has only its own kind.
const style = layer?.querySelector('style');
if (style) style.textContent = style.textContent.replace(/display:\s*none\s*!important/, 'display: block !important');

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
    marked = marks;
  },
  onCounts: () => undefined,
});
bench.visit = visit;
scan({ document, signal, pacer, onText: (index) => visit.update(index) });
nextFrame();
