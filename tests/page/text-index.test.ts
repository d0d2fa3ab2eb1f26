import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { indexText } from '../../lib/page/text-index.ts';

/** Reads the body of a page; its blocks as text, with what is told of them. */
function read(body: string, attributes = '') {
  const { document } = parseHTML(`<!doctype html><html ${attributes}><head><title>News</title></head><body>${body}</body></html>`);
  const { document: page } = indexText(document);
  return page.blocks.map(({ start, end, ...block }) => ({ text: page.text.slice(start, end), ...block }));
}

const texts = (body: string): string[] => read(body).map(({ text }) => text);

describe('one run of text', () => {
  it.each([
    ['inline markup', 'It raised $<b>122</b> <span>bil<i>lion</i></span>.', 'It raised $122 billion.'],
    ['a place to break', '$122<wbr> bil<wbr>lion', '$122 billion'],
    ['soft hyphens and spaces of no width', '$122 bil&shy;lion\u200b', '$122 billion'],
    ['white space as it is seen', '<p>\n  $122\n   billion\n</p>', '$122 billion'],
    ['a footnote mark', '$122<sup>3</sup> billion', '$122 billion'],
    ['a comment', '$122<!-- x --> billion', '$122 billion'],
  ])('goes over %s', (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  it('keeps spaces that do not break', () => {
    expect(texts('$122&nbsp;billion')).toEqual(['$122\u00a0billion']);
  });

  it('has a line feed where a line is broken', () => {
    expect(texts('$50 billion<br>$30 billion')).toEqual(['$50 billion\n$30 billion']);
  });
});

describe('blocks', () => {
  it.each([
    ['paragraphs', '<p>$50</p><p>billion</p>'],
    ['headings', '<h2>$50</h2>billion'],
    ['entries of a list', '<ul><li>$50<li>billion</ul>'],
    ['cells', '<table><tr><td>$50</td><td>billion</td></tr></table>'],
    ['boxes', '<div>$50</div><div>billion</div>'],
  ])('end with %s', (_, html) => {
    expect(texts(html)).toEqual(['$50', 'billion']);
  });

  it('tell what they are', () => {
    const kinds = read('<h1>A</h1><p>B</p><ul><li>C</li></ul><blockquote><p>D</p></blockquote><figure><figcaption>E</figcaption></figure>').map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'item', 'quote', 'caption']);
  });

  it('tell their language', () => {
    expect(read('<p>A</p><div lang="de"><p>B</p></div>', 'lang="en"').map(({ lang }) => lang)).toEqual(['en', 'de']);
  });

  it('keep the lines of preformatted text apart', () => {
    expect(texts('<pre>$50 billion\n$30 billion</pre>')).toEqual(['$50 billion\n$30 billion']);
  });
});

describe('what nobody reads', () => {
  it.each([
    ['hidden by attribute', '<p hidden>X</p>'],
    ['hidden by style', '<p style="color:red; display: none">X</p>'],
    ['scripts and styles', '<script>X</script><style>X</style><template>X</template><noscript>X</noscript>'],
    ['code', '<code>X</code><kbd>X</kbd><samp>X</samp>'],
    ['what is being written', '<textarea>X</textarea><div contenteditable>X</div><div role="textbox">X</div>'],
    ['struck out', '<del>X</del><s>X</s>'],
    ['a closed detail', '<details><summary>More</summary><p>X</p></details>'],
    ['our own layer', '<tickmark-layer>X</tickmark-layer>'],
  ])('is left out: %s', (_, html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`).join(' ').replace('More ', '')).toBe('before after');
  });

  it('parts what stands around it', () => {
    expect(texts('$<del>110 </del>122 billion')).toEqual(['$ 122 billion']);
  });

  it('is read once it is opened', () => {
    expect(texts('<details open><summary>More</summary><p>X</p></details>')).toEqual(['More', 'X']);
  });
});

describe('labels', () => {
  it('are the term of a definition', () => {
    expect(read('<dl><dt>Valuation</dt><dd>$852B</dd></dl>')[1]).toMatchObject({ text: '$852B', label: 'Valuation' });
  });

  it('are the small lines of a card', () => {
    const blocks = read('<div><div>$852B</div><div>Post-money valuation</div></div><div><div>Last round</div><div>$122B</div></div>');
    expect(blocks.map(({ label }) => label)).toEqual(['Post-money valuation', undefined, undefined, 'Last round']);
  });

  it('are the boxes beside an entry of a list', () => {
    expect(read('<ul><li><div>16 February 2024</div> A tender at $86 billion.</li></ul>')[1]).toMatchObject({ label: '16 February 2024' });
  });

  it('are not the text of an article', () => {
    expect(read('<div><p>The company has told its investors for years that it would one day be worth a lot.</p><p>$852B</p></div>')[1]?.label).toBeUndefined();
  });
});

describe('tables', () => {
  const cells = (html: string) => read(html).map(({ text, cell }) => ({ text, ...cell }));

  it('give each cell its headers', () => {
    const [, , , amount] = cells('<table><caption>Rounds</caption><tr><th>Company<th>Amount<tr><th>OpenAI<td>$122B</table>').slice(1);
    expect(amount).toMatchObject({ text: '$122B', row: 1, column: 1, columnHeader: 'Amount', rowHeader: 'OpenAI', caption: 'Rounds' });
  });

  it('take the first row for headers where it alone has no number', () => {
    expect(cells('<table><tr><td>Company<td>Amount<tr><td>OpenAI<td>$122B</table>')[3]).toMatchObject({ columnHeader: 'Amount', rowHeader: 'OpenAI' });
    expect(cells('<table><tr><td>OpenAI<td>$122B<tr><td>xAI<td>$10B</table>')[3]?.columnHeader).toBeUndefined();
  });

  it('follow cells over rows and columns', () => {
    const all = cells('<table><tr><th rowspan=2>Company<th colspan=2>2026<tr><th>Round<th>Value<tr><td>OpenAI<td>$122B<td>$852B</table>');
    expect(all.find(({ text }) => text === '$852B')).toMatchObject({ row: 2, column: 2, columnHeader: 'Value', rowHeader: 'OpenAI' });
  });

  it('may be told by roles alone', () => {
    const all = cells('<div role="table"><div role="row"><div role="columnheader">Who</div><div role="columnheader">Sum</div></div><div role="row"><div role="cell">OpenAI</div><div role="cell">$122B</div></div></div>');
    expect(all[3]).toMatchObject({ columnHeader: 'Sum', rowHeader: 'OpenAI' });
  });

  it('may stand in a cell of another', () => {
    const all = cells('<table><tr><td><table><tr><td>$50B</td></tr></table></td></tr></table>');
    expect(all).toEqual([expect.objectContaining({ text: '$50B', table: 1 })]);
  });
});

it('reads any tree, with blocks in order and inside the text', () => {
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('OpenAI ', '$122', ' billion', '<br>', '&nbsp;', '<wbr>', '<sup>1</sup>'),
      fc.tuple(fc.constantFrom('p', 'b', 'div', 'li', 'table', 'td', 'tr', 'span', 'dl', 'dd', 'pre', 'del'), fc.array(tie('node'), { maxLength: 4 })).map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (nodes) => {
      const { document } = parseHTML(`<!doctype html><html><body>${nodes.join('')}</body></html>`);
      const { document: page } = indexText(document);
      let at = 0;
      for (const { start, end } of page.blocks) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(page.text.length);
    }),
    { numRuns: 60 },
  );
});
