/**
 * `npm run bench -- standards`: what saved claims leave as, read by programs of others: the table's descriptor by Frictionless'
 * own library, the table by LibreOffice, the archives by JSZip. Those that a test can carry (JSON-LD, CSL, BibTeX, RIS, text
 * fragments in both browsers) are tests. Each comes with something broken, which must be noticed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXPORT_FORMS } from '../../lib/core/saved-claims/forms.ts';
import { formatCsv, formatDataPackage } from '../../lib/core/saved-claims/csv.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { sampleClaims } from '../core/saved-claims/fixture.ts';
import { installInto } from './peers.ts';

const HERE = fileURLToPath(new URL('standards/', import.meta.url));
const require = createRequire(import.meta.url);
const AT = '2026-11-21T12:00:00.000Z';
/** What a spreadsheet would take for a formula, in each of its disguises. */
const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(1;1)', '\t=1+1', ' =1+1', '=HYPERLINK("https://evil.example";"x")', '＝1+1', '=cmd|\'/C calc\'!A1', '"=1+1"', '\n=1+1'];

function report(what: string, isSo: boolean, detail = ''): void {
  console.log(`standards: ${what.padEnd(72)} ${isSo ? 'holds' : 'DOES NOT HOLD'}${detail === '' ? '' : `   ${detail}`}`);
  if (!isSo) process.exitCode = 1;
}

/** Saved claims with all that is hard on a table. */
async function hardClaims(): Promise<SavedClaim[]> {
  const samples = await sampleClaims();
  const [sample] = samples as [SavedClaim];
  const hostile = FORMULAS.map((words, i): SavedClaim => ({
    ...sample,
    id: `22222222-0000-4000-8000-${String(i).padStart(12, '0')}`,
    page: { ...sample.page, url: `https://news.example/${i}`, title: words, author: words },
    pageKey: `news.example/${i}`,
    selectors: [{ ...sample.selectors[0], exact: words, prefix: words, suffix: words }, sample.selectors[1]],
    note: words,
    tags: [words.trim()],
  }));
  const { judgement: _, passage: __, ...bare } = sample;
  return [...samples, ...hostile, { ...bare, id: '33333333-0000-4000-8000-000000000000', page: { url: 'https://news.example/bare' }, note: 'a "quoted", line\r\nand another' }];
}

// ---------------------------------------------------------------------------------------------
// Frictionless

interface DataPackage {
  valid: boolean;
  errors: Error[];
  resources: { read(options: { keyed: boolean }): Promise<Record<string, unknown>[]> }[];
}

async function checkTable(claims: readonly SavedClaim[], folder: string): Promise<void> {
  const { Package } = require('./standards/node_modules/datapackage') as { Package: { load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<DataPackage> } };
  writeFileSync(path.join(folder, 'claims.csv'), formatCsv(claims));
  const descriptor = JSON.parse(formatDataPackage('claims.csv')) as { resources: [{ schema: { fields: { name: string; type: string }[] } }] };
  const table = await Package.load(descriptor, { basePath: folder, strict: false });
  report('the descriptor is valid for Frictionless’ own library', table.valid, table.errors.map(String).join('; '));
  const rows = await table.resources[0]?.read({ keyed: true }).catch((error: Error & { errors?: Error[] }) => String(error.errors?.[0] ?? error));
  report('each row of the table is of the types that it says', Array.isArray(rows) && rows.length === claims.length, typeof rows === 'string' ? rows : `${rows?.length} rows`);
  const other = structuredClone(descriptor);
  for (const field of other.resources[0].schema.fields) if (field.name === 'quote') field.type = 'number';
  const wrong = await (await Package.load(other, { basePath: folder, strict: false })).resources[0]?.read({ keyed: true }).then(() => 'read', () => 'refused');
  report('a descriptor that says something else of it is noticed', wrong === 'refused');
  report('a descriptor without a path is noticed', !(await Package.load({ ...descriptor, resources: [{ name: 'claims' }] }, { basePath: folder, strict: false })).valid);
}

// ---------------------------------------------------------------------------------------------
// Spreadsheet

/** LibreOffice; where there is none and this is root's Debian, its package is installed, once. */
function findOffice(): string | undefined {
  const found = (): boolean => spawnSync('soffice', ['--version']).status === 0;
  if (found()) return 'soffice';
  if (process.getuid?.() !== 0) return undefined;
  console.log('LibreOffice Calc is installed, once.');
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return found() ? 'soffice' : undefined;
}

/** The cells of a table as LibreOffice opens it, as XML: those with a formula bear one. */
function openedByOffice(office: string, csv: string, folder: string, name: string): string {
  writeFileSync(path.join(folder, `${name}.csv`), csv);
  const { status, stderr } = spawnSync(office, [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'fods', '--outdir', folder, path.join(folder, `${name}.csv`)], { encoding: 'utf8', timeout: 180_000 });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(path.join(folder, `${name}.fods`), 'utf8');
}

function checkSpreadsheet(claims: readonly SavedClaim[], folder: string): void {
  const office = findOffice();
  if (office === undefined) return report('LibreOffice opens the table (install LibreOffice Calc to check it)', false);
  const opened = openedByOffice(office, formatCsv(claims), folder, 'table');
  const formulas = opened.match(/table:formula="[^"]*"/g) ?? [];
  report('LibreOffice opens the table, and no cell of it acts', formulas.length === 0, formulas.slice(0, 3).join(' '));
  report('its rows and words are there', claims.every(({ id }) => opened.includes(id)) && opened.includes('Which of OpenAI'));
  const naive = openedByOffice(office, `a,b\r\n${FORMULAS.map((words) => `"${words.replaceAll('"', '""')}",1\r\n`).join('')}`, folder, 'naive');
  report('a table without that care would act', /table:formula="/.test(naive));
}

// ---------------------------------------------------------------------------------------------
// Archives

async function checkArchives(claims: readonly SavedClaim[]): Promise<void> {
  const JSZip = require('./standards/node_modules/jszip') as { loadAsync(bytes: Uint8Array, options: { checkCRC32: boolean }): Promise<{ files: Record<string, { async(kind: 'string'): Promise<string> }> }> };
  for (const form of EXPORT_FORMS.filter(({ type }) => type === 'application/zip')) {
    const bytes = Buffer.concat([...form.pieces(claims, AT)].map((piece) => Buffer.from(piece as Uint8Array)));
    const { files } = await JSZip.loadAsync(bytes, { checkCRC32: true });
    const texts = await Promise.all(Object.values(files).map((file) => file.async('string')));
    report(`${form.label}: JSZip opens it, with all claims`, claims.every(({ id }) => texts.some((text) => text.includes(id))), `${texts.length} files`);
    const damaged = Buffer.from(bytes);
    damaged[200] = (damaged[200] ?? 0) ^ 1;
    report('a damaged one is noticed', await JSZip.loadAsync(damaged, { checkCRC32: true }).then(() => false, () => true));
  }
}

export async function benchStandards(): Promise<void> {
  installInto(HERE, 'The readers of the exports');
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-'));
  try {
    const claims = await hardClaims();
    await checkTable(claims, folder);
    await checkArchives(claims);
    checkSpreadsheet(claims, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
