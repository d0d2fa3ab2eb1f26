import { useEffect, useRef, useState } from 'preact/hooks';
import type { Steps } from '../../lib/core/steps.ts';
import { inTurns } from '../../lib/store/turns.ts';

/** Long work, of which the reader is told and which can be stopped. One thing at a time: what begins ends what was at work. */
export interface Work {
  /** How far it is; missing where nothing is done. */
  told: string | undefined;
  /** Comes to nothing where it is stopped. */
  turns<T>(name: string, steps: Steps<T>): Promise<T | undefined>;
  /** Work that is told of its progress and minds a signal. Comes to nothing where it throws because it was stopped. */
  run<T>(name: string, work: (onProgress: (done: number, total: number) => void, signal: AbortSignal) => Promise<T>): Promise<T | undefined>;
  stop(): void;
}

const REPLACED = 'replaced';

/** Whether other work has ended this one, rather than the reader. */
export const isReplaced = ({ reason }: AbortSignal): boolean => reason === REPLACED;

/** Milliseconds between two words on how far it is. */
const TELLING_MS = 100;

/** @param progress a sentence with `{done}` and `{total}`. */
export function useWork(progress: string): Work {
  const [told, setTold] = useState<string>();
  const current = useRef<AbortController>(undefined);
  // Who leaves the page wants no more of it.
  useEffect(() => () => current.current?.abort(), []);

  const run: Work['run'] = async (name, work) => {
    current.current?.abort(REPLACED);
    const control = new AbortController();
    current.current = control;
    setTold(name);
    let last = performance.now();
    const onProgress = (done: number, total: number): void => {
      if (performance.now() - last < TELLING_MS) return;
      last = performance.now();
      setTold(`${name}: ${progress.replace('{done}', done.toLocaleString('en')).replace('{total}', total.toLocaleString('en'))}`);
    };
    try {
      return await work(onProgress, control.signal);
    } catch (error) {
      if (!control.signal.aborted) throw error;
      return undefined;
    } finally {
      if (current.current === control) setTold(undefined);
    }
  };
  return {
    told,
    run,
    turns: (name, steps) => run(name, (onProgress, signal) => inTurns(steps, { onProgress: ({ done, total }) => { if (total > 1) onProgress(done, total); }, signal })),
    stop: () => current.current?.abort(),
  };
}
