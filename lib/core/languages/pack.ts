import type { CuePack } from '../cues.ts';
import type { NumberPack } from '../figures.ts';

/** All that Tickmark knows of one language: data only, one file a language. */
export interface LanguagePack {
  /** BCP 47 language, without region: `en`, `zh`. */
  tag: string;
  /** Number words, scales, currencies and qualifiers. */
  numbers: NumberPack;
  /** Words that tell what a figure is about. */
  cues: CuePack;
}
