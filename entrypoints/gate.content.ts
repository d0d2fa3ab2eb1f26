import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guard } from '../lib/page/gate.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => guard(window, () => void browser.runtime.sendMessage({ type: 'subject-found', request: {} }).catch(() => undefined)),
});
