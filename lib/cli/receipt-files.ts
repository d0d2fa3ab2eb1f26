/** Receipts on disk: a folder with one file for each figure, or one file with a line for each. */
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import { formatReceipt, type Receipt } from '../core/receipt.ts';
import { parseReceipt } from '../core/replay.ts';
import { LONGEST_DOCUMENT, reasonOf } from './input.ts';

export interface ReceiptWriter {
  /** Writes a receipt of a figure in the document of that name. @throws what the file system throws. */
  write(document: string, receipt: Receipt): Promise<void>;
  close(): Promise<void>;
}

const isLines = (file: string): boolean => /\.(?:ndjson|jsonl)$/i.test(file);

/** Where receipts go: lines of a file whose name says so, else files of a folder, which is made. */
export async function openReceipts(target: string): Promise<ReceiptWriter> {
  return isLines(target) ? linesOf(target) : filesOf(target);
}

async function linesOf(file: string): Promise<ReceiptWriter> {
  await mkdir(path.dirname(file), { recursive: true });
  const stream = createWriteStream(file);
  await once(stream, 'open');
  return {
    write: async (_, receipt) => {
      if (!stream.write(`${JSON.stringify(receipt)}\n`)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await once(stream, 'finish');
    },
  };
}

async function filesOf(folder: string): Promise<ReceiptWriter> {
  await mkdir(folder, { recursive: true });
  const taken = new Map<string, number>();
  return {
    write: async (document, receipt) => {
      const stem = stemOf(document);
      const number = (taken.get(stem) ?? 0) + 1;
      taken.set(stem, number);
      await writeFile(path.join(folder, `${stem}-${String(number).padStart(3, '0')}.json`), formatReceipt(receipt));
    },
    close: async () => undefined,
  };
}

const LONGEST_STEM = 80;

/** A document's name as a file's: "saved/Page 1.html" is "saved-page-1-html". */
function stemOf(document: string): string {
  const words = document.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return words.slice(0, LONGEST_STEM).toWellFormed() || 'figure';
}

/** A receipt that was read, or why a file was refused. A file with one broken receipt is refused whole. */
export type ReadReceipt = { name: string } & ({ receipt: Receipt } | { problem: string });

/** All receipts of a file or folder, in order. Never throws for what it is given to read. */
export async function* readReceipts(name: string, file: string): AsyncGenerator<ReadReceipt> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) yield* readFolder(name, file);
    else if (about.size > LONGEST_DOCUMENT) yield { name, problem: `it is longer than ${LONGEST_DOCUMENT / 1024 / 1024} MB.` };
    else yield* receiptsIn(name, await readFile(file, 'utf8'));
  } catch (error) {
    yield { name, problem: reasonOf(error) };
  }
}

async function* readFolder(name: string, folder: string): AsyncGenerator<ReadReceipt> {
  const files = (await readdir(folder)).filter((file) => /\.json$/i.test(file) || isLines(file)).toSorted();
  if (files.length === 0) yield { name, problem: 'there are no receipts in this folder.' };
  for (const file of files) yield* readReceipts(path.join(name, file), path.join(folder, file));
}

function receiptsIn(name: string, text: string): ReadReceipt[] {
  if (!isLines(name)) return [readOne(name, text)];
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readOne(`${name}, line ${i + 1}`, line)]));
  const broken = lines.find((each) => 'problem' in each);
  if (broken) return [broken];
  return lines.length > 0 ? lines : [{ name, problem: 'there is no receipt in it.' }];
}

function readOne(name: string, text: string): ReadReceipt {
  const parsed = parseReceipt(text);
  return parsed.ok ? { name, receipt: parsed.receipt } : { name, problem: parsed.error };
}
