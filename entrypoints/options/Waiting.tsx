import type { ComponentChild } from 'preact';
import type { Desk } from './desk.ts';
import type { Live } from './live.ts';

/** What is shown of a query: its answer, or that it is on its way, or what went wrong. */
export function Waiting<T>({ desk, live, children }: { desk: Desk; live: Live<T>; children(value: T): ComponentChild }) {
  if (live.state === 'ready') return <>{children(live.value)}</>;
  if (live.state === 'loading') return <p class="empty" role="status">{desk.text.shell.loading}</p>;
  return (
    <div class="problem" role="alert">
      <p>{desk.text.shell.failed}</p>
      <p class="soft" dir="auto">{live.detail}</p>
    </div>
  );
}
