import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerInPage, messageOf, send, sendToPage } from '../../lib/messages/wire.ts';

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean;

/** The browser's own calls, as far as messages need them. */
const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const own: { id: string | undefined } = { id: 'tickmark' };
  return {
    listeners,
    runtime: {
      ...own,
      sendMessage: vi.fn(),
      onMessage: { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) },
    },
    tabs: { sendMessage: vi.fn() },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

beforeEach(() => {
  vi.useFakeTimers();
  fake.runtime.id = 'tickmark';
  fake.listeners.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

/** Runs the pause before a second attempt. */
async function patiently<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

describe('send', () => {
  test('hands back what the background answers', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: { entities: [] } });
    expect(await send('vocabulary', {})).toEqual({ ok: true, value: { entities: [] } });
    expect(fake.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'vocabulary', request: {} });
  });

  test('asks a worker that was just stopped a second time', async () => {
    fake.runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValueOnce({ ok: true, value: null });
    expect(await patiently(send('subject-found', {}))).toEqual({ ok: true, value: null });
  });

  test('gives up after that, with an answer', async () => {
    fake.runtime.sendMessage.mockResolvedValue(undefined);
    expect(await patiently(send('vocabulary', {}))).toMatchObject({ ok: false, error: 'unreachable' });
    expect(fake.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('does not repeat what was refused', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: false, error: 'refused', detail: '' });
    expect(await patiently(send('vocabulary', {}))).toMatchObject({ error: 'refused' });
    expect(fake.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  test('knows that its extension is gone, before and while it asks', async () => {
    fake.runtime.sendMessage.mockImplementation(async () => {
      fake.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await patiently(send('vocabulary', {}))).toMatchObject({ error: 'gone' });
    expect(await patiently(send('vocabulary', {}))).toMatchObject({ error: 'gone' });
    expect(fake.runtime.sendMessage).toHaveBeenCalledOnce();
  });
});

describe('sendToPage', () => {
  test('reaches one frame, or all of them', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: null });
    await sendToPage({ tabId: 3, frameId: 0 }, 'next', {});
    await sendToPage({ tabId: 3 }, 'switch-off', {});
    expect(fake.tabs.sendMessage.mock.calls).toEqual([
      [3, { type: 'next', request: {} }, { frameId: 0 }],
      [3, { type: 'switch-off', request: {} }, {}],
    ]);
  });

  test('asks a page without a reader only once, so that no message arrives late', async () => {
    fake.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await patiently(sendToPage({ tabId: 3 }, 'switch-off', {}))).toMatchObject({ ok: false, error: 'unreachable' });
    expect(fake.tabs.sendMessage).toHaveBeenCalledOnce();
  });
});

describe('answerInPage', () => {
  const post = (message: unknown, id = 'tickmark') => {
    const respond = vi.fn();
    const waits = [...fake.listeners].map((listener) => listener(message, { id }, respond));
    return { respond, waits };
  };

  test('answers its own extension by the handler of that name', async () => {
    const jumped: number[] = [];
    answerInPage({ jump: ({ id }) => (jumped.push(id), null) }, new AbortController().signal);
    const { respond, waits } = post({ type: 'jump', request: { id: 4 } });
    await vi.runAllTimersAsync();
    expect([jumped, waits]).toEqual([[4], [true]]);
    expect(respond).toHaveBeenCalledExactlyOnceWith({ ok: true, value: null });
  });

  test.each([
    ['other extensions', { type: 'next' }, 'other'],
    ['messages to others', { type: 'judge' }, 'tickmark'],
    ['what is no message of ours', 'next', 'tickmark'],
    ['names that every object has', { type: 'constructor' }, 'tickmark'],
  ])('leaves %s alone', async (_, message, id) => {
    const next = vi.fn(() => null);
    answerInPage({ next }, new AbortController().signal);
    const { respond, waits } = post(message, id);
    await vi.runAllTimersAsync();
    expect(waits).toEqual([false]);
    expect(next).not.toHaveBeenCalled();
    expect(respond).not.toHaveBeenCalled();
  });

  test('survives whatever it is sent, and acts on nothing but its own names from its own extension', async () => {
    const reached: unknown[] = [];
    answerInPage({ next: () => (reached.push('next'), null), jump: () => (reached.push('jump'), null) }, new AbortController().signal);
    const type = fc.oneof(fc.constantFrom('next', 'jump', 'list', '__proto__', 'toString'), fc.string(), fc.anything());
    const message = fc.oneof(fc.record({ type, request: fc.anything() }), fc.anything());
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom('tickmark', 'other', ''), async (sent, id) => {
        reached.length = 0;
        post(sent, id);
        await vi.runAllTimersAsync();
        const name = typeof sent === 'object' && sent !== null && 'type' in sent ? sent.type : undefined;
        expect(reached).toEqual(id === 'tickmark' && (name === 'next' || name === 'jump') ? [name] : []);
      }),
      { numRuns: 500 },
    );
  });

  test('answers a handler that throws as failed', async () => {
    answerInPage({ list: () => { throw new Error('no list'); } }, new AbortController().signal);
    const { respond } = post({ type: 'list' });
    await vi.runAllTimersAsync();
    expect(respond).toHaveBeenCalledExactlyOnceWith({ ok: false, error: 'failed', detail: 'no list' });
  });

  test('is silent once its visit has ended', () => {
    const visit = new AbortController();
    answerInPage({ next: () => null }, visit.signal);
    visit.abort();
    answerInPage({ next: () => null }, visit.signal);
    expect(fake.listeners.size).toBe(0);
  });
});

describe('messageOf', () => {
  test('is one short line, whatever was thrown', () => {
    expect(messageOf(new Error(`first\nsecond`))).toBe('first');
    expect(messageOf('x'.repeat(500))).toHaveLength(200);
    expect(messageOf(undefined)).toBe('undefined');
  });
});
