import { en } from './en.ts';
import type { Words } from './words.ts';

export { en as ENGLISH_WORDS } from './en.ts';
export { pageWordsOf, type CardWords, type PageWords, type PopupWords, type VerdictWords, type Words } from './words.ts';

/** Each table is loaded when somebody reads in its language. */
const TABLES = {
  en: () => Promise.resolve(en),
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  pt: async () => (await import('./pt.ts')).pt,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
  ru: async () => (await import('./ru.ts')).ru,
  pl: async () => (await import('./pl.ts')).pl,
  tr: async () => (await import('./tr.ts')).tr,
  vi: async () => (await import('./vi.ts')).vi,
  ar: async () => (await import('./ar.ts')).ar,
  hi: async () => (await import('./hi.ts')).hi,
} satisfies Record<string, () => Promise<Words>>;

/** A language that Tickmark speaks. */
export type Spoken = keyof typeof TABLES;

export const SPOKEN = Object.keys(TABLES) as readonly Spoken[];

/** Chinese is written as the place writes it, unless the tag says how. */
const TRADITIONAL = /^zh\b.*\b(?:hant|tw|hk|mo)\b/;

/** The first of the wanted languages that is spoken; English where none is. Takes tags as browsers and systems write them: `zh-TW`, `pt_BR.UTF-8`, `C`. */
export function chooseSpoken(wanted: readonly string[]): Spoken {
  for (const each of wanted) {
    const tag = each.toLowerCase().split(/[.@]/, 1)[0]?.replaceAll('_', '-') ?? '';
    const language = tag.split('-', 1)[0];
    if (language === 'zh') return TRADITIONAL.test(tag) && !tag.includes('hans') ? 'zh-Hant' : 'zh-Hans';
    const spoken = SPOKEN.find((known) => known === language);
    if (spoken) return spoken;
  }
  return 'en';
}

export function loadWords(language: Spoken): Promise<Words> {
  return TABLES[language]();
}
