export interface LedgerLineProps {
  version?: string;
  /** As a reader writes it: "10 October 2026". */
  asOf?: string;
  problem?: string;
}

/** Which ledger verdicts rest on, and what is wrong with it. */
export function LedgerLine({ version, asOf, problem }: LedgerLineProps) {
  return (
    <section class="ledger" aria-label="Ledger">
      {problem !== undefined && <p class="problem" role="alert">{problem}</p>}
      {version !== undefined && <p>Ledger {version}{asOf !== undefined && <>, facts up to {asOf}</>}</p>}
    </section>
  );
}
