import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { live } from '../../lib/page/life.ts';

/** A moment in which any change of address is noticed, and the page has settled. */
const A_WHILE = 2_000;
/** Sooner than a copy would notice by itself. */
const A_MOMENT = 800;

/** As much of a window as a life needs. */
class FakeWindow extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { URL: 'https://example.org/a' });
  readonly navigation?: EventTarget;
}

interface Visit {
  address: string;
  signal: AbortSignal;
}

function begin(window = new FakeWindow()) {
  const visits: Visit[] = [];
  const extension = { alive: true };
  const life = live({
    window: window as unknown as Window,
    isAlive: () => extension.alive,
    visit: (signal) => void visits.push({ address: window.document.URL, signal }),
  });
  return { window, visits, extension, life, open: () => visits.filter(({ signal }) => !signal.aborted).map(({ address }) => address) };
}

const pageshow = (persisted: boolean): Event => Object.assign(new Event('pageshow'), { persisted });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a visit', () => {
  it('begins at once', () => {
    expect(begin().open()).toEqual(['https://example.org/a']);
  });

  it('gives way to another one when the address changes, without any event', () => {
    const { window, visits, open } = begin();
    window.document.URL = 'https://example.org/b';
    vi.advanceTimersByTime(A_WHILE);
    expect(open()).toEqual(['https://example.org/b']);
    expect(visits).toHaveLength(2);
  });

  it.each([
    ['popstate', (window: FakeWindow) => window],
    ['navigatesuccess', (window: FakeWindow) => window.navigation as EventTarget],
  ])('ends at once at %s; the next begins when the page has settled', (name, target) => {
    const window = Object.assign(new FakeWindow(), { navigation: new EventTarget() });
    const { visits, open } = begin(window);
    window.document.URL = 'https://example.org/b';
    target(window).dispatchEvent(new Event(name));
    expect(open()).toEqual([]);
    vi.advanceTimersByTime(A_WHILE);
    expect(open()).toEqual(['https://example.org/b']);
    expect(visits).toHaveLength(2);
  });

  it('goes on at a change of the fragment', () => {
    const { window, visits } = begin();
    window.document.URL = 'https://example.org/a#rounds';
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(A_WHILE);
    expect(visits).toHaveLength(1);
    expect(visits[0]?.signal.aborted).toBe(false);
  });

  it('is one, however often the address changes while the page settles', () => {
    const { window, open } = begin();
    for (const page of ['b', 'c', 'd']) {
      window.document.URL = `https://example.org/${page}`;
      window.dispatchEvent(new Event('popstate'));
    }
    vi.advanceTimersByTime(A_WHILE);
    expect(open()).toEqual(['https://example.org/d']);
  });

  it('begins anew on a page that comes back from the cache, and only there', () => {
    const { window, visits, open } = begin();
    window.dispatchEvent(pageshow(false));
    expect(visits).toHaveLength(1);
    window.dispatchEvent(pageshow(true));
    expect(visits).toHaveLength(2);
    expect(open()).toHaveLength(1);
  });
});

describe('a life', () => {
  /** No visit is open, and none begins whatever happens. */
  const expectOver = ({ window, life, visits, open }: ReturnType<typeof begin>): void => {
    expect(life.ended.aborted).toBe(true);
    expect(open()).toEqual([]);
    const before = visits.length;
    window.document.URL = 'https://example.org/later';
    window.dispatchEvent(new Event('popstate'));
    window.dispatchEvent(pageshow(true));
    vi.advanceTimersByTime(A_WHILE);
    expect(visits).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  };

  it('ends when it is told to', () => {
    const page = begin();
    page.life.end();
    expectOver(page);
  });

  it('ends when its extension is gone', () => {
    const page = begin();
    page.extension.alive = false;
    vi.advanceTimersByTime(A_WHILE);
    expectOver(page);
  });

  it('ends when its extension was gone while the page lay in the cache', () => {
    const page = begin();
    page.extension.alive = false;
    page.window.dispatchEvent(pageshow(true));
    expectOver(page);
  });

  it('ends while a page settles', () => {
    const page = begin();
    page.window.document.URL = 'https://example.org/b';
    page.window.dispatchEvent(new Event('popstate'));
    page.life.end();
    expectOver(page);
  });

  it('gives way to a newer copy on the same page, which goes on', () => {
    const older = begin();
    const newer = begin(older.window);
    older.extension.alive = false;
    vi.advanceTimersByTime(A_MOMENT);
    expect(older.life.ended.aborted).toBe(true);
    expect(older.open()).toEqual([]);
    expect(newer.open()).toHaveLength(1);
    expect(newer.life.ended.aborted).toBe(false);
  });

  it('is not ended by a page that says a newer copy had come', () => {
    const page = begin();
    for (let i = 0; i < 20; i++) page.window.document.dispatchEvent(new Event('tickmark-take-over'));
    vi.advanceTimersByTime(A_WHILE);
    expect(page.life.ended.aborted).toBe(false);
    expect(page.open()).toHaveLength(1);
    page.life.end();
    expectOver(page);
  });
});
