import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Chinese sentences in both scripts, as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'zh', published }).join(' ')).toBe(verdicts);
};

describe('the language has its own ways', () => {
  it.each([
    ['a cue inside a longer word says nothing: 投资者 is no investment, 上市公司 no listing', 'OpenAI的投资者包括多家上市公司，公司估值8520亿美元。', 'consistent'],
    ['a unit told once is shared by a list', '亚马逊、英伟达和软银分别向OpenAI投资500亿、300亿和300亿美元。', 'consistent consistent consistent'],
    ['亿 for 十亿 is ten times off', 'OpenAI周三表示，其估值为852亿美元。', 'conflicting'],
    ['兆 is a trillion', 'OpenAI估值衝上8.52兆美元。', 'conflicting'],
    ['元 is yuan in simplified script', 'OpenAI估值8520亿元。', 'conflicting'],
    ['a conversion in brackets is not judged', 'OpenAI估值8520亿美元（约合6.1万亿元人民币）。', 'consistent none'],
    ['由 and 从 begin a change', 'OpenAI估值由5000亿美元升至8520亿美元。', 'consistent consistent'],
    ['what stands before 如今 is past', 'OpenAI估值曾是1570亿美元，后来是3000亿美元，如今是8520亿美元。', 'consistent consistent consistent'],
    ['以来 only says since when', '自2019年以来，微软共向OpenAI投资130亿美元。', 'consistent'],
    ['a sale by staff is a tender, any other sale no funding', 'OpenAI员工出售了66亿美元股票，软银出售了58亿美元英伟达股票。', 'consistent none'],
    ['与 makes the company a partner only', '小米与OpenAI合作，全年营收达3000亿元。', 'none'],
    ['的 hangs a noun on the amount', '软银为投资OpenAI借了400亿美元的过桥贷款。', 'none'],
    ['a share has a price, too', '微软持有OpenAI 27%的股份，价值约1350亿美元。', 'consistent consistent'],
    ['the market value of a party is its own', '輝達市值約5兆美元，OpenAI估值8,520億美元。', 'none consistent'],
    ['a question claims nothing', 'OpenAI估值真的超过9000亿美元了吗？', 'none'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});

describe('what holds', () => {
  it.each([
    ['【OpenAI完成1220亿美元融资】本轮由亚马逊、英伟达和软银领投，分别投入500亿、300亿和300亿美元。', 'consistent consistent consistent consistent'],
    ['OpenAI此次融资的投前估值为7300亿美元，加上1220亿美元新资金，投后估值8520亿美元。', 'consistent consistent consistent'],
    ['散户投资者通过银行渠道认购了超过30亿美元，这在OpenAI历史上尚属首次。', 'consistent'],
    ['OpenAI还将循环信贷额度扩大至约47亿美元，摩根大通、花旗、高盛等参与，目前尚未动用。', 'consistent'],
    ['截至3月底，软银对OpenAI的累计投资将达646亿美元，持股比例约13%。', 'consistent consistent'],
    ['ChatGPT周活用户已达12亿，而2月时为9亿。', 'consistent consistent'],
    ['编程工具Codex每周用户超过400万。', 'consistent'],
    ['OpenAI与甲骨文签下3000亿美元的算力合同，与微软Azure的采购承诺为2500亿美元，AWS则为380亿美元。', 'consistent consistent consistent'],
    ['重组完成后，微软持有OpenAI约27%的股份，价值约1350亿美元；OpenAI基金会持股26%。', 'consistent consistent consistent'],
    ['一年前OpenAI的估值还只有3000亿美元。', 'consistent'],
    ['OpenAI的估值已经突破8500亿美元。', 'consistent'],
    ['OpenAI宣布完成1,220億美元募資，投後估值8,520億美元，創下矽谷紀錄。', 'consistent consistent'],
    ['OpenAI並擴大循環信貸額度至47億美元。', 'consistent'],
    ['這輪募資前，OpenAI的估值為7,300億美元。', 'consistent'],
    ['OpenAI 2月底公布首輪募資1,100億美元，3月底再加碼至1,220億美元。', 'consistent consistent'],
    ['OpenAI估值約27兆台幣。', 'consistent'],
    ['软银再投300亿美元后，累计投资OpenAI将达646亿美元，持股约13%。', 'consistent consistent consistent'],
    ['英伟达曾与OpenAI签署最高1000亿美元的投资意向书，但该协议从未落实。', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['4月1日消息，OpenAI今日宣布完成最新一轮融资，总额高达1220亿美元，投后估值达到8520亿美元。', 'consistent consistent'],
    ['OpenAI官宣史上最大规模融资：1220亿美元！估值冲到8520亿美元', 'consistent consistent'],
    ['去年10月，OpenAI员工以5000亿美元的估值出售了66亿美元的老股。', 'consistent consistent'],
    ['2024年10月，OpenAI以1570亿美元估值融资66亿美元，当时由Thrive Capital领投。', 'consistent consistent'],
    ['2025年3月，软银领投OpenAI 400亿美元的融资，投后估值3000亿美元。', 'consistent consistent'],
    ['今年2月，OpenAI宣布首批1100亿美元到位，投前估值7300亿美元。', 'consistent consistent'],
    ['英伟达向OpenAI投资300亿美元，取代了去年9月签署的最高1000亿美元的意向书。', 'consistent consistent'],
    ['微软自2019年以来已累计向OpenAI投资130亿美元。', 'consistent'],
    ['2023年1月，微软宣布向OpenAI追加投资100亿美元。', 'consistent'],
    ['从1570亿美元到3000亿美元，再到5000亿美元，如今OpenAI的估值是8520亿美元。', 'consistent consistent consistent consistent'],
    ['彼时，OpenAI的估值仅为290亿美元。', 'consistent'],
    ['OpenAI历轮融资：\n2023年1月：微软投资100亿美元\n2024年10月：融资66亿美元，估值1570亿美元\n2025年3月：融资400亿美元，估值3000亿美元\n2026年3月：融资1220亿美元，估值8520亿美元', 'consistent consistent consistent consistent consistent consistent consistent'],
    ['去年10月，OpenAI以5,000億美元估值讓員工出售66億美元持股。', 'consistent consistent'],
    ['當時OpenAI的估值為1,570億美元，募資金額為66億美元。', 'consistent consistent'],
    ['OpenAI表示，其循环信贷额度已提高到约47亿美元，比2024年的40亿美元有所增加。', 'consistent consistent'],
    ['微软2019年首次投资10亿美元，2023年再投100亿美元，如今持有OpenAI 27%股权。', 'consistent consistent consistent'],
    ['从成立之初的10亿美元捐款承诺，到今天8520亿美元的估值，OpenAI只用了不到十一年。', 'consistent consistent'],
    ['OpenAI 估值一览：2023年4月270亿-290亿美元，2024年2月860亿美元，2024年10月1570亿美元，2025年3月3000亿美元，2025年10月5000亿美元。', 'consistent consistent consistent consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['OpenAI称，公司目前月收入为20亿美元，ChatGPT周活跃用户超过9亿，付费订阅用户突破5000万。', 'outdated outdated consistent'],
    ['企业业务目前占OpenAI总收入的40%以上。', 'outdated'],
    ['OpenAI的这轮融资规模为1100亿美元，亚马逊是最大投资方。', 'outdated'],
    ['OpenAI目前估值5000亿美元，是全球最有价值的初创公司。', 'outdated'],
    ['OpenAI年化营收超过250亿美元，仍在快速增长。', 'outdated'],
    ['ChatGPT的周活跃用户数从8亿增长到了9亿。', 'consistent outdated'],
    ['OpenAI估值超3000亿美元，员工持股计划再度引发关注。', 'outdated'],
    ['微软持有OpenAI 49%的股份。', 'outdated'],
    ['OpenAI月營收達20億美元，ChatGPT每週活躍用戶逾9億人，付費訂閱用戶超過5,000萬人。', 'outdated outdated consistent'],
    ['OpenAI的年化營收已從2023年底的20億美元成長到250億美元以上。', 'consistent outdated'],
    ['OpenAI市值達5000億美元，微軟持股27%。', 'outdated consistent'],
    ['OpenAI周活跃用户超9亿，订阅用户超5000万，Codex周用户160万。', 'outdated consistent outdated'],
    ['ChatGPT週活躍用戶達8億。', 'outdated'],
    ['OpenAI上次估值為5,000億美元，此次談判若成，將躍升至1.4兆美元。', 'outdated none'],
    ['月之暗面完成5亿美元融资，投后估值43亿美元，OpenAI同期估值为5000亿美元。', 'none none outdated'],
  ])('%s', says);
});

describe('an amount in another currency', () => {
  it('is not taken for something else that it happens to be worth', () => {
    expect(verdictsOn('OpenAI以8520亿元人民币的估值完成融资。', { lang: 'zh' })).not.toContain('consistent');
    expect(verdictsOn('OpenAI以8520亿美元的估值完成融资。', { lang: 'zh' })).toEqual(['consistent']);
  });
});

describe('what the ledger contradicts', () => {
  it.each([
    ['亚马逊、英伟达、软银分别向OpenAI投资300亿美元、300亿美元、500亿美元。', 'conflicting consistent conflicting', '2026-04-01'],
    ['OpenAI现估值852亿美元，位居全球独角兽前列。', 'conflicting'],
    ['OpenAI最新估值高达8.52万亿美元。', 'conflicting'],
    ['OpenAI目前估值已达8520亿元人民币。', 'conflicting'],
    ['OpenAI 今年 3 月完成了 12.2亿美元 融资。', 'conflicting'],
    ['OpenAI估值8.52兆美元，超越多數上市公司。', 'conflicting'],
    ['OpenAI在2024年10月的估值为1570亿元人民币。', 'conflicting'],
    ['OpenAI估值8,520億元新台幣。', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['OpenAI 2025年全年营收为131亿美元，净亏损385亿美元。', 'consistent none'],
    ['Anthropic以9650亿美元的投后估值完成650亿美元融资，超过了OpenAI的8520亿美元。', 'none none consistent'],
    ['OpenAI估值较去年10月的5000亿美元上涨约70%。', 'consistent none'],
    ['OpenAI最新一輪募得1220億美元（約新台幣3.9兆元），估值衝上8520億美元（約新台幣27兆元）。', 'consistent none consistent none'],
    ['甲骨文與OpenAI簽署3000億美元雲端合約，股價大漲36%。', 'consistent none'],
    ['輝達市值突破5兆美元，OpenAI則為8,520億美元。', 'none consistent'],
    ['36氪获悉，OpenAI已于6月8日秘密递交招股书，市场预期其估值可达1万亿美元，而3月末最新一轮融资的投后估值为8520亿美元。', 'none consistent'],
    ['软银集团4月1日已向OpenAI支付首笔100亿美元，其余200亿美元将分别于7月和10月支付。', 'consistent none'],
    ['OpenAI月收入已突破40亿美元，年底目标是年化700亿美元。', 'consistent none'],
    ['ChatGPT周活跃用户突破10亿？官方最新数字是12亿。', 'none consistent'],
    ['字节跳动估值升至5000亿美元，仅次于OpenAI的8520亿美元。', 'none consistent'],
    ['在OpenAI以8520亿美元的估值完成融资后，Anthropic估值也达到9650亿美元。', 'consistent none'],
    ['软银股价大跌8%，OpenAI估值8520亿美元遭质疑。', 'none consistent'],
    ['聯發科市值2兆元，OpenAI估值則高達8,520億美元。', 'none consistent'],
    ['OpenAI去年虧損385億美元，營收131億美元。', 'none consistent'],
    ['盘点：全球估值最高的独角兽\n1. Anthropic：9650亿美元\n2. OpenAI：8520亿美元\n3. 字节跳动：5500亿美元', 'none consistent none'],
    ['OpenAI估值8个月未变，仍为8520亿美元，而Anthropic已冲到9650亿美元。', 'consistent none'],
    ['9月底，《The Information》报道称OpenAI正与投资者商谈新融资，金额至少300亿美元，估值约1.4万亿美元，较3月的8520亿美元高出逾六成。', 'none none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['据知情人士透露，OpenAI正洽谈以约1.4万亿美元估值融资至少300亿美元。', 'none none'],
    ['马斯克的xAI融资200亿美元，估值2300亿美元，与OpenAI仍有差距。', 'none none'],
    ['OpenAI计划最快2027年上市，估值或高达1万亿美元。', 'none'],
    ['OpenAI否认正以1.4万亿美元的估值融资。', 'none'],
    ['如果OpenAI以1万亿美元估值上市，软银的持股将价值1300亿美元。', 'none none'],
    ['意大利监管机构对OpenAI处以1500万欧元罚款。', 'none'],
    ['ChatGPT Plus每月20美元，Pro每月200美元。', 'none none'],
    ['马斯克曾出价974亿美元竞购OpenAI，遭到拒绝。', 'none'],
    ['OpenAI的估值在半年内增加了3520亿美元。', 'none'],
    ['OpenAI估值逼近1万亿美元？投资人怎么看', 'none'],
    ['软银为投资OpenAI获得400亿美元过桥贷款。', 'none'],
    ['OpenAI據傳將以1兆美元估值IPO，籌資逾600億美元。', 'none none'],
    ['台積電今年資本支出上看560億美元，OpenAI是重要客戶。', 'none'],
    ['外界盛传OpenAI已经烧掉了370亿美元。', 'none'],
    ['高盛：OpenAI今年资本开支或达450亿美元。', 'none'],
    ['OpenAI估值已是谷歌母公司市值（约4万亿美元）的五分之一。', 'none'],
    ['OpenAI手握730亿美元现金。', 'none'],
    ['OpenAI首席财务官说，公司2030年营收目标是2800亿美元。', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['the income of a company is no share of it', '2024年OpenAI的收入是37亿美元。', 'consistent'],
    ['what was raised since the beginning is the sum', 'OpenAI成立以来总共融到超过1800亿美元。', 'consistent'],
    ['what a deal is worth is no value of the company', 'OpenAI与Cerebras的协议价值超过200亿美元。', 'consistent'],
    ['nor is anything signed a contract of that size', '9月传出的1.4万亿美元融资还没有签约，OpenAI不予置评。', 'none'],
    ['a payment is the investor\'s', '亚马逊答应给OpenAI的500亿美元已经付清。', 'consistent'],
    ['a price before the new money', '不算新资金，OpenAI作价7300亿美元。', 'consistent'],
    ['a share and its worth in brackets', 'OpenAI股东：\n· OpenAI基金会 26%（当时约合1300亿美元）\n· 微软 约27%', 'consistent consistent consistent'],
    ['a share of another company is not this one\'s', '软银卖掉T-Mobile 3%的股份，为投资OpenAI筹钱。', 'none'],
    ['what is talked about ends where a comparison begins', 'OpenAI正讨论1.4万亿美元的估值，比3月底那一轮的8520亿美元高出六成多。', 'none consistent'],
    ['what came of a plan is none', '英伟达拟向OpenAI投最多1000亿美元，最终只真金白银投入300亿美元。', 'none consistent'],
    ['a month has its income', '今年3月OpenAI的官方说法是一个月20亿美元。', 'consistent'],
    ['a value that is measured by another one is nobody knows whose', '软银市值一度跌破OpenAI估值的三成，约2000亿美元。', 'none'],
    ['the users of a rival\'s product are its own', 'Gemini周活9亿，ChatGPT压力巨大。', 'none'],
    ['who is described by a name has amounts of its own', 'OpenAI的竞争对手xAI以3000亿美元估值融资。', 'none'],
    ['a company that it put money in is not itself', 'OpenAI投资的机器人公司估值26亿美元。', 'none'],
    ['borrowed money is none that was put in', '软银以58亿美元卖掉英伟达，又发债400亿美元投资OpenAI。', 'none none'],
    ['time is counted back', '18个月前，OpenAI估值才3000亿美元。', 'consistent'],
    ['before March is not three months ago', '3月前OpenAI估值一直是5000亿美元，如今是8520亿美元。', 'consistent consistent'],
    ['what is taken as known is stated', '据悉OpenAI正洽谈以1.4万亿美元估值融资，高于上一轮的8520亿美元。', 'none consistent'],
    ['users of one country are not all', 'OpenAI在印度拥有1亿用户。', 'none'],
    ['what is sold is not put in', '微软向OpenAI提供了价值300亿美元的芯片。', 'none'],
    ['whoever is compared with it is another', '丰田市值约3000亿美元，不及OpenAI一半。', 'none'],
    ['what it was before stands behind a comparison, too', 'OpenAI估值8520亿美元，远超OpenAI此前的5000亿美元。', 'consistent consistent'],
    ['a cloud has its own name', 'OpenAI和亚马逊云签下七年380亿美元的合同。', 'consistent'],
    ['the time of a round is no round', 'OpenAI正洽谈以1.4万亿美元估值融资。今年3月融资时为8520亿美元。', 'none consistent'],
    ['what was raised then is', 'OpenAI在3月融资时募得1220亿美元。', 'consistent'],
    ['a wide slash parts as any: the year is that of the last amount', 'OpenAI：估值5000亿美元／周活8亿／2025年营收131亿美元', 'outdated outdated consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});
