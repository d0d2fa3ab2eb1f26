import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isTable } from '../../lib/page/tables.ts';
import { indexText } from '../../lib/page/by-tag.ts';

/** The cells of a page, with their text. */
function cells(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { document: page } = indexText(document);
  return page.blocks.map(({ start, end, kind, cell }) => ({ text: page.text.slice(start, end), kind, ...cell }));
}

const cell = (html: string, text: string) => cells(html).find((each) => each.text === text);

const ROWS = '<tr><td>OpenAI<td>$122B<tr><td>xAI<td>$20B';

describe('column headers', () => {
  it.each([
    ['a row of header cells', `<table><tr><th>Company<th>Amount${ROWS}</table>`],
    ['a head', `<table><thead><tr><td>Company<td>Amount</thead><tbody>${ROWS}</tbody></table>`],
    ['a first row that alone has no number', `<table><tr><td>Company<td>Amount${ROWS}</table>`],
    ['roles', '<div role="grid"><div role="row"><b role="columnheader">Company</b><b role="columnheader">Amount</b></div><div role="row"><b role="gridcell">OpenAI</b><div role="gridcell">$122B</div></div></div>'.replaceAll('b ', 'div ').replaceAll('/b', '/div')],
  ])('are %s', (_, html) => {
    expect(cell(html, '$122B')).toMatchObject({ kind: 'cell', row: 1, column: 1, columnHeader: 'Amount' });
  });

  it('are not the first row of mere numbers', () => {
    expect(cell(`<table>${ROWS}</table>`, '$20B')?.columnHeader).toBeUndefined();
  });

  it('are the nearest row of headers above', () => {
    const html = '<table><tr><th>Company<th>Raised<tr><td>OpenAI<td>$122B<tr><th>Company<th>Valued at<tr><td>OpenAI<td>$852B</table>';
    expect(cell(html, '$122B')?.columnHeader).toBe('Raised');
    expect(cell(html, '$852B')?.columnHeader).toBe('Valued at');
  });

  it('are those above the same place, whatever spans rows and columns', () => {
    const html = '<table><tr><th rowspan=2>Company<th colspan=2>2026<tr><th>Round<th>Value<tr><td>OpenAI<td>$122B<td>$852B</table>';
    expect(cell(html, '$852B')).toMatchObject({ row: 2, column: 2, columnHeader: 'Value', rowHeader: 'OpenAI' });
  });

  it('are the words that are read, without notes and styles', () => {
    expect(cell('<table><tr><th>Who<th><style>.x{}</style>Amount<sup>[1]</sup><br>in bil&shy;lions<tr><td>OpenAI<td>$122B</table>', '$122B')?.columnHeader).toBe('Amount in billions');
  });

  it('are no columns of text', () => {
    const text = 'The story of a company and its money, told at length. '.repeat(5);
    expect(cell(`<table><tr><td>Menu<td>${text}<tr><td>More<td>$122B</table>`, '$122B')?.columnHeader).toBeUndefined();
  });
});

describe('row headers', () => {
  it.each([
    ['the header cell of the row', '<table><tr><th scope="row">Raised<td>$122B</table>', 'Raised'],
    ['the first cell of the row', `<table>${ROWS}</table>`, 'OpenAI'],
    ['the header cell, wherever before', '<table><tr><td>1<th>OpenAI<td>$122B</table>', 'OpenAI'],
    ['the first cell, where a header comes after', '<table><tr><td>OpenAI<td>$122B<th>2026</table>', 'OpenAI'],
    ['the cell that spans the rows', '<table><tr><th rowspan=2>OpenAI<td>first close<tr><td>$122B</table>', 'OpenAI'],
    ['told by role', '<div role="table"><div role="row"><div role="rowheader">OpenAI</div><div role="cell">$122B</div></div></div>', 'OpenAI'],
  ])('are %s', (_, html, rowHeader) => {
    expect(cell(html, '$122B')).toMatchObject({ rowHeader });
  });

  it('are not of themselves', () => {
    expect(cell('<table><tr><td>$122B<td>OpenAI</table>', '$122B')?.rowHeader).toBeUndefined();
  });
});

describe('captions', () => {
  it.each([
    ['of the table', '<table><caption>Rounds<sup>1</sup></caption><tr><td>$122B</table>'],
    ['of the figure', '<figure><table><tr><td>$122B</table><figcaption>Rounds</figcaption></figure>'],
    ['by name', '<table aria-label="Rounds"><tr><td>$122B</table>'],
  ])('are %s', (_, html) => {
    expect(cell(html, '$122B')).toMatchObject({ caption: 'Rounds' });
  });

  it('are not those of a table within', () => {
    const html = '<table><tr><td><p>$852B</p><table><caption>Rounds</caption><tr><td>$122B</table></table>';
    expect(cell(html, '$122B')?.caption).toBe('Rounds');
    expect(cell(html, '$852B')?.caption).toBeUndefined();
  });
});

describe('a table', () => {
  it('may stand in a cell of another', () => {
    const all = cells('<table><tr><td>outer<tr><td><table><tr><td>OpenAI<td>$50B</table></table>');
    expect(all.map(({ text, table, row, column }) => [text, table, row, column])).toEqual([
      ['outer', 0, 0, 0],
      ['OpenAI', 1, 0, 0],
      ['$50B', 1, 0, 1],
    ]);
  });

  it('has all blocks of a cell in it', () => {
    expect(cells('<table><tr><td>OpenAI<td><p>$122B</p><p>in March</p></table>').map(({ column }) => column)).toEqual([0, 1, 1]);
  });

  it('is none where it only lays out the page', () => {
    expect(cells('<table role="presentation"><tr><td>OpenAI<td>$122B</table>').map(({ kind, table }) => [kind, table])).toEqual([
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
    const { document } = parseHTML('<table role="none"></table>');
    expect(isTable(document.querySelector('table') as Element)).toBe(false);
  });

  it.each(['colspan="0"', 'colspan="-3"', 'colspan="x"', 'rowspan="99999999"', 'colspan="99999999"'])('bears a span that makes no sense: %s', (span) => {
    expect(cell(`<table><tr><td ${span}>OpenAI<tr><td>$122B</table>`, '$122B')).toMatchObject({ row: 1 });
  });
});
