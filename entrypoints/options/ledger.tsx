import type { ViewProps } from './desk.ts';

/** The facts as a table. */
export function LedgerPage({ desk }: ViewProps) {
  return <h1>{desk.text.ledger.title}</h1>;
}
