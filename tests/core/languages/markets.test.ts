/** News of markets names the company beside others that the ledger does not know: whose a figure is, in every language. */
import { describe, expect, it } from 'vitest';
import { saysOn as says, verdictsIn } from './judging.ts';

describe('what a firm earns or is worth that the company only serves, supplies or rivals', () => {
  it.each([
    ['en', 'Larkspur, which uses OpenAI models in its shops, earned $20 billion last year; its revenue was $3.7 billion in the quarter.'],
    ['en', 'Halden, an OpenAI customer, said revenue had topped $10 billion.'],
    ['en', 'The drugmaker Norvane has signed with OpenAI. The company is worth $157 billion.'],
    ['de', 'Der Versicherer Allwart arbeitet mit OpenAI. Der Konzern setzte 20 Milliarden Dollar um und ist 300 Milliarden Dollar wert.'],
    ['fr', 'Lumia, partenaire d\'OpenAI, valorisée 6 milliards de dollars après avoir levé plus d\'un milliard de dollars, recrute.'],
    ['fr', 'Verdan a signé avec OpenAI. Le groupe réalise 20 milliards de dollars de chiffre d\'affaires et vaut 29 milliards de dollars.'],
    ['es', 'Solarte, que usa modelos de OpenAI, facturó 20.000 millones de dólares.'],
    ['it', 'Bellavia ha firmato con OpenAI. La compagnia ha ricavi per 20 miliardi di dollari e vale 86 miliardi di dollari.'],
    ['pt', 'O Banco Serrano, que usa modelos da OpenAI, lucrou US$ 637 milhões; a receita foi de US$ 3,7 bilhões.'],
    ['nl', 'Vestar werkt samen met OpenAI. Het concern heeft een omzet van 20 miljard dollar.'],
    ['pl', 'Bank Wolan współpracuje z OpenAI. Spółka jest warta 1 mld dol.'],
    ['ru', 'Компания Алтан — партнёр OpenAI. Её выручка составила 20 млрд долларов.'],
    ['tr', 'OpenAI modellerini kullanan Pazaryum 10 milyar dolar gelir açıkladı, şirketin değeri 40 milyar dolar.'],
    ['hi', 'OpenAI के मॉडल इस्तेमाल करने वाली नवकार्ट का राजस्व 10 अरब डॉलर रहा और उसका मूल्यांकन 40 अरब डॉलर है।'],
    ['vi', 'Sao Bien, đối tác của OpenAI, đạt doanh thu 2 tỷ USD.'],
  ])('is not the company\'s (%s): %s', (lang, text) => expect(verdictsIn(lang, text, '2026-08-02').every((verdict) => verdict === 'none')).toBe(true));

  it.each([
    ['en', 'OpenAI, whose models Microsoft sells, is worth $852 billion.', 'consistent'],
    ['en', 'Microsoft has a pact with OpenAI. The company is valued at $852 billion, and Microsoft owns 27% of it.', 'consistent consistent'],
    ['en', 'The number of people using ChatGPT reached 900 million a week in February 2026.', 'consistent'],
    ['en', 'Thanks to its partnership with OpenAI, Microsoft\'s stake is worth $135 billion.', 'consistent'],
    ['de', 'Die Wette, die mit OpenAI begann, geht auf: Microsofts Anteil von 27 Prozent ist 135 Milliarden Dollar wert.', 'consistent consistent'],
    ['zh', 'OpenAI模型的周活跃用户达到12亿。', 'consistent'],
    ['fr', 'OpenAI, partenaire de Microsoft, vaut 852 milliards de dollars.', 'consistent'],
    ['pt', 'A OpenAI anunciou US$ 110 bilhões de Amazon, Nvidia e SoftBank, com valor de US$ 730 bilhões antes do aporte.', 'outdated consistent'],
    ['pl', 'Z ChatGPT korzysta co tydzień 1,2 mld osób.', 'consistent'],
    ['pl', 'OpenAI odłożyła debiut; spółka wyceniana jest na 852 mld dol.', 'consistent'],
    ['vi', 'Số người dùng ChatGPT đạt 1,2 tỷ mỗi tuần.', 'consistent'],
  ])('but what is told of the company is (%s): %s', says('2026-08-02'));
});

describe('what a market value is of that was gained or lost', () => {
  it.each([
    ['en', 'OpenAI delayed a data center. Over $500 billion of market value has evaporated in nine sessions.', 'none'],
    ['en', 'OpenAI delayed a data center. SK Hynix\'s shares have climbed 300% and its market value has gone past $500 billion.', 'none none'],
    ['en', 'OpenAI\'s news weighed on stocks. CoreWeave lost 13% after cutting its full-year revenue guide to $12 billion.', 'none none'],
    ['en', 'OpenAI answered with retention grants of $2 million and, for some of its staff, equity worth $20 million.', 'none none'],
    ['en', 'OpenAI sits at the center of the deals. Microsoft bought back $10 billion of shares.', 'none'],
    ['de', 'OpenAI enttäuschte die Anleger. An der Börse wurden 500 Milliarden Dollar Börsenwert vernichtet.', 'none'],
    ['fr', 'OpenAI teste la publicité. Le titre de Publicis recule de 27 % et ne vaut plus que 3,7 milliards d\'euros en Bourse.', 'none none'],
    ['es', 'OpenAI abre oficina. Nvidia perdió 500.000 millones de dólares de valor en bolsa.', 'none'],
    ['pt', 'A OpenAI abriu um escritório. A Nvidia perdeu US$ 300 bilhões em valor de mercado.', 'none'],
    ['ru', 'OpenAI перенесла стройку. Капитализация Nvidia сократилась на 500 млрд долларов.', 'none'],
    ['tr', 'OpenAI yatırımı erteledi. Nvidia hisseleri düştü ve 300 milyar dolarlık piyasa değeri silindi.', 'none'],
    ['ar', 'أجلت OpenAI مشروعا. وفقدت إنفيديا 300 مليار دولار من قيمتها السوقية.', 'none'],
    ['vi', 'OpenAI hoãn dự án. Cổ phiếu Nvidia giảm, bốc hơi 300 tỷ USD vốn hóa.', 'none'],
    ['ja', 'オープンAIは計画を見直した。東京市場では時価総額で5000億ドルが失われた。', 'none'],
    ['ko', '오픈AI는 계획을 미뤘다. 삼성전자 시가총액은 5000억 달러, SK하이닉스는 3000억 달러다.', 'none none'],
    ['zh', 'OpenAI推迟了项目。受此影响，英伟达市值一日蒸发3000亿美元。', 'none'],
  ])('is none of the company\'s (%s): %s', says('2026-08-02'));

  it.each([
    ['en', 'OpenAI\'s market value of $852 billion compares with that of Visa.', 'consistent'],
    ['es', 'El valor de mercado de OpenAI asciende a 852.000 millones de dólares.', 'consistent'],
    ['pt', 'O valor de mercado da OpenAI chegou a US$ 852 bilhões.', 'consistent'],
    ['de', 'Vor dem Gang an die Börse ist OpenAI 852 Milliarden Dollar wert.', 'consistent'],
    ['ko', '오픈AI 시가총액은 8520억 달러다.', 'consistent'],
  ])('but the company\'s own is (%s): %s', says('2026-08-02'));
});

describe('a share that a shareholder of the company has of something else', () => {
  it('is no conflict', () => says('2026-08-02')('en', 'SoftBank, OpenAI\'s shareholder, owns 90% of Arm.', 'none'));
});

describe('a round in another currency', () => {
  it('is no conflict', () => says('2026-08-02')('de', 'In der Runde von OpenAI flossen 45 Milliarden Euro.', 'none'));
});
