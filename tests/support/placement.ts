/**
 * A page with figures in all kinds of places, random changes of its layout, and what a reader should see of the
 * badges two frames after each. The page knows what it covers and hides, since it does so itself: nothing is
 * asked of the painter's own means.
 */
import type { Page } from 'puppeteer-core';
import { badgesOn, inLayer } from './layer.ts';
import { eventually } from './extension.ts';

const claim = (name: string, money = '$122 billion'): string => `<span>OpenAI closed its <b data-f="${name}">${money}</b> funding round on March 31, 2026.</span>`;
const figure = (name: string, money?: string): string => `<p>${claim(name, money)}</p>`;
const section = (inner: string, attributes = ''): string => `<section ${attributes}>${inner}</section>`;

const SETTINGS = [
  figure('plain'),
  `<h1>${claim('headline')}</h1>`,
  `<ul><li>${claim('list 1')}</li><li>${claim('list 2')}</li></ul>`,
  `<table><tr><td>${claim('cell 1')}</td><td>${claim('cell 2')}</td></tr></table>`,
  `<div class="scroller" data-clip style="height: 110px">${figure('scrolled 1')}<p class="tall">Between.</p>${figure('scrolled 2')}<p class="tall">Below.</p></div>`,
  `<div class="scroller" data-clip style="height: 150px"><p>Outer.</p><div class="scroller" data-clip style="height: 90px">${figure('nested 1')}<p class="tall">Between.</p>${figure('nested 2')}</div><p class="tall">Below.</p></div>`,
  `<div class="scroller sideways" data-clip>${figure('sideways 1')}${figure('sideways 2')}</div>`,
  `<div class="turned">${figure('turned')}</div>`,
  `<div class="scaled">${figure('scaled')}</div>`,
  `<div class="zoomed">${figure('zoomed')}</div>`,
  `<div class="columns">${figure('column 1')}<p>Some more words stand in these columns, so that they are of some length.</p>${figure('column 2')}</div>`,
  `<div class="flex"><div>${figure('flex 1')}</div><div>${figure('flex 2')}</div></div>`,
  `<div class="vertical" style="writing-mode: vertical-rl">${figure('vertical right to left')}</div>`,
  `<div class="vertical" style="writing-mode: vertical-lr">${figure('vertical left to right')}</div>`,
  `<div dir="rtl">${figure('in right-to-left')}</div>`,
  `<div dir="rtl" lang="ar"><p>أغلقت OpenAI جولة تمويل بقيمة <b data-f="arabic">122 مليار دولار</b> في 31 مارس 2026.</p></div>`,
  `<details open><summary>More</summary>${figure('details')}</details>`,
  `<div class="lazy">${figure('lazy 1')}</div><div class="lazy">${figure('lazy 2')}</div>`,
  `<img alt="" width="40">${figure('below a late image')}`,
  `<div class="card">${figure('in a positioned card')}</div>`,
  `<p style="width: 130px">${claim('narrow')}</p>`,
  figure('split', '$122 <i>bil</i>lion'),
  `<div class="moving">${figure('in what slides')}</div>`,
  `<p style="font-size: 10px">${claim('small')}</p>`,
  `<p style="letter-spacing: 2px; text-align: right">${claim('spaced')}</p>`,
  `<div style="float: left; width: 45%">${figure('floated')}</div><p style="clear: both">Cleared.</p>`,
  `<div class="rooted"></div>`,
  `<div class="full">${figure('full screen')}</div>`,
  `<p style="font-size: 9px; line-height: 9px; width: 118px">OpenAI closed its <b data-f="close 1">$122 billion</b> funding round on March 31, 2026. OpenAI closed its <b data-f="close 2">$122 billion</b> funding round on March 31, 2026.</p>`,
];

const STYLE = `
body { font: 16px/1.5 sans-serif; margin: 0 220px 0 20px }
p { margin: 8px 0 }
.scroller { overflow: auto; border: 1px solid } .tall { height: 300px } .sideways { white-space: nowrap; width: 300px }
.turned { transform: rotate(-3deg) } .scaled { transform: scale(1.3); transform-origin: 0 0; margin-bottom: 30px } .zoomed { zoom: 1.5 }
.columns { columns: 2; height: 140px } .flex { display: flex; gap: 20px } .vertical { height: 330px }
.lazy { content-visibility: auto; contain-intrinsic-size: auto 60px }
.card { position: relative; left: 30px; padding: 10px }
.moving { transition: margin .15s, transform .15s } .moving.far { margin-left: 120px } .moving.up { transform: translateY(-12px) }
.swift section { transition: padding .12s }
[data-cover] { background: white }
#head { position: sticky; top: 0; z-index: 10; border-bottom: 1px solid }
#side { position: fixed; right: 0; top: 60px; width: 200px; height: 300px; z-index: 15; overflow: auto }
#banner { position: fixed; left: 0; right: 0; z-index: 20; display: none }
#toast { position: fixed; z-index: 30; display: none; pointer-events: none }
#dialog, #pop { width: 420px; border: 1px solid; margin: auto } #pop { inset: 100px auto auto 60px }
.full:fullscreen { background: white; padding: 40px }
`;

export const PLACES = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><style>${STYLE}</style><body>
<div id="head" data-cover="10">${figure('sticky')}</div>
<div id="side" data-cover="15" data-clip>${figure('fixed')}<p class="tall">Between.</p>${figure('fixed, scrolled')}</div>
<main>${SETTINGS.map((inner) => section(inner)).join('\n')}</main>
<div id="banner" data-cover="20">Cookies</div><div id="toast" data-cover="30">Saved</div>
<dialog id="dialog" data-cover>${figure('dialog')}</dialog><div id="pop" popover="manual" data-cover>${figure('popover')}</div>
<p style="height: 900px">The end.</p>`;

/** What a look two frames after a change found. */
export interface Look {
  change: string;
  /** Pixels between each badge and where its figure ends, by figure. */
  errors: Record<string, number>;
  /** Figures in plain sight that have no badge. */
  missing: string[];
  /** Badges that are seen where their figure is not. */
  over: string[];
  /** Badges that stand on one another. */
  crowded: string[];
}

interface BadgeBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Trial {
  change(): string;
  settle(): Promise<void>;
  look(change: string, badges: readonly BadgeBox[]): Look;
}

declare global {
  interface Window {
    trial: Trial;
  }
}

/** Runs in the page, as source. */
export function installTrial(seed: number): void {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => Math.round(low + random() * (high - low));
  const one = <T>(of: ArrayLike<T>): T => of[Math.floor(random() * of.length)]!;
  const get = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const main = get('main');
  const dialog = get<HTMLDialogElement>('#dialog');
  const pop = get('#pop');
  const banner = get('#banner');
  const toast = get('#toast');

  const rooted = get('.rooted').attachShadow({ mode: 'open' });
  const inner = document.createElement('p');
  inner.append('OpenAI closed its ', Object.assign(document.createElement('b'), { textContent: '$122 billion' }), ' funding round on March 31, 2026.');
  inner.querySelector('b')!.dataset['f'] = 'in a shadow root';
  rooted.append(inner);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const marked = (): HTMLElement[] => [...all('[data-f]'), ...rooted.querySelectorAll<HTMLElement>('[data-f]')];

  const opened: Element[] = [];
  const isOpen = (element: Element): boolean => element.matches(':modal, :popover-open, :fullscreen');
  const raise = (element: Element, how: () => void): void => {
    opened.push(element);
    how();
  };
  const toggle = (element: Element, name: string): void => void element.classList.toggle(name);
  const somewhere = (): HTMLElement => one(all('main > section'));
  const block = (): HTMLElement => {
    const made = document.createElement('div');
    made.className = 'made';
    made.textContent = 'Something else that was put in here later.';
    made.style.height = `${between(5, 120)}px`;
    return made;
  };
  const style = (element: HTMLElement, property: string, values: readonly string[]): string => {
    const value = one(values);
    element.style.setProperty(property, value);
    return value;
  };

  /** Each says what it did where that helps. */
  const changes: Record<string, () => unknown> = {
    'insert a block': () => main.insertBefore(block(), somewhere()),
    'insert two blocks and take one': () => {
      main.prepend(block());
      somewhere().after(block());
      all('.made')[0]?.remove();
    },
    'remove a block': () => all('.made').at(-1)?.remove(),
    'resize a block': () => style(one(all('.made, section')), 'padding-top', ['0', '7px', '31px', '80px']),
    'resize a column of text': () => style(somewhere(), 'width', ['60%', '340px', '80%', 'auto', '517px']),
    'resize the text': () => style(document.body, 'font-size', ['13px', '16px', '19px', '24px']),
    'resize one text': () => style(somewhere(), 'font-size', ['12px', '16px', '21px', '30px']),
    'another font': () => style(one([document.body, somewhere()]), 'font-family', ['serif', 'sans-serif', 'monospace', 'DejaVu Serif']),
    'a late font': () => {
      const face = new FontFace('Late', 'local("DejaVu Sans Mono")');
      document.fonts.add(face);
      somewhere().style.fontFamily = 'Late, serif';
      void face.load().catch(() => undefined);
    },
    'a late image': () => {
      get<HTMLImageElement>('img').src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="40" height="${between(10, 200)}"/>`;
    },
    'width of columns': () => style(get('.columns'), 'columns', ['1', '2', '3', '180px']),
    'margins of the page': () => style(document.body, 'margin-left', ['0', '20px', '90px']),
    'spacing of lines': () => style(one([document.body, somewhere()]), 'line-height', ['1.2', '1.5', '2.1']),
    'spacing of letters': () => style(somewhere(), 'letter-spacing', ['0', '1px', '-0.5px']),
    'alignment': () => style(somewhere(), 'text-align', ['left', 'right', 'center', 'justify']),
    'scroll the window': () => window.scrollTo(0, between(0, document.documentElement.scrollHeight - innerHeight)),
    'scroll the window a little': () => window.scrollBy(0, between(-150, 150)),
    'scroll to a figure': () => one(marked()).scrollIntoView({ block: one(['center', 'start', 'end'] as const) }),
    'scroll to another figure': () => one(marked()).scrollIntoView({ block: 'center' }),
    'scroll a box': () => one(all('.scroller, #side')).scrollTo(between(0, 200), between(0, 350)),
    'scroll smoothly': () => window.scrollBy({ top: between(-300, 300), behavior: 'smooth' }),
    'turn': () => style(one([get('.turned'), somewhere()]), 'transform', ['none', 'rotate(4deg)', 'translate(13px, 7px)', 'scale(0.9)', 'scale(1.2)']),
    'move all': () => style(main, 'transform', ['none', 'none', 'translateY(11px)', 'translateX(-6px)']),
    'zoom': () => style(one([get('.zoomed'), somewhere()]), 'zoom', ['1', '1.25', '1.5', '0.8']),
    'height of the sticky header': () => style(get('#head'), 'padding-top', ['0', '12px', '50px']),
    'place of the sidebar': () => style(get('#side'), 'top', ['60px', '20px', '200px']),
    'details': () => {
      const details = get<HTMLDetailsElement>('details');
      details.open = !details.open;
    },
    'slide aside': () => toggle(get('.moving'), 'far'),
    'slide up': () => toggle(get('.moving'), 'up'),
    'slide all': () => {
      document.body.classList.add('swift');
      style(somewhere(), 'padding-top', ['0', '40px', '10px']);
    },
    'animate': () => void somewhere().animate([{ transform: 'none' }, { transform: 'translateX(40px)' }, { transform: 'none' }], 150),
    'slide a banner in': () => {
      banner.style.cssText = 'display: block; top: 0; height: 70px';
      banner.animate([{ transform: 'translateY(-70px)' }, { transform: 'none' }], 100);
    },
    'banner': () => {
      banner.style.cssText = one(['display: block; top: 0; height: 90px', 'display: block; bottom: 0; height: 260px', 'display: none', 'display: block; top: 200px; height: 200px']);
      return banner.style.cssText;
    },
    'no banner': () => void (banner.style.cssText = 'display: none'),
    'notice that lets clicks through': () => {
      toast.style.cssText = one(['display: block; left: 0; bottom: 0; height: 200px; width: 700px', 'display: none', 'display: block; left: 80px; top: 100px; height: 120px; width: 400px']);
      return toast.style.cssText;
    },
    'modal dialog': () => (dialog.open ? dialog.close() : raise(dialog, () => dialog.showModal())),
    'close the dialog': () => dialog.close(),
    'popover': () => (pop.matches(':popover-open') ? pop.hidePopover() : raise(pop, () => pop.showPopover())),
    'close the popover': () => (pop.matches(':popover-open') ? pop.hidePopover() : 'none'),
    'leave the full screen': () => void (document.fullscreenElement && document.exitFullscreen()),
    'visibility of content': () => style(one(all('.lazy')), 'content-visibility', ['auto', 'visible', 'hidden']),
    'writing mode': () => style(one(all('.vertical')), 'writing-mode', ['vertical-rl', 'vertical-lr', 'horizontal-tb']),
    'direction': () => {
      somewhere().dir = one(['ltr', 'rtl', 'ltr']);
    },
    'a rule of style': () => sheet.replaceSync(one(['', 'section { margin-left: 9px }', 'main { margin-top: 33px }', 'p { text-indent: 21px }'])),
    'words before a figure': () => {
      const before = one(marked()).previousSibling as Text | null;
      if (before) before.data = `${'So '.repeat(between(0, 3))}OpenAI closed its `;
    },
    'another order': () => main.insertBefore(somewhere(), somewhere()),
    'not displayed': () => {
      const chosen = somewhere();
      chosen.style.display = chosen.style.display === 'none' ? '' : 'none';
    },
    'displayed again': () => all('section').forEach((each) => void (each.style.display = '')),
    'not visible': () => style(somewhere(), 'visibility', ['hidden', 'visible', 'visible']),
    'visible again': () => all('section').forEach((each) => void (each.style.visibility = '')),
    'order of flexible boxes': () => style(get('.flex'), 'flex-direction', ['row', 'row-reverse', 'column']),
    'within a shadow root': () => style(inner, 'padding', ['0', '9px', '0 0 0 44px']),
    'moved by a script, frame by frame': () => {
      const card = get('.card');
      let left = 0;
      const step = (): void => {
        card.style.left = `${30 + (left += 4)}px`;
        if (left < 60) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    },
  };
  const names = Object.keys(changes);
  const change = (): string => {
    // Top layers do not stay long: all else would be hidden.
    const open = opened.find(isOpen);
    const name = open && random() < 0.35 ? (open === dialog ? 'close the dialog' : open === pop ? 'close the popover' : 'leave the full screen') : one(names);
    const said = changes[name]!();
    return typeof said === 'string' ? `${name}: ${said}` : name;
  };

  /** Tells of a frame when all of it is laid out. What is read in a task behind it may be of the next one: browsers let animations go on before each. */
  const makePulse = (): (() => Promise<void>) => {
    const host = document.createElement('div');
    host.style.cssText = 'position: fixed; visibility: hidden; pointer-events: none';
    const pulse = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(pulse);
    document.body.append(host);
    let tell: (() => void) | undefined;
    // Younger than the painter's, which is there by the first change, and so told behind it.
    new ResizeObserver(() => tell?.()).observe(pulse);
    let beats = 0;
    return (): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          tell = done;
          pulse.style.height = `${(beats = 1 - beats)}px`;
        });
      });
  };
  let laidOut: (() => Promise<void>) | undefined;
  const settle = async (): Promise<void> => {
    laidOut ??= makePulse();
    await laidOut();
    await laidOut();
  };

  interface Expected {
    name: string;
    element: Element;
    /** Where the badge begins, and where it rests. */
    place(badge: BadgeBox): { x: number; y: number };
    sight: 'plain' | 'hidden' | 'either' | 'off screen';
    box: DOMRect;
  }
  const parentOf = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const around = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let each: Element | null = element; each; each = parentOf(each)) found.push(each);
    return found;
  };
  const levelOf = (element: Element): number => (isOpen(element) ? 100 + opened.lastIndexOf(element) : Number((element as HTMLElement).dataset['cover'] || -1));
  const EDGE = 6;
  const isIn = (x: number, y: number, box: BadgeBox, by: number): boolean => x > box.left - by && x < box.right + by && y > box.top - by && y < box.bottom + by;
  const covers = (): HTMLElement[] => [...all('[data-cover], .full')].filter((each) => levelOf(each) >= 0 && each.checkVisibility());

  /** What has been read and judged is underlined; the rest can't have a badge yet. */
  const underlined = (element: Element): AbstractRange | undefined => [...(CSS.highlights.get('tickmark') ?? [])].find(({ startContainer }) => element.contains(startContainer));

  /** The box of one of the last letters of a figure, as far as it was read. */
  const letter = (element: Element, fromEnd: number): DOMRect | undefined => {
    const { endContainer, endOffset } = underlined(element) ?? { endContainer: element.firstChild!, endOffset: (element.firstChild as Text).length };
    const range = document.createRange();
    const at = endOffset - fromEnd;
    range.setStart(endContainer, at);
    range.setEnd(endContainer, at + 1);
    return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  };

  const expectationOf = (element: HTMLElement, above: readonly HTMLElement[]): Expected => {
    const name = element.dataset['f']!;
    const end = letter(element, 1);
    const beforeEnd = letter(element, 2);
    const visible = element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true });
    if (!end || !beforeEnd || !visible) return { name, element, place: () => ({ x: 0, y: 0 }), sight: 'hidden', box: new DOMRect() };
    const isVertical = getComputedStyle(element).writingMode.startsWith('vertical');
    const leftwards = !isVertical && end.left < beforeEnd.left;
    const wide = document.documentElement.clientWidth;
    const place = ({ left, right }: BadgeBox): { x: number; y: number } => {
      const size = right - left;
      if (isVertical) return { x: end.right - size / 2, y: end.bottom - 1 + size };
      const start = leftwards ? end.left + 2 - size : end.right - 2;
      return { x: Math.max(4, Math.min(start, Math.max(wide, end.right) - 4 - size)), y: end.top + 0.27 * end.height };
    };
    const inset = Math.min(4, end.width / 2);
    const x = leftwards ? end.left + inset : isVertical ? (end.left + end.right) / 2 : end.right - inset;
    const y = isVertical ? end.bottom - inset : end.top + 0.6 * end.height;
    const parents = around(element);
    const level = Math.max(0, ...parents.map(levelOf));
    const screen = { left: 0, top: 0, right: wide, bottom: innerHeight };
    let sight: Expected['sight'] = 'plain';
    const worse = (next: Expected['sight']): void => {
      if (sight !== 'hidden') sight = next;
    };
    const fixed = parents.some((each) => getComputedStyle(each).position === 'fixed');
    if (!isIn(x, y, screen, EDGE)) sight = fixed ? 'either' : 'off screen';
    else if (!isIn(x, y, screen, -EDGE)) sight = 'either';
    if (parents.some(isOpen) && sight === 'off screen') sight = 'either';
    for (const each of parents) {
      if (!(each as HTMLElement).matches('[data-clip]')) continue;
      const box = each.getBoundingClientRect();
      if (!isIn(x, y, box, 1)) worse('hidden');
      else if (!isIn(x, y, box, -EDGE)) worse('either');
    }
    if (sight !== 'off screen') {
      const top = end.top + 0.27 * end.height;
      for (const cover of above) {
        if (levelOf(cover) <= level || parents.includes(cover)) continue;
        const box = cover.getBoundingClientRect();
        if (isIn(x, y, box, -1)) worse('hidden');
        else if (isIn(x, y, box, EDGE) || isIn(leftwards ? end.left - 7 : end.right + 7, top - 7, box, 16)) worse('either');
        // What lies behind a modal dialog may have its badge or not.
        else if (cover.matches(':modal')) worse('either');
      }
    }
    return { name, element, place, sight, box: end };
  };

  const look = (said: string, badges: readonly BadgeBox[]): Look => {
    const above = covers();
    const expected = marked().map((element) => expectationOf(element, above));
    const known = new Set<Element>(marked().filter(underlined));
    const result: Look = { change: said, errors: {}, missing: [], over: [], crowded: [] };
    const pairs: { figure: Expected; badge: BadgeBox; off: number }[] = [];
    for (const each of expected) {
      if (each.sight === 'hidden') continue;
      for (const badge of badges) {
        const { x, y } = each.place(badge);
        pairs.push({ figure: each, badge, off: Math.max(Math.abs(badge.left - x), Math.abs(badge.bottom - y)) });
      }
    }
    pairs.sort((a, b) => a.off - b.off);
    const taken = new Map<BadgeBox, Expected>();
    const offs = new Map<Expected, number>();
    for (const { figure: each, badge, off } of pairs) {
      if (taken.has(badge) || offs.has(each)) continue;
      if (off > 12 && (each.sight !== 'plain' || !known.has(each.element))) continue;
      taken.set(badge, each);
      offs.set(each, off);
    }
    for (const each of expected) {
      const off = offs.get(each);
      if (each.sight !== 'plain') continue;
      if (off !== undefined) result.errors[each.name] = Math.round(off * 10) / 10;
      else if (known.has(each.element)) result.missing.push(each.name);
    }
    for (const badge of badges) {
      const [x, y] = [(badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      const own = taken.get(badge);
      const under = above.find((cover) => isIn(x, y, cover.getBoundingClientRect(), -2) && !(own && (around(own.element).includes(cover) || Math.max(0, ...around(own.element).map(levelOf)) > levelOf(cover))));
      if (under) result.over.push(`${own?.name ?? 'a badge'} over ${under.id || under.className}`);
      else if (!own) result.over.push(`a badge at ${Math.round(x)}, ${Math.round(y)} without its figure`);
    }
    badges.forEach((a, i) => {
      for (const b of badges.slice(i + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 3 && high > 3) result.crowded.push(`${taken.get(a)?.name} and ${taken.get(b)?.name}`);
      }
    });
    return result;
  };

  document.addEventListener('keydown', ({ key }) => {
    const full = get('.full');
    if (key === 'f' && !document.fullscreenElement) raise(full, () => void full.requestFullscreen().catch(() => undefined));
  });
  window.trial = { change, settle, look };
}

/** Opens the trial's page and waits until its figures have their badges. */
export async function beginTrial(tab: Page, seed: number): Promise<void> {
  await tab.evaluate(installTrial, seed);
  // All but those in what is not open yet.
  const figures = await tab.$$eval('[data-f]', (marked) => marked.filter((each) => each.checkVisibility()).length);
  await eventually(() => tab.evaluate(() => CSS.highlights.get('tickmark')?.size ?? 0), (found) => found >= figures, 20_000);
  await eventually(() => badgesOn(tab), (badges) => badges.some(({ visible }) => visible));
}

const WINDOWS = [[1100, 800], [900, 700], [1280, 600], [700, 800]] as const;

/** Makes one random change, and looks two frames later. */
export async function tryChange(tab: Page, nth: number): Promise<Look> {
  let by = '';
  if (nth % 25 === 24) {
    const [width, height] = WINDOWS[((nth - 24) / 25) % WINDOWS.length]!;
    await tab.setViewport({ width, height });
    by = `a window of ${width} by ${height}`;
  } else if (nth % 50 === 10) {
    await tab.keyboard.press('f');
    by = 'full screen';
  }
  const look = await inLayer(
    tab,
    async (root, given) => {
      const change = given || window.trial.change();
      await window.trial.settle();
      const badges = [...root.querySelectorAll<HTMLElement>('.badge')].filter((badge) => badge.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
      return window.trial.look(change, badges.map((badge) => badge.getBoundingClientRect().toJSON() as DOMRect));
    },
    by,
  );
  if (!look) throw new Error(`There was no layer after "${by}".`);
  return look;
}

/** Of many looks, what the trial is about. */
export interface Outcome {
  /** Pixels, ascending. */
  errors: number[];
  missing: number;
  over: number;
  crowded: number;
  /** Looks at which something was amiss. */
  amiss: Look[];
}

/** Pixels by which a badge may be off. */
export const CLOSE_PX = 3;

export function outcomeOf(looks: readonly Look[]): Outcome {
  const count = (of: (look: Look) => readonly string[]): number => looks.reduce((sum, look) => sum + of(look).length, 0);
  return {
    errors: looks.flatMap(({ errors }) => Object.values(errors)).toSorted((a, b) => a - b),
    missing: count(({ missing }) => missing),
    over: count(({ over }) => over),
    crowded: count(({ crowded }) => crowded),
    amiss: looks.filter(({ errors, missing, over, crowded }) => Object.values(errors).some((error) => error > CLOSE_PX) || missing.length + over.length + crowded.length > 0),
  };
}

/** The value that so large a share of ascending values does not exceed. */
export const quantile = (ascending: readonly number[], share: number): number => ascending[Math.min(ascending.length - 1, Math.ceil(ascending.length * share) - 1)] ?? Number.NaN;
