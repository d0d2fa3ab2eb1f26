/** Documents of every kind that the engine is handed: plain text, blocks with cells and labels, HTML. */
import fc, { type Arbitrary } from 'fast-check';
import type { InputDocument } from '../../lib/cli/input.ts';
import type { Block, Cell, DocumentText } from '../../lib/core/types.ts';
import { anyTag, anyText, sentence, TAGS } from './fragments.ts';

const passage: Arbitrary<string> = fc.oneof({ weight: 5, arbitrary: anyTag.chain(sentence) }, { weight: 1, arbitrary: anyText });
const line = passage.map((text) => text.replaceAll('\n', ' '));

const published = fc.constantFrom('2026-04-02', '2025-10', '2024', '2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31');
const language = fc.oneof(anyTag, fc.constantFrom('zh-Hant-TW', 'pt-BR', 'EN-us', 'x', '', 'tlh', 'en-', '__proto__'));
const meta = fc.record({ title: line, lang: language, published, url: fc.constant('https://news.example/a') }, { requiredKeys: [] });

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
const cell: Arbitrary<Cell> = fc.record({ table: fc.nat(2), row: fc.nat(3), column: fc.nat(3), ...header }, { requiredKeys: ['table', 'row', 'column'] });
const block = fc.record(
  {
    text: line,
    kind: fc.constantFrom<Block['kind']>('heading', 'paragraph', 'item', 'cell', 'caption', 'quote'),
    lang: language,
    cell,
    label: line,
  },
  { requiredKeys: ['text', 'kind'] },
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

/** What a hostile page repeats to keep a reader busy, and how often. */
export const longText: Arbitrary<{ piece: string; length: number; lang: string }> = fc.record({
  piece: fc.oneof(
    { weight: 3, arbitrary: fc.array(anyTag.chain((tag) => sentence(tag)), { minLength: 1, maxLength: 2 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: anyText },
  ).filter((piece) => piece !== ''),
  length: fc.constantFrom(10_000, 30_000, 60_000),
  lang: fc.constantFrom(...TAGS),
});
