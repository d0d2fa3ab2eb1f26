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

/**
 * A pack whose words are only laid out when they are first asked for: whoever carries all languages reads few of them.
 * It is plain data to whoever looks at it, and to messages and JSON.
 */
export function packOf({ tag, numbers, cues }: { tag: string; numbers: () => NumberPack; cues: () => CuePack }): LanguagePack {
  let [ownNumbers, ownCues]: [NumberPack?, CuePack?] = [];
  return {
    tag,
    get numbers() {
      return (ownNumbers ??= numbers());
    },
    get cues() {
      return (ownCues ??= cues());
    },
  };
}
