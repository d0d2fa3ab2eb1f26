import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Turkish sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'tr', published }).join(' ')).toBe(verdicts);
};

describe('numbers with endings', () => {
  it('are read whole or not at all', () => {
    expect(verdictsOn("Nvidia ile SoftBank'tan OpenAI'a 30'ar milyar dolar geldi.", { lang: 'tr' })).toEqual(['consistent']);
    expect(verdictsOn("OpenAI'ın turunda Nvidia ve SoftBank otuzar milyar dolar, Amazon 50 milyar dolar koydu.", { lang: 'tr' })).toEqual(['consistent', 'consistent']);
    expect(verdictsOn("ChatGPT'yi haftada 1,2 milyardan fazla insan kullanıyor.", { lang: 'tr' })).toEqual(['consistent']);
  });
});

describe('what holds', () => {
  it.each([
    ['OpenAI, 122 milyar dolarlık yatırım turunu tamamladı; şirketin değerlemesi 852 milyar dolara ulaştı.', 'consistent consistent'],
    ['OpenAI 122 milyar dolar topladı, değerlemesi 852 milyar dolar oldu.', 'consistent consistent'],
    ['Amazon, OpenAI\'a 50 milyar dolar yatırım yaptı.', 'consistent'],
    ['OpenAI\'ın yatırım öncesi değerlemesi 730 milyar dolardı.', 'consistent'],
    ['OpenAI kredi limitini 4,7 milyar dolara çıkardı.', 'consistent'],
    ['Microsoft, OpenAI\'ın yüzde 27\'sine sahip.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['Ekim 2024\'te OpenAI 157 milyar dolar değerlemeyle 6,6 milyar dolar topladı.', 'consistent consistent'],
    ['Mart 2025\'te SoftBank liderliğindeki turda OpenAI 40 milyar dolar aldı ve 300 milyar dolar değerlendi.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['ChatGPT\'nin haftalık kullanıcı sayısı 900 milyonu aştı, ücretli abone sayısı 50 milyonu geçti.', 'outdated consistent'],
    ['OpenAI\'ın aylık geliri 2 milyar dolara ulaştı.', 'outdated'],
    ['OpenAI\'ın güncel değerlemesi 500 milyar dolar.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAI\'ın değeri 852 milyon dolar.', 'conflicting'],
    ['OpenAI\'ın değeri 852 milyar lira.', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['Anthropic\'in değerlemesi 965 milyar dolar ile OpenAI\'ın 852 milyar dolarını geçti.', 'none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['OpenAI, 1,4 trilyon dolar değerlemeyle en az 30 milyar dolar toplamak için görüşmeler yürütüyor.', 'none none'],
    ['OpenAI 1 trilyon dolar değerlemeyle halka arz planlıyor.', 'none'],
    ['OpenAI geçen yıl 38,5 milyar dolar zarar etti.', 'none'],
    ['ChatGPT Plus aylık 20 dolar.', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['the case of an amount begins a change', 'OpenAI\'nin değerlemesi 500 milyar dolardan 852 milyar dolara çıktı.', 'consistent consistent'],
    ['"more than" has the same case', 'OpenAI\'nin değeri 850 milyar dolardan fazla.', 'consistent'],
    ['months have cases, and the year may stand before', 'OpenAI\'nin değeri 2025 martında 300 milyar dolardı.', 'consistent'],
    ['a price that is put on a company', 'Şirkete biçilen fiyat 852 milyar dolar; OpenAI rekor kırdı.', 'consistent'],
    ['a price of something sold', 'OpenAI aboneliğinin fiyatı 20 dolar.', 'none'],
    ['a bridge loan is no investment', 'SoftBank, OpenAI yatırımı için 40 milyar dolarlık köprü kredi aldı.', 'none'],
    ['a contract by its party', 'OpenAI, Oracle ile 300 milyar dolarlık anlaşma yaptı.', 'consistent'],
    ['two numbers side by side are no sum', 'ChatGPT\'nin haftalık kullanıcı sayısı 900 milyondan 1,2 milyara çıktı.', 'consistent consistent'],
    ['a market has its size', 'Yapay zekâ pazarı 122 milyar dolara ulaşacak, OpenAI lider.', 'none'],
    ['shares fall by a percentage, nobody holds it', 'SoftBank hisseleri OpenAI endişesiyle yüzde 11 düştü.', 'none'],
    ['time is counted back', 'İki yıl önce OpenAI\'nin değerlemesi 157 milyar dolardı.', 'consistent'],
    ['October of last year', 'Geçen yılın ekim ayında OpenAI 500 milyar dolar değerindeydi.', 'consistent'],
    ['users of one country are not all', 'OpenAI\'nin Hindistan\'da 100 milyon kullanıcısı var.', 'none'],
    ['a pledge has cases', 'Amazon\'un OpenAI\'ye taahhüdü 50 milyar dolar.', 'consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});
