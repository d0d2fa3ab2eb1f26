import type { ComponentChildren } from 'preact';
import type { FactStatus, Source } from '../lib/core/types.ts';
import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';

/** One change of a fact, as the journal or the fact's own history tells it. */
export interface HistoryLine {
  at: string;
  by: string;
  what: string;
  /** "Value: $110 billion → $122 billion". */
  changes: readonly string[];
}

/** A fact as its page says it. */
export interface FactPageView {
  id: string;
  label: string;
  value: string;
  entity: string;
  metric: string;
  event: string;
  parties: string;
  announced: string;
  when: string;
  status: FactStatus;
  layer: string;
  /** Who took it out of the ledger, and why, in a sentence; missing for a fact that counts. */
  retired?: string;
  note?: string;
  review?: { date: string; overdue: boolean };
  accepted: readonly { value: string; note: string }[];
  sources: readonly Source[];
  /** What replaced what, oldest first; the fact itself has no `href`. */
  chain: readonly { id: string; href?: string; label: string; value: string; when: string }[];
  /** The rows of this id in all layers, the one that counts first. */
  layers: readonly { layer: string; value: string; when: string; counts: boolean }[];
  history: readonly HistoryLine[];
}

export interface FactViewProps {
  fact: FactPageView;
  words: LedgerPageWords['fact'];
  statuses: LedgerPageWords['ledger']['statuses'];
  /** Links by what they do. */
  links: Readonly<Record<'back' | 'correct' | 'contest' | 'retire' | 'propose', string>>;
}

/** All that the ledger knows of one fact. */
export function FactView({ fact, words, statuses, links }: FactViewProps) {
  const deeds = fact.retired === undefined ? (['correct', 'contest', 'retire', 'propose'] as const) : (['correct', 'propose'] as const);
  const details: readonly (readonly [name: string, text: string])[] = [
    [words.entity, fact.entity], [words.metric, fact.metric], [words.event, fact.event], [words.parties, fact.parties],
    [words.announced, fact.announced], [words.holds, fact.when], [words.layer, fact.layer], [words.id, fact.id],
  ];
  return (
    <article class="fact-page">
      <p><a href={links.back}>← {words.back}</a></p>
      <h1 dir="auto">{fact.label}</h1>
      <p class="amount">{fact.value} <span class="pill" data-status={fact.status}>{statuses[fact.status]}</span></p>
      {fact.retired !== undefined && <p class="problem" dir="auto">{fact.retired}</p>}
      <p class="actions">
        {deeds.map((deed) => <a key={deed} class="button" href={links[deed]}>{words[deed]}</a>)}
      </p>
      <dl>
        {details.filter(([, text]) => text !== '').map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
        {fact.review && (
          <div>
            <dt>{words.review}</dt>
            <dd>{fact.review.date}{fact.review.overdue && <em> {words.overdue}</em>}</dd>
          </div>
        )}
      </dl>
      {fact.note !== undefined && <Part title={words.note}><p dir="auto">{fact.note}</p></Part>}
      {fact.accepted.length > 0 && (
        <Part title={words.accepted}>
          <ul>{fact.accepted.map(({ value, note }) => <li key={value}><strong>{value}</strong> <span class="soft" dir="auto">{note}</span></li>)}</ul>
        </Part>
      )}
      {fact.chain.length > 1 && (
        <Part title={words.chain}>
          <ol class="chain">
            {fact.chain.map(({ id, href, label, value, when }) => (
              <li key={id} {...(href === undefined && { 'aria-current': 'true' })}>
                <strong>{value}</strong> <span class="soft">{when}</span>
                {href === undefined ? <span>{label} ({words.here})</span> : <a href={href} dir="auto">{label}</a>}
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Part title={words.sources}>
        <ul class="sources">{fact.sources.map((source) => <SourceLine key={source.url} source={source} cited={words.cited} />)}</ul>
      </Part>
      {fact.layers.length > 1 && (
        <Part title={words.layers}>
          <ul>{fact.layers.map(({ layer, value, when, counts }) => <li key={layer}><strong>{layer}</strong> {value} <span class="soft">{when}</span>{counts && <span class="pill">{words.counts}</span>}</li>)}</ul>
        </Part>
      )}
      <Part title={words.history}>
        {fact.history.length === 0 ? <p class="soft">{words.noHistory}</p> : (
          <ol class="history">
            {fact.history.map(({ at, by, what, changes }, i) => (
              <li key={i}>
                <span class="soft">{at} · <bdi>{by}</bdi></span> <span dir="auto">{what}</span>
                {changes.length > 0 && <ul>{changes.map((change) => <li key={change} dir="auto">{change}</li>)}</ul>}
              </li>
            ))}
          </ol>
        )}
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A ledger may come from a stranger: what is no https address stays text. */
function SourceLine({ source: { title, publisher, url, published, seen }, cited }: { source: Source; cited: string }) {
  const safe = URL.canParse(url) && new URL(url).protocol === 'https:';
  return (
    <li>
      {safe ? <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">{title}</a> : <bdi>{title}</bdi>}
      <span class="soft">{[publisher, published, seen ? undefined : cited].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
