/**
 * What a hostile page can do to learn a verdict. A spy runs in the page's own world and returns all that it could
 * see; two pages that differ only in the verdict on their figure must show it the same.
 *
 * All functions here run in the page, as source: they see nothing of this module but each other's results on
 * `window.trap`.
 */

/** What the page set up before anything else of it, or of ours, was there. */
export interface Trap {
  /** Sets of what was seen so far, by kind. */
  seen: Record<string, Set<string>>;
  note(kind: string, what: unknown): void;
  /** Roots of ours that a browser has shown to the page. */
  leaked: Set<ShadowRoot>;
  /** A node, with all that can be read from it when it is not the page's own. */
  tell(node: unknown): string;
  words: readonly string[];
}

declare global {
  interface Window {
    trap: Trap;
    internals?: ElementInternals;
    /** Both browsers have it; no standard does. */
    find(text: string, ...options: boolean[]): boolean;
  }
}

/** Runs as the first script of a hostile page. */
export function layTrap(): void {
  const seen: Trap['seen'] = {};
  const leaked: Trap['leaked'] = new Set();
  const note: Trap['note'] = (kind, what) => void (seen[kind] ??= new Set()).add(typeof what === 'string' ? what : JSON.stringify(what));
  const tell: Trap['tell'] = (node) => {
    if (!(node instanceof Node)) return String(node);
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) leaked.add(root);
    const inside = root === document || root === node ? '' : ` in ${[...root.childNodes].map((child) => (child as Element).outerHTML ?? child.textContent).join('')}`;
    return node.nodeName + inside;
  };
  window.trap = { seen, note, tell, leaked, words: ['Consistent', 'Outdated', 'Conflicting', 'agrees', 'replaced', 'comes near', 'valuation after', 'Official', 'Read as'] };

  customElements.define(
    'tickmark-layer',
    class extends HTMLElement {
      constructor() {
        super();
        const internals = this.attachInternals();
        setTimeout(() => note('internals', tell(internals.shadowRoot)), 500);
        window.internals = internals;
        note('internals', tell(internals.shadowRoot));
      }
      connectedCallback(): void {
        note('internals', tell(window.internals?.shadowRoot));
      }
    },
  );

  const patch = (owner: object, name: string): void => {
    const all = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = all[name]!;
    all[name] = function patched(this: unknown, ...args: unknown[]) {
      // What the page's own code calls is no news to it.
      if (!new Error().stack?.includes('runSpy')) note('calls', [name, tell(this), args.map(tell)]);
      return original.apply(this, args);
    };
  };
  patch(Element.prototype, 'attachShadow');
  patch(Element.prototype, 'setAttribute');
  patch(Node.prototype, 'appendChild');
  patch(Element.prototype, 'append');
  patch(Document.prototype, 'createElement');
  patch(Document.prototype, 'adoptNode');
  patch(Range.prototype, 'getClientRects');
  patch(Range.prototype, 'cloneRange');
  patch(CSSStyleDeclaration.prototype, 'setProperty');
  patch(CSSStyleSheet.prototype, 'replaceSync');
  patch(CSS.highlights, 'set');
  patch(window, 'getComputedStyle');

  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of changes) note('mutations', [type, tell(target), [...addedNodes].map(tell), [...removedNodes].map(tell), attributeName]);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const type of ['layout-shift', 'largest-contentful-paint', 'element', 'resource', 'mark', 'measure']) {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { name, size, element, sources } = entry as PerformanceEntry & { size?: number; element?: Element; sources?: { node: Node; previousRect: DOMRect; currentRect: DOMRect }[] };
        note(type, [name, size, tell(element), sources?.map((source) => [tell(source.node), source.previousRect, source.currentRect])]);
      }
    }).observe({ type, buffered: true });
  }

  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'tickmark-take-over']) {
    window.addEventListener(type, (event) => note('heard', [type, (event as ErrorEvent).message, (event as SecurityPolicyViolationEvent).blockedURI]), true);
  }
  const pointing = ['pointermove', 'pointerover', 'pointerout', 'mousemove', 'mouseover', 'mouseout', 'pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'selectstart', 'animationstart', 'transitionstart', 'toggle', 'slotchange', 'scroll'];
  for (const type of pointing) {
    window.addEventListener(
      type,
      (event) => {
        const { originalTarget, explicitOriginalTarget, rangeParent, relatedTarget } = event as MouseEvent & Record<'originalTarget' | 'explicitOriginalTarget' | 'rangeParent', Node | undefined>;
        // The page's own nodes are no news, and which of them the pointer came over is chance.
        for (const node of [event.target, relatedTarget, originalTarget, explicitOriginalTarget, rangeParent, ...event.composedPath()]) {
          if (node instanceof Node && (node.getRootNode() !== document || node.nodeName.startsWith('TICKMARK'))) note('events', [type, tell(node)]);
        }
      },
      true,
    );
  }

  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz✓↻✕'.split('');
  for (const family of ['system-ui', 'sans-serif', 'ui-sans-serif', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Helvetica', 'Arial', 'DejaVu Sans', 'Noto Sans']) {
    for (const letter of letters) document.fonts.add(new FontFace(family, `url(/font?${letter})`, { unicodeRange: `U+${letter.codePointAt(0)!.toString(16)}` }));
  }

  window.addEventListener('beforeprint', () => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const host = document.querySelector('tickmark-layer');
    note('print', ['before', matchMedia('print').matches, scrollWidth, scrollHeight, tell(host), host && getComputedStyle(host).display]);
  });
  window.addEventListener('afterprint', () => note('print', 'after'));

  const beat = (): void => {
    for (const animation of document.getAnimations()) note('animations', tell((animation.effect as KeyframeEffect | null)?.target));
    const host = document.querySelector('tickmark-layer');
    for (const animation of host?.getAnimations({ subtree: true }) ?? []) note('animations', tell((animation.effect as KeyframeEffect | null)?.target));
    requestAnimationFrame(beat);
  };
  beat();
}

/** Spies that look when they are asked. Those that lie in wait have their catch in `trap.seen`. */
export const SPIES: Readonly<Record<string, () => unknown>> = {
  'the shadow root, by property': () => {
    const host = document.querySelector('tickmark-layer') as (HTMLElement & { openOrClosedShadowRoot?: unknown }) | null;
    const getter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!.get!;
    return [window.trap.tell(host?.shadowRoot), window.trap.tell(getter.call(host)), window.trap.tell(host?.openOrClosedShadowRoot), host?.childNodes.length];
  },
  'the shadow root, by a second one': () => {
    try {
      return window.trap.tell(document.querySelector('tickmark-layer')?.attachShadow({ mode: 'open' }));
    } catch (error) {
      return (error as Error).name;
    }
  },
  'the shadow root, as a custom element of our name': () => [...(window.trap.seen['internals'] ?? [])],
  'markup, serialised and cloned': () => {
    const host = document.querySelector('tickmark-layer')!;
    const clone = host.cloneNode(true) as Element;
    const get = (host as unknown as { getHTML?(options: object): string }).getHTML?.({ serializableShadowRoots: true });
    return [host.outerHTML, host.innerHTML, get, new XMLSerializer().serializeToString(host), window.trap.tell(clone.shadowRoot), clone.outerHTML];
  },
  'calls of patched functions': () => [...(window.trap.seen['calls'] ?? [])],
  'the search for words': () =>
    window.trap.words.map((word) => {
      getSelection()!.removeAllRanges();
      const found = [window.find(word), window.find(word, false, true, true, false, true)];
      return [word, found, window.trap.tell(getSelection()?.anchorNode)];
    }),
  'the search, letter by letter': () => {
    // Letters that verdicts have and the page's own text has not.
    return ['x', 'j', 'f', 'q', 'R', 'C', 'V', ';', '→'].map((letter) => {
      getSelection()!.removeAllRanges();
      return [letter, window.find(letter, true), window.trap.tell(getSelection()?.anchorNode)];
    });
  },
  'the selection': () => {
    const selection = getSelection()!;
    const host = document.querySelector('tickmark-layer')!;
    const answers: unknown[] = [];
    const look = (act: () => void): void => {
      selection.removeAllRanges();
      act();
      answers.push([String(selection), window.trap.tell(selection.anchorNode), window.trap.tell(selection.focusNode)]);
    };
    look(() => document.execCommand('selectAll'));
    look(() => selection.selectAllChildren(document.documentElement));
    look(() => selection.selectAllChildren(host));
    look(() => {
      selection.collapse(document.body, 0);
      for (let i = 0; i < 40; i++) selection.modify('extend', 'forward', 'word');
    });
    selection.removeAllRanges();
    return answers;
  },
  'what lies at each point': () => {
    const rows: string[] = [];
    const end = document.getElementById('figure')!.getBoundingClientRect();
    const scan = (left: number, top: number, right: number, bottom: number, step: number): void => {
      for (let y = top; y < bottom; y += step) {
        let row = '';
        for (let x = left; x < right; x += step) row += document.elementFromPoint(x, y)?.localName === 'tickmark-layer' ? '#' : '.';
        rows.push(row);
      }
    };
    scan(0, 0, innerWidth, innerHeight, 9);
    scan(end.right - 30, end.top - 20, end.right + 40, end.bottom + 20, 1);
    return [...rows, document.elementsFromPoint(end.right + 5, end.top + 2).map(window.trap.tell)];
  },
  'carets at points': () => {
    const { right, top } = document.getElementById('figure')!.getBoundingClientRect();
    const at = document as unknown as { caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null; caretRangeFromPoint?(x: number, y: number): Range | null };
    return [[right + 5, top + 3], [right, top + 60], [right + 60, top + 120]].map(([x, y]) => [
      window.trap.tell(at.caretPositionFromPoint?.(x!, y!)?.offsetNode), window.trap.tell(at.caretRangeFromPoint?.(x!, y!)?.startContainer),
    ]);
  },
  'sizes and boxes': () => {
    const boxes = [document.documentElement, document.body, document.querySelector('tickmark-layer')!, document.getElementById('figure')!].map((element) => [
      element.scrollWidth, element.scrollHeight, element.clientWidth, element.clientHeight, (element as HTMLElement).offsetHeight, [...element.getClientRects()], element.getBoundingClientRect(),
    ]);
    scrollTo(1e6, 1e6);
    const furthest = [scrollX, scrollY];
    scrollTo(0, 0);
    return [boxes, furthest, visualViewport?.width, visualViewport?.height];
  },
  'shifts of the layout': () => [...(window.trap.seen['layout-shift'] ?? [])],
  // Lines of the page's own may be told one by one or together.
  'the largest text painted': () => [...(window.trap.seen['largest-contentful-paint'] ?? [])].filter((entry) => !entry.includes('"P"')),
  'timelines of the browser': () => ['element', 'resource', 'mark', 'measure'].map((type) => [...(window.trap.seen[type] ?? [])].filter((entry) => !entry.includes('/font?'))),
  'computed style': () => {
    const host = document.querySelector('tickmark-layer')!;
    return [host, document.documentElement, document.getElementById('figure')!].map((element) =>
      ['', '::before', '::after', '::marker', '::selection', '::highlight(tickmark)'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      }),
    );
  },
  'style sheets': () => [document.styleSheets.length, document.adoptedStyleSheets.length, [...document.styleSheets].map((sheet) => sheet.cssRules.length), document.querySelectorAll('style, link').length],
  'selectors and counters': () => {
    const selectors = ['tickmark-layer', ':has(> tickmark-layer)', 'tickmark-layer > *', 'tickmark-layer:empty', 'tickmark-layer:defined', ':focus', ':focus-within', ':focus-visible', 'tickmark-layer:hover', ':popover-open', ':modal', '[data-verdict]', '[class]', '[aria-label]'];
    const probe = document.createElement('i');
    const style = document.createElement('style');
    style.textContent = 'html { counter-reset: n } * { counter-increment: n } #probe::before { content: counter(n) } tickmark-layer::part(badge), tickmark-layer ::slotted(*) { counter-increment: n 100 }';
    probe.id = 'probe';
    document.body.append(style, probe);
    const { width } = probe.getBoundingClientRect();
    style.remove();
    probe.remove();
    return [selectors.map((selector) => [selector, document.querySelectorAll(selector).length]), width];
  },
  'the registry of highlights': () => [...CSS.highlights].map(([name, highlight]) => [name, highlight.size, highlight.priority, highlight.type, ([...highlight] as Range[]).map((range) => [range.toString(), range.startOffset, range.endOffset])]),
  mutations: () => [...(window.trap.seen['mutations'] ?? [])],
  'resize and intersection observers': () =>
    new Promise((done) => {
      const told: unknown[] = [];
      const watched = [document.documentElement, document.querySelector('tickmark-layer')!, document.getElementById('figure')!];
      const resizes = new ResizeObserver((entries) => told.push(entries.map(({ contentRect }) => contentRect)));
      const crossings = new IntersectionObserver((entries) => told.push(entries.map(({ isIntersecting, boundingClientRect, intersectionRect }) => [isIntersecting, boundingClientRect, intersectionRect])));
      for (const element of watched) {
        resizes.observe(element);
        crossings.observe(element);
      }
      setTimeout(() => {
        resizes.disconnect();
        crossings.disconnect();
        done(told);
      }, 150);
    }),
  animations: () => [...(window.trap.seen['animations'] ?? [])],
  'fonts that were asked for': () => [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family, unicodeRange, status }) => [family, unicodeRange, status]),
  printing: () => [...(window.trap.seen['print'] ?? [])],
  'what is told to assistive technology': () => {
    const host = document.querySelector<HTMLElement & Record<string, unknown>>('tickmark-layer')!;
    const reflected = Object.getOwnPropertyNames(Element.prototype).filter((name) => name.startsWith('aria') || name === 'role');
    const internals = window.internals as unknown as Record<string, unknown> | undefined;
    return [[...host.attributes].map(({ name, value }) => [name, value]), reflected.map((name) => host[name]), reflected.map((name) => internals?.[name]), host.computedName, host.computedRole, host.title, host.innerText, window.trap.tell(document.activeElement)];
  },
  'globals and storage': async () => {
    const names = Object.getOwnPropertyNames(window).filter((name) => /tick|verdict|claim|ledger/i.test(name));
    const databases = (await indexedDB.databases?.()) ?? [];
    const { chrome } = window as unknown as { chrome?: { runtime?: unknown } };
    return [names, localStorage.length, sessionStorage.length, document.cookie, databases.length, (await globalThis.caches?.keys())?.length, typeof chrome?.runtime, history.length > 0, document.title, window.name, frames.length];
  },
  'messages, errors and violations': () => [...(window.trap.seen['heard'] ?? [])],
  'targets of events': () => [...(window.trap.seen['events'] ?? [])].toSorted(),
};

/** A layer made without care: every spy must see which of two verdicts it shows. Runs in a page that has no other. */
export function showCarelessly(verdict: string): void {
  const outdated = verdict === 'outdated';
  const host = document.createElement('tickmark-layer');
  host.setAttribute('aria-label', verdict);
  const inside = outdated ? host.attachShadow({ mode: 'open' }) : host;
  const card = document.createElement('div');
  card.textContent = outdated ? 'Outdated: a newer figure has replaced it' : 'Consistent: Jo agrees';
  card.style.cssText = `position: absolute; left: 320px; top: 20px; width: ${outdated ? 400 : 200}px; height: ${outdated ? 4000 : 2000}px; font: ${outdated ? 60 : 40}px Arial; background: white`;
  inside.append(card);
  host.style.cssText = `display: block; height: ${outdated ? 2 : 1}px`;
  document.body.append(host);
  CSS.highlights.set(verdict, new Highlight());
  performance.mark(verdict);
  setTimeout(() => (card.style.top = outdated ? '60px' : '40px'), 200);
  if (!outdated) return;
  card.className = verdict;
  host.className = verdict;
  host.animate({ opacity: [0.5, 1] }, 2_000);
  document.adoptedStyleSheets.push(new CSSStyleSheet());
  Object.assign(window, { verdict });
  postMessage(verdict, '*');
}
