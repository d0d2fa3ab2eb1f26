import type { Page } from 'puppeteer-core';

/** Milliseconds from each letter typed into a page's search until its answer is drawn. */
export const typed = (page: Page, queries: readonly string[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const times: number[] = [];
    for (const query of all) {
      for (let length = 1; length <= query.length; length++) {
        const began = performance.now();
        input.value = query.slice(0, length);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
        times.push(performance.now() - began);
      }
    }
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return times;
  }, queries as string[]);
