import { expect, test } from 'vitest';
import { keyed } from '../../lib/core/figure-keys.ts';

const figure = (quote: string, before = 'the company raised ', after = ' in its latest round of funding') => ({ quote, before, after });
const keys = (figures: readonly ReturnType<typeof figure>[]): string[] => keyed(figures).map(({ key }) => key);

test('a figure keeps its key when others come before it, and when what is further away changes', () => {
  const own = figure('$122 billion');
  const [before] = keys([own]);
  expect(keys([figure('$40 billion'), own])[1]).toBe(before);
  expect(keys([figure('$122 billion', 'Now the company raised ', ' in its latest')])[0]).toBe(before);
});

test('equal words have keys of their own, in their order', () => {
  const twice = keys([figure('$5 billion'), figure('$5 billion')]);
  expect(new Set(twice).size).toBe(2);
  expect(keys([figure('$5 billion')])).toEqual(twice.slice(0, 1));
});
