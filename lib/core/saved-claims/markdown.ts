/**
 * Saved claims as Markdown with front matter: one file, or one for each page. What a reader sees is a quotation with
 * its source, verdict, note and tags; the claim itself stands in a comment, so that the file can be imported again.
 */
import { citationsOf } from './csl.ts';
import { quotedWords, toLink } from './quotation.ts';
import { canonical, readSavedClaim, sorted, type ReadClaim } from './schema.ts';
import type { TextFile } from '../zip.ts';
import type { SavedClaim } from './types.ts';

/** A string as YAML takes it: every JSON string is one. */
const yaml = (text: string): string => JSON.stringify(text);

/** Signs that mean something to Markdown or HTML are taken as they are. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&').replace(/^([-+=]|\d+[.)])/, '\\$1');
const lines = (text: string): string[] => text.split(/\r?\n/).map(plain);
const link = (words: string, url: string): string => (/^https?:\/\//i.test(url) ? `[${plain(words)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : plain(`${words} (${url})`));

const OPENING = '<!-- tickmark-claim ';
const CLOSING = ' -->';
/** Two hyphens would end a comment. */
const comment = (claim: SavedClaim): string => `${OPENING}${JSON.stringify(canonical(claim)).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')}${CLOSING}`;

function entryOf(claim: SavedClaim): string {
  const { judgement, note, tags, selectors: [{ exact }], anchor, ripple } = claim;
  const quoted = quotedWords(claim);
  return [
    `> ${plain(quoted)}`,
    '',
    `- Figure: ${plain(exact)} (${link('open at the figure', toLink(claim))})`,
    ...(judgement ? [`- ${plain(judgement.headline)} ${plain(judgement.why)}`, `- Ledger ${plain(judgement.ledger.version)}, judged on ${judgement.asOf}`] : []),
    ...(ripple ? [`- Since then: ${plain(ripple.headline)} ${plain(ripple.why)}`] : []),
    ...(anchor ? [`- When last looked at: ${anchor.state}`] : []),
    `- Saved ${claim.savedAt}`,
    ...(tags.length > 0 ? [`- Tags: ${tags.map(plain).join(', ')}`] : []),
    ...(note === '' ? [] : ['', ...lines(note)]),
    '',
    comment(claim),
    '',
  ].join('\n');
}

/** The heading of a page, and an entry for each of its claims. */
function* pagePieces(claims: readonly SavedClaim[]): Generator<string> {
  const [{ page }] = claims as [SavedClaim];
  const about = [page.author, page.published].filter((part) => part !== undefined).map(plain);
  yield `## ${link(page.title ?? page.url, page.url)}\n${about.length > 0 ? `\n${about.join(', ')}\n` : ''}`;
  for (const claim of claims) yield `\n${entryOf(claim)}`;
}

/** Claims by page, pages by their keys; in a page as they stand there. */
function byPage(claims: readonly SavedClaim[]): SavedClaim[][] {
  const pages = new Map<string, SavedClaim[]>();
  for (const claim of sorted(claims)) {
    const own = pages.get(claim.pageKey);
    if (own) own.push(claim);
    else pages.set(claim.pageKey, [claim]);
  }
  return [...pages.keys()].toSorted().map((key) => (pages.get(key) as SavedClaim[]).toSorted((a, b) => a.selectors[1].start - b.selectors[1].start));
}

/** All claims in one file. */
export const formatMarkdown = (claims: readonly SavedClaim[]): string => [...markdownPieces(claims)].join('');

/** The same text in pieces, one for each claim and each page. @throws as they are taken. */
export function* markdownPieces(claims: readonly SavedClaim[]): Generator<string> {
  yield ['---', 'title: "Saved claims"', 'format: tickmark-claims', `claims: ${claims.length}`, '---', ''].join('\n');
  for (const own of byPage(claims)) {
    yield '\n';
    yield* pagePieces(own);
  }
}

/** A file for each page, with a name like `mara-quill-2026-which-of-openai.md`. */
export function formatMarkdownPages(claims: readonly SavedClaim[]): TextFile[] {
  const names = citationsOf(claims).map(({ id }) => `${id}.md`);
  return byPage(claims).map((own, i) => {
    const [{ page }] = own as [SavedClaim];
    const tags = [...new Set(own.flatMap((claim) => claim.tags))];
    const front = [
      '---',
      `title: ${yaml(page.title ?? page.url)}`,
      `url: ${yaml(page.url)}`,
      ...(page.author === undefined ? [] : [`author: ${yaml(page.author)}`]),
      ...(page.published === undefined ? [] : [`published: ${yaml(page.published)}`]),
      ...(page.lang === undefined ? [] : [`lang: ${yaml(page.lang)}`]),
      `tags: [${tags.map(yaml).join(', ')}]`,
      'format: tickmark-claims',
      `claims: ${own.length}`,
      '---',
      '',
    ];
    return { name: names[i] as string, text: `${front.join('\n')}\n${[...pagePieces(own)].join('')}` };
  });
}

/** The comments with claims in them; undefined where there are none. */
export function commentsIn(text: string): string[] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.filter((line) => line.startsWith(OPENING) && line.endsWith(CLOSING)).map((line) => line.slice(OPENING.length, -CLOSING.length));
  return found.length > 0 || (lines[0] === '---' && lines.includes('format: tickmark-claims')) ? found : undefined;
}

export function readComment(json: string): ReadClaim {
  try {
    return readSavedClaim(JSON.parse(json));
  } catch {
    return { refused: 'The claim in the comment is not JSON.' };
  }
}
