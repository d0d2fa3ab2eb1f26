/** Stories: what a page shows, and how it changes. The same seed tells the same story. */

/** How a figure's sentence is cut into text and elements. */
const SHAPES = ['whole', 'parts', 'bold', 'torn', 'spans'] as const;
type Shape = (typeof SHAPES)[number];

/** A piece of a sentence: plain text where it has no tag. */
export type Part = readonly [tag: '' | 'b' | 'i' | 'span', text: string];

export interface Item {
  id: number;
  parts: readonly Part[];
}

export interface State {
  title: string;
  items: readonly Item[];
}

export interface Story {
  first: State;
  /** Whether the first state is there as markup before the framework is. */
  hydrates: boolean;
  /** `after`: milliseconds; 0 is a microtask, -1 at once, -2 the next frame. `now`: without waiting for the framework's own moment. */
  steps: readonly { state: State; after: number; now: boolean }[];
}

/** Rounds as the ledger has them, and as it has them not: each gets a badge. */
const BILLIONS = [122, 110, 222, 333];

/** What a state reads as. */
export const textOf = ({ title, items }: State): string => [title, ...items.flatMap(({ parts }) => parts.map(([, text]) => text)), footer(items)].join('');
const footer = (items: readonly Item[]): string => `${items.length} in all`;

/** A story; mulberry32 is its chance. */
export function tellStory(seed: number): Story {
  let a = seed * 0x9e3779b9;
  const below = (n: number): number => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const pick = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const makeItem = (id: number): Item => ({ id, parts: cut(pick(BILLIONS), pick(SHAPES)) });

  let ids = 0;
  let items = Array.from({ length: 1 + below(4) }, () => makeItem(++ids));
  const stateNow = (): State => ({ title: `Rounds of ${pick(['spring', 'summer', 'autumn'])} `, items });
  const first = stateNow();

  const change = (): void => {
    const i = below(items.length);
    const others = items.filter((_, at) => at !== i);
    const moves: (() => Item[])[] = [
      () => items.toSpliced(below(items.length + 1), 0, makeItem(++ids)),
      () => others,
      () => (items.length > 0 ? others.toSpliced(below(items.length), 0, items[i]!) : items),
      () => items.toReversed(),
      () => items.with(i, makeItem(items[i]!.id)),
      () => items.with(i, makeItem(++ids)),
      () => [],
      () => [...items, makeItem(++ids), makeItem(++ids)],
    ];
    items = items.length === 0 ? [makeItem(++ids)] : pick(moves)();
    // A list that goes on growing would take the place of all other stories.
    if (items.length > 5) items = items.slice(1, 5);
  };
  const steps = Array.from({ length: 16 + below(10) }, () => {
    change();
    return { state: stateNow(), after: pick([-1, -1, 0, -2, -2, 20, 120, 300]), now: below(3) === 0 };
  });
  return { first, hydrates: seed % 2 === 0, steps };
}

function cut(billions: number, shape: Shape): Part[] {
  const before = 'OpenAI closed its ';
  const after = ' funding round on March 31, 2026. ';
  switch (shape) {
    case 'whole':
      return [['', `${before}$${billions} billion${after}`]];
    case 'parts':
      return [['', `${before}$`], ['', String(billions)], ['', ` billion${after}`]];
    case 'bold':
      return [['', before], ['b', `$${billions} billion`], ['', after]];
    case 'torn':
      return [['', before], ['i', '$'], ['b', String(billions)], ['', ' bil'], ['', `lion${after}`]];
    case 'spans':
      return [['span', before], ['span', `$${billions}`], ['', ' billion'], ['span', after]];
  }
}
