import type { CopyForm } from '../lib/core/saved-claims/quotation.ts';
import type { Explanation, FactView, Source, VerdictKind } from '../lib/core/types.ts';
import type { PageWords } from '../lib/core/words/words.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { VerdictMark, withoutVerdict } from './VerdictMark.tsx';
import { counted } from './words.ts';

/** What is known so far of the figure whose card is open. */
export type CardContent = { state: 'loading' } | { state: 'failed'; detail: string } | { state: 'ready'; explanation: Explanation };

/** Whether the reader has kept the figure. */
export type Keeping = 'not' | 'kept' | 'failed';

/** What became of the last copy. */
export type Copying = 'not' | 'copied' | 'failed';

export interface ClaimCardProps {
  verdict: VerdictKind;
  content: CardContent;
  words: PageWords;
  onClose(): void;
  onRetry(): void;
  keeping?: Keeping;
  /** Without it there is no button to keep the figure. */
  onSave?(): void;
  copying?: Copying;
  /** Without it there is no menu to take the figure along. */
  onCopy?(form: CopyForm): void;
}

const TITLE = 'tickmark-card-title';

/** All that is known of one figure: how it was read, why it was judged so, and the sources. */
export function ClaimCard({ verdict, content, words, onClose, onRetry, keeping = 'not', onSave, copying = 'not', onCopy }: ClaimCardProps) {
  const ready = content.state === 'ready' ? content.explanation : undefined;
  const shown = ready?.verdict ?? verdict;
  return (
    <section class="card" role="dialog" lang={words.tag} dir={words.dir} aria-labelledby={TITLE} aria-busy={content.state === 'loading'} tabIndex={-1} data-verdict={shown}>
      <header>
        <h2 id={TITLE}>
          <VerdictMark verdict={shown} words={words.verdicts[shown]} />
          {ready && <span class="headline">{withoutVerdict(ready.headline, shown, words)}</span>}
        </h2>
        <button type="button" class="close" aria-label={words.card.close} onClick={onClose} />
      </header>
      {content.state === 'loading' && <Loading label={words.card.loading} />}
      {content.state === 'failed' && <Failed detail={content.detail} words={words} onRetry={onRetry} />}
      {ready && <Reasons explanation={ready} words={words} />}
      {ready && (onSave ?? onCopy) && <Keep keeping={keeping} copying={copying} words={words} onSave={onSave} onCopy={onCopy} />}
    </section>
  );
}

type KeepProps = Pick<Required<ClaimCardProps>, 'keeping' | 'copying' | 'words'> & { [K in 'onSave' | 'onCopy']: ClaimCardProps[K] | undefined };

function Keep({ keeping, copying, words: { card }, onSave, onCopy }: KeepProps) {
  return (
    <div class="keep">
      {onSave && <button type="button" aria-disabled={keeping === 'kept'} onClick={onSave}>{keeping === 'kept' ? card.saved : card.save}</button>}
      {onCopy && <CopyMenu words={card} onCopy={onCopy} />}
      <span role="status">{[keeping === 'failed' && card.unsaved, copying === 'copied' && card.copied, copying === 'failed' && card.uncopied].filter(Boolean).join(' ')}</span>
    </div>
  );
}

function Loading({ label }: { label: string }) {
  return (
    <div class="loading" role="status" aria-label={label}>
      <span />
      <span />
      <span />
    </div>
  );
}

function Failed({ detail, words: { card }, onRetry }: { detail: string; words: PageWords; onRetry(): void }) {
  return (
    <div class="failed" role="alert">
      <p>{card.failed}</p>
      <p class="soft" lang="en" dir="ltr">{detail}</p>
      <button type="button" class="retry" onClick={onRetry}>{card.retry}</button>
    </div>
  );
}

function Reasons({ explanation, words }: { explanation: Explanation; words: PageWords }) {
  const { why, reading, decisive = [], chain, arithmetic, page, facts, ledger } = explanation;
  const { card } = words;
  return (
    <>
      <p class="why">{why}</p>
      <Lines title={card.chain} lines={chain} kind="chain" />
      <Lines title={card.sums} lines={arithmetic} kind="sums" />
      <Lines title={card.page} lines={page} kind="page" />
      {facts.length > 0 && (
        <section class="facts">
          <h3>{card.facts}</h3>
          <ul>
            {facts.map((fact) => <FactRow key={fact.id} fact={fact} words={words} />)}
          </ul>
        </section>
      )}
      <footer>
        <p><span class="soft">{card.readAs}</span> {reading}</p>
        {decisive.length > 0 && (
          <p>
            <span class="soft">{card.decidedBy}</span>
            {decisive.map((each) => <span key={each}> <bdi>“{each}”</bdi></span>)}
          </p>
        )}
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
        {lines.map((line) => <li key={line}>{kind === 'page' ? line : inSteps(line)}</li>)}
      </ul>
    </section>
  );
}

/** A chain breaks at its arrows, and a sum at its signs, never within an amount. Arrows point the way that the language is read. */
function inSteps(line: string) {
  return line.split(/ (?=[→←+×=] )/).map((step, i) => <span key={`${i} ${step}`} class="step">{step} </span>);
}

/** The language of the ledger's own labels and notes. */
const LEDGER_LANGUAGE = { lang: 'en', dir: 'ltr' } as const;

function FactRow({ fact, words }: { fact: FactView; words: PageWords }) {
  const { card } = words;
  const { label, ownLabel, value, when, status, role, note, sources } = fact;
  return (
    <li class="fact">
      <p class="value">
        <strong>{value}</strong>
        <span class="soft">{card.roles[role]}</span>
        <span class="status" data-status={status}>{card.statuses[status]}</span>
      </p>
      <p>{label}</p>
      <p class="soft">{when}</p>
      {ownLabel !== undefined && <p class="soft own" {...LEDGER_LANGUAGE}>{ownLabel}</p>}
      {note !== undefined && <p class="soft own" {...LEDGER_LANGUAGE}>{note}</p>}
      <SourceList sources={sources} words={words} />
    </li>
  );
}

/** Sources shown at once; the others are one click away. */
const SHOWN = 2;

function SourceList({ sources, words }: { sources: readonly Source[]; words: PageWords }) {
  const open = sources.slice(0, SHOWN);
  const more = sources.slice(SHOWN);
  return (
    <>
      <ul class="sources">{open.map((source) => <SourceLink key={source.url} source={source} cited={words.card.cited} />)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{counted(words.card.moreSources, more.length, words.tag)}</summary>
          <ul class="sources">{more.map((source) => <SourceLink key={source.url} source={source} cited={words.card.cited} />)}</ul>
        </details>
      )}
    </>
  );
}

/** A ledger may come from a stranger: what is no https address stays text. */
function SourceLink({ source: { title, publisher, url, published, seen }, cited }: { source: Source; cited: string }) {
  const safe = URL.canParse(url) && new URL(url).protocol === 'https:';
  return (
    <li>
      {safe ? <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">{title}</a> : <bdi>{title}</bdi>}
      <span class="soft">{[publisher, published, seen ? undefined : cited].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
