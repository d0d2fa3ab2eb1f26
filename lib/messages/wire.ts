/**
 * Sending and answering messages, for every context. Page scripts carry this file, so it imports nothing
 * but types and the browser's own calls; what arrives in the background is checked there by `handle.ts`.
 *
 * An answer is a value: a service worker that is gone, a refused sender and a failed handler are all normal.
 */
import { browser } from 'wxt/browser';
import type { Reply, Request, ToBackground, ToPage } from './protocol.ts';

/** What can go wrong with a message. `gone`: this script's extension was reloaded or removed; it should tear itself down. */
export type Failure = 'unreachable' | 'gone' | 'refused' | 'invalid' | 'failed';

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure; detail: string };

/** A message as it travels. `request` may be missing where it has no field. */
export interface Envelope {
  type: string;
  request?: unknown;
}

/** A worker that was just stopped needs a moment to be startable again. */
const RETRY_MS = 150;

/** Asks the background. Never throws; an unreachable worker is asked a second time. */
export async function send<N extends ToBackground>(name: N, request: Request<N>): Promise<Result<Reply<N>>> {
  const post = (): Promise<unknown> => browser.runtime.sendMessage<Envelope, unknown>({ type: name, request });
  const first = await attempt<Reply<N>>(post);
  if (first.ok || first.error !== 'unreachable') return first;
  await new Promise((done) => setTimeout(done, RETRY_MS));
  return attempt<Reply<N>>(post);
}

/**
 * Asks the reader in one frame of a tab, or in all of them: then the first answer counts. Never throws, and
 * asks only once: a page without a reader is the usual case, and a late `switch-off` would end a reader that
 * came meanwhile.
 */
export async function sendToPage<N extends ToPage>(
  place: { tabId: number; frameId?: number },
  name: N,
  request: Request<N>,
): Promise<Result<Reply<N>>> {
  const message: Envelope = { type: name, request };
  return attempt(() => browser.tabs.sendMessage<Envelope, unknown>(place.tabId, message, place.frameId === undefined ? {} : { frameId: place.frameId }));
}

async function attempt<T>(post: () => Promise<unknown>): Promise<Result<T>> {
  // Reading `runtime` throws, or it lacks its id, once the extension was reloaded under a running page script.
  if (!isAlive()) return { ok: false, error: 'gone', detail: 'the extension was reloaded' };
  try {
    const answer = await post();
    if (isResult(answer)) return answer as Result<T>;
    return { ok: false, error: 'unreachable', detail: 'nobody answered' };
  } catch (error) {
    return { ok: false, error: isAlive() ? 'unreachable' : 'gone', detail: messageOf(error) };
  }
}

/** Whether this script still has its extension: a copy whose extension was reloaded or removed has lost its id. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

const isResult = (value: unknown): value is Result<unknown> => typeof value === 'object' && value !== null && 'ok' in value;

/** First line of what an error says, at most 200 characters. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.slice(0, 200);

/** What a page's script does with each message that may reach it. */
export type PageHandlers = { [N in ToPage]: (request: Request<N>) => Reply<N> | Promise<Reply<N>> };

/**
 * Answers messages in a page's script until `signal` aborts. Only contexts of this extension can send them
 * here; those of other extensions are ignored. A handler that throws is answered as `failed`.
 */
export function answerInPage(handlers: Partial<PageHandlers>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.type)) return false;
    const handler = handlers[message.type as ToPage] as ((request: unknown) => unknown) | undefined;
    if (!handler) return false;
    void settle(() => handler(message.request ?? {})).then(respond);
    return true;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Whether something that arrived is one of our messages at all. */
export const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && typeof (value as Envelope).type === 'string';

/** Runs a handler; what it throws becomes a `failed` answer. */
export async function settle<T>(work: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: 'failed', detail: messageOf(error) };
  }
}
