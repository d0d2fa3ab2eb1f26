/** The pages of saved claims as BibTeX: `@misc` with the fields that BibLaTeX reads too. */
import { citationsOf, type CslDate, type CslItem } from './csl.ts';
import type { SavedClaim } from './types.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', $: '\\$', '&': '\\&', '#': '\\#', '%': '\\%', _: '\\_', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
};

const escaped = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, (sign) => COMMANDS[sign] ?? sign);
/** An address is read letter by letter; only what would end its field, or its line, is encoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);
const isoOf = ({ 'date-parts': [parts] }: CslDate): string => parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

function entryOf({ id, title, URL, author, issued, accessed, language, 'container-title': site }: CslItem): string {
  const fields: [string, string | undefined][] = [
    // Double braces keep the capitals of a title, and an author of several words as one name.
    ['title', `{${escaped(title)}}`],
    ['author', author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['year', issued && String(issued['date-parts'][0][0])],
    ['month', issued?.['date-parts'][0][1]?.toString()],
    ['date', issued && isoOf(issued)],
    ['howpublished', site && escaped(site)],
    ['url', address(URL)],
    ['urldate', isoOf(accessed)],
    ['language', language && escaped(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

export const formatBibtex = (claims: readonly SavedClaim[]): string => citationsOf(claims).map(entryOf).join('\n');
