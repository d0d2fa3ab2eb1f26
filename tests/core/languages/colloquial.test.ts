import { describe, expect, it } from 'vitest';
import { verdictsIn } from './judging.ts';

/** Money is not only invested: people throw it, pour it, stuff it in. It goes where the words say. */
describe('money that somebody put in', () => {
  it.each([
    ['ja', '孫正義氏はOpenAIに累計646億ドルを注ぎ込んできた。', 'consistent'],
    ['ja', '孫正義氏はアンソロピックに累計646億ドルを注ぎ込んできた。OpenAIとは別の話だ。', 'none'],
    ['ja', 'アマゾンはOpenAIに500億ドルをぶち込んだ。', 'consistent'],
    ['ko', '손정의는 지금까지 오픈AI에 646억달러를 넣었다.', 'consistent'],
    ['ko', '엔비디아는 앤트로픽에 300억달러를 넣는다. 오픈AI와는 별개다.', 'none'],
    ['ko', '아마존은 오픈AI에 500억달러를 꽂았다.', 'consistent'],
    ['zh', '孫正義到現在總共丟了646億美元進OpenAI。', 'consistent'],
    ['zh', '英伟达这一轮塞给OpenAI 300亿美元。', 'consistent'],
    ['ru', 'Amazon закинул в OpenAI $50 млрд.', 'consistent'],
    ['pl', 'SoftBank wpompował w OpenAI 64,6 mld dolarów.', 'consistent'],
    ['tr', "Masayoshi Son OpenAI'ye toplam 64,6 milyar dolar gömdü.", 'consistent'],
    ['vi', 'Masayoshi Son đã dốc 64,6 tỷ USD vào OpenAI.', 'consistent'],
    ['hi', 'सॉफ्टबैंक ने ओपनएआई में अब तक 64.6 अरब डॉलर झोंके हैं।', 'consistent'],
  ])('%s: %s', (lang, text, verdict) => expect(verdictsIn(lang, text)).toEqual([verdict]));
});

describe('what founders promised', () => {
  it.each([
    ['ja', '創業者たちはOpenAIに10億ドルの資金拠出を約束した。'],
    ['ko', '오픈AI 창업자들은 10억달러를 내놓기로 약속했다.'],
    ['zh', 'OpenAI成立时，创始人们承诺出资10亿美元。'],
    ['ru', 'При основании OpenAI учредители пообещали 1 млрд долларов.'],
    ['pl', 'Założyciele OpenAI obiecali 1 mld dolarów.'],
    ['tr', 'Kurucular OpenAI için 1 milyar dolar sözü verdi.'],
    ['vi', 'Các nhà sáng lập OpenAI hứa góp 1 tỷ USD.'],
    ['hi', 'संस्थापकों ने ओपनएआई के लिए 1 अरब डॉलर का वादा किया।'],
  ])('%s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['consistent']));
});

/** Fifty million pay, ten times as many do not: who pays is no user like any. */
describe('people who pay', () => {
  it.each([
    ['ja', 'ChatGPTにお金を払っている人は5000万人を超えた。', 'consistent'],
    ['ja', 'ChatGPTをただで使っている人は5000万人を超えた。', 'none'],
    ['ko', '챗GPT에 돈을 내는 사람은 5000만명이 넘는다.', 'consistent'],
    ['ko', '챗GPT를 공짜로 쓰는 사람은 5000만명이 넘는다.', 'none'],
    ['zh', '掏钱用ChatGPT的人有5000万。', 'consistent'],
    ['zh', '白用ChatGPT的人有5000万。', 'none'],
    ['ru', 'За ChatGPT платят 50 млн человек.', 'consistent'],
    ['pl', 'Za ChatGPT płaci 50 mln osób.', 'consistent'],
    ['tr', "ChatGPT'ye para ödeyen 50 milyon kişi var.", 'consistent'],
    ['vi', '50 triệu người đang trả tiền cho ChatGPT.', 'consistent'],
    ['ar', 'يدفع 50 مليون شخص مقابل ChatGPT.', 'consistent'],
    ['hi', 'चैटजीपीटी के लिए 5 करोड़ लोग पैसे देते हैं।', 'consistent'],
  ])('%s: %s', (lang, text, verdict) => expect(verdictsIn(lang, text)).toEqual([verdict]));
});

describe('what is denied, asked or only said', () => {
  it.each([
    ['ja', 'OpenAIは1220億ドルを調達していない。', 'OpenAIは1220億ドルを調達している。'],
    ['ko', '오픈AI는 1220억달러를 모은 적이 없다.', '오픈AI는 1220억달러를 모은 바 있다.'],
    ['zh', '听说OpenAI要融1220亿美元。', 'OpenAI融了1220亿美元。'],
    ['tr', 'OpenAI 852 milyar dolar değerinde değil.', 'OpenAI 852 milyar dolar değerinde.'],
    ['vi', 'OpenAI không được định giá 852 tỷ USD.', 'OpenAI được định giá 852 tỷ USD.'],
    ['ru', 'Стоит ли OpenAI $852 млрд?', 'Стоит OpenAI $852 млрд.'],
    ['pl', 'Czy OpenAI jest warte 852 mld dolarów?', 'OpenAI jest warte 852 mld dolarów.'],
    ['ar', 'هل تستحق OpenAI 852 مليار دولار؟', 'قيمة OpenAI 852 مليار دولار.'],
    ['hi', 'क्या ओपनएआई 852 अरब डॉलर की है?', 'ओपनएआई 852 अरब डॉलर की कंपनी है।'],
  ])('is no fact, though the next sentence is, %s: %s / %s', (lang, open, told) => {
    expect(verdictsIn(lang, open)).toEqual(['none']);
    expect(verdictsIn(lang, told)).toEqual(['consistent']);
  });
});

describe('whose money it is', () => {
  it('stands before it, though the next clause has a measure of its own', () => {
    expect(verdictsIn('ja', 'OpenAIは27日、アマゾンなど3社から合わせて1100億ドルを調達すると発表した。最も多いのはアマゾンの500億ドルで、調達前の企業価値は7300億ドルと算定された。', '2026-02-28')).toEqual(['outdated', 'consistent', 'consistent']);
  });

  it.each([
    ['ru', 'SoftBank заработал на OpenAI $19,8 млрд.'],
    ['pl', 'SoftBank zarobił na OpenAI 19,8 mld dolarów.'],
    ['zh', '软银因投资OpenAI赚了198亿美元。'],
    ['ko', '소프트뱅크는 오픈AI 투자로 198억달러를 벌었다.'],
    ['vi', 'SoftBank lãi 19,8 tỷ USD nhờ OpenAI.'],
  ])('is that of who earned it with a share, %s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['none']));
});

/** Before the money it was another sum, which belongs to its round for ever. */
describe('the price without the money that came', () => {
  it.each([
    ['ja', 'OpenAIは企業価値を7300億ドル（資金注入前）とすることで投資家と合意した。', 'OpenAIは企業価値を7300億ドルとすることで投資家と合意した。'],
    ['ko', '오픈AI는 신규 자금을 뺀 기업가치를 7300억달러로 합의했다.', '오픈AI는 기업가치를 7300억달러로 합의했다.'],
    ['ru', 'До вливания новых денег OpenAI оценили в $730 млрд.', 'OpenAI оценили в $730 млрд.'],
    ['pl', 'Nie licząc nowych pieniędzy, OpenAI wyceniono na 730 mld dolarów.', 'OpenAI wyceniono na 730 mld dolarów.'],
    ['vi', 'Chưa tính tiền mới, OpenAI được định giá 730 tỷ USD.', 'OpenAI được định giá 730 tỷ USD.'],
    ['ar', 'قبل ضخ الأموال الجديدة قُدرت قيمة OpenAI بـ730 مليار دولار.', 'قُدرت قيمة OpenAI بـ730 مليار دولار.'],
  ])('%s: %s / %s', (lang, before, now) => {
    expect(verdictsIn(lang, before)).toEqual(['consistent']);
    expect(verdictsIn(lang, now)).toEqual(['outdated']);
  });
});

describe('income without advertisements', () => {
  it.each([
    ['ja', 'OpenAIは広告なしでも月20億ドルを稼いでいる。'],
    ['zh', 'OpenAI不靠广告每月也能进账20亿美元。'],
    ['ru', 'Без рекламы OpenAI получает $2 млрд в месяц.'],
    ['pl', 'Bez reklam OpenAI zarabia 2 mld dolarów miesięcznie.'],
    ['tr', 'OpenAI reklamsız da ayda 2 milyar dolar kazanıyor.'],
    ['vi', 'Không cần quảng cáo, OpenAI vẫn kiếm 2 tỷ USD mỗi tháng.'],
    ['ar', 'تكسب OpenAI ملياري دولار شهريا دون إعلانات.'],
    ['hi', 'बिना विज्ञापन के भी ओपनएआई हर महीने 2 अरब डॉलर कमाती है।'],
  ])('is no income from them, %s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['outdated']));

  it('but what they bring in is', () => {
    expect(verdictsIn('ja', 'OpenAIの広告売上は開始2カ月で年換算1億ドルを突破した。')).toEqual(['consistent']);
    expect(verdictsIn('zh', 'OpenAI的广告收入年化已超1亿美元。')).toEqual(['consistent']);
  });
});

describe('an arrow', () => {
  it.each([
    ['ja', 'OpenAIの企業価値、1年前は3000億ドル→いま8520億ドル'],
    ['ko', '오픈AI 기업가치, 1년 전 3000억달러→지금 8520억달러'],
    ['zh', 'OpenAI估值：一年前3000亿美元→现在8520亿美元'],
  ])('leads from what was to what is now, %s: %s', (lang, text) => expect(verdictsIn(lang, text)).toEqual(['consistent', 'consistent']));

  it('leads nowhere where there is none', () => {
    expect(verdictsIn('zh', 'OpenAI估值现在3000亿美元')).toEqual(['outdated']);
  });
});
