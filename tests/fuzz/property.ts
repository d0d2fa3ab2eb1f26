import fc, { type Arbitrary } from 'fast-check';

/** A property, with everything that it needs to run. */
export interface Property {
  name: string;
  /** Checks some cases made from `seed`, as many as it is worth of `runs`; tells of each before it begins. Gives the smallest case that fails. */
  run(options: { seed: number; runs: number; before?: (example: unknown) => void }): Counterexample | undefined;
}

export interface Counterexample {
  example: unknown;
  /** What it did. */
  fault: string;
}

/**
 * A property as a list holds it.
 *
 * @param share how many of the runs it is worth.
 */
export function property<T>(name: string, examples: Arbitrary<T>, check: (example: T) => void, share = 1): Property {
  return {
    name,
    run({ seed, runs, before }) {
      const tried = fc.property(examples, (example) => {
        before?.(example);
        check(example);
      });
      const { failed, counterexample, errorInstance } = fc.check(tried, { seed, numRuns: Math.ceil(runs * share) });
      if (!failed) return undefined;
      return { example: counterexample?.[0], fault: errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance) };
    },
  };
}
