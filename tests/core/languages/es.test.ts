import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Spanish sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'es', published }).join(' ')).toBe(verdicts);
};

describe('what holds', () => {
  it.each([
    ['OpenAI cierra una ronda récord de 122.000 millones de dólares que la valora en 852.000 millones.', 'consistent consistent'],
    ['OpenAI obtuvo USD 122.000 millones y quedó valuada en USD 852.000 millones.', 'consistent consistent'],
    ['Amazon aporta 50.000 millones de dólares a OpenAI; Nvidia y SoftBank, 30.000 millones cada una.', 'consistent consistent'],
    ['Los inversores minoristas pusieron más de 3.000 millones de dólares en OpenAI.', 'consistent'],
    ['La línea de crédito de OpenAI llega a los 4.700 millones de dólares.', 'consistent'],
    ['Los empleados de OpenAI vendieron acciones por 6.600 millones de dólares en octubre de 2025.', 'consistent'],
    ['OpenAI firmó con Oracle un contrato de 300.000 millones de dólares.', 'consistent'],
    ['Microsoft tiene el 27 % del capital de OpenAI y la fundación, el 26 %.', 'consistent consistent'],
    ['SoftBank ha puesto 64.600 millones de dólares en OpenAI y posee cerca del 13 %.', 'consistent consistent'],
    ['OpenAI ha recaudado en total unos 180.000 millones de dólares.', 'consistent'],
    ['ChatGPT tiene ya 1.200 millones de usuarios semanales y 50 millones de suscriptores de pago.', 'consistent consistent'],
    ['Codex supera los 4 millones de usuarios por semana.', 'consistent'],
    ['En todo 2025, los ingresos de OpenAI fueron de 13.100 millones de dólares.', 'consistent'],
    ['OpenAI ingresa 4.200 millones de dólares al mes.', 'consistent'],
    ['La valoración previa a la inversión de OpenAI era de 730.000 millones de dólares.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past', () => {
  it.each([
    ['Nvidia había prometido a OpenAI hasta 100.000 millones de dólares en septiembre de 2025; al final puso 30.000 millones.', 'consistent consistent'],
    ['OpenAI valía 157.000 millones de dólares en octubre de 2024 y 300.000 millones en marzo de 2025.', 'consistent consistent'],
    ['La valoración de OpenAI pasó de 300.000 millones de dólares en marzo de 2025 a 500.000 millones en octubre.', 'consistent consistent'],
    ['Por entonces OpenAI valía 86.000 millones de dólares.', 'consistent'],
    ['En febrero OpenAI había anunciado 110.000 millones de dólares; al final captó 122.000 millones.', 'consistent consistent'],
    ['OpenAI\nEnero de 2023. Microsoft promete 10.000 millones de dólares. OpenAI se valora en 29.000 millones.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['OpenAI está valorada actualmente en 500.000 millones de dólares.', 'outdated'],
    ['OpenAI vale hoy 300.000 millones de dólares.', 'outdated'],
    ['Unos 800 millones de personas usan ChatGPT cada semana.', 'outdated'],
    ['OpenAI factura 2.000 millones de dólares al mes.', 'outdated'],
    ['Microsoft posee el 49 % de OpenAI.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts: a billón is a thousand times mil millones', () => {
  it.each([
    ['La valoración de OpenAI es de 852 billones de dólares.', 'conflicting'],
    ['OpenAI captó 122 billones de dólares en marzo.', 'conflicting'],
    ['OpenAI recaudó en marzo 122 millones de dólares.', 'conflicting'],
    ['OpenAI está valorada hoy en 852.000 millones de euros.', 'conflicting'],
  ])('%s', says);
});

describe('what is no statement of fact', () => {
  it.each([
    ['OpenAI negocia captar al menos 30.000 millones de dólares con una valoración de 1,4 billones.', 'none none'],
    ['La salida a bolsa podría valorar OpenAI en un billón de dólares.', 'none'],
    ['OpenAI espera ingresar 280.000 millones de dólares en 2030.', 'none'],
    ['Thrive pondría 1.000 millones de dólares en OpenAI.', 'none'],
    ['OpenAI no recaudó 150.000 millones de dólares.', 'none'],
  ])('%s', says);
});

describe('what is about something or somebody else', () => {
  it.each([
    ['Anthropic está valorada en 965.000 millones de dólares, por delante de OpenAI, con 852.000 millones.', 'none consistent'],
    ['Multiverse Computing cerró una ronda de 189 millones de euros; OpenAI vale 852.000 millones de dólares.', 'none consistent'],
    ['El regulador italiano multó a OpenAI con 15 millones de euros.', 'none'],
    ['OpenAI perdió 21.300 millones de dólares en el primer trimestre.', 'none'],
    ['OpenAI compró io por 6.500 millones de dólares.', 'none'],
    ['La valoración de OpenAI aumentó en 122.000 millones, hasta los 852.000 millones de dólares.', 'none consistent'],
  ])('%s', says);
});

describe('mil millones, mdd, M$, and words', () => {
  it.each([
    ['OpenAI captó 122 mil millones de dólares.', 'consistent'],
    ['OpenAI levanta 122.000 mdd y alcanza una valuación de 852 mil mdd', 'consistent consistent'],
    ['OpenAI: valoración de 852.000 M$', 'consistent'],
    ['OpenAI ya vale más de medio billón de dólares.', 'outdated'],
  ])('%s', says);
});

describe('lists and tables', () => {
  it.each([
    ['| OpenAI | Ronda (miles de millones de dólares) | Valoración (miles de millones de dólares) |\n|---|---|---|\n| Marzo de 2026 | 122 | 852 |\n| Octubre de 2024 | 6,6 | 157 |', 'consistent consistent consistent consistent'],
    ['| Empresa | Año | Monto |\n|---|---|---|\n| OpenAI | 2026 | US$ 122.000 M |\n| Anthropic | 2026 | US$ 65.000 M |', 'consistent none'],
  ])('%s', says);
});
