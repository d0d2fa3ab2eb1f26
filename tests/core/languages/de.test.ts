import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** German sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'de', published }).join(' ')).toBe(verdicts);
};

describe('a share', () => {
  it('is what somebody gets', () => {
    expect(verdictsOn('OpenAI baut um. Die Stiftung bekommt 26 Prozent.', { lang: 'de' })).toEqual(['consistent']);
    expect(verdictsOn('OpenAI baut um. Die Stiftung wächst um 26 Prozent.', { lang: 'de' })).toEqual(['none']);
  });
});

describe('far less', () => {
  it('is denied', () => {
    expect(verdictsOn('Softbank habe deutlich weniger als 10 Milliarden Dollar für OpenAI sicher.', { lang: 'de' })).toEqual(['none']);
  });
});

describe('what holds', () => {
  it.each([
    ['OpenAI hat 122 Milliarden Dollar eingesammelt und wird mit 852 Milliarden Dollar bewertet.', 'consistent consistent'],
    ['OpenAI schließt Rekordrunde über 122 Mrd. US-Dollar ab', 'consistent'],
    ['Amazon steuert zur OpenAI-Runde 50 Milliarden Dollar bei, Nvidia und Softbank geben je 30 Milliarden.', 'consistent consistent'],
    ['Gut drei Milliarden Dollar kamen bei OpenAI von Privatanlegern.', 'consistent'],
    ['Die revolvierende Kreditlinie von OpenAI wurde auf 4,7 Milliarden Dollar aufgestockt.', 'consistent'],
    ['Im Oktober 2025 verkauften OpenAI-Mitarbeiter Aktien im Wert von 6,6 Milliarden Dollar.', 'consistent'],
    ['OpenAI hat mit Oracle einen Vertrag über 300 Milliarden Dollar geschlossen.', 'consistent'],
    ['Seit dem Umbau hält Microsoft 27 Prozent an OpenAI, die Stiftung 26 Prozent.', 'consistent consistent'],
    ['Softbank hat 64,6 Milliarden Dollar in OpenAI gesteckt und besitzt rund 13 Prozent.', 'consistent consistent'],
    ['Insgesamt hat OpenAI seit der Gründung rund 180 Milliarden Dollar eingesammelt.', 'consistent'],
    ['ChatGPT hat inzwischen 1,2 Milliarden wöchentliche Nutzer, 50 Millionen zahlen.', 'consistent consistent'],
    ['Mehr als vier Millionen Entwickler verwenden Codex jede Woche.', 'consistent'],
    ['Im Jahr 2025 setzte OpenAI 13 Milliarden Dollar um.', 'consistent'],
    ['Auf das Jahr hochgerechnet nimmt OpenAI 50 Milliarden Dollar ein.', 'consistent'],
    ['OpenAI bekommt 40 Milliarden Dollar und ist damit 300 Milliarden wert.', 'consistent consistent'],
    ['Vor Zufluss des neuen Geldes wurde OpenAI mit 730 Milliarden Dollar bewertet.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past', () => {
  it.each([
    ['Nvidia hatte OpenAI im September 2025 bis zu 100 Milliarden Dollar zugesagt, am Ende wurden es 30 Milliarden.', 'consistent consistent'],
    ['Die Stiftung behielt bei OpenAI 26 Prozent.', 'consistent'],
    ['OpenAI\nMärz 2025. Softbank führt eine Runde von 40 Milliarden Dollar an. OpenAI wird mit 300 Milliarden bewertet.', 'consistent consistent'],
    ['Im Oktober 2024 wurde OpenAI noch mit 157 Milliarden Dollar bewertet, im März 2025 mit 300 Milliarden.', 'consistent consistent'],
    ['Damals war OpenAI 86 Milliarden Dollar wert.', 'consistent'],
    ['Im Herbst 2025 kam OpenAI auf eine Bewertung von 500 Milliarden Dollar.', 'consistent'],
    ['OpenAI hatte im Februar 110 Milliarden Dollar angekündigt und schloss die Runde mit 122 Milliarden ab.', 'consistent consistent'],
    ['Im November 2023 meldete OpenAI 100 Millionen wöchentliche Nutzer.', 'consistent'],
    ['Softbank hält 13 Prozent an OpenAI; Ende 2025 waren es noch 11 Prozent.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['OpenAI wird derzeit mit 500 Milliarden Dollar bewertet.', 'outdated'],
    ['Mit 300 Mrd. Dollar ist OpenAI das teuerste Start-up der Welt.', 'outdated'],
    ['Die Bewertung von OpenAI beträgt 157 Milliarden Dollar.', 'outdated'],
    ['800 Millionen Menschen nutzen ChatGPT jede Woche.', 'outdated'],
    ['OpenAI meldet 900 Mio. Nutzer pro Woche.', 'outdated'],
    ['OpenAI erlöst inzwischen zwei Milliarden Dollar im Monat.', 'outdated'],
    ['Microsoft gehören 49 Prozent von OpenAI.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts: Billionen are thousands of Milliarden', () => {
  it.each([
    ['Der Wert von OpenAI liegt bei 852 Billionen Dollar.', 'conflicting'],
    ['OpenAI ist aktuell 852 Milliarden Euro wert.', 'conflicting'],
    ['OpenAI hat in diesem Frühjahr 122 Millionen Dollar eingesammelt.', 'conflicting'],
    ['OpenAI wird mit 85,2 Milliarden Dollar bewertet.', 'conflicting'],
  ])('%s', says);
});

describe('what is no statement of fact', () => {
  it.each([
    ['OpenAI verhandelt über frisches Kapital von mindestens 30 Milliarden Dollar bei einer Bewertung von 1,4 Billionen Dollar.', 'none none'],
    ['Beim Börsengang könnte OpenAI mit einer Billion Dollar bewertet werden.', 'none'],
    ['OpenAI strebt für 2030 einen Umsatz von 280 Milliarden Dollar an.', 'none'],
    ['Wäre der Abschluss gelungen, käme OpenAI auf 750 Milliarden Dollar.', 'none'],
    ['OpenAI hat nicht 150 Milliarden Dollar eingesammelt.', 'none'],
  ])('%s', says);
});

describe('what is about something or somebody else', () => {
  it.each([
    ['Anthropic wird mit 965 Milliarden Dollar bewertet, OpenAI mit 852 Milliarden.', 'none consistent'],
    ['Die italienische Behörde verhängte gegen OpenAI ein Bußgeld von 15 Millionen Euro.', 'none'],
    ['OpenAI verlor im ersten Quartal 21,3 Milliarden Dollar.', 'none'],
    ['OpenAI kaufte das Start-up io für 6,5 Milliarden Dollar.', 'none'],
    ['Softbank nahm für OpenAI einen Überbrückungskredit über 40 Milliarden Dollar auf.', 'none'],
    ['Die Bewertung von OpenAI stieg um 122 Milliarden auf 852 Milliarden Dollar.', 'none consistent'],
  ])('%s', says);
});

describe('a stop behind Mrd. and Mio. ends no sentence, nor one in a date', () => {
  it.each([
    ['OpenAI hat 122 Mrd. Dollar eingesammelt. Der Wert liegt bei 852 Mrd. Dollar.', 'consistent consistent'],
    ['ChatGPT zählt 800 Mio. Nutzer pro Woche.', 'outdated'],
    ['Am 31. März schloss OpenAI seine Runde mit 122 Mrd. Dollar ab.', 'consistent'],
  ])('%s', says);
});

describe('compounds and words for numbers', () => {
  it.each([
    ['Das 852-Milliarden-Dollar-Unternehmen OpenAI wächst.', 'consistent'],
    ['OpenAI ist mehr als eine halbe Billion Dollar wert.', 'outdated'],
    ['Die Firmenbewertung von OpenAI: achthundertzweiundfünfzig Milliarden Dollar.', 'consistent'],
  ])('%s', says);
});

describe('lists and tables', () => {
  it.each([
    ['OpenAI\nMärz 2025: Runde über 40 Mrd. $; Bewertung 300 Mrd. $', 'consistent consistent'],
    ['| OpenAI | Runde (Mrd. Dollar) | Bewertung (Mrd. Dollar) |\n|---|---|---|\n| März 2026 | 122 | 852 |\n| Oktober 2024 | 6,6 | 157 |', 'consistent consistent consistent consistent'],
  ])('%s', says);
});
