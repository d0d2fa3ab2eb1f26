/** What the figures of a sentence tell of each other's event: a round's size names its round, a cheque the one that it was paid into. */
import type { Claim, Fact, LedgerEvent, Metric } from '../types.ts';
import { agrees, distance, everComparable, isForeign, isTheirs, tooEarly, type Basis } from './comparing.ts';

/** What one claim of a document is judged by: all of them, and the ledger. */
export interface Hearing extends Basis {
  events: EventFinder;
}

/** Tells a claim's event from the figures beside it. */
export class EventFinder {
  /** The rounds, share sales and contracts that a sentence tells by their size, and those that a block does. */
  readonly #told = new Map<number, Set<string>>();
  readonly #toldInBlock = new Map<number, Set<string>>();
  readonly #bySentence = new Map<number, LedgerEvent>();
  readonly #byBlock = new Map<number, LedgerEvent>();
  /** What a cheque was part of, where it can have been of one event alone. */
  readonly #byCheque = new Map<number, LedgerEvent>();
  /** The events of all cheques that a sentence tells. */
  readonly #cheques = new Map<number, string[]>();
  /** Whose shares a sentence tells as the ledger has them. */
  readonly #shares = new Map<number, readonly string[]>();

  constructor(claims: readonly Claim[], basis: Basis) {
    for (const claim of claims) {
      if (claim.unjudged) continue;
      if (claim.metric === 'stake_percent') this.#noteShare(claim, basis);
      else if (claim.entity !== undefined && !isForeign(claim) && TELLING.has(claim.metric)) this.#noteMoney(claim, basis);
    }
  }

  #noteShare(claim: Claim, basis: Basis): void {
    if (everComparable(claim, basis).some((fact) => isTheirs(claim, fact) && agrees(claim, fact, basis))) this.#shares.set(claim.sentence, [...(this.#shares.get(claim.sentence) ?? []), ...claim.parties]);
  }

  #noteMoney(claim: Claim, basis: Basis): void {
    const { entity = '', metric = '' } = claim;
    const sameOf = (kind: Metric): Fact[] => basis.index.factsOf(entity, kind).filter((fact) => (!kind.endsWith('_commitment') || isTheirs(claim, fact)) && agrees(claim, fact, basis));
    // "The $10 billion order with Cerebras has grown to $20 billion": a contract, by whatever word; it is of no round.
    if (metric.endsWith('_commitment')) for (const { id } of sameOf('compute_commitment')) this.#tell(claim, id);
    if (metric === 'compute_commitment') return;
    if (metric === 'investor_commitment') return this.#noteCheque(claim, sameOf(metric), basis);
    // "Landed $6.6 billion through a secondary share sale".
    const sold = metric === 'round_total' && claim.hints.includes('tender') ? sameOf('tender_offer') : [];
    const same = sold.length > 0 ? sold : sameOf(metric);
    // "Microsoft's $750 million in the October round".
    if (same.length === 0 && claim.parties.length > 0) return this.#noteCheque(claim, sameOf('investor_commitment'), basis);
    const [fact] = same.filter((each) => !tooEarly(each, claim, basis)).sort((a, b) => distance(a, claim) - distance(b, claim));
    const event = fact && basis.index.event(fact.event);
    if (!event) return;
    this.#tell(claim, fact.id);
    if (!this.#bySentence.has(claim.sentence)) this.#bySentence.set(claim.sentence, event);
    if (!this.#byBlock.has(claim.block)) this.#byBlock.set(claim.block, event);
  }

  #tell({ sentence, block }: Claim, fact: string): void {
    this.#told.set(sentence, (this.#told.get(sentence) ?? new Set()).add(fact));
    this.#toldInBlock.set(block, (this.#toldInBlock.get(block) ?? new Set()).add(fact));
  }

  #noteCheque({ sentence }: Claim, same: readonly Fact[], { index }: Basis): void {
    const events = new Set(same.map((each) => each.event));
    this.#cheques.set(sentence, [...(this.#cheques.get(sentence) ?? []), ...events]);
    const [paid] = events;
    const event = events.size === 1 && paid !== undefined ? index.event(paid) : undefined;
    if (event) this.#byCheque.set(sentence, event);
  }

  /** Whether a sentence tells of this round, share sale or contract by its size. */
  tells(sentence: number, fact: Fact): boolean {
    return this.#told.get(sentence)?.has(fact.id) ?? false;
  }

  /** The same of all that stands beside a claim: its sentence, which may be a row of a table, or the rest of its paragraph. */
  tellsBeside({ sentence, block }: Claim, fact: Fact): boolean {
    return this.tells(sentence, fact) || (this.#toldInBlock.get(block)?.has(fact.id) ?? false);
  }

  /** "Amazon ($50 billion), Nvidia ($30 billion) and SoftBank ($30 billion), $110 billion together": whether a sentence tells several cheques of one event. */
  tellsCheques({ sentence }: Claim, of?: Fact): boolean {
    const cheques = this.#cheques.get(sentence) ?? [];
    return cheques.some((event, i) => cheques.indexOf(event) < i && (of === undefined || of.event === event));
  }

  /** "SoftBank, which holds 13 % of it, has 87 % of Arm": whether the sentence has told the share of the claim's own party already. */
  tellsShare({ sentence, parties }: Claim): boolean {
    return this.#shares.get(sentence)?.some((party) => parties.includes(party)) ?? false;
  }

  /** The event that a claim is of; undefined where the figures do not tell it. */
  of(claim: Claim): LedgerEvent | undefined {
    const beside = this.#bySentence.get(claim.sentence);
    if (beside) return beside;
    // "The first cheque, $50 million in 2019, at a valuation of $1 billion".
    const paid = claim.metric?.startsWith('valuation') && !claim.present ? this.#byCheque.get(claim.sentence) : undefined;
    if (paid) return paid;
    // "The post-money valuation" is that of the round which the paragraph tells of.
    return claim.metric === 'valuation_pre' || claim.metric === 'valuation_post' ? this.#byBlock.get(claim.block) : undefined;
  }
}

/** Measures that tell of an event. */
const TELLING = new Set<Metric | undefined>(['investor_commitment', 'round_total', 'tender_offer', 'compute_commitment']);
