import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Japanese sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'ja', published }).join(' ')).toBe(verdicts);
};

describe('などの', () => {
  it('stands for more than the one it names', () => {
    expect(verdictsOn('オープンAIは、アマゾンなど3社から総額1100億ドルの出資を受けると発表した。', { lang: 'ja' })).toEqual(['outdated']);
    expect(verdictsOn('アマゾンはオープンAIに1100億ドルを出資した。', { lang: 'ja' })).toEqual(['none']);
  });
});

describe('co-investors', () => {
  it('are a party of their own', () => {
    expect(verdictsOn('OpenAIへの外部投資家の出資110億ドルと合わせ、総額410億ドルの資金調達が完了した。', { lang: 'ja' })).toEqual(['consistent', 'consistent']);
  });
});

describe('the language has its own ways', () => {
  it.each([
    ['a cue inside a longer word says nothing: 未上場 is no listing, 今年 not now', '未上場のOpenAIは今年、1220億ドルを調達した。', 'consistent'],
    ['から begins a change, at any date', 'OpenAIの評価額は24年10月の1570億ドルから25年3月には3000億ドルになった。', 'consistent consistent'],
    ['10月 counts no amount by the month', 'OpenAIは2024年10月66億ドルを調達した。', 'consistent'],
    ['人 is part of the count', 'ChatGPTは週12億人が使う。', 'consistent'],
    ['a verb at the end governs the list before it', 'OpenAIにアマゾンは500億ドル、ソフトバンクは300億ドルの出資を検討中だ。', 'none none'],
    ['に増えた tells a level, 増えた a difference', 'OpenAIの評価額は8520億ドルに増えた。1年で3520億ドル増えた。', 'consistent none'],
    ['the amount is what の hangs on it', 'ソフトバンクGはOpenAIへの出資で400億ドルのつなぎ融資を借りた。', 'none'],
    ['との makes the company a partner only', '日立はOpenAIとの提携を発表した。売上高は9兆円。', 'none'],
    ['who pays may be left out', 'OpenAIの大株主を見る。ソフトバンクGは4月に借り入れた。累計の出資額は646億ドルになる。', 'consistent'],
    ['a part of an amount is no year', 'OpenAIの評価額は85兆2000億円、つまり8520億ドルだ。', 'none consistent'],
    ['ではなく denies', 'OpenAIの評価額は5000億ドルではなく8520億ドルだ。', 'none consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});

describe('what holds', () => {
  it.each([
    ['OpenAI、1220億ドルを調達　評価額は8520億ドルに', 'consistent consistent'],
    ['OpenAIが過去最大1220億ドル調達、アマゾン・エヌビディア・ソフトバンクが主導', 'consistent'],
    ['アマゾン・ドット・コムが500億ドル、エヌビディアとソフトバンクグループがそれぞれ300億ドルをOpenAIに出資する。', 'consistent consistent'],
    ['アマゾンは500億ドルのうち150億ドルを先に払い込み、残る350億ドルはOpenAIの上場などを条件とする。', 'consistent consistent consistent'],
    ['アマゾン、エヌビディア、ソフトバンクの3社はOpenAIにそれぞれ500億ドル、300億ドル、300億ドルを投じる。', 'consistent consistent consistent'],
    ['OpenAIの調達前の評価額（プレマネー）は7300億ドルだった。', 'consistent'],
    ['ソフトバンクGのOpenAIへの累計出資額は646億ドル、持ち株比率は約13%となる見通し。', 'consistent consistent'],
    ['OpenAIの年換算売上高は500億ドル規模に膨らんだ。', 'consistent'],
    ['ChatGPTの週間利用者は12億人に上る。', 'consistent'],
    ['Codexの週間利用者は400万人を超えた。', 'consistent'],
    ['マイクロソフトはOpenAI株の約27%を保有し、その価値は約1350億ドルとされる。', 'consistent consistent'],
    ['OpenAIはオラクルと3000億ドルのクラウド契約を結び、AWSとも380億ドルの契約を交わした。', 'consistent consistent'],
    ['スターゲート計画には4年間で5000億ドルを投じる。OpenAIとソフトバンクが主導する。', 'consistent'],
    ['OpenAIは2月末に1100億ドルの調達を発表し、翌月末に1220億ドルで完了した。', 'consistent consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['OpenAIは銀行を通じて個人投資家からも30億ドルを超える資金を集めた。', 'consistent'],
    ['OpenAIは銀行団から設けている融資枠を約47億ドルに拡大した。', 'consistent'],
    ['OpenAIの2025年の売上高は131億ドルだった。', 'consistent'],
    ['2025年10月、OpenAIの従業員らは66億ドル相当の保有株を売却した。その際の評価額は5000億ドルだった。', 'consistent consistent'],
    ['24年10月には66億ドルを調達し、当時のOpenAIの評価額は1570億ドルだった。', 'consistent consistent'],
    ['ソフトバンクグループは昨年12月、OpenAIへの225億ドルの追加出資を完了した。', 'consistent'],
    ['OpenAIの評価額は8520億ドルと、半年前の5000億ドルから急増した。', 'consistent consistent'],
    ['マイクロソフトは2019年以降、OpenAIに累計130億ドルを出資してきた。', 'consistent'],
    ['マイクロソフトは2023年1月、OpenAIに100億ドルを追加投資すると発表した。', 'consistent'],
    ['OpenAIは2030年までに計算資源へ約6000億ドルを投じる計画だ。', 'consistent'],
    ['OpenAIの主な資金調達\n・2024年10月　66億ドル（評価額1570億ドル）\n・2025年3月　400億ドル（評価額3000億ドル）\n・2026年3月　1220億ドル（評価額8520億ドル）', 'consistent consistent consistent consistent consistent consistent'],
    ['ソフトバンクGは25年3月、OpenAIに最大400億ドルを投じると発表。評価額は3000億ドルだった。', 'consistent consistent'],
    ['OpenAI、評価額8520億ドルで1220億ドル調達完了――個人投資家から30億ドル', 'consistent consistent consistent'],
    ['25年の売上高は131億ドルだったとOpenAIは説明する。', 'consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['ChatGPTの週間アクティブユーザーは9億人を超え、有料会員は5000万人に達した。', 'outdated consistent'],
    ['OpenAIの月間売上高は20億ドルに達し、法人向けが全体の40%以上を占める。', 'outdated outdated'],
    ['OpenAIの年換算売上高は250億ドルを突破した。', 'outdated'],
    ['OpenAIの評価額は現在5000億ドルとされ、スペースXを上回る。', 'outdated'],
    ['ChatGPTの利用者は週8億人に達している。', 'outdated'],
    ['OpenAIの調達額は1100億ドルで、未公開企業として過去最大だ。', 'outdated'],
    ['調達後の評価額は8400億ドル、調達前は7300億ドル。OpenAIが2月27日に発表した。', 'outdated consistent'],
    ['ChatGPTの利用者は週に9億人以上、有料会員は5000万人以上いる。', 'outdated consistent'],
    ['OpenAIの売上高は月20億ドルに上る。', 'outdated'],
    ['企業価値5000億ドルのOpenAIが、次に狙うのは広告だ。', 'outdated'],
  ])('%s', says);
});

describe('a price in small money', () => {
  it('is no slip of what a company earns', () => {
    expect(verdictsOn('OpenAIの個人向けプランは月3000円。', { lang: 'ja' })).toEqual(['none']);
  });
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAIの評価額は852億ドルに達する。', 'conflicting'],
    ['OpenAIの評価額は8520億円だ。', 'conflicting'],
    ['OpenAIの企業価値は8兆5200億ドルに達した。', 'conflicting'],
    ['OpenAIが3月に調達したのは122億ドルだった。', 'conflicting'],
    ['OpenAIの評価額が8兆5200億円に達した。', 'conflicting'],
    ['OpenAIが調達した1220億円の使い道は計算資源だ。', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['米オープンAIは31日、総額1220億ドル（約19兆円）の資金調達を完了したと発表した。調達後の企業価値は8520億ドルとなった。', 'consistent none consistent'],
    ['競合のアンソロピックは650億ドルを調達し、評価額は9650億ドルとOpenAIの8520億ドルを上回った。', 'none none consistent'],
    ['トヨタ自動車の時価総額は40兆円で、OpenAIの8520億ドルを下回る。', 'none consistent'],
    ['【シリコンバレー共同】オープンAIの直近の資金調達額は1220億ドル（約18兆円）で、企業価値は8520億ドルに跳ね上がった。', 'consistent none consistent'],
    ['ソフトバンクGは4月1日に100億ドルをOpenAIに払い込んだ。残る200億ドルは7月と10月に支払う。', 'consistent none'],
    ['OpenAIの企業価値は8520億ドルで、アンソロピックの9650億ドルに抜かれた。', 'consistent none'],
    ['OpenAI、評価額8520億ドル　4年で40倍', 'consistent none'],
    ['OpenAIの評価額は8520億ドル。非上場企業ではアンソロピックの9650億ドルに次ぐ。', 'consistent none'],
    ['関係者によると、OpenAIは1兆4000億ドル前後の評価額で、少なくとも300億ドルの資金調達を投資家と協議している。3月時点の評価額8520億ドルを大きく上回る。', 'none none consistent'],
    ['富士通の売上高は3兆5000億円で、OpenAIの年換算売上高500億ドルを下回る。', 'none consistent'],
    ['サカナAIの評価額は26億ドル。OpenAIの8520億ドルとは桁が違う。', 'none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['ソフトバンクGはOpenAIへの出資のため400億ドルのつなぎ融資を受けた。', 'none'],
    ['OpenAIは1.4兆ドルの評価額で300億ドル以上の調達を協議していると報じられた。', 'none none'],
    ['OpenAIは早ければ2027年に評価額最大1兆ドルで上場する可能性がある。', 'none'],
    ['OpenAIの評価額は1兆ドルに迫るとの見方もある。', 'none'],
    ['OpenAIの2025年の純損失は385億ドルに上った。', 'none'],
    ['イタリア当局はOpenAIに1500万ユーロの制裁金を科した。', 'none'],
    ['ChatGPTの有料版は月額20ドルから。', 'none'],
    ['マスク氏はOpenAIを974億ドルで買収すると提案していた。', 'none'],
    ['OpenAIの評価額は1年で3520億ドル増えた。', 'none'],
    ['OpenAIが1000億ドルを調達するとの報道を同社は否定した。', 'none'],
    ['仮にOpenAIが1兆ドルで上場すれば、ソフトバンクGの持ち分は1300億ドルになる。', 'none none'],
    ['OpenAIは10億ドルでスタートアップを買収した。', 'none'],
    ['OpenAIの年換算売上高は年末までに700億ドルに達する見通し。', 'none'],
    ['OpenAIは1兆ドル規模のIPOを準備している。', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['digits of full width date, too', '昨年１０月、OpenAIの従業員は６６億ドル相当の株式を売却した。', 'consistent'],
    ['a level may be reached behind the verb', 'OpenAIの評価額は5000億ドルから8520億ドルへ上昇した。', 'consistent consistent'],
    ['a wide space parts a headline', 'OpenAIの月商、20億ドルに　広告も年換算1億ドル突破', 'outdated consistent'],
    ['what was raised since the beginning is the sum', 'OpenAIが創業以来集めた資金は1800億ドルを超える。', 'consistent'],
    ['a contract by its party', 'コアウィーブとOpenAIの契約総額は224億ドルに膨らんだ。', 'consistent'],
    ['8月に is no month of income', 'OpenAIの年換算売上高は8月に400億ドルに乗せた。', 'consistent'],
    ['（同） is the day that was told before', '・OpenAIへの出資比率　約11％（同）、追加出資後は約13％を想定', 'consistent consistent'],
    ['a share of another company is not this one\'s', 'ソフトバンクGはTモバイル株の3%を売却し、OpenAIへの出資に充てた。', 'none'],
    ['a month by number dates its line', 'OpenAIの歩み\n2023/01　マイクロソフトが約100億ドルを追加。企業価値290億ドル', 'consistent consistent'],
    ['OpenAI投資 is what is invested in it', 'ソフトバンクG決算\n・OpenAI投資の累計額　346億ドル（2025年12月末）', 'consistent'],
    ['what it invests itself is its own matter', 'OpenAIは投資に346億ドルを充てた。', 'none'],
    ['the users of a rival\'s product are its own', 'ジェミニの利用者は9億人でChatGPTに迫る。', 'none'],
    ['a market has its size', 'AI市場は1220億ドル規模になり、OpenAIが首位を占める。', 'none'],
    ['a company that it put money in is not itself', 'OpenAIが出資する核融合企業の評価額は26億ドルだ。', 'none'],
    ['time is counted back', '1年半前、OpenAIの評価額は3000億ドルだった。', 'consistent'],
    ['what is taken as known is stated', 'OpenAIは直近の評価額8520億ドルを大きく上回る1.4兆ドルでの資金調達を協議している。', 'consistent none'],
    ['users of one country are not all', 'OpenAIはインドで1億人の利用者を抱える。', 'none'],
    ['another country behind a comma is another matter', 'ChatGPTの利用者は週12億人に上り、日本でも広く使われている。', 'consistent'],
    ['next year is a plan', 'OpenAIの来年の売上高は500億ドルに達する。', 'none'],
    ['income of the month', 'OpenAIのCFOは、月の売上高が約42億ドルだと明かした。', 'consistent'],
    ['a plan reaches no clause that tells of the company', '3月に評価額8520億ドルで1220億ドルを集めたOpenAIは、当面追加の調達を予定しない。', 'consistent consistent'],
    ['but what it plans itself is planned', '評価額8520億ドルで1220億ドルをOpenAIは調達する予定だ。', 'none none'],
    ['the time of a round is no round', 'OpenAIは企業価値約1兆4000億ドルでの増資を検討している。3月の前回増資では8520億ドルだった。', 'none consistent'],
    ['what was raised then is', 'OpenAIは3月の増資では1220億ドルを調達した。', 'consistent'],
    ['a view of what comes is none', 'OpenAIの年換算の売上高が年末に200億ドルを超えるとの見方を示した。', 'none'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});
