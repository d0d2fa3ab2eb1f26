/**
 * Companies and parties: whose figure it is, and whose money. The nearest name wins, with what grammar
 * says in any language: possession, lists, insertions between commas, and the words that link an amount to
 * where it comes from or goes to.
 */
import { between, BREAK, isCompany, type Name, type Reading, type Sentence } from '../reading.ts';
import type { Span } from '../sentences.ts';
import type { Certainty, Figure, Metric } from '../types.ts';
import { OF_NEXT, refinedBy, type Choice } from './measure.ts';
import { CLAUSE, CONTRAST, figureBefore, hasCue, isOfNext, liesIn, nextFigure, within } from './nearness.ts';

/** The company that a figure is about. */
export interface Company {
  id: string;
  certainty: Certainty;
  mention?: Name;
}

/** Whether a word of a role stands right before a name or an amount, or right behind it, where the language has it. */
export function hasBeside(sentence: Pick<Sentence, 'cues'>, name: Span, role: 'receiving' | 'companion' | 'compared'): boolean {
  return hasCue(sentence.cues, role, ({ start, end, tag }) => {
    const gap = end <= name.start ? name.start - end : start - name.end;
    return within(gap, 1) && tag.side !== (end <= name.start ? 'after' : 'before');
  });
}

/** "In OpenAI", 向OpenAI, OpenAIに: words right beside the name make it the one that the money goes to. */
export const isReceiving = (sentence: Sentence, name: Name): boolean =>
  hasBeside(sentence, name, 'receiving');

/** "With OpenAI", 与OpenAI, OpenAIとの: the sentence is about another one, whose partner the company is. */
export function isCompanion(reading: Reading, sentence: Sentence, name: Name): boolean {
  if (isPossessive(sentence, name)) return false;
  return hasBeside(sentence, name, 'companion') && !sentence.names.some((other) => other !== name && (isJoined(reading.text, sentence, name, other) || isJoined(reading.text, sentence, other, name)));
}

/** "Amazon's", 亚马逊的: what follows is the name's own. */
export const isPossessive = (sentence: Sentence, name: Span): boolean => hasCue(sentence.cues, 'possessive', (c) => c.start === name.end);

/** "Above SpaceX", スペースXの4560億ドルを上回る: a name that only another one, told before, is compared with. */
export const isOnlyCompared = (sentence: Sentence, name: Span): boolean =>
  hasBeside(sentence, name, 'compared') || (isPossessive(sentence, name) && sentence.figures.some((f) => f.start > name.end && f.start - name.end <= FRONTED && hasBeside(sentence, f, 'compared')));

/** A comma and a space. */
const FRONTED = 2;

/** The company that the figure's own sentence names for it. The id is `?` for one that the ledger does not know. */
export function companyOf(reading: Reading, sentence: Sentence, figure: Figure): Company | undefined {
  const companies = sentence.names.filter((n) => isCompany(n) && !n.epithet);
  let best: { name: Name; cost: number } | undefined;
  for (const name of companies) {
    const after = name.start >= figure.end;
    // "Ahead of SpaceX ($400 billion)": who has an amount of its own is not whom the one before is about.
    if (after && name.role === 'comparison' && (isOnlyCompared(sentence, name) || sentence.figures.some((f) => isBracketed(reading.text, name, f)))) continue;
    if (isAsideOf(sentence, figure, name, companies)) continue;
    const { gap, breaks, figures } = between(sentence, figure, name);
    // "Not in the league of OpenAI, worth 852 billion, nor of Anthropic, worth 380 billion".
    const isNext = breaks >= (name.role === 'comparison' && gap > FRONTED && nextFigure(sentence, name.end) ? CLAUSE : CONTRAST);
    let cost = gap * 0.5 + breaks + figures * 4;
    // "Next to the $122 billion that OpenAI collected".
    if (after) cost += attaches(sentence, figure, name) ? -6 : isRelative(reading, figure.end, name.start) ? -4 : isNext ? OF_NEXT : 26;
    else if (isPossessive(sentence, name)) cost -= 6;
    // "OpenAI's rival xAI".
    if (modifies(sentence, name)) cost += 20;
    if (isInserted(reading.text, name, figure.start, sentence.names)) cost += 60;
    if (!best || cost < best.cost) best = { name, cost };
  }
  if (!best) return undefined;
  const { name, cost } = best;
  const behind = name.start - figure.end;
  const apart = behind >= 0 && between(sentence, figure, name).breaks >= CLAUSE;
  // "$852 billion, below the 965 of Anthropic", "below Anthropic's 965".
  if (apart && name.role === 'comparison' && (isComparedWith(sentence, figure, name) || (behind > FRONTED && isPossessive(sentence, name)) || AMOUNT_OF.test(reading.text.slice(figure.end, name.start)))) return undefined;
  // "Toyota is worth $300 billion, less than half of OpenAI": whoever it is, it is not the one that it is compared with.
  const next = nextFigure(sentence, name.end);
  if (name.role === 'unknown' || (apart && !next && isComparedWith(sentence, figure, name, COMPARING)) || (behind > 0 && isContrasted(reading, sentence, figure, name, next))) return { id: '?', certainty: 'explicit', mention: name };
  const alone = companies.every((n) => n.id === name.id);
  // "Valued at $852 million, OpenAI is the talk of the town": what opens a sentence is about the name right behind it.
  const near = (!apart || (alone && behind <= FRONTED)) && cost <= (alone && behind < 0 ? 110 : 60);
  // 英伟达与OpenAI合作，市值达5万亿美元: whose it is may well be the other one, though the two stand like a list.
  const own = near && !modifies(sentence, name) && !hasBeside(sentence, name, 'companion') && !isObject(reading, sentence, name, companies);
  return { id: name.id, certainty: own ? 'explicit' : 'inferred', mention: name };
}

/** "Anthropic raised half of what OpenAI did, yet it is valued at $965 billion": a new clause goes on about the other one, unless it hangs on the name as "which" does. */
const isAsideOf = (sentence: Sentence, figure: Figure, name: Name, companies: readonly Name[]): boolean =>
  isOnlyCompared(sentence, name) && companies.some(({ id, end }) => id !== name.id && end <= figure.start) && (between(sentence, figure, name).breaks >= CONTRAST || hasCue(sentence.cues, 'break', (c) => c.tag.cost !== CLAUSE && liesIn(c, name.end, figure.start)));

/** Nothing stands between, or a pronoun alone. */
function isRelative({ text, tools }: Reading, from: number, to: number): boolean {
  const words = to - from <= OPENING ? text.slice(from, to).trim() : undefined;
  return words === '' || (words !== undefined && tools.cues.pronouns?.has(words) === true);
}

/** "Anthropic edges past OpenAI with $965 billion": whose sentence it is may well be the company before, in the same clause. */
function isObject(reading: Reading, sentence: Sentence, name: Name, companies: readonly Name[]): boolean {
  if (isPossessive(sentence, name) || isOneGroup(reading, sentence, companies)) return false;
  return companies.some((other) => {
    if (other.id === name.id || other.end > name.start) return false;
    const { breaks, figures } = between(sentence, other, name);
    return breaks < CLAUSE && figures === 0;
  });
}

/**
 * トヨタは3000億ドル、OpenAIは8520億ドル: in a sentence that opens with somebody unknown, the amount is that one's, where the next
 * clause sets the company beside it; ホンダは10億ドルを投じ、OpenAIの技術で: or is about something of the company.
 */
function isContrasted({ text, tools }: Reading, sentence: Sentence, figure: Figure, name: Name, next: Figure | undefined): boolean | undefined {
  if (between(sentence, figure, name).breaks === 0) return false;
  const { start, cues, dates, names } = sentence;
  const first = start + text.slice(start, figure.start).search(/[\p{L}\d]/u);
  if ([...cues, ...dates, ...names].some((c) => c.start <= first && c.end > first)) return false;
  const cue = cues.find((c) => c.tag.role === 'metric') ?? figure;
  const topic = text.slice(first, Math.min(cue.start, figure.start));
  const marks = tools.cues.topic;
  if (marks.has(topic.trimEnd().slice(-1))) return true;
  return topic !== '' && cue.start < figure.start && (marks.has(text.charAt(name.end)) || (next && next.start - name.end <= FRONTED));
}

/** Words of comparison part a sentence so strongly that others do not come near: "than the", против. */
const COMPARING = 24;

/** "$852 billion, which makes it the most valuable company after SpaceX": a name that a clause of its own brings in for comparison; the words may hold the name, as in OpenAIの半分. */
function isComparedWith({ cues }: Sentence, figure: Figure, name: Name, least = 0): boolean {
  return hasCue(cues, 'break', (c) => c.tag.cost >= least && c.start >= figure.end && c.start <= name.start && name.start - c.end <= 2);
}

/** What ends in an amount, with or without its scale, and "of". */
const AMOUNT_OF = /\d(?: \p{L}+)? \p{L}{1,3}[ ']$/u;

/** "Safe Superintelligence, founded by people of OpenAI, is valued": what stands between the commas only describes the name before them. */
export function isInserted(text: string, name: Name, before: number, hosts: readonly Name[]): boolean {
  return hosts.some((host) => {
    if (host.id === name.id || host.epithet || host.end > name.start || text.charAt(host.end) !== ',') return false;
    const close = text.indexOf(',', host.end + 1);
    return close >= name.end && close < before && close - host.end <= 120;
  });
}

/** Metrics that are a company's own; the others are told of two sides. */
const OWN_METRICS = /^(?:valuation|revenue|users|weekly|subscribers|cumulative|credit)/;
/** What is told of whoever the clause names, with no word of a deal. */
const EARNED = /^(?:revenue|users|weekly|subscribers)/;
/** A name this near to its beginning is the one that a sentence is about. */
const OPENING = 25;

/** Letters between a name and what is its own, at most: "'s ". */
export const OWNED = 3;

/** "TSMC's market value", 台積電市值: what is measured is a party's own, unless the company follows. */
function isPossessed({ text }: Reading, sentence: Sentence, figure: Figure, mention: Name | undefined, cue: Span): boolean {
  const owner = sentence.names.find((name) => name.role === 'party' && !name.epithet && within(cue.start - name.end, OWNED));
  if (!owner || (mention && liesIn(mention, owner.end, figure.start))) return false;
  const runsOn = owner.end === cue.start && /[\u3040-\u9fff]/.test(text.charAt(cue.start));
  return runsOn || isPossessive(sentence, owner);
}

/** "AWS sales rose 28 % to $40 billion": only somebody else stands before the word in its clause. */
function isAlone(sentence: Sentence, cue: Span): boolean {
  const name = sentence.names.findLast(({ end }) => end <= cue.start);
  if (name?.role !== 'party' || name.epithet) return false;
  const { breaks, figures } = between(sentence, name, cue);
  return breaks === 0 && figures === 0;
}

/** "Nvidia reported revenue of $30 billion, driven by OpenAI"; "CoreWeave, a supplier of OpenAI, raised $1 billion": the figure is the opening name's own. */
export function isOfParty(reading: Reading, sentence: Sentence, figure: Figure, company: Company | undefined, metric: Metric | undefined, cue?: Span): boolean {
  const mention = company?.mention;
  if (metric === undefined) return false;
  const own = OWN_METRICS.test(metric);
  if (own && cue && isPossessed(reading, sentence, figure, mention, cue)) return true;
  if (cue && (mention?.start ?? Infinity) >= figure.end && EARNED.test(metric) && isAlone(sentence, cue)) return true;
  const opening = sentence.names.find((name) => !name.epithet);
  const opens = opening?.role === 'party' && opening.start - sentence.start <= OPENING && opening.end <= figure.start;
  // "Nvidia's sales were $50 billion", where nobody else is named.
  if (!mention) return (metric === 'valuation' ? isWorthOfParty(sentence, figure, cue) : opens && EARNED.test(metric)) && sentence.names.every(({ epithet }) => !epithet);
  const raised = own || metric === 'round_total' || metric === 'tender_offer';
  if (raised && isOfClause(reading.text, sentence, figure, mention)) return true;
  // "OpenAI's shareholder Nvidia is worth $5 trillion".
  const describesOther = modifies(sentence, mention) && sentence.names.some(({ role, start, end }) => role === 'party' && start >= mention.end && end <= figure.start);
  if (raised && mention.end <= figure.start && (describesOther || isCompanion(reading, sentence, mention))) return true;
  if (!opens) return false;
  // "Amazon's $50 billion" went somewhere.
  if (isPossessive(sentence, opening)) return false;
  if (isInserted(reading.text, mention, figure.start, [opening])) return raised;
  // "SoftBank paid at the old price: $730 billion for OpenAI".
  return mention.start >= figure.end && own && !(attaches(sentence, figure, mention) && between(sentence, opening, figure).breaks >= BREAK.colon);
}

/** "JPMorgan, which closed at $840 billion": a clause of its own tells of the party before it. */
function isOfClause(text: string, sentence: Sentence, figure: Figure, mention: Name): boolean {
  const last = sentence.names.findLast((name) => name.end <= figure.start && !name.epithet);
  if (last?.role !== 'party' || mention.start > last.start || !text.startsWith(', ', last.end)) return false;
  // "Led by Thrive, which values it at $157 billion".
  if (hasCue(sentence.cues, 'metric', (c) => c.tag.side === 'after' && c.end === last.start - 1)) return false;
  return hasCue(sentence.cues, 'break', (c) => c.tag.cost > BREAK.bracket && c.start === last.end + 2) && between(sentence, last, figure).figures === 0;
}

/** " the " */
const LINKED = 5;

/** " ist inzwischen " */
const LINKING = 18;

/** "Oracle is now worth $500 billion", "Oracle ist 500 Milliarden wert, Softbank 157": a word of worth, with hardly anything else, or nothing at all stands between a party and the figure. */
function isWorthOfParty(sentence: Sentence, figure: Figure, cue: Span | undefined): boolean {
  const name = sentence.names.findLast(({ end }) => end <= figure.start);
  if (name?.role !== 'party') return false;
  const { gap, breaks, figures } = between(sentence, name, figure);
  if (breaks + figures > 0) return false;
  if (gap <= 2 || !cue) return gap <= 2;
  return cue.start < figure.start ? within(cue.start - name.end, LINKING) && within(figure.start - cue.end, 3) : gap <= LINKING && name === sentence.names[0] && within(cue.start - figure.end, 1);
}

/** "$4 billion in Anthropic", "into OpenAI", "of OpenAI": the words between are one link word and at most two more. */
function attaches(sentence: Sentence, figure: Figure, name: Name): boolean {
  const linked = hasCue(sentence.cues, 'into', (c) => c.start >= figure.end && within(name.start - c.end, LINKED));
  const { gap, breaks, figures } = between(sentence, figure, name);
  return linked && figures === 0 && gap <= 40 && breaks < CLAUSE;
}

/** "SoftBank has spent $64.6 billion on OpenAI": not on its models. */
export const isSpentOn = (sentence: Sentence, figure: Figure, name: Name): boolean =>
  refinedBy(sentence, figure, 'spent') && attaches(sentence, figure, name) && !isPossessive(sentence, name) && !modifies(sentence, name);

/** "OpenAI alumni", "a former OpenAI engineer": the name only describes somebody else. */
function modifies(sentence: Sentence, name: Name): boolean {
  return hasCue(sentence.cues, 'describing', (c) => within(c.start - name.end, 2)) || hasCue(sentence.cues, 'described', (c) => within(name.start - c.end, 1));
}

/** Whether some names stand as one list. */
export const isOneGroup = ({ text }: Reading, sentence: Sentence, names: readonly Name[]): boolean => names[0] !== undefined && groupAround(text, sentence, names, names[0]).length === names.length;

/** Names that stand as one: "SoftBank and Nvidia", "Amazon, Nvidia and SoftBank", "软银和英伟达". */
function groupAround(text: string, sentence: Sentence, names: readonly Name[], name: Name): Name[] {
  const at = names.indexOf(name);
  let first = at;
  let last = at;
  while (first > 0 && isJoined(text, sentence, names[first - 1] as Name, names[first] as Name)) first--;
  while (last + 1 < names.length && isJoined(text, sentence, names[last] as Name, names[last + 1] as Name)) last++;
  return names.slice(first, last + 1);
}

/** Nothing but commas and "and" stands between the two. */
function isJoined(text: string, sentence: Sentence, a: Name, b: Name): boolean {
  let at = a.end;
  while (at < b.start) {
    const joiner = sentence.cues.find((c) => c.tag.role === 'and' && c.start === at);
    if (joiner) at = joiner.end;
    else if (JOINERS.includes(text.charAt(at))) at++;
    else return false;
  }
  return b.start > a.end;
}

const JOINERS = ' ,，、&/\u00a0';

/** Who pays, holds or is paid, and how near they stand. */
export interface Parties {
  names: Name[];
  cost: number;
  /** Several, and the amount is not each one's. */
  together?: boolean;
}

/** Whose money it is: the nearest name that is not the company itself, before the figure or linked behind it. */
export function partiesOf(reading: Reading, sentence: Sentence, figure: Figure, company: string | undefined): Parties | undefined {
  const named = sentence.names.filter((n) => n.id !== company && n.role !== 'unknown' && (!n.epithet || n.role === 'party'));
  // A rival is seldom the one who pays: "Amazon invested $8 billion in Anthropic and $50 billion in OpenAI".
  const payers = named.some((n) => n.role === 'party') ? named.filter((n) => n.role === 'party') : named;
  let best: { name: Name; cost: number } | undefined;
  const [from = figure] = respective(sentence, figure)?.figures ?? [];
  const previous = figureBefore(sentence, figure);
  const follows = (amount: Figure, name: Name): boolean => NAMED.test(reading.text.slice(amount.end, name.start));
  for (const name of payers) {
    const after = name.start >= figure.end;
    const { gap, breaks, figures } = between(sentence, after ? figure : from, name);
    // A share that another clause has told is no longer that one's: "Microsoft holds 27 %, the foundation 26 %".
    if (figure.unit === 'percent' && breaks > 0 && sentence.figures.some((f) => f.unit === 'percent' && liesIn(f, name.end, figure.start))) continue;
    let cost = gap * 0.5 + breaks + figures * 14;
    if (after) {
      const linked = hasCue(sentence.cues, 'from', (c) => c.start >= figure.end && within(name.start - c.end, 5)) && figures === 0;
      cost += linked ? -8 : figures > 0 || breaks >= CONTRAST ? 58 : 18;
    } else if (isPossessive(sentence, name)) cost -= 8;
    // "Nvidia ($30B) and SoftBank ($30B) were joined by others".
    const bracketed = isBracketed(reading.text, name, figure);
    if (bracketed) cost -= 40;
    if (after && DASHED.test(reading.text.slice(figure.end, name.start))) cost = 0;
    else if (isOfNext(sentence, figure, name)) cost += 60;
    // "$50 billion is Amazon's, $30 billion Nvidia's": a name behind an amount is that one's where each amount has one.
    if (previous && figure.start - name.end > 1 && follows(previous, name) && payers.some((own) => follows(figure, own))) cost += 60;
    // "SoftBank took a $40 billion loan from JPMorgan to pay for its $30 billion investment".
    if (previous && name.start >= previous.end && !after && isSource(reading.text, sentence, payers, name)) cost += 60;
    // "SoftBank, which sold its Nvidia shares, owns 11 %".
    if (isInserted(reading.text, name, figure.start, payers)) cost += 40;
    // "Nvidia's chief told a Morgan Stanley conference".
    if (!bracketed && modifies(sentence, name)) cost += 60;
    if (!best || cost < best.cost) best = { name, cost };
  }
  if (!best || best.cost > 70) return undefined;
  const names = groupAround(reading.text, sentence, payers, best.name);
  const first = names[0] as Name;
  const last = names.at(-1) as Name;
  // "From Amazon and others", "from a group that includes Microsoft": nobody knows whose.
  const ofMore = hasCue(sentence.cues, 'others', ({ start, end, tag: { side } }) => (side === 'before' ? within(first.start - end, ARTICLE) : within(start - last.end, 1)));
  if (ofMore && figure.per !== 'each' && !isBracketed(reading.text, first, figure)) return undefined;
  return { ...(figure.per === 'each' || names.length === 1 ? { names } : shared(sentence, figure, names, best.name)), cost: best.cost };
}

/** Letters of an article with its spaces. */
const ARTICLE = 4;

/** Whether what somebody named before gets comes from here. */
function isSource(text: string, sentence: Sentence, payers: readonly Name[], name: Name): boolean {
  const [first = name] = groupAround(text, sentence, payers, name);
  return payers[0]?.id !== first.id && hasCue(sentence.cues, 'from', (c) => first.start - c.end === 1 && sentence.figures.some((f) => f.end <= c.start && between(sentence, f, c).breaks === 0 && c.start - f.end <= SOURCE_REACH));
}

/** " bridge loan " */
const SOURCE_REACH = 24;

/** "27 % — у Microsoft, 26 % — у фонда". */
const DASHED = /^ ?[—–] (?:\p{L} )?$/u;

/** Between an amount and the name behind it, in a list of both. */
const NAMED = /^[^,;،，、；]{1,14}$/;

/** Between a name and the amount in brackets behind it: " (", and a qualifier. */
const BRACKETED = 10;

/** "Nvidia ($30B)", "Nvidia: $30B": whether an amount stands behind a name in brackets, or by a sign alone. */
export const isBracketed = (text: string, { end }: Name, { start }: Figure): boolean => end <= start && start - end <= BRACKETED && /^\s?[(（:：–—]/.test(text.slice(end, start));

/** "Amazon, Nvidia and SoftBank with $50bn, $30bn and $30bn respectively": the k-th name goes with the k-th figure. */
function shared(sentence: Sentence, figure: Figure, names: Name[], nearest: Name): Pick<Parties, 'names' | 'together'> {
  const row = respective(sentence, figure);
  if (row && row.figures.length === names.length) return { names: [names[row.index] as Name] };
  const last = names.at(-1) as Name;
  const apiece = hasCue(sentence.cues, 'each', (c) => (liesIn(c, last.end, figure.start)) || within(c.start - figure.end, 2));
  const first = names[0] as Name;
  // "Raised $110 billion from Amazon, Nvidia and SoftBank".
  const given = first.start >= figure.end && hasCue(sentence.cues, 'from', (c) => c.start >= figure.end && within(first.start - c.end, 1));
  const together = last.end <= figure.start || given;
  return apiece ? { names } : { names: together ? names : [nearest], together };
}

/** Figures of one list stand no further apart, conversions left out; where no word says that it is one, nothing but ", and " parts them. */
const LIST_GAP = 16;
const ROW_GAP = 6;

/** The list of figures that a "respectively" speaks of, or that are three and more in a row, and this figure's place in it. */
export function respective(sentence: Sentence, figure: Figure): { figures: Figure[]; index: number } | undefined {
  const told = hasCue(sentence.cues, 'respectively');
  if (figure.conversion || (!told && sentence.figures.length < 3)) return undefined;
  const all = sentence.figures.filter((f) => !f.conversion);
  const near = (a: Figure | undefined, b: Figure | undefined): boolean => a !== undefined && b !== undefined && b.start - a.end <= (told ? LIST_GAP : a.unit === b.unit && !sentence.names.some((n) => liesIn(n, a.end, b.start)) ? ROW_GAP : 0);
  let first = all.indexOf(figure);
  let last = first;
  while (near(all[first - 1], all[first])) first--;
  while (near(all[last], all[last + 1])) last++;
  return told || last - first >= 2 ? { figures: all.slice(first, last + 1), index: all.indexOf(figure) - first } : undefined;
}

/** Further behind the name, what it possesses is something else. */
const POSSESSED = 6;

/** Whether words of a sentence speak of putting in money at all: "Oracle buys Nvidia chips worth $40 billion". */
const isTold = ({ cues }: Sentence): boolean => hasCue(cues, 'metric', ({ tag }) => tag.metric === 'investor_commitment' || tag.metric === 'round_total');

/** A name right at the amount makes it that one's money, where no nearer word says otherwise: "Amazon's $50 billion", "$30 billion from Nvidia". */
export function promoteInvestor({ text }: Reading, sentence: Sentence, figure: Figure, parties: Parties, choice: Choice | undefined, company: Company | undefined): Choice | undefined {
  const nearest = parties.names.at(-1);
  if (!nearest || choice?.metric === 'investor_commitment') return undefined;
  const mention = company?.mention;
  const partyBefore = nearest.end <= figure.start;
  const companyBetween = mention && partyBefore && mention.start > nearest.end && mention.end <= figure.start;
  // "Amazon、OpenAIに500億ドル" leaves its verb out.
  if (companyBetween && (choice || !isReceiving(sentence, mention) || /^ ?\p{L}/u.test(text.slice(figure.end)))) return undefined;
  const limit = choice ? Math.min(choice.cost - 4, 12) : 24;
  // "Takes in $110 billion from Amazon (50 billion) and others": the words speak of the whole.
  const ofWhole = choice?.metric === 'round_total' && choice.certainty === 'explicit' && !partyBefore;
  return parties.cost < limit ? { metric: 'investor_commitment', certainty: !ofWhole && isTold(sentence) && parties.cost <= 6 && !(isPossessive(sentence, nearest) && figure.start - nearest.end > POSSESSED) ? 'explicit' : 'inferred', cost: parties.cost, cue: nearest } : undefined;
}

/** " multi-year cloud " */
const DEAL = 20;

/** "$300 billion with Oracle and $250 billion with Microsoft": the one that a contract is with, right behind its amount, or behind what it is: "a $38 billion cloud deal with Amazon". */
export function counterpartyOf(sentence: Sentence, figure: Figure, company: string | undefined): Name | undefined {
  const name = sentence.names.find((n) => n.start >= figure.end && n.role === 'party' && !n.epithet && n.id !== company);
  const link = name && hasCue(sentence.cues, 'into', (c) => within(name.start - c.end, LINKED) && (within(c.start - figure.end, 2) || hasCue(sentence.cues, 'metric', (m) => m.tag.metric === 'compute_commitment' && within(m.start - figure.end, DEAL) && within(c.end - m.end, LINKED))));
  // A semicolon is one letter, too.
  return link && between(sentence, figure, name).breaks < CLAUSE ? name : undefined;
}

/** "OpenAI and SoftBank put in $19 billion": the company pays, too. */
export function paysAlong({ text }: Reading, sentence: Sentence, figure: Figure, mention: Name, payers: readonly Name[]): boolean {
  const [payer] = payers;
  if (!payer || isReceiving(sentence, mention) || mention.start - sentence.start > OPENING || mention.end > payer.start || payer.end > figure.start) return false;
  // "In the round of OpenAI Nvidia and SoftBank": a space alone joins nothing.
  return isJoined(text, sentence, mention, payer) && !/^ $|,/.test(text.slice(mention.end, payer.start));
}

/** OpenAI投资, OpenAIが投資: right before the verb, the company is the one that invests. */
export function isInvestor({ text, tools }: Reading, sentence: Sentence, figure: Figure, company: Company | undefined, cue: Span | undefined): boolean {
  const mention = company?.mention;
  if (!mention || !cue || cue.end > figure.start || cue.start < mention.end || isReceiving(sentence, mention)) return false;
  // OpenAI投資 is in Japanese what is invested in it.
  const words = text.slice(mention.end, cue.start);
  return tools.cues.verbFinal ? tools.cues.topic.has(words.replace(/[、 ]$/, '')) : words === '';
}
