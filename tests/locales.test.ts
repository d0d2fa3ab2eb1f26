import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseSpoken, SPOKEN } from '../lib/core/words/index.ts';
import { ROOT } from './support/modules.ts';

/** Messages of the manifest, by the folder names that browsers look for. */
const FOLDER = path.join(ROOT, 'public/_locales');
const folders = readdirSync(FOLDER);
const messagesOf = (folder: string): Record<string, { message: string }> => JSON.parse(readFileSync(path.join(FOLDER, folder, 'messages.json'), 'utf8'));
const config = readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8');
const asked = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name).toSorted();

test('the manifest is in every language that Tickmark speaks', () => {
  expect([...new Set(folders.map((folder) => chooseSpoken([folder])))].toSorted()).toEqual([...SPOKEN].toSorted());
  expect(config).toContain("default_locale: 'en'");
});

describe.each(folders)('the manifest in %s', (folder) => {
  const messages = messagesOf(folder);

  test('has every message that it asks for, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(asked);
    expect(Object.values(messages).filter(({ message }) => message === '')).toEqual([]);
  });

  test('is short enough for the stores', () => {
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
  });

  test('is not left in English', () => {
    if (folder === 'en') return;
    const english = messagesOf('en');
    expect(Object.keys(messages).filter((name) => messages[name]?.message === english[name]?.message)).toEqual([]);
  });
});
