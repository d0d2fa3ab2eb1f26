/** Tables: where each cell stands and which headers speak for it. */
import type { Cell } from '../core/types.ts';

export interface TableCells {
  /** The cell that an element is, or stands in; undefined outside the table's cells. */
  cellOf(element: Element): Cell | undefined;
}

const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';
const wordsOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const isHeader = (cell: Element): boolean => cell.localName === 'th' || /^(?:column|row)header$/.test(cell.getAttribute('role') ?? '');
const span = (cell: Element, name: string): number => Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), 100);

/** Reads a table's grid, spans included. */
export function readTable(table: Element, id: number): TableCells {
  const own = (element: Element): boolean => element.closest('table, [role="table"], [role="grid"], [role="treegrid"]') === table;
  const rows = [...table.querySelectorAll('tr, [role="row"]')].filter(own).map((row) => [...row.querySelectorAll(CELL)].filter((c) => own(c) && c.closest('tr, [role="row"]') === row));
  const grid: (Element | undefined)[][] = rows.map(() => []);
  const places = new Map<Element, { row: number; column: number }>();
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column++;
      places.set(cell, { row, column });
      for (let r = 0; r < span(cell, 'rowspan') && row + r < rows.length; r++) {
        for (let c = 0; c < span(cell, 'colspan'); c++) (grid[row + r] as (Element | undefined)[])[column + c] = cell;
      }
    }
  });
  const headerRows = rows.map((cells, row) => isHeaderRow(cells, row, rows));
  const caption = wordsOf(table.querySelector('caption')) || table.getAttribute('aria-label') || '';

  const columnHeader = (row: number, column: number): string => {
    for (let above = row - 1; above >= 0; above--) {
      const cell = grid[above]?.[column];
      if (cell && headerRows[above]) return wordsOf(cell);
    }
    return '';
  };
  const rowHeader = (row: number, column: number): string => {
    const first = grid[row]?.[0];
    const header = grid[row]?.find((cell, at) => cell && at < column && isHeader(cell)) ?? (column > 0 ? first : undefined);
    return wordsOf(header);
  };

  return {
    cellOf(element) {
      let cell: Element | null = element.closest(CELL);
      while (cell && !places.has(cell)) cell = cell.parentElement?.closest(CELL) ?? null;
      const place = cell && places.get(cell);
      if (!place) return undefined;
      const [top, left] = [columnHeader(place.row, place.column), rowHeader(place.row, place.column)];
      return { table: id, ...place, ...(top && { columnHeader: top }), ...(left && { rowHeader: left }), ...(caption && { caption }) };
    },
  };
}

/** A row of headers: in `<thead>`, all of `<th>`, or the first of a plain table where only it has no digit. */
function isHeaderRow(cells: readonly Element[], row: number, rows: readonly (readonly Element[])[]): boolean {
  if (cells.length === 0) return false;
  if (cells[0]?.closest('thead') || cells.every(isHeader)) return true;
  const plain = row === 0 && rows.length > 1 && rows.flat().every((cell) => cell.localName === 'td' || cell.getAttribute('role') === 'cell');
  return plain && cells.every((cell) => !/\d/.test(wordsOf(cell)));
}
