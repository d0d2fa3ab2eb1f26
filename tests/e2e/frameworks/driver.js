/** Plays stories in a page, all at once, each in a target of its own. */

const pause = (after) => {
  if (after === -1) return undefined;
  if (after === 0) return Promise.resolve();
  return new Promise((done) => (after === -2 ? requestAnimationFrame(done) : setTimeout(done, after)));
};

/** All text below a node, that of open shadow roots with it. */
const textOf = (node) =>
  node.nodeType === 3 ? node.data : [...(node.shadowRoot ?? node).childNodes].filter(({ localName }) => localName !== 'style').map(textOf).join('');

/** @returns what each target reads as now. */
export const textsOf = (stories) => stories.map((_, n) => textOf(document.getElementById(`story-${n}`)));

/** Ends with the last step; what comes of it may still be on its way. */
export const play = (mount, stories) =>
  Promise.all(
    stories.map(async ({ first, hydrates, steps }, n) => {
      const set = await mount(document.getElementById(`story-${n}`), first, hydrates, `s${n}-`);
      for (const { state, after, now } of steps) {
        await pause(after);
        set(state, now);
      }
    }),
  );
