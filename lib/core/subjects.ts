/**
 * Whether a document names a subject at all. Most documents don't, and then there is nothing to judge in
 * them, so this is the first look at any text: one native search, a hundred times faster than reading.
 */
import { normalise } from './phrases.ts';
import type { Vocabulary } from './reading.ts';
import type { DocumentText } from './types.ts';

/** Names of the subjects as the vocabulary has them, and what finds them in any writing. */
interface Look {
  names: readonly string[];
  pattern?: RegExp;
}

const looks = new WeakMap<Vocabulary, Look>();

function lookOf(vocabulary: Vocabulary): Look {
  let look = looks.get(vocabulary);
  if (!look) looks.set(vocabulary, (look = { names: vocabulary.entities.flatMap(({ role, aliases }) => (role === 'subject' ? aliases.filter((name) => name !== '') : [])) }));
  return look;
}

const asPattern = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['\u2018\u2019\u02bc\u00b4`]/g, "['\\u2018\\u2019\\u02bc\\u00b4`]")
    .replace(/[\s\u2010-\u2015-]/g, '[\\s\\u00ad\\u2010-\\u2015\\u2212-]');

/** Finds at least what the reader takes for a subject's name; a name within another one need not be looked for. */
function patternOf(look: Look): RegExp {
  if (!look.pattern) {
    const shortest: string[] = [];
    for (const name of look.names.map((each) => each.toLowerCase()).sort((a, b) => a.length - b.length)) if (!shortest.some((other) => name.includes(other))) shortest.push(name);
    // Without names, a pattern that nothing matches.
    look.pattern = new RegExp(shortest.map(asPattern).join('|') || '(?!)', 'i');
  }
  return look.pattern;
}

/** Letters of Latin as wide as Han. */
const WIDE = /[\uff21-\uff5a]/;

/** Whether a subject's name stands in the document's text, its title, or the words around its blocks. Linear, at some 200 MB/s. */
export function namesSubject({ text, title, blocks }: DocumentText, vocabulary: Vocabulary): boolean {
  const look = lookOf(vocabulary);
  // Who names a subject mostly does so as the ledger does.
  if (look.names[0] !== undefined && text.includes(look.names[0])) return true;
  const pattern = patternOf(look);
  if (pattern.test(text) || (WIDE.test(text) && pattern.test(normalise(text)))) return true;
  const around = new Set([title]);
  for (const { label, cell } of blocks) {
    around.add(label);
    if (cell) around.add(cell.caption).add(cell.columnHeader).add(cell.rowHeader);
  }
  for (const words of around) if (words !== undefined && pattern.test(words)) return true;
  return false;
}
