/** Updates of feeds in the browser: its network, its permissions and its alarms. */
import { browser } from 'wxt/browser';
import type { TickmarkDatabase } from './db.ts';
import { DownloadError } from './download.ts';
import { createLedgerStamp } from './ledger-stamp.ts';
import { createUpdates, type HostAccess, type Updates } from './updates.ts';

/** Name of the one alarm, for the feed that is due first. */
export const FEED_ALARM = 'feeds';

/** Updates as they run in the background and in the extension's pages alike. */
export function openUpdates(database: TickmarkDatabase): Updates {
  const stamp = createLedgerStamp(browser.storage.local);
  return createUpdates({
    database,
    fetch: async (url, init) => {
      if (!(await browser.permissions.contains(hostOf(url)))) throw new DownloadError('refused', 'The browser does not let Tickmark ask this host any more. “Update now” asks you to allow it again.');
      return fetch(url, init);
    },
    setAlarm: async (at) => {
      if (at) await browser.alarms.create(FEED_ALARM, { when: at.getTime() });
      else await browser.alarms.clear(FEED_ALARM);
    },
    now: () => new Date(),
    random: Math.random,
    releaseHost,
    onWritten: () => void stamp.mark(),
  });
}

/**
 * Asks the reader to let Tickmark ask the host of a feed; answers at once where the browser does so already.
 * Call it straight from a click, before anything is awaited.
 */
export async function requestHost(url: string): Promise<HostAccess> {
  const before = browser.permissions.contains(hostOf(url));
  const granted = await browser.permissions.request(hostOf(url));
  return { granted, fresh: granted && !(await before) };
}

/** Gives back what was granted for the host of a feed. */
export async function releaseHost(url: string): Promise<void> {
  // Chromium says no: there only its own page of extensions takes back a host that the manifest asks for among all.
  await browser.permissions.remove(hostOf(url)).catch(() => false);
}

const hostOf = (url: string): { origins: string[] } => {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
};
