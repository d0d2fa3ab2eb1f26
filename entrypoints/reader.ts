import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Request, SavedQuote } from '../lib/messages/protocol.ts';
import { answerInPage, isAlive, send, type Result } from '../lib/messages/wire.ts';
import { placeOf } from '../lib/page/address.ts';
import type { Keeper, Keeping, ReadPage } from '../lib/page/anchors.ts';
import { live, type Life } from '../lib/page/life.ts';
import { createPainter, type Painter } from '../lib/page/painter.ts';
import { bringIntoSight } from '../lib/page/painter/sight.ts';
import { scan } from '../lib/page/scanner.ts';
import { shadowRootOf } from '../lib/page/shadow.ts';
import { createPacer } from '../lib/page/slices.ts';
import type { TextIndex } from '../lib/page/text-index.ts';
import { createVisit, figuresIn, type Visit } from '../lib/page/visit.ts';

/** How long a page that is saved from may take to be read. */
const READING_TRIES = 50;
const READING_MS = 100;

/** Kept on the isolated world's global, so that a second injection finds the first one at work. */
const world = globalThis as { tickmarkLife?: Life; tickmarkKeeping?: Keeping };

export default defineUnlistedScript(() => {
  if (world.tickmarkLife && !world.tickmarkLife.ended.aborted && isAlive()) return;
  let now: { visit: Visit; painter: Painter; keeper?: Keeper } | undefined;
  let lookAgain = (): Promise<void> => Promise.resolve();
  /** An answer's value; without an extension behind it, this copy has no business here. */
  const orEnd = <T>(result: Result<T>): T => {
    if (result.ok) return result.value;
    if (result.error === 'gone') life.end();
    throw new Error(result.detail);
  };

  /** What saves claims and finds them again, which most pages never need. */
  const keeping = async (): Promise<Keeping> => {
    if (!world.tickmarkKeeping) orEnd(await send('keeping', {}));
    if (!world.tickmarkKeeping) throw new Error('This page lets nothing be saved.');
    return world.tickmarkKeeping;
  };
  /** Only ever called for a person: by a trusted click in the card, or by the browser's menu, its keys and our own pages. */
  const save = async (page: ReadPage | undefined, choose: (keeping: Keeping, page: ReadPage) => Request<'save'> | undefined): Promise<boolean> => {
    const kept = page && choose(await keeping(), page);
    if (!kept) return false;
    orEnd(await send('save', kept));
    await lookAgain();
    return true;
  };
  const saveFigure = (id: number): Promise<boolean> => save(now?.visit.page(), ({ keepFigure }, page) => keepFigure(page, id, document));
  const figureHere = async (id: number): Promise<Request<'save'> | undefined> => {
    const page = now?.visit.page();
    return page && (await keeping()).keepFigure(page, id, document);
  };
  const copyFigure = async (id: number, form: Request<'copy'>['form']): Promise<void> => {
    const claim = await figureHere(id);
    const { text } = claim ? orEnd(await send('copy', { form, claim })) : {};
    if (text === undefined) throw new Error('This figure is no longer on the page.');
    await (await keeping()).putOnClipboard(text, document);
  };

  const life: Life = live({
    window,
    isAlive,
    visit(signal) {
      const painter = createPainter({
        signal,
        explain: (id) => {
          // What was saved may have gone to the trash meanwhile.
          if (now?.keeper) void lookAgain();
          return visit.explain(id);
        },
        save: async (id) => {
          if (!(await saveFigure(id))) throw new Error('This figure is no longer on the page.');
        },
        copy: copyFigure,
      });
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
      let saved: Promise<SavedQuote[]> | undefined;
      let newest: TextIndex | undefined;
      /** Looks for what is saved of this page in its newest text. */
      const look = async (): Promise<void> => {
        saved ??= send('saved-here', placeOf(document)).then((answer) => orEnd(answer).claims);
        const claims = await saved;
        if ((claims.length === 0 && !now?.keeper) || !newest || signal.aborted || !now) return;
        now.keeper ??= (await keeping()).createKeeper({ signal, pacer, figuresIn, report: (reports) => send('anchored', { ...placeOf(document), reports }) });
        await now.keeper.look(newest, claims);
        const page = visit.page();
        if (page?.index === newest) painter.showSaved(now.keeper.figuresAmong(page.found));
      };
      lookAgain = async () => {
        saved = undefined;
        await look().catch(() => undefined);
      };
      scan({
        document,
        signal,
        pacer,
        shadowRootOf,
        // A background that can't be reached leaves the page as it is: the next change asks again.
        onText: async (index) => {
          const isNew = await visit.update(index).catch(() => true);
          newest = index;
          await look().catch(() => {
            saved = undefined;
          });
          return isNew;
        },
      });
    },
  });
  world.tickmarkLife = life;

  /** A reader that was just brought into the page has not read it yet. The selection is taken at once: it may be gone by then. */
  async function saveSelection(): Promise<boolean> {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
    if (!range || range.collapsed) return false;
    return save(await firstReading(), ({ keepSelection }, page) => keepSelection(page, range, document));
  }

  async function firstReading(): Promise<ReadPage | undefined> {
    for (let tries = 0; tries < READING_TRIES && !life.ended.aborted; tries++) {
      const page = now?.visit.page();
      if (page) return page;
      await new Promise((done) => setTimeout(done, READING_MS));
    }
    return undefined;
  }

  answerInPage(
    {
      list: () => ({ figures: now?.visit.list() ?? [], page: placeOf(document) }),
      jump: ({ id }) => (now?.painter.focus(id), null),
      next: () => (now?.painter.next(), null),
      previous: () => (now?.painter.previous(), null),
      'save-figure': async ({ id }) => ({ saved: await saveFigure(id) }),
      'figure-here': async ({ id }) => {
        const claim = await figureHere(id);
        return { ...(claim && { claim }) };
      },
      'save-selection': async () => ({ saved: await saveSelection() }),
      'jump-saved': ({ id }) => {
        const place = now?.keeper?.placeOf(id);
        if (!place) return { found: false };
        const figure = now?.visit.page()?.found.find(({ start, end }) => start < place.end && end > place.start);
        bringIntoSight(place.range);
        if (figure) now?.painter.focus(figure.claim.id);
        return { found: true };
      },
      'switch-off': () => (life.end(), null),
      'ledger-changed': async () => (await now?.visit.rejudge(), null),
    },
    life.ended,
  );
});
