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
