import { ClaimList, type ClaimItem } from '../../components/ClaimList.tsx';
import { LedgerLine } from '../../components/LedgerLine.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { Tally } from '../../components/Tally.tsx';
import { formatDate } from '../../lib/core/format.ts';
import type { VerdictKind } from '../../lib/core/types.ts';
import type { Status } from '../../lib/messages/protocol.ts';

export type PopupState = { kind: 'failed'; detail: string } | { kind: 'ready'; status: Status; figures: readonly ClaimItem[] };

export interface PopupProps {
  state: PopupState;
  onJump(key: string): void;
  onEnabled(on: boolean): void;
  onHostEnabled(host: string, on: boolean): void;
}

/** What Tickmark has to say about the page in front of the reader. */
export function Popup({ state, onJump, onEnabled, onHostEnabled }: PopupProps) {
  return (
    <>
      <header>
        <img src="/icon.svg" alt="" width="22" height="22" />
        <h1>Tickmark</h1>
      </header>
      {state.kind === 'failed' ? (
        <Notice title="Tickmark does not answer" words={state.detail} />
      ) : (
        <>
          <Findings {...state} onJump={onJump} />
          <SiteSwitch
            enabled={state.status.enabled}
            hostEnabled={state.status.hostEnabled}
            {...(state.status.readable && state.status.host !== undefined && { host: state.status.host })}
            onEnabled={onEnabled}
            onHostEnabled={onHostEnabled}
          />
          <Ledger ledger={state.status.ledger} />
        </>
      )}
    </>
  );
}

function Findings({ status, figures, onJump }: { status: Status; figures: readonly ClaimItem[]; onJump(key: string): void }) {
  if (!status.readable) return <Notice title="Tickmark can’t read this page" words="Browsers let no extension into their own pages and their add-on stores." />;
  if (!status.enabled) return <Notice title="Switched off" words="No page is read until it is switched on again." />;
  if (!status.hostEnabled) return <Notice title="Switched off on this site" words="Its pages are not read." />;
  if (figures.length === 0) return <Notice title="No OpenAI funding figures found on this page" words="Figures that appear later are checked then." />;
  return (
    <>
      <Tally counts={countsOf(figures)} />
      <ClaimList items={figures} onJump={onJump} />
    </>
  );
}

function countsOf(figures: readonly ClaimItem[]): Record<VerdictKind, number> {
  const counts = { consistent: 0, outdated: 0, conflicting: 0, unverified: 0 };
  for (const { verdict } of figures) counts[verdict]++;
  return counts;
}

function Ledger({ ledger: { version, asOf, problem } }: { ledger: Status['ledger'] }) {
  return (
    <LedgerLine
      {...(version !== undefined && { version })}
      {...(asOf !== undefined && { asOf: formatDate(asOf) })}
      {...(problem !== undefined && { problem })}
    />
  );
}

function Notice({ title, words }: { title: string; words: string }) {
  return (
    <section class="notice" role="status">
      <h2>{title}</h2>
      <p>{words}</p>
    </section>
  );
}
