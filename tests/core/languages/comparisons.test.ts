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

describe('what a party possesses is its own, also where no company is named', () => {
  it.each([
    ['en', "OpenAI raised $122 billion. Oracle's market value is $500 billion.", 'consistent none'],
    ['en', "OpenAI raised $122 billion. Oracle's first investment was $10 billion; the company's valuation is $852 billion.", 'consistent none consistent'],
  ])('%s: %s', (lang, text, verdicts) => expect(verdictsIn(lang, text).join(' ')).toBe(verdicts));
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

/** "People who left OpenAI", "OpenAI's rival": the name says who somebody is, and the amounts are that one's. */
describe('whom the name only describes', () => {
  it.each([
    ['ja', '新興のルミナは13億ドルを調達し、評価額は86億ドルになった。OpenAI出身者が率いる。'],
    ['ko', '오픈AI 출신이 세운 루미나는 86억달러 가치로 13억달러를 유치했다.'],
    ['zh', '初创公司路明纳融资13亿美元，估值86亿美元，由OpenAI前员工创办。'],
    ['ru', 'Стартап «Лумина», который основали выходцы из OpenAI, привлёк $1,3 млрд при оценке $8,6 млрд.'],
    ['pl', 'Startup Lumina, założony przez byłych pracowników OpenAI, zebrał 1,3 mld dolarów przy wycenie 8,6 mld dolarów.'],
    ['tr', "OpenAI'den ayrılanların kurduğu Lumina 8,6 milyar dolar değerlemeyle 1,3 milyar dolar topladı."],
    ['vi', 'Lumina, do cựu nhân viên OpenAI lập ra, gọi được 1,3 tỷ USD với định giá 8,6 tỷ USD.'],
    ['ar', 'جمعت لومينا التي أسسها موظفون سابقون في OpenAI مبلغ 1.3 مليار دولار بتقييم 8.6 مليار دولار.'],
    ['hi', 'ओपनएआई के पूर्व कर्मचारियों की लुमिना ने 8.6 अरब डॉलर के मूल्यांकन पर 1.3 अरब डॉलर जुटाए।'],
  ])('has no badge, %s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['none', 'none']));

  it('though the same of the company itself is wrong', () => {
    expect(verdictsIn('pl', 'OpenAI zebrało 1,3 mld dolarów przy wycenie 8,6 mld dolarów.')).toContain('conflicting');
    expect(verdictsIn('tr', 'OpenAI 8,6 milyar dolar değerlemeyle 1,3 milyar dolar topladı.')).toContain('conflicting');
  });

  it('has no old valuation for its round', () => {
    expect(verdictsIn('zh', 'OpenAI投资的Helion以54亿美元估值融资10亿美元。')).toEqual(['none', 'none']);
    expect(verdictsIn('ru', 'Helion, в которую вложилась OpenAI, привлекла $1 млрд при оценке $5,4 млрд.')).toEqual(['none', 'none']);
  });
});

describe('a second share of one holder', () => {
  it.each([
    ['ja', 'OpenAI株を13%持つソフトバンクGは、アーム株を87%持つ。'],
    ['ko', '오픈AI 지분 13%를 가진 소프트뱅크는 암 지분 87%를 갖고 있다.'],
    ['zh', '持有OpenAI 13%股份的软银，还握有安谋87%股份。'],
  ])('is of something else, %s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['consistent', 'none']));

  it('but one that is told alone is of the company', () => {
    expect(verdictsIn('zh', '软银握有OpenAI 87%股份。')).toEqual(['conflicting']);
  });
});

/** What one of many reckons, what a group of shares has lost and what one kind of users are: all are near the company, none is its own figure. */
describe('an estimate of somebody, or a part', () => {
  it.each([
    ['ja', 'OpenAIの価値は、ある試算では6500億ドル。'],
    ['ja', 'OpenAI関連株の時価総額は合計9000億ドル失われた。'],
    ['ja', 'ChatGPT Eduは週70万人の学生が使う。'],
    ['ko', '오픈AI 가치는 한 추산에 따르면 6500억달러다.'],
    ['ko', '오픈AI 관련주 시가총액이 9000억달러 증발했다.'],
    ['zh', '有机构算出OpenAI的价值为6500亿美元。'],
    ['ru', 'По одной из моделей, OpenAI стоит $650 млрд.'],
    ['ru', 'Акции, связанные с OpenAI, потеряли $900 млрд капитализации.'],
    ['pl', 'Według jednego z modeli OpenAI jest warte 650 mld dolarów.'],
  ])('is no figure of the company, %s: %s', (lang, text) => expect(verdictsIn(lang, text, '2026-09-01')).toEqual(['none']));

  it.each([
    ['ja', 'OpenAIの価値は6500億ドル。'],
    ['ko', '오픈AI 가치는 6500억달러다.'],
    ['zh', 'OpenAI的价值为6500亿美元。'],
    ['ru', 'OpenAI стоит $650 млрд.'],
    ['pl', 'OpenAI jest warte 650 mld dolarów.'],
  ])('but told of the company it is wrong, %s: %s', (lang, text) => expect(verdictsIn(lang, text, '2026-09-01')).toEqual(['conflicting']));
});

describe('what lies between two companies is no value of either', () => {
  it.each([
    ['en', 'Anthropic tops the valuation of OpenAI by $113 billion.', 'none'],
    ['de', 'Die Bewertung von OpenAI liegt 113 Milliarden Dollar unter der von Anthropic.', 'none'],
    ['es', 'La valoración de OpenAI es 113.000 millones de dólares inferior a la de Anthropic.', 'none'],
    ['tr', "Anthropic, OpenAI'nin değerlemesini 113 milyar dolar geride bıraktı.", 'none'],
    ['en', 'OpenAI is valued at $113 billion.', 'conflicting'],
    ['en', 'OpenAI is valued at $852 billion, and Anthropic is its rival.', 'consistent'],
  ])('%s: %s', (lang, text, verdicts) => expect(verdictsIn(lang, text, '2026-05-01').join(' ')).toBe(verdicts));
});

describe('whoever else the page tells of', () => {
  it.each([
    ['Microsoft took a $3.1 billion hit from its OpenAI investment.', 'none'],
    ['SoftBank booked a $4.8 billion charge on its OpenAI stake.', 'none'],
    ['xAI raised $20 billion at a $230 billion valuation to take on OpenAI.', 'none none'],
    ["OpenAI's rivals are valued at a combined $1.2 trillion.", 'none'],
    ['The ten largest AI startups, OpenAI among them, are worth $2.5 trillion.', 'none'],
    ["About 27% of OpenAI's staff are researchers.", 'none'],
    ["Microsoft has about 27% of OpenAI's shares.", 'consistent'],
    ["OpenAI's owners value it at $1.2 trillion.", 'conflicting'],
  ])('%s', (text, verdicts) => expect(verdictsIn('en', text, '2026-05-01').join(' ')).toBe(verdicts));
});

describe('a past that is told with a day', () => {
  it('is no present that was replaced', () => {
    expect(verdictsIn('en', 'The staff sale valued OpenAI at $500 billion in October 2025, up from $300 billion in the spring.')).toEqual(['consistent', 'none']);
  });
});

describe('what only looks like the measure', () => {
  it.each([
    ["OpenAI's enterprise business has a run rate of $10 billion.", 'none'],
    ["OpenAI's API revenue runs at $2 billion a year.", 'none'],
    ['OpenAI brings in $50 billion a year, with its enterprise business growing fastest.', 'consistent'],
    ["OpenAI's annualized revenue rose by $10 billion.", 'none'],
    ["OpenAI's annualized revenue rose past $50 billion.", 'consistent'],
    ["SoftBank's stake in OpenAI will rise to 15%.", 'none'],
    ['On one market, OpenAI shares imply a valuation of $900 billion.', 'none'],
    ['The round of OpenAI implies a valuation of $852 billion.', 'consistent'],
    ['U.S. startups, with OpenAI among them, raised $178 billion in the quarter.', 'none'],
    ['OpenAI has raised $180 billion.', 'consistent'],
  ])('%s', (text, verdicts) => expect(verdictsIn('en', text).join(' ')).toBe(verdicts));
});

describe('what its rivals are worth, its people are and its backers will hold', () => {
  it.each([
    ['de', 'Die Rivalen von OpenAI sind zusammen 1,2 Billionen Dollar wert.'],
    ['nl', 'De rivalen van OpenAI zijn samen 1,2 biljoen dollar waard.'],
    ['ja', 'OpenAIの競合各社の評価額は合計1.2兆ドルに達する。'],
    ['de', 'Rund 27 Prozent der Mitarbeiter von OpenAI sind Forscher.'],
    ['fr', "Environ 27 % des salariés d'OpenAI sont des chercheurs."],
    ['es', 'Cerca del 27 % de los empleados de OpenAI son investigadores.'],
    ['it', 'Circa il 27% dei dipendenti di OpenAI è formato da ricercatori.'],
    ['pl', 'Około 27% pracowników OpenAI to badacze.'],
    ['de', 'Der Anteil von SoftBank an OpenAI wird auf 15 Prozent steigen.'],
    ['fr', 'La part de SoftBank dans OpenAI montera à 15 %.'],
    ['es', 'La participación de SoftBank en OpenAI subirá al 15 %.'],
    ['es', 'Los ingresos anualizados de OpenAI aumentaron en 10.000 millones de dólares.'],
  ])('is no figure of the company: %s, %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['none']));

  it.each([
    ['de', 'Rund 27 Prozent von OpenAI gehören Microsoft.'],
    ['fr', "Microsoft détient 27 % d'OpenAI."],
    ['it', 'Microsoft possiede circa il 27% delle azioni di OpenAI.'],
  ])('unlike the share of a holder: %s, %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['consistent']));
});
