import { ClaimList, type ClaimItem } from '../../components/ClaimList.tsx';
import { LedgerLine } from '../../components/LedgerLine.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { Tally } from '../../components/Tally.tsx';
import { counted, fill, formatDate } from '../../lib/core/format.ts';
import type { VerdictKind } from '../../lib/core/types.ts';
import type { Words } from '../../lib/core/words/words.ts';
import type { Status } from '../../lib/messages/protocol.ts';

export type PopupState = { kind: 'failed'; detail: string } | { kind: 'ready'; status: Status; figures: readonly ClaimItem[] };

export interface PopupProps {
  state: PopupState;
  words: Words;
  /** The library of saved claims, in a tab. */
  libraryHref: string;
  /** Those among them that are judged otherwise now. */
  alertsHref: string;
  /** Opens the panel beside the page; missing where the browser has none. */
  onPanel?: (() => void) | undefined;
  onJump(key: string): void;
  onPropose(key: string): void;
  onEnabled(on: boolean): void;
  onHostEnabled(host: string, on: boolean): void;
}

/** What Tickmark has to say about the page in front of the reader. */
export function Popup({ state, words, libraryHref, alertsHref, onPanel, onJump, onPropose, onEnabled, onHostEnabled }: PopupProps) {
  return (
    <>
      <header>
        <img src="/icon.svg" alt="" width="22" height="22" />
        <h1>Tickmark</h1>
        <nav aria-label={words.panel.library}>
          {onPanel && <button type="button" onClick={onPanel}>{words.panel.title}</button>}
          <a href={libraryHref} target="_blank" rel="noreferrer">{words.panel.library}</a>
        </nav>
      </header>
      {state.kind === 'failed' ? (
        <Notice title={words.popup.silent} words={state.detail} />
      ) : (
        <>
          {state.status.alerts > 0 && <p class="alert"><a href={alertsHref} target="_blank" rel="noreferrer">{counted(words.popup.alerts, state.status.alerts, words.tag)}</a></p>}
          <Findings {...state} words={words} onJump={onJump} onPropose={onPropose} />
          <SiteSwitch
            enabled={state.status.enabled}
            hostEnabled={state.status.hostEnabled}
            words={words.popup}
            {...(state.status.readable && state.status.host !== undefined && { host: state.status.host })}
            onEnabled={onEnabled}
            onHostEnabled={onHostEnabled}
          />
          <Ledger ledger={state.status.ledger} words={words} />
        </>
      )}
    </>
  );
}

function Findings({ status, figures, words, onJump, onPropose }: { status: Status; figures: readonly ClaimItem[]; words: Words } & Pick<PopupProps, 'onJump' | 'onPropose'>) {
  const { unreadable, off, offHere, nothing, figures: label } = words.popup;
  if (!status.readable) return <Notice {...unreadable} />;
  if (!status.enabled) return <Notice {...off} />;
  if (!status.hostEnabled) return <Notice {...offHere} />;
  if (figures.length === 0) return <Notice {...nothing} />;
  return (
    <>
      <Tally counts={countsOf(figures)} label={label} words={words} />
      <ClaimList items={figures} words={words} onJump={onJump} proposing={{ label: words.popup.propose, onPropose }} />
    </>
  );
}

function countsOf(figures: readonly ClaimItem[]): Record<VerdictKind, number> {
  const counts = { consistent: 0, outdated: 0, conflicting: 0, unverified: 0 };
  for (const { verdict } of figures) counts[verdict]++;
  return counts;
}

function Ledger({ ledger: { version, asOf, problem }, words: { popup, wording } }: { ledger: Status['ledger']; words: Words }) {
  const line = version === undefined || asOf === undefined ? undefined : fill(popup.ledger, { version, asOf: formatDate(asOf, wording) });
  return <LedgerLine href="/options.html#/ledger" {...(line !== undefined && { line })} {...(problem !== undefined && { problem })} />;
}

function Notice({ title, words }: { title: string; words: string }) {
  return (
    <section class="notice" role="status">
      <h2>{title}</h2>
      <p>{words}</p>
    </section>
  );
}
