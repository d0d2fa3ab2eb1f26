import { parseHTML } from 'linkedom';
import { h, render, type ComponentChild } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderUnsearchable, wordsIn } from '../../lib/page/painter/unsearchable.ts';

let body: HTMLElement;
beforeAll(() => renderUnsearchable());
beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  ({ body } = document);
});

const Fact = ({ value, children }: { value: string; children: ComponentChild }) => h('li', null, h('p', null, h('strong', null, value), h('span', null, 'agrees')), h('p', null, 'since ', 31, ' March', children));
const draw = (value = '$852 billion'): void => render(h('section', null, h('h2', null, 'Consistent'), h('ul', null, [h(Fact, { key: 1, value, children: '.' })])), body);

/** All text of a tree that a search would find. */
const searched = (node: Node): string => (node.nodeType === 3 ? (node.textContent ?? '') : [...node.childNodes].map(searched).join(''));

describe('what Preact renders', () => {
  test('has no text that a page could search for', () => {
    draw();
    expect(searched(body)).toBe('');
  });

  test('can be copied, a line for each block, with space between boxes and none within a sentence', () => {
    draw();
    expect(wordsIn(body)).toBe('Consistent\n$852 billion agrees\nsince 31 March.');
  });

  test('says the new words after a change', () => {
    draw();
    draw('$500 billion');
    expect(wordsIn(body)).toContain('$500 billion agrees');
    expect(wordsIn(body)).not.toContain('852');
  });
});
