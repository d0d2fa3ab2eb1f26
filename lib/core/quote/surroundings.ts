/** What is known to have stood around a quotation, and how far it may drift before it counts as moved. */
import type { Quote } from '../quote.ts';

export interface Surroundings {
  prefix: string;
  suffix: string;
}

/** The surroundings of a quotation, the longest first: those of its passage, where that tells more than prefix and suffix. */
export function surroundingsOf({ exact, prefix, suffix, passage }: Quote): [Surroundings, Surroundings?] {
  const near = { prefix, suffix };
  if (!passage || passage.text.slice(passage.start, passage.end) !== exact) return [near];
  const [before, after] = [passage.text.slice(0, passage.start), passage.text.slice(passage.end)];
  const wide = { prefix: longer(prefix, before, prefix.endsWith(before)), suffix: longer(suffix, after, suffix.startsWith(after)) };
  return wide.prefix === prefix && wide.suffix === suffix ? [near] : [wide, near];
}

const longer = (near: string, wide: string, holds: boolean): string => (holds ? near : wide);

/** As far as this, about a screen, a passage drifts when something is put in or left out above it. */
export const DRIFT = 1_500;

/** What a quotation is called that stands at `start` with the same words around it. */
export const stateAt = (start: number, position: Quote['position']): 'intact' | 'moved' => (position && Math.abs(start - position.start) > DRIFT ? 'moved' : 'intact');
