/** Alerts in the browser: on its toolbar, and in its storage. */
import { browser } from 'wxt/browser';
import { counted } from '../core/format.ts';
import type { Words } from '../core/words/words.ts';
import { createAlerts, type Alerts } from './alerts.ts';

/** Alerts as they are told in the background and in the extension's pages alike. */
export const openAlerts = (words: () => Words | Promise<Words>): Alerts =>
  createAlerts({
    area: browser.storage.local,
    button: browser.action,
    name: browser.runtime.getManifest().name,
    say: async (count) => {
      const { popup, tag } = await words();
      return counted(popup.alerts, count, tag);
    },
  });
