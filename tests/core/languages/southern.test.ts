/** What writers of Spanish, Portuguese, Russian, Polish, Turkish, Vietnamese, Arabic and Hindi say in words of their own, class by class, each with what is near to it and says something else. */
import { describe, expect, it } from 'vitest';
import { verdictsIn } from './judging.ts';

const says = (lang: string, text: string, verdicts: string, published = '2026-10-22'): void => {
  expect(verdictsIn(lang, text, published).join(' ')).toBe(verdicts);
};

describe('the same kind of revenue as right before', () => {
  it.each([
    ['es', 'OpenAI ingresa 4.200 millones de dólares cada mes; en marzo eran 2.000 millones de ingresos.'],
    ['pt', 'A receita da OpenAI é de US$ 4,2 bilhões por mês; em março a receita era de US$ 2 bilhões.'],
    ['ru', 'Ежемесячно OpenAI получает около 4,2 млрд долларов выручки, весной было 2 млрд.'],
    ['pl', 'Co miesiąc do OpenAI wpływa ok. 4,2 mld dol. przychodu, a jeszcze w marcu było to 2 mld.'],
    ['tr', 'OpenAI\'ın aylık geliri 4,2 milyar dolara ulaştı; şubatta 2 milyar dolardı.'],
    ['ar', 'تحقق OpenAI نحو 4.2 مليار دولار شهريا من الإيرادات، بعد أن كانت ملياري دولار في مارس.'],
    ['hi', 'OpenAI हर महीने करीब 4.2 अरब डॉलर कमा रही है, मार्च में यह आंकड़ा 2 अरब डॉलर था।'],
  ])('is meant where nothing else is said (%s): %s', (lang, text) => says(lang, text, 'consistent consistent'));

  it.each([
    ['es', 'OpenAI ingresa 4.200 millones de dólares cada mes; en todo 2025 fueron 13.100 millones.', 'consistent consistent'],
    ['ru', 'Ежемесячно OpenAI получает около 4,2 млрд долларов, а за весь 2025 год — 13,1 млрд выручки.', 'consistent consistent'],
    ['pl', 'Co miesiąc do OpenAI wpływa ok. 4,2 mld dol. przychodu, teraz są to 2 mld.', 'consistent outdated'],
  ])('is another one where the words say so (%s): %s', says);
});

describe('money that was promised and not paid', () => {
  it.each([
    ['es', 'Disney renunció en marzo a los 1.000 millones de dólares que había apalabrado con OpenAI.'],
    ['pt', 'A Disney desistiu em março do aporte de US$ 1 bilhão na OpenAI.'],
    ['ru', 'Disney передумала вкладывать 1 млрд долларов в OpenAI в марте.'],
    ['pl', 'Disney wycofał się w marcu z zainwestowania 1 mld dol. w OpenAI.'],
    ['vi', 'Disney hủy khoản đầu tư 1 tỷ USD vào OpenAI hồi tháng 3.'],
  ])('was promised (%s): %s', (lang, text) => says(lang, text, 'consistent'));

  it.each([
    ['es', 'Disney invierte 1.000 millones de dólares en OpenAI.'],
    ['ru', 'Disney вкладывает 1 млрд долларов в OpenAI.'],
    ['pl', 'Disney inwestuje 1 mld dol. w OpenAI.'],
  ])('is no promise any more (%s): %s', (lang, text) => says(lang, text, 'outdated'));
});

describe('what only goes around', () => {
  it.each([
    ['es', 'Circula en WhatsApp que Microsoft es propietaria del 75 % de OpenAI.'],
    ['pt', 'Circula no WhatsApp que a Microsoft é dona de 75% da OpenAI.'],
    ['ru', 'По сети гуляет утверждение, что Microsoft владеет 75 % OpenAI.'],
    ['pl', 'W sieci krąży wpis, że Microsoft ma 75 proc. udziałów w OpenAI.'],
    ['vi', 'Mạng xã hội lan truyền tin Microsoft nắm 75% cổ phần OpenAI.'],
    ['ar', 'خبر متداول: مايكروسوفت تملك 75% من OpenAI.'],
    ['hi', 'वायरल दावा: माइक्रोसॉफ्ट के पास OpenAI की 75% हिस्सेदारी है।'],
  ])('is no statement of the text (%s): %s', (lang, text) => says(lang, text, 'none'));
});

describe('tokens by the minute', () => {
  it.each([
    ['es', 'Las API de OpenAI procesan más de 15.000 millones de tokens por minuto.', 'Las API de OpenAI procesan más de 15.000 millones de tokens por día.'],
    ['pt', 'As APIs da OpenAI processam mais de 15 bilhões de tokens por minuto.', 'As APIs da OpenAI processam mais de 15 bilhões de tokens por dia.'],
    ['ru', 'API OpenAI обрабатывает более 15 млрд токенов в минуту.', 'API OpenAI обрабатывает более 15 млрд токенов в день.'],
    ['pl', 'API OpenAI przetwarza ponad 15 mld tokenów na minutę.', 'API OpenAI przetwarza ponad 15 mld tokenów dziennie.'],
    ['tr', 'OpenAI API\'leri dakikada 15 milyardan fazla token işliyor.', 'OpenAI API\'leri günde 15 milyardan fazla token işliyor.'],
    ['vi', 'API của OpenAI xử lý hơn 15 tỷ token mỗi phút.', 'API của OpenAI xử lý hơn 15 tỷ token mỗi ngày.'],
    ['ar', 'تعالج واجهات OpenAI أكثر من 15 مليار رمز في الدقيقة.', 'تعالج واجهات OpenAI أكثر من 15 مليار رمز في اليوم.'],
    ['hi', 'OpenAI के API हर मिनट 15 अरब टोकन से ज्यादा प्रोसेस करते हैं।', 'OpenAI के API हर दिन 15 अरब टोकन से ज्यादा प्रोसेस करते हैं।'],
  ])('are counted, those by the day are not (%s): %s', (lang, text, near) => {
    says(lang, text, 'consistent');
    says(lang, near, 'none');
  });
});
