/** What was read of a page is kept by the element that bounds it, until the page changes there. */
import type { Section } from './pieces.ts';

/** What was read of a page, and where it has changed since. */
export class Memory {
  #sections = new WeakMap<Element, Section>();
  /** Elements below which everything may look different. */
  #restyled = new Set<Node>();
  /** Elements that have changed since the reading began which is under way, or whether all have. */
  #touched = new Set<Node>();
  #cleared = false;

  /** Begins a reading. Returns the elements below which nothing that was kept counts. */
  begin(): ReadonlySet<Node> {
    const restyled = this.#restyled;
    this.#restyled = new Set();
    this.#touched = new Set();
    this.#cleared = false;
    return restyled;
  }

  get(element: Element): Section | undefined {
    return this.#sections.get(element);
  }

  keep(element: Element, section: Section): void {
    if (!this.#cleared && !this.#touched.has(element)) this.#sections.set(element, section);
  }

  /** A node, or what it holds, has changed. */
  touch(node: Node): void {
    for (let each: Node | null = node; each && !this.#touched.has(each); each = each.parentNode ?? (each as Partial<ShadowRoot>).host ?? null) {
      this.#touched.add(each);
      this.#sections.delete(each as Element);
    }
  }

  /** All below an element may look different, and its neighbours: a style can hang on the element before. */
  restyle(element: Node): void {
    this.touch(element);
    this.#restyled.add(element.parentNode ?? element);
  }

  clear(): void {
    this.#cleared = true;
    this.#sections = new WeakMap();
  }
}
