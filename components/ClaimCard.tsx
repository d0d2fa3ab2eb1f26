import type { Explanation, FactStatus, FactView, Source, VerdictKind } from '../lib/core/types.ts';
import { VerdictMark, withoutVerdict } from './VerdictMark.tsx';

/** What is known so far of the figure whose card is open. */
export type CardContent = { state: 'loading' } | { state: 'failed'; detail: string } | { state: 'ready'; explanation: Explanation };

export interface ClaimCardProps {
  verdict: VerdictKind;
  content: CardContent;
  onClose(): void;
  onRetry(): void;
}

const TITLE = 'tickmark-card-title';

/** All that is known of one figure: how it was read, why it was judged so, and the sources. */
export function ClaimCard({ verdict, content, onClose, onRetry }: ClaimCardProps) {
  const ready = content.state === 'ready' ? content.explanation : undefined;
  return (
    <section class="card" role="dialog" aria-labelledby={TITLE} aria-busy={content.state === 'loading'} tabIndex={-1} data-verdict={ready?.verdict ?? verdict}>
      <header>
        <h2 id={TITLE}>
          <VerdictMark verdict={ready?.verdict ?? verdict} />
          {ready && <span class="headline">{withoutVerdict(ready.headline, ready.verdict)}</span>}
        </h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose} />
      </header>
      {content.state === 'loading' && <Loading />}
      {content.state === 'failed' && <Failed detail={content.detail} onRetry={onRetry} />}
      {ready && <Reasons explanation={ready} />}
    </section>
  );
}

function Loading() {
  return (
    <div class="loading" role="status" aria-label="Looking it up">
      <span />
      <span />
      <span />
    </div>
  );
}

function Failed({ detail, onRetry }: { detail: string; onRetry(): void }) {
  return (
    <div class="failed" role="alert">
      <p>The ledger could not be asked.</p>
      <p class="soft">{detail}</p>
      <button type="button" class="retry" onClick={onRetry}>Try again</button>
    </div>
  );
}

function Reasons({ explanation }: { explanation: Explanation }) {
  const { why, reading, chain, arithmetic, page, facts, ledger } = explanation;
  return (
    <>
      <p class="why">{why}</p>
      <Lines title="What replaced what" lines={chain} kind="chain" />
      <Lines title="It adds up" lines={arithmetic} kind="sums" />
      <Lines title="On this page" lines={page} kind="page" />
      {facts.length > 0 && (
        <section class="facts">
          <h3>In the ledger</h3>
          <ul>
            {facts.map((fact) => <FactRow key={fact.id} fact={fact} />)}
          </ul>
        </section>
      )}
      <footer>
        <p><span class="soft">Read as</span> {reading}</p>
        <p class="soft">{ledger}</p>
      </footer>
    </>
  );
}

function Lines({ title, lines, kind }: { title: string; lines: readonly string[]; kind: 'chain' | 'sums' | 'page' }) {
  if (lines.length === 0) return null;
  return (
    <section class={kind}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => <li key={line}>{kind === 'chain' ? inSteps(line) : line}</li>)}
      </ul>
    </section>
  );
}

/** A chain breaks at its arrows, never within a step. */
function inSteps(line: string) {
  return line.split(' → ').map((step, i) => <span key={step} class="step">{i === 0 ? '' : '→ '}{step} </span>);
}

const ROLES: Readonly<Record<FactView['role'], string>> = { match: 'agrees', current: 'holds instead', related: 'see also' };
const STATUSES: Readonly<Record<FactStatus, string>> = { official: 'Official', reported: 'Reported', disputed: 'Disputed' };

function FactRow({ fact }: { fact: FactView }) {
  const { label, value, when, status, role, note, sources } = fact;
  return (
    <li class="fact">
      <p class="value">
        <strong>{value}</strong>
        <span class="soft">{ROLES[role]}</span>
        <span class="status" data-status={status}>{STATUSES[status]}</span>
      </p>
      <p>{label}</p>
      <p class="soft">{when}</p>
      {note !== undefined && <p class="soft">{note}</p>}
      <SourceList sources={sources} />
    </li>
  );
}

/** Sources shown at once; the others are one click away. */
const SHOWN = 2;

function SourceList({ sources }: { sources: readonly Source[] }) {
  const open = sources.slice(0, SHOWN);
  const more = sources.slice(SHOWN);
  return (
    <>
      <ul class="sources">{open.map((source) => <SourceLink key={source.url} source={source} />)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{more.length === 1 ? '1 more source' : `${more.length} more sources`}</summary>
          <ul class="sources">{more.map((source) => <SourceLink key={source.url} source={source} />)}</ul>
        </details>
      )}
    </>
  );
}

/** A ledger may come from a stranger: what is no https address stays text. */
function SourceLink({ source: { title, publisher, url, published, seen } }: { source: Source }) {
  const safe = URL.canParse(url) && new URL(url).protocol === 'https:';
  return (
    <li>
      {safe ? <a href={url} target="_blank" rel="noopener noreferrer">{title}</a> : title}
      <span class="soft">{[publisher, published, seen ? undefined : 'cited by others'].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
