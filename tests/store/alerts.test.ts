import { expect, test } from 'vitest';
import { createAlerts } from '../../lib/store/alerts.ts';

/** A toolbar and a storage that remember. */
function toolbar() {
  const held = new Map<string, unknown>();
  const shown = { title: 'Tickmark', text: '', color: '' };
  const alerts = createAlerts({
    area: { get: async (key) => ({ [key]: held.get(key) }), set: async (items) => { for (const [key, value] of Object.entries(items)) held.set(key, value); } },
    button: {
      setTitle: async ({ title }) => { shown.title = title; },
      setBadgeText: async ({ text }) => { shown.text = text; },
      setBadgeBackgroundColor: async ({ color }) => { shown.color = color; },
    },
    name: 'Tickmark',
    say: (count) => `${count} changed`,
  });
  return { alerts, shown };
}

test('saved claims that are judged otherwise are told in words, with a dot that is no count, until they were looked at', async () => {
  const { alerts, shown } = toolbar();
  expect(await alerts.read()).toBe(0);
  await alerts.tell(3);
  expect(await alerts.read()).toBe(3);
  expect(shown).toMatchObject({ title: 'Tickmark: 3 changed', text: '•' });
  await alerts.tell(0);
  expect(await alerts.read()).toBe(0);
  expect(shown).toMatchObject({ title: 'Tickmark', text: '' });
});

test('what is looked at is taken off what was told, also where who has the library open has counted anew meanwhile', async () => {
  const { alerts } = toolbar();
  await alerts.tell(3);
  await alerts.after(async () => 1);
  expect(await alerts.read()).toBe(2);
  await alerts.after(async () => {
    await alerts.tell(1);
    return 1;
  });
  expect(await alerts.read()).toBe(1);
});

test('judging that was broken off is owed until it was done', async () => {
  const { alerts } = toolbar();
  expect(await alerts.isOwed()).toBe(false);
  await expect(alerts.by(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
  expect(await alerts.isOwed()).toBe(true);
  await alerts.by(async () => 2);
  expect([await alerts.isOwed(), await alerts.read()]).toEqual([false, 2]);
});
