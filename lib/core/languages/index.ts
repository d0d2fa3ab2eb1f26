/**
 * The languages that Tickmark reads, and how a block's language is told. English is always there;
 * the others are in `more.ts`, which the command line and the background carry, so that a page's
 * script is lent only the languages that its page needs.
 */
import { compileCues, type CompiledCues } from '../cues.ts';
import { compileNumbers, type CompiledNumbers } from '../figures.ts';
import type { DocumentText } from '../types.ts';
import { baseOf, languageOf } from './detect.ts';
import { en } from './en.ts';
import type { LanguagePack } from './pack.ts';

/** A language, ready to read with. */
export interface LanguageTools {
  tag: string;
  numbers: CompiledNumbers;
  cues: CompiledCues;
}

const packs = new Map<string, LanguagePack>([[en.tag, en]]);
const compiled = new Map<string, LanguageTools>();

/** Makes further languages known; a pack may have been JSON on its way. */
export function addLanguages(more: readonly LanguagePack[]): void {
  for (const pack of more) {
    if (packs.has(pack.tag)) continue;
    packs.set(pack.tag, pack);
    compiled.delete(pack.tag);
  }
}

/** The tools for a BCP 47 tag; English for a language that is not known. */
export function toolsOf(tag: string): LanguageTools {
  const base = baseOf(tag);
  let tools = compiled.get(base);
  if (!tools) {
    const pack = packs.get(base) ?? en;
    tools = { tag: pack.tag, numbers: compileNumbers(pack.numbers, en.numbers), cues: compileCues(pack.cues) };
    compiled.set(base, tools);
  }
  return tools;
}

/** Languages that a document is written in and that are not known yet. */
export function languagesToAdd({ text, blocks, lang }: DocumentText): string[] {
  const tags = new Set<string>();
  for (const block of blocks) tags.add(languageOf(text.slice(block.start, block.end), block.lang ?? lang));
  return [...tags].filter((tag) => tag !== '' && !packs.has(tag));
}
