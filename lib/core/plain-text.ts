import { spanOf } from './dates.ts';
import type { Block, Cell, DocumentText, PartialDate } from './types.ts';

/** What is known of a text from outside it. */
export interface TextMeta {
  title?: string;
  lang?: string;
  published?: PartialDate;
  url?: string;
}

const TABLE_LINE = /^\s*\|.*\|\s*$/;
const RULE_CELL = /^[\s:|-]+$/;
const PIPE = / \| /g;

/**
 * Reads plain text: each line is a block; lines of pipes are a table, whose first line is its header
 * when a rule of dashes follows. So are lines with pipes between their cells alone, under one without digits
 * that has as many. Offsets of the blocks are offsets into `text`, which is kept as it is.
 */
export function readPlainText(text: string, meta: TextMeta = {}): DocumentText {
  const blocks: Block[] = [];
  let table: { id: number; row: number; headers?: string[] } | undefined;
  let tables = 0;
  let at = 0;
  /** Cells of each line of an open table. */
  let cells = 0;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (cells > 0 && cellsOf(line) !== cells) cells = 0;
    if (cells === 0 && opensTable(line, lines[i + 1], lines[i + 2])) {
      cells = cellsOf(line);
      table = { id: tables++, row: 0, headers: line.split('|').map((words) => words.trim()) };
    }
    if (cells > 0 && table) {
      readRow(`${line}|`, 0, at, table, text, blocks);
      table.row++;
    } else if (TABLE_LINE.test(line)) {
      table ??= { id: tables++, row: 0 };
      if (RULE_CELL.test(line)) {
        // The line above the rule was the header; its first cell is often empty.
        const { id, row } = table;
        table.headers = [];
        for (const { start, end, cell } of blocks) if (cell?.table === id && cell.row === row - 1) table.headers[cell.column] = text.slice(start, end);
      } else {
        readRow(line, line.indexOf('|') + 1, at, table, text, blocks);
        table.row++;
      }
    } else {
      table = undefined;
      const start = at + (line.length - line.trimStart().length);
      const end = at + line.trimEnd().length;
      if (end > start) blocks.push({ start, end, kind: kindOf(line.trim()) });
    }
    at += line.length + 1;
  }
  const published = meta.published !== undefined && spanOf(meta.published) ? meta.published : undefined;
  return {
    text,
    blocks,
    ...(meta.title !== undefined && { title: meta.title }),
    ...(meta.lang !== undefined && { lang: meta.lang }),
    ...(published !== undefined && { published }),
    ...(meta.url !== undefined && { url: meta.url }),
  };
}

const cellsOf = (line: string): number => (TABLE_LINE.test(line) ? 0 : (line.match(PIPE)?.length ?? 0) + 1);

/** "Date | Event | Valuation" above two lines with figures. */
function opensTable(head: string, first = '', second = ''): boolean {
  // Few lines have any, and each is asked.
  if (!head.includes('|')) return false;
  const cells = cellsOf(head);
  return cells > 1 && !/\d/.test(head) && [first, second].every((line) => cellsOf(line) === cells && /\d/.test(line));
}

function kindOf(line: string): Block['kind'] {
  if (/^#{1,6}\s/.test(line)) return 'heading';
  return /^(?:[-*•–]|\d{1,2}[.)])\s/.test(line) ? 'item' : 'paragraph';
}

/** Reads the cells that end in a pipe, from an index of the line on. */
function readRow(line: string, from: number, at: number, table: { id: number; row: number; headers?: string[] }, text: string, blocks: Block[]): void {
  let column = 0;
  let rowHeader: string | undefined;
  for (let i = from; i < line.length; i++) {
    if (line.charAt(i) !== '|') continue;
    const words = line.slice(from, i);
    const start = at + from + (words.length - words.trimStart().length);
    const end = at + from + words.trimEnd().length;
    if (end > start) {
      const columnHeader = table.headers?.[column];
      const cell: Cell = {
        table: table.id, row: table.row, column,
        ...(columnHeader !== undefined && { columnHeader }),
        ...(column > 0 && rowHeader !== undefined && { rowHeader }),
      };
      blocks.push({ start, end, kind: 'cell', cell });
      if (column === 0) rowHeader = text.slice(start, end);
    }
    from = i + 1;
    column++;
  }
}
