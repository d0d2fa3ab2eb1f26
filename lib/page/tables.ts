/** Tables: where each cell stands and which headers speak for it. */
import type { Cell } from '../core/types.ts';
import { wordsOf } from './surface.ts';

export interface TableCells {
  /** The cell that an element is, or stands in; undefined outside the table's cells. */
  cellOf(element: Element): Omit<Cell, 'table'> | undefined;
}

const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const ROW = 'tr, [role="row"]';
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';
/** A longer text is no header: pages that are laid out by tables keep their columns of text in cells. */
const HEADER_LENGTH = 120;

const isHeader = (cell: Element): boolean => cell.localName === 'th' || /^(?:column|row)header$/.test(cell.getAttribute('role') ?? '');
const span = (cell: Element, name: string): number => Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), 100);

/** Whether an element is a table of data, as far as it says so itself. */
export const isTable = (element: Element): boolean => (element.localName === 'table' || element.hasAttribute('role')) && element.matches(TABLE) && !/^(?:presentation|none)$/.test(element.getAttribute('role') ?? '');

/** A table's grid, spans included. It is read when a cell is first asked for. */
export function readTable(table: Element): TableCells {
  let cells: TableCells | undefined;
  const known = new Map<Element, ReturnType<TableCells['cellOf']>>();
  return {
    cellOf(element) {
      cells ??= readGrid(table);
      if (!known.has(element)) known.set(element, cells.cellOf(element));
      return known.get(element);
    },
  };
}

function readGrid(table: Element): TableCells {
  const own = (element: Element): boolean => element.closest(TABLE) === table;
  const rows = [...table.querySelectorAll(ROW)].filter(own).map((row) => [...row.querySelectorAll(CELL)].filter((cell) => own(cell) && cell.closest(ROW) === row));
  const { grid, places } = layOut(rows);
  const headerRows = rows.flatMap((cells, row) => (isHeaderRow(cells, row, rows) ? [row] : []));
  const rowHeaders = grid.map((cells) => Math.max(cells.findIndex((cell) => cell && isHeader(cell)), 0));
  const caption = captionOf(table, own);
  const headers = new Map<Element, string>();
  const headerWords = (cell: Element | undefined): string => {
    if (!cell) return '';
    const words = headers.get(cell) ?? wordsOf(cell);
    headers.set(cell, words);
    return words.length > HEADER_LENGTH ? '' : words;
  };

  const columnHeader = (row: number, column: number): string => {
    const above = headerRows.findLast((header) => header < row && grid[header]?.[column]);
    return above === undefined ? '' : headerWords(grid[above]?.[column]);
  };
  const rowHeader = (row: number, column: number): string => {
    const header = rowHeaders[row] ?? 0;
    const at = header < column ? header : 0;
    return at < column ? headerWords(grid[row]?.[at]) : '';
  };

  return {
    cellOf(element) {
      let cell: Element | null = element.closest(CELL);
      while (cell && !places.has(cell)) cell = cell.parentElement?.closest(CELL) ?? null;
      const place = cell && places.get(cell);
      if (!place) return undefined;
      const [top, left] = [columnHeader(place.row, place.column), rowHeader(place.row, place.column)];
      return { ...place, ...(top && { columnHeader: top }), ...(left && { rowHeader: left }), ...(caption && { caption }) };
    },
  };
}

/** Which cell covers each place of the grid, and the first place of each cell. */
function layOut(rows: readonly (readonly Element[])[]) {
  const grid: (Element | undefined)[][] = rows.map(() => []);
  const places = new Map<Element, { row: number; column: number }>();
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column++;
      places.set(cell, { row, column });
      const [height, width] = [span(cell, 'rowspan'), span(cell, 'colspan')];
      for (const covered of grid.slice(row, row + height)) {
        for (let c = 0; c < width; c++) covered[column + c] = cell;
      }
    }
  });
  return { grid, places };
}

/** The words over or under a table: its own caption, that of its figure, or its accessible name. */
function captionOf(table: Element, own: (element: Element) => boolean): string {
  const caption = [...table.querySelectorAll('caption')].find(own);
  const figure = table.closest('figure');
  const outside = figure?.querySelectorAll(TABLE).length === 1 ? figure.querySelector('figcaption') : null;
  return [caption, outside].map((each) => (each ? wordsOf(each) : '')).find((words) => words !== '') ?? table.getAttribute('aria-label') ?? '';
}

/** A row of headers: in `<thead>`, all of `<th>`, or the first of a plain table where only it has no digit. */
function isHeaderRow(cells: readonly Element[], row: number, rows: readonly (readonly Element[])[]): boolean {
  if (cells.length === 0) return false;
  if (cells[0]?.closest('thead') || cells.every(isHeader)) return true;
  const plain = row === 0 && rows.length > 1 && rows.flat().every((cell) => cell.localName === 'td' || cell.getAttribute('role') === 'cell');
  return plain && cells.every((cell) => !/\d/.test(wordsOf(cell)));
}
