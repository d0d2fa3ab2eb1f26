/** Documents of every kind that the engine is handed: plain text, blocks with cells and labels, HTML. */
import fc, { type Arbitrary } from 'fast-check';
import type { InputDocument } from '../../lib/cli/input.ts';
import type { Block, Cell, DocumentText } from '../../lib/core/types.ts';
import { anyTag, anyText, sentence } from './fragments.ts';

const passage: Arbitrary<string> = fc.oneof({ weight: 5, arbitrary: anyTag.chain(sentence) }, { weight: 1, arbitrary: anyText });
const line = passage.map((text) => text.replaceAll('\n', ' '));

const published = fc.constantFrom('2026-04-02', '2025-10', '2024', '2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31');
const language = fc.oneof(anyTag, fc.constantFrom('zh-Hant-TW', 'pt-BR', 'EN-us', 'x', '', 'tlh', 'en-', '__proto__'));
const meta = fc.record({ title: line, lang: language, published, url: fc.constant('https://news.example/a') }, { requiredKeys: [], noNullPrototype: true });

// ---------------------------------------------------------------------------------------------
// Plain text

const cells = fc.array(line.map((text) => text.replaceAll('|', '')), { minLength: 1, maxLength: 5 });
const table = fc.tuple(fc.array(cells, { minLength: 1, maxLength: 5 }), fc.boolean()).map(([rows, ruled]) => {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  if (ruled) lines.splice(1, 0, `|${'---|'.repeat(rows[0]?.length ?? 1)}`);
  return lines.join('\n');
});
const plain = fc.oneof(
  { weight: 4, arbitrary: passage },
  { weight: 1, arbitrary: line.map((text) => `# ${text}`) },
  { weight: 1, arbitrary: line.map((text) => `- ${text}`) },
  { weight: 2, arbitrary: table },
);

/** Paragraphs, headings, lists and tables as text. */
export const textDocument: Arbitrary<InputDocument> = fc
  .tuple(fc.array(plain, { minLength: 1, maxLength: 6 }), meta)
  .map(([parts, meta]) => ({ name: 'text', kind: 'text', content: parts.join('\n'), meta }));

// ---------------------------------------------------------------------------------------------
// Blocks

const header = { columnHeader: line, rowHeader: line, caption: line };
const cell: Arbitrary<Cell> = fc.record({ table: fc.nat(2), row: fc.nat(3), column: fc.nat(3), ...header }, { requiredKeys: ['table', 'row', 'column'], noNullPrototype: true });
const block = fc.record(
  {
    text: line,
    kind: fc.constantFrom<Block['kind']>('heading', 'paragraph', 'item', 'cell', 'caption', 'quote'),
    lang: language,
    cell,
    label: line,
  },
  { requiredKeys: ['text', 'kind'], noNullPrototype: true },
);

/** Blocks as a page's reader makes them, with what labels them from outside. */
export const blockDocument: Arbitrary<DocumentText> = fc.tuple(fc.array(block, { maxLength: 8 }), meta).map(([parts, meta]) => {
  let at = 0;
  const blocks = parts.map(({ text, ...rest }): Block => {
    const start = at;
    at += text.length + 1;
    return { ...rest, start, end: start + text.length };
  });
  return { text: parts.map(({ text }) => text).join('\n'), blocks, ...meta };
});

// ---------------------------------------------------------------------------------------------
// HTML

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const TAG_NAMES = ['p', 'div', 'span', 'b', 'sup', 'h1', 'li', 'ul', 'table', 'tr', 'td', 'th', 'caption', 'dl', 'dt', 'dd', 'br', 'time', 'a', 'blockquote', 'figcaption', 'section', 'script', 'style', 'title', 'del', 'svg', 'template', 'pre', 'select', 'wbr', 'math'] as const;
const attributes = fc.constantFrom('', '', '', '', ' hidden', ' lang="de"', ' lang="zh"', ' colspan="2"', ' rowspan="3"', ' colspan="1000000"', ' style="display:none"', ' datetime="2026-03-31"', ' dir="rtl"', ' scope="row"', ' aria-hidden="true"', ' class="{x}"');
const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, passage.map(escaped), tie('element'), fc.constantFrom('<!-- -->', '</p>', '<p', '&nbsp;', '&#0;', '<![CDATA[', '</table>', '&shy;')),
  element: fc
    .tuple(fc.constantFrom(...TAG_NAMES), attributes, fc.array(tie('node'), { maxLength: 5 }), fc.constantFrom(true, true, true, false))
    .map(([name, given, children, closed]) => `<${name}${given}>${children.join('')}${closed ? `</${name}>` : ''}`),
}));

/** Pages, well made and badly made. */
export const htmlDocument: Arbitrary<InputDocument> = fc
  .tuple(fc.array(node, { maxLength: 6 }), meta, fc.constantFrom('', '<!doctype html>', '<html lang="ja">', '<meta property="article:published_time" content="2026-04-02T10:00:00Z">'))
  .map(([nodes, meta, head]) => ({ name: 'html', kind: 'html', content: head + nodes.join(''), meta }));

// ---------------------------------------------------------------------------------------------
// Length

/** How a hostile page may lay out what it repeats. */
const SHAPES: Readonly<Record<string, { kind: InputDocument['kind']; head?: string; each: (piece: string) => string; foot?: string }>> = {
  paragraph: { kind: 'text', head: 'OpenAI raised $122 billion ', each: (piece) => piece },
  lines: { kind: 'text', head: 'OpenAI raised $122 billion\n', each: (piece) => `${piece}\n` },
  row: { kind: 'text', head: '| OpenAI |', each: (piece) => `${piece} |` },
  table: { kind: 'text', head: '| OpenAI | valuation |\n|---|---|\n', each: (piece) => `| ${piece} | $122 billion |\n` },
  'row of a page': { kind: 'html', head: '<table><tr><th>OpenAI</th>', each: (piece) => `<td>${escaped(piece)}</td>`, foot: '</tr></table>' },
  'table of a page': { kind: 'html', head: '<table><caption>OpenAI</caption>', each: (piece) => `<tr><td>${escaped(piece)}</td><td>$122 billion</td></tr>`, foot: '</table>' },
  list: { kind: 'html', head: '<ul>', each: (piece) => `<li>${escaped(piece)}</li>`, foot: '</ul>' },
  terms: { kind: 'html', head: '<dl>', each: (piece) => `<dt>OpenAI</dt><dd>${escaped(piece)}</dd>`, foot: '</dl>' },
  inline: { kind: 'html', head: '<p>OpenAI ', each: (piece) => `<b>${escaped(piece)}</b>`, foot: '</p>' },
  cards: { kind: 'html', each: (piece) => `<div><div>${escaped(piece)}</div><div>$122 billion</div><div>valuation</div></div>` },
};

/** What a hostile page repeats to keep a reader busy: a few words, over and over, in one shape. */
export const longDocument: Arbitrary<InputDocument> = fc
  .record({
    piece: fc.oneof({ weight: 3, arbitrary: passage }, { weight: 1, arbitrary: anyText }),
    shape: fc.constantFrom(...Object.values(SHAPES)),
    length: fc.constantFrom(10_000, 30_000, 60_000),
    lang: anyTag,
  })
  .map(({ piece, shape: { kind, head = '', each, foot = '' }, length, lang }) => {
    const one = each(piece);
    return { name: 'long', kind, content: head + one.repeat(Math.ceil(length / (one.length + 1))) + foot, meta: { lang } };
  });
