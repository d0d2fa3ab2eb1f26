import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../lib/messages/wire.ts';
import { guard } from '../lib/page/gate.ts';
import { shadowRootOf } from '../lib/page/shadow.ts';

/** Kept on the isolated world's global, so that a second injection replaces the first. */
const world = globalThis as { endTickmarkGate?: () => void };

/**
 * Listed by the manifest, and yet no content script to WXT, which would have each say so by an event that any page
 * hears: a page without a subject must not know that Tickmark is there.
 */
export default defineUnlistedScript(() => {
  world.endTickmarkGate?.();
  world.endTickmarkGate = guard(window, { found: tell, isAlive, shadowRootOf });
});

/** A background that sleeps may miss the message that wakes it; one that was reloaded is not asked again. */
async function tell(): Promise<boolean> {
  try {
    const answer: { ok?: boolean } | undefined = await browser.runtime.sendMessage({ type: 'subject-found', request: {} });
    return answer?.ok === true;
  } catch {
    return !isAlive();
  }
}
