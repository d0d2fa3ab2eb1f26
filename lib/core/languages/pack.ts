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
 * For messages, see `laidOut`.
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

/** A pack as plain data, which is what messages carry in every browser. */
export const laidOut = ({ tag, numbers, cues }: LanguagePack): LanguagePack => ({ tag, numbers, cues });
