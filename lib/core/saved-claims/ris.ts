/** The pages of saved claims as RIS, a tag a line. */
import { citationsOf, type CslDate, type CslItem } from './csl.ts';
import type { SavedClaim } from './types.ts';

/** Year, month and day; what is not known stays empty: `2026/03/`. */
const risDate = ({ 'date-parts': [[year = 0, month, day]] }: CslDate): string =>
  [String(year).padStart(4, '0'), month?.toString().padStart(2, '0') ?? '', day?.toString().padStart(2, '0') ?? ''].join('/');

function recordOf({ id, title, URL, author = [], issued, accessed, language, 'container-title': site }: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ...author.map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', site],
    ['PY', issued && String(issued['date-parts'][0][0])],
    ['DA', issued && risDate(issued)],
    ['Y2', risDate(accessed)],
    ['LA', language],
    ['UR', URL.replace(/\s/g, encodeURIComponent)],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`])).join('');
}

export const formatRis = (claims: readonly SavedClaim[]): string => citationsOf(claims).map(recordOf).join('\r\n');
