import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** French sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'fr', published }).join(' ')).toBe(verdicts);
};

describe('une parenthèse', () => {
  it('ne change pas de sujet', () => {
    expect(verdictsOn("OpenAI vaut 852 milliards de dollars. SpaceX, jusqu'ici en tête, vaut 400 milliards. En mars 2025, la levée de 40 milliards de dollars menée par SoftBank s'était faite à 300 milliards.", { lang: 'fr' })).toEqual(['consistent', 'none', 'consistent', 'consistent']);
  });
});

describe('what holds', () => {
  it.each([
    ['OpenAI boucle une levée de fonds de 122 milliards de dollars, qui le valorise 852 milliards.', 'consistent consistent'],
    ['OpenAI lève 122 Md$ et vaut désormais 852 Md$', 'consistent consistent'],
    ['Amazon apporte 50 milliards de dollars à OpenAI, Nvidia et SoftBank 30 milliards chacun.', 'consistent consistent'],
    ['Plus de trois milliards de dollars viennent de particuliers, précise OpenAI.', 'consistent'],
    ['La ligne de crédit d’OpenAI a été portée à 4,7 milliards de dollars.', 'consistent'],
    ['Les salariés d’OpenAI ont vendu pour 6,6 milliards de dollars d’actions en octobre 2025.', 'consistent'],
    ['OpenAI s’est engagé auprès d’Oracle pour un contrat de 300 milliards de dollars.', 'consistent'],
    ['Microsoft détient 27 % d’OpenAI et la fondation 26 %.', 'consistent consistent'],
    ['SoftBank a investi 64,6 milliards de dollars dans OpenAI et détient environ 13 % du capital.', 'consistent consistent'],
    ['Depuis sa création, OpenAI a levé environ 180 milliards de dollars au total.', 'consistent'],
    ['ChatGPT compte désormais 1,2 milliard d’utilisateurs par semaine et 50 millions d’abonnés payants.', 'consistent consistent'],
    ['Codex dépasse les 4 millions d’utilisateurs hebdomadaires.', 'consistent'],
    ['OpenAI a réalisé 13 milliards de dollars de chiffre d’affaires en 2025, contre 3,7 milliards en 2024.', 'consistent consistent'],
    ['En rythme annuel, les recettes d’OpenAI atteignent 50 milliards de dollars.', 'consistent'],
    ['La valorisation avant investissement d’OpenAI est de 730 milliards de dollars.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past', () => {
  it.each([
    ['Nvidia avait promis jusqu’à 100 milliards de dollars à OpenAI en septembre 2025 ; il en a finalement mis 30 milliards.', 'consistent consistent'],
    ['Valorisé 157 milliards de dollars en octobre 2024 puis 300 milliards au printemps 2025, OpenAI accélère.', 'consistent consistent'],
    ['À l’époque, OpenAI valait 86 milliards de dollars.', 'consistent'],
    ['OpenAI est valorisé 852 milliards de dollars, contre 500 milliards en octobre 2025.', 'consistent consistent'],
    ['En novembre 2023, ChatGPT comptait 100 millions d’utilisateurs hebdomadaires.', 'consistent'],
    ['SoftBank possède 13 % d’OpenAI, contre 11 % fin 2025.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['OpenAI est actuellement valorisé 500 milliards de dollars.', 'outdated'],
    ['Valorisée 300 milliards de dollars, OpenAI domine le classement.', 'outdated'],
    ['Quelque 800 millions de personnes se servent de ChatGPT chaque semaine.', 'outdated'],
    ['OpenAI encaisse 2 milliards de dollars par mois de revenus.', 'outdated'],
    ['Microsoft possède 49 % d’OpenAI.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts: a billion is a thousand milliards', () => {
  it.each([
    ['OpenAI est valorisé 852 billions de dollars.', 'conflicting'],
    ['La valorisation d’OpenAI atteint 852 millions de dollars.', 'conflicting'],
    ['OpenAI est aujourd’hui valorisé 852 milliards d’euros.', 'conflicting'],
    ['OpenAI a levé 122 millions de dollars en mars.', 'conflicting'],
  ])('%s', says);
});

describe('what is no statement of fact', () => {
  it.each([
    ['OpenAI discute d’une levée d’au moins 30 milliards de dollars sur la base d’une valorisation de 1 400 milliards.', 'none none'],
    ['L’introduction en Bourse d’OpenAI pourrait le valoriser 1.000 milliards de dollars.', 'none'],
    ['OpenAI vise 280 milliards de dollars de revenus en 2030.', 'none'],
    ['Thrive mettrait un milliard de dollars dans OpenAI.', 'none'],
    ['OpenAI n’a pas levé 150 milliards de dollars.', 'none'],
  ])('%s', says);
});

describe('what is about something or somebody else', () => {
  it.each([
    ['Anthropic est valorisé 965 milliards de dollars, devant OpenAI (852 milliards).', 'none consistent'],
    ['Poolside, un rival d’OpenAI, a levé 500 millions de dollars.', 'none'],
    ['Le régulateur italien a infligé une amende de 15 millions d’euros à OpenAI.', 'none'],
    ['OpenAI a perdu 21,3 milliards de dollars au premier trimestre.', 'none'],
    ['OpenAI s’est offert io pour 6,5 milliards de dollars.', 'none'],
    ['La valorisation d’OpenAI a grimpé de 122 milliards pour atteindre 852 milliards de dollars.', 'none consistent'],
    ['OpenAI a annoncé 110 milliards de dollars (93 milliards d’euros) en février.', 'consistent none'],
  ])('%s', says);
});

describe('abbreviations, spaces and words', () => {
  it.each([
    ['OpenAI a levé 122 Mds$.', 'consistent'],
    ['OpenAI a levé 122 000 000 000 de dollars.', 'consistent'],
    ['OpenAI vaut plus d’un demi-billion de dollars.', 'outdated'],
  ])('%s', says);
});

describe('lists and tables', () => {
  it.each([
    ['Les tours d’OpenAI\n- Mars 2025 : 40 Md$, valorisation de 300 Md$\n- Mars 2026 : 122 Md$, valorisation de 852 Md$', 'consistent consistent consistent consistent'],
    ['| OpenAI | Montant (en milliards de dollars) | Valorisation (en milliards de dollars) |\n|---|---|---|\n| Mars 2026 | 122 | 852 |\n| Octobre 2024 | 6,6 | 157 |', 'consistent consistent consistent consistent'],
  ])('%s', says);
});
