/** Long texts of JSON in short steps: the same values, the same refusals as JSON.parse itself. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson, scan } from '../../lib/core/json.ts';
import { finish } from '../../lib/core/steps.ts';

const parse = (text: string): unknown => finish(parseJson(text, finish(scan(text)).inner));

type Outcome = { value: unknown } | { error: string };
function outcomeOf(work: () => unknown): Outcome {
  try {
    return { value: work() };
  } catch (error) {
    return { error: (error as Error).name };
  }
}

describe('JSON in steps', () => {
  test('gives what JSON.parse gives, for any value', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), fc.nat(3), (text, blanks) => {
      const spaced = JSON.stringify(JSON.parse(text), null, blanks);
      expect(parse(spaced)).toStrictEqual(JSON.parse(spaced));
    }));
  });

  test('refuses what JSON.parse refuses, and nothing else', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"facts"', '1', 'null', '"\\"', '"[{"', ' ', '\\', '{"a":[{"b":1}]}', '[[[1],{"c":[2]}]]');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), (all) => {
      const text = all.join('');
      expect(outcomeOf(() => parse(text))).toStrictEqual(outcomeOf(() => JSON.parse(text)));
    }), { numRuns: 3000 });
  });

  test.each([
    ['a list of its own in a row', '{"facts":[[7],{"parties":["a"]},[[0]]],"x":{"y":[1,2],"z":{}}}'],
    ['a name used twice', '{"facts":[{"id":"a"},{"id":"b"}],"facts":[{"id":"c"}]}'],
    ['a key that reaches for a prototype', '{"facts":{"__proto__":{"a":1}},"__proto__":{"b":[2]}}'],
    ['brackets in texts', '{"facts":[{"label":"}]{[\\\\"},{"label":"\\"]"}]}'],
  ])('survives %s', (_what, text) => {
    expect(JSON.stringify(parse(text))).toBe(JSON.stringify(JSON.parse(text)));
  });

  test('does so in short steps, however long the text', () => {
    const text = JSON.stringify({ facts: Array.from({ length: 20_000 }, (_, i) => ({ id: `fact.${i}`, note: 'x'.repeat(500) })) });
    const scanning = scan(text);
    let steps = 0;
    while (!scanning.next().done) steps += 1;
    const parsing = parseJson(text, finish(scan(text)).inner);
    while (!parsing.next().done) steps += 1;
    expect(steps).toBeGreaterThan(40);
  });
});
