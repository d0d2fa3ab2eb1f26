/**
 * Elements that cover text though no question about a point finds them, since no pointer hits them: notices that let
 * clicks through. They lie outside the flow. And those that move, which are looked at even when there is no time for
 * such questions.
 */

export interface Ghosts extends Iterable<Element> {
  /** Looks at elements that are new or have changed, and at what is in them; and at those that move now. */
  note(elements: Iterable<Element>, moving: readonly Element[]): void;
}

/** What is taken out of the flow stands near the top of the page. */
const DEPTH = 3;
const MOST_AT_FIRST = 500;
const MOST_WITHIN = 30;
const MOST = 50;
const MOST_MOVING = 10;
const IN_FLOW = /^(?:static|relative)$/;

export function findGhosts(document: Document): Ghosts {
  const view = document.defaultView!;
  const lifted = new Set<Element>();
  let moved: readonly Element[] = [];

  const consider = (element: Element): void => {
    const { pointerEvents, position } = view.getComputedStyle(element);
    if (pointerEvents !== 'none' || IN_FLOW.test(position)) lifted.delete(element);
    else if (lifted.size < MOST) lifted.add(element);
  };

  let level: Element[] = document.body ? [document.body] : [];
  let left = MOST_AT_FIRST;
  for (let depth = 0; depth < DEPTH; depth++) {
    level = level.flatMap((element) => [...childrenOf(element)]).slice(0, left);
    left -= level.length;
    level.forEach(consider);
  }

  return {
    note: (elements, moving) => {
      moved = moving.slice(0, MOST_MOVING);
      for (const element of elements) {
        if (!element.isConnected) continue;
        consider(element);
        for (const inner of first(childrenOf(element))) consider(inner);
      }
    },
    *[Symbol.iterator]() {
      for (const element of [...lifted, ...moved]) {
        if (!element.isConnected) {
          lifted.delete(element);
          continue;
        }
        yield element;
        // Most often a frame that one sees through, around what one does not.
        yield* first(element.getElementsByTagName('*'));
      }
    },
  };
}

/** One after another, since `children` of a form may be a field that asks how many travel. */
function* childrenOf({ firstElementChild: first }: Element): Generator<Element> {
  for (let child = first; child; child = child.nextElementSibling) yield child;
}

/** As many as are worth a look; of a live list, nothing more is asked for. */
function* first(elements: Iterable<Element>): Generator<Element> {
  let left = MOST_WITHIN;
  for (const element of elements) {
    if (left-- === 0) return;
    yield element;
  }
}
