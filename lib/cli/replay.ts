/** `npm run check -- --replay`: receipts, judged again. */
import { vocabularyOf } from '../core/claims.ts';
import { explain } from '../core/explain.ts';
import { addLanguages } from '../core/languages/index.ts';
import { LANGUAGES } from '../core/languages/all.ts';
import { indexLedger, type LedgerIndex } from '../core/ledger-index.ts';
import type { LedgerMark, Receipt } from '../core/receipt.ts';
import { markOf, replayReceipt, type Difference, type Replay } from '../core/replay.ts';
import type { Ledger, PartialDate, Verdict } from '../core/types.ts';
import type { Words } from '../core/words/words.ts';
import { readReceipts } from './receipt-files.ts';
import { printable, signOf, wrap, type Style } from './report.ts';

/** A receipt with what became of it, as a line of JSON. */
export interface ReplayRow {
  receipt: string;
  quote: string;
  holds: boolean;
  verdict: Verdict;
  /** Where the verdict, the figure and the claim come out otherwise. */
  changes: Difference[];
  figure?: Difference[];
  claim?: Difference[];
  ledger: { was: LedgerMark; is: LedgerMark };
  engine: { was: string; is: string };
  explanation: string;
}

export interface ReplayCall {
  ledger: Ledger;
  engine: string;
  json: boolean;
  /** Another day of judgement than that of the receipts. */
  asOf?: PartialDate;
  width: number;
  style: Style;
  words: Words;
  resolve(file: string): string;
  print(text: string): Promise<void>;
  complain(problem: string): void;
}

/** Judges all receipts at these paths again. Returns the exit code: 0 all hold, 1 one does not, 2 one can't be read. */
export async function replayAll(paths: readonly string[], call: ReplayCall): Promise<number> {
  addLanguages(LANGUAGES);
  const index = indexLedger(call.ledger);
  const mark = await markOf(call.ledger);
  const options = { index, ledger: mark, vocabulary: vocabularyOf(call.ledger), ...(call.asOf !== undefined && { asOf: call.asOf }) };
  let code = 0;
  for (const path of paths) {
    for await (const read of readReceipts(path, call.resolve(path))) {
      if ('problem' in read) {
        call.complain(`${read.name}: ${read.problem}`);
        code = 2;
        continue;
      }
      const replay = replayReceipt(read.receipt, options);
      const row = rowOf(read.name, read.receipt, replay, index, mark, call);
      await call.print(call.json ? `${JSON.stringify(row)}\n` : reportOf(row, read.receipt, replay, call));
      if (!replay.holds) code = Math.max(code, 1);
    }
  }
  return code;
}

function rowOf(name: string, receipt: Receipt, replay: Replay, index: LedgerIndex, mark: LedgerMark, { engine, words, asOf = receipt.asOf }: ReplayCall): ReplayRow {
  const { holds, verdict, changes, figure, claim } = replay;
  const { published } = receipt.page;
  return {
    receipt: name,
    quote: receipt.selectors[0].exact,
    holds,
    verdict,
    changes,
    ...(figure && { figure }),
    ...(claim && { claim }),
    ledger: { was: receipt.ledger, is: mark },
    engine: { was: receipt.engine, is: engine },
    explanation: explain(receipt.claim, verdict, index, { asOf, ...(published !== undefined && { published }) }, words).why,
  };
}

function reportOf(row: ReplayRow, receipt: Receipt, replay: Replay, { width, style }: ReplayCall): string {
  const [{ prefix, exact, suffix }] = receipt.selectors;
  const lines = [
    `${style(row.holds ? 'green' : 'red', row.holds ? 'holds  ' : 'changed')}  ${signOf(row.verdict.verdict, style)}  ${style('bold', printable(exact))}  ${style('dim', printable(row.receipt))}`,
    `    ${style('dim', `…${printable(prefix)}[${printable(exact)}]${printable(suffix)}…`)}`,
    ...sentencesOn(row, replay).flatMap((sentence) => wrap(sentence, width - 4).map((line) => `    ${line}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function sentencesOn(row: ReplayRow, { sameLedger, changes, figure = [], claim = [] }: Replay): string[] {
  const kept = changes.length === 0 ? 'Same verdict, by the same rule and facts.' : undefined;
  return [
    ...(sameLedger ? [] : [`The receipt was judged by ledger ${nameOf(row.ledger.was)}; this is ${nameOf(row.ledger.is)}.`]),
    ...(row.engine.was === row.engine.is ? [] : [`It was judged by version ${row.engine.was} of the engine; this is ${row.engine.is}.`]),
    ...(kept === undefined ? changes.map((change) => `Verdict, ${toldOf(change)}`) : [kept]),
    ...figure.map((change) => `The quoted words read otherwise: ${toldOf(change)}`),
    ...claim.map((change) => `The quoted passage alone reads otherwise: ${toldOf(change)}`),
    row.explanation,
  ];
}

const nameOf = ({ version, sha256 }: LedgerMark): string => `${version} (SHA-256 ${sha256.slice(0, 12)}…)`;

const toldOf = ({ field, was, is }: Difference): string => `${field}: was ${valueOf(was)}, is ${valueOf(is)}.`;

const LONGEST_VALUE = 200;
const valueOf = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, LONGEST_VALUE));
