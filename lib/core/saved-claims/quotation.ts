/** One saved claim to take along: as a quotation with its source, as a link that opens at the figure, as a receipt. */
import { formatReceipt, type Receipt } from '../receipt.ts';
import { siteOf } from './csl.ts';
import type { SavedClaim } from './types.ts';

/** Forms in which one claim is taken along. */
export const COPY_FORMS = ['quotation', 'link', 'receipt'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** What they are made of; it need not be saved for that. */
export type Quotable = Pick<SavedClaim, 'page' | 'selectors' | 'passage' | 'judgement' | 'savedAt'>;

/** One claim in one of these forms; undefined for the receipt of what was not judged. */
export function copyOf(form: CopyForm, claim: Quotable): string | undefined {
  if (form === 'quotation') return toQuotation(claim);
  if (form === 'link') return toLink(claim);
  const receipt = toReceipt(claim);
  return receipt && formatReceipt(receipt);
}

/** The sentence of a claim, or its own words where no sentence was kept, as one line. */
export const quotedWords = ({ passage, selectors: [{ exact }] }: Pick<Quotable, 'passage' | 'selectors'>): string => (passage?.text ?? exact).replace(/\s+/g, ' ').trim();

/** `“…” Mara Quill, “Title”, news.example, 2 October 2026. https://… (accessed 21 November 2026)`, with dates in ISO 8601. */
export function toQuotation(claim: Quotable): string {
  const { page, savedAt } = claim;
  const source = [page.author, page.title && `“${page.title.replace(/\s+/g, ' ').trim()}”`, siteOf(page), page.published].filter((part) => part !== undefined && part !== '');
  return `“${quotedWords(claim)}”\n— ${source.length > 0 ? `${source.join(', ')}. ` : ''}${toLink(claim)} (accessed ${savedAt.slice(0, 10)})`;
}

/** Words of a text fragment, on either side of a long quotation and around a short one. */
const WORDS_AROUND = 4;
const WORDS_OF_AN_END = 5;
/** A longer quotation is told by its first and last words. */
const LONGEST_WHOLE = 200;

/**
 * The page's address with a text fragment, `#:~:text=prefix-,start,end,-suffix`, so that a browser opens it at
 * the quotation. A fragment that the address already has stays.
 */
export function toLink({ page, selectors: [{ exact, prefix, suffix }] }: Pick<Quotable, 'page' | 'selectors'>): string {
  if (!/^https?:/i.test(page.url)) return page.url;
  const words = exact.trim().split(/\s+/);
  const whole = exact.trim();
  const isWhole = whole.length <= LONGEST_WHOLE && !whole.includes('\n');
  const own = isWhole || words.length < 2 * WORDS_OF_AN_END
    ? (whole.includes('\n') ? [whole.split('\n')[0] ?? '', whole.split('\n').at(-1) ?? ''] : [whole])
    : [words.slice(0, WORDS_OF_AN_END).join(' '), words.slice(-WORDS_OF_AN_END).join(' ')];
  const before = wholeWordsBefore(prefix);
  const after = wholeWordsAfter(suffix);
  const parts = [...(before === '' ? [] : [`${encoded(before)}-`]), ...own.map((part) => encoded(part.trim())), ...(after === '' ? [] : [`-${encoded(after)}`])];
  const [address = '', fragment = ''] = page.url.split(/#(.*)/s);
  return `${address}#${fragment.replace(/:~:.*$/s, '')}:~:text=${parts.join(',')}`;
}

/** A fragment's words must be whole: the first of a prefix that was cut off is left out. */
function wholeWordsBefore(prefix: string): string {
  const line = prefix.trimEnd().split('\n').at(-1) ?? '';
  const isCut = line === prefix.trimEnd() && prefix.length >= 30;
  const words = line.split(/\s+/).filter((word) => word !== '');
  return words.slice(isCut ? 1 : 0).slice(-WORDS_AROUND).join(' ');
}

function wholeWordsAfter(suffix: string): string {
  const line = suffix.trimStart().split('\n')[0] ?? '';
  const isCut = line === suffix.trimStart() && suffix.length >= 30;
  const words = line.split(/\s+/).filter((word) => word !== '');
  return (isCut ? words.slice(0, -1) : words).slice(0, WORDS_AROUND).join(' ');
}

/** Hyphen, comma and ampersand have a meaning of their own in a text fragment. */
const encoded = (words: string): string => encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');

/** The receipt of a judged claim, which anybody can judge again; undefined where nothing was judged. */
export function toReceipt({ page, selectors, passage, judgement }: Omit<Quotable, 'savedAt'>): Receipt | undefined {
  if (!judgement) return undefined;
  const { engine, ledger, asOf, evidence, claim, context, verdict } = judgement;
  const { url, title, lang, published } = page;
  return {
    format: 'tickmark-receipt',
    formatVersion: 1,
    engine,
    ledger,
    asOf,
    page: { url, ...(title !== undefined && { title }), ...(lang !== undefined && { lang }), ...(published !== undefined && { published }) },
    selectors,
    ...(passage && { passage }),
    evidence,
    claim,
    context,
    verdict,
  };
}
