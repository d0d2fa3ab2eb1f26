/** The languages that Tickmark reads, and how a block's language is told. */
import { compileCues, type CompiledCues } from '../cues.ts';
import { compileNumbers, type CompiledNumbers } from '../figures.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import type { LanguagePack } from './pack.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

const PACKS: readonly LanguagePack[] = [ar, de, en, es, fr, hi, it, ja, ko, nl, pl, pt, ru, tr, vi, zh];

/** A language, ready to read with. */
export interface LanguageTools {
  tag: string;
  numbers: CompiledNumbers;
  /** Missing where a language is only counted, not understood. */
  cues?: CompiledCues;
}

const compiled = new Map<string, LanguageTools>();

/** The tools for a BCP 47 tag; English for a language that is not known. */
export function toolsOf(tag: string): LanguageTools {
  const base = tag.toLowerCase().split('-')[0] ?? 'en';
  let tools = compiled.get(base);
  if (!tools) {
    const pack: LanguagePack = PACKS.find((p) => p.tag === base) ?? en;
    tools = { tag: pack.tag, numbers: compileNumbers(pack.numbers, en.numbers), ...(pack.cues && { cues: compileCues(pack.cues) }) };
    compiled.set(base, tools);
  }
  return tools;
}

/** The language of a text by its script; `declared` where the script does not tell. */
export function languageOf(text: string, declared = 'en'): string {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < 400; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x3040 && c <= 0x30ff) return 'ja';
    if (c >= 0xac00 && c <= 0xd7a3) return 'ko';
    if (c >= 0x4e00 && c <= 0x9fff) han++;
    else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) latin++;
  }
  if (han > 0 && han * 4 >= latin) return 'zh';
  return /^(zh|ja|ko)/.test(declared) && latin > 0 && han === 0 ? 'en' : declared;
}
