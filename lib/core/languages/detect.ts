/**
 * The language of a block of text. What a page declares is often wrong, or is true of its frame only, so
 * the words have the last say: first the script, then the small words that every sentence is made of. A
 * declared language stays where these say nothing, as in a headline or a table cell.
 */

import { foldUnit } from '../figures/fold.ts';

/** So many words are looked at; a sentence or two. */
const SAMPLE_WORDS = 32;
/** So many characters are looked at. */
const SAMPLE_LENGTH = 400;
/** One language must have this many small words more than the declared one. */
const LEAD = 3;

/** Languages that their small words tell. */
let tags: readonly string[] = [];
/** Small words of each in the text that is looked at. */
let counts = new Uint8Array(0);

/** Languages that have a word, a bit each, by a number that stands for the word; two words of one number are too rare to matter. */
const votes = new Map<number, number>();

const startOfWord = 17;
/** Of 30 bits: larger numbers are objects to a browser's engine. */
const nextOfWord = (word: number, code: number): number => (Math.imul(word, 31) + code) & 0x3fffffff;

/** Makes known by which small words languages are told; see `LanguagePack.smallWords`. */
export function learnSmallWords(lists: Readonly<Record<string, string>>): void {
  tags = Object.keys(lists);
  counts = new Uint8Array(tags.length);
  votes.clear();
  Object.values(lists).forEach((list, bit) => {
    for (const small of list.split(' ')) {
      let word = startOfWord;
      for (let i = 0; i < small.length; i++) word = nextOfWord(word, small.charCodeAt(i));
      votes.set(word, (votes.get(word) ?? 0) | (1 << bit));
    }
  });
}

/** `zh` for `zh-Hant-TW`. */
export const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Scripts that several languages are written in, which their letters do not tell apart; the likeliest first. */
const SHARED_SCRIPTS = [
  { letters: /[\u0400-\u052f]/g, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'] },
  { letters: /[\u0600-\u06ff]/g, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'] },
  { letters: /[\u0900-\u097f]/g, languages: ['hi', 'mr', 'ne', 'sa'] },
] as const;
const OTHER_SCRIPTS = new Set<string>(['zh', 'ja', 'ko', ...SHARED_SCRIPTS.flatMap(({ languages }) => languages)]);

const LATIN = /[A-Za-z\u0080-\u024f\u1e00-\u1eff]/g;
const HAN = /[\u4e00-\u9fff]/g;
const KANA_OR_HANGUL = /[\u3041-\u30fa\uac00-\ud7a3]/;
const OTHER_LETTERS = /[\u0400-\u052f\u0600-\u06ff\u0900-\u097f\u3041-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;
const HANGUL_FROM = 0xac00;

/** The base tag (BCP 47) of the language that `text` is written in; `declared` is what its page says. */
export function languageOf(text: string, declared = 'en'): string {
  const base = baseOf(declared);
  // Counted by native search, which takes less than looking at each letter.
  const sample = text.slice(0, SAMPLE_LENGTH);
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  // Most texts have letters of one script alone.
  if (!OTHER_LETTERS.test(sample)) return sample.search(LATIN) < 0 ? base : byWords(text, base);
  // Kana stand in every Japanese sentence.
  const [own] = KANA_OR_HANGUL.exec(sample) ?? [];
  if (own) return own.charCodeAt(0) < HANGUL_FROM ? 'ja' : 'ko';
  // Names in Latin letters stand in texts of any script.
  const latin = count(LATIN);
  const han = count(HAN);
  if (han > 0 && (han * 4 >= latin || base === 'zh' || base === 'ja')) return base === 'ja' ? 'ja' : 'zh';
  for (const { letters, languages } of SHARED_SCRIPTS) {
    const letterCount = count(letters);
    const declaredOne = languages.find((language) => language === base);
    // "Microsoft владеет 27% OpenAI": where the page says so, fewer letters do.
    if (letterCount > 0 && letterCount * (declaredOne ? 4 : 2) >= latin) return declaredOne ?? languages[0];
  }
  return byWords(text, base);
}

/** How many of the first words of a text each language has among its small ones. */
function countVotes(text: string): void {
  counts.fill(0);
  const end = Math.min(text.length, SAMPLE_LENGTH);
  let words = 0;
  let word = startOfWord;
  let length = 0;
  for (let i = 0; i <= end && words < SAMPLE_WORDS; i++) {
    const code = i < end ? foldUnit(text.charCodeAt(i)) : 0;
    if (isLetter(code)) {
      word = nextOfWord(word, code);
      length++;
    } else if (length > 0) {
      const having = votes.get(word) ?? 0;
      for (let bit = 0; having >> bit > 0; bit++) counts[bit] = (counts[bit] as number) + ((having >> bit) & 1);
      words++;
      word = startOfWord;
      length = 0;
    }
  }
}

/** Of Latin script, as far as small words go; other letters part words as signs do. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);

function byWords(text: string, declared: string): string {
  // Latin words on a page in another script: a quote, or a name; English is the likeliest.
  const fallback = OTHER_SCRIPTS.has(declared) || declared === '' ? 'en' : declared;
  countVotes(text);
  let best = fallback;
  let most = (counts[tags.indexOf(fallback)] ?? 0) + LEAD - 1;
  counts.forEach((count, bit) => {
    if (count <= most) return;
    best = tags[bit] ?? best;
    most = count;
  });
  return best;
}
