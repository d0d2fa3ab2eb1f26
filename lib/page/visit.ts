/** One page's figures: claims as they are found, verdicts as they come, marks for the painter, a list for the popup. */
import { createClaimReader, type ClaimReader, type Vocabulary } from '../core/claims.ts';
import { findFigures } from '../core/figures.ts';
import { baseOf, languageOf } from '../core/languages/detect.ts';
import { addLanguages, BASE_LANGUAGE, isKnown, languagesToAdd, toolsOf } from '../core/languages/index.ts';
import type { LanguagePack } from '../core/languages/pack.ts';
import type { Claim, DocumentText, Explanation, Figure, FoundClaim, PartialDate, Verdict } from '../core/types.ts';
import { decisiveWords, shortWords } from '../core/verdict-words.ts';
import type { Counts, ListedFigure, PageSpeech } from '../messages/protocol.ts';
import type { ReadPage } from './anchors.ts';
import { isNumeric } from './numeric.ts';
import type { Mark } from './painter.ts';
import { createPacer, type Pacer } from './slices.ts';
import type { TextIndex } from './text-index.ts';

/** What a page asks of the background. */
export interface Judge {
  vocabulary(): Promise<Vocabulary>;
  /** What is said on the page, in the reader's language. */
  words(): Promise<PageSpeech>;
  languages(tags: string[]): Promise<LanguagePack[]>;
  judge(claims: Claim[], published: PartialDate | undefined): Promise<Verdict[]>;
  explain(claim: Claim, verdict: Verdict, published: PartialDate | undefined): Promise<Explanation>;
}

export interface Visit {
  /** Reads new text; earlier text that is still being judged is forgotten. Returns whether it says anything new. */
  update(index: TextIndex): Promise<boolean>;
  /** Judges the same text anew: the ledger has changed. */
  rejudge(): Promise<boolean>;
  explain(id: number): Promise<Explanation>;
  list(): ListedFigure[];
  /** What was read last; undefined before the first text has its verdicts. */
  page(): ReadPage | undefined;
}

export interface VisitOptions {
  judge: Judge;
  signal: AbortSignal;
  /** Does the work; one of its own by default. */
  pacer?: Pacer;
  onMarks(marks: Mark[], words: PageSpeech): void;
  onCounts(counts: Counts): void;
}

const CONTEXT = 40;
/** A page with more figures is a table of data, which nobody reads figure by figure. */
export const MOST_FIGURES = 10_000;

/** A text that was judged, with what came of it. */
interface Reading {
  index: TextIndex;
  found: FoundClaim[];
  verdicts: ReadonlyMap<number, Verdict>;
  words: PageSpeech;
  /** What was asked: the same question need not be asked again. */
  question: string;
}

/** Reads the texts of one visit to one address. */
export function createVisit({ judge, signal, pacer = createPacer({ signal }), onMarks, onCounts }: VisitOptions): Visit {
  /** The newest text, and the newest one that has its verdicts. */
  let newest: TextIndex | undefined;
  let reading: Reading | undefined;
  let generation = 0;
  let vocabulary: Promise<Vocabulary> | undefined;
  let wording: Promise<PageSpeech> | undefined;
  let reader: { claims: ClaimReader; names: Vocabulary } | undefined;

  function* show({ index, found, verdicts, words }: Reading, isStale: () => boolean): Generator<void, void> {
    const marks: Mark[] = [];
    const counts: Counts = { consistent: 0, outdated: 0, conflicting: 0, unverified: 0 };
    for (const { claim, start, end } of found) {
      const verdict = verdicts.get(claim.id)?.verdict ?? 'unverified';
      counts[verdict]++;
      const range = verdict === 'unverified' ? undefined : index.rangeOf(start, end);
      if (range && verdict !== 'unverified') marks.push({ id: claim.id, range, verdict });
      yield;
      if (isStale()) return;
    }
    onMarks(marks, words);
    onCounts(counts);
  }

  const asked = new Set<string>();
  /** Has languages added. Those that nobody knows are asked for once, and then read as the base language. */
  const learn = async (languages: Iterable<string>): Promise<void> => {
    const tags = [...new Set(languages)].filter((tag) => !asked.has(tag) && !isKnown(tag) && /^[a-z]{2,8}$/.test(tag));
    if (tags.length === 0) return;
    const packs = await judge.languages(tags);
    for (const tag of tags) asked.add(tag);
    addLanguages(packs);
    reader = undefined;
  };

  /** The claims of a text, and what is asked about them. */
  function* claimsIn({ document }: TextIndex, names: Vocabulary, isStale: () => boolean): Generator<unknown, { found: FoundClaim[]; question: string } | undefined> {
    if (reader?.names !== names) {
      reader = { claims: createClaimReader(names), names };
      yield* reader.claims.prepare(document);
      if (isStale()) return undefined;
    }
    const steps = reader.claims.read(document);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      yield;
      if (isStale()) return undefined;
    }
    const found = step.value.slice(0, MOST_FIGURES);
    const asked = [JSON.stringify(document.published)];
    for (const { claim } of found) {
      asked.push(JSON.stringify(claim));
      yield;
    }
    return { found, question: asked.join('\n') };
  }

  /** Verdicts by claim; those that the last reading has, where it asked the same. */
  const verdictsOn = async (claims: Claim[], question: string, published: PartialDate | undefined): Promise<ReadonlyMap<number, Verdict>> => {
    if (question === reading?.question) return reading.verdicts;
    const answers = claims.length === 0 ? [] : await judge.judge(claims, published);
    return new Map(answers.map((verdict) => [verdict.claim, verdict]));
  };

  const readNewest = async (): Promise<boolean> => {
    const mine = ++generation;
    const stale = (): boolean => signal.aborted || mine !== generation;
    const index = newest;
    vocabulary ??= judge.vocabulary().catch((error: unknown) => {
      vocabulary = undefined;
      throw error;
    });
    wording ??= judge.words().catch((error: unknown) => {
      wording = undefined;
      throw error;
    });
    // What the page declares is likely what it is written in: asked for with the rest, it costs no time of its own.
    const declared = index?.document.lang === undefined ? [] : [baseOf(index.document.lang)];
    const [names, words] = await Promise.all([vocabulary, wording, learn([BASE_LANGUAGE, ...declared])]);
    if (!index || stale()) return true;
    await learn(await pacer.run(languagesOf(index.document)));
    if (stale()) return true;
    const read = await pacer.run(claimsIn(index, names, stale));
    if (!read || stale()) return true;
    const { found, question } = read;
    const isNew = question !== reading?.question;
    const verdicts = await verdictsOn(found.map(({ claim }) => claim), question, index.document.published);
    if (stale()) return true;
    reading = { index, found, verdicts, words, question };
    await pacer.run(show(reading, stale));
    return isNew;
  };

  const explain = async (id: number): Promise<Explanation> => {
    const found = reading?.found.find((each) => each.claim.id === id);
    const verdict = reading?.verdicts.get(id);
    if (!reading || !found || !verdict) throw new Error('This figure is no longer on the page.');
    const { text, published } = reading.index.document;
    return { ...(await judge.explain(found.claim, verdict, published)), decisive: decisiveWords(found, text) };
  };

  return {
    update: (next) => {
      newest = next;
      return readNewest();
    },
    rejudge: () => {
      vocabulary = undefined;
      // Whatever is asked from now on is asked of the new ledger, also when this answer is overtaken.
      if (reading) reading = { ...reading, question: '' };
      return readNewest();
    },
    explain,
    list: () => (reading ? listOf(reading) : []),
    page: () => reading,
  };
}

/** The figures in a few words of a page, read as its claims are; none before a visit has the languages for it. */
export const figuresIn = (words: string, lang?: string): Figure[] => (isKnown(BASE_LANGUAGE) ? findFigures(words, toolsOf(languageOf(words, lang)).numbers) : []);

/** The languages to add for blocks with a digit, which are those that are read closely. */
function* languagesOf({ text, blocks, lang }: DocumentText): Generator<void, Set<string>> {
  const tags = new Set<string>();
  for (const block of blocks) {
    if (!isNumeric(text.slice(block.start, block.end))) continue;
    for (const tag of languagesToAdd({ text, blocks: [block], ...(lang !== undefined && { lang }) })) tags.add(tag);
    yield;
  }
  return tags;
}

function listOf({ index, found, verdicts, words: said }: Reading): ListedFigure[] {
  const words = (start: number, end: number): string => index.document.text.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  return found.map(({ claim, start, end }) => {
    const verdict = verdicts.get(claim.id) ?? ({ verdict: 'unverified', reason: 'ledger-unavailable' } as const);
    return {
      id: claim.id,
      start,
      quote: words(start, end),
      before: words(start - CONTEXT, start).trimStart(),
      after: words(end, end + CONTEXT).trimEnd(),
      verdict: verdict.verdict,
      ...shortWords(verdict, said),
    };
  });
}
