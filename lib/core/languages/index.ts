/**
 * The languages that are known here, and how a block's language is told. None is built in: packs are data,
 * all of them in `all.ts`, which the command line and the background carry, so that a page's script holds
 * code only and is lent the languages that its page needs.
 */
import { compileCues, type CompiledCues } from '../cues.ts';
import { compileNumbers, type CompiledNumbers } from '../figures.ts';
import { finish } from '../steps.ts';
import { learnAbbreviations } from '../sentences.ts';
import type { Block, DocumentText } from '../types.ts';
import { baseOf, languageOf, learnSmallWords } from './detect.ts';
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
    if (pack.smallWords) learnSmallWords(pack.smallWords);
    if (pack.abbreviations) learnAbbreviations(pack.abbreviations);
  }
}

/** Whether a language, by its tag without region, need not be added any more. */
export const isKnown = (tag: string): boolean => packs.has(tag);

/** The tools for a BCP 47 tag; those of the base language for one that is not known. Throws where that is not known either. */
export const toolsOf = (tag: string): LanguageTools => compiled.get(baseOf(tag)) ?? finish(prepareTools(tag));

/** The same in steps: what is compiled for a language takes some milliseconds, once. */
export function* prepareTools(tag: string): Generator<void, LanguageTools> {
  const base = baseOf(tag);
  let tools = compiled.get(base);
  if (!tools) {
    const fallback = packs.get(BASE_LANGUAGE);
    if (!fallback) throw new Error('No text can be read before its languages were added.');
    const pack = packs.get(base) ?? fallback;
    const numbers = compileNumbers(pack.numbers, fallback.numbers);
    yield;
    tools = { tag: pack.tag, numbers, cues: compileCues(pack.cues) };
    compiled.set(base, tools);
    yield;
  }
  return tools;
}

/** What blocks were asked for whose languages had to be there first: they are read with the same answer. */
const told = new WeakMap<Block, { text: string; declared: string | undefined; tag: string }>();

/** The language of a block's words, or of those around it; see `languageOf`. */
export function languageIn(block: Block, text: string, declared: string | undefined): string {
  const known = told.get(block);
  return known && known.text === text && known.declared === declared ? known.tag : languageOf(text, declared);
}

/** Languages that a document is written in and that are not known yet. */
export function languagesToAdd({ text: all, blocks, lang }: DocumentText): string[] {
  const tags = new Set<string>();
  for (const block of blocks) {
    const text = all.slice(block.start, block.end);
    const declared = block.lang ?? lang;
    const tag = languageOf(text, declared);
    told.set(block, { text, declared, tag });
    if (tag !== '' && !isKnown(tag)) tags.add(tag);
  }
  return [...tags];
}
