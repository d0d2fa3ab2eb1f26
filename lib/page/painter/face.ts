/**
 * The face of a badge: sign, colour and spoken word. Each stands in a closed root of its own, where no event
 * ends: Firefox tells a page which node of a closed root an event hit, and from there it sees all of that root.
 */
import markStyle from '../../../components/verdict-mark.css?inline';
import type { VerdictKind } from '../../core/types.ts';
import type { PageWords } from '../../core/words/words.ts';
import faceStyle from './face.css?inline';
import { withOwnProperties } from './properties.ts';

export interface Face {
  host: HTMLElement;
  show(figure: { verdict: VerdictKind; isSaved: boolean }, words: FaceWords): void;
}

/** What a badge is called, for who can't see it. */
export type FaceWords = Pick<PageWords, 'badge' | 'verdicts' | 'card'>;

/** Makes faces that share one style sheet. */
export function createFaces(document: Document): () => Face {
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(withOwnProperties(`${markStyle}\n${faceStyle}`));
  return () => {
    const host = document.createElement('span');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    const sign = document.createElement('span');
    sign.className = 'sign';
    sign.setAttribute('role', 'img');
    root.append(sign);
    return {
      host,
      show: ({ verdict, isSaved }, { badge, verdicts, card }) => {
        sign.dataset['verdict'] = verdict;
        sign.toggleAttribute('data-saved', isSaved);
        // Part of the button's name; no text, since a page can search for text.
        sign.setAttribute('aria-label', badge.replace('{verdict}', isSaved ? `${verdicts[verdict]} (${card.saved})` : verdicts[verdict]));
      },
    };
  };
}
