/** What short clauses say by their place alone, and what stands at the same place and says something else. */
import { describe, expect, it } from 'vitest';
import { verdictsIn as verdicts } from './judging.ts';

describe('a headline that leaves its verb out', () => {
  it.each([
    ['ja', 'エヌビディア、OpenAIに300億ドル'],
    ['ko', '소프트뱅크, 오픈AI에 300억 달러 쏟는다'],
  ])('tells of a cheque: %s, %s', (lang, text) => {
    expect(verdicts(lang, text, '2026-03-01')).toEqual(['consistent']);
  });

  it.each([
    ['ja', 'エヌビディア、OpenAIに300億ドルの半導体を販売'],
    ['ko', '엔비디아, 오픈AI에 300억 달러 반도체 공급'],
    ['ja', 'ソフトバンク、OpenAIに対抗し300億ドル'],
    ['ko', '엔비디아, 오픈AI에 이어 300억 달러'],
  ])('but not where it names what is sold, or whom it follows: %s, %s', (lang, text) => {
    expect(verdicts(lang, text, '2026-03-01')).toEqual(['none']);
  });
});

describe('who leads, behind an amount', () => {
  it.each([
    ['zh', 'OpenAI的几笔钱\n2024年10月：66亿美元，Thrive领投'],
    ['ko', '오픈AI의 자금\n2024년 10월: 66억 달러, 스라이브캐피털이 주도'],
    ['tr', 'OpenAI’ın parası\nEkim 2024: 6,6 milyar dolar, Thrive liderliğinde'],
  ])('leads the whole round: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('but puts in what stands behind', () => {
    expect(verdicts('zh', 'OpenAI在2024年10月，Thrive领投66亿美元')).not.toContain('consistent');
  });
});

describe('another company that an amount is compared with', () => {
  it.each([
    ['it', 'OpenAI cresce. Il valore riconosciuto finora è di 852 miliardi di dollari, sotto i 965 di Anthropic.', 'consistent none'],
    ['it', 'OpenAI cresce. Il valore riconosciuto finora è di 852 miliardi di dollari, sotto i 965 miliardi di Anthropic.', 'consistent none'],
    ['en', 'OpenAI is filing. The last price paid was $852 billion, below Anthropic’s $965 billion.', 'consistent none'],
    ['ko', '오픈AI가 준비한다. 기업가치는 8520억 달러로, 앤트로픽의 9650억 달러보다 낮다.', 'consistent none'],
    ['zh', 'OpenAI员工卖股，按成交价公司值5000亿美元，把SpaceX的4000亿美元比了下去。', 'outdated none'],
  ])('does not take it away: %s, %s', (lang, text, expected) => {
    expect(verdicts(lang, text).join(' ')).toBe(expected);
  });

  it('has the amount that opens its own sentence', () => {
    expect(verdicts('en', 'OpenAI watches. At $300 billion, Anthropic’s new price is the talk of the town.')).toEqual(['none']);
    expect(verdicts('it', 'OpenAI rallenta. Valutata 852 miliardi di dollari, Anthropic supera tutti.')).toEqual(['none']);
  });
});

describe('who is named behind a semicolon', () => {
  it('has no part in the amount before it', () => {
    expect(verdicts('it', 'La fondazione di OpenAI conserva il 26%, pari a 130 miliardi di dollari; a Microsoft va il 27%.', '2025-10-29')).not.toContain('conflicting');
    expect(verdicts('es', 'OpenAI firmó por 300.000 millones de dólares con Oracle; con Microsoft, por 250.000 millones.')[0]).toBe('consistent');
  });
});

describe('a target that the next amount is', () => {
  it('leaves the one before it stated', () => {
    expect(verdicts('ko', '오픈AI의 연환산 매출은 500억 달러까지 왔고 연말 목표는 700억 달러다.', '2026-10-20')).toEqual(['consistent', 'none']);
  });

  it('governs the amounts of a list that it ends', () => {
    expect(verdicts('ja', 'OpenAIに、アマゾンは500億ドル、ソフトバンクは300億ドルの出資を検討中だ。', '2026-02-19')).toEqual(['none', 'none']);
  });
});

describe('a part of an amount', () => {
  it('is no stake, and has no date of the whole', () => {
    expect(verdicts('pt', 'A OpenAI antecipou uma fatia de US$ 8,3 bilhões dos US$ 40 bilhões anunciados em março.', '2025-08-04')).toEqual(['consistent', 'consistent']);
  });

  it('keeps its own time', () => {
    expect(verdicts('it', 'OpenAI ha anticipato una fetta da 8,3 miliardi di dollari dei 40 miliardi annunciati a marzo.', '2025-08-04')[0]).toBe('consistent');
  });

  it('that somebody holds is one', () => {
    expect(verdicts('pt', 'A Microsoft tem uma fatia de US$ 8,3 bilhões na OpenAI.', '2025-11-04')).toEqual(['none']);
  });
});

describe('words for money that comes in', () => {
  it.each([
    ['nl', 'In 2025 kwam er 13,1 miljard dollar binnen bij OpenAI.', '2026-06-17'],
    ['es', 'El ritmo de ingresos anuales de OpenAI llegó a 2 mil millones de dólares en diciembre de 2023.', '2024-02-20'],
    ['es', 'El año pasado entraron en la caja de OpenAI 13.100 millones de dólares.', '2026-06-17'],
    ['pl', 'Roczne tempo przychodów OpenAI doszło w grudniu 2023 do 2 mld dolarów.', '2024-02-20'],
    ['ko', '오픈AI의 새 몸값은 아직 모른다. 지난 3월 투자 때는 8520억 달러였다.', '2026-06-09'],
    ['en', 'Microsoft put 13bn into OpenAI, and that was marked at 135bn in October 2025.', '2026-06-09'],
  ])('are known: %s, %s', (lang, text, published) => {
    expect(verdicts(lang, text, published).at(-1)).toBe('consistent');
  });

  it.each([
    ['nl', 'In 2025 kwam er bij Anthropic 13,1 miljard dollar binnen; OpenAI zweeg.', '2026-06-17'],
    ['es', 'Los ingresos anuales de OpenAI llegaron a 2 mil millones de dólares en diciembre de 2023.', '2024-02-20'],
    ['es', 'OpenAI guarda en la caja 13.100 millones de dólares.', '2026-06-17'],
    ['pl', 'Roczne przychody OpenAI doszły w grudniu 2023 do 2 mld dolarów.', '2024-02-20'],
    ['ko', '오픈AI는 지난 3월 투자에 8520억 원을 썼다.', '2026-06-09'],
    ['en', 'Microsoft put 135bn into chips, and OpenAI rented them.', '2026-06-09'],
  ])('are not all that is near: %s, %s', (lang, text, published) => {
    expect(verdicts(lang, text, published)).not.toContain('consistent');
  });

  it('name the price by the money that it counts', () => {
    expect(verdicts('en', 'OpenAI completed its financing of 122 billion dollars, and the valuation after investment is 85.2 billion US dollars.', '2026-04-02')).toEqual(['consistent', 'conflicting']);
  });
});
