/**
 * The languages that are known here, and how a block's language is told. None is built in: packs are data,
 * all of them in `all.ts`, which the command line and the background carry, so that a page's script holds
 * code only and is lent the languages that its page needs.
 */
import { compileCues, type CompiledCues } from '../cues.ts';
import { compileNumbers, type CompiledNumbers } from '../figures.ts';
import type { DocumentText } from '../types.ts';
import { baseOf, languageOf } from './detect.ts';
import type { LanguagePack } from './pack.ts';

/** A language, ready to read with. */
export interface LanguageTools {
  tag: string;
  numbers: CompiledNumbers;
  cues: CompiledCues;
}

const packs = new Map<string, LanguagePack>();
const compiled = new Map<string, LanguageTools>();

/** Its words count in every language, and stand in for languages that nobody knows: without it nothing can be read. */
export const BASE_LANGUAGE = 'en';

/** Makes languages known; a pack may have been JSON on its way. */
export function addLanguages(more: readonly LanguagePack[]): void {
  for (const pack of more) {
    if (packs.has(pack.tag)) continue;
    packs.set(pack.tag, pack);
    compiled.delete(pack.tag);
  }
}

/** Whether a language, by its tag without region, need not be added any more. */
export const isKnown = (tag: string): boolean => packs.has(tag);

/** The tools for a BCP 47 tag; those of the base language for one that is not known. Throws where that is not known either. */
export function toolsOf(tag: string): LanguageTools {
  const base = baseOf(tag);
  let tools = compiled.get(base);
  if (!tools) {
    const fallback = packs.get(BASE_LANGUAGE);
    if (!fallback) throw new Error('No text can be read before its languages were added.');
    const pack = packs.get(base) ?? fallback;
    tools = { tag: pack.tag, numbers: compileNumbers(pack.numbers, fallback.numbers), cues: compileCues(pack.cues) };
    compiled.set(base, tools);
  }
  return tools;
}

/** Languages that a document is written in and that are not known yet. */
export function languagesToAdd({ text, blocks, lang }: DocumentText): string[] {
  const tags = new Set<string>();
  for (const block of blocks) tags.add(languageOf(text.slice(block.start, block.end), block.lang ?? lang));
  return [...tags].filter((tag) => tag !== '' && !isKnown(tag));
}
