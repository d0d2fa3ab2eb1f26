/** How the text puts a figure: as stated, planned, rumoured, possible or denied, or as a mere change. */
import { isCurrency } from '../match.ts';
import { between, type Sentence } from '../reading.ts';
import type { Span } from '../sentences.ts';
import type { Figure, Metric, Modality } from '../types.ts';
import { BESIDE, CLAUSE, hasCue, isAside, isOrigin, liesIn, NEXT_CLAUSE, NEXT_REACH, within } from './nearness.ts';

/** Plan, rumour, possibility or denial, where such a word governs the figure: in its clause, and before it unless the language's verbs come last. */
export function modalityOf(sentence: Sentence, figure: Figure, verbFinal: boolean): { modality: Modality; cue?: Span } {
  if (isPresupposed(sentence, figure)) return { modality: 'stated' };
  const isName = isKnown(sentence, figure);
  for (const cue of sentence.cues) {
    const { role } = cue.tag;
    const asks = role === 'asking';
    if (asks || role === 'retraction') {
      const { gap, breaks } = between(sentence, figure, cue);
      // "公司予以否认" takes back what was said before it, "吗" only asks for what it stands at.
      if (cue.end > figure.end && (asks ? gap <= ASKED && breaks === 0 : breaks <= TAKEN_BACK)) return { modality: asks ? 'hypothetical' : 'denied', cue };
    }
    if (role !== 'modality' || isAside(figure, cue)) continue;
    const before = cue.end <= figure.start;
    if ((isName && !before) || (before && isOfName(sentence, figure, cue)) || isOfRival(sentence, figure, cue)) continue;
    if (cue.tag.modality === 'hypothetical' && isOfDay(sentence, figure)) continue;
    // 37億ドルから127億ドルへの増加を見込む, 実現すれば3000億ドルから: what is expected begins at what there was.
    if (cue.tag.modality !== 'denied' && isOrigin(sentence, figure, 'behind')) continue;
    if (!before && isFrontedPrice(sentence, figure)) continue;
    const { gap, breaks, figures } = between(sentence, figure, cue);
    if (cue.tag.modality === 'denied') {
      if (figures > 0) continue;
      if (cue.tag.side === 'after' && gap <= 8 && breaks === 0) return { modality: 'denied', cue };
      if (before && gap <= (cue.end - cue.start >= VERB_OF_DENIAL ? 60 : 14) && breaks <= 6) return { modality: 'denied', cue };
      continue;
    }
    // "Expects to lose $5 billion, and is now valued at $157 billion"; "would be its first since March, when it was valued at $852 billion";
    // "is said to want more after it got only $500 million": where the word itself begins the clause, too.
    if (before && sentence.cues.some((c) => (c.tag.role === 'present' || c.tag.role === 'past') && liesIn(c, cue.end, figure.start) && between(sentence, cue, { start: c.end, end: c.end }).breaks >= CLAUSE && between(sentence, c, figure).breaks === 0)) continue;
    // "Why its 27% could be worth $228 billion", "500億ドルで、目標は700億ドル": what could be is what follows.
    if (!before && (!verbFinal || breaks >= NEXT_CLAUSE) && sentence.figures.some((f) => within(f.start - cue.end, NEXT_REACH) && between(sentence, f, cue).breaks === 0)) continue;
    // A verb at the end may govern a list, but no clause that has ended before.
    const listed = before || (verbFinal && breaks <= LIST_OF_THREE);
    const limit = before ? (BREAKS_PASSED[cue.tag.modality] ?? 0) : verbFinal ? VERB_BEHIND : 4;
    if (breaks <= limit && figures <= (listed ? 2 : verbFinal ? 1 : 0) && gap <= (before || verbFinal ? 90 : 30)) return { modality: cue.tag.modality, cue };
  }
  return { modality: 'stated' };
}

/** What parts the items of a list of three. */
const LIST_OF_THREE = 9;
/** What parts a verb at the end from its amount, such as a conversion in brackets; a clause costs more. */
const VERB_BEHIND = 10;

/** "Would be paid in at OpenAI's current $500 billion valuation": what is not plain is the payment; the valuation is there. */
function isPresupposed(sentence: Sentence, figure: Figure): boolean {
  const known = sentence.cues.filter((c) => (c.tag.role === 'present' || c.tag.role === 'definite') && within(figure.start - c.end, BESIDE));
  // "Worth that much at its last valuation of $852 billion": a word that takes it as known may hold the noun.
  return hasCue(sentence.cues, 'metric', (c) => c.tag.metric === 'valuation' && known.some((k) => within(c.start - figure.end, BESIDE) || (k.tag.role === 'definite' && liesIn(c, k.start, k.end))));
}

/** "At $852 billion it would rank among the ten largest": what it would be is said of a price that it has. */
const isFrontedPrice = ({ cues, start }: Sentence, figure: Figure): boolean =>
  hasCue(cues, 'price', (c) => c.start - start <= BESIDE && within(figure.start - c.end, BESIDE));

/** "若套用3月底8520亿美元的估值": what would follow is not plain; what it was worth that day is. */
function isOfDay({ dates, cues }: Sentence, { start, end }: Figure): boolean {
  return dates.some((d) => within(start - d.end, OF_DAY)) && hasCue(cues, 'metric', (c) => c.tag.metric === 'valuation' && within(c.start - end, BESIDE));
}

/** 月の and a space. */
const OF_DAY = 2;

/** 上場を目指すOpenAIの評価額は8520億ドル: what the company plans describes its name, and not what is said of it. */
const isOfName = ({ cues, names }: Sentence, figure: Figure, { start }: Span): boolean =>
  hasCue(cues, 'relative', (c) => c.end > start && names.some((n) => n.role === 'subject' && n.end <= figure.start && within(n.start - c.end, OF_NAME)));

/** What stands before a company's name with it: 米, 美国. */
const OF_NAME = 3;

/** Letters between an amount and the end of the question that it stands in, with the noun that is counted. */
const ASKED = 5;
/** The breaks that a denial reaches across, which are two or three clauses; what stands before a semicolon was said apart. */
const TAKEN_BACK = 34;

/** From this length on a word of denial is a verb, "denied that", and governs more than the next word. */
const VERB_OF_DENIAL = 6;

/** The breaks that such a word before a figure reaches across. */
const BREAKS_PASSED: Readonly<Record<string, number>> = { planned: 15, rumoured: 22, hypothetical: 26 };

/** "The $852 billion startup needs it", "los 122.000 millones captados podrían agotarse": what it is worth, or was raised, is not what it needs, or what may happen to it. */
const isKnown = (sentence: Sentence, figure: Figure): boolean =>
  sentence.cues.some(({ start, end, tag }) => {
    const isDefinite = tag.role === 'definite';
    const gap = tag.side === 'after' ? start - figure.end : isDefinite ? figure.start - end : -1;
    return (isDefinite || (tag.role === 'metric' && tag.metric === 'valuation')) && within(gap, tag.side === 'after' ? BESIDE : NEXT_REACH);
  });

/** "While Anthropic negotiates, OpenAI, valued at $852 billion": what a rival is about in a clause of its own, before the company is named. */
const isOfRival = (sentence: Sentence, figure: Figure, cue: Span): boolean =>
  sentence.names.some((own) => own.role === 'subject' && liesIn(own, cue.end, figure.start) && between(sentence, cue, own).breaks >= CLAUSE) &&
  sentence.names.some((rival) => rival.role === 'comparison' && between(sentence, rival, cue).breaks < CLAUSE);

/** "Added $352 billion of value", "rose by 30 %": a difference, not a level; but "more than doubled from $157 billion" begins at one. */
export function isChange(sentence: Sentence, figure: Figure, metric: Metric | undefined, hasParty: boolean): boolean {
  const earned = metric?.startsWith('revenue') === true;
  const level = earned || metric === undefined || (metric === 'investor_commitment' && !hasParty) || metric.startsWith('valuation') || !isCurrency(figure.unit);
  return level && sentence.cues.some((cue) => {
    // Behind the amount, as verbs stand in Japanese and Korean, any word between would make it the level that was reached.
    const before = cue.end <= figure.start;
    if (cue.tag.role !== 'change' || isAside(figure, cue) || (!before && cue.tag.side === undefined)) return false;
    const { gap, breaks, figures } = between(sentence, figure, cue);
    // "Rose to 13 %": the level that was reached; so is one with a word of the past before it.
    return figures === 0 && breaks === 0 && gap <= (before && !earned ? 14 : 1) && !sentence.cues.some((c) => (c.tag.role === 'into' || c.tag.role === 'past') && liesIn(c, cue.end, figure.start));
  });
}
