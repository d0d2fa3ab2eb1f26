import { describe, expect, it } from 'vitest';
import { verdictsIn } from './judging.ts';

/** What a language tells of days to come, by its verbs or their endings, and beside it the same figure as a thing that is. */
const PAIRS: readonly (readonly [lang: string, expected: string, told: string, verdict: string])[] = [
  ['ja', 'OpenAIの年換算売上は年内に200億ドルを超えると会社はみている。', 'OpenAIの年換算売上は200億ドルを超えている。', 'outdated'],
  ['ja', 'OpenAIの年換算売上高は来期に400億ドルを超えそうだ。', 'OpenAIの年換算売上高は400億ドルを超えたそうだ。', 'outdated'],
  ['ja', 'OpenAIの年換算売上は近く400億ドルに届くはずだと幹部は語る。', 'OpenAIの年換算売上は400億ドルに届いたと幹部は語る。', 'outdated'],
  ['ja', 'OpenAIの評価額は8520億ドルまで膨らむと踏んでいる。', 'OpenAIの評価額は8520億ドルまで膨らんだ。', 'consistent'],
  ['ja', 'OpenAIの週間利用者は9億人に増えるだろう。', 'OpenAIの週間利用者は9億人に増えた。', 'outdated'],
  ['ko', '오픈AI는 연말까지 연환산 매출이 200억달러를 넘을 것으로 보고 있다.', '오픈AI의 연환산 매출은 200억달러를 넘었다.', 'outdated'],
  ['ko', '오픈AI의 올해 매출은 250억달러에 달할 것으로 점쳐진다.', '오픈AI의 연환산 매출은 250억달러에 달한다.', 'outdated'],
  ['ko', '오픈AI 매출이 400억달러를 넘어설 것이란 기대가 나온다.', '오픈AI 연환산 매출이 400억달러를 넘어섰다.', 'outdated'],
  ['ko', '오픈AI 기업가치는 8400억달러가 될 수 있다.', '오픈AI 기업가치는 8400억달러가 됐다.', 'outdated'],
  ['zh', '公司估计，OpenAI年化营收年底将突破200亿美元。', 'OpenAI年化营收已突破200亿美元。', 'outdated'],
  ['zh', '外界看好OpenAI今年營收可達250億美元。', 'OpenAI年化營收達250億美元。', 'outdated'],
  ['zh', 'OpenAI年底前周活用户会到9亿。', 'OpenAI周活用户已到9亿。', 'outdated'],
  ['zh', '有消息称OpenAI将以8520亿美元估值融资。', 'OpenAI以8520亿美元估值融资。', 'consistent'],
  ['ru', 'Выручка OpenAI в годовом выражении вырастет до $40 млрд, считает Альтман.', 'Выручка OpenAI в годовом выражении выросла до $40 млрд.', 'outdated'],
  ['ru', 'Оценка OpenAI дойдёт до $852 млрд, ждут инвесторы.', 'Оценка OpenAI дошла до $852 млрд.', 'consistent'],
  ['ru', 'OpenAI вот-вот привлечет $122 млрд, утверждают источники.', 'OpenAI привлекла $122 млрд, утверждают источники.', 'consistent'],
  ['pl', 'Przychody OpenAI wzrosną do 40 mld dolarów, uważa prezes.', 'Przychody OpenAI wzrosły do 40 mld dolarów w skali roku.', 'outdated'],
  ['pl', 'Zdaniem analityków wycena OpenAI sięgnie 852 mld dolarów.', 'Wycena OpenAI sięgnęła 852 mld dolarów.', 'consistent'],
  ['tr', "OpenAI'nin geliri yıl sonuna kadar 25 milyar dolara çıkacak.", "OpenAI'nin yıllık geliri 25 milyar dolara çıktı.", 'outdated'],
  ['tr', 'OpenAI 122 milyar dolar toplamak üzere.', 'OpenAI 122 milyar dolar topladı.', 'consistent'],
  ['vi', 'Doanh thu OpenAI sẽ đạt 25 tỷ USD.', 'Doanh thu quy năm của OpenAI đạt 25 tỷ USD.', 'outdated'],
  ['vi', 'OpenAI sắp huy động 122 tỷ USD.', 'OpenAI đã huy động 122 tỷ USD.', 'consistent'],
  ['ar', 'سيرتفع تقييم OpenAI إلى 840 مليار دولار.', 'ارتفع تقييم OpenAI إلى 840 مليار دولار.', 'outdated'],
  ['ar', 'توشك OpenAI على جمع 122 مليار دولار.', 'جمعت OpenAI 122 مليار دولار.', 'consistent'],
  ['hi', 'चैटजीपीटी के साप्ताहिक यूजर्स 90 करोड़ हो जाएंगे।', 'चैटजीपीटी के साप्ताहिक यूजर्स 90 करोड़ हो गए।', 'outdated'],
  ['ru', 'OpenAI готовится привлечь $110 млрд.', 'OpenAI привлекла $110 млрд.', 'outdated'],
  ['pl', 'OpenAI szykuje się do zebrania 110 mld dolarów.', 'OpenAI zebrało 110 mld dolarów.', 'outdated'],
  ['tr', 'OpenAI 110 milyar dolar toplamaya hazırlanıyor.', 'OpenAI 110 milyar dolar topladı.', 'outdated'],
  ['vi', 'OpenAI chuẩn bị gọi 110 tỷ USD.', 'OpenAI gọi được 110 tỷ USD.', 'outdated'],
  ['ar', 'تستعد OpenAI لجمع 110 مليارات دولار.', 'جمعت OpenAI 110 مليارات دولار.', 'outdated'],
  ['hi', 'ओपनएआई 110 अरब डॉलर जुटाएगी।', 'ओपनएआई ने 110 अरब डॉलर जुटाए।', 'outdated'],
];

describe('what is only expected', () => {
  it.each(PAIRS)('%s: %s', (lang, expected) => expect(verdictsIn(lang, expected)).toEqual(['none']));
});

describe('the same, told as a thing that is', () => {
  it.each(PAIRS)('%s: %s / %s', (lang, _, told, verdict) => expect(verdictsIn(lang, told)).toEqual([verdict]));
});

/** Nothing of it has come yet, though no verb says so. */
describe('what is near, aimed at or thought fair', () => {
  it.each([
    ['ja', 'OpenAIの年換算売上は400億ドルに迫る勢いだ。'],
    ['ja', 'OpenAIの年換算売上が400億ドルを超えるのは時間の問題だ。'],
    ['ja', 'OpenAIは週9億人の利用者獲得を掲げる。'],
    ['ja', 'OpenAIの評価額は5000億ドルが妥当との声。'],
    ['ko', '오픈AI 연환산 매출 400억달러 돌파는 시간문제다.'],
    ['ko', '오픈AI 기업가치 5000억달러도 꿈이 아니다.'],
    ['ko', '오픈AI는 주간 이용자 9억명을 눈앞에 뒀다.'],
    ['zh', 'OpenAI年化营收直奔400亿美元。'],
    ['zh', 'OpenAI年化营收突破400亿美元只是时间问题。'],
    ['zh', 'OpenAI正按8400亿美元的估值找钱。'],
    ['ru', 'OpenAI в шаге от 900 млн пользователей в неделю.'],
    ['ru', 'По мнению аналитика, справедливая оценка OpenAI — $500 млрд.'],
    ['ru', 'OpenAI планировала собрать $110 млрд.'],
    ['pl', 'OpenAI zmierza do 40 mld dolarów rocznych przychodów.'],
    ['pl', 'Zdaniem analityka OpenAI powinno być warte 500 mld dolarów.'],
    ['tr', "Analiste göre OpenAI'nin değeri 500 milyar dolar olmalı."],
    ['tr', 'OpenAI haftalık 900 milyon kullanıcıya bir adım uzakta.'],
    ['vi', 'Doanh thu 40 tỷ USD của OpenAI chỉ là vấn đề thời gian.'],
    ['vi', 'OpenAI đang tìm vốn ở mức định giá 840 tỷ USD.'],
    ['ar', 'تبحث OpenAI عن تمويل بتقييم 840 مليار دولار.'],
    ['hi', 'विश्लेषक के मुताबिक ओपनएआई का मूल्यांकन 500 अरब डॉलर होना चाहिए।'],
    ['ja', 'OpenAIには1100億ドルが必要だ。'],
    ['ja', 'OpenAIの評価額は5000億ドルまで下がるリスクがある。'],
    ['ko', '오픈AI는 1100억달러가 필요하다.'],
    ['ko', '오픈AI는 8400억달러 몸값을 제시했다.'],
    ['zh', 'OpenAI争取年化营收做到400亿美元。'],
    ['zh', 'OpenAI开价8400亿美元。'],
    ['ru', 'OpenAI просит оценку $840 млрд.'],
    ['pl', 'OpenAI potrzebuje 110 mld dolarów.'],
    ['tr', "OpenAI'nin değeri 500 milyar dolara düşebilir."],
    ['vi', 'OpenAI cần 110 tỷ USD.'],
    ['ar', 'تحتاج OpenAI إلى 110 مليارات دولار.'],
    ['hi', 'ओपनएआई को 110 अरब डॉलर चाहिए।'],
  ])('%s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['none']));
});

describe('what is needed, beside what is there', () => {
  it.each([
    ['ja', '評価額8520億ドルのOpenAIには一段の成長が必要だ。'],
    ['ko', '기업가치 8520억달러인 오픈AI에는 더 큰 성장이 필요하다.'],
    ['zh', 'OpenAI需要更多算力：本轮融资1220亿美元已经到位。'],
    ['ru', 'OpenAI нужны деньги, и в марте она привлекла $122 млрд.'],
    ['vi', 'OpenAI cần nhiều chip; hãng đã gọi 122 tỷ USD hồi tháng 3.'],
    ['pl', 'OpenAI jest warte 852 mld dolarów i musi rosnąć.'],
  ])('%s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['consistent']));
});

describe('a time that a text goes back to', () => {
  it.each([
    ['ja', 'OpenAIの評価額が3000億ドルだった頃、社員は4000人だった。'],
    ['ja', '評価額1570億ドル時代のOpenAIはまだ小さかった。'],
    ['ru', 'Когда OpenAI стоила $300 млрд, в ней работали 4000 человек.'],
  ])('%s: %s', (lang, text) => expect(verdictsIn(lang, text)[0]).toBe('consistent'));
});

describe('a clause that ended before the expectation', () => {
  it('tells of what is', () => {
    expect(verdictsIn('ja', 'OpenAIの年換算売上は130億ドルに届き、年内に200億ドルを超えると会社はみている。')).toEqual(['outdated', 'none']);
  });

  it('is expected, too, where the same word ends both', () => {
    expect(verdictsIn('ja', 'OpenAIの年換算売上は年末に200億ドルを超え、2030年には2000億ドルに伸びるとの見方を示した。')).toEqual(['none', 'none']);
  });
});

/** What somebody promised to pay is a fact from that day on, though it is told of days to come. */
describe('a cheque that is to be paid', () => {
  it.each([
    ['ja', 'アマゾンはOpenAIに500億ドルを投じる。'],
    ['ko', '엔비디아는 이번 라운드에서 오픈AI에 300억달러를 넣는다.'],
    ['zh', '亚马逊将向OpenAI投资500亿美元。'],
    ['ru', 'Amazon вложит в OpenAI $50 млрд.'],
    ['pl', 'Amazon zainwestuje w OpenAI 50 mld dolarów.'],
    ['vi', 'Amazon sẽ đầu tư 50 tỷ USD vào OpenAI.'],
    ['ar', 'ستستثمر أمازون 50 مليار دولار في OpenAI.'],
  ])('%s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['consistent']));
});
