/** A figure of a page as a proposal for the ledger: the fields of the form's address, which `draftFrom` reads. */
import { spanOf } from './dates.ts';
import { formatQuantity } from './format.ts';
import { siteOf } from './saved-claims/csl.ts';
import { quotedWords, type Quotable } from './saved-claims/quotation.ts';
import type { Claim, PartialDate } from './types.ts';

/** What the form is filled in with: the claim as it was read, the sentence as a note, the page as source. */
export function proposalOf({ page, selectors, passage, judgement }: Pick<Quotable, 'page' | 'selectors' | 'passage'> & { judgement?: { claim: Claim } }): Record<string, string> {
  const { url, canonical, title, published } = page;
  const fields = {
    ...(judgement && fieldsOf(judgement.claim)),
    note: `“${quotedWords({ selectors, ...(passage && { passage }) })}”`,
    url: [canonical, url].find((each) => each?.startsWith('https:')),
    title,
    publisher: siteOf(page) || undefined,
    published,
  };
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined));
}

const fieldsOf = ({ entity, metric, parties, figure, date }: Claim): Record<string, string | undefined> => ({
  entity,
  metric,
  parties: parties.join(', ') || undefined,
  amount: formatQuantity(figure),
  date: date && shortest(date),
});

/** A month or a year in few digits, or else the first day. */
const shortest = ({ from, to }: { from: PartialDate; to: PartialDate }): PartialDate =>
  [4, 7].map((digits) => from.slice(0, digits)).find((part) => spanOf(part)?.from === spanOf(from)?.from && spanOf(part)?.to === spanOf(to)?.to) ?? from;
