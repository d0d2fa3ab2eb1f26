/** The audit of the bundled ledger: does the data agree with itself, and can every row be traced? */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatLedger, parseLedger } from '../lib/core/ledger.ts';
import { indexLedger } from '../lib/core/ledger-index.ts';
import { normalise } from '../lib/core/phrases.ts';
import type { Fact, Ledger } from '../lib/core/types.ts';

const text = readFileSync(new URL('../public/ledger/ledger.json', import.meta.url), 'utf8');
const parsed = parseLedger(text);
const ledger: Ledger = parsed.ok ? parsed.ledger : (undefined as never);
const index = indexLedger(ledger);

/** Facts for which `isWrong` holds, by id: an empty list is what every check expects. */
const offenders = (isWrong: (fact: Fact) => boolean): string[] => ledger.facts.filter(isWrong).map((f) => f.id);
const kindOf = (fact: Fact): string | undefined => index.metric(fact.metric)?.kind;
const isState = (fact: Fact): boolean => kindOf(fact) === 'state';
const factOf = (id: string): Fact => index.fact(id) ?? expect.fail(`there is no fact ${id}`);
const valueOf = (id: string): number => factOf(id).value;

/** Facts that measure the same thing of the same holder, so that one holds at a time. */
function seriesOf(fact: Fact): string {
  const metric = fact.metric === 'valuation_secondary' ? 'valuation_post' : fact.metric;
  const holder = metric.startsWith('stake_') ? fact.parties.join(' ') : '';
  return `${fact.entity} ${metric} ${holder}`.trim();
}

function stateSeries(): Map<string, Fact[]> {
  const series = new Map<string, Fact[]>();
  for (const fact of ledger.facts.filter(isState)) series.set(seriesOf(fact), [...(series.get(seriesOf(fact)) ?? []), fact]);
  for (const facts of series.values()) facts.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return series;
}

describe('the file', () => {
  it('fits the schema and its references hold', () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  it('is in the canonical form, so that a change of one fact is a change of few lines', () => {
    expect(formatLedger(ledger)).toBe(text);
  });

  it('holds nothing that happened after its own day', () => {
    expect(offenders((f) => f.announced > ledger.asOf || f.validFrom > ledger.asOf || (f.validTo ?? '') > ledger.asOf)).toEqual([]);
  });
});

describe('sums', () => {
  const rounds = ledger.facts.filter((f) => f.metric === 'round_total');
  const ofEvent = (round: Fact, metric: string): Fact[] => index.factsOf(round.entity, metric).filter((f) => f.event === round.event);

  it('post-money is pre-money and the round, for every round that has all three', () => {
    const checked = rounds.flatMap((round) => {
      const [pre] = ofEvent(round, 'valuation_pre');
      const [post] = ofEvent(round, 'valuation_post');
      return pre && post ? [{ round: round.id, gap: Math.abs(pre.value + round.value - post.value) / post.value }] : [];
    });
    expect(checked.length).toBeGreaterThanOrEqual(3);
    expect(checked.filter(({ gap }) => gap > 0.005)).toEqual([]);
  });

  it('the closed round is priced like its first stage', () => {
    expect(valueOf('openai.2026-02.valuation-pre') + valueOf('openai.2026-03.round.total')).toBe(valueOf('openai.2026-03.valuation-post'));
  });

  it.each([
    ['openai.2026-02.round.total', ['openai.2026-02.amazon.commitment', 'openai.2026-02.nvidia.commitment', 'openai.2026-02.softbank.commitment']],
    ['openai.2025-12.round.total-final', ['openai.2025-03.softbank.commitment', 'openai.2025-12.coinvestors.total']],
    ['openai.2025-03.softbank.commitment', ['openai.2025-04.softbank.first-closing', 'openai.2025-12.softbank.second-closing']],
    ['openai.2026-02.amazon.commitment', ['openai.2026-02.amazon.initial', 'openai.2026-02.amazon.conditional']],
    ['openai.2026-02.amazon.conditional', ['openai.2026-07.amazon.q2-payment', 'openai.2026-07.amazon.q3-payment']],
    ['openai.2026-02.softbank.commitment', ['openai.2026-04.softbank.tranche-1', 'openai.2026-07.softbank.tranche-2', 'openai.2026-10.softbank.tranche-3']],
    ['openai.2026-03.round.total', ['openai.2026-02.round.total', 'openai.2026-03.other-investors']],
    ['openai.2026-10.softbank.cumulative', ['openai.2025-12.softbank.cumulative', 'openai.2026-02.softbank.commitment']],
  ])('the parts of %s make the whole', (whole, parts) => {
    expect(parts.map(valueOf).reduce((a, b) => a + b)).toBeCloseTo(valueOf(whole), 0);
  });

  it('no part of a round is larger than the round', () => {
    const larger = rounds.flatMap((round) => [...ofEvent(round, 'investor_commitment'), ...ofEvent(round, 'retail_commitment')].filter((part) => part.value > Math.max(...ofEvent(round, 'round_total').map((r) => r.value))).map((part) => part.id));
    expect(larger).toEqual([]);
  });

  it('monthly revenue of a quarter is a twelfth of the run-rate that held with it', () => {
    const gaps = index.factsOf('openai', 'revenue_monthly').map((month) => {
      const runRate = index.factsOf('openai', 'revenue_annualized').findLast((f) => f.validFrom <= month.validFrom);
      return Math.abs((month.value * 12) / (runRate?.value ?? Number.NaN) - 1);
    });
    expect(gaps.filter((gap) => !(gap < 0.05))).toEqual([]);
  });
});

describe('validity', () => {
  it('of one measure never overlaps: one value holds on a day', () => {
    const overlaps = [...stateSeries().values()].flatMap((facts) => facts.slice(1).filter((fact, i) => (facts[i]?.validTo ?? '9999') > fact.validFrom).map((f) => f.id));
    expect(overlaps).toEqual([]);
  });

  it('ends with a newest value that still holds, save for prices before the money of closed rounds', () => {
    const closed = [...stateSeries()].filter(([name, facts]) => !name.includes('valuation_pre') && facts.filter((f) => f.validTo === undefined).length !== 1);
    expect(closed.map(([name]) => name)).toEqual([]);
  });

  it('ends on the day that the successor takes over', () => {
    expect(offenders((f) => f.supersedes !== undefined && factOf(f.supersedes).validTo !== f.validFrom)).toEqual([]);
  });

  it('runs forward along every chain, within one company and measure', () => {
    const wrong = offenders((f) => {
      if (f.supersedes === undefined) return false;
      const before = factOf(f.supersedes);
      const sameMeasure = isState(f) ? seriesOf(before) === seriesOf(f) : before.metric === f.metric;
      return before.validFrom >= f.validFrom || before.entity !== f.entity || !sameMeasure;
    });
    expect(wrong).toEqual([]);
  });

  it('links every value of a state to the one before it', () => {
    const unlinked = [...stateSeries().values()].flatMap((facts) => facts.slice(1).filter((fact, i) => fact.supersedes !== facts[i]?.id).map((f) => f.id));
    expect(unlinked).toEqual([]);
  });

  it('has one successor at most', () => {
    const superseded = ledger.facts.flatMap((f) => f.supersedes ?? []);
    expect(superseded.filter((id, i) => superseded.indexOf(id) !== i)).toEqual([]);
  });

  it('of newest states is due for review, not before the ledger was made', () => {
    expect(offenders((f) => isState(f) && f.validTo === undefined && !((f.reviewAfter ?? '') >= ledger.asOf))).toEqual([]);
    expect(offenders((f) => f.reviewAfter !== undefined && f.validTo !== undefined)).toEqual([]);
  });
});

describe('what OpenAI is worth', () => {
  it('is told by one chain from the first price to the last', () => {
    const chain: number[] = [];
    for (let fact: Fact | undefined = factOf('openai.2026-03.valuation-post'); fact; fact = fact.supersedes === undefined ? undefined : factOf(fact.supersedes)) chain.unshift(fact.value / 1e9);
    expect(chain).toEqual([1, 20, 29, 28, 86, 157, 300, 500, 840, 852]);
  });

  it('is compared with every kind of valuation when the text does not tell the kind', () => {
    expect(index.metric('valuation')?.comparedWith).toEqual(['valuation_post', 'valuation_pre', 'valuation_secondary']);
  });
});

describe('accepted values', () => {
  it('never hide that a value was replaced: no fact accepts what replaced it', () => {
    expect(offenders((f) => f.accepted.some(({ value }) => value === index.successor(f.id)?.value))).toEqual([]);
  });

  it('are other values than the fact has', () => {
    expect(offenders((f) => new Set([f.value, ...f.accepted.map((a) => a.value)]).size !== f.accepted.length + 1)).toEqual([]);
  });
});

describe('provenance', () => {
  it('is official only where one source at least was read', () => {
    expect(offenders((f) => f.status === 'official' && f.sources.every((s) => !s.seen))).toEqual([]);
  });

  it('names no source twice in a fact', () => {
    expect(offenders((f) => new Set(f.sources.map((s) => s.url)).size !== f.sources.length)).toEqual([]);
  });

  it('is no younger than the ledger', () => {
    expect(offenders((f) => f.sources.some((s) => (s.published ?? '') > ledger.asOf))).toEqual([]);
  });

  it('is in the history of every row', () => {
    expect(offenders((f) => f.history.length === 0)).toEqual([]);
  });
});

describe('ids and units', () => {
  it('ids begin with the company and read as words', () => {
    expect(offenders((f) => !new RegExp(`^${f.entity}(\\.[a-z0-9]+(-[a-z0-9]+)*)+$`).test(f.id))).toEqual([]);
  });

  it('units are those of the metric', () => {
    expect(offenders((f) => !index.metric(f.metric)?.units.includes(f.unit))).toEqual([]);
  });

  it('every event has a fact', () => {
    const used = new Set(ledger.facts.map((f) => f.event));
    expect(ledger.events.filter((e) => !used.has(e.id)).map((e) => e.id)).toEqual([]);
  });

  it('hints come from one vocabulary', () => {
    const known = new Set(['tender', 'secondary', 'first-close', 'final-close', 'letter-of-intent', 'tranche', 'recapitalization', 'credit-facility', 'founding', 'joint-venture', 'ipo', 'stargate', 'bid', 'talks']);
    expect(ledger.events.flatMap((e) => e.hints).filter((hint) => !known.has(hint))).toEqual([]);
  });
});

describe('names', () => {
  it('stand for one entity only', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, aliases, epithets = [] } of ledger.entities) {
      for (const alias of [...aliases, ...epithets]) owners.set(normalise(alias), (owners.get(normalise(alias)) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('are listed once', () => {
    const twice = ledger.entities.flatMap(({ id, aliases, epithets = [] }) => {
      const all = [...aliases, ...epithets].map(normalise);
      return all.filter((alias, i) => all.indexOf(alias) !== i).map((alias) => `${id}: ${alias}`);
    });
    expect(twice).toEqual([]);
  });

  it('carry no stray blanks', () => {
    expect(ledger.entities.flatMap((e) => [e.name, ...e.aliases, ...(e.epithets ?? [])]).filter((name) => name !== name.trim() || /\s\s/.test(name))).toEqual([]);
  });

  it('tell the subject in the scripts of its readers', () => {
    const aliases = index.entity('openai')?.aliases.join(' ') ?? '';
    for (const script of [/\p{Script=Latin}/u, /\p{Script=Han}/u, /\p{Script=Katakana}/u, /\p{Script=Hangul}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Devanagari}/u]) {
      expect(aliases).toMatch(script);
    }
  });

  it('have one subject among them', () => {
    expect(ledger.entities.filter((e) => e.role === 'subject').map((e) => e.id)).toEqual(['openai']);
  });
});

describe('exchange rates', () => {
  const currencies = [...new Set(ledger.rates.map((r) => r.currency))];
  const monthsBetween = (a: string, b: string): number => (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));

  it('cover the time of the facts without a gap of more than a quarter', () => {
    const first = ledger.facts.map((f) => f.validFrom.slice(0, 7)).toSorted()[0] ?? '';
    for (const currency of currencies) {
      const months = index.rates(currency).map((r) => r.month);
      expect(months[0]).toBe(first);
      expect(months.at(-1)).toBe(ledger.asOf.slice(0, 7));
      expect(months.slice(1).filter((month, i) => monthsBetween(months[i] ?? '', month) > 3)).toEqual([]);
    }
  });

  it('move by less than a third in a quarter: more is a slip of typing', () => {
    const jumps = currencies.flatMap((currency) => {
      const rates = index.rates(currency);
      return rates.slice(1).filter((rate, i) => Math.abs(Math.log(rate.perUsd / (rates[i]?.perUsd ?? rate.perUsd))) > Math.log(4 / 3)).map((rate) => `${currency} ${rate.month}`);
    });
    expect(jumps).toEqual([]);
  });

  it.each([
    ['CNY', 6, 7.5],
    ['EUR', 0.8, 1.05],
    ['GBP', 0.65, 0.9],
    ['JPY', 100, 165],
    ['KRW', 1050, 1500],
    ['TWD', 27, 33.5],
    ['HKD', 7.74, 7.86],
  ])('keep %s within what it was worth in these years', (currency, low, high) => {
    const values = index.rates(currency).map((r) => r.perUsd);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
  });
});
