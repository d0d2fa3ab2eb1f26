/** The parts that are used of packages that bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: unknown[];
    format(kind: string, options: Record<string, unknown>): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: { expand(document: unknown, options: Record<string, unknown>): Promise<unknown> };
  export default jsonld;
}
declare module 'text-fragments-polyfill/text-fragment-utils' {
  interface Directive {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }
  export function getFragmentDirectives(hash: string): unknown;
  export function parseFragmentDirectives(directives: unknown): { text: Directive[] };
}
