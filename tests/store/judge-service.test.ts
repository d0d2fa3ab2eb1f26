import { describe, expect, test, vi } from 'vitest';
import { loadWords } from '../../lib/core/words/index.ts';
import { createJudgeService, createJudgeThen } from '../../lib/store/judge-service.ts';
import type { EffectiveLedger } from '../../lib/store/ledger-store.ts';
import { makeLedger } from '../fixtures/ledgers/small-ledger.ts';
import { CLAIM } from '../messages/fixtures.ts';

const EFFECTIVE: EffectiveLedger = { ledger: makeLedger('2026-11-21.1'), origin: 'database' };
/** "$6.6 billion", which the small ledger knows, and "$7 billion", which it does not. */
const RIGHT = { ...CLAIM, figure: { ...CLAIM.figure, low: 6.6e9, high: 6.6e9, step: 1e8 }, hints: [] };
const today = (): string => '2026-11-21';

describe('the judge', () => {
  test('judges, and explains what it has judged', async () => {
    const judge = createJudgeService({ effectiveLedger: async () => EFFECTIVE }, today);
    const { verdicts, ledgerVersion } = await judge.judge([RIGHT]);
    expect([verdicts[0]?.verdict, verdicts[0]?.facts, ledgerVersion]).toEqual(['consistent', ['openai.2024-10.round.total'], '2026-11-21.1']);
    expect(await judge.explain(RIGHT, verdicts[0]!)).toMatchObject({ verdict: 'consistent', facts: [{ id: 'openai.2024-10.round.total' }] });
  });

  test.each([
    ['true', { asOf: '2024-01-01' }],
    ['known', { knownAt: '2024-01-01' }],
  ] as const)('of an earlier day, in the sense of what was %s, asks for the ledger of that day, and says so', async (sense, hindsight) => {
    const effectiveLedger = vi.fn(async () => ({ ...EFFECTIVE, ledger: makeLedger('2026-11-21.1', []) }));
    const judge = createJudgeThen({ effectiveLedger }, async () => ({ day: '2024-01-01', sense }));
    const { verdicts } = await judge.judge([RIGHT]);
    expect([verdicts[0]?.verdict, effectiveLedger.mock.calls]).toEqual(['unverified', [[hindsight]]]);
    expect((await judge.explain(RIGHT, verdicts[0]!)).ledger).toMatch(/^2024-01-01 · /);
  });

  test("explains in the reader's language", async () => {
    const judge = createJudgeService({ effectiveLedger: async () => EFFECTIVE }, today, () => loadWords('ja'));
    const { verdicts } = await judge.judge([RIGHT]);
    expect(await judge.explain(RIGHT, verdicts[0]!)).toMatchObject({ headline: '一致：台帳と合っています', facts: [{ value: '66億ドル', ownLabel: 'Some round' }] });
  });

  test('gives pages names to look for, and no fact', async () => {
    const judge = createJudgeService({ effectiveLedger: async () => EFFECTIVE }, today);
    const vocabulary = await judge.vocabulary();
    expect(vocabulary.entities).toEqual([{ id: 'openai', role: 'subject', aliases: ['OpenAI'] }]);
    expect(JSON.stringify(vocabulary)).not.toContain('6600000000');
  });

  test('reads the ledger once, however many ask at once', async () => {
    const effectiveLedger = vi.fn(async () => EFFECTIVE);
    const judge = createJudgeService({ effectiveLedger }, today);
    await Promise.all([judge.vocabulary(), judge.judge([RIGHT]), judge.current(), judge.vocabulary()]);
    expect(effectiveLedger).toHaveBeenCalledOnce();
  });

  test('tries again after a ledger that could not be read', async () => {
    const effectiveLedger = vi.fn(async () => EFFECTIVE).mockRejectedValueOnce(new Error('no bundle'));
    const judge = createJudgeService({ effectiveLedger }, today);
    await expect(judge.vocabulary()).rejects.toThrow('no bundle');
    expect((await judge.judge([])).ledgerVersion).toBe('2026-11-21.1');
  });

  test('judges by the changed ledger once it is told, also where it was still reading the old one', async () => {
    const slow = Promise.withResolvers<EffectiveLedger>();
    const effectiveLedger = vi.fn(async () => ({ ...EFFECTIVE, ledger: makeLedger('2026-11-22.1') })).mockReturnValueOnce(slow.promise);
    const judge = createJudgeService({ effectiveLedger }, today);
    const first = judge.judge([]);
    judge.renew();
    expect((await judge.judge([])).ledgerVersion).toBe('2026-11-22.1');
    slow.reject(new Error('closed'));
    await expect(first).rejects.toThrow('closed');
    expect((await judge.judge([])).ledgerVersion).toBe('2026-11-22.1');
    expect(effectiveLedger).toHaveBeenCalledTimes(2);
  });
});
