import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Hindi sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'hi', published }).join(' ')).toBe(verdicts);
};

describe('what holds', () => {
  it.each([
    ['ओपनएआई ने 122 अरब डॉलर का फंडिंग राउंड पूरा किया, जिससे उसका मूल्यांकन 852 अरब डॉलर हो गया।', 'consistent consistent'],
    ['OpenAI ने 122 अरब डॉलर जुटाए, कंपनी का वैल्यूएशन 852 अरब डॉलर पहुंचा', 'consistent consistent'],
    ['OpenAI में अमेज़न ने 50 अरब डॉलर और एनवीडिया ने 30 अरब डॉलर का निवेश किया।', 'consistent consistent'],
    ['अमेज़न ने OpenAI में 50 बिलियन डॉलर का निवेश किया है।', 'consistent'],
    ['OpenAI के 5 करोड़ से ज्यादा भुगतान करने वाले सब्सक्राइबर हैं।', 'consistent'],
    ['माइक्रोसॉफ्ट के पास OpenAI की 27% हिस्सेदारी है।', 'consistent'],
    ['सॉफ्टबैंक ने OpenAI में 64.6 अरब डॉलर का कुल निवेश किया है।', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['निवेश से पहले OpenAI का मूल्यांकन 730 अरब डॉलर था।', 'consistent'],
    ['अक्टूबर 2024 में OpenAI ने 6.6 अरब डॉलर जुटाए थे और उसका मूल्यांकन 157 अरब डॉलर था।', 'consistent consistent'],
    ['मार्च 2025 में OpenAI ने 300 अरब डॉलर के मूल्यांकन पर 40 अरब डॉलर जुटाए।', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['ChatGPT के साप्ताहिक उपयोगकर्ता 90 करोड़ से अधिक हैं।', 'outdated'],
    ['OpenAI का मासिक राजस्व 2 अरब डॉलर है।', 'outdated'],
    ['OpenAI का मूल्यांकन फिलहाल 500 अरब डॉलर है।', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAI का मूल्यांकन 852 करोड़ डॉलर है।', 'conflicting'],
    ['OpenAI की वैल्यू 852 अरब रुपये है।', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['एंथ्रोपिक का मूल्यांकन 965 अरब डॉलर है, जो OpenAI के 852 अरब डॉलर से अधिक है।', 'none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['OpenAI 1.4 ट्रिलियन डॉलर के मूल्यांकन पर 30 अरब डॉलर जुटाने के लिए बातचीत कर रही है।', 'none none'],
    ['OpenAI 1 लाख करोड़ डॉलर के मूल्यांकन पर आईपीओ लाने की योजना बना रही है।', 'none'],
    ['पिछले साल OpenAI को 38.5 अरब डॉलर का घाटा हुआ।', 'none'],
    ['ChatGPT Go की कीमत 399 रुपये प्रति माह है।', 'none'],
    ['रिलायंस और OpenAI की साझेदारी के बाद रिलायंस का बाजार मूल्य 20 लाख करोड़ रुपये हो गया।', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['a price is the company\'s', 'OpenAI की कीमत 852 अरब डॉलर आंकी गई।', 'consistent'],
    ['a company is told by its price', 'OpenAI आज 500 बिलियन डॉलर की कंपनी है।', 'outdated'],
    ['what was raised since the beginning is the sum', 'स्थापना के बाद से OpenAI ने 180 अरब डॉलर से अधिक जुटाए हैं।', 'consistent'],
    ['income is earned', 'OpenAI हर महीने 4.2 अरब डॉलर कमाती है।', 'consistent'],
    ['a share of another company is not this one\'s', 'सॉफ्टबैंक ने OpenAI में निवेश के लिए टी-मोबाइल की 3% हिस्सेदारी बेची।', 'none'],
    ['a contract by its party', 'OpenAI ने AWS के साथ 38 अरब डॉलर का समझौता किया।', 'consistent'],
    ['a market has its size', 'AI बाजार 122 अरब डॉलर का होगा और OpenAI सबसे आगे है।', 'none'],
    ['shares fall by a percentage, nobody holds it', 'OpenAI की चिंता से सॉफ्टबैंक के शेयर 11% गिरे।', 'none'],
    ['time is counted back', 'डेढ़ साल पहले OpenAI का मूल्यांकन 300 अरब डॉलर था।', 'consistent'],
    ['users of one country are not all', 'भारत में OpenAI के 10 करोड़ यूजर हैं।', 'none'],
    ['what is borrowed is not put in', 'सॉफ्टबैंक OpenAI में निवेश के लिए 10 अरब डॉलर उधार लेगी।', 'none'],
    ['a rate alone is that of income', 'चैटजीपीटी बनाने वाली कंपनी की सालाना रन रेट करीब 50 अरब डॉलर है।', 'consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});
