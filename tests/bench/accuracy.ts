/**
 * `npm run bench -- accuracy [FOLDER] [--as-of DATE]`: how often the engine is right where labelled documents
 * are at hand: verdicts on labelled figures, all of them and by thirds, and money in text beside published
 * engines. FOLDER, or TICKMARK_LABELLED, holds folders with `docs.jsonl` and `gold.jsonl` (or `expected.jsonl`)
 * and the cases of the peers; without either it is looked for beside the checkout.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createChecker, type CheckedFigure } from '../../lib/cli/checker.ts';
import { findFigures } from '../../lib/core/figures.ts';
import { addLanguages, toolsOf } from '../../lib/core/languages/index.ts';
import { LANGUAGES } from '../../lib/core/languages/all.ts';
import { parseLedger } from '../../lib/core/ledger.ts';
import type { Ledger } from '../../lib/core/types.ts';
import { f1Of, isPlain, loadCurrencyCases, LOOKALIKES, outcomeOf, readMoney, REFUSALS, scoreMoney, type MoneyCase, type ReadMoney } from './cases.ts';
import { installPeers, PEERS } from './peers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The day as of which the documents were labelled. */
const LABELLED_ON = '2026-11-21';

const TARGETS = { lenient: 95, strict: 88, macroF1: 93, recall: 93, precision: 97, falseConflicts: 2, f1: 93, wrong: 1 };

// ---------------------------------------------------------------------------------------------
// Labelled documents

type Class = 'consistent' | 'outdated' | 'conflicting' | 'none';
const CLASSES: readonly Class[] = ['consistent', 'outdated', 'conflicting', 'none'];

interface LabelledDocument {
  id: string;
  text: string;
  lang?: string;
  published?: string;
}
interface Label {
  doc: string;
  start: number;
  quote: string;
  value: number | [number, number];
  unit: string;
  expected: Class | 'unsure';
  alt?: Class[];
}
/** A label with what the engine said of it; `label` is missing for a badge on what nobody labelled. */
interface Judged {
  document: LabelledDocument;
  label?: Label;
  given: Class;
  /** Whether the value was read as labelled; missing where no figure was found. */
  valueRight?: boolean;
}

const linesOf = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);

const classOf = ({ verdict }: CheckedFigure): Class => (verdict.verdict === 'unverified' ? 'none' : verdict.verdict);

function judge(documents: readonly LabelledDocument[], labels: readonly Label[], ledger: Ledger, asOf: string): Judged[] {
  const checker = createChecker(ledger, asOf);
  return documents.flatMap((document) => {
    const { id, text, lang, published } = document;
    const { figures } = checker.check({ name: id, kind: 'text', content: text, meta: { ...(lang !== undefined && { lang }), ...(published !== undefined && { published }) } });
    const labelled = new Set<CheckedFigure>();
    const judged = labels.filter((label) => label.doc === id && label.expected !== 'unsure').map((label): Judged => {
      const end = label.start + label.quote.length;
      const shared = ({ found }: CheckedFigure): number => Math.min(found.end, end) - Math.max(found.start, label.start);
      const touching = figures.filter((figure) => shared(figure) > 0).toSorted((a, b) => shared(b) - shared(a));
      for (const figure of touching) labelled.add(figure);
      const [figure] = touching;
      return figure ? { document, label, given: classOf(figure), valueRight: isValueOf(figure, label) } : { document, label, given: 'none' };
    });
    return [...judged, ...figures.filter((figure) => !labelled.has(figure) && classOf(figure) !== 'none').map((figure): Judged => ({ document, given: classOf(figure) }))];
  });
}

function isValueOf({ found: { claim: { figure } } }: CheckedFigure, { value }: Label): boolean {
  const [low, high] = Array.isArray(value) ? value : [value, value];
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-6;
  return near(figure.low, low) && near(figure.high, high);
}

interface VerdictScore {
  figures: number;
  strict: number;
  /** Right, or what a careful second reader could defend. */
  lenient: number;
  macroF1: number;
  recall: number;
  precision: number;
  conflicts: number;
  falseConflicts: number;
  values: number;
}

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number => (items.length === 0 ? 1 : items.filter(holds).length / items.length);
const isRight = ({ label, given }: Judged): boolean => label !== undefined && (label.expected === given || label.alt?.includes(given) === true);

/** F1 of one class, taking what is right in the lenient sense; undefined where the class does not occur. */
function classF1(judged: readonly Judged[], of: Class): number | undefined {
  const given = judged.filter((each) => each.given === of);
  const right = given.filter(isRight).length;
  const missed = judged.filter((each) => !isRight(each) && each.label?.expected === of && each.given !== of).length;
  return given.length + missed === 0 ? undefined : (2 * right) / (right + given.length + missed);
}

function scoreVerdicts(judged: readonly Judged[]): VerdictScore {
  const labelled = judged.filter(({ label }) => label !== undefined);
  const wanted = labelled.filter(({ label }) => label?.expected !== 'none' && label?.alt?.includes('none') !== true);
  const badges = judged.filter(({ given }) => given !== 'none');
  const conflicts = badges.filter(({ given }) => given === 'conflicting');
  const f1s = CLASSES.map((each) => classF1(judged, each)).filter((f1) => f1 !== undefined);
  return {
    figures: labelled.length,
    strict: share(labelled, ({ label, given }) => label?.expected === given),
    lenient: share(labelled, isRight),
    macroF1: f1s.reduce((sum, f1) => sum + f1, 0) / (f1s.length || 1),
    recall: share(wanted, ({ given }) => given !== 'none'),
    precision: share(badges, isRight),
    conflicts: conflicts.length,
    falseConflicts: conflicts.filter((each) => !isRight(each)).length,
    values: share(labelled.filter(({ label, valueRight }) => valueRight !== undefined && label?.unit !== 'percent'), ({ valueRight }) => valueRight === true),
  };
}

const percent = (value: number, digits = 1): number => Number((value * 100).toFixed(digits));
const verdictRow = ({ figures, strict, lenient, macroF1, recall, precision, conflicts, falseConflicts, values }: VerdictScore): Record<string, number> => ({
  figures, 'strict %': percent(strict), 'lenient %': percent(lenient), 'macro-F1': percent(macroF1), 'badge recall %': percent(recall),
  'badge precision %': percent(precision), conflicts, 'false conflicts': falseConflicts, 'values %': percent(values),
});

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] =>
  [...Map.groupBy(items, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** One of three parts that a document falls into by its name, so that the parts stay the same when others are added. */
function thirdOf({ id }: LabelledDocument): string {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return `third ${((hash ^ (hash >>> 15)) >>> 0) % 3 + 1}`;
}

function target(name: string, is: boolean, got: number | string = ''): void {
  console.log(`  ${name.padEnd(56)}${String(got).padStart(6)}   ${is ? 'reached' : 'NOT REACHED'}`);
}

function printVerdicts(name: string, judged: readonly Judged[]): void {
  const all = scoreVerdicts(judged);
  console.log(`\nVerdicts on ${name}`);
  const langOf = ({ document }: Judged): string => document.lang ?? '?';
  console.table(Object.fromEntries([['all', verdictRow(all)], ...groupBy(judged, langOf).map(([lang, own]) => [lang, verdictRow(scoreVerdicts(own))])]));
  if (judged.some(({ label }) => label?.alt !== undefined && label.alt.length === 0)) {
    const sure = judged.filter(({ label }) => label !== undefined && (label.alt ?? []).length === 0);
    const strict = share(sure, ({ label, given }) => label?.expected === given);
    target('strict where nothing else can be defended, 100 %', strict === 1, percent(strict));
  } else {
    console.log('By thirds of the documents, to see how much the figures above depend on which documents they are');
    console.table(Object.fromEntries(groupBy(judged, ({ document }) => thirdOf(document)).map(([third, own]) => [third, verdictRow(scoreVerdicts(own))])));
    for (const key of ['lenient', 'strict', 'macroF1', 'recall', 'precision'] as const) target(`${key}, at least ${TARGETS[key]}`, all[key] * 100 >= TARGETS[key], percent(all[key]));
    target(`false conflicts, at most ${TARGETS.falseConflicts}`, all.falseConflicts <= TARGETS.falseConflicts, all.falseConflicts);
  }
}

// ---------------------------------------------------------------------------------------------
// Money

interface Engine {
  name: string;
  read: ReadMoney;
}

function openEngines(): Engine[] {
  installPeers();
  addLanguages(LANGUAGES);
  return [{ name: 'Tickmark', read: readMoney }, ...PEERS.map((peer) => ({ name: peer.name, read: peer.open() }))];
}

function printMoney(title: string, cases: readonly MoneyCase[], engines: readonly Engine[]): void {
  console.log(`\n${title}: F1 on offsets, value and currency; wrong: read with another value, of all amounts`);
  const groups: [string, readonly MoneyCase[]][] = [['all', cases], ...groupBy(cases, ({ lang }) => lang)];
  const rows = groups.map(([lang, own]) => ({ lang, scores: engines.map(({ read }) => scoreMoney(own, read)) }));
  const wrongOf = ({ wrong, gold }: { wrong: number; gold: number }): number => wrong / (gold || 1);
  console.table(Object.fromEntries(rows.map(({ lang, scores }) => [lang, {
    amounts: scores[0]?.gold ?? 0,
    ...Object.fromEntries(scores.map((score, i) => [`${engines[i]?.name} F1`, percent(f1Of(score))])),
    ...Object.fromEntries(scores.map((score, i) => [`${engines[i]?.name} wrong %`, percent(wrongOf(score), 2)])),
  }])));
  const [own] = rows[0]?.scores ?? [];
  if (!own) return;
  const behind = rows.filter(({ scores: [first, ...others] }) => first && others.some((other) => f1Of(other) >= f1Of(first) && f1Of(first) < 1)).map(({ lang }) => lang);
  target(`F1 over all, at least ${TARGETS.f1}`, f1Of(own) * 100 >= TARGETS.f1, percent(f1Of(own)));
  target(`ahead in every language, or at 100${behind.length > 0 ? `, but for ${behind.join(', ')}` : ''}`, behind.length === 0);
  target(`wrong values, at most ${TARGETS.wrong} %`, wrongOf(own) * 100 <= TARGETS.wrong, percent(wrongOf(own), 2));
}

/** Every amount that Tickmark does not read as the case says, by the reason; what no reason covers is listed. */
function printRefusals(cases: readonly MoneyCase[], ledger: Ledger): void {
  const rated = new Set(['USD', ...ledger.rates.map(({ currency }) => currency)]);
  const refused = cases.flatMap(({ text, lang, gold }) => {
    const readings = readMoney(text, lang);
    return gold.map((amount) => ({ amount, lang, text, outcome: outcomeOf(amount, readings) })).filter(({ outcome }) => outcome !== 'exact').map((each) => {
      const surface = text.slice(each.amount.start, each.amount.end);
      return { ...each, surface, reason: REFUSALS.find(({ holds }) => holds({ surface, gold: each.amount, comparable: rated.has(each.amount.currency) }))?.reason };
    });
  });
  console.log('\nWhat Tickmark refuses of all these cases, and why (in brackets: those that it reads with another value)');
  for (const { reason } of REFUSALS) {
    const own = refused.filter((each) => each.reason === reason);
    const [first] = own;
    const wrong = own.filter(({ outcome }) => outcome === 'wrong').length;
    if (first) console.log(`  ${String(own.length).padStart(4)} ${wrong > 0 ? `(${wrong})` : '   '} ${reason}; such as ${first.lang} "${first.surface}"`);
  }
  const others = refused.filter(({ reason }) => reason === undefined);
  console.log(`  ${String(others.length).padStart(4)}     for no such reason${others.length > 0 ? ':' : ''}`);
  for (const { lang, surface, text } of others) console.log(`           ${lang} "${surface}" in "${text.slice(0, 100)}"`);
}

function printLookalikes(engines: readonly Engine[]): void {
  console.log('\nWhat looks like money and is none');
  for (const { lang, text, is } of LOOKALIKES) {
    const taken = engines.filter(({ read }) => read(text, lang).length > 0).map(({ name }) => name);
    console.log(`  ${is.padEnd(13)} ${text}   ${taken.length > 0 ? `taken for money by ${taken.join(' and ')}` : 'taken for money by none'}`);
  }
}

// ---------------------------------------------------------------------------------------------

interface DomainCase {
  lang: string;
  text: string;
  money: MoneyCase['gold'];
  /** Counts of people. */
  counts: readonly { start: number; end: number; value: number }[];
}

function printDomain(cases: readonly DomainCase[], engines: readonly Engine[]): void {
  printMoney('Money, lines of the news about funding', cases.map(({ lang, text, money }) => ({ lang, text, gold: money })), engines);
  const counts = cases.flatMap(({ lang, text, counts: own }) => own.map((count) => ({ count, figures: findFigures(text, toolsOf(lang).numbers) })));
  const right = counts.filter(({ count, figures }) => figures.some(({ start, end, unit, high }) => unit === 'users' && high === count.value && start < count.end && end > count.start));
  console.log(`  Counts of people read right by Tickmark: ${right.length} of ${counts.length}`);
}

/** Folders of `folder`, and it itself, that hold labelled documents. */
function labelledSets(folder: string): { name: string; docs: string; labels: string }[] {
  const folders = ['.', ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)];
  return folders.flatMap((name) => {
    const docs = path.join(folder, name, 'docs.jsonl');
    const labels = ['gold.jsonl', 'expected.jsonl'].map((file) => path.join(folder, name, file)).find((file) => existsSync(file));
    return existsSync(docs) && labels !== undefined ? [{ name: name === '.' ? path.basename(folder) : name, docs, labels }] : [];
  });
}

/** A folder next to this project that holds labelled documents. */
function folderBeside(): string | undefined {
  const folders = readdirSync(path.join(ROOT, '..'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => path.join(entry.parentPath, entry.name)).find((folder) => labelledSets(folder).length > 0);
}

export async function benchAccuracy(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { 'as-of': { type: 'string', default: LABELLED_ON } } });
  const folder = positionals[0] ?? process.env.TICKMARK_LABELLED ?? folderBeside();
  if (folder === undefined || !existsSync(folder)) {
    console.log('Accuracy: there are no labelled documents at hand. Name their folder: npm run bench -- accuracy FOLDER');
    return;
  }
  const parsed = parseLedger(readFileSync(path.join(ROOT, 'public/ledger/ledger.json'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors.join('\n'));
  for (const { name, docs, labels } of labelledSets(folder)) printVerdicts(name, judge(linesOf(docs), linesOf(labels), parsed.ledger, values['as-of']));

  const specifications = path.join(folder, 'peer-specs/recognizers/NumberWithUnit');
  const domain = path.join(folder, 'bench/peers/domain.jsonl');
  if (!existsSync(specifications) && !existsSync(domain)) return;
  const engines = openEngines();
  if (existsSync(specifications)) {
    const cases = loadCurrencyCases(specifications);
    printMoney("Money, Microsoft's cases with amounts in large currencies", cases.filter(isPlain), engines);
    printRefusals(cases, parsed.ledger);
    printLookalikes(engines);
  }
  if (existsSync(domain)) printDomain(linesOf(domain), engines);
}
