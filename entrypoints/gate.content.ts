import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guard } from '../lib/page/gate.ts';
import { shadowRootOf } from '../lib/page/shadow.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => guard(window, { found: tell, shadowRootOf }),
});

/** A background that sleeps may miss the message that wakes it; one that was reloaded is not asked again. */
async function tell(): Promise<boolean> {
  try {
    const answer: { ok?: boolean } | undefined = await browser.runtime.sendMessage({ type: 'subject-found', request: {} });
    return answer?.ok === true;
  } catch {
    return browser.runtime?.id === undefined;
  }
}
