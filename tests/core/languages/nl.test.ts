import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Dutch sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'nl', published }).join(' ')).toBe(verdicts);
};

describe('what holds', () => {
  it.each([
    ['OpenAI haalt 122 miljard dollar op en is nu 852 miljard dollar waard.', 'consistent consistent'],
    ['Amazon legt 50 miljard dollar in bij OpenAI, Nvidia en SoftBank elk 30 miljard.', 'consistent consistent'],
    ['Particuliere beleggers waren bij OpenAI goed voor ruim 3 miljard dollar.', 'consistent'],
    ['De doorlopende kredietlijn van OpenAI is verhoogd tot 4,7 miljard dollar.', 'consistent'],
    ['Medewerkers van OpenAI verkochten in oktober 2025 voor 6,6 miljard dollar aan aandelen.', 'consistent'],
    ['Microsoft heeft een belang van 27 procent in OpenAI, de stichting 26 procent.', 'consistent consistent'],
    ['SoftBank heeft 64,6 miljard dollar in OpenAI gestoken en bezit 13 procent.', 'consistent consistent'],
    ['ChatGPT heeft inmiddels 1,2 miljard gebruikers per week, van wie 50 miljoen betalen.', 'consistent consistent'],
    ['Wekelijks gebruiken ruim vier miljoen ontwikkelaars Codex.', 'consistent'],
    ['In 2025 boekte OpenAI een omzet van 13 miljard dollar, tegen 3,7 miljard in 2024.', 'consistent consistent'],
    ['Vóór de investering was OpenAI 730 miljard dollar waard.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past', () => {
  it.each([
    ['Nvidia beloofde OpenAI in september 2025 tot 100 miljard dollar; uiteindelijk werd het 30 miljard.', 'consistent consistent'],
    ['In oktober 2025 was OpenAI 500 miljard dollar waard, in maart 2025 nog 300 miljard.', 'consistent consistent'],
    ['Destijds was OpenAI 86 miljard dollar waard.', 'consistent'],
    ['De kredietlijn van OpenAI ging van 4 miljard naar 4,7 miljard dollar.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['OpenAI wordt momenteel gewaardeerd op 500 miljard dollar.', 'outdated'],
    ['OpenAI is op dit moment 300 miljard dollar waard.', 'outdated'],
    ['Elke week gebruiken 800 miljoen mensen ChatGPT.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['De waardering van OpenAI bedraagt 852 biljoen dollar.', 'conflicting'],
    ['OpenAI is nu 852 miljard euro waard.', 'conflicting'],
    ['OpenAI haalde in maart 122 miljoen dollar op.', 'conflicting'],
  ])('%s', says);
});

describe('what is no statement of fact, or about something else', () => {
  it.each([
    ['OpenAI praat over minstens 30 miljard dollar tegen een waardering van 1,4 biljoen.', 'none none'],
    ['Bij een beursgang zou OpenAI een biljoen dollar waard zijn.', 'none'],
    ['OpenAI verwacht in 2030 een omzet van 280 miljard dollar.', 'none'],
    ['OpenAI haalde geen 150 miljard dollar op.', 'none'],
    ['Anthropic is 965 miljard dollar waard, meer dan OpenAI met 852 miljard.', 'none consistent'],
    ['De toezichthouder legde OpenAI een boete op van 15 miljoen euro.', 'none'],
    ['OpenAI kocht io voor 6,5 miljard dollar.', 'none'],
    ['De waardering van OpenAI steeg met 122 miljard naar 852 miljard dollar.', 'none consistent'],
  ])('%s', says);
});

describe('abbreviations, words and tables', () => {
  it.each([
    ['OpenAI haalde 122 mld dollar op.', 'consistent'],
    ['OpenAI is een half biljoen dollar waard.', 'outdated'],
    ['| OpenAI | Ronde (miljard dollar) | Waardering (miljard dollar) |\n|---|---|---|\n| maart 2026 | 122 | 852 |\n| oktober 2024 | 6,6 | 157 |', 'consistent consistent consistent consistent'],
  ])('%s', says);
});
