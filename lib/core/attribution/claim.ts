/**
 * One figure -> one claim: company, measure, parties, date, and how the text puts it. What a figure takes from its
 * own sentence in plain words is `explicit`; what it takes from elsewhere is `inferred`.
 */
import { between, isCompany, type Name, type Reading, type Sentence } from '../reading.ts';
import type { Span } from '../sentences.ts';
import type { Claim, Evidence, Figure, FoundClaim, Metric, Modality, ReasonCode } from '../types.ts';
import { dateFromContext, hintsOf, metricFromContext, metricsOf, partiesFromContext, saysNow } from './context.ts';
import type { Discourse } from './discourse.ts';
import { alternativesTo, chooseMetric, fits, isWorthOfContract, OF_NEXT, OF_SHARE, refine, refinedBy, type Choice } from './measure.ts';
import { isChange, modalityOf } from './modality.ts';
import { CLAUSE, figureBefore, hasCue, liesIn, within } from './nearness.ts';
import { companyOf, counterpartyOf, isBracketed, isInvestor, isOfParty, isOneGroup, isPossessive, isReceiving, isSpentOn, OWNED, partiesOf, paysAlong, promoteInvestor, respective, type Company, type Parties } from './parties.ts';
import { timeOf } from './time.ts';

/** Metrics that the reader tells apart in order to leave them alone. */
const NOT_JUDGED = new Set<Metric>(['not_funding', 'business_users']);

const EVENTS = /^(?:valuation|round|investor|retail|tender|cumulative|credit)/;

/** A figure where it stands, and the company that it is about. */
interface Place {
  figure: Figure;
  sentence: Sentence;
  reading: Reading;
  /** What stands around a cell or a labelled number, most telling first. */
  context: readonly Reading[];
  discourse: Discourse;
  company: Company | undefined;
  /** What all these words hint at. */
  hints: string[];
}

/** What a figure measures, as far as words tell it. */
interface Measure {
  metric?: Metric | undefined;
  choice?: Choice | undefined;
  /** What is worth so much is a contract. */
  ofContract?: boolean;
  parties?: Parties | undefined;
  /** Whom the company pays. */
  counterparty?: Name | undefined;
  /** Money spent on the company is put into it, but no word says so. */
  spentOn?: boolean;
}

/** The claim of one figure, in places that count from the beginning of its block; `asked` is the measure that a question before it asks for. */
export function claimOf(figure: Figure, sentence: Sentence, reading: Reading, context: readonly Reading[], discourse: Discourse, asked?: Metric): FoundClaim {
  const company = respectiveCompany(reading, sentence, figure) ?? companyOf(reading, sentence, figure) ?? companyFromContext(sentence, context, discourse);
  const place: Place = { figure, sentence, reading, context, discourse, company, hints: hintsOf([{ sentences: [sentence] }, ...context]) };
  const measure = withParties(measureTold(place, asked), place);
  const alternatives = alternativesOf(measure, place);
  if (measure.metric === 'investor_commitment' && isSpentElsewhere(measure, place)) measure.metric = 'not_funding';
  alternatives.push(...furtherAlternatives(measure, alternatives, place));
  if (measure.metric?.startsWith('valuation') && !alternatives.some((m) => m.endsWith('_commitment') || m === 'stake_value')) measure.parties = undefined;
  const { choice, parties } = measure;
  const { modality, cue: modal, promised } = moodOf(measure, place);
  const time = timeOf(sentence, figure);
  const date = time.date ?? discourse.date ?? dateFromContext(context);
  const ofParty = isOfParty(reading, sentence, figure, company, measure.metric, choice?.cue);
  // "Microsoft's stake is valued at $135 billion, or 27 % of OpenAI", "with its partner OpenAI, Microsoft's stake is worth $135 billion".
  const ofStake = ofParty && alternatives.includes('stake_value') && ((company?.mention?.start ?? 0) >= figure.end || parties?.names.some((name) => isPossessive(sentence, name)) === true);
  const metric = ofStake ? 'stake_value' : measure.metric;
  const unjudged = ofParty && !ofStake ? 'other-subject' : reasonNotToJudge(figure, company, metric, modality, sentence, parties !== undefined, place.hints.includes('letter-of-intent'));

  const evidence: Evidence[] = [];
  const note = (role: Evidence['role'], span: { start: number; end: number } | undefined): void => {
    if (span) evidence.push({ role, start: span.start, end: span.end });
  };
  note('entity', company?.mention);
  note('metric', choice?.cue);
  for (const name of parties?.names ?? []) note('party', name);
  note('modality', modal);
  note('date', time.date);

  const { low, high, step, unit, qualifier, unitStated, per } = figure;
  const isSure = !promised && !ofStake && !measure.spentOn && !isDoubtful(metric, parties, place);
  const claim: Claim = {
    id: 0,
    figure: per === undefined ? { low, high, step, unit, qualifier, unitStated } : { low, high, step, unit, qualifier, unitStated, per },
    entityCertainty: company?.certainty ?? 'inferred',
    metricCertainty: (isSure ? choice?.certainty : undefined) ?? 'inferred',
    alternatives,
    parties: parties ? parties.names.map((n) => n.id) : partiesFromContext(context, company?.id),
    modality,
    past: time.past,
    present: time.present || context.some(saysNow),
    hints: place.hints,
    sentence: 0,
    block: 0,
  };
  if (company && company.id !== '?') claim.entity = company.id;
  if (metric !== undefined) claim.metric = metric;
  if (date) claim.date = { from: date.from, to: date.to };
  if (unjudged) claim.unjudged = unjudged;
  return { claim, start: figure.start, end: figure.end, evidence };
}

// ---------------------------------------------------------------------------------------------
// What it measures

/** What the words say: those of the figure's sentence, the question that it answers, or, where they leave it open, those around. */
function measureTold({ figure, sentence, context }: Place, asked: Metric | undefined): Measure {
  const told = chooseMetric(sentence, figure);
  const isOwn = told?.cue !== undefined && between(sentence, figure, told.cue).breaks === 0;
  const own: Choice | undefined = asked !== undefined && !isOwn ? { metric: asked, certainty: 'inferred', cost: 0 } : told;
  const outer = own?.certainty === 'explicit' ? undefined : metricFromContext(figure, context);
  if (outer) return { metric: outer.metric, choice: outer };
  if (!own) return {};
  if (own.metric === 'valuation' && own.cue && isWorthOfContract(sentence, own.cue)) return { metric: 'compute_commitment', choice: { ...own, metric: 'compute_commitment', certainty: 'inferred' }, ofContract: true };
  return { metric: refine(own, sentence, figure), choice: own };
}

/** Whose money it is, and what the figure measures by that. */
function withParties(told: Measure, { figure, sentence, reading, context, discourse, company, hints }: Place): Measure {
  let { metric, choice } = told;
  let parties = partiesOf(reading, sentence, figure, company?.id);
  if (parties) {
    // "A pre-money valuation of $730 billion, Amazon $50 billion": what another clause says is that of its own amount.
    const apart = choice?.cue && between(sentence, figure, choice.cue);
    const isOpen = (apart && apart.breaks >= CLAUSE && apart.figures > 0) || metric === undefined || metric === 'round_total' || metric === 'tender_offer' || (choice?.cost ?? 0) > OF_NEXT;
    // "Nvidia earned $30 billion, Amazon $21.3 billion": what others earn, where the company is not named, is no cheque.
    const isEarned = isOpen && !company?.mention && choice?.cue && choice.cue.end <= figure.start && (metric === 'not_funding' || metric?.startsWith('revenue'));
    const promoted = isOpen && !isEarned && fits(figure, 'investor_commitment') ? promoteInvestor(reading, sentence, figure, parties, choice, company) : undefined;
    if (promoted) [choice, metric] = [promoted, promoted.metric];
    if (metric === undefined && figure.unit === 'percent' && (isLabelOf(reading.text, parties.names.at(-1), figure) || isShareOf(reading.text, sentence, figure, parties.names[0]))) metric = 'stake_percent';
  } else if (metric === undefined && figure.unit === 'percent' && context.some(isHolder) && context.some(isShareAlone)) metric = 'stake_percent';
  const counterparty = metric === undefined || metric.endsWith('_commitment') || metric === 'not_funding' ? counterpartyOf(sentence, figure, company?.id) : undefined;
  // "OpenAI plans to invest $100 billion in Amazon's cloud": the company pays; but "de Amazon" may be from or of it.
  const isPaid = counterparty && company?.mention?.role === 'subject' && company.mention.end <= figure.start && !hasCue(sentence.cues, 'from', (c) => liesIn(c, figure.end, counterparty.start));
  if (metric === 'investor_commitment' ? isPaid || hints.includes('stargate') : isPaid && metric === 'not_funding') metric = 'compute_commitment';
  if (counterparty) parties = { names: [counterparty], cost: 0 };
  const spentOn = metric === 'not_funding' && (parties !== undefined || discourse.payer !== undefined) && company?.mention !== undefined && isSpentOn(sentence, figure, company.mention);
  return { ...told, choice, metric: spentOn ? 'investor_commitment' : metric, parties, counterparty, spentOn };
}

/** What else the words of the sentence, and those around, could make of it. */
function alternativesOf({ metric, ofContract }: Measure, { figure, sentence, context }: Place): Metric[] {
  if (metric === 'not_funding') return [];
  const all = [...alternativesTo(metric, sentence, figure), ...metricsOf(context, figure)];
  return all.filter((other, i) => other !== metric && all.indexOf(other) === i && !(ofContract && other.startsWith('valuation')));
}

/** What else it could be by whose it is. */
function furtherAlternatives({ metric, choice, parties, counterparty }: Measure, known: readonly Metric[], { figure, sentence, context, company }: Place): Metric[] {
  const further: Metric[] = [];
  // An investment that is nobody's, or of several together, is the round.
  if (metric === 'investor_commitment' && (!parties || parties.together)) further.push('round_total');
  if (counterparty) further.push('compute_commitment');
  // "Microsoft's part is worth $135 billion"; "Microsoft | 27 % | $135 billion".
  const isWorth = isBehindShare(sentence, figure) ? metric === 'valuation' || choice?.certainty !== 'explicit' : metric === 'valuation' && (isOfHolding(sentence, figure, company) || parties?.names.some((name) => isPossessive(sentence, name)) || context.some((part) => part.sentences.some(({ figures }) => figures.some(({ unit }) => unit === 'percent'))));
  if (isWorth) further.push('stake_value');
  // "Took a $30 billion stake".
  if (metric === 'stake_value' && (choice?.cue?.start ?? 0) >= figure.end) further.push('investor_commitment');
  return further.filter((other) => !known.includes(other));
}

/** The company itself spends the money, or it goes into something else. */
function isSpentElsewhere({ choice, parties }: Measure, { figure, sentence, reading, company }: Place): boolean {
  const isSpent = parties ? company?.mention && paysAlong(reading, sentence, figure, company.mention, parties.names) : isInvestor(reading, sentence, figure, company, choice?.cue);
  return isSpent || refinedBy(sentence, figure, 'elsewhere', ELSEWHERE);
}

/** Whether no word says for sure what a figure measures, or whose it is. */
function isDoubtful(metric: Metric | undefined, parties: Parties | undefined, { figure, sentence, reading, company }: Place): boolean {
  if (isQuestion(reading, sentence)) return true;
  if (metric === 'investor_commitment') return isCrossed(sentence, figure, company, parties);
  if (metric !== 'stake_percent' && metric?.startsWith('valuation') !== true) return false;
  return isAnybodys(sentence, figure, company) || isOfHolding(sentence, figure, company);
}

/** "Our investment in OpenAI is valued at $135 billion", "SoftBank's bet on OpenAI lifts its value to $200 billion": so is what somebody holds of the company, or who does. */
const isOfHolding = (sentence: Sentence, figure: Figure, company: Company | undefined): boolean => {
  const mention = company?.mention;
  return mention !== undefined && mention.end <= figure.start && hasCue(sentence.cues, 'metric', ({ tag, end }) => (tag.metric === 'stake' || tag.metric === 'investor_commitment') && (mention.start - end === 1 || isInto(sentence, end, mention)));
};

/** "In" alone stands between the two. */
const isInto = ({ cues }: Sentence, from: number, { start: to }: Span): boolean => hasCue(cues, 'into', ({ start, end }) => start - from === 1 && to - end === 1);

/** How the text puts the figure; what somebody has promised on conditions is promised. */
function moodOf({ metric, parties }: Measure, { figure, sentence, reading, discourse, hints }: Place): { modality: Modality; cue?: Span | undefined; promised: boolean } {
  if (isInBrackets(reading.text, sentence, figure)) return { modality: 'stated', promised: false };
  const { modality, cue } = modalityOf(sentence, figure, reading.tools.cues.verbFinal);
  const isPlan = modality === 'planned';
  // "$35 billion of it depends on an IPO", "the other $35 billion follows if", "Amazon's $35 billion needs an IPO"; but not "Nvidia's $30 billion profit is expected to".
  const isRest = (isPlan || modality === 'hypothetical') && (metric ?? 'investor_commitment') === 'investor_commitment' && (discourse.payer !== undefined || sentence.names.some(({ role }) => role === 'party')) && sentence.cues.some(({ tag, start, end }) => (tag.role === 'rest' || (isPlan && tag.role === 'possessive' && (cue?.start === figure.end + 1 || sentence.names.every((name) => name.end !== start)))) && within(figure.start - end, 1));
  const isSum = isPlan && parties !== undefined && (metric === 'investor_commitment' || metric === 'stake_percent') && hasCue(sentence.cues, 'refine', (c) => c.tag.refinement === 'cumulative');
  const promised = isRest || isSum;
  return { modality: promised || (isPlan && parties !== undefined && hints.includes('conditional')) ? 'stated' : modality, cue, promised };
}

/** "The foundation holds 26% and Microsoft roughly 27%", "SoftBank: about 11%": nothing but a qualifier stands between holder and share. */
function isLabelOf(text: string, holder: Name | undefined, figure: Figure): boolean {
  if (!holder || holder.end > figure.start || /^\s*\p{L}/u.test(text.slice(figure.end, figure.end + 2))) return false;
  const label = LABEL.exec(text.slice(holder.end, figure.start));
  return label !== null && (figure.qualifier !== 'exact' || label[1] === undefined);
}

const LABEL = /^\s?[:：–—(]?\s?(\p{L}\s?|(?:\p{L}{2,13}\s){1,2}|[~≈])?$/u;

/** "27 % Microsoft, 26 % the foundation": several shares, each with its holder right behind it. */
const isShareOf = (text: string, { figures }: Sentence, figure: Figure, holder: Name | undefined): boolean =>
  holder !== undefined && figures.some((f) => f !== figure && f.unit === 'percent') && /^ [(—–]? ?$/.test(text.slice(figure.end, holder.start));

/** "Microsoft | 27 %": a cell that holds nothing but a name. */
const isHolder = ({ text, sentences: [first] }: Reading): boolean => first?.names.some(({ role, start, end }) => role === 'party' && end - start === text.length) === true;

/** "Share", "Share (%)", but not "Share price". */
const isShareAlone = ({ text, sentences: [first] }: Reading): boolean => first !== undefined && hasCue(first.cues, 'refine', ({ tag, start, end }) => tag.refinement === 'stake' && start === 0 && !/\p{L}/u.test(text.slice(end)));

/** "Ahead of its listing it is dearer than OpenAI ($852 billion)": brackets behind a name stand outside the sentence. */
function isInBrackets(text: string, { names }: Sentence, figure: Figure): boolean {
  return names.some((name) => isBracketed(text, name, figure)) && /[)）]/.test(text.charAt(figure.end));
}

/** What money goes into stands right beside the amount: "invested $10 billion in Portugal". */
const ELSEWHERE = 1;

/** "Microsoft gets about 27%, worth roughly $135 billion". */
function isBehindShare(sentence: Sentence, figure: Figure): boolean {
  const share = figureBefore(sentence, figure);
  return share?.unit === 'percent' && fits(figure, 'stake_value') && figure.start - share.end <= SHARE_REACH;
}

/** Letters between a share and its worth. */
const SHARE_REACH = 34;

/** "Has it passed a billion users?" claims nothing. */
export const isQuestion = ({ text }: Reading, { start, end }: Sentence): boolean => /[?？؟]\s?$/.test(text.slice(Math.max(start, end - 2), end));

/** The company of a figure whose own sentence names none. */
function companyFromContext(sentence: Sentence, context: readonly Reading[], discourse: Discourse): Company | undefined {
  for (const { sentences } of context) {
    const company = sentences.flatMap((s) => s.names).find((n) => isCompany(n) && !n.epithet && n.role !== 'unknown');
    if (company) return { id: company.id, certainty: 'explicit' };
  }
  if (discourse.topic === undefined) return undefined;
  // After a sentence about a party, "the company" may be that one.
  const referred = discourse.topic !== '?' && !discourse.payer && sentence.names.some((n) => n.epithet && n.role === 'subject');
  return { id: discourse.topic, certainty: referred ? 'explicit' : 'inferred' };
}

/** "OpenAI, SoftBank and Oracle: $122bn, $40bn and $300bn respectively": the k-th name. */
function respectiveCompany(reading: Reading, sentence: Sentence, figure: Figure): Company | undefined {
  const row = respective(sentence, figure);
  const names = row ? sentence.names.filter((n) => !n.epithet) : [];
  const own = names.length > 1 && row?.figures.length === names.length && isOneGroup(reading, sentence, names) ? names[row.index] : undefined;
  return own && names.some((n) => n.role === 'subject') ? { id: own.id, certainty: 'explicit', mention: own } : undefined;
}

/**
 * "SoftBank sold 3 % of T-Mobile to invest in OpenAI": a share of something sold, or of what is not named right behind it, may be anybody's;
 * "SoftBank's market value fell below a third of OpenAI's valuation": so may a value, where others have one.
 */
const isAnybodys = (sentence: Sentence, figure: Figure, company: Company | undefined): boolean => {
  const ofShare = figure.unit === 'percent';
  const mention = company?.mention;
  if (ofShare && (mention?.start ?? 0) - figure.end > OF_SHARE) return true;
  // "OpenAI's valuation lies $113 billion below Anthropic's": with another company behind the only amount, it may be what lies between the two.
  if (!ofShare && sentence.figures.length === 1 && sentence.names.some(({ start, role }) => role === 'comparison' && start >= figure.end)) return true;
  // "Nvidia's shares rose after the news of OpenAI, taking its value to $4.5 trillion".
  const isAside = mention && mention.end <= figure.start && between(sentence, figure, mention).breaks >= CLAUSE && sentence.names.some((n) => n.role === 'party' && !n.epithet && n.end <= mention.start);
  if (!ofShare && isAside) return true;
  const isNearer = (name: Name, cue: Span): boolean => (!mention || mention.end <= name.start) && between(sentence, name, cue).figures === 0 && !hasCue(sentence.cues, 'from', (c) => within(name.start - c.end, 1));
  const isOthers = (cue: Span): boolean => cue.end <= figure.start && between(sentence, figure, cue).figures === 0 && sentence.names.some((n) => n.role !== 'subject' && !n.epithet && cue.start >= n.end && (cue.start - n.end <= OWNED || isNearer(n, cue)));
  return hasCue(sentence.cues, 'metric', (c) => (ofShare ? c.tag.metric === 'share_sale' : c.tag.metric === 'valuation' && isOthers(c)));
};

/** "At Amazon, OpenAI has committed $38 billion": with the company between the two, who pays whom is not plain. */
function isCrossed(sentence: Sentence, figure: Figure, company: Company | undefined, parties: Parties | undefined): boolean {
  const mention = company?.mention;
  return mention !== undefined && mention.end <= figure.start && !isReceiving(sentence, mention) && (parties?.names.every((n) => n.end <= mention.start) ?? false);
}

function reasonNotToJudge(figure: Figure, company: Company | undefined, metric: Metric | undefined, modality: Modality, sentence: Sentence, hasParty: boolean, isLetter: boolean): ReasonCode | undefined {
  if (figure.conversion) return 'conversion';
  if (company?.id === '?') return 'other-subject';
  if (figure.per === 'share' || figure.per === 'day') return 'not-funding';
  // Nobody is valued or invests by the month.
  if (figure.per !== undefined && figure.per !== 'each' && metric !== undefined && EVENTS.test(metric)) return 'not-funding';
  if (metric !== undefined && NOT_JUDGED.has(metric)) return 'not-funding';
  // What a company will spend is a plan by nature; that is how such contracts are told.
  // A letter of intent is of the kind, too; it is known to the ledger, however it ended.
  if (modality !== 'stated' && metric !== 'compute_commitment' && !(isLetter && modality !== 'denied')) return modality;
  if (isChange(sentence, figure, metric, hasParty)) return 'change';
  return company === undefined ? 'no-subject' : undefined;
}
