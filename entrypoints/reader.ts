import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInPage, send, type Result } from '../lib/messages/wire.ts';
import { live, type Life } from '../lib/page/life.ts';
import { createPainter, type Painter } from '../lib/page/painter.ts';
import { scan } from '../lib/page/scanner.ts';
import { shadowRootOf } from '../lib/page/shadow.ts';
import { createPacer } from '../lib/page/slices.ts';
import { createVisit, type Visit } from '../lib/page/visit.ts';

/** Kept on the isolated world's global, so that a second injection finds the first one at work. */
const world = globalThis as { tickmarkLife?: Life };

export default defineUnlistedScript(() => {
  if (world.tickmarkLife && !world.tickmarkLife.ended.aborted && isAlive()) return;
  let now: { visit: Visit; painter: Painter } | undefined;
  /** An answer's value; without an extension behind it, this copy has no business here. */
  const orEnd = <T>(result: Result<T>): T => {
    if (result.ok) return result.value;
    if (result.error === 'gone') life.end();
    throw new Error(result.detail);
  };

  const life: Life = live({
    window,
    isAlive,
    visit(signal) {
      const painter = createPainter({ signal, explain: (id) => visit.explain(id) });
      const pacer = createPacer({ signal, document });
      const visit = createVisit({
        signal,
        pacer,
        judge: {
          vocabulary: async () => orEnd(await send('vocabulary', {})),
          words: async () => orEnd(await send('words', {})),
          languages: async (tags) => orEnd(await send('languages', { tags })),
          judge: async (claims, published) => orEnd(await send('judge', { claims, ...(published !== undefined && { published }) })).verdicts,
          explain: async (claim, verdict, published) => orEnd(await send('explain', { claim, verdict, ...(published !== undefined && { published }) })),
        },
        onMarks: (marks, words) => painter.show(marks, words),
        onCounts: (counts) => void send('report', counts),
      });
      now = { visit, painter };
      scan({
        document,
        signal,
        pacer,
        shadowRootOf,
        // A background that can't be reached leaves the page as it is: the next change asks again.
        onText: (index) => visit.update(index).catch(() => true),
      });
    },
  });
  world.tickmarkLife = life;

  answerInPage(
    {
      list: () => ({ figures: now?.visit.list() ?? [] }),
      jump: ({ id }) => (now?.painter.focus(id), null),
      next: () => (now?.painter.next(), null),
      previous: () => (now?.painter.previous(), null),
      'switch-off': () => (life.end(), null),
      'ledger-changed': async () => (await now?.visit.rejudge(), null),
    },
    life.ended,
  );
});

/** A copy whose extension was reloaded or removed has lost its id. */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
