import { describe, expect, it } from 'vitest';
import { verdictsIn } from './judging.ts';

/** Whoever is measured against a company has the amount before it: nobody has to know who that is. */
describe('whoever is compared with it is another', () => {
  it.each([
    ['ja', 'トヨタ自動車の時価総額は3000億ドルほどで、OpenAIの半分以下だ。'],
    ['ja', 'ソニーグループの時価総額は1570億ドルとOpenAIに遠く及ばない。'],
    ['ko', '현대차 시총은 300억달러로 오픈AI와 비교가 안 된다.'],
    ['zh', '丰田市值3000亿美元，还不到OpenAI的一半。'],
    ['ru', 'Сбер стоит $86 млрд, до OpenAI ему далеко.'],
    ['pl', 'Toyota warta jest 300 mld dolarów, mniej niż połowę OpenAI.'],
    ['tr', "Toyota'nın piyasa değeri 300 milyar dolar, OpenAI'nin yarısından az."],
    ['ar', 'تبلغ قيمة تويوتا 300 مليار دولار، أي أقل من نصف OpenAI.'],
    ['hi', 'टोयोटा का बाजार मूल्य 300 अरब डॉलर है, ओपनएआई के आधे से भी कम।'],
  ])('%s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['none']));
});

describe('whoever overtakes it has the amount', () => {
  it.each([
    ['ru', 'Anthropic обогнала OpenAI: $50 млрд выручки в год.', 'none'],
    ['ru', 'Anthropic ($965 млрд) обошла OpenAI ($852 млрд).', 'none consistent'],
    ['pl', 'Anthropic wyprzedził OpenAI: 50 mld dolarów przychodu rocznie.', 'none'],
    ['vi', 'Anthropic vượt OpenAI với doanh thu 50 tỷ USD mỗi năm.', 'none'],
    ['ar', 'تفوقت Anthropic على OpenAI بإيرادات سنوية 50 مليار دولار.', 'none'],
  ])('%s: %s', (lang, text, verdicts) => expect(verdictsIn(lang, text).join(' ')).toBe(verdicts));
});

describe('but an amount that hangs on the company is its own', () => {
  it.each([
    ['ja', 'トヨタ自動車の時価総額は約40兆円で、8520億ドルのOpenAIの半分にも満たない。', 'none consistent'],
    ['ko', '삼성전자 시가총액은 1조달러로 오픈AI(8520억달러)를 앞선다.', 'none consistent'],
    ['zh', '台塑集團市值不過852億，OpenAI可是8,520億美元。', 'none consistent'],
    ['ru', '— Последняя цена компании OpenAI — $852 млрд, у Anthropic — $965 млрд.', 'consistent none'],
  ])('%s: %s', (lang, text, verdicts) => expect(verdictsIn(lang, text).join(' ')).toBe(verdicts));
});

describe('a name with an amount of its own behind it', () => {
  it('leaves the amount before it to whom the text is about', () => {
    expect(verdictsIn('ru', 'OpenAI ведёт переговоры с инвесторами.\n— Пока последняя цена компании — $852 млрд, у Anthropic — $965 млрд.')).toEqual(['consistent', 'none']);
    expect(verdictsIn('ru', 'OpenAI ведёт переговоры с инвесторами.\n— Оценённая в $852 млрд, Anthropic привлекла $65 млрд.')).toEqual(['none', 'none']);
  });
});

/** A list says once, above all of its entries, what their amounts are. */
describe('the most valuable ones', () => {
  const RANKED = '1. Anthropic – 965 #\n2. OpenAI – 500 #\n3. xAI – 250 #';
  it.each([
    ['ja', '世界で最も価値の高いAIスタートアップ', '0億ドル'],
    ['ko', '세계에서 가장 비싼 AI 스타트업', '0억달러'],
    ['zh', '全球最值钱的AI创业公司', '0亿美元'],
    ['ru', 'Самые дорогие ИИ-стартапы мира', ' млрд долларов'],
    ['pl', 'Najdroższe startupy AI świata', ' mld dolarów'],
    ['tr', 'Dünyanın en değerli yapay zekâ girişimleri', ' milyar dolar'],
    ['vi', 'Những startup AI đắt giá nhất thế giới', ' tỷ USD'],
    ['ar', 'أغلى شركات الذكاء الاصطناعي الناشئة في العالم', ' مليار دولار'],
    ['hi', 'दुनिया के सबसे मूल्यवान एआई स्टार्टअप', ' अरब डॉलर'],
  ])('%s: %s', (lang, heading, unit) => {
    expect(verdictsIn(lang, `${heading}\n${RANKED.replaceAll(' #', unit)}`)).toEqual(['none', 'outdated', 'none']);
    expect(verdictsIn(lang, `AI\n${RANKED.replaceAll(' #', unit)}`)).toEqual(['none', 'none', 'none']);
  });
});
