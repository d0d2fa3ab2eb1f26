import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Portuguese sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'pt', published }).join(' ')).toBe(verdicts);
};

describe('what holds, in Brazil and in Portugal', () => {
  it.each([
    ['A OpenAI captou US$ 122 bilhões e passou a valer US$ 852 bilhões.', 'consistent consistent'],
    ['A OpenAI angariou 122 mil milhões de dólares e vale 852 mil milhões.', 'consistent consistent'],
    ['A Amazon aportou US$ 50 bi na OpenAI; Nvidia e SoftBank entraram com US$ 30 bi cada.', 'consistent consistent'],
    ['Investidores de retalho entraram com mais de 3 mil milhões de dólares na ronda da OpenAI.', 'consistent'],
    ['A linha de crédito da OpenAI foi ampliada para US$ 4,7 bilhões.', 'consistent'],
    ['Funcionários da OpenAI venderam US$ 6,6 bilhões em ações em outubro de 2025.', 'consistent'],
    ['A Microsoft detém 27% da OpenAI e a fundação, 26%.', 'consistent consistent'],
    ['O SoftBank investiu US$ 64,6 bilhões na OpenAI e detém cerca de 13%.', 'consistent consistent'],
    ['O ChatGPT já soma 1,2 bilhão de usuários por semana, dos quais 50 milhões pagam.', 'consistent consistent'],
    ['O Codex passou de 4 milhões de usuários semanais.', 'consistent'],
    ['Em 2025, a receita da OpenAI foi de US$ 13,1 bilhões, ante US$ 3,7 bilhões em 2024.', 'consistent consistent'],
    ['Antes do aporte, a OpenAI valia US$ 730 bilhões.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past', () => {
  it.each([
    ['A Nvidia havia prometido à OpenAI até US$ 100 bilhões em setembro de 2025; no fim, colocou US$ 30 bilhões.', 'consistent consistent'],
    ['A OpenAI valia US$ 157 bilhões em outubro de 2024 e US$ 300 bilhões em março de 2025.', 'consistent consistent'],
    ['Na época, a OpenAI valia US$ 86 bilhões.', 'consistent'],
    ['Sem contar o aporte, a dona do ChatGPT foi avaliada em US$ 730 bilhões.', 'consistent'],
    ['OpenAI em onze anos: como se chega a US$ 852 bilhões.', 'consistent'],
    ['Em novembro de 2023, o ChatGPT tinha 100 milhões de usuários semanais.', 'consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['A OpenAI está avaliada atualmente em US$ 500 bilhões.', 'outdated'],
    ['A OpenAI vale hoje US$ 300 bi.', 'outdated'],
    ['Cerca de 800 milhões de pessoas usam o ChatGPT toda semana.', 'outdated'],
    ['A OpenAI fatura US$ 2 bilhões por mês.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['A avaliação da OpenAI é de US$ 852 trilhões.', 'conflicting'],
    ['A OpenAI está avaliada em 852 biliões de dólares.', 'conflicting'],
    ['A OpenAI vale hoje R$ 852 bilhões.', 'conflicting'],
    ['A OpenAI levantou US$ 122 milhões em março.', 'conflicting'],
  ])('%s', says);
});

describe('what is no statement of fact, or about something else', () => {
  it.each([
    ['A OpenAI negocia captar ao menos US$ 30 bilhões com avaliação de US$ 1,4 trilhão.', 'none none'],
    ['O IPO pode avaliar a OpenAI em até US$ 1 trilhão.', 'none'],
    ['A OpenAI projeta receita de US$ 280 bilhões em 2030.', 'none'],
    ['A OpenAI não levantou US$ 150 bilhões.', 'none'],
    ['Se a OpenAI valesse US$ 852 bilhões, seria outra coisa.', 'none'],
    ['A Anthropic está avaliada em US$ 965 bilhões, à frente da OpenAI, com US$ 852 bilhões.', 'none consistent'],
    ['O regulador italiano multou a OpenAI em 15 milhões de euros.', 'none'],
    ['A OpenAI comprou a io por US$ 6,5 bilhões.', 'none'],
    ['A avaliação da OpenAI subiu US$ 122 bilhões, para US$ 852 bilhões.', 'none consistent'],
  ])('%s', says);
});

describe('bi, tri, words and tables', () => {
  it.each([
    ['OpenAI: US$ 122 bi na rodada, US$ 852 bi de valuation', 'consistent consistent'],
    ['A OpenAI já vale mais de meio trilhão de dólares.', 'outdated'],
    ['| OpenAI | Rodada (US$ bi) | Avaliação (US$ bi) |\n|---|---|---|\n| Março de 2026 | 122 | 852 |\n| Outubro de 2024 | 6,6 | 157 |', 'consistent consistent consistent consistent'],
  ])('%s', says);
});
