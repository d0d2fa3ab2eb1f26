/** The facts of a ledger as a table for people: to paste into a page, an issue, a report. */
import { ENGLISH, formatPeriod, formatQuantity, type Wording } from './format.ts';
import { byText } from './ledger-rows.ts';
import type { Fact, Ledger } from './types.ts';

/** Facts by company and day, as a table in Markdown (GitHub's form). Text stays text: nothing in a cell is markup. */
export function formatMarkdown(ledger: Ledger, wording: Wording = ENGLISH): string {
  const names = new Map(ledger.entities.map(({ id, name }) => [id, name]));
  const rows = ledger.facts
    .toSorted((a, b) => byText(a.entity, b.entity) || byText(a.validFrom, b.validFrom) || byText(a.id, b.id))
    .map((fact) => [escape(names.get(fact.entity) ?? fact.entity), escape(fact.label), escape(valueOf(fact, wording)), escape(formatPeriod(fact.validFrom, fact.validTo, wording)), fact.status, sourcesOf(fact)]);
  const table = [['Company', 'Fact', 'Value', 'When', 'Status', 'Sources'], ['---', '---', '---:', '---', '---', '---'], ...rows];
  return `Ledger ${escape(ledger.name)}, version ${ledger.version}, facts up to ${ledger.asOf}\n\n${table.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}

const valueOf = ({ value, unit, qualifier }: Fact, wording: Wording): string => formatQuantity({ low: value, high: value, unit, qualifier }, wording);

const sourcesOf = ({ sources }: Fact): string => sources.map(({ publisher, url }) => `[${escape(publisher)}](<${url.replace(/[<>|]/g, encodeURIComponent)}>)`).join(', ');

/** Takes the meaning from every sign that has one in Markdown. */
const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&$@:-]/g, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
