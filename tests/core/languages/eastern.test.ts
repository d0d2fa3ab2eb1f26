/** What Chinese, Japanese and Korean have in common, in how they tell of somebody else beside the company. */
import { describe, it } from 'vitest';
import { saysOn } from './judging.ts';

const says = saysOn();

describe('whoever opens a sentence, known or not, keeps its own amounts where the next clause sets the company beside it', () => {
  it.each([
    ['zh', '某公司周活9亿，ChatGPT则没有公布新数据。', 'none'],
    ['zh', '某公司周活9亿，ChatGPT 12亿。', 'none consistent'],
    ['zh', '丰田市值3000亿美元，OpenAI 8520亿美元。', 'none consistent'],
    ['ja', 'トヨタは時価総額3000億ドル、OpenAIは8520億ドル。', 'none consistent'],
    ['ja', 'トヨタが3000億ドル、OpenAIは8520億ドル。時価総額と評価額の話だ。', 'none consistent'],
    ['ja', 'ホンダは10億ドルをインドの工場に投じ、OpenAIの技術で品質を調べる。', 'none'],
    ['ko', '현대차 시총은 3000억달러, 오픈AI는 8520억달러다.', 'none consistent'],
    ['ko', '현대차는 3000억달러, 오픈AI는 8520억달러의 가치를 인정받는다.', 'none consistent'],
  ])('%s: %s', says);
});

describe('but what opens with the amount, or with what it measures, is the company\'s', () => {
  it.each([
    ['zh', '估值8520亿美元，OpenAI则仍在亏损。', 'consistent'],
    ['zh', '随着1220亿美元到账，OpenAI估值升至8520亿美元。', 'consistent consistent'],
    ['ja', '最新の評価額は8520億ドル、OpenAIは史上最大の未上場企業になった。', 'consistent'],
    ['ja', '1220億ドルを調達し、OpenAIは評価額8520億ドルになった。', 'consistent consistent'],
    ['ko', '기업가치는 8520억달러, 오픈AI는 세계 최대 비상장 기업이다.', 'consistent'],
  ])('%s: %s', says);
});

describe('who led a round has not paid all of it', () => {
  it.each([
    ['zh', '2024年秋天，Thrive领投的66亿美元进来之后，OpenAI只值1570亿美元。', 'consistent consistent'],
    ['ko', '오픈AI 투자 연혁\n- 2024.10 스라이브캐피털 주도 66억 달러, 기업가치 1570억 달러', 'consistent consistent'],
    ['ko', '스라이브캐피털이 오픈AI에 66억 달러를 투자했다.', 'none'],
  ])('%s: %s', says);
});

describe('what is only said of tomorrow', () => {
  it.each([
    ['ja', '孫氏は「OpenAIの価値は10兆ドルになる」と語った。', 'none'],
    ['ja', 'OpenAIの評価額は8520億ドルになった。', 'consistent'],
    ['zh', 'OpenAI估值5000亿美元的说法不实。', 'none'],
    ['ko', '오픈AI 몸값 8520억 달러, 상장은 내년 이후.', 'consistent'],
    ['ko', '오픈AI, 몸값 8520억 달러로 내년 상장 추진.', 'none'],
  ])('%s: %s', says);
});

describe('those who use it and those who pay', () => {
  it('are counted apart in one sentence', () => says('zh', 'ChatGPT每週有12億人打開，其中願意付錢的超過5000萬。', 'consistent consistent'));
  it('are not mixed up', () => says('zh', 'ChatGPT付费用户有12亿人。', 'none'));
});

describe('an amount that only comes near one of the ledger', () => {
  it('says nothing without a word of its own', () => {
    says('ja', 'OpenAIは現在85億ドル程度だ。', 'none');
    says('ja', 'OpenAIは2025年8月に約83億ドルを調達した。', 'consistent');
  });
});

describe('a word that only ends in 前 or 전 makes nobody a former one', () => {
  it.each([
    ['zh', '目前OpenAI的估值约为8520亿元人民币。', 'conflicting'],
    ['zh', '前OpenAI高管的公司估值约为8520亿元人民币。', 'none'],
    ['ko', '1년 전 오픈AI의 기업가치는 3000억 달러였다.', 'consistent'],
  ])('%s: %s', says);
});

describe('a month whose year is told', () => {
  it.each([
    ['ja', 'セレブラスとの契約（100億ドル超）は今年1月、OpenAIが発表した。', 'consistent'],
    ['ja', 'セレブラスとの契約は現在100億ドル超だとOpenAIは言う。', 'outdated'],
    ['zh', '2025年OpenAI两次抬价：3月3000亿美元，10月5000亿美元。', 'consistent consistent'],
    ['zh', '2025年营收131亿美元，3月OpenAI融资1220亿美元。', 'consistent consistent'],
    ['ja', '2024年9月からの累計は646億ドルと、OpenAIの最大の株主だ。出資したのはソフトバンクG。', 'none'],
    ['ja', 'ソフトバンクGは100億ドルをOpenAIに払い込んだ。2024年9月からの累計は646億ドルだ。', 'consistent consistent'],
  ])('%s: %s', says);
});

describe('money that comes in, in other words', () => {
  it.each([
    ['zh', 'OpenAI结束了长达两个月的募资，入袋1220亿美元。', 'consistent'],
    ['zh', '软银披露，对OpenAI的投资成本合计646亿美元。', 'consistent'],
    ['zh', '软银披露，OpenAI训练成本合计646亿美元。', 'none'],
    ['ja', 'OpenAIは2カ月で1220億ドルの資金を手にした。', 'consistent'],
    ['ja', 'OpenAIは2015年、マスク氏らが10億ドルの寄付を約束して設立された。', 'consistent'],
    ['ja', 'OpenAI財団は10億ドルの寄付をした。', 'none'],
    ['ko', '오픈AI가 1220억 달러를 끌어모았다.', 'consistent'],
    ['ko', '아마존, 엔비디아, 소프트뱅크가 오픈AI에 모두 1100억 달러를 댔다.', 'outdated'],
    ['ko', '아마존, 엔비디아, 소프트뱅크가 오픈AI에 1100억 달러씩 댔다.', 'none'],
  ])('%s: %s', says);
});

describe('what is counted, in other words', () => {
  it.each([
    ['zh', '企業端占OpenAI營收比重，10月已過50%。', 'consistent'],
    ['ja', 'OpenAIの売上高に占める法人の割合は50%を超えた。', 'consistent'],
    ['ja', 'OpenAIの社員に占める女性の割合は50%を超えた。', 'none'],
    ['ko', '오픈AI API는 분당 150억 토큰 이상을 처리한다.', 'consistent'],
    ['ko', '오픈AI API는 하루 150억 토큰 이상을 처리한다.', 'none'],
    ['zh', 'OpenAI把到2030年的算力投入目标定为约6000亿美元。', 'consistent'],
    ['ja', 'OpenAIは銀行団と47億ドルの借入枠を結んだ。', 'consistent'],
    ['ja', 'OpenAIは銀行団から47億ドルを借入れた。', 'none'],
  ])('%s: %s', says);
});

describe('somebody nobody knows, in brackets beside the company', () => {
  it.each([
    ['ko', '챗GPT는 주간 12억명으로 뤼튼(4000만명)을 압도한다.', 'consistent none'],
    ['ja', 'ChatGPTは週12億人で、リートン（4000万人）を圧倒する。', 'consistent none'],
    ['ja', 'OpenAIの評価額は8520億ドルで、オルツ（10億ドル）とは桁が違う。', 'consistent none'],
    ['ko', '챗GPT는 주간 4000만명이다.', 'conflicting'],
    ['ja', 'OpenAIの評価額は8520億ドルに増えた。以前は5000億ドルだった。', 'consistent consistent'],
  ])('%s: %s', says);
});

describe('companies of East Asia by their own names', () => {
  it.each([
    ['zh', '微信月活14亿，ChatGPT周活12亿。', 'none consistent'],
    ['ja', 'クロードの利用者は4000万人、ChatGPTは週12億人。', 'none consistent'],
    ['ja', 'OpenAIの技術を使う任天堂は3000億ドルの時価総額を目指さない。', 'none'],
    ['ko', '쿠팡의 기업가치는 3000억 달러다. 오픈AI와 협력한다.', 'none'],
    ['zh', '鴻海市值3000億美元，替OpenAI代工伺服器。', 'none'],
  ])('%s: %s', says);
});

describe('a date in brackets behind an amount', () => {
  it.each([
    ['zh', 'OpenAI身价演变：1570亿美元（2024/10）→3000亿美元（2025/3）→8520亿美元（2026/3）'],
    ['zh', 'OpenAI身價演變：1,570億美元（2024年10月）→3,000億美元（2025年3月）→8,520億美元（2026年3月）'],
    ['ja', '評価額の推移：1570億ドル（24年10月）→3000億ドル（25年3月）→8520億ドル（26年3月）＝OpenAI'],
    ['ko', '오픈AI 몸값 추이: 1570억 달러(2024년 10월) → 3000억 달러(2025년 3월) → 8520억 달러(2026년 3월)'],
    ['en', 'OpenAI valuation: $157 billion (October 2024) → $300 billion (March 2025) → $852 billion (March 2026)'],
  ])('dates that one, %s: %s', (lang, text) => says(lang, text, 'consistent consistent consistent'));
  it('is not that of an amount behind a slash', () => says('zh', 'OpenAI：周活8亿／2025年营收131亿美元', 'outdated consistent'));
});

describe('revenue of a quarter is none of a year', () => {
  it.each([
    ['zh', 'OpenAI今年第三季营收达120亿美元。', 'none'],
    ['zh', 'OpenAI年化营收达120亿美元。', 'outdated'],
    ['ja', 'OpenAIの7〜9月期の売上高は120億ドルだった。', 'none'],
    ['ja', 'OpenAIの2025年12月期の売上高は131億ドルだった。', 'consistent'],
    ['ko', '오픈AI의 3분기 매출은 120억 달러다.', 'none'],
    ['ko', '오픈AI의 연환산 매출은 120억 달러다.', 'outdated'],
    ['en', 'In the third quarter OpenAI had revenue of $12 billion.', 'none'],
    ['de', 'Im dritten Quartal setzte OpenAI 12 Milliarden Dollar um. Der Umsatz des Quartals von 12 Milliarden Dollar überraschte.', 'none none'],
    ['fr', "Au troisième trimestre, le chiffre d'affaires d'OpenAI a atteint 12 milliards de dollars.", 'none'],
    ['es', 'En el tercer trimestre, los ingresos de OpenAI fueron de 12.000 millones de dólares.', 'none'],
  ])('%s: %s', says);
});

describe('whoever only deals with the company', () => {
  it.each([
    ['ja', 'OpenAI関連とされる会社の時価総額は2000億円。', 'none'],
    ['ko', '오픈AI 관련주의 시가총액은 5000억 원이다.', 'none'],
    ['zh', 'OpenAI供应商立讯市值5000亿元。', 'none'],
  ])('has its own value, %s: %s', says);
});

describe('a short word inside a longer one says nothing', () => {
  it.each([
    ['zh', '根據官方資料，ChatGPT目前每週有8億活躍用戶。', 'outdated'],
    ['zh', '业内料OpenAI估值达5000亿美元。', 'none'],
    ['zh', '由于竞争激烈，OpenAI估值停在5000亿美元。', 'outdated'],
    ['zh', 'OpenAI估值由5000亿美元升至8520亿美元。', 'consistent consistent'],
    ['zh', '还没上市的OpenAI估值8520亿美元。', 'consistent'],
    ['zh', 'OpenAI有意以8520亿美元估值上市。', 'none'],
    ['ja', 'OpenAIは上場していない。評価額8520億ドルのまま、上場の予定はないという。', 'consistent'],
    ['ja', 'OpenAIは評価額8520億ドルで上場する。', 'none'],
    ['ko', '오픈AI는 상장하지 않은 회사로 기업가치 8520억 달러다.', 'consistent'],
    ['ko', '오픈AI는 상장하는 회사로 기업가치 8520억 달러다.', 'none'],
  ])('%s: %s', says);
});

describe('when, and whether, by the words around', () => {
  it.each([
    ['zh', 'ChatGPT上线两个月用户破1亿，创历史纪录。', 'consistent'],
    ['zh', 'ChatGPT用户破1亿。', 'outdated'],
    ['ja', '企業価値は約1.4兆ドルとみられ、OpenAIの3月の8520億ドルから6割強高まる。', 'none consistent'],
    ['zh', '微软也在谈向OpenAI投资100亿美元。', 'none'],
    ['zh', '微软向OpenAI投资100亿美元。', 'consistent'],
    ['ko', '오픈AI는 연환산 매출 700억 달러를 달성하겠다는 구상이다.', 'none'],
    ['ko', '오픈AI는 연환산 매출 500억 달러를 달성했다.', 'consistent'],
  ])('%s: %s', says);
});

describe('users of a day or a month are none of a week', () => {
  it.each([
    ['zh', 'ChatGPT日活约5亿；官方公布的周活为12亿。', 'none consistent'],
    ['zh', 'ChatGPT月活用户9亿。', 'none'],
    ['zh', 'ChatGPT周活用户9亿。', 'outdated'],
    ['ja', 'ChatGPTの月間利用者は9億人だ。', 'none'],
    ['ja', 'ChatGPTの週間利用者は9億人だ。', 'outdated'],
    ['ko', '챗GPT 월간 이용자는 9억 명이다.', 'none'],
    ['ko', '챗GPT 주간 이용자는 9억 명이다.', 'outdated'],
  ])('%s: %s', says);
});

describe('what a subject is made of, in other words', () => {
  it.each([
    ['zh', '企業用戶貢獻OpenAI逾50%營收。', 'consistent'],
    ['zh', '孙正义豪掷400亿美元，2025年3月把OpenAI推到3000亿美元。', 'consistent consistent'],
    ['ja', '9月、OpenAIの単月売上高は約42億ドルだった。', 'consistent'],
    ['ja', '9月、OpenAIの単月広告費は約42億ドルだった。', 'none'],
  ])('%s: %s', says);
});

describe('letters as wide as Han', () => {
  it.each([
    ['ja', '米オープンＡＩは３月３１日、総額１２２０億ドルの資金調達を終えた。調達後の企業価値は８５２０億ドルとなる。', 'consistent consistent'],
    ['ja', 'ＯｐｅｎＡＩの評価額は５０００億ドルだ。', 'outdated'],
    ['zh', '开发ＣｈａｔＧＰＴ的ＯｐｅｎＡＩ估值8520亿美元。', 'consistent'],
    ['ja', 'ＯｐｅｎＡＩはＩＰＯで１兆ドルの評価を目指す。', 'none'],
    ['ja', 'ＳＢＧの時価総額は３０００億ドルだ。ＯｐｅｎＡＩの株主である。', 'none'],
  ])('%s: %s', says);
});

describe('a clause that only describes the company', () => {
  it.each([
    ['ja', '新規株式公開（IPO）を準備する米オープンAIの2025年12月期は、売上高が130億7000万ドルだった。', 'consistent'],
    ['ja', '追加調達を協議中のOpenAIの企業価値は8520億ドルだ。', 'consistent'],
    ['ko', '내년 상장을 앞둔 오픈AI의 기업가치는 8520억달러다.', 'consistent'],
    ['zh', '正在筹备IPO的OpenAI估值8520亿美元。', 'consistent'],
    ['ja', '上場を目指すOpenAIの評価額は8520億ドルに達する見通しだ。', 'none'],
    ['ja', '計画ではOpenAIの評価額は8520億ドルになる。', 'none'],
    ['ko', '상장 계획에 따르면 오픈AI의 기업가치는 8520억달러다.', 'none'],
    ['zh', '市场预期的OpenAI估值为8520亿美元。', 'none'],
  ])('says nothing of the figure, %s: %s', says);
});

describe('what is known is known, whatever may follow from it', () => {
  it.each([
    ['ko', '엔비디아가 오픈AI에 300억달러를 투자한 것은 실수일 수 있다고 그는 말했다.', 'consistent'],
    ['ko', '엔비디아가 오픈AI에 300억달러를 투자할 수 있다고 그는 말했다.', 'none'],
    ['ko', '엔비디아가 오픈AI에 300억달러를 투자한 것으로 추정된다.', 'none'],
    ['ja', 'エヌビディアがOpenAIに300億ドルを投じたのが最後の出資になる可能性がある。', 'consistent'],
    ['ja', 'OpenAIは1220億ドルを調達したことがない。', 'none'],
    ['zh', '若套用3月底8520亿美元的估值，OpenAI比不少上市公司都贵。', 'consistent'],
    ['ko', '지난 3월의 8520억달러 기업가치를 적용한다면 오픈AI 지분은 훨씬 비싸다.', 'consistent'],
    ['zh', '如果OpenAI以8520亿美元估值上市，微软会赚翻。', 'none'],
    ['ja', '上場していないので時価総額はない。OpenAIの評価額なら8520億ドルだ。', 'consistent'],
    ['ja', 'OpenAIの評価額が8520億ドルなら高すぎる。', 'none'],
    ['ko', '오픈AI 기업가치라면 8520억달러다.', 'consistent'],
    ['ko', '오픈AI 기업가치가 8520억달러라면 너무 비싸다.', 'none'],
  ])('%s: %s', says);
});

describe('a company that another is only compared with', () => {
  it.each([
    ['zh', 'OpenAI估值8520亿美元。超过了SpaceX的4000亿美元。周活跃用户达12亿。', 'consistent none consistent'],
    ['ja', 'OpenAIの評価額は8520億ドル。Anthropicの9650億ドルには及ばない。週間利用者は12億人。', 'consistent none consistent'],
    ['ko', '오픈AI 기업가치가 8520억달러로 뛰었다. 스페이스X의 4000억달러를 웃돈다. 주간 이용자는 12억명이다.', 'consistent none consistent'],
    ['ko', '오픈AI 기업가치는 8520억달러다. 스페이스X보다 비싸다. 주간 이용자는 12억명이다.', 'consistent consistent'],
    ['ja', 'OpenAIの評価額は8520億ドル。Anthropicは9650億ドルだ。年換算売上高は500億ドル。', 'consistent none none'],
    ['zh', 'OpenAI估值8520亿美元。Anthropic估值9650亿美元。年化收入500亿美元。', 'consistent none none'],
    ['ja', 'OpenAIの取引が完了した。企業価値は8520億ドルに膨らみ、スペースXを抜いて世界最大となった。年換算売上高は500億ドルだ。', 'consistent consistent'],
    ['ja', 'OpenAIの評価額は8520億ドルで、スペースXの4000億ドルを上回る。', 'consistent none'],
    ['zh', '比起Anthropic，OpenAI估值8520亿美元，略低。年化收入500亿美元。', 'consistent consistent'],
  ])('is not what the text goes on about, %s: %s', says);
});

describe('whoever stands beside the company', () => {
  it.each([
    ['zh', '英伟达与OpenAI合作，市值达5万亿美元。', 'none'],
    ['zh', '英伟达与OpenAI的合作推动其市值达5万亿美元。', 'none'],
    ['zh', 'OpenAI完成1220亿美元融资。甲骨文市值达5000亿美元。', 'consistent none'],
    ['ja', 'OpenAIは1220億ドルを調達した。オラクルの時価総額は5000億ドルだ。', 'consistent none'],
    ['ko', '오픈AI는 1220억달러를 조달했다. 오라클의 시가총액은 5000억달러다.', 'consistent none'],
    ['zh', '微软与OpenAI重谈协议，OpenAI估值8520亿美元。', 'consistent'],
    ['zh', '微软参与OpenAI的66亿美元融资，当时公司估值为1570亿美元。', 'consistent consistent'],
  ])('keeps what is its own, %s: %s', says);
  it.each([
    ['zh', '英伟达CEO黄仁勋在摩根士丹利会议上表示，已向OpenAI投资300亿美元。', 'consistent'],
    ['ja', 'エヌビディアのフアンCEOはモルガン・スタンレーのカンファレンスで、OpenAIに300億ドルを投資したと述べた。', 'consistent'],
    ['ko', '엔비디아 CEO는 모건스탠리 콘퍼런스에서 오픈AI에 300억달러를 투자했다고 말했다.', 'consistent'],
  ])('pays nothing by lending a name, %s: %s', says);
});

describe('what is counted', () => {
  it.each([
    ['zh', 'OpenAI投前估值7300亿美元，算上新钱约8520亿美元。', 'consistent consistent'],
    ['ja', 'OpenAIの評価額は調達前で7300億ドル、今回の調達額を足すと8520億ドル。', 'consistent consistent'],
    ['ko', '오픈AI의 투자 전 기업가치는 7300억달러, 새 자금을 더하면 8520억달러다.', 'consistent consistent'],
    ['zh', 'OpenAI估值7300亿美元，未算上新资金。', 'consistent'],
    ['zh', 'OpenAI每季营收20亿美元。', 'none'],
    ['zh', 'OpenAI每月营收20亿美元。', 'outdated'],
    ['zh', '微软累计投入OpenAI约130亿美元，OpenAI可动用资金超过100亿美元。', 'consistent none'],
    ['zh', 'OpenAI现有股东中，微软持约27%，软银约13%。', 'consistent consistent'],
    ['zh', 'OpenAI的模型支持27%的语言。', 'none'],
    ['ko', '오픈AI 전·현직 직원들이 보유 주식 66억달러어치를 투자자들에게 팔았다.', 'consistent'],
    ['ko', '마이크로소프트는 총 130억달러를 오픈AI에 투자해 지분 약 27%를 보유한다.', 'consistent consistent'],
    ['ja', 'OpenAIの元社員らが売却した持ち株は約66億ドル規模。', 'consistent'],
    ['ko', '소프트뱅크가 엔비디아 주식 66억달러어치를 팔아 오픈AI에 투자했다.', 'none'],
  ])('%s: %s', says);
});

describe('a denial in a clause of its own', () => {
  it.each([
    ['zh', '外媒报道OpenAI估值达5000亿美元，OpenAI对此否认。', 'none'],
    ['zh', 'OpenAI估值降到5000亿美元，但这一说法遭到公司否认。', 'none'],
    ['zh', '市傳OpenAI估值降至5000億美元，公司予以否認。', 'none'],
    ['zh', '微软持有OpenAI 49%的股份，这并非事实。', 'none'],
    ['ja', 'OpenAIの評価額が5000億ドルに下がったとの報道を、同社は否定した。', 'none'],
    ['ko', '오픈AI 기업가치가 5000억달러라는 소식에 회사는 사실무근이라고 했다.', 'none'],
    ['zh', 'OpenAI估值5000亿美元，公司否认近期上市。', 'outdated'],
    ['zh', 'OpenAI估值8520亿美元；有传言称其裁员，公司予以否认。', 'consistent'],
    ['zh', 'OpenAI年化收入达500亿美元，无人否认。', 'consistent'],
    ['ja', 'OpenAIは評価額8520億ドルで、年内の上場は否定している。', 'consistent'],
    ['ko', '오픈AI 기업가치는 8520억달러이며, 회사는 연내 상장설을 부인했다.', 'consistent'],
  ])('takes back what was said, not what is said beside it, %s: %s', says);
});

describe('a question that is answered by yes or no', () => {
  it.each([
    ['zh', 'OpenAI的估值是5000亿美元吗？', 'none'],
    ['zh', '微軟是不是持有OpenAI 49%的股份？', 'none'],
    ['ja', 'OpenAIの評価額は本当に5000億ドルなのか？', 'none'],
    ['ja', 'ChatGPTの週間利用者は8億人でしょうか。', 'none'],
    ['ko', '오픈AI 기업가치가 5000억달러가 맞나요?', 'none'],
    ['zh', '估值5000亿美元的OpenAI，还能走多远？', 'outdated'],
    ['zh', 'OpenAI估值8520亿美元，贵吗？', 'consistent'],
    ['ja', '評価額5000億ドルのOpenAIはどこへ向かうのか？', 'outdated'],
    ['ko', '오픈AI는 어떻게 기업가치 5000억달러가 됐나?', 'outdated'],
  ])('claims nothing of what it asks for, %s: %s', says);
});

describe('an amount right behind a Latin letter', () => {
  it.each([
    ['ja', 'OpenAIの調達の内訳はエヌビディア300億ドル、ソフトバンクG300億ドル。', 'consistent consistent'],
    ['ja', 'OpenAIはGPT5を公開した。', ''],
  ])('is one where its scale and currency say so, %s: %s', says);
});

describe('number words without a digit', () => {
  it.each([
    ['ko', '오픈AI 재단이 26%, 마이크로소프트가 27% 지분을 갖는다. 오픈AI 구조 개편 결과다.', 'consistent consistent'],
    ['ko', '이 조건으로 오픈AI는 사업을 한다.', ''],
    ['ko', '챗GPT 이용자는 팔억 명이다.', 'outdated'],
  ])('count people or money, %s: %s', says);
});

describe('what stands before the clause of a plan', () => {
  it.each([
    ['ko', '오픈AI의 연환산 매출은 500억달러로, 연말 700억달러를 목표로 한다.', 'consistent none'],
    ['ko', '오픈AI는 내년 매출 500억달러, 이용자 12억명을 목표로 한다.', 'none none'],
    ['ko', '오픈AI는 코덱스의 주간 이용자가 200만명을 넘어 석 달 만에 5배로 늘었다고 했다.', 'outdated none'],
    ['ja', 'OpenAIの企業価値は25年3月に3000億ドル、同10月に5000億ドルと膨らんだ。', 'consistent consistent'],
    ['ja', 'OpenAIの企業価値は5000億ドル膨らんだ。', 'none'],
    ['zh', '甲骨文在手订单达5000亿美元，主要来自OpenAI。', 'none'],
  ])('is there, %s: %s', says);
});

describe('what has risen', () => {
  it.each([
    ['ko', '이번 투자로 오픈AI 기업가치는 두 배 상승한 8520억달러로 평가됐다.', 'none consistent'],
    ['ko', '오픈AI 기업가치 증가폭은 5000억달러다.', 'none'],
    ['ja', 'OpenAIの企業価値は2倍に増えて8520億ドルとなった。', 'none consistent'],
    ['ja', 'OpenAIの企業価値は5000億ドル増えた。', 'none'],
    ['zh', '此次融资将使OpenAI的估值跃升至8520亿美元。', 'none'],
    ['zh', '经数月谈判，微软获得OpenAI约27%股权。', 'consistent'],
    ['zh', 'OpenAI仍在谈判，拟以8520亿美元估值融资。', 'none'],
  ])('is the level that it stands at, %s: %s', says);
});

describe('those who pay along with others', () => {
  it.each([
    ['ko', '소프트뱅크는 공동 투자자들과 함께 오픈AI에 총 400억달러를 투자하기로 한 약속을 이행했다.', 'consistent'],
    ['zh', '微軟自2019年起支持OpenAI，截至9月30日，已累計投入130億美元。', 'consistent'],
  ])('pay not all of it, and since when says not until when, %s: %s', says);
});

describe('what is expected', () => {
  it.each([
    ['ja', 'OpenAIの売上高は2024年の37億ドルから、2030年に2800億ドルへの増加を見込む。', 'consistent none'],
    ['ko', '오픈AI 매출은 2024년 37억달러에서 2030년 2800억달러로 늘 것으로 전망된다.', 'consistent none'],
    ['ja', 'ChatGPTの週間利用者は26億人に増える。', 'none'],
    ['ja', 'ChatGPTの週間利用者は12億人に増えた。', 'consistent'],
    ['ko', '챗GPT 주간 이용자 8억명 돌파 임박', 'none'],
  ])('begins at what there was, %s: %s', says);
});

describe('what is new among the users', () => {
  it.each([
    ['ja', 'ChatGPTは数か月で1億人のユーザーが増えた。', 'none'],
    ['ko', '챗GPT 주간 이용자는 몇 달 만에 2억명 이상 증가했다.', 'none'],
    ['zh', 'ChatGPT两个月内新增1亿用户。', 'none'],
    ['zh', 'ChatGPT周活用户增加到12亿。', 'consistent'],
  ])('is not their number, %s: %s', says);
});

describe('shares told by their worth', () => {
  it.each([
    ['ja', 'マイクロソフトはOpenAIの株式約1350億ドル(27%)を保有する。', 'consistent consistent'],
    ['zh', '微软持有OpenAI约1350亿美元股份。', 'consistent'],
    ['ja', 'OpenAIの月間収益は42 億 0000 万ドルだ。', 'consistent'],
  ])('%s: %s', says);
});

describe('an instalment of a cheque', () => {
  it.each([
    ['ja', 'ソフトバンクグループは7月1日、OpenAIへの2回目の払い込みとして100億ドルを支払った。', 'consistent'],
    ['ko', '소프트뱅크는 7월 1일 오픈AI에 2차분 100억 달러를 납입했다.', 'consistent'],
    ['zh-Hans', '软银7月1日向OpenAI支付第二笔100亿美元。', 'consistent'],
    ['zh-Hant', '軟銀7月1日向OpenAI支付第二期款項100億美元。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-08-01'));
});

describe('a part of a round that clients of banks put in', () => {
  it.each([
    ['ja', 'OpenAIは1220億ドルを調達した。うち約30億ドルは銀行の顧客からだ。', 'consistent consistent'],
    ['ko', '오픈AI는 1220억 달러를 조달했다. 이 중 약 30억 달러는 은행 고객에게서 나왔다.', 'consistent consistent'],
    ['zh-Hans', 'OpenAI完成1220亿美元融资，约30亿美元来自银行客户。', 'consistent consistent'],
    ['zh-Hant', 'OpenAI完成1,220億美元募資，其中約30億美元來自銀行客戶。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-01'));
});

describe('what a company earns in a year, told of today', () => {
  it.each([
    ['ja', 'OpenAIは現在、年37億ドルを売り上げている。', 'outdated'],
    ['ja', '現在のOpenAIの売上高は年間約200億ドルだ。', 'outdated'],
    ['ja', 'OpenAIは今や年500億ドルを売り上げる。', 'consistent'],
    ['ko', '오픈AI는 현재 연 37억 달러를 벌어들인다.', 'outdated'],
    ['ko', '현재 오픈AI의 매출은 연간 약 200억 달러다.', 'outdated'],
    ['ko', '오픈AI는 이제 연간 500억 달러를 번다.', 'consistent'],
    ['zh-Hans', '如今OpenAI每年营收37亿美元。', 'outdated'],
    ['zh-Hans', 'OpenAI目前年收入约200亿美元。', 'outdated'],
    ['zh-Hans', 'OpenAI如今一年进账500亿美元。', 'consistent'],
    ['zh-Hant', '如今OpenAI每年營收37億美元。', 'outdated'],
    ['zh-Hant', 'OpenAI目前年營收約200億美元。', 'outdated'],
    ['zh-Hant', 'OpenAI如今一年進帳500億美元。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-01'));
});

describe('what it was worth when the year began', () => {
  it.each([
    ['ja', 'OpenAIの企業価値は8520億ドルと、年初の5000億ドルから大きく膨らんだ。', 'consistent consistent'],
    ['ja', '年初に5000億ドルだったOpenAIの企業価値は8520億ドルになった。', 'consistent consistent'],
    ['ko', '오픈AI의 기업가치는 8520억 달러로 연초 5000억 달러보다 크게 올랐다.', 'consistent consistent'],
    ['ko', '연초 5000억 달러이던 오픈AI의 기업가치는 8520억 달러가 됐다.', 'consistent consistent'],
    ['zh-Hans', 'OpenAI估值达8520亿美元，年初为5000亿美元。', 'consistent consistent'],
    ['zh-Hans', '今年年初，OpenAI的估值还是5000亿美元。', 'consistent'],
    ['zh-Hant', 'OpenAI估值達8,520億美元，年初為5,000億美元。', 'consistent consistent'],
    ['zh-Hant', '今年初OpenAI估值為5,000億美元。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-05-01'));
});

describe('where a change that may come begins', () => {
  it.each([
    ['ja', '実現すればOpenAIの企業価値は5000億ドルと、3月の3000億ドルから6割超上がる計算だ。', 'none consistent'],
    ['ko', '성사되면 오픈AI의 기업가치는 3월 3000억 달러에서 5000억 달러로 오른다.', 'consistent none'],
  ])('is read as such, %s: %s', saysOn('2025-08-16'));
});

describe('a foundation whose name holds the name of the company', () => {
  it.each([
    ['ja', 'OpenAI財団は会社の株式の26%を保有する。', 'consistent'],
    ['ko', '오픈AI 재단은 회사 지분 26%를 보유하고 있다.', 'consistent'],
    ['zh-Hans', 'OpenAI基金会持有公司26%的股份。', 'consistent'],
    ['zh-Hant', 'OpenAI基金會持有公司26%的股份。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-01'));
});

describe('what the one who led a round put in', () => {
  it.each([
    ['ja', '2024年10月の66億ドルのOpenAIの資金調達は、13億ドルを出したスライブ・キャピタルが主導した。', 'consistent consistent'],
    ['ko', '2024년 10월 오픈AI의 66억 달러 투자 유치는 13억 달러를 낸 스라이브캐피털이 주도했다.', 'consistent consistent'],
    ['zh-Hans', '2024年10月OpenAI的66亿美元融资由Thrive Capital领投，出资13亿美元。', 'consistent consistent'],
    ['zh-Hant', '2024年10月OpenAI的66億美元募資由Thrive Capital領投，出資13億美元。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-18'));
});

describe('entries below a heading that ends with a date', () => {
  it.each([
    ['ja', '数字で見るOpenAI（2026年3月時点）\n週間利用者：9億人\n企業価値：8400億ドル', 'consistent consistent'],
    ['ko', '[숫자로 보는 오픈AI] 2026년 3월 초 기준\n▲주간 이용자 9억명 이상\n▲기업가치 8400억달러(투자 후)', 'consistent consistent'],
    ['zh-Hans', 'OpenAI数据一览（截至2026年3月）\n周活跃用户：9亿\n估值：8400亿美元', 'consistent consistent'],
    ['zh-Hant', 'OpenAI數據一覽（截至2026年3月）\n每週活躍用戶：9億\n估值：8,400億美元', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-03-06'));
});

describe('what a deal would bring if it closed', () => {
  it.each([
    ['ja', '取引が成立すればOpenAIの評価額は5000億ドルになる。', 'none'],
    ['ja', '売却が実現した場合、OpenAIの評価額は5000億ドルとなる。', 'none'],
    ['ko', '거래가 성사되면 오픈AI의 기업가치는 5000억 달러가 된다.', 'none'],
    ['ko', '매각이 마무리되면 오픈AI는 5000억 달러의 기업가치를 인정받게 된다.', 'none'],
    ['zh-Hans', '一旦成交，OpenAI估值将达5000亿美元。', 'none'],
    ['zh-Hans', '交易若达成，OpenAI估值为5000亿美元。', 'none'],
    ['zh-Hant', '交易若達成，OpenAI估值為5,000億美元。', 'none'],
  ])('is read as such, %s: %s', saysOn('2025-08-16'));
});

describe('a cheque that is paid in parts', () => {
  it.each([
    ['ja', 'アマゾンはOpenAIへの500億ドルの出資を完了した。第1四半期に150億ドル、第2四半期に137億ドル、6月30日以降に213億ドルを払い込んだ。', 'consistent consistent consistent consistent'],
    ['ko', '아마존은 오픈AI에 약속한 500억 달러를 모두 냈다. 1분기 150억 달러, 2분기 137억 달러, 6월 30일 이후 213억 달러다.', 'consistent consistent consistent consistent'],
    ['zh-Hans', '亚马逊对OpenAI的500亿美元投资已全部到账：一季度150亿美元，二季度137亿美元，6月30日之后又付了213亿美元。', 'consistent consistent consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-08-01'));
});

describe('a clause before the one who paid', () => {
  it.each([
    ['ko', '오픈AI의 이번 라운드는 13억달러를 낸 스라이브캐피털이 이끌었다.', 'consistent'],
    ['ko', '지금까지 130억달러를 넣은 마이크로소프트는 오픈AI에 7억5000만달러를 더 보탰다.', 'consistent consistent'],
    ['ja', 'OpenAIの今回の調達は13億ドルを出したスライブ・キャピタルが主導した。', 'consistent'],
    ['ja', 'これまでに130億ドルを投じたマイクロソフトは、OpenAIに7億5000万ドルを追加した。', 'consistent consistent'],
    ['zh-Hans', '出资13亿美元的Thrive Capital领投了OpenAI本轮融资。', 'consistent'],
    ['zh-Hans', '此前已投入130亿美元的微软，此次向OpenAI追加7.5亿美元。', 'consistent consistent'],
    ['zh-Hant', '投資5億美元的軟銀也成為OpenAI股東。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2024-10-03'));
});

describe('a share sale with its price', () => {
  it.each([
    ['ja', 'OpenAIの従業員が5000億ドルの評価額で66億ドル相当の株式を売却した。', 'consistent consistent'],
    ['ko', '오픈AI 직원들이 5000억 달러의 기업가치로 66억 달러어치 주식을 팔았다.', 'consistent consistent'],
    ['zh-Hans', 'OpenAI员工以5000亿美元估值出售了66亿美元股票。', 'consistent consistent'],
    ['zh-Hant', 'OpenAI員工以5,000億美元估值出售了66億美元股票。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2025-10-03'));
});

describe('a venture that the company is part of', () => {
  it.each([
    ['ja', 'OpenAIはTPGやベインと合弁会社を設立した。合弁の評価額は100億ドルで、40億ドルを集めた。', 'none none'],
    ['zh-Hans', 'OpenAI与TPG、贝恩成立合资公司。合资公司估值100亿美元，已募资40亿美元。', 'none none'],
    ['zh-Hant', 'OpenAI與TPG、貝恩成立合資公司。合資公司估值100億美元，已募資40億美元。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-05-13'));
});

describe('what was lost', () => {
  it.each([
    ['ja', 'OpenAIは昨年130億ドルを燃やし、今年は100億ドルの赤字を出した。', 'none none'],
    ['ko', '오픈AI는 지난해 130억 달러를 태웠고 올해 100억 달러의 손실을 냈다.', 'none none'],
    ['zh-Hans', 'OpenAI去年烧掉130亿美元，今年亏损100亿美元。', 'none none'],
    ['zh-Hant', 'OpenAI去年燒掉130億美元，今年虧損100億美元。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-13'));
});

describe('what it was worth before the new money', () => {
  it.each([
    ['ja', '調達前のOpenAIの企業価値は7300億ドルだった。', 'consistent'],
    ['ja', '新たな資金を除くOpenAIの評価額は7300億ドルだ。', 'consistent'],
    ['ko', '투자 유치 전 오픈AI의 기업가치는 7300억 달러였다.', 'consistent'],
    ['ko', '신규 자금을 제외한 오픈AI의 기업가치는 7300억 달러다.', 'consistent'],
    ['zh-Hans', '融资前OpenAI估值为7300亿美元。', 'consistent'],
    ['zh-Hans', '不计新资金，OpenAI估值为7300亿美元。', 'consistent'],
    ['zh-Hant', '募資前OpenAI估值為7,300億美元。', 'consistent'],
    ['zh-Hant', '不計新資金，OpenAI估值為7,300億美元。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('a share of revenue that businesses bring', () => {
  it.each([
    ['ja', 'OpenAIの売上高の40%は企業向けだ。', 'outdated'],
    ['ko', '오픈AI 매출의 40%는 기업 고객에서 나온다.', 'outdated'],
    ['zh-Hans', '企业客户贡献了OpenAI 40%的收入。', 'outdated'],
    ['zh-Hant', '企業客戶貢獻OpenAI 40%的營收。', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('those who use it and those who pay, in one sentence', () => {
  it.each([
    ['ja', 'ChatGPTは毎週9億人以上が使い、5000万人以上が料金を払う。', 'outdated consistent'],
    ['ko', '챗GPT는 매주 9억 명 이상이 쓰고 5000만 명 이상이 돈을 낸다.', 'outdated consistent'],
    ['zh-Hans', '每周有超过9亿人使用ChatGPT，超过5000万人付费。', 'outdated consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('a headline, or the first sentence of the news', () => {
  it.each([
    ['ja', 'OpenAIは企業価値8520億ドルと、世界で最も価値の高いスタートアップとなった。', 'consistent'],
    ['ja', 'OpenAI、1220億ドル調達を完了　評価額8520億ドルに', 'consistent consistent'],
    ['ko', '오픈AI는 기업가치 8520억 달러로 세계에서 가장 비싼 스타트업이 됐다.', 'consistent'],
    ['ko', '오픈AI, 1220억弗 투자 유치 완료…몸값 8520억弗', 'consistent consistent'],
    ['zh-Hans', 'OpenAI以8520亿美元估值成为全球最值钱的创业公司。', 'consistent'],
    ['zh-Hans', 'OpenAI完成1220亿美元融资 投后估值8520亿美元', 'consistent consistent'],
    ['zh-Hant', 'OpenAI以8,520億美元估值成為全球最值錢的新創。', 'consistent'],
    ['zh-Hant', 'OpenAI完成1,220億美元募資，投後估值8,520億美元。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('a loan that pays for it', () => {
  it.each([
    ['ja', 'ソフトバンクGはOpenAIへの出資のため400億ドル規模の融資を受けた。', 'none'],
    ['ko', '소프트뱅크는 오픈AI 투자를 위해 400억 달러 규모의 대출을 받았다.', 'none'],
    ['zh-Hans', '软银为投资OpenAI借入价值400亿美元的贷款。', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('bonds and shares of others, by their worth', () => {
  it.each([
    ['ja', 'ソフトバンクGはOpenAIのため100億ドルの社債を発行し、エヌビディア株58億ドルを売却した。', 'none none'],
    ['ko', '소프트뱅크는 오픈AI를 위해 100억 달러의 채권을 발행하고 58억 달러의 엔비디아 주식을 팔았다.', 'none none'],
    ['zh-Hans', '软银为OpenAI发行100亿美元债券，并出售58亿美元英伟达股票。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('what one is worth and earns who holds a share of the company', () => {
  it.each([
    ['ja', 'OpenAIの株主であるエヌビディアの時価総額は5兆ドル、売上高は500億ドルだ。', 'none none'],
    ['ko', '오픈AI 주주인 엔비디아의 시가총액은 5조 달러, 매출은 500억 달러다.', 'none none'],
    ['zh-Hans', 'OpenAI股东英伟达市值5万亿美元，营收500亿美元。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('what is lacking, and what will be lost', () => {
  it.each([
    ['ja', 'HSBCによると、OpenAIは2030年までに1220億ドルが不足し、年200億ドルの赤字となる。', 'none none'],
    ['ko', 'HSBC에 따르면 오픈AI는 2030년까지 1220억 달러가 부족하고 연 200억 달러 적자를 본다.', 'none none'],
    ['zh-Hans', '汇丰称OpenAI到2030年仍缺1220亿美元，每年亏损200亿美元。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('a share of mankind', () => {
  it.each([
    ['ja', '世界の成人の10%がChatGPTを使い、日本人の27%が試した。', 'none none'],
    ['ko', '전 세계 성인의 10%가 챗GPT를 쓰고 한국인의 27%가 써 봤다.', 'none none'],
    ['zh-Hans', '全球10%的成年人使用ChatGPT，27%的受访者试用过。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('companies, each with its value in brackets behind it', () => {
  it.each([
    ['ko', '오픈AI(8520억 달러)는 스페이스X(8000억 달러)와 앤트로픽(3800억 달러)을 앞선다.', 'consistent none none'],
    ['ja', 'OpenAI（8520億ドル）はスペースX（8000億ドル）やアンソロピック（3800億ドル）を上回る。', 'consistent none none'],
    ['zh-Hans', 'OpenAI（8520亿美元）超过SpaceX（8000亿美元）和Anthropic（3800亿美元）。', 'consistent none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('all that somebody has put in', () => {
  it.each([
    ['ja', 'ソフトバンクGはOpenAIに累計646億ドルを投じ、約13%を保有する。', 'consistent consistent'],
    ['ko', '소프트뱅크는 오픈AI에 총 646억 달러를 투자해 약 13%를 보유하고 있다.', 'consistent consistent'],
    ['zh-Hans', '软银累计向OpenAI投资646亿美元，持股约13%。', 'consistent consistent'],
    ['zh-Hant', '軟銀累計對OpenAI投資646億美元，持股約13%。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-10'));
});

describe('the part of revenue that businesses bring', () => {
  it.each([
    ['ja', 'OpenAIの売上高に占める企業向けの比率は50%に達した。', 'consistent'],
    ['ko', '오픈AI 매출에서 기업 고객 비중은 50%다.', 'consistent'],
    ['zh-Hans', '企业客户占OpenAI收入的比重升至50%。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('a share of a market, and of what ads bring', () => {
  it.each([
    ['ja', '企業向け市場でのOpenAIのシェアは27%で、広告は売上高の26%を占める。', 'none none'],
    ['ko', '기업 시장에서 오픈AI의 점유율은 27%이고 광고는 매출의 26%를 차지한다.', 'none none'],
    ['zh-Hans', 'OpenAI在企业市场的份额为27%，广告占收入的26%。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('a pace of revenue beside the one before', () => {
  it.each([
    ['ja', 'OpenAIの年換算売上高は500億ドルに達し、2025年末の200億ドルから大きく伸びた。', 'consistent consistent'],
    ['ko', '오픈AI의 연환산 매출은 500억 달러로, 2025년 말 200억 달러에서 크게 늘었다.', 'consistent consistent'],
    ['zh-Hans', 'OpenAI年化收入达500亿美元，2025年底为200亿美元。', 'consistent consistent'],
    ['zh-Hant', 'OpenAI年化營收達500億美元，2025年底為200億美元。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('what was announced and what it became', () => {
  it.each([
    ['ja', 'OpenAIは2月に1100億ドルの調達を発表し、最終的に1220億ドルを集めた。', 'consistent consistent'],
    ['ko', '오픈AI는 2월 1100억 달러를 발표했고 최종적으로 1220억 달러를 모았다.', 'consistent consistent'],
    ['zh-Hans', 'OpenAI 2月宣布融资1100亿美元，最终达到1220亿美元。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('what is counted beside users', () => {
  it.each([
    ['ja', 'OpenAIのアプリSoraは1億回ダウンロードされ、ChatGPTは1日25億件の質問を処理し、APIは400万人の開発者が使う。', 'none none none'],
    ['ko', '오픈AI의 소라 앱은 1억 회 다운로드됐고 챗GPT는 하루 25억 건의 질문을 처리하며 개발자 400만 명이 API를 쓴다.', 'none none none'],
    ['zh-Hans', 'OpenAI的Sora下载量达1亿次，ChatGPT每天处理25亿次请求，400万开发者使用其API。', 'none none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('users of a day, or of a country', () => {
  it.each([
    ['ja', 'ChatGPTの1日の利用者は4億人、インドの週間利用者は1億人だ。', 'none none'],
    ['ko', '챗GPT의 일간 이용자는 4억 명, 인도 주간 이용자는 1억 명이다.', 'none none'],
    ['zh-Hans', 'ChatGPT日活用户4亿，在印度周活用户1亿。', 'none none'],
    ['zh-Hant', 'ChatGPT每日用戶4億，在印度每週用戶1億。', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('users of others beside those of the company', () => {
  it.each([
    ['ja', 'グーグルのGeminiは月間6億5000万人、Meta AIは9億人、ChatGPTは週間12億人が使う。', 'none none consistent'],
    ['ko', '구글 제미나이 월간 이용자는 6억5000만 명, 메타 AI는 9억 명이며 챗GPT 주간 이용자는 12억 명이다.', 'none none consistent'],
    ['zh-Hans', '谷歌Gemini月活6.5亿，Meta AI为9亿，ChatGPT周活达12亿。', 'none none consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('what it was worth in a month of this year', () => {
  it.each([
    ['ja', '1月の時点ではOpenAIの評価額はまだ5000億ドルだった。', 'consistent'],
    ['ko', '1월까지만 해도 오픈AI의 기업가치는 5000억 달러였다.', 'consistent'],
    ['zh-Hans', '今年1月OpenAI估值还是5000亿美元。', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-10'));
});

describe('what the company buys of a shareholder, and what that one holds', () => {
  it.each([
    ['ja', 'OpenAIはAzureを2500億ドル分購入すると約束し、マイクロソフトの持ち分は約1350億ドルの価値となった。', 'consistent consistent'],
    ['ko', '오픈AI는 2500억 달러 규모의 애저 서비스를 구매하기로 했고, 마이크로소프트의 지분 가치는 약 1350억 달러다.', 'consistent consistent'],
    ['zh-Hans', 'OpenAI承诺采购2500亿美元的Azure服务，微软所持股份价值约1350亿美元。', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2025-10-30'));
});

describe('the limit of a share sale whose sum was told before', () => {
  it.each([
    ['ja', 'OpenAIの従業員は66億ドルの株式を売却した。売却枠の上限は103億ドルだった。', 'consistent consistent'],
    ['ko', '오픈AI 직원들은 66억달러어치 주식을 팔았다. 매각 한도는 103억달러였다.', 'consistent consistent'],
    ['zh', 'OpenAI员工出售了66亿美元的股票，出售上限为103亿美元。', 'consistent consistent'],
    ['ja', 'OpenAIは従業員に103億ドルの株式売却を認めた。', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2025-10-03'));
});

describe('a share beside a sum, both as of one day', () => {
  it.each([
    ['ja', 'ソフトバンクグループのOpenAIへの累計投資額は昨年12月末時点で346億ドル、持ち分比率は約11%だ。', 'consistent consistent'],
    ['ko', '소프트뱅크의 오픈AI 누적 투자액은 작년 12월 말 기준 346억달러, 지분율은 약 11%다.', 'consistent consistent'],
    ['zh', '截至去年12月底，软银对OpenAI累计投资346亿美元，持股比例约11%。', 'consistent consistent'],
    ['ja', 'ソフトバンクグループのOpenAIへの持ち分比率は約11%だ。', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2026-02-12'));
});

describe('a paragraph behind one that ended with a rival', () => {
  it.each([
    ['ko', '직원들이 주식을 팔면서 오픈AI의 기업가치는 5000억달러가 됐다. 스페이스X는 4000억달러다.\n올해 3월 소프트뱅크가 주도한 400억달러 투자 때 몸값은 3000억달러였다.', 'consistent none consistent consistent'],
    ['ja', '従業員の株式売却でOpenAIの評価額は5000億ドルになった。スペースXは4000億ドルだ。\n3月のソフトバンク主導の400億ドルの調達時には3000億ドルだった。', 'consistent none consistent consistent'],
    ['zh', 'OpenAI员工出售股票，公司估值达5000亿美元。SpaceX为4000亿美元。\n今年3月软银领投的400亿美元融资中，估值为3000亿美元。', 'consistent none consistent consistent'],
    ['ja', 'OpenAIの評価額は5000億ドルになった。アンソロピックは130億ドルを調達した。評価額は1570億ドルで、投資家は400億ドルを用意した。', 'outdated none none none'],
    ['ko', '오픈AI의 기업가치는 8520억달러다. 앤트로픽은 올해 두 번 투자를 받았다. 앤트로픽은 3월에 300억달러를 유치했다.\n기업가치는 3000억달러다.', 'consistent none none'],
  ])('is read as such, %s: %s', saysOn('2025-10-03'));
});

describe('years that head clauses', () => {
  it.each([
    ['zh', '2023年初微软投100亿美元时，OpenAI估值290亿美元；2024年10月融66亿美元，涨到1570亿美元；2025年10月员工卖老股，5000亿美元。', 'consistent consistent consistent consistent consistent'],
    ['ja', 'OpenAIの評価額は、2023年初めにマイクロソフトが100億ドルを投じたときは290億ドル；2024年10月に66億ドルを調達して1570億ドルに；2025年10月には株式売却で5000億ドルになった。', 'consistent consistent consistent consistent consistent'],
    ['zh', 'OpenAI在2024年10月融资66亿美元；目前估值1570亿美元。', 'consistent outdated'],
  ])('is read as such, %s: %s', saysOn('2026-06-01'));
});

describe('the whole that a part is still to be paid of', () => {
  it.each([
    ['ko', '소프트뱅크는 오픈AI에 약정한 300억달러 가운데 마지막 100억달러를 10월에 낼 예정이다.', 'consistent none'],
    ['ja', 'ソフトバンクグループはOpenAIに約束した300億ドルのうち最後の100億ドルを10月に払い込む予定だ。', 'consistent none'],
    ['ko', '소프트뱅크는 오픈AI에 300억달러를 10월에 투자할 예정이다.', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-07-02'));
});

describe('slips of one event, each by a scale of its own', () => {
  it.each([
    ['zh', 'OpenAI本轮融资1220万美元，投后估值852亿美元。', 'conflicting conflicting'],
    ['ja', 'OpenAIの従業員は660億ドルの株式を投資家に売却しました。これにより会社の価値は5兆ドルになります。', 'conflicting conflicting'],
    ['zh', 'OpenAI本轮融资330万美元，投后估值852亿美元。', 'none conflicting'],
  ])('is read as such, %s: %s', saysOn('2025-10'));
});

describe('words that hold a counter of people and count none', () => {
  it.each([
    ['zh', 'OpenAI获1100亿美元新资金。出资名单里亚马逊500亿、软银300亿、英伟达300亿。', 'outdated consistent consistent consistent'],
    ['zh', 'OpenAI获1100亿美元新资金。投资人亚马逊500亿、软银300亿。', 'outdated consistent consistent'],
    ['zh', 'ChatGPT周活跃用户达9亿人。', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2026-02-28'));
});

describe('what it was worth before the money, by other words, and a year ago', () => {
  it.each([
    ['ko', '오픈AI의 기업가치는 자금 투입 전 기준 7300억달러다.', 'consistent'],
    ['zh', 'OpenAI现在值8520亿美元，去年这个时候才3000亿。', 'consistent consistent'],
    ['ja', 'OpenAIは今や8520億ドルの企業だ。昨年の今ごろは3000億だった。', 'consistent consistent'],
    ['ja', 'OpenAIは企業向けの事業で300億ドルを調達した。', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('rows below a title with a date of its own', () => {
  it.each([
    ['zh', 'OpenAI数据（2026年6月）\n时间 | 估值\n2024年底 | 1570亿美元\n目前 | 5000亿美元', 'consistent outdated'],
    ['ru', 'OpenAI в цифрах (июнь 2026)\nКогда | Оценка\nконец 2024 года | 157 млрд долларов\nсегодня | 500 млрд долларов', 'consistent outdated'],
  ])('have that at their head, %s: %s', saysOn('2026-06-20'));
});

describe('what was so until now, and what has to come', () => {
  it.each([
    ['ko', '주식 매각으로 오픈AI의 기업가치는 5000억 달러가 됐다. 지금까지는 3000억 달러였다.', 'outdated consistent'],
    ['zh', '到年底，OpenAI的年化收入应超过200亿美元。', 'none'],
  ])('is not said of today (%s): %s', saysOn('2025-10-12'));
});

describe('a former round, told by who led it', () => {
  it.each([
    ['zh', 'OpenAI的估值为5000亿美元，高于SpaceX的4000亿美元；此前由软银领投的一轮为3000亿美元。', 'outdated none consistent'],
    ['ja', 'OpenAIの評価額は5000億ドルになった。ソフトバンクが主導した前回の調達では3000億ドルだった。', 'outdated consistent'],
    ['ko', '오픈AI의 기업가치는 5000억 달러가 됐다. 소프트뱅크가 주도한 이전 라운드에서는 3000억 달러였다.', 'outdated consistent'],
  ])('has a price, too (%s): %s', saysOn('2025-10-03'));
});

describe('what is told of others, by the words of the company', () => {
  it.each([
    ['zh', 'OpenAI与三星签署意向书，未来可能采购1000亿美元的芯片，软银可能再投300亿美元。', 'none none'],
    ['zh', '亚马逊、英伟达已向OpenAI支付首期110亿美元，其余分期支付。', 'none'],
    ['ko', '오픈AI 최대주주 소프트뱅크는 엔비디아 지분을 100억달러에 매각했다.', 'none'],
  ])('is not its own, %s: %s', saysOn('2026-05-12'));
});
