/** The background's end of the wire: who asks is checked first, then what is asked; only then a handler runs. */
import { browser, type Browser } from 'wxt/browser';
import { toBackground, type Reply, type Request, type Sender, type ToBackground } from './protocol.ts';
import { isEnvelope, settle, type Result } from './wire.ts';

/** Where a message came from. `tab` is there for pages. */
export interface Origin {
  sender: Sender;
  tab?: { id: number; frameId: number; url: string | undefined };
}

export type Handlers = { [N in ToBackground]: (request: Request<N>, origin: Origin) => Reply<N> | Promise<Reply<N>> };

/** The part of the browser's sender that is looked at. */
export type RawSender = { [K in 'id' | 'url' | 'frameId' | 'tab']?: Browser.runtime.MessageSender[K] | undefined };

/** The extension's own id, and the address that all its pages begin with. */
export interface Self {
  id: string;
  base: string;
}

/**
 * Who sent a message; undefined for another extension or for what can't be told. A page of ours counts as
 * `extension` also when it is open in a tab.
 */
export function originOf(sender: RawSender, self: Self): Origin | undefined {
  if (sender.id !== self.id) return undefined;
  if (sender.url?.startsWith(self.base)) return { sender: 'extension' };
  if (sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  return { sender: 'page', tab: { id: sender.tab.id, frameId: sender.frameId, url: sender.tab.url } };
}

/**
 * Answers one message. Never throws: refused, invalid and failed are answers. Handlers get the fields that
 * the schema names, and no other.
 */
export async function answer(message: unknown, origin: Origin | undefined, handlers: Handlers): Promise<Result<unknown>> {
  if (!isEnvelope(message) || !Object.hasOwn(toBackground, message.type)) return { ok: false, error: 'invalid', detail: 'no such message' };
  const name = message.type as ToBackground;
  const { from, request } = toBackground[name];
  if (!origin || !(from as readonly Sender[]).includes(origin.sender)) return { ok: false, error: 'refused', detail: `${name} is not for this sender` };
  const parsed = request.safeParse(message.request ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, error: 'invalid', detail: `${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.slice(0, 200) };
  }
  const handler = handlers[name] as (request: unknown, origin: Origin) => unknown;
  return settle(() => handler(parsed.data, origin));
}

/** Answers all messages to the background from now on. Call it at the top level, so that a message can wake the worker. */
export function handle(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const self: Self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
    void answer(message, originOf(sender, self), handlers).then(respond);
    return true;
  });
}
