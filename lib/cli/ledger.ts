/** `npm run ledger`: ledgers as files. Says what it does in `LEDGER_USAGE`. */
import { runLedgerCommand } from './ledger-commands.ts';

// `head` and the like close the pipe when they have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runLedgerCommand(process.argv.slice(2), {
  // npm runs scripts in the project's folder; the person may have called from elsewhere.
  folder: (process.env['npm_lifecycle_event'] === 'ledger' ? process.env['INIT_CWD'] : undefined) ?? process.cwd(),
  print: (text) => process.stdout.write(text),
  complain: (problem) => process.stderr.write(`${problem}\n`),
});
