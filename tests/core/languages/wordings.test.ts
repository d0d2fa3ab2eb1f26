/** Wordings that real texts use, a language each, and what is near to them but says something else. */
import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

const verdicts = (lang: string, text: string, published = '2026-10-05'): string[] => verdictsOn(text, { lang, published });

describe('lengths of time that are counted back', () => {
  it.each([
    ['en', 'Two and a half years ago OpenAI was worth $86 billion.'],
    ['de', 'Vor zweieinhalb Jahren war OpenAI 86 Milliarden Dollar wert.'],
    ['fr', 'Il y a deux ans et demi, OpenAI valait 86 milliards de dollars.'],
    ['es', 'Hace dos años y medio OpenAI valía 86.000 millones de dólares.'],
    ['pt', 'Há dois anos e meio a OpenAI valia US$ 86 bilhões.'],
    ['it', 'Due anni e mezzo fa OpenAI valeva 86 miliardi di dollari.'],
    ['nl', 'Tweeënhalf jaar geleden was OpenAI 86 miljard dollar waard.'],
    ['pl', 'Dwa i pół roku temu OpenAI było warte 86 mld dolarów.'],
  ])('place an amount in its time: %s', (lang, text) => {
    expect(verdicts(lang, text, '2026-09-05')).toEqual(['consistent']);
  });

  it('are not the shorter ones that they begin with', () => {
    expect(verdicts('es', 'Hace un año y medio OpenAI fue valorada en 300.000 millones de dólares.', '2026-09-20')).toEqual(['consistent']);
    expect(verdicts('es', 'OpenAI fue valorada en 852.000 millones de dólares hace dos años y medio.', '2026-09-20')).not.toContain('consistent');
  });

  it('are not those of a comparison behind the amount', () => {
    expect(verdicts('en', 'The sale values OpenAI at $80 billion, nearly three times what it was worth less than ten months ago.', '2024-02-17')).toEqual(['outdated']);
  });
});

describe('a valuation that is taken as known', () => {
  it.each([
    ['en', 'A stake of 1% would be worth about $8.5 billion at the last private mark of $852 billion for OpenAI.', '852'],
    ['de', 'Der Anteil könnte zur letzten Bewertung von 852 Milliarden Dollar an OpenAI gehen.', '852'],
    ['fr', 'Le fonds pourrait entrer chez OpenAI à sa dernière valorisation de 852 milliards de dollars.', '852'],
    ['es', 'El fondo podría entrar en OpenAI a su última valoración de 852.000 millones de dólares.', '852'],
    ['pt', 'O fundo poderia entrar na OpenAI com a última avaliação de US$ 852 bilhões.', '852'],
    ['it', 'Il fondo potrebbe entrare in OpenAI alla valutazione attuale di 852 miliardi di dollari.', '852'],
    ['nl', 'Het fonds zou in OpenAI stappen tegen de laatste waardering van 852 miljard dollar.', '852'],
    ['pl', 'Fundusz może wejść do OpenAI przy ostatniej wycenie 852 mld dolarów.', '852'],
  ])('is stated, whatever may happen at it: %s', (lang, text) => {
    expect(verdicts(lang, text).at(-1)).toBe('consistent');
  });

  it.each([
    ['en', 'The fund could buy into OpenAI at a valuation of $852 billion.'],
    ['de', 'Der Fonds könnte zu einer Bewertung von 852 Milliarden Dollar bei OpenAI einsteigen.'],
    ['it', 'Il fondo potrebbe entrare in OpenAI con una valutazione di 852 miliardi di dollari.'],
  ])('but not a new one: %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['none']);
  });
});

describe('contracts for computing', () => {
  it.each([
    ['en', 'OpenAI already has a $300 billion arrangement with Oracle.'],
    ['de', 'OpenAI hat ein Abkommen mit Oracle über 300 Milliarden Dollar geschlossen.'],
    ['fr', 'OpenAI a signé un pacte avec Oracle de 300 milliards de dollars.'],
    ['es', 'OpenAI firmó un pacto con Oracle por 300.000 millones de dólares.'],
    ['it', 'OpenAI ha firmato con Oracle un patto con valore di 300 miliardi di dollari.'],
  ])('are no price of the company: %s', (lang, text) => {
    expect(verdicts(lang, text)).not.toContain('outdated');
  });
});

describe('credit lines', () => {
  it.each([
    ['en', 'OpenAI has an undrawn facility of $4.7 billion.'],
    ['en', 'OpenAI has a standby line with its banks of $4.7 billion.'],
    ['de', 'OpenAI verfügt über einen Rahmenkredit von 4,7 Milliarden Dollar.'],
    ['fr', 'OpenAI dispose d’une facilité renouvelable de 4,7 milliards de dollars.'],
    ['es', 'OpenAI dispone de una línea bancaria de 4.700 millones de dólares.'],
    ['pt', 'A OpenAI dispõe de uma linha bancária de US$ 4,7 bilhões.'],
    ['it', 'OpenAI dispone di una linea bancaria da 4,7 miliardi di dollari.'],
    ['nl', 'OpenAI beschikt over een bankfaciliteit van 4,7 miljard dollar.'],
    ['pl', 'OpenAI ma do dyspozycji odnawialną linię kredytową na 4,7 mld dolarów.'],
  ])('%s: %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('may be named in the sentence before', () => {
    expect(verdicts('en', 'The bank line of OpenAI grew. It is now $4.7 billion.')).toEqual(['consistent']);
    expect(verdicts('en', 'The bank line of Anthropic grew. It is now $4.7 billion.\n\nOpenAI was silent.')).toEqual(['none']);
  });

  it('are not the bridge loans of others', () => {
    expect(verdicts('fr', 'SoftBank a obtenu une facilité de 40 milliards de dollars pour OpenAI.')).toEqual(['none']);
  });
});

describe('shares and separators', () => {
  it('stand in brackets behind their holder', () => {
    expect(verdicts('fr', 'OpenAI : ses actionnaires\n\nLa fondation (26 %), Microsoft (près de 27 %) et d’autres.').slice(0, 2)).toEqual(['consistent', 'consistent']);
  });

  it('pluses part the messages of a ticker', () => {
    expect(verdicts('de', 'OpenAI: Börsengang frühestens 2027 +++ letzte feste Bewertung: 852 Mrd. Dollar')).toEqual(['consistent']);
    expect(verdicts('de', 'OpenAI: Börsengang mit einer Bewertung von 852 Mrd. Dollar')).toEqual(['none']);
  });

  it('comparisons part a company from the one before', () => {
    expect(verdicts('fr', 'OpenAI lève des fonds. Elle était estimée à 730 milliards de dollars avant, soit près de deux fois Anthropic.')).not.toContain('conflicting');
  });
});
