/**
 * Whether a document names a subject at all. Most documents don't, and then there is nothing to judge in
 * them, so this is the first look at any text: one native search, a hundred times faster than reading.
 */
import type { Vocabulary } from './reading.ts';
import type { DocumentText } from './types.ts';

const patterns = new WeakMap<Vocabulary, RegExp>();

const asPattern = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['\u2018\u2019\u02bc\u00b4`]/g, "['\\u2018\\u2019\\u02bc\\u00b4`]")
    .replace(/[\s\u2010-\u2015-]/g, '[\\s\\u00ad\\u2010-\\u2015\\u2212-]');

/** Finds at least what the reader takes for a subject's name; a name within another one need not be looked for. */
function patternOf(vocabulary: Vocabulary): RegExp {
  let pattern = patterns.get(vocabulary);
  if (!pattern) {
    const names = vocabulary.entities.flatMap(({ role, aliases }) => (role === 'subject' ? aliases.map((name) => name.toLowerCase()) : []));
    const shortest: string[] = [];
    for (const name of names.sort((a, b) => a.length - b.length)) if (name !== '' && !shortest.some((other) => name.includes(other))) shortest.push(name);
    // Without names, a pattern that nothing matches.
    pattern = new RegExp(shortest.map(asPattern).join('|') || '(?!)', 'i');
    patterns.set(vocabulary, pattern);
  }
  return pattern;
}

/** Whether a subject's name stands in the document's text, its title, or the words around its blocks. Linear, at some 200 MB/s. */
export function namesSubject({ text, title, blocks }: DocumentText, vocabulary: Vocabulary): boolean {
  const pattern = patternOf(vocabulary);
  if (pattern.test(text) || (title !== undefined && pattern.test(title))) return true;
  const around = new Set<string | undefined>();
  for (const { label, cell } of blocks) {
    if (label !== undefined) around.add(label);
    if (cell) around.add(cell.caption).add(cell.columnHeader).add(cell.rowHeader);
  }
  for (const words of around) if (words !== undefined && pattern.test(words)) return true;
  return false;
}
