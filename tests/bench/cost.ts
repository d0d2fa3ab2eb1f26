/**
 * What a page's main thread worked, as the browser counts it: times of its own thread, so that other work on
 * the machine changes little, and without a trace, which slows down whatever changes the tree.
 */
import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds that the main thread worked. */
export interface Cost {
  /** All of it: scripts, style, layout, painting, collecting garbage. */
  busy: number;
  /** Of these, scripts with all that they call, but not one that DevTools runs at once. */
  script: number;
}

const MS = 1e3;

/** Measures one page from now on. */
export async function measureCost(page: Page): Promise<() => Promise<Cost>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await readMetrics(session);
  return async () => {
    const now = await readMetrics(session);
    return { busy: now.busy - before.busy, script: now.script - before.script };
  };
}

async function readMetrics(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * MS;
  return { busy: of('TaskDuration'), script: of('ScriptDuration') };
}

/** Bytes of a page's heap once all garbage is gone. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
