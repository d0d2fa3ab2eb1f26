/** Components drawn in a document without a browser, a new one for each test. */
import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';
import { beforeEach, vi } from 'vitest';

/** The body of this test's document. */
export let body: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  ({ body } = document);
});

/** Draws a component into the body, or anew over what was drawn there. */
export function draw(component: ComponentChild): HTMLElement {
  render(component, body);
  return body;
}
