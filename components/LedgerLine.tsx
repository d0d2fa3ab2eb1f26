export interface LedgerLineProps {
  /** Which ledger, and how far its facts go; missing where there is none. */
  line?: string;
  problem?: string;
  /** Where that ledger can be looked at. */
  href: string;
}

/** Which ledger verdicts rest on, and what is wrong with it. */
export function LedgerLine({ line, problem, href }: LedgerLineProps) {
  return (
    <section class="ledger">
      {problem !== undefined && <p class="problem" role="alert">{problem}</p>}
      {line !== undefined && <p><a href={href} target="_blank">{line}</a></p>}
    </section>
  );
}
