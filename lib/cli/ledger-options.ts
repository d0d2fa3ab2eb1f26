import { parseCommandLine, UsageError } from './options.ts';

export const LEDGER_USAGE = `Usage: npm run ledger -- COMMAND …

For a team that keeps its ledger as a file. FILE is a ledger, or a table of facts as CSV where a ledger is named beside it.

  validate FILE… [--over LEDGER]        say what is wrong with each, by row and field
  canonical FILE [--write | --check]    print its one canonical text; --write puts it in place, --check only compares
            [--as csv|markdown|datapackage|schema]   print it in another form
  diff OLD NEW [--json]                 what was added, changed and withdrawn, field by field
  merge MINE THEIRS [--base FILE]       print both as one ledger; with --base, what only one side changed is no conflict
            [--prefer mine|theirs|both] [--output FILE]   settle conflicts; both: side by side, as disputed
  keygen NAME                           make a pair of keys: NAME.pub, and NAME.sec, which is to be kept secret
  sign FILE --key NAME.sec              write FILE.sig
  verify FILE --key NAME.pub            check FILE.sig
  publish FILE FOLDER [--key NAME.sec]  write the folder of a feed: ledger, signature, patches, manifest
            [--previous-key OLD.sec]    when the key is a new one

  --over LEDGER   the ledger that the facts of FILE are laid over, and that they may refer to
  --help          this text

Keys and signatures are those of OpenBSD's signify, without a passphrase (signify -G -n).
Exit code: 0 done; 1 refused, with the reason; 2 wrong usage.
`;

export type LedgerForm = 'json' | 'csv' | 'markdown' | 'datapackage' | 'schema';
export type Preference = 'mine' | 'theirs' | 'both';

/** What is to be done; paths are as the person named them. */
export type LedgerCall =
  | { command: 'help' }
  | { command: 'validate'; files: string[]; over?: string }
  | { command: 'canonical'; file: string; over?: string; as: LedgerForm; task: 'print' | 'write' | 'check' }
  | { command: 'diff'; before: string; after: string; json: boolean }
  | { command: 'merge'; mine: string; theirs: string; base?: string; prefer?: Preference; output?: string }
  | { command: 'keygen'; name: string }
  | { command: 'sign'; file: string; key: string }
  | { command: 'verify'; file: string; key: string }
  | { command: 'publish'; file: string; folder: string; key?: string; previousKey?: string };

const OPTIONS = {
  over: { type: 'string' },
  as: { type: 'string' },
  write: { type: 'boolean' },
  check: { type: 'boolean' },
  json: { type: 'boolean' },
  base: { type: 'string' },
  prefer: { type: 'string' },
  output: { type: 'string' },
  key: { type: 'string' },
  'previous-key': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options that each command takes. */
const OPTIONS_OF = {
  validate: ['over'],
  canonical: ['over', 'as', 'write', 'check'],
  diff: ['json'],
  merge: ['base', 'prefer', 'output'],
  keygen: [],
  sign: ['key'],
  verify: ['key'],
  publish: ['key', 'previous-key'],
} as const satisfies Record<string, readonly (keyof Values)[]>;

type Command = keyof typeof OPTIONS_OF;
type Values = ReturnType<typeof parseCommandLine<typeof OPTIONS>>['values'];

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export function readLedgerCall(args: readonly string[]): LedgerCall {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  if (values.help) return { command: 'help' };
  const [command = '', ...names] = positionals;
  if (!isCommand(command)) throw new UsageError(command === '' ? 'Name a command; --help tells them all.' : `There is no command "${command}"; --help tells them all.`);
  const allowed: readonly string[] = OPTIONS_OF[command];
  const stray = Object.keys(values).find((name) => name !== 'help' && !allowed.includes(name));
  if (stray !== undefined) throw new UsageError(`--${stray} says nothing to ${command}.`);
  return callOf(command, names, values);
}

const isCommand = (text: string): text is Command => Object.hasOwn(OPTIONS_OF, text);

function callOf(command: Command, names: string[], values: Values): LedgerCall {
  const { over, base, output, key, 'previous-key': previousKey } = values;
  switch (command) {
    case 'validate':
      if (names.length === 0) throw new UsageError('validate needs at least one file.');
      return { command, files: names, ...(over !== undefined && { over }) };
    case 'canonical': {
      const [file] = exactly(command, names, ['a file']);
      if (values.write && values.check) throw new UsageError('--write and --check exclude each other.');
      const task = values.write ? 'write' : values.check ? 'check' : 'print';
      const as = oneOf('as', values.as ?? 'json', ['json', 'csv', 'markdown', 'datapackage', 'schema']);
      if (as !== 'json' && task !== 'print') throw new UsageError(`--${task} is about the canonical text; another form is only printed.`);
      return { command, file, as, task, ...(over !== undefined && { over }) };
    }
    case 'diff': {
      const [before, after] = exactly(command, names, ['the old file', 'the new file']);
      return { command, before, after, json: values.json ?? false };
    }
    case 'merge': {
      const [mine, theirs] = exactly(command, names, ['my file', 'their file']);
      const prefer = values.prefer === undefined ? undefined : oneOf('prefer', values.prefer, ['mine', 'theirs', 'both']);
      return { command, mine, theirs, ...(base !== undefined && { base }), ...(prefer && { prefer }), ...(output !== undefined && { output }) };
    }
    case 'keygen':
      return { command, name: exactly(command, names, ['a name for the keys'])[0] };
    case 'sign':
    case 'verify':
      if (key === undefined) throw new UsageError(`${command} needs --key.`);
      return { command, file: exactly(command, names, ['a file'])[0], key };
    case 'publish': {
      const [file, folder] = exactly(command, names, ['a file', 'the folder of the feed']);
      if (previousKey !== undefined && key === undefined) throw new UsageError('--previous-key goes with the new --key.');
      return { command, file, folder, ...(key !== undefined && { key }), ...(previousKey !== undefined && { previousKey }) };
    }
  }
}

function exactly<const Wanted extends readonly string[]>(command: Command, names: string[], wanted: Wanted): { [K in keyof Wanted]: string } {
  if (names.length !== wanted.length) throw new UsageError(`${command} needs ${wanted.join(' and ')}.`);
  return names as unknown as { [K in keyof Wanted]: string };
}

function oneOf<const T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(`--${option} is ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}, not "${text}".`);
  return found;
}
