import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { byTag, indexText } from '../../lib/page/by-tag.ts';
import type { Surface } from '../../lib/page/surface.ts';
import type { IndexOptions } from '../../lib/page/text-index.ts';

const parse = (body: string, attributes = ''): Document => parseHTML(`<!doctype html><html ${attributes}><head><title>News</title></head><body>${body}</body></html>`).document;

/** Reads the body of a page; its blocks as text, with what is told of them. */
function read(body: string, attributes = '', options?: IndexOptions) {
  const { document: page } = indexText(parse(body, attributes), options);
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
    ['several footnote marks', '$122<sup><a>[3]</a></sup><sup>[a]</sup> billion', '$122 billion'],
    ['a unit that is raised for its looks', '<sup>$</sup>122<sup>B</sup>', '$122B'],
    ['the reading of a word', '1220<ruby>億<rp>(</rp><rt>おく</rt><rp>)</rp></ruby>ドル', '1220億ドル'],
    ['a link', 'a <a href="/x">$122</a> billion round', 'a $122 billion round'],
    ['joiners', '$\u2060122\u200d billion\ufeff', '$122 billion'],
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

  it('are none of mere space', () => {
    expect(texts('<p>&nbsp;</p><p>$50<p>&#8203;</p><p> \u3000 </p>')).toEqual(['$50']);
  });

  it('tell their language', () => {
    expect(read('<p>A</p><div lang="de"><p>B</p></div>', 'lang="en"').map(({ lang }) => lang)).toEqual(['en', 'de']);
  });

  it.each([
    ['preformatted text', '<pre>$50 billion\n$30 billion</pre>'],
    ['markup within preformatted text', '<pre>$50 <b>billion\n$30</b> billion</pre>'],
    ['text whose style says so', '<p style="white-space: pre-wrap">$50 billion\n\n$30 billion</p>'],
  ])('keep the lines of %s apart', (_, html) => {
    expect(texts(html)).toEqual(['$50 billion\n$30 billion']);
  });

  it('do not keep the lines of the source', () => {
    expect(texts('<p>$50\n  billion</p>')).toEqual(['$50 billion']);
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
    ['editable in other words', '<div contenteditable="plaintext-only">X</div><p contenteditable="true">X</p>'],
    ['a closed detail', '<details><summary>More</summary>X<p>X</p></details>'],
    ['a closed dialog', '<dialog>X</dialog>'],
    ['a popover', '<div popover>X</div>'],
    ['a control', '<button>X</button><select><option>X</option></select><input value="X">'],
    ['our own layer', '<tickmark-layer>X</tickmark-layer>'],
  ])('is left out: %s', (_, html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`).join(' ').replace('More ', '')).toBe('before after');
  });

  it('parts what stands around it', () => {
    expect(texts('$<del>110 </del>122 billion')).toEqual(['$ 122 billion']);
  });

  it('is everything while the whole document is edited', () => {
    const document = Object.assign(parse('<p>X</p>'), { designMode: 'on' });
    expect(indexText(document).document).toMatchObject({ text: '', blocks: [] });
  });

  it('is not what is merely marked as not editable', () => {
    expect(texts('<p contenteditable="false">X</p>')).toEqual(['X']);
  });

  it('is read once it is opened', () => {
    expect(texts('<details open><summary>More</summary><p>X</p></details>')).toEqual(['More', 'X']);
  });
});

describe('labels', () => {
  it('are the term of a definition', () => {
    expect(read('<dl><dt>Valuation</dt><dd>$852B</dd></dl>')[1]).toMatchObject({ text: '$852B', label: 'Valuation' });
  });

  it('are no neighbours of a short sentence in Chinese', () => {
    const labels = read('<ul><li>软银获400亿美元过桥贷款</li><li>某机器人公司完成5亿元B轮融资</li></ul>').map(({ label }) => label);
    expect(labels).toEqual([undefined, undefined]);
  });

  it('are the small lines of a card', () => {
    const blocks = read('<div><div>$852B</div><div>Post-money valuation</div></div><div><div>Last round</div><div>$122B</div></div>');
    expect(blocks.map(({ label }) => label)).toEqual(['Post-money valuation', undefined, undefined, 'Last round']);
  });

  it('are the term of all that a definition says', () => {
    expect(read('<dl><dt>Valuation<sup>1</sup></dt><dd>post-money</dd><dd><p>$852B</p></dd></dl>')[2]).toMatchObject({ text: '$852B', label: 'Valuation' });
  });

  it.each([
    ['below', '<b>$852B</b><p>Valuation</p><b>$122B</b><p>Last round</p>'],
    ['above', '<p>Valuation</p><b>$852B</b><p>Last round</p><b>$122B</b>'],
    ['below, under a name', '<h3>OpenAI</h3><b>$852B</b><p>Valuation</p><b>$122B</b><p>Last round</p>'],
    ['above, under a name', '<h3>OpenAI</h3><p>Valuation</p><b>$852B</b><p>Last round</p><b>$122B</b>'],
  ])('are on the same side of each number of a card: %s', (_, html) => {
    const blocks = read(`<section><div>${html.replaceAll('b>', 'div>')}</div></section>`);
    expect(blocks.find(({ text }) => text === '$122B')?.label).toBe('Last round');
    expect(blocks.find(({ text }) => text === '$852B')?.label).toMatch(/Valuation$/);
  });

  it('are no other number', () => {
    const labels = read('<ul><li>18.12 Users</li><li>17.20 Round</li><li>15.05 Hello</li></ul>').map(({ label }) => label);
    expect(labels).toEqual([undefined, undefined, undefined]);
  });

  it('are the boxes beside an entry of a list', () => {
    expect(read('<ul><li><div>16 February 2024</div> A tender at $86 billion.</li></ul>')[1]).toMatchObject({ label: '16 February 2024' });
  });

  it('are not the text of an article', () => {
    expect(read('<div><p>The company has told its investors for years that it would one day be worth a lot.</p><p>$852B</p></div>')[1]?.label).toBeUndefined();
  });
});

describe('looks that only a browser knows', () => {
  const surface: Surface = { ...byTag, flowOf: (element) => (element.classList.contains('box') ? 'inline-box' : byTag.flowOf(element)) };
  const boxes = (html: string): string[] => read(html, '', { surface }).map(({ text }) => text);

  it('part boxes that touch', () => {
    expect(boxes('<p><i class="box">$50</i><i class="box">billion</i></p>')).toEqual(['$50', 'billion']);
  });

  it('leave boxes in a sentence in it', () => {
    expect(boxes('<p>It raised <i class="box">$50</i> <i class="box">billion</i>.</p>')).toEqual(['It raised $50 billion.']);
  });
});

describe('shadow roots', () => {
  /** The contents of a `<template>` as the shadow root of the element before it. */
  const shadowRootOf = (element: Element): ShadowRoot | null => {
    const next = element.nextElementSibling;
    return next?.localName === 'template' ? ((next as HTMLTemplateElement).content as unknown as ShadowRoot) : null;
  };

  it('are read in place of what they hide', () => {
    const blocks = read('<p>before</p><x-card>unseen</x-card><template><p>$122 billion</p></template><p>after</p>', '', { shadowRootOf });
    expect(blocks.map(({ text }) => text)).toEqual(['before', '$122 billion', 'after']);
  });
});

it('goes the way back from each stretch of its text', () => {
  const document = parse('<p>It raised $<b>122</b>&shy; bil<wbr>lion</p>');
  Object.assign(document, {
    createRange: () => ({
      setStart(node: Text, offset: number): void {
        Object.assign(this, { from: node.data.slice(offset) });
      },
      setEnd(node: Text, offset: number): void {
        Object.assign(this, { to: node.data.slice(0, offset) });
      },
    }),
  });
  const index = indexText(document);
  const at = index.document.text.indexOf('$122 billion');
  expect(index.rangeOf(at, at + '$122 billion'.length)).toMatchObject({ from: '$', to: 'lion' });
  document.querySelector('b')!.remove();
  expect(index.rangeOf(at + 1, at + 3)).toBeUndefined();
});

it('reads a long page in the time of its length', () => {
  const document = parse('<p>In 2026 <b>OpenAI</b> raised $122 billion at <i>$852 billion</i>, and so on and on.</p>'.repeat(5_000));
  // Of this thread: what others do on the machine does not count.
  const worked = (): number => Object.values(process.threadCpuUsage()).reduce((sum, microseconds) => sum + microseconds, 0) / 1_000;
  const began = worked();
  indexText(document);
  // Some 0.2 s. It took 20 s when the text was copied at each word.
  expect(worked() - began).toBeLessThan(4_000);
});

describe('a text that does not end', () => {
  const COUNT = 20_000;
  const sentence = (i: number): string => `Firm ${i} closed  its $${i} billion\n round.`;
  const whole = Array.from({ length: COUNT }, (_, i) => sentence(i));
  it.each([
    ['in one line', 'p', whole.join(' ')],
    ['in one line, in an inline element', 'span', whole.join(' ')],
    ['without any space', 'p', whole.join('').replace(/\s/g, '')],
    ['as a text file', 'pre', whole.map((words) => words.replace('\n', '')).join('\n')],
  ])('is parted where a sentence or a line ends: %s', (_, tag, words) => {
    const document = parse(`<${tag}></${tag}>`);
    document.body.firstElementChild!.append(words);
    // There are no ranges here: this one lies within one node.
    const within = { node: '', start: 0, end: 0 };
    const range = { setStart: ({ data }: Text, at: number) => Object.assign(within, { node: data, start: at }), setEnd: (_: Text, at: number) => Object.assign(within, { end: at }), collapsed: false };
    document.createRange = () => range as unknown as Range;
    const { document: page, rangeOf } = indexText(document);
    const wordsOf = (start: number, end: number): string => (rangeOf(start, end), within.node.slice(within.start, within.end));
    expect(Math.max(...page.blocks.map(({ start, end }) => end - start))).toBeLessThan(12_000);
    const seen = (text: string): string => text.replace(/\s+/g, tag === 'p' && !words.includes(' ') ? '' : ' ').trim();
    expect(seen(page.text)).toBe(seen(words));
    for (let i = 0; i < COUNT; i += 997) {
      const amount = words.includes(' ') ? `$${i} billion` : `$${i}billion`;
      const start = page.text.indexOf(amount);
      // In plain letters of any kind a part may end within an amount.
      if (start >= 0) expect(wordsOf(start, start + amount.length)).toBe(amount);
      else expect(words).not.toContain(' ');
    }
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
      const { document: page } = indexText(parse(nodes.join('')));
      let at = 0;
      for (const { start, end } of page.blocks) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
        expect(page.text.slice(start, end)).toMatch(/\S/);
        expect(page.text.slice(start, end)).not.toMatch(/^[ \n]|[ \n]$/);
        expect(page.text[end]).toBe('\n');
      }
      expect(at).toBeLessThanOrEqual(page.text.length);
    }),
    { numRuns: 60 },
  );
});
