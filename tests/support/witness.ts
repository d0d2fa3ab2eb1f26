/**
 * A build of the extension with a witness in it, which knows what each copy of the page scripts has at work: listeners,
 * timers, observers. The scripts are those of the production build; the witness stands in front of them, in their
 * own world.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../lib/cli/find-browser.ts';
import { buildFor } from './extension.ts';

/** What one copy of the page scripts has at work, in words. */
export interface Testimony {
  /** Unlike that of any other copy. */
  copy: number;
  listeners: string[];
  timers: string[];
  observers: string[];
  /** Events and messages that it has sent on nodes of the page, or to its window. */
  told: string[];
}

const SCRIPTS = ['gate.js', 'reader.js'];

/** A folder with the build for a browser, to be removed by `remove`. */
export function buildWithWitness(name: BrowserName): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-'));
  cpSync(buildFor(name), folder, { recursive: true });
  for (const script of SCRIPTS) {
    const file = path.join(folder, script);
    writeFileSync(file, `(${bearWitness.toString()})();\n${readFileSync(file, 'utf8')}`);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What each copy in a page's top frame says, the oldest first. */
export async function testimonies(page: Page): Promise<Testimony[]> {
  const said = await page.evaluate(() => {
    const all: string[] = [];
    const hear = (event: Event): void => void all.push((event as CustomEvent<string>).detail);
    document.addEventListener('witness-tells', hear);
    document.dispatchEvent(new Event('witness-asked'));
    document.removeEventListener('witness-tells', hear);
    return all;
  });
  return said.map((each) => JSON.parse(each) as Testimony).toSorted((a, b) => a.copy - b.copy);
}

/** Runs in the world of the page scripts, as source. */
function bearWitness(): void {
  type Any = (this: unknown, ...args: unknown[]) => unknown;
  type Owner = Record<string, Any>;
  const world = globalThis as unknown as Owner & { hasWitness?: boolean };
  if (world.hasWitness) return;
  world.hasWitness = true;
  const copy = performance.timeOrigin + performance.now();
  const wrap = (owner: object, name: string, make: (original: Any) => Any): void => {
    const original = (owner as Owner)[name];
    if (original) (owner as Owner)[name] = make(original);
  };

  /** What the page keeps alive: nodes of ours go with the layer. */
  const isOfPage = (target: unknown): boolean => !(target instanceof AbortSignal) && !(target instanceof Node && !document.contains(target) && target !== document);
  const nameOf = (target: unknown): string => {
    if (target === window || target === globalThis) return 'window';
    return target instanceof Node ? target.nodeName : Object.prototype.toString.call(target);
  };
  const listeners = new Set<{ target: unknown; type: unknown; listener: unknown; capture: boolean }>();
  const captureOf = (options: unknown): boolean => (typeof options === 'object' && options !== null ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options));
  const drop = (target: unknown, type: unknown, listener: unknown, capture: boolean): void => {
    for (const each of listeners) if (each.target === target && each.type === type && each.listener === listener && each.capture === capture) listeners.delete(each);
  };
  const listen = EventTarget.prototype.addEventListener;
  wrap(EventTarget.prototype, 'addEventListener', (original) => function (this: unknown, type, listener, options) {
    const { signal, once } = (typeof options === 'object' && options !== null ? options : {}) as AddEventListenerOptions;
    if (signal?.aborted) return undefined;
    const target = this ?? window;
    drop(target, type, listener, captureOf(options));
    const entry = { target, type, listener, capture: captureOf(options) };
    listeners.add(entry);
    if (signal) listen.call(signal, 'abort', () => listeners.delete(entry));
    if (once) listen.call(target as EventTarget, type as string, () => listeners.delete(entry), { capture: true, once: true });
    return original.call(target, type, listener, options);
  });
  wrap(EventTarget.prototype, 'removeEventListener', (original) => function (this: unknown, type, listener, options) {
    drop(this ?? window, type, listener, captureOf(options));
    return original.call(this ?? window, type, listener, options);
  });

  const told: string[] = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  wrap(EventTarget.prototype, 'dispatchEvent', (original) => function (this: unknown, event) {
    if (isOfPage(this)) told.push(`${nameOf(this)} ${(event as Event).type}`);
    return original.call(this ?? window, event);
  });
  wrap(window, 'postMessage', (original) => (...args) => {
    told.push('window message');
    return original.call(window, ...args);
  });

  const timers = new Set<Map<unknown, string>>();
  const wrapTimer = (start: string, stop: string, isRepeated = false): void => {
    const running = new Map<unknown, string>();
    timers.add(running);
    for (const owner of new Set([window, globalThis])) {
      wrap(owner, start, (original) => (run, ...args) => {
        const key: unknown = original.call(window, (...given: unknown[]) => {
          if (!isRepeated) running.delete(key);
          return (run as Any)(...given);
        }, ...args);
        running.set(key, `${start} ${args.join()}`);
        return key;
      });
      wrap(owner, stop, (original) => (key) => {
        running.delete(key);
        return original.call(window, key);
      });
    }
  };
  wrapTimer('setTimeout', 'clearTimeout');
  wrapTimer('setInterval', 'clearInterval', true);
  wrapTimer('requestAnimationFrame', 'cancelAnimationFrame');
  wrapTimer('requestIdleCallback', 'cancelIdleCallback');

  const observers = new Map<object, Set<unknown>>();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const { prototype } = (world as unknown as Record<string, { prototype: object }>)[name]!;
    wrap(prototype, 'observe', (original) => function (this: unknown, target, ...args) {
      observers.set(this as object, (observers.get(this as object) ?? new Set()).add(target));
      return original.call(this, target, ...args);
    });
    wrap(prototype, 'unobserve', (original) => function (this: unknown, target) {
      observers.get(this as object)?.delete(target);
      return original.call(this, target);
    });
    wrap(prototype, 'disconnect', (original) => function (this: unknown) {
      observers.delete(this as object);
      return original.call(this);
    });
  }

  listen.call(document, 'witness-asked', () => {
    const testimony: Testimony = {
      copy,
      listeners: [...listeners].filter(({ target }) => isOfPage(target)).map(({ target, type }) => `${nameOf(target)} ${String(type)}`),
      timers: [...timers].flatMap((running) => [...running.values()]),
      observers: [...observers].filter(([, targets]) => [...targets].some(isOfPage)).map(([observer]) => Object.prototype.toString.call(observer)),
      told,
    };
    dispatch.call(document, new CustomEvent('witness-tells', { detail: JSON.stringify(testimony) }));
  });
}
