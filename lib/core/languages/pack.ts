import type { CuePack } from '../cues.ts';
import type { RelativeSpan } from '../dates.ts';
import type { NumberPack } from '../figures.ts';
import type { Abbreviations } from '../sentences.ts';

/** All that Tickmark knows of one language: data only, one file a language. */
export interface LanguagePack {
  /** BCP 47 language, without region: `en`, `zh`. */
  tag: string;
  /** Number words, scales, currencies and qualifiers. */
  numbers: NumberPack;
  /** Words that tell what a figure is about. */
  cues: CuePack;
  /** The base language alone: small words by language, parted by spaces. They come with it, before anybody knows which other languages a page is written in. */
  smallWords?: Readonly<Record<string, string>>;
  /** The base language alone: abbreviations of all languages, so that a text has the same sentences whichever of them are known. */
  abbreviations?: Abbreviations;
}

/**
 * A pack whose words are only laid out when they are first asked for: whoever carries all languages reads few of them.
 * For messages, see `laidOut`.
 */
export function packOf({ numbers, cues, ...own }: Pick<LanguagePack, 'tag' | 'smallWords' | 'abbreviations'> & { numbers: () => NumberPack; cues: () => CuePack }): LanguagePack {
  let [ownNumbers, ownCues]: [NumberPack?, CuePack?] = [];
  return {
    ...own,
    get numbers() {
      return (ownNumbers ??= numbers());
    },
    get cues() {
      return (ownCues ??= cues());
    },
  };
}

/** A pack as plain data, which is what messages carry in every browser. */
export const laidOut = (pack: LanguagePack): LanguagePack => ({ ...pack });

/** How a language counts back from the day of writing; `#` stands for the count, `halves` for one, two and three and a half. */
export interface CountsBack {
  /** Two, three and so on; digits come on top. */
  counts: string;
  years: string;
  halfYears: string;
  halves?: string;
  months: string;
  weeks: string;
}

const DIGITS = Array.from({ length: 11 }, (_, i) => String(i + 2));

/** "Five years ago", "2 years ago", "two and a half years ago", "six months ago": relative dates for a pack. */
export function ago({ counts, years, halfYears, halves, months, weeks }: CountsBack): (readonly [string, RelativeSpan])[] {
  const all = (templates: string, words: readonly string[], first: number, unit: RelativeSpan['unit'], each: number): (readonly [string, RelativeSpan])[] =>
    templates.split('|').flatMap((template) => words.map((word, i) => [template.replace('#', word), { unit, offset: -Math.round((i + first) * each) }] as const));
  const words = counts.split('|');
  const halved = halves?.split('|');
  return [
    ...[words, DIGITS].flatMap((list) => [...all(years, list, 2, 'year', 1), ...all(months, list, 2, 'month', 1), ...all(weeks, list, 2, 'week', 1)]),
    // Within a quarter, as nobody who says so counts days.
    ...all(halfYears, halved ?? words.slice(0, 4), halved ? 1.5 : 2.5, 'quarter', 4),
  ];
}

/** All phrases that take one word of each list, parted by `|` like the lists: an empty word leaves its place out. */
export const combined = (...lists: readonly string[]): string =>
  lists.reduce((all, list) => all.split('|').flatMap((before) => list.split('|').map((word) => (before === '' || before === '<' ? before + word : word === '' ? before : `${before} ${word}`))).join('|'));
