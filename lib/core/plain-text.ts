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

/**
 * Reads plain text: each line is a block; lines of pipes are a table, whose first line is its header
 * when a rule of dashes follows. Offsets of the blocks are offsets into `text`, which is kept as it is.
 */
export function readPlainText(text: string, meta: TextMeta = {}): DocumentText {
  const blocks: Block[] = [];
  let table: { id: number; row: number; headers?: string[] } | undefined;
  let tables = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    if (TABLE_LINE.test(line)) {
      table ??= { id: tables++, row: 0 };
      if (RULE_CELL.test(line)) {
        // The line above the rule was the header.
        const { id, row } = table;
        const header = blocks.filter((b) => b.cell && b.cell.table === id && b.cell.row === row - 1);
        table.headers = header.map((b) => text.slice(b.start, b.end));
      } else {
        readRow(line, at, table, text, blocks);
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

function kindOf(line: string): Block['kind'] {
  if (/^#{1,6}\s/.test(line)) return 'heading';
  return /^(?:[-*•–]|\d{1,2}[.)])\s/.test(line) ? 'item' : 'paragraph';
}

function readRow(line: string, at: number, table: { id: number; row: number; headers?: string[] }, text: string, blocks: Block[]): void {
  let column = 0;
  let from = line.indexOf('|') + 1;
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
