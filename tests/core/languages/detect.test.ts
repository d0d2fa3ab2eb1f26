import { describe, expect, it } from 'vitest';
import { languageOf, learnSmallWords } from '../../../lib/core/languages/detect.ts';
import { SMALL_WORDS } from '../../../lib/core/languages/common-words.ts';

learnSmallWords(SMALL_WORDS);

describe('the language of a block', () => {
  it.each([
    ['The company said on Tuesday that it has closed the round.', 'en'],
    ['Das Unternehmen hat die Runde am Dienstag nach eigenen Angaben abgeschlossen.', 'de'],
    ['La compañía cerró el martes una ronda de financiación según el comunicado.', 'es'],
    ['La société a bouclé mardi sa levée de fonds, selon le communiqué.', 'fr'],
    ['La società ha chiuso martedì il round con una valutazione più alta della precedente.', 'it'],
    ['Het bedrijf heeft de ronde dinsdag afgesloten, zo blijkt uit een bericht van de directie.', 'nl'],
    ['Spółka zamknęła we wtorek rundę, w której nie było dotąd większej kwoty na rynku.', 'pl'],
    ['A empresa concluiu na terça-feira a rodada, segundo o comunicado da diretoria.', 'pt'],
    ['Şirket salı günü tamamlanan tur için bir açıklama yaptı ve değerleme daha yüksek oldu.', 'tr'],
    ['Công ty đã hoàn tất vòng gọi vốn của mình với một mức định giá mới trong tuần này.', 'vi'],
    ['Компания закрыла раунд во вторник.', 'ru'],
    ['أعلنت الشركة إغلاق الجولة يوم الثلاثاء.', 'ar'],
    ['कंपनी ने मंगलवार को दौर पूरा किया।', 'hi'],
    ['公司周二宣布完成融资。', 'zh'],
    ['同社は火曜日に調達を終えた。', 'ja'],
    ['회사는 화요일에 투자 유치를 마쳤다.', 'ko'],
  ])('is told by its words, whatever the page declares: %s', (text, tag) => {
    for (const declared of ['en', 'de', 'zh-Hant', 'ja']) {
      // Chinese characters alone are Japanese on a Japanese page.
      if (tag === 'zh' && declared === 'ja') continue;
      expect(languageOf(text, declared)).toBe(tag);
    }
  });

  it.each([
    ['OpenAI: 122 Mrd. Dollar', 'de', 'de'],
    ['OpenAI', 'fr-CH', 'fr'],
    ['$852 billion', 'nl', 'nl'],
    ['Microsoft владеет 27% OpenAI.', 'ru', 'ru'],
    ['Microsoft владеет 27% OpenAI.', 'en', 'en'],
    ['The lab told «Ведомости» on Tuesday that it has closed the round of $122 billion.', 'ru', 'en'],
    ['852', 'ja', 'ja'],
    ['OpenAI 1220億', 'ja', 'ja'],
    ['Bolaget har stängt sin runda, enligt ett uttalande', 'sv', 'sv'],
    ['Компанія закрила раунд у вівторок.', 'uk', 'uk'],
  ])('is the declared one where the words do not say otherwise: %s', (text, declared, tag) => {
    expect(languageOf(text, declared)).toBe(tag);
  });

  it('is English for Latin words on a page in another script, and where nothing is declared', () => {
    expect(languageOf('OpenAI raised $122 billion', 'ja')).toBe('en');
    expect(languageOf('OpenAI raised $122 billion')).toBe('en');
    expect(languageOf('')).toBe('en');
  });

  it('takes a name in Latin letters within another script for no change of language', () => {
    expect(languageOf('OpenAI完成1220億美元融資', 'en')).toBe('zh');
    expect(languageOf('ChatGPT의 OpenAI, 1220억 달러 유치', 'en')).toBe('ko');
  });
});
