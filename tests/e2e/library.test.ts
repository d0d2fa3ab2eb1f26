/** The library of saved claims in real browsers, by keyboard alone: what is found, grouped, edited, thrown away, taken along, drawn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPORT_FORMS } from '../../lib/core/saved-claims/forms.ts';
import { formatClaims } from '../../lib/core/saved-claims/schema.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { createClaimSearch } from '../../lib/store/claim-search.ts';
import { createClaimStore } from '../../lib/store/claim-store.ts';
import { importClaims } from '../../lib/store/claim-traffic.ts';
import { openDatabase } from '../../lib/store/db.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { LONG_BROWSERS, eventually, openWithExtension, toFront, type Harness } from '../support/extension.ts';
import { giveFile } from '../support/library.ts';
import { keysOf, type Keys } from '../support/keys.ts';
import { ROOT } from '../support/modules.ts';

const bundle = JSON.parse(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8')) as Ledger;
const claims = await sampleClaims();

/** What a file of an export brings into an empty library. */
async function broughtIn(bytes: Uint8Array): Promise<SavedClaim[]> {
  const database = openDatabase('tickmark', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = createClaimStore({ database, now: () => new Date() });
  const read = await importClaims(bytes, { store });
  if (!read.ok) throw new Error(read.error);
  const all = await store.all();
  database.close();
  return all;
}

/** Without what this library notes of its own. */
const plain = (all: readonly SavedClaim[]): string => formatClaims(all.map(({ exportedAt: _exportedAt, ...claim }) => claim));

describe.each(LONG_BROWSERS)('%s', (name) => {
  let harness: Harness;
  let page: Page;
  let keys: Keys;
  beforeAll(async () => {
    harness = await openWithExtension(name);
    page = await harness.openExtensionPage('/options.html#/library');
    keys = keysOf(page);
    await until('Nothing is saved yet');
  });
  afterAll(() => harness.close());

  const text = (selector = '#app'): Promise<string> => page.$eval(selector, (element) => (element as HTMLElement).innerText);
  const until = (words: string): Promise<string> => eventually(() => text(), (all) => all.includes(words), 30_000);
  const quotes = (): Promise<string[]> => page.$$eval('.rows li .words strong', (all) => all.map((each) => each.textContent ?? ''));
  const shown = async (): Promise<number> => Number.parseInt(await text('.count'), 10);
  const focusIsOn = (wanted: (name: string) => boolean): Promise<string> => eventually(() => keys.focused(), wanted);
  /** Begins anew, as somebody who has just come to the page. */
  const arrive = async (): Promise<void> => {
    await page.evaluate(() => { location.hash = '#/backup'; });
    await eventually(() => page.$$eval('.library', (all) => all.length), (count) => count === 0);
    await page.evaluate(() => { location.hash = '#/library'; });
    await eventually(() => page.$$eval('.library .count', (all) => all.map((each) => Number.parseInt(each.textContent ?? '', 10))), ([count]) => count !== undefined && count > 0);
    await page.$eval('main', (main) => main.focus());
  };

  test('claims come in from a file', async () => {
    await toFront(page);
    await keys.tabTo('Skip to content');
    await keys.press('Enter');
    await keys.tabTo('Import a file');
    // The browser's own dialog is out of reach: that it is asked for is seen, and its answer is given.
    await page.$eval('.traffic input[type=file]', (input) => input.addEventListener('click', (event) => { event.preventDefault(); document.documentElement.dataset['asked'] = 'yes'; }, { once: true }));
    await keys.press('Enter');
    await eventually(() => page.evaluate(() => document.documentElement.dataset['asked']), (asked) => asked === 'yes');
    await giveFile(page, formatClaims(claims));
    await until(`${claims.length} imported, 0 known already, 0 refused.`);
    expect(await keys.focused()).toBe('Import a file');
    await eventually(shown, (count) => count === claims.length);
  });

  test('an import that is cancelled has changed nothing, and leaves the reader where it began', async () => {
    await page.$eval('.traffic input[type=file]', (input, json) => {
      const claim = JSON.parse(json) as SavedClaim;
      const many = Array.from({ length: 15_000 }, (_, i) => JSON.stringify({ ...claim, id: `11111111-0000-4000-8000-${String(i).padStart(12, '0')}`, selectors: [claim.selectors[0], { ...claim.selectors[1], start: i, end: i + 5 }] }));
      const files = new DataTransfer();
      files.items.add(new File([`{"format":"tickmark-claims","formatVersion":1,"claims":[${many.join()}]}`], 'many.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, JSON.stringify(claims[0]));
    await eventually(() => page.$$eval('.traffic progress', (all) => all.length), (count) => count === 1);
    await keys.tabTo('Cancel');
    await keys.press('Enter');
    await until('Cancelled: nothing was changed.');
    expect(await keys.focused()).toBe('Import a file');
    expect(await shown()).toBe(claims.length);
  });

  test('search finds as one types: quotes, notes, tags and pages', async () => {
    await arrive();
    await keys.tabTo('Search quotes, notes, tags and pages');
    const search = createClaimSearch(claims);
    for (const query of ['billion', 'to be checked', 'valuation, old', 'margin.example', 'quill amazon', 'zebra']) {
      await keys.type(query);
      await eventually(shown, (count) => count === search.find(query).length);
      for (const _ of query) await keys.press('Backspace');
    }
    await eventually(shown, (count) => count === claims.length);
  });

  test('groups have their heads with their numbers, and arrow keys go from claim to claim through all of them', async () => {
    const heads = (): Promise<string[]> => page.$$eval('.rows h2', (all) => all.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ')));
    const place = (): Promise<number> => page.evaluate(() => Number(document.activeElement?.closest('li')?.dataset['index'] ?? -1));
    const counted = (labelsOf: (claim: SavedClaim) => readonly string[]): string[] => {
      const labels = claims.flatMap(labelsOf);
      return [...new Set(labels)].map((label) => `${label} (${labels.filter((each) => each === label).length})`);
    };
    const names = { consistent: 'Consistent', outdated: 'Outdated', conflicting: 'Conflicting', unverified: 'Not judged' };
    const groups: Record<string, string[]> = {
      Page: counted(({ page: { title } }) => [title!]),
      Metric: counted(({ judgement }) => [bundle.metrics.find(({ id }) => id === (judgement!.verdict.metric ?? judgement!.claim.metric))?.label ?? 'No figure']),
      Verdict: counted(({ judgement }) => [names[judgement!.verdict.verdict]]),
      Tag: counted(({ tags }) => (tags.length === 0 ? ['No tag'] : tags)),
    };
    await keys.tabTo('Group by');
    for (const expected of Object.values(groups)) {
      await keys.press('ArrowDown');
      // Only what is in sight is drawn.
      await eventually(heads, (all) => all.length > 0 && all.every((head) => expected.includes(head)));
    }
    await keys.tabTo(/^Select: /);
    await keys.press('Home');
    const rows = await page.$eval('.rows li', (row) => Number(row.getAttribute('aria-setsize')));
    const seen = new Set<string>();
    for (let at = await eventually(place, (now) => now === 1); ; at = await eventually(place, (now) => now > at)) {
      for (const each of await heads()) seen.add(each);
      if (at === rows - 1) break;
      await keys.press('ArrowDown');
    }
    expect([...seen].toSorted()).toEqual(groups['Tag']!.toSorted());
    await keys.press('Home');
    await eventually(place, (now) => now === 1);
    await keys.press('End');
    await eventually(place, (now) => now === rows - 1);
    await keys.tabTo('Group by', 'back');
    await keys.press('Home');
    await eventually(heads, (all) => all.length === 0);
  });

  test('what is selected is tagged, thrown away, brought back; only what is in the trash goes for ever, and not by one key', async () => {
    await arrive();
    await keys.tabTo(/^Select: /);
    await keys.type(' ');
    await until(`${claims.length} claims, 1 selected`);
    await keys.tabTo('Tag', 'back');
    await keys.type('reviewed');
    await keys.tabTo('Add tag');
    await keys.press('Enter');
    await until('#reviewed');
    await keys.tabTo('Take tag off');
    await keys.press('Enter');
    await eventually(() => text(), (all) => !all.includes('#reviewed'));

    await keys.tabTo('Move to trash');
    const [gone] = await quotes();
    await keys.press('Enter');
    await until('1 claim is in the trash.');
    await focusIsOn((words) => words === 'Undo');
    await keys.press('Enter');
    await eventually(shown, (count) => count === claims.length);
    expect((await quotes())[0]).toBe(gone);
    await focusIsOn((words) => words !== '');

    await arrive();
    await keys.tabTo('Select all shown');
    await keys.type(' ');
    await until(`${claims.length} selected`);
    await keys.tabTo('Move to trash');
    await keys.press('Enter');
    await focusIsOn((words) => words === 'Undo');
    await keys.press('Enter');
    await eventually(shown, (count) => count === claims.length);

    await arrive();
    await keys.tabTo(/^Select: /);
    await keys.type(' ');
    await keys.tabTo('Move to trash', 'back');
    await keys.press('Enter');
    await focusIsOn((words) => words === 'Undo');
    await keys.tabTo('Show', 'back');
    await keys.type('Trash');
    await eventually(shown, (count) => count === 1);
    await keys.tabTo('Select all shown');
    await keys.type(' ');
    await keys.tabTo('Delete for ever');
    await keys.press('Enter');
    await until('Delete 1 claim for ever?');
    await keys.press('Escape');
    await focusIsOn((words) => words === 'Delete for ever');
    expect(await shown()).toBe(1);
    await keys.press('Enter');
    await keys.tabTo('Delete for ever');
    await keys.press('Enter');
    await eventually(shown, (count) => count === 0);
    // Where no list is left, the search has the focus.
    await focusIsOn((words) => words.startsWith('Search'));
    await keys.tabTo('Show');
    await keys.type('Saved');
    await eventually(shown, (count) => count === claims.length - 1);
  });

  test('every form of export is a file that its readers read', async () => {
    await arrive();
    await page.evaluate(() => {
      let last: Blob | undefined;
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => create((last = blob));
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function caught(this: HTMLAnchorElement) {
        if (this.download === '') click.call(this);
        else void last!.arrayBuffer().then((bytes) => { document.documentElement.dataset['file'] = `${this.download}\n${[...new Uint8Array(bytes)].map((byte) => String.fromCodePoint(byte)).join('')}`; });
      };
    });
    const kept = claims.length - 1;
    let whole: string | undefined;
    for (const [i, form] of EXPORT_FORMS.entries()) {
      await keys.tabTo('Form of the export', i === 0 ? undefined : 'back');
      if (i > 0) await keys.press('ArrowDown');
      await keys.tabTo(`Export (${kept})`);
      await keys.press('Enter');
      const file = await eventually(() => page.evaluate(() => document.documentElement.dataset['file'] ?? ''), (found) => found.startsWith(`${form.file}\n`));
      const bytes = Uint8Array.from(file.slice(form.file.length + 1), (character) => character.codePointAt(0)!);
      const words = new TextDecoder().decode(bytes);
      if (form.lossless) {
        const back = plain(await broughtIn(bytes));
        whole ??= back;
        expect([form.id, back]).toEqual([form.id, whole]);
      } else if (form.id === 'hypothesis') expect(await broughtIn(bytes)).toHaveLength(kept);
      else if (form.id === 'review') expect(JSON.stringify(JSON.parse(words))).toContain('ClaimReview');
      // All claims are of one page.
      else expect([form.id, new Cite(words).data.map((each) => (each as { title: string }).title)]).toEqual([form.id, [claims[0]!.page.title]]);
      expect(await keys.focused()).toBe(`Export (${kept})`);
    }
    expect(whole).toContain('"exact":"$122 billion"');
  });

  test('the picture shows what was saved of one measure over what the ledger holds of it, and leads to each claim', async () => {
    await arrive();
    await keys.tabTo('Figures over time');
    await keys.press('Enter');
    await keys.tabTo('Measure');
    await keys.type('size of a funding round');
    const round = ({ judgement }: SavedClaim): boolean => (judgement!.verdict.metric ?? judgement!.claim.metric) === 'round_total' && judgement!.claim.figure.unit === 'USD';
    const points = (): Promise<number> => page.$$eval('.plot a', (all) => all.length);
    await eventually(points, (count) => count >= claims.filter(round).length - 1 && count <= claims.filter(round).length);
    const entities = new Set(claims.filter(round).map(({ judgement }) => judgement!.claim.entity));
    expect(await page.$$eval('.plot .fact-point', (all) => all.length)).toBe(bundle.facts.filter(({ metric, unit, entity }) => metric === 'round_total' && unit === 'USD' && entities.has(entity)).length);
    await keys.tabTo(/^(?:Consistent|Outdated|Conflicting|Not judged): /);
    const first = await text('.readout');
    await keys.press('End');
    await eventually(() => text('.readout'), (told) => told !== first);
    const last = await keys.focused();
    expect(await text('.readout')).toBe(last);
    await keys.press('Enter');
    await until('Copy with source');
    expect(last).toContain(await text('h1 strong'));
  });
});
