import { describe, expect, it, vi } from 'vitest';
import { createSettings, type SettingsArea } from '../../lib/store/settings.ts';
import { soon } from '../support/soon.ts';

/** Storage as the browser gives it: copies in, copies out, changes are told to everyone. */
function makeArea(initial: Record<string, unknown> = {}): SettingsArea & { items: Record<string, unknown> } {
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  const items = structuredClone(initial);
  return {
    items,
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (changed) => {
      Object.assign(items, structuredClone(changed));
      for (const listener of listeners) listener(Object.fromEntries(Object.keys(changed).map((key) => [key, {}])));
    },
    onChanged: { addListener: (l) => listeners.add(l), removeListener: (l) => listeners.delete(l) },
  };
}

describe('settings', () => {
  it('are on everywhere until the user says otherwise, and store nothing before', async () => {
    const area = makeArea();
    const settings = createSettings(area);
    expect(await settings.read()).toEqual({ enabled: true, disabledHosts: [] });
    expect(await settings.isEnabled('example.org')).toBe(true);
    expect(area.items).toEqual({});
  });

  it('store only what was changed, and forget it when it is changed back', async () => {
    const area = makeArea();
    const settings = createSettings(area);
    await settings.setEnabled(false);
    await settings.setHostEnabled('News.Example', false);
    expect(area.items['settings']).toEqual({ version: 1, enabled: false, disabledHosts: ['news.example'] });
    await settings.setEnabled(true);
    await settings.setHostEnabled('news.example', true);
    expect(area.items['settings']).toEqual({ version: 1 });
  });

  it('switch one host off without touching others', async () => {
    const settings = createSettings(makeArea());
    await settings.setHostEnabled('a.example', false);
    expect(await settings.isEnabled('A.EXAMPLE')).toBe(false);
    expect(await settings.isEnabled('b.example')).toBe(true);
  });

  it('lose no change when several are made at once', async () => {
    const settings = createSettings(makeArea());
    await Promise.all(['c', 'a', 'b'].map((host) => settings.setHostEnabled(`${host}.example`, false)));
    expect((await settings.read()).disabledHosts).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('go on after a change that storage refused', async () => {
    const area = makeArea();
    const settings = createSettings(area);
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(settings.setEnabled(false)).rejects.toThrow('full');
    await settings.setHostEnabled('a.example', false);
    expect(await settings.read()).toEqual({ enabled: true, disabledHosts: ['a.example'] });
  });

  it('hold the day that pages are checked as of, until it is today again', async () => {
    const area = makeArea();
    const settings = createSettings(area);
    await settings.setCheckDay({ day: '2025-06-15', sense: 'known' });
    await settings.setHostEnabled('a.example', false);
    expect(await createSettings(area).read()).toEqual({ enabled: true, disabledHosts: ['a.example'], checkDay: { day: '2025-06-15', sense: 'known' } });
    await settings.setCheckDay(undefined);
    expect(area.items).toEqual({ settings: { version: 1, disabledHosts: ['a.example'] } });
  });

  it('set aside what they cannot read instead of writing over it', async () => {
    const fromTheFuture = { version: 2, everything: 'else' };
    const area = makeArea({ settings: fromTheFuture });
    const settings = createSettings(area);
    expect(await settings.read()).toEqual({ enabled: true, disabledHosts: [] });
    await settings.setEnabled(false);
    expect(area.items).toEqual({ settings: { version: 1, enabled: false }, 'settings.set-aside': fromTheFuture });
  });

  it('tell listeners of changes made elsewhere, until they stop listening', async () => {
    const area = makeArea();
    const heard = vi.fn();
    const stop = createSettings(area).onChange(heard);
    await createSettings(area).setEnabled(false);
    await soon(() => expect(heard).toHaveBeenCalledWith({ enabled: false, disabledHosts: [] }));
    stop();
    await createSettings(area).setEnabled(true);
    await new Promise((done) => setTimeout(done, 0));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
