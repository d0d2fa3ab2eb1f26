/**
 * The published engines that Tickmark is measured beside. They stand in a package.json of their own and
 * are installed on the bench's first run, so that nobody else has to carry them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** An amount of money that an engine found. Offsets are UTF-16, `end` exclusive; `currency` is ISO 4217. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  currency: string;
}

export interface Peer {
  name: string;
  /** Languages that it has a model for. */
  languages: readonly string[];
  /** Its time grows with the square of the text's length, so it gets short texts only. */
  quadratic?: boolean;
  /** The one call that a user of it makes, as a module that is bundled and started: it sets `globalThis.read`. */
  entry: string;
  open(): (text: string, lang: string) => Amount[];
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

/** Installs the peers unless they are there. */
export const installPeers = (): void => installInto(HERE, 'The engines to compare with');

/** Installs what a folder's package.json lists, unless it is there. */
export function installInto(folder: string, what: string): void {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { dependencies: Record<string, string> };
  if (Object.keys(dependencies).every((name) => existsSync(`${folder}node_modules/${name}`))) return;
  console.log(`${what} are installed into ${path.relative(process.cwd(), folder)}/node_modules, once.`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${what} could not be installed.`);
}

const SIGNS: readonly [RegExp, string][] = [[/€|euro/i, 'EUR'], [/£|pound|sterling/i, 'GBP'], [/¥|yen/i, 'JPY'], [/\$|dollar/i, 'USD']];
const SCALES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 };

interface WinkEntity {
  out(what: unknown): unknown;
}
interface Wink {
  its: Record<'value' | 'precedingSpaces' | 'type' | 'span', unknown>;
  readDoc(text: string): { tokens(): { out(what: unknown): string[] }; entities(): { each(visit: (entity: WinkEntity) => void): void } };
}

/** It names spans and gives no values, so a span's number and scale are read here in the plainest way. */
const wink: Peer = {
  name: 'wink-nlp',
  languages: ['en'],
  entry: `import wink from 'wink-nlp'; import model from 'wink-eng-lite-web-model';
    const nlp = wink(model, ['sbd', 'ner']); globalThis.read = (text) => nlp.readDoc(text).entities().out(nlp.its.detail);`,
  open() {
    const nlp = (require('wink-nlp') as (model: unknown, pipe: string[]) => Wink)(require('wink-eng-lite-web-model'), ['sbd', 'ner']);
    const { its } = nlp;
    return (text) => {
      const document = nlp.readDoc(text);
      const words = document.tokens().out(its.value);
      const spaces = document.tokens().out(its.precedingSpaces);
      const ends: number[] = [];
      words.forEach((word, i) => ends.push((ends.at(-1) ?? 0) + (spaces[i] ?? '').length + word.length));
      const amounts: Amount[] = [];
      document.entities().each((entity) => {
        if (entity.out(its.type) !== 'MONEY') return;
        const [first, last] = entity.out(its.span) as [number, number];
        const [start, end] = [(ends[first] ?? 0) - (words[first] ?? '').length, ends[last] ?? 0];
        const surface = text.slice(start, end);
        const [, digits = '', scale = ''] = /(\d[\d,]*(?:\.\d+)?)[\s-]*([a-z]+)?/i.exec(surface) ?? [];
        const value = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
        amounts.push({ start, end, value, currency: SIGNS.find(([sign]) => sign.test(surface))?.[1] ?? '' });
      });
      return amounts;
    };
  },
};

const CULTURES: Readonly<Record<string, string>> = { en: 'en-us', zh: 'zh-cn', ja: 'ja-jp', ko: 'ko-kr', de: 'de-de', fr: 'fr-fr', es: 'es-es', pt: 'pt-br', it: 'it-it', nl: 'nl-nl' };

/** What Microsoft's engine, and the cases that it is tested with, say of an amount. */
export interface Resolution {
  value?: string | null;
  unit?: string;
  isoCurrency?: string;
}
interface Recognised {
  start: number;
  end: number;
  resolution?: Resolution;
}
type Recognise = (text: string, culture: string, options: number, fallback: boolean) => Recognised[];

/** The part of Microsoft's suite that reads money. A language that it has no model for falls back to its English one, as its interface does by default. */
const microsoft: Peer = {
  name: 'Microsoft Recognizers',
  languages: ['en', 'zh', 'ja', 'fr', 'es', 'pt'],
  quadratic: true,
  entry: `import { recognizeCurrency } from '@microsoft/recognizers-text-number-with-unit';
    globalThis.read = (text) => recognizeCurrency(text, 'en-us');`,
  open() {
    const { recognizeCurrency } = require('@microsoft/recognizers-text-number-with-unit') as { recognizeCurrency: Recognise };
    return (text, lang) =>
      recognizeCurrency(text, CULTURES[lang] ?? 'en-us', 0, !microsoft.languages.includes(lang)).flatMap(({ start, end, resolution }) =>
        typeof resolution?.value === 'string' ? [{ start, end: end + 1, value: valueOf(resolution, lang), currency: currencyOf(resolution) }] : [],
      );
  },
};

const DECIMAL_COMMA = new Set(['de', 'fr', 'es', 'pt', 'it', 'nl']);

/** The value, which stands in the notation of its language; NaN where there is none. */
export function valueOf({ value }: Resolution, lang: string): number {
  if (typeof value !== 'string' || value === '') return Number.NaN;
  return Number(DECIMAL_COMMA.has(lang) && value.includes(',') ? value.replaceAll('.', '').replace(',', '.') : value);
}

/** Names of currencies in the languages of the cases; a bare dollar is that of the United States, a bare pound that of Britain. */
const NAMES: readonly [RegExp, string][] = [
  [/^(?:dollar|dólar|dollaro|united states dollar)(?: (?:états|estad).*)?$/i, 'USD'], [/^euro$/i, 'EUR'], [/^(?:british )?pound$|^libra$|^livre$/i, 'GBP'],
  [/\byen\b/i, 'JPY'], [/\byuan\b/i, 'CNY'], [/\bwon$/i, 'KRW'], [/canad/i, 'CAD'], [/austral/i, 'AUD'], [/zealand|zéland|zeland/i, 'NZD'], [/hong kong/i, 'HKD'],
  [/taiwan/i, 'TWD'], [/singap/i, 'SGD'], [/^swiss franc$|^franco? (?:suisse|suizo|suíço)$/i, 'CHF'], [/^(?:indian )?rupee$|^roupie(?: indienne)?$/i, 'INR'],
];

/** The currency's ISO 4217 code, or the name that was given where it is none of the large ones. */
export const currencyOf = ({ isoCurrency, unit = '' }: Resolution): string => isoCurrency ?? NAMES.find(([name]) => name.test(unit))?.[1] ?? unit;

/** The currencies that news is told in. */
export const MAJOR: ReadonlySet<string> = new Set(NAMES.map(([, code]) => code));

export const PEERS: readonly Peer[] = [wink, microsoft];
