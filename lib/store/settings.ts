/**
 * Settings. Only what the user changed is stored, so that defaults can improve later. What is stored but
 * can't be read (damaged, or by a newer version) is set aside, never written over.
 */
import type { Moment } from '../core/ledger-view.ts';
import { z } from '../core/zod.ts';

export interface Settings {
  /** Off: no page is read anywhere. */
  enabled: boolean;
  /** Hosts whose pages are not read, lower case. */
  disabledHosts: string[];
  /** The day of the past as of which pages are checked, and in which sense; missing for today. */
  checkDay?: Moment;
}

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Whether pages of this host are read. */
  isEnabled(host: string): Promise<boolean>;
  setEnabled(enabled: boolean): Promise<void>;
  setHostEnabled(host: string, enabled: boolean): Promise<void>;
  /** Without a day, pages are checked as of today again. */
  setCheckDay(moment: Moment | undefined): Promise<void>;
  /** Calls `listener` with the settings after each change, also from another context. Returns the way to stop. */
  onChange(listener: (settings: Settings) => void): () => void;
}

const KEY = 'settings';
const ASIDE = 'settings.set-aside';

/** What is stored of settings. */
export const storedSchema = z.strictObject({
  version: z.literal(1),
  enabled: z.boolean().exactOptional(),
  disabledHosts: z.array(z.string().min(1).max(255)).max(10_000).exactOptional(),
  checkDay: z.strictObject({ day: z.iso.date(), sense: z.enum(['true', 'known']) }).exactOptional(),
});
type Stored = z.output<typeof storedSchema>;

const EMPTY: Stored = { version: 1 };

const settingsOf = ({ enabled = true, disabledHosts = [], checkDay }: Stored): Settings => ({ enabled, disabledHosts, ...(checkDay && { checkDay }) });

function withoutDefaults({ enabled, disabledHosts, checkDay }: Settings): Stored {
  return { version: 1, ...(!enabled && { enabled }), ...(disabledHosts.length > 0 && { disabledHosts }), ...(checkDay && { checkDay }) };
}

export function createSettings(area: SettingsArea): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<{ stored: Stored; unread?: unknown }> => {
    const { [KEY]: value } = await area.get(KEY);
    if (value === undefined) return { stored: EMPTY };
    const parsed = storedSchema.safeParse(value);
    return parsed.success ? { stored: parsed.data } : { stored: EMPTY, unread: value };
  };

  const read = async (): Promise<Settings> => settingsOf((await load()).stored);

  /** One change after the other: two at once would lose one of them. */
  const change = (edit: (stored: Stored) => Stored): Promise<void> => {
    const done = last.then(async () => {
      const { stored, unread } = await load();
      await area.set({ [KEY]: edit(stored), ...(unread !== undefined && { [ASIDE]: unread }) });
    });
    last = done.catch(() => undefined);
    return done;
  };

  return {
    read,
    isEnabled: async (host) => {
      const { enabled, disabledHosts } = await read();
      return enabled && !disabledHosts.includes(host.toLowerCase());
    },
    setEnabled: (enabled) => change((stored) => withoutDefaults({ ...settingsOf(stored), enabled })),
    setHostEnabled: (host, enabled) =>
      change((stored) => {
        const settings = settingsOf(stored);
        const others = settings.disabledHosts.filter((other) => other !== host.toLowerCase());
        return withoutDefaults({ ...settings, disabledHosts: enabled ? others : [...others, host.toLowerCase()].toSorted() });
      }),
    setCheckDay: (moment) =>
      change((stored) => {
        const { checkDay: _before, ...settings } = settingsOf(stored);
        return withoutDefaults({ ...settings, ...(moment && { checkDay: moment }) });
      }),
    onChange: (listener) => {
      const heard = (changes: Record<string, unknown>): void => {
        if (KEY in changes) void read().then(listener, () => undefined);
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
  };
}
