import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Italian sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'it', published }).join(' ')).toBe(verdicts);
};

describe('a question', () => {
  it('begins with a word, not with a name', () => {
    expect(verdictsOn('Quanto vale OpenAI? 852 miliardi di dollari, prezzo fissato a marzo.', { lang: 'it' })).toEqual(['consistent']);
  });
});

describe('what holds', () => {
  it.each([
    ['OpenAI ha raccolto 122 miliardi di dollari, per una valutazione di 852 miliardi.', 'consistent consistent'],
    ['Amazon mette in OpenAI 50 miliardi di dollari, Nvidia e SoftBank 30 miliardi ciascuna.', 'consistent consistent'],
    ['Oltre 3 miliardi di dollari sono arrivati a OpenAI dai piccoli investitori.', 'consistent'],
    ['La linea di credito di OpenAI è salita a 4,7 miliardi di dollari.', 'consistent'],
    ['I dipendenti di OpenAI hanno venduto azioni per 6,6 miliardi di dollari nell’ottobre 2025.', 'consistent'],
    ['Microsoft detiene il 27% di OpenAI, la fondazione il 26%.', 'consistent consistent'],
    ['SoftBank ha investito in OpenAI 64,6 miliardi di dollari e possiede circa il 13%.', 'consistent consistent'],
    ['ChatGPT ha ormai 1,2 miliardi di utenti a settimana e 50 milioni di abbonati paganti.', 'consistent consistent'],
    ['Codex supera i 4 milioni di utenti settimanali.', 'consistent'],
    ['Nel 2025 i ricavi di OpenAI sono stati di 13,1 miliardi di dollari, contro i 3,7 miliardi del 2024.', 'consistent consistent'],
    ['Prima dell’investimento OpenAI valeva 730 miliardi di dollari.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past', () => {
  it.each([
    ['Nvidia aveva promesso a OpenAI fino a 100 miliardi di dollari nel settembre 2025; alla fine ne ha messi 30 miliardi.', 'consistent consistent'],
    ['OpenAI valeva 157 miliardi di dollari nell’ottobre 2024 e 300 miliardi nel marzo 2025.', 'consistent consistent'],
    ['All’epoca OpenAI valeva 86 miliardi di dollari.', 'consistent'],
    ['SoftBank possiede il 13% di OpenAI; a fine 2025 era l’11%.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['OpenAI è valutata attualmente 500 miliardi di dollari.', 'outdated'],
    ['OpenAI vale oggi 300 miliardi di dollari.', 'outdated'],
    ['Circa 800 milioni di persone usano ChatGPT ogni settimana.', 'outdated'],
    ['OpenAI fattura 2 miliardi di dollari al mese.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAI vale oggi 852 miliardi di euro.', 'conflicting'],
    ['La valutazione di OpenAI è di 852 milioni di dollari.', 'conflicting'],
    ['OpenAI ha raccolto 122 milioni di dollari a marzo.', 'conflicting'],
  ])('%s', says);
});

describe('what is no statement of fact, or about something else', () => {
  it.each([
    ['OpenAI è in trattativa per almeno 30 miliardi di dollari a una valutazione di 1.400 miliardi.', 'none none'],
    ['Con la quotazione OpenAI potrebbe valere mille miliardi di dollari.', 'none'],
    ['OpenAI prevede ricavi per 280 miliardi di dollari nel 2030.', 'none'],
    ['OpenAI non ha raccolto 150 miliardi di dollari.', 'none'],
    ['Anthropic è valutata 965 miliardi di dollari, davanti a OpenAI con 852 miliardi.', 'none consistent'],
    ['Il Garante ha inflitto a OpenAI una multa di 15 milioni di euro.', 'none'],
    ['OpenAI ha comprato io per 6,5 miliardi di dollari.', 'none'],
    ['La valutazione di OpenAI è aumentata di 122 miliardi, a 852 miliardi di dollari.', 'none consistent'],
  ])('%s', says);
});

describe('abbreviations, words and tables', () => {
  it.each([
    ['OpenAI ha raccolto 122 mld di dollari.', 'consistent'],
    ['OpenAI vale più di mezzo trilione di dollari.', 'outdated'],
    ['| OpenAI | Round (miliardi di dollari) | Valutazione (miliardi di dollari) |\n|---|---|---|\n| Marzo 2026 | 122 | 852 |\n| Ottobre 2024 | 6,6 | 157 |', 'consistent consistent consistent consistent'],
  ])('%s', says);
});
