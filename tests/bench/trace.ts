/**
 * What a page's main thread did, by the browser's own trace. Times are those that the thread worked, so that
 * other work on the machine changes little.
 */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds; `tdur` of the thread's own time. */
  ts: number;
  dur?: number;
  tdur?: number;
}

export interface Work {
  /** Milliseconds of all tasks; with style, layout and painting. */
  busy: number;
  /** Of these, milliseconds in scripts. */
  script: number;
  /** Milliseconds of each task that ran scripts, with what the browser did in it, the longest last. */
  tasks: number[];
  /** Milliseconds of scripts in each of them, with all that they call: the slices in which they work. The longest last. */
  slices: number[];
  /** Layouts that a script made the browser do at once. */
  forced: number;
}

/** Marks that the page sets with `performance.mark` around what is measured. */
export const MARKS = { from: 'bench-from', to: 'bench-to' } as const;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8.execute', 'toplevel'];
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.callFunction', 'V8.Execute', 'TimerFire', 'FireAnimationFrame']);
const MS = 1e3;

/** Traces the browser while `act` runs. One at a time in each browser. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<Work> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  return workIn((JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** The work of the thread that set the marks, from the task of the first mark to that of the last. */
function workIn(events: readonly TraceEvent[]): Work {
  const mark = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name);
    if (!found) throw new Error(`The trace has no mark ${name}.`);
    return found;
  };
  const [from, to] = [mark(MARKS.from), mark(MARKS.to)];
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === from.pid && tid === from.tid).toSorted((a, b) => a.ts - b.ts);
  const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
  const tasks = own.filter((event) => event.name === 'RunTask' && endOf(event) >= from.ts && event.ts <= to.ts);
  const work: Work = { busy: 0, script: 0, tasks: [], slices: [], forced: 0 };
  let next = own.findIndex((event) => event === tasks[0]);
  for (const task of tasks) {
    work.busy += (task.tdur ?? 0) / MS;
    let scripted = 0;
    let until = 0;
    for (; next < own.length && own[next]!.ts <= endOf(task); next++) {
      const event = own[next]!;
      if (event.name === 'Layout' && event.ts < until) work.forced++;
      if (!SCRIPTS.has(event.name) || event.ts < until) continue;
      scripted += (event.tdur ?? 0) / MS;
      until = endOf(event);
    }
    work.script += scripted;
    if (scripted === 0) continue;
    work.tasks.push((task.tdur ?? 0) / MS);
    work.slices.push(scripted);
  }
  for (const times of [work.tasks, work.slices]) times.sort((a, b) => a - b);
  return work;
}
