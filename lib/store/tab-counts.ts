/** How many figures each frame of a tab holds; kept for the session, so that a killed worker forgets nothing. */
import type { VerdictKind } from '../core/types.ts';

type Counts = Record<VerdictKind, number>;

/** The part of `browser.storage.session` that is needed. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface TabCounts {
  /** Notes one frame's counts; answers the sum over the tab's frames. */
  report(tabId: number, frameId: number, counts: Counts): Promise<Counts>;
  /** Frames that have reported, the top frame (0) first. */
  frames(tabId: number): Promise<number[]>;
  /** Forgets a tab. */
  clear(tabId: number): Promise<void>;
}

const NONE: Counts = { consistent: 0, outdated: 0, conflicting: 0, unverified: 0 };

export function createTabCounts(area: SessionArea): TabCounts {
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: frames report at once, and each change reads before it writes. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const keyOf = (tabId: number): string => `counts:${tabId}`;
  const read = async (tabId: number): Promise<Record<string, Counts>> => {
    const key = keyOf(tabId);
    return ((await area.get(key))[key] ?? {}) as Record<string, Counts>;
  };

  return {
    report: (tabId, frameId, counts) =>
      inTurn(async () => {
        const frames: Record<string, Counts> = { ...(await read(tabId)), [frameId]: counts };
        await area.set({ [keyOf(tabId)]: frames });
        return Object.values(frames).reduce(add, NONE);
      }),
    frames: (tabId) => inTurn(async () => Object.keys(await read(tabId)).map(Number).toSorted((a, b) => a - b)),
    clear: (tabId) => inTurn(() => area.remove(keyOf(tabId))),
  };
}

const add = (a: Counts, b: Counts): Counts => ({
  consistent: a.consistent + b.consistent,
  outdated: a.outdated + b.outdated,
  conflicting: a.conflicting + b.conflicting,
  unverified: a.unverified + b.unverified,
});
