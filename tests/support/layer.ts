/** Looks into the closed shadow root of the extension's layer, which no page can. */
import type { Browser, Page } from 'puppeteer-core';

/** A function that runs in the page, as source; it gets the shadow root and what else was handed in, and returns JSON. */
type InLayer<Args extends readonly unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result;

/** Runs a function on the layer's shadow root; undefined where the page has no layer. The function sees nothing of its module. */
export async function inLayer<Args extends readonly unknown[], Result>(page: Page, run: InLayer<Args, Result>, ...args: Args): Promise<Result | undefined> {
  const source = `async (root) => JSON.stringify(await (${run.toString()})(root, ...${JSON.stringify(args)}))`;
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
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'tickmark-layer' });
    if (nodeId === 0) return undefined;
    const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${source})(this); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | undefined;
  } finally {
    await cdp.detach();
  }
}

/** The part of WebDriver BiDi that is used here; puppeteer has no public call for it. */
interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

interface BidiNode {
  sharedId: string;
  value: { shadowRoot?: BidiNode | null };
}

async function runInFirefox(page: Page, source: string): Promise<string | undefined> {
  const bidi = (page.browser() as unknown as { connection: Bidi }).connection;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const found = await bidi.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: 'tickmark-layer' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = (found.result as { nodes: BidiNode[] }).nodes[0]?.value.shadowRoot;
  if (!root) return undefined;
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: source,
    target: { context },
    arguments: [{ sharedId: root.sharedId }],
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
      return { verdict: badge.dataset['verdict'] ?? '', x, y, width, height, visible };
    }),
  );
  return badges ?? [];
}

/** Text of the card that is open; undefined when none is. */
export async function cardOn(page: Page): Promise<string | undefined> {
  return (await inLayer(page, (root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? null)) ?? undefined;
}
