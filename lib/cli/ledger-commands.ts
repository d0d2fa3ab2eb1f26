/** What the commands of `npm run ledger` do; `LEDGER_USAGE` tells it to people. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { formatDataPackage, formatFactsCsv } from '../core/ledger-csv.ts';
import { formatJsonSchema } from '../core/ledger-json-schema.ts';
import { formatMarkdown } from '../core/ledger-markdown.ts';
import { formatPublicKey, formatSecretKey, keyPairOf, parsePublicKey, parseSecretKey, signText, verifyText, type Parsed, type SecretKey } from '../core/ledger-signature.ts';
import { faultsOf, formatLedger } from '../core/ledger.ts';
import { applyPlan, keyOfChoice, planMerge, type MergePlan, type MergeRow } from '../core/merge.ts';
import type { Ledger } from '../core/types.ts';
import { readIfThere, readLedger, readText, Refusal, writeWhole, type NamedFile } from './ledger-files.ts';
import { LEDGER_USAGE, readLedgerCall, type LedgerCall, type LedgerForm } from './ledger-options.ts';
import { publish } from './ledger-publish.ts';
import { UsageError } from './options.ts';
import { printable } from './report.ts';

type CallOf<C extends LedgerCall['command']> = Extract<LedgerCall, { command: C }>;

/** Where the person is, and how they are spoken to. */
export interface Desk {
  /** The folder that paths are relative to. */
  folder: string;
  print(text: string): void;
  complain(problem: string): void;
}

/**
 * Carries out a call as it was made on the command line.
 *
 * @returns the exit code: 0 done, 1 refused, 2 wrong usage.
 */
export async function runLedgerCommand(args: readonly string[], desk: Desk): Promise<0 | 1 | 2> {
  try {
    return (await run(readLedgerCall(args), deskOf(desk))) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof Refusal)) throw error;
    desk.complain(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

interface Tools extends Desk {
  fileOf(name: string): NamedFile;
}

const deskOf = (desk: Desk): Tools => ({ ...desk, fileOf: (name) => ({ name, path: path.resolve(desk.folder, name) }) });

/** Answers whether it was done. @throws Refusal */
async function run(call: LedgerCall, desk: Tools): Promise<boolean> {
  switch (call.command) {
    case 'help':
      desk.print(LEDGER_USAGE);
      return true;
    case 'validate':
      return validate(call, desk);
    case 'canonical':
      return canonical(call, desk);
    case 'diff':
      return diff(call, desk);
    case 'merge':
      return merge(call, desk);
    case 'keygen':
      return keygen(call, desk);
    case 'sign':
      return sign(call, desk);
    case 'verify':
      return verify(call, desk);
    case 'publish':
      return publishFeed(call, desk);
  }
}

async function validate({ files, over }: CallOf<'validate'>, { print, complain, fileOf }: Tools): Promise<boolean> {
  const below = over === undefined ? undefined : await readLedger(fileOf(over));
  let right = true;
  for (const name of files) {
    try {
      const { facts, version, name: id } = await readLedger(fileOf(name), below);
      print(`${name}: ledger ${id}, version ${version}, ${facts.length} facts.\n`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      complain(error.message);
      right = false;
    }
  }
  return right;
}

async function canonical({ file, over, as, task }: CallOf<'canonical'>, { print, fileOf }: Tools): Promise<boolean> {
  const ledger = await readLedger(fileOf(file), over === undefined ? undefined : await readLedger(fileOf(over)));
  if (task === 'print') print(FORMS[as](ledger));
  if (task === 'write') await writeWhole(fileOf(file), formatLedger(ledger));
  if (task === 'check' && (await readText(fileOf(file))) !== formatLedger(ledger)) throw new Refusal(`${file} is not in canonical form: canonical --write puts it right.`);
  return true;
}

const FORMS: Readonly<Record<LedgerForm, (ledger: Ledger) => string>> = {
  json: formatLedger,
  csv: formatFactsCsv,
  markdown: formatMarkdown,
  datapackage: formatDataPackage,
  schema: formatJsonSchema,
};

const SIGNS: Readonly<Partial<Record<MergeRow['state'], string>>> = { added: '+', changed: '~', withdrawn: '-', conflict: '!' };

async function diff({ before, after, json }: CallOf<'diff'>, { print, fileOf }: Tools): Promise<boolean> {
  const old = await readLedger(fileOf(before));
  const plan = planMerge({ base: old, mine: old, theirs: await readLedger(fileOf(after), old) });
  const rows = plan.rows.filter(({ state }) => state !== 'same');
  print(json ? rows.map(({ table, id, state, changes }) => `${JSON.stringify({ table, id, state, changes })}\n`).join('') : `${rows.map(textOf).join('')}${summaryOf(plan)}\n`);
  return true;
}

function textOf({ table, id, state, changes, theirsRetired }: MergeRow): string {
  const fields = changes.map(({ field, before, after }) => `    ${field}: ${valueText(before)} -> ${valueText(after)}\n`);
  return `${SIGNS[state] ?? ' '} ${table} ${printable(id)}${theirsRetired ? ` (retired by ${printable(theirsRetired.by)}: ${printable(theirsRetired.reason)})` : ''}\n${fields.join('')}`;
}

const valueText = (value: unknown): string => (value === undefined ? 'nothing' : printable(JSON.stringify(value)));

function summaryOf({ counts, mine, theirs }: MergePlan): string {
  const versions = mine.version === theirs.version ? `version ${mine.version}` : `version ${mine.version} -> ${theirs.version}`;
  return `${versions}: ${counts.added} added, ${counts.changed} changed, ${counts.withdrawn} withdrawn, ${counts.same} the same.`;
}

async function merge({ mine, theirs, base, prefer, output }: CallOf<'merge'>, { print, fileOf }: Tools): Promise<boolean> {
  const ours = await readLedger(fileOf(mine));
  const plan = planMerge({ mine: ours, theirs: await readLedger(fileOf(theirs), ours), ...(base !== undefined && { base: await readLedger(fileOf(base)) }) });
  // Without a common version nobody knows which side is behind, so a row that differs is a conflict too.
  const open = plan.rows.filter(({ state }) => state === 'conflict' || (base === undefined && state === 'changed'));
  if (open.length > 0 && prefer === undefined) {
    throw new Refusal(`${open.map(textOf).join('')}${open.length} rows are in conflict: settle them with --prefer mine, theirs or both${base === undefined ? ', or name the common version with --base' : ''}.`);
  }
  const choices = new Map(open.map((row) => [keyOfChoice(row), prefer && row.choices.includes(prefer) ? prefer : row.suggested]));
  const merged = applyPlan(plan, choices);
  const faults = faultsOf(merged);
  if (faults.length > 0) throw new Refusal(['Both together are no sound ledger:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  if (output === undefined) print(formatLedger(merged));
  else await writeWhole(fileOf(output), formatLedger(merged));
  return true;
}

// ---------------------------------------------------------------------------------------------
// Keys and feeds

async function keygen({ name }: CallOf<'keygen'>, { print, fileOf }: Tools): Promise<boolean> {
  const [open, secret] = [fileOf(`${name}.pub`), fileOf(`${name}.sec`)];
  for (const file of [open, secret]) if ((await readIfThere(file)) !== undefined) throw new Refusal(`${file.name} exists already, and is not replaced.`);
  const pair = await keyPairOf(randomBytes(32), randomBytes(8).toString('hex'));
  await writeWhole(secret, await formatSecretKey(pair, 'Tickmark feed secret key'), 0o600);
  await writeWhole(open, formatPublicKey(pair, 'Tickmark feed'));
  print(`${open.name} is for everybody, ${secret.name} for nobody: whoever has it can sign in your name.\n`);
  return true;
}

async function sign({ file, key }: CallOf<'sign'>, { fileOf }: Tools): Promise<boolean> {
  const text = await readText(fileOf(file));
  await writeWhole(fileOf(`${file}.sig`), await signText(text, await secretKey(fileOf(key)), `verify with ${path.basename(key).replace(/\.sec$/, '.pub')}`));
  return true;
}

async function verify({ file, key }: CallOf<'verify'>, { print, fileOf }: Tools): Promise<boolean> {
  const trusted = must(key, parsePublicKey(await readText(fileOf(key))));
  const verified = await verifyText(await readText(fileOf(file)), await readText(fileOf(`${file}.sig`)), trusted);
  if (!verified.ok) throw new Refusal(`${file}: ${verified.reason}`);
  print(`${file} is signed with the key ${trusted.number}.\n`);
  return true;
}

async function publishFeed({ file, folder, key, previousKey }: CallOf<'publish'>, { print, fileOf }: Tools): Promise<boolean> {
  const { manifest, size } = await publish({
    ledger: await readLedger(fileOf(file)),
    folder: fileOf(folder),
    now: new Date().toISOString(),
    ...(key !== undefined && { key: await secretKey(fileOf(key)) }),
    ...(previousKey !== undefined && { previousKey: await secretKey(fileOf(previousKey)) }),
  });
  print(`${folder}: ledger ${manifest.name}, version ${manifest.version}, ${size} bytes, ${manifest.patches.length} patches, ${key === undefined ? 'not signed' : 'signed'}.\n`);
  return true;
}

const secretKey = async (file: NamedFile): Promise<SecretKey> => must(file.name, await parseSecretKey(await readText(file)));

function must<T>(name: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Refusal(`${name}: ${parsed.reason}`);
}
