/** What a figure of a page is known by while the page changes: its words, not its number, which others may get. */
export interface Figurelike {
  quote: string;
  before: string;
  after: string;
}

/** Neighbours further away may be of another block, which comes and goes. */
const NEAR = 12;

/** Figures with their keys, each once: equal words are told apart by their order. */
export function keyed<T extends Figurelike>(figures: readonly T[]): (T & { key: string })[] {
  const met = new Map<string, number>();
  return figures.map((figure) => {
    const words = `${figure.before.slice(-NEAR)}|${figure.quote}|${figure.after.slice(0, NEAR)}`;
    const nth = met.get(words) ?? 0;
    met.set(words, nth + 1);
    return { ...figure, key: `${nth} ${words}` };
  });
}
