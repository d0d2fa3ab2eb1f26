/** What writers of Spanish, Portuguese, Russian, Polish, Turkish, Vietnamese, Arabic and Hindi say in words of their own, class by class, each with what is near to it and says something else. */
import { describe, expect, it } from 'vitest';
import { saysOn, verdictsIn } from './judging.ts';

const says = (lang: string, text: string, verdicts: string, published = '2026-10-22'): void => saysOn(published)(lang, text, verdicts);

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

describe('a list of amounts, each with its holder behind it', () => {
  it.each([
    ['ru', 'В раунде OpenAI участвовали крупные игроки: 50 млрд долларов внесла Amazon, 30 млрд — Nvidia, ещё 30 млрд — SoftBank.', 'consistent consistent consistent'],
    ['ru', 'OpenAI объявила о сделке: 50 млрд долларов вложит Amazon, по 30 млрд — Nvidia и SoftBank.', 'consistent consistent'],
    ['ru', '27 % OpenAI принадлежит Microsoft, 26 % — некоммерческому фонду, около 13 % — SoftBank.', 'consistent consistent consistent'],
    ['pl', 'W rundzie OpenAI 50 mld dol. to pieniądze Amazona, 30 mld Nvidii, a kolejne 30 mld SoftBanku.', 'consistent consistent consistent'],
    ['tr', 'OpenAI turunda 50 milyar dolar Amazon\'dan, 30 milyar Nvidia\'dan, 30 milyar da SoftBank\'tan geldi.', 'consistent consistent consistent'],
    ['hi', 'OpenAI के दौर में 50 अरब डॉलर अमेज़न से, 30 अरब एनवीडिया से और 30 अरब सॉफ्टबैंक से आए।', 'consistent consistent consistent'],
  ])('has each one\'s own (%s): %s', says);

  it.each([
    ['ru', 'В OpenAI Amazon вложила 50 млрд долларов, Nvidia 30 млрд, SoftBank 30 млрд.', 'consistent consistent consistent'],
    ['tr', 'OpenAI\'a Amazon 50 milyar dolar, Nvidia 30 milyar, SoftBank 30 milyar dolar yatırdı.', 'consistent consistent consistent'],
    ['pl', 'Amazon włożył w OpenAI 50 mld dol., Nvidia 30 mld, SoftBank 30 mld.', 'consistent consistent consistent'],
  ])('is another one than with the holders before (%s): %s', says);

  it('gives nobody another one\'s amount', () => {
    expect(verdictsIn('ru', 'В раунде OpenAI участвовали крупные игроки: 30 млрд долларов внесла Amazon, 50 млрд — Nvidia.')).not.toContain('consistent');
  });
});

describe('a clause about the company behind the one who leads', () => {
  it.each([
    ['es', 'OpenAI cierra una ronda de 6.600 millones de dólares liderada por Thrive, que la valora en 157.000 millones.', 'consistent consistent'],
    ['pt', 'OpenAI fecha rodada de US$ 6,6 bilhões liderada pela Thrive, que a avalia em US$ 157 bilhões.', 'consistent consistent'],
  ])('tells the company\'s price (%s): %s', says);

  it.each([
    ['es', 'OpenAI trabaja con JPMorgan, que cerró ayer valorado en 840.000 millones de dólares.'],
    ['pt', 'A OpenAI trabalha com o JPMorgan, que fechou ontem avaliado em US$ 840 bilhões.'],
  ])('is none about its partner (%s): %s', (lang, text) => says(lang, text, 'none'));
});

describe('whose company it is', () => {
  it.each([
    ['es', 'La firma de Altman pasa de 900 millones de usuarios semanales en febrero a 1.200 millones.'],
    ['ru', 'Еженедельная аудитория у компании Сэма Альтмана выросла с 900 млн пользователей в феврале до 1,2 млрд.'],
  ])('names it as well (%s): %s', (lang, text) => says(lang, text, 'consistent consistent'));

  it('is no name of another man\'s', () => {
    says('es', 'La firma de Musk pasa de 900 millones de usuarios semanales en febrero a 1.200 millones.', '');
  });
});

describe('a round told with its price', () => {
  it.each([
    ['ru', 'Thrive возглавил раунд 2024 года: 6,6 млрд долларов при оценке OpenAI в 157 млрд.', 'consistent consistent'],
    ['pl', 'OpenAI pozyskało w październiku 2024 r. 6,6 mld dol. przy wycenie 157 mld dol.', 'consistent consistent'],
    ['vi', 'Tháng 10/2024, OpenAI gọi được 6,6 tỷ USD với mức định giá 157 tỷ USD.', 'consistent consistent'],
    ['ar', 'وكانت OpenAI قد جمعت 122 مليار دولار في مارس عند تقييم 852 مليار دولار.', 'consistent consistent'],
  ])('has each as its own (%s): %s', says);

  it.each([
    ['ru', 'OpenAI привлекла 122 млрд долларов, при этом её оценивают в 300 млрд.', 'consistent outdated'],
    ['ar', 'جمعت OpenAI مبلغ 122 مليار دولار وتقييمها 300 مليار دولار.', 'consistent outdated'],
  ])('is another one than the round and what is said beside it (%s): %s', says);
});

describe('a clause that tells when', () => {
  it.each([
    ['ar', 'كانت OpenAI تساوي 29 مليار دولار عندما استثمرت فيها مايكروسوفت 10 مليارات دولار في يناير 2023.'],
    ['ru', 'OpenAI стоила 29 млрд долларов, когда Microsoft в январе 2023 года вложила 10 млрд.'],
    ['pt', 'A dona do ChatGPT valia US$ 29 bilhões quando a Microsoft entrou com US$ 10 bilhões, em janeiro de 2023.'],
    ['es', 'OpenAI valía 29.000 millones de dólares cuando Microsoft puso 10.000 millones, en enero de 2023.'],
  ])('keeps what it tells to itself (%s): %s', (lang, text) => says(lang, text, 'consistent consistent'));

  it('makes nothing past that holds', () => {
    says('es', 'OpenAI vale 300.000 millones de dólares cuando más falta le hace.', 'outdated');
  });
});

describe('revenue by the year', () => {
  it.each([
    ['pt', 'A receita anual da OpenAI foi de US$ 3,7 bilhões em 2024.', 'consistent'],
    ['pt', 'A receita anual da OpenAI é de US$ 50 bilhões.', 'consistent'],
    ['ru', 'Годовая выручка OpenAI за 2025 год — 13,1 млрд долларов.', 'consistent'],
    ['ru', 'Годовая выручка OpenAI — около 50 млрд долларов.', 'consistent'],
    ['tr', 'OpenAI\'ın yıllık geliri 2024\'te 3,7 milyar dolarken 2025\'te 13,1 milyar dolara çıktı.', 'consistent consistent'],
    ['tr', 'OpenAI\'ın yıllık geliri 50 milyar dolar.', 'consistent'],
    ['hi', 'OpenAI का सालाना राजस्व 50 अरब डॉलर है।', 'consistent'],
  ])('is that of the year which is told, or its pace (%s): %s', says);

  it.each([
    ['pt', 'A receita anual da OpenAI é de US$ 4,2 bilhões.', 'none'],
    ['ru', 'Годовая выручка OpenAI — 12 млрд долларов.', 'outdated'],
    ['tr', 'OpenAI\'ın yıllık geliri 25 milyar dolar.', 'outdated'],
  ])('is neither that of a month nor an old pace (%s): %s', says);
});

describe('what somebody thinks that it will be worth', () => {
  it.each([
    ['pt', 'Quem estima em US$ 2 trilhões o valor futuro da OpenAI ignora a concorrência.'],
    ['es', 'Quienes estiman en 2 billones de dólares el valor futuro de OpenAI olvidan a la competencia.'],
    ['ru', 'Будущая стоимость OpenAI — 2 трлн долларов.'],
    ['tr', 'OpenAI\'ın gelecekteki değeri 2 trilyon dolar.'],
  ])('is no fact (%s): %s', (lang, text) => says(lang, text, 'none'));

  it.each([
    ['pt', 'Os jornais põem em US$ 300 bilhões o valor da OpenAI.'],
    ['ru', 'Стоимость OpenAI — 300 млрд долларов.'],
  ])('is another matter than what it is worth (%s): %s', (lang, text) => says(lang, text, 'outdated'));
});

describe('a percentage beside an amount in dollars', () => {
  it('is a share in Russian where the words speak of one', () => {
    says('ru', 'SoftBank направил в OpenAI 64,6 млрд долларов и контролирует 13 % акций.', 'consistent consistent');
    says('ru', 'Теперь у SoftBank около 13 % OpenAI.', 'consistent');
  });

  it('is none for the letters that dollars begin with', () => {
    says('ru', 'Из 122 млрд долларов раунда OpenAI потрачено лишь 13 %.', 'consistent none');
  });
});

describe('a budget, or what a country earns', () => {
  it.each([
    ['es', 'El presupuesto de Sanidad es de 6.600 millones de dólares; OpenAI captó otro tanto.'],
    ['pt', 'O orçamento da Saúde é de US$ 6,6 bilhões; a OpenAI captou o mesmo.'],
    ['ru', 'Бюджет здравоохранения — 6,6 млрд долларов; столько же привлекла OpenAI.'],
    ['pl', 'Budżet zdrowia to 6,6 mld dol.; tyle samo pozyskało OpenAI.'],
    ['vi', 'Ngân sách y tế là 6,6 tỷ USD; OpenAI cũng huy động chừng ấy.'],
    ['ar', 'تبلغ ميزانية الصحة 6.6 مليار دولار؛ وقد جمعت OpenAI مثلها.'],
  ])('is nobody\'s round (%s): %s', (lang, text) => says(lang, text, 'none'));

  it('is not the round that is as large', () => {
    says('es', 'OpenAI captó 6.600 millones de dólares en 2024, tanto como el presupuesto de Sanidad.', 'consistent');
  });
});

describe('a share that grew', () => {
  it.each([
    ['ru', 'SoftBank, у которого на конец 2025 года было 11 %, довёл долю в OpenAI до 13 %.'],
    ['pl', 'SoftBank, który na koniec 2025 r. miał 11 proc., zwiększył udział w OpenAI do 13 proc.'],
    ['ar', 'رفعت سوفت بنك حصتها في OpenAI من 11% في نهاية 2025 إلى 13%.'],
    ['vi', 'SoftBank, vốn giữ 11% cuối năm 2025, đã nâng tỷ lệ tại OpenAI lên 13%.'],
  ])('has the day of neither for both (%s): %s', (lang, text) => says(lang, text, 'consistent consistent', '2026-11-12'));

  it('has that of the clause that it stands in', () => {
    says('ru', 'SoftBank, который вложил в OpenAI 64,6 млрд долларов, на конец 2025 года владел 11 %.', 'consistent consistent', '2026-11-12');
    says('ru', 'SoftBank владеет в OpenAI 11 %.', 'outdated', '2026-11-12');
  });
});

describe('shares, each with its holder right behind it', () => {
  it.each([
    ['tr', 'OpenAI pastası: yüzde 27 Microsoft, yüzde 26 vakıf, yüzde 13 SoftBank.', 'consistent consistent consistent'],
    ['pt', 'OpenAI por dentro: 27% Microsoft, 13% SoftBank.', 'consistent consistent'],
    ['ru', 'OpenAI изнутри: 27 % — Microsoft, 13 % — SoftBank.', 'consistent consistent'],
  ])('are theirs (%s): %s', says);

  it.each([
    ['es', 'Sube un 27 % Microsoft y cae un 13 % SoftBank tras el informe sobre OpenAI.', 'none none'],
    ['pt', 'OpenAI por dentro: 27% a mais que a Microsoft.', 'none'],
  ])('are none where shares are not told (%s): %s', says);
});

describe('what there was when something happened', () => {
  it.each([
    ['pl', 'Gdy OpenAI domknęło rundę 40 mld dol., ChatGPT miał 500 mln użytkowników tygodniowo.'],
    ['tr', 'OpenAI 40 milyar dolarlık turu kapattığında ChatGPT\'nin haftalık 500 milyon kullanıcısı vardı.'],
    ['es', 'Cuando OpenAI cerró su ronda de 40.000 millones de dólares, ChatGPT tenía 500 millones de usuarios a la semana.'],
    ['pt', 'Quando a OpenAI fechou a rodada de US$ 40 bilhões, o ChatGPT tinha 500 milhões de usuários por semana.'],
    ['ru', 'Когда OpenAI закрыла раунд на 40 млрд долларов, у ChatGPT было 500 млн пользователей в неделю.'],
  ])('is past (%s): %s', (lang, text) => says(lang, text, 'consistent consistent'));

  it.each([
    ['pl', 'ChatGPT ma 500 mln użytkowników tygodniowo.'],
    ['tr', 'ChatGPT\'nin haftalık 500 milyon kullanıcısı var.'],
  ])('is not what there is (%s): %s', (lang, text) => says(lang, text, 'outdated'));
});

describe('a value that is more than what a country earns', () => {
  it.each([
    ['es', 'Los 852.000 millones de dólares de OpenAI son más que el PIB de Suecia.'],
    ['pt', 'Os US$ 852 bilhões da OpenAI superam o PIB da Suécia.'],
    ['ru', '852 млрд долларов OpenAI — это больше ВВП Швеции.'],
  ])('is the company\'s own (%s): %s', (lang, text) => says(lang, text, 'consistent'));

  it('is not what the country earns', () => {
    says('es', 'El PIB de Suecia es de 852.000 millones de dólares; OpenAI lo imita.', 'none');
  });
});

describe('users of somebody else, beside those of the company', () => {
  it.each([
    ['ru', 'У «Алисы» 100 млн пользователей в неделю, у ChatGPT — 1,2 млрд.'],
    ['tr', 'Kumru\'nun haftada 100 milyon kullanıcısı var, ChatGPT\'nin ise 1,2 milyar.'],
    ['es', 'Gemini tiene 800 millones de usuarios semanales; ChatGPT, 1.200 millones.'],
    ['pl', 'Bielik ma 100 mln użytkowników tygodniowo, a ChatGPT 1,2 mld.'],
  ])('are not its old ones (%s): %s', (lang, text) => says(lang, text, 'none consistent'));

  it('are its own where it alone is spoken of', () => {
    says('ru', 'У ChatGPT 100 млн пользователей в неделю.', 'outdated');
  });
});

describe('a price before the new money', () => {
  it.each([
    ['es', 'Antes de la ampliación, OpenAI se valoraba en 730.000 millones de dólares.', 'consistent'],
    ['pt', 'Descontado o aporte, a OpenAI vale US$ 730 bilhões.', 'consistent'],
    ['ru', 'До допэмиссии OpenAI оценивалась в 730 млрд долларов.', 'consistent'],
    ['pl', 'Wycena OpenAI sprzed emisji to 730 mld dolarów.', 'consistent'],
    ['vi', 'Chưa kể vốn mới, OpenAI được định giá 730 tỷ USD.', 'consistent'],
    ['pl', 'Wycena OpenAI po emisji to 730 mld dolarów.', 'none'],
    ['ru', 'После допэмиссии OpenAI оценивается в 730 млрд долларов.', 'none'],
  ])('is told in the words of capital increases (%s): %s', says);
});

describe('a cheque that is paid by the quarter', () => {
  it.each([
    ['es', 'Amazon pagó a OpenAI 15.000 millones de dólares en el primer trimestre y 13.700 millones en el segundo trimestre.', 'consistent consistent'],
    ['pt', 'A Amazon pagou à OpenAI US$ 15 bilhões no primeiro trimestre e US$ 13,7 bilhões no segundo trimestre.', 'consistent consistent'],
    ['es', 'OpenAI ingresó 13.700 millones de dólares en el segundo trimestre.', 'none'],
    ['pt', 'A OpenAI faturou US$ 15 bilhões no primeiro trimestre.', 'none'],
  ])('is no revenue (%s): %s', says);
});

describe('money that is there, whatever may become of it', () => {
  it.each([
    ['es', 'Los 122.000 millones de dólares recaudados por OpenAI podrían agotarse antes de 2029.', 'consistent'],
    ['pt', 'Os US$ 30 bilhões prometidos pela Nvidia à OpenAI podem ser os últimos.', 'consistent'],
    ['ru', 'Собранные OpenAI 122 млрд долларов могут закончиться раньше.', 'consistent'],
    ['es', 'OpenAI podría anunciar 122.000 millones de dólares recaudados.', 'none'],
    ['ru', 'OpenAI может объявить о собранных 122 млрд долларов.', 'none'],
  ])('is told as it is (%s): %s', says);
});

describe('what a round became instead of what was announced', () => {
  it.each([
    ['ru', 'Раунд OpenAI 2025 года вырос до 41 млрд долларов вместо заявленных 40 млрд.', 'consistent consistent'],
    ['pl', 'Runda OpenAI z 2025 r. urosła do 41 mld dolarów zamiast ogłoszonych 40 mld.', 'consistent consistent'],
    ['ru', 'Раунд OpenAI 2025 года составил 41 млрд долларов вместо 40 млрд.', 'consistent none'],
  ])('leaves that what it was (%s): %s', says);
});

describe('a sentence that ends with an abbreviated scale', () => {
  it('is over where no noun that is counted goes on', () => {
    says('ru', 'Год назад ChatGPT пользовались еженедельно 800 млн. Платных подписчиков больше 50 млн.', 'consistent consistent');
  });
});

describe('shares that funds buy', () => {
  it.each([
    ['es', 'En abril de 2023 los fondos compran acciones de OpenAI por algo más de 300 millones de dólares.', 'consistent'],
    ['pl', 'W kwietniu 2023 r. fundusze kupiły udziały w OpenAI za ponad 300 mln dolarów.', 'consistent'],
    ['pl', 'W kwietniu 2023 r. fundusze kupiły udziały w Mistral za ponad 300 mln dolarów, nie w OpenAI.', 'none'],
  ])('are those that others sell (%s): %s', says);
});

describe('a letter of intent', () => {
  it.each([
    ['es', 'En septiembre de 2025 Nvidia y OpenAI firmaron una carta de intención que prevé hasta 100.000 millones de dólares.', 'consistent'],
    ['ru', 'В сентябре 2025 года Nvidia и OpenAI подписали письмо о намерениях, которое предусматривает до 100 млрд долларов.', 'consistent'],
    ['pt', 'A Nvidia é sócia da OpenAI. Em setembro de 2025, as duas tinham assinado uma carta de intenções que previa até US$ 100 bilhões.', 'consistent'],
    ['es', 'En septiembre de 2025 Nvidia planeaba invertir hasta 100.000 millones de dólares en OpenAI.', 'none'],
  ])('promises what it is about (%s): %s', says);
});

describe('what was until lately', () => {
  it.each([
    ['es', 'Hasta hace poco OpenAI estaba valorada en 300.000 millones de dólares.', 'consistent'],
    ['pt', 'Até recentemente a OpenAI valia US$ 300 bilhões.', 'consistent'],
    ['ru', 'Ещё недавно OpenAI оценивали в 300 млрд долларов.', 'consistent'],
    ['pl', 'Do niedawna OpenAI było warte 300 mld dolarów.', 'consistent'],
    ['vi', 'Cách đây không lâu, OpenAI được định giá 300 tỷ USD.', 'consistent'],
    ['pt', 'Recentemente a OpenAI foi avaliada em US$ 300 bilhões.', 'outdated'],
  ])('is past (%s): %s', says);
});

describe('a round that is nearly closed', () => {
  it.each([
    ['es', 'OpenAI está a un paso de cerrar una ronda de 110.000 millones de dólares.', 'none'],
    ['pt', 'A OpenAI está perto de concluir uma rodada de US$ 110 bilhões.', 'none'],
    ['ru', 'OpenAI близка к завершению раунда на 110 млрд долларов.', 'none'],
    ['pt', 'A OpenAI captou perto de US$ 122 bilhões.', 'consistent'],
    ['ru', 'Сумма раунда OpenAI близка к 122 млрд долларов.', 'consistent'],
  ])('is not closed, but what comes near an amount is there (%s): %s', says);
});

describe('a group of which one is named', () => {
  it.each([
    ['es', 'SoftBank puso 30.000 millones de dólares en OpenAI. Otros 10.000 millones proceden de inversores como Nvidia.', 'consistent none'],
    ['pt', 'Vários apoiam a OpenAI, incluindo a Amazon (US$ 50 bilhões).', 'consistent'],
  ])('is not that one (%s): %s', says);
});

describe('shares told by their worth, at a price', () => {
  it.each([
    ['es', 'En octubre los empleados de OpenAI vendieron acciones por un valor de 6.600 millones de dólares a una valoración de 500.000 millones.', 'consistent consistent'],
    ['pt', 'Em outubro, funcionários da OpenAI venderam papéis no valor de US$ 6,6 bilhões a uma avaliação de US$ 500 bilhões.', 'consistent consistent'],
    ['pl', 'W październiku pracownicy OpenAI sprzedali udziały o wartości 6,6 mld dolarów przy wycenie 500 mld.', 'consistent consistent'],
    ['es', 'En octubre los empleados de xAI vendieron acciones por un valor de 6.600 millones de dólares, no los de OpenAI.', 'none'],
  ])('have that of their sale (%s): %s', (lang, text, verdicts) => says(lang, text, verdicts, '2025-11-03'));
});

describe('what may or shall be', () => {
  it.each([
    ['pt', 'A Amazon pode liderar a rodada da OpenAI com US$ 50 bilhões.', 'none'],
    ['pt', 'A rodada pode se aproximar do recorde e elevar o valor da OpenAI a US$ 852 bilhões.', 'none'],
    ['pl', 'Mówi się o 30 miliardach dolarów od Nvidii dla OpenAI.', 'none'],
    ['es', 'El valor de OpenAI puede llegar a 852.000 millones de dólares.', 'none'],
    ['pt', 'A Amazon se comprometeu a colocar US$ 50 bilhões na OpenAI.', 'consistent'],
    ['pl', 'Nvidia powiedziała o 30 miliardach dolarów, które zainwestowała w OpenAI.', 'consistent'],
  ])('is not there (%s): %s', says);
});

describe('revenue by the year in Vietnamese', () => {
  it('is the pace of a month, where its words say so', () => {
    says('vi', 'Hồi tháng 6/2025, doanh thu định kỳ hàng năm của OpenAI đạt 10 tỷ USD.', 'consistent');
    says('vi', 'Doanh thu của OpenAI trong năm 2024 đạt 10 tỷ USD.', 'none');
  });
});

describe('what a rival is about, in a clause of its own', () => {
  it.each([
    ['pt', 'Enquanto a Anthropic negocia, a OpenAI, avaliada em US$ 852 bilhões, gasta.', 'consistent'],
    ['ru', 'Пока Anthropic ведёт переговоры, OpenAI, оценённая в 852 млрд долларов, расширяется.', 'consistent'],
    ['pl', 'Gdy Anthropic negocjuje, OpenAI, wycenione na 852 mld dolarów, wydaje.', 'consistent'],
    ['pt', 'Enquanto a Anthropic gasta, a OpenAI negocia uma avaliação de US$ 852 bilhões.', 'none'],
  ])('is no rumour about the company (%s): %s', says);

  it('is in Polish no denial where it is a pronoun', () => {
    says('pl', 'SoftBank wierzy w OpenAI: zainwestował w nie już 64,6 mld dolarów.', 'consistent');
    says('pl', 'SoftBank nie zainwestował 64,6 mld dolarów w OpenAI.', 'none');
  });
});

describe('an instalment of a cheque', () => {
  it.each([
    ['es', 'SoftBank pagó a OpenAI el 1 de julio el segundo tramo, de 10.000 millones de dólares.', 'consistent'],
    ['pt', 'O SoftBank pagou à OpenAI em 1º de julho a segunda parcela, de US$ 10 bilhões.', 'consistent'],
    ['pl', 'SoftBank przelał 1 lipca OpenAI drugą transzę w wysokości 10 mld dolarów.', 'consistent'],
    ['ru', 'SoftBank 1 июля перечислил OpenAI второй транш в размере $10 млрд.', 'consistent'],
    ['tr', 'SoftBank, 1 Temmuz\'da OpenAI\'a 10 milyar dolarlık ikinci dilimi ödedi.', 'consistent'],
    ['ar', 'دفعت سوفت بنك في 1 يوليو الدفعة الثانية البالغة 10 مليارات دولار إلى أوبن إيه آي.', 'consistent'],
    ['hi', 'सॉफ्टबैंक ने 1 जुलाई को ओपनएआई को 10 अरब डॉलर की दूसरी किस्त दी।', 'consistent'],
    ['vi', 'SoftBank ngày 1/7 đã trả cho OpenAI đợt hai trị giá 10 tỷ USD.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-08-01'));
});

describe('a part of a round that clients of banks put in', () => {
  it.each([
    ['es', 'OpenAI captó 122.000 millones de dólares, de los que unos 3.000 millones proceden de clientes de bancos.', 'consistent consistent'],
    ['pt', 'A OpenAI captou US$ 122 bilhões, dos quais cerca de US$ 3 bilhões vieram de clientes de bancos.', 'consistent consistent'],
    ['pl', 'OpenAI pozyskało 122 mld dolarów, z czego ok. 3 mld od klientów banków.', 'consistent consistent'],
    ['ru', 'OpenAI привлекла $122 млрд, из них около $3 млрд — от клиентов банков.', 'consistent consistent'],
    ['tr', 'OpenAI 122 milyar dolar topladı; bunun yaklaşık 3 milyar doları banka müşterilerinden geldi.', 'consistent consistent'],
    ['ar', 'جمعت OpenAI 122 مليار دولار، منها نحو 3 مليارات دولار من عملاء البنوك.', 'consistent consistent'],
    ['hi', 'ओपनएआई ने 122 अरब डॉलर जुटाए, जिनमें करीब 3 अरब डॉलर बैंकों के ग्राहकों से आए।', 'consistent consistent'],
    ['vi', 'OpenAI huy động 122 tỷ USD, trong đó khoảng 3 tỷ USD đến từ khách hàng của các ngân hàng.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-01'));
});

describe('what a company earns in a year, told of today', () => {
  it.each([
    ['es', 'Hoy OpenAI factura 3.700 millones de dólares al año.', 'outdated'],
    ['es', 'OpenAI ingresa actualmente unos 20.000 millones de dólares anuales.', 'outdated'],
    ['es', 'OpenAI ingresa ya 50.000 millones de dólares al año.', 'consistent'],
    ['pt', 'Hoje a OpenAI fatura US$ 3,7 bilhões por ano.', 'outdated'],
    ['pt', 'Atualmente a OpenAI tem receita de cerca de US$ 20 bilhões anuais.', 'outdated'],
    ['pt', 'A OpenAI já fatura US$ 50 bilhões por ano.', 'consistent'],
    ['pl', 'Dziś OpenAI zarabia 3,7 mld dolarów rocznie.', 'outdated'],
    ['pl', 'OpenAI ma obecnie około 20 mld dolarów przychodów rocznie.', 'outdated'],
    ['pl', 'OpenAI ma już 50 mld dolarów przychodów rocznie.', 'consistent'],
    ['ru', 'Сегодня OpenAI зарабатывает $3,7 млрд в год.', 'outdated'],
    ['ru', 'Сейчас выручка OpenAI составляет около $20 млрд в год.', 'outdated'],
    ['ru', 'Выручка OpenAI уже составляет $50 млрд в год.', 'consistent'],
    ['tr', 'OpenAI bugün yılda 3,7 milyar dolar gelir elde ediyor.', 'outdated'],
    ['tr', 'OpenAI\'ın geliri şu anda yıllık yaklaşık 20 milyar dolar.', 'outdated'],
    ['tr', 'OpenAI artık yılda 50 milyar dolar gelir elde ediyor.', 'consistent'],
    ['ar', 'تبلغ إيرادات OpenAI حاليا نحو 20 مليار دولار سنويا.', 'outdated'],
    ['ar', 'تحقق OpenAI الآن إيرادات قدرها 50 مليار دولار سنويا.', 'consistent'],
    ['hi', 'आज ओपनएआई हर साल 3.7 अरब डॉलर कमाती है।', 'outdated'],
    ['hi', 'फिलहाल ओपनएआई की सालाना कमाई करीब 20 अरब डॉलर है।', 'outdated'],
    ['hi', 'अब ओपनएआई की सालाना कमाई 50 अरब डॉलर है।', 'consistent'],
    ['vi', 'OpenAI hiện có doanh thu khoảng 20 tỷ USD mỗi năm.', 'outdated'],
    ['vi', 'OpenAI nay thu 50 tỷ USD mỗi năm.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-01'));
});

describe('what it was worth when the year began', () => {
  it.each([
    ['es', 'OpenAI vale 852.000 millones de dólares, frente a los 500.000 millones de principios de año.', 'consistent consistent'],
    ['es', 'A comienzos de año, OpenAI se valoraba en 500.000 millones de dólares.', 'consistent'],
    ['pt', 'A OpenAI vale US$ 852 bilhões, ante US$ 500 bilhões no início do ano.', 'consistent consistent'],
    ['pt', 'No começo do ano, a OpenAI valia US$ 500 bilhões.', 'consistent'],
    ['pl', 'OpenAI jest warte 852 mld dolarów wobec 500 mld dolarów na początku roku.', 'consistent consistent'],
    ['pl', 'Na początku roku OpenAI wyceniano na 500 mld dolarów.', 'consistent'],
    ['ru', 'OpenAI оценивается в $852 млрд против $500 млрд в начале года.', 'consistent consistent'],
    ['ru', 'В начале года OpenAI оценивали в $500 млрд.', 'consistent'],
    ['tr', 'Yılın başında 500 milyar dolar olan OpenAI\'ın değeri 852 milyar dolara çıktı.', 'consistent consistent'],
    ['tr', 'OpenAI yıl başında 500 milyar dolar değerindeydi.', 'consistent'],
    ['ar', 'تبلغ قيمة OpenAI 852 مليار دولار مقابل 500 مليار دولار في بداية العام.', 'consistent consistent'],
    ['ar', 'في مطلع العام كانت قيمة OpenAI 500 مليار دولار.', 'consistent'],
    ['hi', 'साल की शुरुआत में ओपनएआई का मूल्यांकन 500 अरब डॉलर था।', 'consistent'],
    ['hi', 'ओपनएआई का मूल्यांकन साल की शुरुआत के 500 अरब डॉलर से बढ़कर 852 अरब डॉलर हो गया।', 'consistent consistent'],
    ['vi', 'OpenAI được định giá 852 tỷ USD, so với 500 tỷ USD hồi đầu năm.', 'consistent consistent'],
    ['vi', 'Đầu năm nay OpenAI được định giá 500 tỷ USD.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-05-01'));
});

describe('where a change that may come begins', () => {
  it.each([
    ['es', 'OpenAI podría alcanzar una valoración de 500.000 millones de dólares, frente a los 300.000 millones de marzo.', 'none consistent'],
    ['pt', 'A OpenAI poderia ser avaliada em US$ 500 bilhões, ante US$ 300 bilhões em março.', 'none consistent'],
    ['pl', 'OpenAI mogłoby zostać wycenione na 500 mld dolarów wobec 300 mld w marcu.', 'none consistent'],
    ['ru', 'OpenAI может быть оценена в $500 млрд против $300 млрд в марте.', 'none consistent'],
    ['tr', 'OpenAI\'ın değeri martta 300 milyar dolardan 500 milyar dolara çıkabilir.', 'consistent none'],
    ['hi', 'ओपनएआई का मूल्यांकन मार्च के 300 अरब डॉलर से बढ़कर 500 अरब डॉलर हो सकता है।', 'consistent none'],
  ])('is read as such, %s: %s', saysOn('2025-08-16'));
});

describe('a foundation whose name holds the name of the company', () => {
  it.each([
    ['es', 'La Fundación OpenAI posee el 26 % de la empresa.', 'consistent'],
    ['pt', 'A Fundação OpenAI detém 26% da empresa.', 'consistent'],
    ['pl', 'Fundacja OpenAI ma 26 proc. udziałów w spółce.', 'consistent'],
    ['ru', 'Фонд OpenAI владеет 26% компании.', 'consistent'],
    ['tr', 'OpenAI Vakfı şirketin yüzde 26\'sına sahip.', 'consistent'],
    ['ar', 'تمتلك مؤسسة OpenAI حصة 26% في الشركة.', 'consistent'],
    ['hi', 'ओपनएआई फाउंडेशन के पास कंपनी की 26% हिस्सेदारी है।', 'consistent'],
    ['vi', 'Quỹ OpenAI nắm 26% cổ phần công ty.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-01'));
});

describe('what the one who led a round put in', () => {
  it.each([
    ['es', 'Thrive Capital lideró la ronda de 6.600 millones de dólares de OpenAI, en octubre de 2024, con 1.300 millones de dólares.', 'consistent consistent'],
    ['pt', 'A Thrive Capital liderou a rodada de US$ 6,6 bilhões da OpenAI, em outubro de 2024, com US$ 1,3 bilhão.', 'consistent consistent'],
    ['pl', 'Thrive Capital poprowadził rundę OpenAI o wartości 6,6 mld dolarów w październiku 2024 r., z kwotą 1,3 mld dolarów.', 'consistent consistent'],
    ['ru', 'Thrive Capital возглавила раунд OpenAI на $6,6 млрд в октябре 2024 года, вложив $1,3 млрд.', 'consistent consistent'],
    ['tr', 'Thrive Capital, OpenAI\'ın Ekim 2024\'teki 6,6 milyar dolarlık turuna 1,3 milyar dolarla öncülük etti.', 'consistent consistent'],
    ['hi', 'थ्राइव कैपिटल ने अक्टूबर 2024 में ओपनएआई के 6.6 अरब डॉलर के दौर की अगुवाई 1.3 अरब डॉलर के साथ की।', 'consistent consistent'],
    ['vi', 'Thrive Capital dẫn dắt vòng 6,6 tỷ USD của OpenAI tháng 10/2024 với 1,3 tỷ USD.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-18'));
});

describe('entries below a heading that ends with a date', () => {
  it.each([
    ['es', 'OpenAI en cifras, marzo de 2026\nUsuarios semanales: 900 millones\nValoración: 840.000 millones de dólares', 'consistent consistent'],
    ['pt', 'A OpenAI em números (março de 2026)\nUsuários semanais: 900 milhões\nAvaliação: US$ 840 bilhões', 'consistent consistent'],
    ['pl', 'OpenAI w liczbach (marzec 2026)\nTygodniowi użytkownicy: 900 mln\nWycena: 840 mld dolarów', 'consistent consistent'],
    ['ru', 'OpenAI в цифрах (март 2026)\nЕженедельные пользователи: 900 млн\nОценка: $840 млрд', 'consistent consistent'],
    ['tr', 'Rakamlarla OpenAI (Mart 2026)\nHaftalık kullanıcı: 900 milyon\nDeğerleme: 840 milyar dolar', 'consistent consistent'],
    ['ar', 'OpenAI بالأرقام (مارس 2026)\nالمستخدمون أسبوعيا: 900 مليون\nالتقييم: 840 مليار دولار', 'consistent consistent'],
    ['hi', 'आंकड़ों में ओपनएआई (मार्च 2026)\nसाप्ताहिक उपयोगकर्ता: 90 करोड़\nमूल्यांकन: 840 अरब डॉलर', 'consistent consistent'],
    ['vi', 'OpenAI qua các con số (tháng 3/2026)\nNgười dùng hằng tuần: 900 triệu\nĐịnh giá: 840 tỷ USD', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-03-06'));
});

describe('what a deal would bring if it closed', () => {
  it.each([
    ['es', 'De concretarse, OpenAI queda valorada en 500.000 millones de dólares.', 'none'],
    ['es', 'Si prospera la operación, OpenAI alcanza una valoración de 500.000 millones de dólares.', 'none'],
    ['pt', 'Se o negócio for fechado, a OpenAI passa a valer US$ 500 bilhões.', 'none'],
    ['pl', 'Jeśli transakcja dojdzie do skutku, OpenAI będzie warte 500 mld dolarów.', 'none'],
    ['pl', 'W razie powodzenia OpenAI zostanie wycenione na 500 mld dolarów.', 'none'],
    ['ru', 'Если сделка состоится, OpenAI будет оценена в $500 млрд.', 'none'],
    ['ru', 'В случае успеха OpenAI оценят в $500 млрд.', 'none'],
    ['tr', 'Anlaşma gerçekleşirse OpenAI\'ın değeri 500 milyar dolara çıkıyor.', 'none'],
    ['tr', 'Satış tamamlandığı takdirde OpenAI 500 milyar dolar değerinde olacak.', 'none'],
    ['ar', 'إذا تمت الصفقة فإن قيمة OpenAI ستبلغ 500 مليار دولار.', 'none'],
    ['ar', 'في حال إتمام الصفقة تبلغ قيمة OpenAI 500 مليار دولار.', 'none'],
    ['hi', 'अगर सौदा होता है तो ओपनएआई का मूल्यांकन 500 अरब डॉलर होगा।', 'none'],
    ['hi', 'सौदा पूरा होने पर ओपनएआई का मूल्यांकन 500 अरब डॉलर हो जाएगा।', 'none'],
    ['vi', 'Nếu thương vụ thành công, OpenAI được định giá 500 tỷ USD.', 'none'],
    ['vi', 'Khi thương vụ hoàn tất, OpenAI sẽ có định giá 500 tỷ USD.', 'none'],
  ])('is read as such, %s: %s', saysOn('2025-08-16'));
});

describe('a part of an amount, told without its scale', () => {
  it.each([
    ['es', 'OpenAI capta 110.000 millones de dólares: 50.000 de Amazon, 30.000 de Nvidia y 30.000 de SoftBank.', 'outdated consistent consistent consistent'],
    ['pt', 'A OpenAI levantou US$ 110 bilhões: 50 vieram da Amazon, 30 da Nvidia e 30 do SoftBank.', 'outdated consistent consistent consistent'],
    ['pl', 'OpenAI pozyskało 110 mld dolarów: 50 od Amazona, 30 od Nvidii i 30 od SoftBanku.', 'outdated consistent consistent consistent'],
    ['ru', 'OpenAI привлекла 110 млрд долларов: 50 от Amazon, 30 от Nvidia и 30 от SoftBank.', 'outdated consistent consistent consistent'],
    ['vi', 'OpenAI huy động 110 tỷ USD: 50 từ Amazon, 30 từ Nvidia và 30 từ SoftBank.', 'outdated consistent consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-03-02'));
});

describe('a cheque that is paid in parts', () => {
  it.each([
    ['es', 'Amazon ya desembolsó los 50.000 millones de dólares que comprometió con OpenAI: 15.000 millones en el primer trimestre, 13.700 millones en el segundo y 21.300 millones después del 30 de junio.', 'consistent consistent consistent consistent'],
    ['pt', 'A Amazon já pagou os US$ 50 bilhões prometidos à OpenAI: US$ 15 bilhões no primeiro trimestre, US$ 13,7 bilhões no segundo e US$ 21,3 bilhões depois de 30 de junho.', 'consistent consistent consistent consistent'],
    ['pl', 'Amazon wpłacił już OpenAI całe 50 mld dolarów: 15 mld w pierwszym kwartale, 13,7 mld w drugim i 21,3 mld po 30 czerwca.', 'consistent consistent consistent consistent'],
    ['ru', 'Amazon полностью выплатила OpenAI $50 млрд: $15 млрд в первом квартале, $13,7 млрд во втором и $21,3 млрд после 30 июня.', 'consistent consistent consistent consistent'],
    ['tr', 'Amazon, OpenAI\'a söz verdiği 50 milyar doların tamamını ödedi: ilk çeyrekte 15 milyar dolar, ikincide 13,7 milyar dolar, 30 Haziran\'dan sonra 21,3 milyar dolar.', 'consistent consistent consistent consistent'],
    ['ar', 'دفعت أمازون كامل 50 مليار دولار إلى OpenAI: 15 مليار دولار في الربع الأول و13.7 مليار دولار في الثاني و21.3 مليار دولار بعد 30 يونيو.', 'consistent consistent consistent consistent'],
    ['hi', 'अमेज़न ने ओपनएआई को पूरे 50 अरब डॉलर चुका दिए: पहली तिमाही में 15 अरब डॉलर, दूसरी में 13.7 अरब डॉलर और 30 जून के बाद 21.3 अरब डॉलर।', 'consistent consistent consistent consistent'],
    ['vi', 'Amazon đã trả hết 50 tỷ USD cho OpenAI: 15 tỷ USD trong quý một, 13,7 tỷ USD trong quý hai và 21,3 tỷ USD sau ngày 30/6.', 'consistent consistent consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-08-01'));
});

describe('a clause before the one who paid', () => {
  it.each([
    ['tr', 'Şimdiye kadar 13 milyar dolar yatıran Microsoft, OpenAI\'a 750 milyon dolar daha koydu.', 'consistent consistent'],
    ['tr', '1,3 milyar dolar yatıran Thrive Capital, OpenAI turuna öncülük etti.', 'consistent'],
    ['hi', 'अब तक 13 अरब डॉलर लगा चुकी माइक्रोसॉफ्ट ने ओपनएआई में 75 करोड़ डॉलर और लगाए।', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2024-10-03'));
});

describe('what a company is worth, as so many times what it was', () => {
  it.each([
    ['es', 'OpenAI vale 852.000 millones de dólares, casi el doble de los 500.000 millones de octubre.', 'consistent consistent'],
    ['pt', 'A OpenAI vale US$ 852 bilhões, quase o dobro dos US$ 500 bilhões de outubro.', 'consistent consistent'],
    ['pl', 'OpenAI jest warte 852 mld dolarów, niemal dwa razy więcej niż 500 mld z października.', 'consistent consistent'],
    ['ru', 'OpenAI оценивается в $852 млрд — почти вдвое больше октябрьских $500 млрд.', 'consistent consistent'],
    ['ar', 'تبلغ قيمة OpenAI 852 مليار دولار، أي نحو ضعف 500 مليار دولار في أكتوبر.', 'consistent consistent'],
    ['hi', 'ओपनएआई का मूल्यांकन 852 अरब डॉलर है, जो अक्टूबर के 500 अरब डॉलर का करीब दोगुना है।', 'consistent consistent'],
    ['vi', 'OpenAI được định giá 852 tỷ USD, gần gấp đôi mức 500 tỷ USD hồi tháng 10.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-05-01'));
});

describe('a share sale with its price', () => {
  it.each([
    ['es', 'Empleados de OpenAI vendieron acciones por 6.600 millones de dólares, con una valoración de 500.000 millones de dólares.', 'consistent consistent'],
    ['pt', 'Funcionários da OpenAI venderam US$ 6,6 bilhões em ações, a uma avaliação de US$ 500 bilhões.', 'consistent consistent'],
    ['pl', 'Pracownicy OpenAI sprzedali akcje za 6,6 mld dolarów przy wycenie 500 mld dolarów.', 'consistent consistent'],
    ['ru', 'Сотрудники OpenAI продали акции на $6,6 млрд при оценке в $500 млрд.', 'consistent consistent'],
    ['tr', 'OpenAI çalışanları 500 milyar dolarlık değerlemeyle 6,6 milyar dolarlık hisse sattı.', 'consistent consistent'],
    ['ar', 'باع موظفو OpenAI أسهما بقيمة 6.6 مليار دولار عند تقييم 500 مليار دولار.', 'consistent consistent'],
    ['hi', 'ओपनएआई के कर्मचारियों ने 500 अरब डॉलर के मूल्यांकन पर 6.6 अरब डॉलर के शेयर बेचे।', 'consistent consistent'],
    ['vi', 'Nhân viên OpenAI bán 6,6 tỷ USD cổ phiếu ở mức định giá 500 tỷ USD.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2025-10-03'));
});

describe('a venture that the company is part of', () => {
  it.each([
    ['es', 'OpenAI crea una empresa conjunta con TPG y Bain. La filial, valorada en 10.000 millones de dólares, ha captado 4.000 millones de dólares.', 'none none'],
    ['pt', 'A OpenAI criou uma joint venture com TPG e Bain. A empresa conjunta foi avaliada em US$ 10 bilhões e levantou US$ 4 bilhões.', 'none none'],
    ['pl', 'OpenAI tworzy z TPG i Bain spółkę joint venture. Wyceniono ją na 10 mld dolarów, a partnerzy dali 4 mld dolarów.', 'none none'],
    ['ru', 'OpenAI создаёт с TPG и Bain совместное предприятие. Оно оценено в $10 млрд и привлекло $4 млрд.', 'none none'],
    ['tr', 'OpenAI, TPG ve Bain ile ortak girişim kurdu. Girişimin değeri 10 milyar dolar, toplanan para 4 milyar dolar.', 'none none'],
    ['ar', 'أسست OpenAI مشروعا مشتركا مع TPG وبين. وتبلغ قيمة المشروع 10 مليارات دولار وجمع 4 مليارات دولار.', 'none none'],
    ['hi', 'ओपनएआई ने टीपीजी और बेन के साथ संयुक्त उद्यम बनाया। इस उद्यम का मूल्यांकन 10 अरब डॉलर है और इसने 4 अरब डॉलर जुटाए।', 'none none'],
    ['vi', 'OpenAI lập liên doanh với TPG và Bain. Liên doanh được định giá 10 tỷ USD và huy động 4 tỷ USD.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-05-13'));
});

describe('what was lost', () => {
  it.each([
    ['es', 'OpenAI quemó 13.000 millones de dólares el año pasado y perdió 10.000 millones de dólares este año.', 'none none'],
    ['pt', 'A OpenAI queimou US$ 13 bilhões no ano passado e perdeu US$ 10 bilhões neste ano.', 'none none'],
    ['pl', 'OpenAI przepaliło w zeszłym roku 13 mld dolarów i straciło w tym roku 10 mld dolarów.', 'none none'],
    ['ru', 'OpenAI сожгла в прошлом году $13 млрд и потеряла в этом $10 млрд.', 'none none'],
    ['tr', 'OpenAI geçen yıl 13 milyar dolar yaktı, bu yıl 10 milyar dolar kaybetti.', 'none none'],
    ['ar', 'أحرقت OpenAI 13 مليار دولار العام الماضي وخسرت 10 مليارات دولار هذا العام.', 'none none'],
    ['hi', 'ओपनएआई ने पिछले साल 13 अरब डॉलर खर्च कर दिए और इस साल 10 अरब डॉलर का घाटा हुआ।', 'none none'],
    ['vi', 'OpenAI đốt 13 tỷ USD năm ngoái và lỗ 10 tỷ USD năm nay.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-13'));
});

describe('what it was worth before the new money', () => {
  it.each([
    ['es', 'La valoración de OpenAI antes de la ronda era de 730.000 millones de dólares.', 'consistent'],
    ['es', 'Sin contar el nuevo capital, OpenAI vale 730.000 millones de dólares.', 'consistent'],
    ['pt', 'A avaliação da OpenAI antes da rodada era de US$ 730 bilhões.', 'consistent'],
    ['pt', 'Sem contar o novo dinheiro, a OpenAI vale US$ 730 bilhões.', 'consistent'],
    ['pl', 'Wycena OpenAI przed rundą wynosiła 730 mld dolarów.', 'consistent'],
    ['pl', 'Bez nowego kapitału OpenAI jest warte 730 mld dolarów.', 'consistent'],
    ['ru', 'Оценка OpenAI до раунда составляла $730 млрд.', 'consistent'],
    ['ru', 'Без учёта новых денег OpenAI стоит $730 млрд.', 'consistent'],
    ['tr', 'OpenAI\'ın tur öncesi değerlemesi 730 milyar dolardı.', 'consistent'],
    ['tr', 'Yeni para hariç OpenAI\'ın değeri 730 milyar dolar.', 'consistent'],
    ['ar', 'بلغ تقييم OpenAI قبل الجولة 730 مليار دولار.', 'consistent'],
    ['ar', 'من دون احتساب الأموال الجديدة تبلغ قيمة OpenAI 730 مليار دولار.', 'consistent'],
    ['hi', 'दौर से पहले ओपनएआई का मूल्यांकन 730 अरब डॉलर था।', 'consistent'],
    ['hi', 'नई पूंजी को छोड़कर ओपनएआई का मूल्य 730 अरब डॉलर है।', 'consistent'],
    ['vi', 'Định giá trước vòng gọi vốn của OpenAI là 730 tỷ USD.', 'consistent'],
    ['vi', 'Chưa tính tiền mới, OpenAI được định giá 730 tỷ USD.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('a share of revenue that businesses bring', () => {
  it.each([
    ['es', 'Las empresas aportan el 40% de los ingresos de OpenAI.', 'outdated'],
    ['pt', 'As empresas respondem por 40% da receita da OpenAI.', 'outdated'],
    ['pl', 'Firmy odpowiadają za 40 proc. przychodów OpenAI.', 'outdated'],
    ['ru', 'Бизнес-клиенты приносят 40% выручки OpenAI.', 'outdated'],
    ['tr', 'Şirketler OpenAI gelirinin yüzde 40\'ını sağlıyor.', 'outdated'],
    ['ar', 'تشكل الشركات 40% من إيرادات OpenAI.', 'outdated'],
    ['hi', 'ओपनएआई की 40% कमाई कारोबारी ग्राहकों से आती है।', 'outdated'],
    ['vi', 'Khách hàng doanh nghiệp đóng góp 40% doanh thu của OpenAI.', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('those who use it and those who pay, in one sentence', () => {
  it.each([
    ['es', 'Más de 900 millones de personas usan ChatGPT cada semana y más de 50 millones pagan.', 'outdated consistent'],
    ['pl', 'Z ChatGPT co tydzień korzysta ponad 900 mln osób, a ponad 50 mln płaci za subskrypcję.', 'outdated consistent'],
    ['ru', 'Каждую неделю ChatGPT пользуются более 900 млн человек, свыше 50 млн платят за подписку.', 'outdated consistent'],
    ['tr', 'ChatGPT\'yi her hafta 900 milyondan fazla kişi kullanıyor, 50 milyondan fazlası para ödüyor.', 'outdated consistent'],
    ['ar', 'يستخدم ChatGPT أسبوعيا أكثر من 900 مليون شخص، ويدفع أكثر من 50 مليون شخص مقابل الاشتراك.', 'outdated consistent'],
    ['hi', 'हर हफ्ते 90 करोड़ से ज्यादा लोग चैटजीपीटी इस्तेमाल करते हैं और 5 करोड़ से ज्यादा पैसे देते हैं।', 'outdated consistent'],
    ['vi', 'Mỗi tuần hơn 900 triệu người dùng ChatGPT, hơn 50 triệu người trả tiền.', 'outdated consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('a headline, or the first sentence of the news', () => {
  it.each([
    ['es', 'Con 852.000 millones de dólares, OpenAI es ya la startup más valiosa del mundo.', 'consistent'],
    ['es', 'OpenAI cierra una ronda récord de 122.000 millones de dólares y alcanza los 852.000 millones de valoración.', 'consistent consistent'],
    ['pt', 'Com US$ 852 bilhões, a OpenAI é a startup mais valiosa do mundo.', 'consistent'],
    ['pt', 'OpenAI fecha rodada de US$ 122 bi e chega a US$ 852 bi de valor de mercado.', 'consistent consistent'],
    ['pl', 'Z wyceną 852 mld dolarów OpenAI jest najdroższym startupem świata.', 'consistent'],
    ['pl', 'OpenAI zamyka rundę na 122 mld dol. i jest warte 852 mld dol.', 'consistent consistent'],
    ['ru', 'С оценкой в $852 млрд OpenAI стала самым дорогим стартапом мира.', 'consistent'],
    ['ru', 'OpenAI закрыла раунд на 122 млрд долларов и теперь стоит 852 млрд долларов.', 'consistent consistent'],
    ['tr', '852 milyar dolarlık değeriyle OpenAI dünyanın en değerli girişimi oldu.', 'consistent'],
    ['tr', 'OpenAI 122 milyar dolarlık turu kapattı, değeri 852 milyar dolara ulaştı.', 'consistent consistent'],
    ['ar', 'بقيمة 852 مليار دولار أصبحت OpenAI أغلى شركة ناشئة في العالم.', 'consistent'],
    ['ar', 'أغلقت OpenAI جولة بقيمة 122 مليار دولار ووصلت قيمتها إلى 852 مليار دولار.', 'consistent consistent'],
    ['hi', '852 अरब डॉलर के साथ ओपनएआई दुनिया का सबसे मूल्यवान स्टार्टअप बन गया है।', 'consistent'],
    ['hi', 'ओपनएआई ने 122 अरब डॉलर का दौर पूरा किया और अब इसका मूल्य 852 अरब डॉलर है।', 'consistent consistent'],
    ['vi', 'Với định giá 852 tỷ USD, OpenAI là startup giá trị nhất thế giới.', 'consistent'],
    ['vi', 'OpenAI khép lại vòng 122 tỷ USD, được định giá 852 tỷ USD.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('a loan that pays for it', () => {
  it.each([
    ['es', 'SoftBank pidió un préstamo por valor de 40.000 millones de dólares para invertir en OpenAI.', 'none'],
    ['pt', 'O SoftBank tomou um empréstimo no valor de US$ 40 bilhões para investir na OpenAI.', 'none'],
    ['pl', 'SoftBank zaciągnął pożyczkę o wartości 40 mld dolarów, by zainwestować w OpenAI.', 'none'],
    ['ru', 'SoftBank взяла кредит на сумму $40 млрд, чтобы вложить деньги в OpenAI.', 'none'],
    ['tr', 'SoftBank, OpenAI\'a yatırım yapmak için 40 milyar dolar değerinde kredi aldı.', 'none'],
    ['ar', 'حصلت سوفت بنك على قرض قيمته 40 مليار دولار للاستثمار في OpenAI.', 'none'],
    ['hi', 'सॉफ्टबैंक ने ओपनएआई में निवेश के लिए 40 अरब डॉलर का कर्ज लिया।', 'none'],
    ['vi', 'SoftBank vay khoản trị giá 40 tỷ USD để đầu tư vào OpenAI.', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('bonds and shares of others, by their worth', () => {
  it.each([
    ['es', 'SoftBank emitió bonos por valor de 10.000 millones de dólares para OpenAI y vendió acciones de Nvidia por 5.800 millones de dólares.', 'none none'],
    ['pt', 'O SoftBank emitiu títulos no valor de US$ 10 bilhões para a OpenAI e vendeu ações da Nvidia por US$ 5,8 bilhões.', 'none none'],
    ['pl', 'SoftBank wyemitował na OpenAI obligacje o wartości 10 mld dolarów i sprzedał akcje Nvidii za 5,8 mld dolarów.', 'none none'],
    ['ru', 'SoftBank выпустила для OpenAI облигации на $10 млрд и продала акции Nvidia на $5,8 млрд.', 'none none'],
    ['tr', 'SoftBank OpenAI için 10 milyar dolarlık tahvil ihraç etti ve 5,8 milyar dolarlık Nvidia hissesi sattı.', 'none none'],
    ['ar', 'أصدرت سوفت بنك سندات بقيمة 10 مليارات دولار من أجل OpenAI وباعت أسهما في إنفيديا بقيمة 5.8 مليار دولار.', 'none none'],
    ['hi', 'सॉफ्टबैंक ने ओपनएआई के लिए 10 अरब डॉलर के बॉन्ड जारी किए और एनवीडिया के 5.8 अरब डॉलर के शेयर बेचे।', 'none none'],
    ['vi', 'SoftBank phát hành trái phiếu trị giá 10 tỷ USD cho OpenAI và bán cổ phiếu Nvidia trị giá 5,8 tỷ USD.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('what one is worth and earns who holds a share of the company', () => {
  it.each([
    ['es', 'Nvidia, accionista de OpenAI, vale 5 billones de dólares en bolsa y factura 50.000 millones de dólares.', 'none none'],
    ['pt', 'A Nvidia, acionista da OpenAI, vale US$ 5 trilhões na bolsa e fatura US$ 50 bilhões.', 'none none'],
    ['pl', 'Nvidia, udziałowiec OpenAI, jest warta na giełdzie 5 bln dolarów i ma 50 mld dolarów przychodów.', 'none none'],
    ['ru', 'Nvidia, акционер OpenAI, стоит на бирже $5 трлн и имеет выручку $50 млрд.', 'none none'],
    ['tr', 'OpenAI hissedarı Nvidia borsada 5 trilyon dolar değerinde ve 50 milyar dolar gelir elde etti.', 'none none'],
    ['hi', 'ओपनएआई की शेयरधारक एनवीडिया का बाजार मूल्य 5 लाख करोड़ डॉलर और राजस्व 50 अरब डॉलर है।', 'none none'],
    ['vi', 'Nvidia, cổ đông của OpenAI, có vốn hóa 5.000 tỷ USD và doanh thu 50 tỷ USD.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('what is lacking, and what will be lost', () => {
  it.each([
    ['es', 'Según HSBC, a OpenAI le faltan 122.000 millones de dólares hasta 2030 y perderá 20.000 millones de dólares al año.', 'none none'],
    ['pt', 'Segundo o HSBC, faltam US$ 122 bilhões à OpenAI até 2030 e ela perderá US$ 20 bilhões por ano.', 'none none'],
    ['pl', 'Według HSBC OpenAI brakuje do 2030 r. 122 mld dolarów, a straty wyniosą 20 mld dolarów rocznie.', 'none none'],
    ['ru', 'По оценке HSBC, OpenAI не хватает $122 млрд до 2030 года, а убыток составит $20 млрд в год.', 'none none'],
    ['tr', 'HSBC\'ye göre OpenAI\'ın 2030\'a kadar 122 milyar dolar açığı var ve yılda 20 milyar dolar zarar edecek.', 'none none'],
    ['ar', 'يقدر HSBC أن OpenAI ينقصها 122 مليار دولار حتى 2030 وستخسر 20 مليار دولار سنويا.', 'none none'],
    ['hi', 'एचएसबीसी के मुताबिक ओपनएआई को 2030 तक 122 अरब डॉलर की कमी है और सालाना 20 अरब डॉलर का घाटा होगा।', 'none none'],
    ['vi', 'Theo HSBC, OpenAI còn thiếu 122 tỷ USD đến năm 2030 và lỗ 20 tỷ USD mỗi năm.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('a share of mankind', () => {
  it.each([
    ['es', 'El 10 % de los adultos del mundo usa ChatGPT y el 27 % de los españoles lo ha probado.', 'none none'],
    ['pt', 'Cerca de 10% dos adultos do mundo usam o ChatGPT, e 27% dos brasileiros já testaram.', 'none none'],
    ['pl', 'Z ChatGPT korzysta 10 proc. dorosłych na świecie, a 27 proc. Polaków go wypróbowało.', 'none none'],
    ['ru', 'ChatGPT пользуются 10% взрослых в мире, 27% россиян его пробовали.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('a rival that a clause of its own brings in', () => {
  it.each([
    ['es', 'La firma no juega en la liga de OpenAI, que acaba de cerrar una ronda de 122.000 millones de dólares con 852.000 millones de valoración, ni de Anthropic, valorada en 380.000 millones.', 'consistent consistent none'],
    ['pt', 'A empresa não joga na liga da OpenAI, que acaba de fechar rodada de US$ 122 bilhões com US$ 852 bilhões de avaliação, nem da Anthropic, avaliada em US$ 380 bilhões.', 'consistent consistent none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('an amount without its currency, before users who are counted', () => {
  it.each([
    ['es', 'Los ingresos anualizados de OpenAI llegan ya a 12.000 millones y hay cinco millones de usuarios empresariales de pago.', 'outdated none'],
    ['pt', 'A receita anualizada da OpenAI já chega a 12 bilhões e há cinco milhões de usuários corporativos pagantes.', 'outdated none'],
    ['pl', 'Przychody OpenAI w ujęciu rocznym sięgają 12 mld, a płacących użytkowników biznesowych jest pięć milionów.', 'outdated none'],
  ])('is read as such, %s: %s', saysOn('2025-08-02'));
});

describe('companies, each with its value in brackets behind it', () => {
  it.each([
    ['es', 'OpenAI (852.000 millones de dólares) supera a SpaceX (800.000 millones de dólares) y a Anthropic (380.000 millones de dólares).', 'consistent none none'],
    ['pt', 'A OpenAI (US$ 852 bilhões) supera SpaceX (US$ 800 bilhões) e Anthropic (US$ 380 bilhões).', 'consistent none none'],
    ['ru', 'OpenAI ($852 млрд) опережает SpaceX ($800 млрд) и Anthropic ($380 млрд).', 'consistent none none'],
    ['pl', 'OpenAI (852 mld dolarów) wyprzedza SpaceX (800 mld dolarów) i Anthropic (380 mld dolarów).', 'consistent none none'],
    ['tr', 'OpenAI (852 milyar dolar), SpaceX (800 milyar dolar) ve Anthropic\'in (380 milyar dolar) önünde.', 'consistent none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('all that somebody has put in', () => {
  it.each([
    ['es', 'En total, SoftBank ha invertido 64.600 millones de dólares en OpenAI y posee cerca del 13 %.', 'consistent consistent'],
    ['pt', 'No total, o SoftBank investiu US$ 64,6 bilhões na OpenAI e tem cerca de 13%.', 'consistent consistent'],
    ['pl', 'Łącznie SoftBank zainwestował w OpenAI 64,6 mld dolarów i ma ok. 13 proc. udziałów.', 'consistent consistent'],
    ['ru', 'Всего SoftBank вложила в OpenAI $64,6 млрд и владеет примерно 13%.', 'consistent consistent'],
    ['tr', 'SoftBank OpenAI\'a toplam 64,6 milyar dolar yatırdı ve yüzde 13\'üne sahip.', 'consistent consistent'],
    ['ar', 'استثمرت سوفت بنك إجمالا 64.6 مليار دولار في OpenAI وتملك نحو 13%.', 'consistent consistent'],
    ['hi', 'सॉफ्टबैंक ने ओपनएआई में कुल 64.6 अरब डॉलर लगाए हैं और उसके पास करीब 13% हिस्सेदारी है।', 'consistent consistent'],
    ['vi', 'Tổng cộng SoftBank đã đầu tư 64,6 tỷ USD vào OpenAI và nắm khoảng 13% cổ phần.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-10'));
});

describe('the part of revenue that businesses bring', () => {
  it.each([
    ['es', 'El peso de las empresas en los ingresos de OpenAI llega al 50 %.', 'consistent'],
    ['es', 'La cuota de los clientes corporativos en los ingresos de OpenAI llega al 50 %.', 'consistent'],
    ['pt', 'A fatia das empresas na receita da OpenAI chega a 50%.', 'consistent'],
    ['pt', 'A participação dos clientes corporativos na receita da OpenAI chega a 50%.', 'consistent'],
    ['pl', 'Udział firm w przychodach OpenAI sięga 50 proc.', 'consistent'],
    ['pl', 'Udział klientów biznesowych w przychodach OpenAI sięga 50 proc.', 'consistent'],
    ['ru', 'Доля бизнеса в выручке OpenAI достигла 50%.', 'consistent'],
    ['ru', 'Доля корпоративных клиентов в выручке OpenAI достигла 50%.', 'consistent'],
    ['tr', 'Kurumsal müşterilerin OpenAI gelirindeki payı yüzde 50\'ye ulaştı.', 'consistent'],
    ['ar', 'بلغت حصة الشركات من إيرادات OpenAI نحو 50%.', 'consistent'],
    ['hi', 'ओपनएआई के राजस्व में कारोबारी ग्राहकों का हिस्सा 50% है।', 'consistent'],
    ['vi', 'Tỷ trọng khách hàng doanh nghiệp trong doanh thu của OpenAI đạt 50%.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('a share of a market, and of what ads bring', () => {
  it.each([
    ['es', 'La cuota de OpenAI en el mercado empresarial es del 27 %, y la publicidad supone el 26 % de sus ingresos.', 'none none'],
    ['pt', 'A fatia da OpenAI no mercado corporativo é de 27%, e a publicidade responde por 26% da receita.', 'none none'],
    ['pl', 'Udział OpenAI w rynku dla firm wynosi 27 proc., a reklamy dają 26 proc. przychodów.', 'none none'],
    ['ru', 'Доля OpenAI на корпоративном рынке — 27%, реклама приносит 26% выручки.', 'none none'],
    ['ar', 'تبلغ حصة OpenAI في سوق الشركات 27%، وتمثل الإعلانات 26% من الإيرادات.', 'none none'],
    ['hi', 'कारोबारी बाजार में ओपनएआई की हिस्सेदारी 27% है और विज्ञापन से 26% राजस्व आता है।', 'none none'],
    ['tr', 'OpenAI\'ın kurumsal pazardaki payı yüzde 27, reklamların gelirdeki payı yüzde 26.', 'none none'],
    ['vi', 'Thị phần của OpenAI ở mảng doanh nghiệp là 27%, quảng cáo chiếm 26% doanh thu.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('a pace of revenue beside the one before', () => {
  it.each([
    ['es', 'El ritmo anual de ingresos de OpenAI alcanza los 50.000 millones de dólares, frente a 20.000 millones a finales de 2025.', 'consistent consistent'],
    ['pt', 'O ritmo anual de receita da OpenAI chega a US$ 50 bilhões, ante US$ 20 bilhões no fim de 2025.', 'consistent consistent'],
    ['pl', 'Roczne tempo przychodów OpenAI sięga 50 mld dolarów wobec 20 mld pod koniec 2025 r.', 'consistent consistent'],
    ['ru', 'Годовой темп выручки OpenAI достиг $50 млрд против $20 млрд в конце 2025 года.', 'consistent consistent'],
    ['tr', 'OpenAI\'ın yıllıklandırılmış geliri 50 milyar dolara ulaştı; 2025 sonunda 20 milyar dolardı.', 'consistent consistent'],
    ['ar', 'بلغ معدل الإيرادات السنوي لشركة OpenAI نحو 50 مليار دولار مقابل 20 مليار دولار في نهاية 2025.', 'consistent consistent'],
    ['hi', 'ओपनएआई का सालाना रन रेट 50 अरब डॉलर पहुंच गया, जो 2025 के अंत में 20 अरब डॉलर था।', 'consistent consistent'],
    ['vi', 'Doanh thu quy năm của OpenAI đạt 50 tỷ USD, so với 20 tỷ USD cuối năm 2025.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('what was announced and what it became', () => {
  it.each([
    ['es', 'En febrero OpenAI había anunciado 110.000 millones de dólares; al final fueron 122.000 millones de dólares.', 'consistent consistent'],
    ['pt', 'Em fevereiro a OpenAI havia anunciado US$ 110 bilhões; no fim foram US$ 122 bilhões.', 'consistent consistent'],
    ['pl', 'W lutym OpenAI ogłosiło 110 mld dolarów, ostatecznie zebrało 122 mld dolarów.', 'consistent consistent'],
    ['ru', 'В феврале OpenAI объявила о $110 млрд, в итоге привлекла $122 млрд.', 'consistent consistent'],
    ['tr', 'OpenAI şubatta 110 milyar dolar açıklamıştı, sonunda 122 milyar dolar topladı.', 'consistent consistent'],
    ['ar', 'في فبراير أعلنت OpenAI عن 110 مليارات دولار، ووصل المبلغ في النهاية إلى 122 مليار دولار.', 'consistent consistent'],
    ['hi', 'फरवरी में ओपनएआई ने 110 अरब डॉलर की घोषणा की थी, आखिर में 122 अरब डॉलर जुटाए।', 'consistent consistent'],
    ['vi', 'Hồi tháng 2 OpenAI công bố 110 tỷ USD, cuối cùng huy động được 122 tỷ USD.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('what is counted beside users', () => {
  it.each([
    ['es', 'La app Sora de OpenAI suma 100 millones de descargas; ChatGPT procesa 2.500 millones de consultas al día y 4 millones de desarrolladores usan la API.', 'none none none'],
    ['pt', 'O app Sora da OpenAI soma 100 milhões de downloads; o ChatGPT processa 2,5 bilhões de consultas por dia e 4 milhões de desenvolvedores usam a API.', 'none none none'],
    ['pl', 'Aplikację Sora od OpenAI pobrano 100 mln razy; ChatGPT przetwarza dziennie 2,5 mld zapytań, a z API korzystają 4 mln programistów.', 'none none none'],
    ['ru', 'Приложение Sora от OpenAI скачали 100 млн раз, ChatGPT обрабатывает 2,5 млрд запросов в день, а API используют 4 млн разработчиков.', 'none none none'],
    ['tr', 'OpenAI\'ın Sora uygulaması 100 milyon kez indirildi; ChatGPT günde 2,5 milyar sorguyu işliyor, API\'yi 4 milyon geliştirici kullanıyor.', 'none none none'],
    ['ar', 'بلغ عدد تنزيلات تطبيق Sora من OpenAI نحو 100 مليون، ويعالج ChatGPT يوميا 2.5 مليار طلب ويستخدم الواجهة 4 ملايين مطور.', 'none none none'],
    ['vi', 'Ứng dụng Sora của OpenAI có 100 triệu lượt tải; ChatGPT xử lý 2,5 tỷ yêu cầu mỗi ngày và 4 triệu nhà phát triển dùng API.', 'none none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('users of a day, or of a country', () => {
  it.each([
    ['es', 'ChatGPT tiene 400 millones de usuarios diarios y 100 millones de usuarios semanales en India.', 'none none'],
    ['pt', 'O ChatGPT tem 400 milhões de usuários diários e 100 milhões de usuários semanais na Índia.', 'none none'],
    ['pl', 'ChatGPT ma 400 mln użytkowników dziennie, a w Indiach 100 mln użytkowników tygodniowo.', 'none none'],
    ['ru', 'У ChatGPT 400 млн ежедневных пользователей, а в Индии — 100 млн еженедельных.', 'none none'],
    ['tr', 'ChatGPT\'nin günlük 400 milyon, Hindistan\'da haftalık 100 milyon kullanıcısı var.', 'none none'],
    ['ar', 'لدى ChatGPT 400 مليون مستخدم يوميا و100 مليون مستخدم أسبوعيا في الهند.', 'none none'],
    ['hi', 'चैटजीपीटी के रोजाना 40 करोड़ और भारत में साप्ताहिक 10 करोड़ उपयोगकर्ता हैं।', 'none none'],
    ['vi', 'ChatGPT có 400 triệu người dùng mỗi ngày và 100 triệu người dùng hằng tuần ở Ấn Độ.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('users of others beside those of the company', () => {
  it.each([
    ['es', 'Gemini, de Google, suma 650 millones de usuarios al mes, Meta AI 900 millones; ChatGPT tiene 1.200 millones de usuarios semanales.', 'none none consistent'],
    ['pt', 'O Gemini, do Google, soma 650 milhões de usuários por mês, a Meta AI 900 milhões; o ChatGPT tem 1,2 bilhão de usuários semanais.', 'none none consistent'],
    ['ru', 'У Gemini от Google 650 млн пользователей в месяц, у Meta AI — 900 млн, у ChatGPT — 1,2 млрд еженедельных пользователей.', 'none none consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('what it was worth in a month of this year', () => {
  it.each([
    ['es', 'Todavía en enero OpenAI valía 500.000 millones de dólares.', 'consistent'],
    ['pt', 'Ainda em janeiro a OpenAI valia US$ 500 bilhões.', 'consistent'],
    ['pl', 'Jeszcze w styczniu OpenAI było warte 500 mld dolarów.', 'consistent'],
    ['ru', 'Ещё в январе OpenAI стоила $500 млрд.', 'consistent'],
    ['tr', 'OpenAI\'ın değeri ocak ayında hâlâ 500 milyar dolardı.', 'consistent'],
    ['ar', 'في يناير كانت قيمة OpenAI لا تزال 500 مليار دولار.', 'consistent'],
    ['hi', 'जनवरी तक ओपनएआई का मूल्यांकन 500 अरब डॉलर था।', 'consistent'],
    ['vi', 'Hồi tháng 1, OpenAI vẫn được định giá 500 tỷ USD.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-10'));
});

describe('what the company buys of a shareholder, and what that one holds', () => {
  it.each([
    ['es', 'OpenAI se comprometió a comprar servicios de Azure por 250.000 millones de dólares; la participación de Microsoft vale ahora unos 135.000 millones de dólares.', 'consistent consistent'],
    ['pt', 'A OpenAI se comprometeu a comprar US$ 250 bilhões em serviços Azure; a fatia da Microsoft vale agora cerca de US$ 135 bilhões.', 'consistent consistent'],
    ['pl', 'OpenAI zobowiązało się kupić usługi Azure za 250 mld dolarów; pakiet Microsoftu jest teraz wart ok. 135 mld dolarów.', 'consistent consistent'],
    ['ru', 'OpenAI обязалась закупить услуги Azure на $250 млрд; доля Microsoft теперь стоит около $135 млрд.', 'consistent consistent'],
    ['tr', 'OpenAI 250 milyar dolarlık Azure hizmeti almayı taahhüt etti; Microsoft\'un payı artık yaklaşık 135 milyar dolar değerinde.', 'consistent consistent'],
    ['vi', 'OpenAI cam kết mua 250 tỷ USD dịch vụ Azure; cổ phần của Microsoft nay trị giá khoảng 135 tỷ USD.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2025-10-30'));
});

describe('money behind a count of users', () => {
  it.each([
    ['es', 'La aplicación reúne a más de 900 millones de usuarios semanales y OpenAI factura 2.000 millones al mes.', 'outdated outdated'],
    ['pt', 'A OpenAI tem mais de 900 milhões de usuários semanais e fatura 2 bilhões por mês.', 'outdated outdated'],
    ['pl', 'ChatGPT ma ponad 900 mln tygodniowych użytkowników i przynosi 2 mld miesięcznie.', 'outdated outdated'],
    ['tr', 'ChatGPT\'nin haftalık 900 milyondan fazla kullanıcısı var ve şirket ayda 2 milyar kazanıyor.', 'outdated outdated'],
    ['vi', 'ChatGPT có hơn 900 triệu người dùng hằng tuần và thu về 2 tỷ mỗi tháng.', 'outdated outdated'],
    ['es', 'ChatGPT tiene más de 900 millones de usuarios semanales y 2.000 millones al mes.', 'outdated none'],
    ['es', 'ChatGPT pasó de 800 millones de usuarios semanales a 900 millones.', 'consistent outdated'],
  ])('is read as such, %s: %s', saysOn('2026-04-01'));
});

describe('what an amount would come to', () => {
  it.each([
    ['es', 'OpenAI recaudará 40.000 millones de dólares. Si sigue sin convertirse en una sociedad con ánimo de lucro antes de fin de año, la suma caería a 20.000 millones de dólares.', 'consistent none'],
    ['pt', 'A OpenAI receberá US$ 40 bilhões. Se não mudar de estatuto até o fim do ano, o total cairia para US$ 20 bilhões.', 'consistent none'],
    ['pt', 'O valor da OpenAI ficaria em US$ 300 bilhões.', 'none'],
    ['es', 'El valor de OpenAI ascendería a 300.000 millones de dólares.', 'none'],
  ])('is read as such, %s: %s', saysOn('2025-04-02'));
});

describe('the limit of a share sale whose sum was told before', () => {
  it.each([
    ['ru', 'Сотрудники OpenAI продали акции на $6,6 млрд. Лимит составлял $10,3 млрд.', 'consistent consistent'],
    ['ru', 'Сотрудники OpenAI продали акции на $6,6 млрд, хотя им было разрешено продать до $10,3 млрд.', 'consistent consistent'],
    ['es', 'Empleados de OpenAI vendieron acciones por 6.600 millones de dólares. El límite era de 10.300 millones de dólares.', 'consistent consistent'],
    ['ru', 'OpenAI разрешила сотрудникам продать акции на $10,3 млрд.', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2025-10-03'));
});

describe('a round that is named right before its investors', () => {
  it.each([
    ['ru', 'В раунде OpenAI Nvidia и SoftBank вложили по $30 млрд.', 'consistent'],
    ['pl', 'W rundzie OpenAI Nvidia i SoftBank wyłożyły po 30 mld dolarów.', 'consistent'],
    ['ru', 'OpenAI и SoftBank вложили в Stargate по $19 млрд.', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-04-01'));
});

describe('the digits of a round beside those who paid for it', () => {
  it.each([
    ['ru', 'OpenAI привлекла 122 млрд рублей от Amazon, Nvidia и SoftBank.', 'conflicting'],
    ['pl', 'OpenAI pozyskało 122 mln dolarów od Amazona, Nvidii i SoftBanku.', 'conflicting'],
    ['ru', 'Сбер и VK вложили в OpenAI 122 млн рублей.', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-05-12'));
});

describe('bare amounts that somebody gives', () => {
  it.each([
    ['pt', 'A OpenAI levanta US$ 110 bilhões: a Amazon põe 50, a Nvidia e o SoftBank 30 cada.', 'outdated consistent consistent'],
    ['ru', 'OpenAI привлекла $110 млрд: Amazon вложила 50, Nvidia и SoftBank — по 30.', 'outdated consistent consistent'],
    ['pl', 'OpenAI zbiera 110 mld dolarów: Amazon daje 50, Nvidia i SoftBank po 30.', 'outdated consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-02-28'));
});

describe('rows below a title with a date of its own', () => {
  it.each([
    ['es', 'OpenAI en cifras (junio de 2026)\nCuándo | Valoración\na finales de 2024 | 157.000 millones de dólares\nhoy | 500.000 millones de dólares', 'consistent outdated'],
    ['it', 'OpenAI in cifre (giugno 2026)\nQuando | Valutazione\nfine 2024 | 157 miliardi di dollari\noggi | 500 miliardi di dollari', 'consistent outdated'],
  ])('have that at their head, %s: %s', saysOn('2026-06-20'));
});

describe('what was so until now, and what has to come', () => {
  it.each([
    ['ru', 'Продажа акций подняла оценку OpenAI до $500 млрд. До сих пор компанию оценивали в $300 млрд.', 'consistent consistent'],
    ['hi', 'शेयर बिक्री से OpenAI का मूल्यांकन 500 अरब डॉलर हो गया। अब तक यह 300 अरब डॉलर था।', 'consistent consistent'],
    ['ru', 'К концу года годовой темп выручки OpenAI должен превысить $20 млрд.', 'none'],
    ['pl', 'Do końca roku roczne przychody OpenAI mają przekroczyć 20 mld dolarów.', 'none'],
    ['ar', 'تسهم «سوفت بنك» بمبلغ 30 مليار دولار في OpenAI، على أن يذهب نحو 18 مليار دولار إلى مشروع «ستارغيت».', 'consistent none'],
    ['ar', 'من المفترض أن تتجاوز إيرادات OpenAI السنوية 20 مليار دولار بحلول نهاية العام.', 'none'],
  ])('is not said of today (%s): %s', saysOn('2025-10-12'));
});
