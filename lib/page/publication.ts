/** The day that a page says it was published. */
import { spanOf } from '../core/dates.ts';
import type { PartialDate } from '../core/types.ts';

/** In small letters. */
const META = new Set(
  ('article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.issued citation_publication_date citation_date ' +
    'parsely-pub-date bytedance:published_time sailthru.date publishdate publish_date pubdate article.published publication_date').split(' '),
);
const LD_LIMIT = 200_000;

/**
 * The date of publication and the address of a page, where it tells them: structured data first, then
 * meta tags, then a `<time>` in the article's head, then a date in the address. Never throws.
 */
export function publicationDate(document: Document): { published?: PartialDate; url?: string } {
  const url = document.location?.href;
  const published = fromStructuredData(document) ?? fromMeta(document) ?? fromTime(document) ?? (url === undefined ? undefined : fromAddress(url));
  return { ...(published !== undefined && { published }), ...(url !== undefined && { url }) };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** How machines write a day, and how the makers of pages do where machines should. Days of two numbers alone can't be told apart: 01/04. */
const DAY_FORMS = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/,
  /^(?:[a-z]+\.?,? )?(?<day>\d{1,2}) (?<name>[a-z]{3})[a-z]*\.?,? (?<year>\d{4})(?!\d)/,
  /^(?:[a-z]+\.?,? )?(?<name>[a-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)/,
];

/** A real day, or month, of the web's time in ISO form; undefined for anything else. */
function dayIn(text: string | null | undefined): PartialDate | undefined {
  const words = (text ?? '').slice(0, 80).replace(/\s+/g, ' ').trim().toLowerCase();
  for (const form of DAY_FORMS) {
    const parts = form.exec(words)?.groups;
    if (!parts) continue;
    const { year = '', name, month = String(MONTHS.indexOf(name ?? '') + 1), day } = parts;
    const date = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
    if (Number(year) >= 1990 && Number(year) <= 2100 && spanOf(date)) return date;
  }
  return undefined;
}

function fromStructuredData(document: Document): PartialDate | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LD_LIMIT) continue;
    try {
      const found = findPublished(JSON.parse(source), 0);
      if (found !== undefined) return found;
    } catch {
      // Broken structured data is common, and says nothing.
    }
  }
  return undefined;
}

function findPublished(data: unknown, depth: number): PartialDate | undefined {
  if (depth > 4 || typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) {
    for (const item of data.slice(0, 50)) {
      const found = findPublished(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const { datePublished, '@graph': graph, mainEntity } = data as Record<string, unknown>;
  return (typeof datePublished === 'string' ? dayIn(datePublished) : undefined) ?? findPublished(graph, depth + 1) ?? findPublished(mainEntity, depth + 1);
}

function fromMeta(document: Document): PartialDate | undefined {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const day = META.has(name.toLowerCase()) ? dayIn(meta.getAttribute('content')) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function fromTime(document: Document): PartialDate | undefined {
  // Each place is searched for in the whole page.
  if (!document.querySelector('time')) return undefined;
  for (const place of ['time[pubdate]', 'time[itemprop="datePublished"]', 'article header time', 'header time', 'article time', 'main time']) {
    const day = dayIn(document.querySelector(`${place}[datetime]`)?.getAttribute('datetime'));
    if (day !== undefined) return day;
  }
  return undefined;
}

function fromAddress(url: string): PartialDate | undefined {
  const match = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})(?:[/_-](\d{1,2}))?(?=[/_.-]|$)/.exec(url);
  if (!match) return undefined;
  const [, ...parts] = match;
  return dayIn(parts.filter((part) => part !== undefined).join('-'));
}
