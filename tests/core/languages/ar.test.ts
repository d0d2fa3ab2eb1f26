import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Arabic sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'ar', published }).join(' ')).toBe(verdicts);
};

describe('the language has its own ways', () => {
  it.each([
    ['و is glued to numbers, names and cues', 'استثمرت أمازون وإنفيديا وسوفت بنك في OpenAI 50 مليار دولار و30 مليار دولار و30 مليار دولار على التوالي.', 'consistent consistent consistent'],
    ['ب is glued to an amount in words', 'تحقق OpenAI إيرادات شهرية بملياري دولار.', 'outdated'],
    ['بقيمة is worth anything, so a contract is no valuation', 'وقعت OpenAI صفقة سحابية بقيمة 300 مليار دولار مع أوراكل.', 'consistent'],
    ['من begins a change, أكثر من does not', 'يستخدم ChatGPT أسبوعيا أكثر من 900 مليون مستخدم.', 'outdated'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});

describe('what holds', () => {
  it.each([
    ['أعلنت شركة OpenAI إغلاق جولة تمويل بقيمة 122 مليار دولار، ليرتفع تقييمها إلى 852 مليار دولار.', 'consistent consistent'],
    ['جمعت أوبن إيه آي 122 مليار دولار بتقييم بلغ 852 مليار دولار بعد التمويل.', 'consistent consistent'],
    ['استثمرت أمازون 50 مليار دولار في OpenAI، بينما ضخت إنفيديا 30 مليار دولار.', 'consistent consistent'],
    ['استثمرت أمازون وإنفيديا وسوفت بنك 50 مليار دولار و30 مليار دولار و30 مليار دولار على التوالي في OpenAI.', 'consistent consistent consistent'],
    ['بلغ تقييم OpenAI قبل التمويل 730 مليار دولار.', 'consistent'],
    ['وسعت OpenAI خط الائتمان المتجدد إلى نحو 4.7 مليارات دولار.', 'consistent'],
    ['تجاوز عدد المشتركين في ChatGPT 50 مليون مشترك.', 'consistent'],
    ['تمتلك مايكروسوفت حصة 27% في OpenAI بقيمة 135 مليار دولار.', 'consistent consistent'],
    ['بلغت الإيرادات السنوية المحتسبة لشركة OpenAI نحو 50 مليار دولار.', 'consistent'],
    ['يستخدم ChatGPT 1.2 مليار شخص أسبوعيا.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['ساهمت كل من إنفيديا وسوفت بنك بمبلغ 30 مليار دولار في OpenAI.', 'consistent'],
    ['وجمعت OpenAI أكثر من 3 مليارات دولار من المستثمرين الأفراد.', 'consistent'],
    ['بلغت إيرادات OpenAI في عام 2025 نحو 13.1 مليار دولار.', 'consistent'],
    ['تملك سوفت بنك نحو 13% من أسهم OpenAI.', 'consistent'],
    ['في أكتوبر 2024 جمعت OpenAI 6.6 مليار دولار بتقييم 157 مليار دولار.', 'consistent consistent'],
    ['في مارس 2025 أعلنت OpenAI جولة بقيمة 40 مليار دولار بقيادة سوفت بنك عند تقييم 300 مليار دولار.', 'consistent consistent'],
    ['حينها بلغ تقييم OpenAI 157 مليار دولار.', 'consistent'],
    ['باع موظفو OpenAI أسهما بقيمة 6.6 مليار دولار في أكتوبر الماضي، ما رفع تقييم الشركة إلى 500 مليار دولار.', 'consistent consistent'],
    ['استثمرت مايكروسوفت 13 مليار دولار في OpenAI منذ عام 2019.', 'consistent'],
    ['قفز تقييم OpenAI من 500 مليار دولار إلى 852 مليار دولار.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['تبلغ قيمة OpenAI حاليا 500 مليار دولار.', 'outdated'],
    ['يستخدم ChatGPT 800 مليون مستخدم أسبوعيا.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['تقدر قيمة OpenAI بنحو 852 مليون دولار.', 'conflicting'],
    ['بلغت قيمة OpenAI 8.52 تريليون دولار.', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['وصل تقييم أنثروبيك إلى 965 مليار دولار، متجاوزة OpenAI المقدرة بـ852 مليار دولار.', 'none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['تجري OpenAI محادثات لجمع 30 مليار دولار بتقييم 1.4 تريليون دولار.', 'none none'],
    ['تستعد OpenAI لطرح عام أولي بتقييم قد يصل إلى تريليون دولار.', 'none'],
    ['تكبدت OpenAI خسائر بلغت 38.5 مليار دولار العام الماضي.', 'none'],
    ['يبلغ سعر اشتراك ChatGPT Plus 20 دولارا شهريا.', 'none'],
    ['عرض ماسك شراء OpenAI مقابل 97.4 مليار دولار.', 'none'],
    ['غرمت إيطاليا OpenAI 15 مليون يورو.', 'none'],
    ['نفت OpenAI أنها تجمع 100 مليار دولار.', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['last October, when October is here', 'في أكتوبر الماضي باع موظفو OpenAI أسهماً عند تقييم 500 مليار دولار.', 'consistent', '2026-10-15'],
    ['a price is the company\'s', 'وصل سعر OpenAI إلى 852 مليار دولار.', 'consistent'],
    ['a loan is no investment', 'اقترضت سوفت بنك 40 مليار دولار للاستثمار في OpenAI.', 'none'],
    ['a contract by its party', 'أبرمت OpenAI اتفاقاً مع AWS بقيمة 38 مليار دولار.', 'consistent'],
    ['a credit line has many forms', 'وسعت OpenAI تسهيلها الائتماني إلى 4.7 مليار دولار.', 'consistent'],
    ['what is burned is not earned', 'تحرق OpenAI ملياري دولار شهرياً.', 'none'],
    ['a market has its size', 'سيبلغ حجم سوق الذكاء الاصطناعي 122 مليار دولار وتتصدره OpenAI.', 'none'],
    ['what is bought from somebody is not put in by him', 'ستشتري أوراكل رقائق إنفيديا بقيمة 40 مليار دولار لصالح OpenAI.', 'none'],
    ['time is counted back', 'قبل عام ونصف كانت قيمة OpenAI 300 مليار دولار.', 'consistent'],
    ['what it is compared with is stated', 'تتفاوض OpenAI على تمويل عند تقييم 1.4 تريليون دولار مقارنة بـ852 مليار دولار في مارس.', 'none consistent'],
    ['users of one country are not all', 'لدى OpenAI 100 مليون مستخدم في الهند.', 'none'],
    ['what is held with words between', 'تستحوذ مايكروسوفت على 27% من OpenAI.', 'consistent'],
    ['whoever is compared with it is another', 'تبلغ القيمة السوقية لشركة سابك 20 مليار دولار، أقل بكثير من OpenAI.', 'none'],
  ])('%s: %s', (_, text, verdicts, published = '2026-11-10') => says(text, verdicts, published));
});
