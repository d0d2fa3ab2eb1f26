/**
 * Text to measure speed on: words of news in a random but repeatable order, an amount about every 300
 * characters, and names of companies. The same options always give the same text.
 */

export interface TextOptions {
  /** `amounts`: names OpenAI in its first words, with figures. `quiet`: neither names nor digits. */
  kind: 'amounts' | 'quiet';
  /** Characters of one document. */
  length: number;
  /** Characters after which a new line begins; without it a document is one line. */
  paragraph?: number;
  seed?: number;
}

export const WORDS = (
  'according to two people who asked not to be named because the terms are private the board met again last week ' +
  'to discuss how fast new capacity should come and which suppliers could deliver it while investors from three continents ' +
  'waited for papers that lawyers had promised since spring and customers in schools hospitals and small firms kept asking for ' +
  'cheaper access under longer contracts so that managers who once doubted every forecast now plan around it even though rivals ' +
  'are said to copy each feature within weeks and regulators want to hear more about safety before they let anything go on'
).split(' ');
const NAMES = ['Microsoft', 'OpenAI', 'SoftBank', 'Nvidia', 'Amazon', 'Oracle', 'Anthropic', 'Bloomberg', 'Sam Altman', 'Thrive Capital'];
const FIGURES: readonly ((n: string) => string)[] = [
  (n) => `$${n} billion`, (n) => `$${n}bn`, (n) => `US$${n} billion`, (n) => `$${n}B`, (n) => `$${n} million`, (n) => `${n} billion dollars`,
  (n) => `€${n} million`, (n) => `more than ${n} million weekly users`, (n) => `${n} percent`, () => 'March 31, 2026', () => 'in 2025',
];
const NAME_SHARE = 0.06;
/** Of sentences of some 110 characters. */
const FIGURE_SHARE = 0.45;

/** One document. */
export function makeText({ kind, length, paragraph = Infinity, seed = 1 }: TextOptions): string {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const sentence = (): string => {
    const words = Array.from({ length: 10 + Math.floor(random() * 14) }, () => (kind === 'amounts' && random() < NAME_SHARE ? pick(NAMES) : pick(WORDS)));
    if (kind === 'amounts' && random() < FIGURE_SHARE) words.splice(Math.floor(random() * words.length), 0, pick(FIGURES)(numberFrom(random)));
    const line = words.join(' ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  };
  const sentences: string[] = kind === 'amounts' ? ['OpenAI is growing.'] : [];
  let size = 0;
  let line = 0;
  while (size < length) {
    const next = sentence();
    const breaks = line >= paragraph;
    sentences.push(`${breaks ? '\n' : ' '}${next}`);
    size += next.length + 1;
    line = breaks ? next.length : line + next.length + 1;
  }
  return sentences.join('').trimStart().slice(0, length);
}

/** Documents that differ, of together at least `total` characters. */
export const makeTexts = (total: number, options: TextOptions): string[] =>
  Array.from({ length: Math.ceil(total / options.length) }, (_, i) => makeText({ ...options, seed: i + 1 }));

/** The same news in every language that Tickmark reads, a line each: what needs all packs at once. */
export const ALL_LANGUAGES = [
  'OpenAI raised $122 billion at a valuation of $852 billion.',
  'OpenAI以8520亿美元的估值融资1220亿美元。',
  'OpenAIは評価額8520億ドルで1220億ドルを調達した。',
  'OpenAI가 기업가치 8520억 달러에 1220억 달러를 조달했다.',
  'OpenAI hat 122 Milliarden Dollar bei einer Bewertung von 852 Milliarden Dollar eingesammelt.',
  'OpenAI a levé 122 milliards de dollars pour une valorisation de 852 milliards de dollars.',
  'OpenAI ha recaudado 122.000 millones de dólares con una valoración de 852.000 millones de dólares.',
  'A OpenAI captou 122 bilhões de dólares com uma avaliação de 852 bilhões de dólares.',
  'OpenAI ha raccolto 122 miliardi di dollari con una valutazione di 852 miliardi di dollari.',
  'OpenAI heeft 122 miljard dollar opgehaald tegen een waardering van 852 miljard dollar.',
  'OpenAI привлекла 122 млрд долларов при оценке в 852 млрд долларов.',
  'OpenAI pozyskało 122 mld dolarów przy wycenie 852 mld dolarów.',
  'OpenAI, 852 milyar dolar değerleme üzerinden 122 milyar dolar yatırım aldı.',
  'OpenAI đã huy động 122 tỷ USD với mức định giá 852 tỷ USD.',
  'جمعت OpenAI 122 مليار دولار بتقييم بلغ 852 مليار دولار.',
  'OpenAI ने 852 अरब डॉलर के मूल्यांकन पर 122 अरब डॉलर जुटाए।',
].join('\n');

function numberFrom(random: () => number): string {
  const kind = random();
  if (kind < 0.5) return String(1 + Math.floor(random() * 900));
  return kind < 0.8 ? (random() * 100).toFixed(1) : String(10 + Math.floor(random() * 90));
}

/** A linear congruential generator: evenly spread is all it need be. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
