/** Looks into the closed shadow root of the extension's layer, which no page can. */
import type { Browser, Page, Protocol } from 'puppeteer-core';

/** On the root element; elsewhere a page may have one of its own. */
const LAYER = ':root > tickmark-layer';

/** The layer's shadow root, with a way into those within it. */
export type LayerRoot = ShadowRoot & { inside(host: Element | null): ShadowRoot };

/** A function that runs in the page, as source; it gets the shadow root and what else was handed in, and returns JSON. */
type InLayer<Args extends readonly unknown[], Result> = (root: LayerRoot, ...args: Args) => Result;

/** Runs a function on the layer's shadow root; undefined where the page has no layer. The function sees nothing of its module. */
export function inLayer<Args extends readonly unknown[], Result>(page: Page, run: InLayer<Args, Result>, ...args: Args): Promise<Result | undefined> {
  return ask(page, `(${run.toString()})(root, ...${JSON.stringify(args)})`);
}

/** Runs a function on the card that is open; undefined when none is. */
export async function inCard<Args extends readonly unknown[], Result>(page: Page, run: (card: HTMLElement, ...args: Args) => Result, ...args: Args): Promise<Result | undefined> {
  return (await ask<Result | null>(page, `card ? (${run.toString()})(card, ...${JSON.stringify(args)}) : null`)) ?? undefined;
}

/** What an expression is on `root` and `card`. */
async function ask<Result>(page: Page, expression: string): Promise<Result | undefined> {
  const source = `async (root, ...inner) => {
    root.inside = (host) => {
      const found = inner.find((each) => each.host === host);
      // It came after its layer was looked through: the same as if it were not there yet.
      if (host && !found) throw new Error('no such node');
      return found;
    };
    const sheet = root.querySelector('.card-sheet');
    const card = sheet && root.inside(sheet).querySelector('[role="dialog"]');
    return JSON.stringify(await (${expression}));
  }`;
  const runIn = isFirefox(page.browser()) ? runInFirefox : runInChromium;
  const json = await runIn(page, source).catch(noneIfGone);
  return json === undefined ? undefined : (JSON.parse(json) as Result);
}

/** The layer may go away, with its page or without, between finding it and asking it. */
function noneIfGone(error: unknown): undefined {
  if (error instanceof Error && /no such node|could not find node|no node with given id|context was destroyed|cannot find context/i.test(error.message)) return undefined;
  throw error;
}

/** Puppeteer's browser over WebDriver BiDi shows its connection; the one over CDP hides it. */
const isFirefox = (browser: Browser): boolean => 'connection' in browser;

async function runInChromium(page: Page, source: string): Promise<string | undefined> {
  const cdp = await page.createCDPSession();
  try {
    const { root: document } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: document.nodeId, selector: LAYER });
    if (nodeId === 0) return undefined;
    const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const roots = await Promise.all(rootsIn(node).map(async (backendNodeId) => (await cdp.send('DOM.resolveNode', { backendNodeId })).object.objectId!));
    const [root, ...inner] = roots;
    if (root === undefined) return undefined;
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function (...inner) { return (${source})(this, ...inner); }`,
      arguments: inner.map((objectId) => ({ objectId })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | undefined;
  } finally {
    await cdp.detach();
  }
}

/** The shadow roots of a node and of all below it, outer before inner. */
function rootsIn({ children = [], shadowRoots = [] }: Protocol.DOM.Node): number[] {
  return [...shadowRoots.flatMap((root) => [root.backendNodeId, ...rootsIn(root)]), ...children.flatMap(rootsIn)];
}

/** The part of WebDriver BiDi that is used here; puppeteer has no public call for it. */
interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

interface BidiNode {
  sharedId: string;
  value: { shadowRoot?: BidiNode | null; children?: BidiNode[] };
}

const bidiRootsIn = ({ value: { shadowRoot, children = [] } }: BidiNode): BidiNode[] => [
  ...(shadowRoot ? [shadowRoot, ...bidiRootsIn(shadowRoot)] : []),
  ...children.flatMap(bidiRootsIn),
];

async function runInFirefox(page: Page, source: string): Promise<string | undefined> {
  const bidi = (page.browser() as unknown as { connection: Bidi }).connection;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const found = await bidi.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: LAYER },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const roots = (found.result as { nodes: BidiNode[] }).nodes.slice(0, 1).flatMap(bidiRootsIn);
  if (roots.length === 0) return undefined;
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: source,
    target: { context },
    arguments: roots.map(({ sharedId }) => ({ sharedId })),
    awaitPromise: true,
  });
  const answer = result as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}

/** A badge as a reader sees it; coordinates are CSS pixels of the viewport. */
export interface SeenBadge {
  verdict: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Has a size and is neither hidden nor transparent. */
  visible: boolean;
}

/** All badges in their order in the layer, which is the reading order; none where there is no layer. */
export async function badgesOn(page: Page): Promise<SeenBadge[]> {
  const badges = await inLayer(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('button.badge')].map((badge) => {
      const { x, y, width, height } = badge.getBoundingClientRect();
      const visible = width > 0 && height > 0 && badge.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const verdict = root.inside(badge.firstElementChild).querySelector<HTMLElement>('.sign')?.dataset['verdict'] ?? '';
      return { verdict, x, y, width, height, visible };
    }),
  );
  return badges ?? [];
}

/** Text of the card that is open, a line for each block; undefined when none is. */
export async function cardOn(page: Page): Promise<string | undefined> {
  return inCard(page, (card) =>
    [...card.querySelectorAll('q-words, h2, h3, p, li')].map((each) => (each.localName === 'q-words' ? each.getAttribute('words') : '\n')).join(''),
  );
}
