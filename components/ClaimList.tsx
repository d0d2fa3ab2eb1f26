import type { VerdictKind } from '../lib/core/types.ts';
import type { PageWords } from '../lib/core/words/words.ts';
import { Amid } from './Amid.tsx';
import { VerdictMark, withoutVerdict } from './VerdictMark.tsx';

/** One figure of a page, with the words around it. */
export interface ClaimItem {
  /** Unique within the list. */
  key: string;
  quote: string;
  before: string;
  after: string;
  verdict: VerdictKind;
  headline: string;
  /** One sentence; empty where the headline says it all. */
  reason: string;
}

type VerdictNames = Pick<PageWords, 'verdicts' | 'tag'>;

export interface ClaimListProps {
  items: readonly ClaimItem[];
  words: VerdictNames;
  /** Goes to a figure on the page. */
  onJump(key: string): void;
  /** Takes an unjudged figure into the form of the ledger's page. */
  proposing?: { label: string; onPropose(key: string): void };
}

/** What needs a look comes first. */
const ORDER = ['conflicting', 'outdated', 'consistent'] as const;

/** All figures of a page, grouped by verdict; those without one are folded away, each with its reason. */
export function ClaimList({ items, words, onJump, proposing }: ClaimListProps) {
  const unjudged = items.filter(({ verdict }) => verdict === 'unverified');
  return (
    <div class="claims">
      {ORDER.map((verdict) => <Group key={verdict} verdict={verdict} items={items.filter((item) => item.verdict === verdict)} words={words} onJump={onJump} />)}
      {unjudged.length > 0 && (
        <details class="unjudged">
          <summary>
            <VerdictMark verdict="unverified" words={`${words.verdicts.unverified} (${unjudged.length})`} />
          </summary>
          <ul>
            {unjudged.map((item) => (
              <li key={item.key}>
                <Words item={item} />
                <span class="reason">{item.reason || withoutVerdict(item.headline, item.verdict, words)}</span>
                {proposing && <button type="button" class="propose" aria-label={`${proposing.label}: ${item.quote}`} onClick={() => proposing.onPropose(item.key)}>{proposing.label}</button>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Group({ verdict, items, words, onJump }: { verdict: VerdictKind; items: readonly ClaimItem[]; words: VerdictNames; onJump(key: string): void }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>
        <VerdictMark verdict={verdict} words={`${words.verdicts[verdict]} (${items.length})`} />
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" onClick={() => onJump(item.key)}>
              <Words item={item} />
              <span class="reason">{item.reason || withoutVerdict(item.headline, item.verdict, words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A figure amid the words around it. */
export function Words({ item }: { item: ClaimItem }) {
  return <span class="words" dir="auto"><Amid before={item.before} quote={item.quote} after={item.after} /></span>;
}
