import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Polish sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'pl', published }).join(' ')).toBe(verdicts);
};

describe('what holds', () => {
  it.each([
    ['OpenAI zamknęło rundę finansowania o wartości 122 mld dolarów przy wycenie 852 mld dolarów.', 'consistent consistent'],
    ['Twórca ChatGPT pozyskał 122 mld dol., a jego wycena sięgnęła 852 mld dol.', 'consistent consistent'],
    ['Amazon zainwestuje w OpenAI 50 mld dolarów, a Nvidia i SoftBank po 30 mld dolarów.', 'consistent consistent'],
    ['Wycena OpenAI przed inwestycją wyniosła 730 mld dolarów.', 'consistent'],
    ['OpenAI zwiększyło linię kredytową do ok. 4,7 mld dolarów.', 'consistent'],
    ['Inwestorzy indywidualni wpłacili do OpenAI ponad 3 mld dolarów.', 'consistent'],
    ['Microsoft posiada 27 proc. udziałów w OpenAI, wartych ok. 135 mld dolarów.', 'consistent consistent'],
    ['Zannualizowane przychody OpenAI sięgnęły 50 mld dolarów.', 'consistent'],
    ['Z ChatGPT korzysta co tydzień 1,2 mld osób.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['W październiku 2024 r. OpenAI zebrało 6,6 mld dolarów przy wycenie 157 mld dolarów.', 'consistent consistent'],
    ['W marcu ubiegłego roku OpenAI pozyskało 40 mld dolarów przy wycenie 300 mld dolarów.', 'consistent consistent'],
    ['Wówczas OpenAI wyceniano na 157 mld dolarów.', 'consistent'],
    ['Microsoft od 2019 r. zainwestował w OpenAI 13 mld dolarów.', 'consistent'],
    ['Wycena OpenAI wzrosła z 500 mld dolarów do 852 mld dolarów.', 'consistent consistent'],
    ['OpenAI podpisało z Oracle kontrakt wart 300 mld dolarów.', 'consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['Przychody OpenAI wynoszą 2 mld dolarów miesięcznie, a z ChatGPT korzysta 900 mln użytkowników tygodniowo.', 'outdated outdated'],
    ['OpenAI jest obecnie wyceniane na 500 mld dolarów.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAI wyceniono na 852 mln dolarów.', 'conflicting'],
    ['Wycena OpenAI to 8,52 bln dolarów.', 'conflicting'],
    ['Wycena OpenAI to 852 mld złotych.', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['Anthropic jest wart 965 mld dolarów, więcej niż OpenAI (852 mld dolarów).', 'none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['OpenAI prowadzi rozmowy o pozyskaniu 30 mld dolarów przy wycenie 1,4 bln dolarów.', 'none none'],
    ['OpenAI planuje IPO z wyceną do 1 bln dolarów.', 'none'],
    ['Strata netto OpenAI wyniosła w ubiegłym roku 38,5 mld dolarów.', 'none'],
    ['Musk oferował za OpenAI 97,4 mld dolarów.', 'none'],
    ['Abonament ChatGPT Plus kosztuje 20 dolarów miesięcznie.', 'none'],
  ])('%s', says);
});
