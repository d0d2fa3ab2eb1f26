import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '../../components/focus.ts';
import { BulkBar, LibraryBar, LibraryList, SHELVES, type Grouping, type LibraryRow, type Shelf } from '../../components/Library.tsx';
import { LibraryPicture } from '../../components/LibraryPicture.tsx';
import { AnchorLine, ClaimNotes, RippleLine, SavedQuote } from '../../components/SavedClaim.tsx';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import { counted } from '../../lib/core/format.ts';
import { fill, formatAmount, formatDate, type PluralForms } from '../../lib/core/format.ts';
import { toLink, toQuotation, toReceipt } from '../../lib/core/saved-claims/quotation.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { Ledger, Metric } from '../../lib/core/types.ts';
import { LIBRARY } from '../../lib/core/words/library-page.ts';
import type { Words } from '../../lib/core/words/words.ts';
import { createClaimSearch } from '../../lib/store/claim-search.ts';
import { createClaimStore, type ClaimStore } from '../../lib/store/claim-store.ts';
import { wordsForFailure } from '../../lib/store/storage-fault.ts';
import type { Desk, ViewProps } from './desk.ts';
import { useLive, useShared } from './live.ts';
import { hashOf } from './route.ts';
import { saveFile } from './save.ts';
import { Traffic } from './traffic.tsx';

const text = LIBRARY.library;

const storeOf = ({ database }: Desk): ClaimStore => createClaimStore({ database, now: () => new Date() });

/** All saved claims: found, grouped, edited, sent out and brought in. */
export function LibraryPage({ desk, query }: ViewProps) {
  const store = useMemo(() => storeOf(desk), [desk]);
  const all = useShared(desk.claims);
  const ledger = useLive(() => desk.store.effectiveLedger());
  const [typed, setTyped] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('none');
  const wanted = query.get('shelf') as Shelf | null;
  const [shelf, setShelf] = useState<Shelf>(wanted && SHELVES.includes(wanted) ? wanted : 'kept');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [undo, setUndo] = useState<{ words: string; back(): Promise<void> }>();

  const claims = all.state === 'ready' ? all.value : NO_CLAIMS;
  const unseen = useMemo(() => (all.state === 'ready' ? claims.filter((claim) => isOn(claim, 'alerts')).length : undefined), [claims, all.state]);
  useEffect(() => {
    if (unseen !== undefined) void desk.alerts.tell(unseen).catch(() => undefined);
  }, [unseen]);
  const onShelf = useMemo(() => claims.filter((claim) => isOn(claim, shelf)), [claims, shelf]);
  const search = useMemo(() => createClaimSearch(onShelf), [onShelf]);
  const shown = useMemo(() => search.find(typed), [search, typed]);
  const metrics = ledger.state === 'ready' ? ledger.value.ledger.metrics : NO_METRICS;
  const nameOf = (metric: string): string => metrics.find(({ id }) => id === metric)?.label ?? metric;
  const rows = useMemo(() => rowsOf(shown, grouping, { verdicts: desk.words.verdicts, nameOf }), [shown, grouping, metrics]);
  const chosen = useMemo(() => (selected.size === 0 ? NO_CLAIMS : shown.filter(({ id }) => selected.has(id))), [shown, selected]);
  const ids = chosen.map(({ id }) => id);

  const doing = (work: Promise<unknown>): void => void work.catch((error: unknown) => desk.tell(LIBRARY.failed.replace('{detail}', wordsForFailure(error))));
  const page = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  /** The list's stop, or the search where nothing is listed. */
  const toList = (): HTMLElement | null | undefined => page.current?.querySelector<HTMLElement>('.rows [tabindex="0"]') ?? page.current?.querySelector<HTMLElement>('input[type=search]');
  useKeptFocus(page, toList);
  // Whoever throws away by keys can take that back by the next one.
  useEffect(() => undoButton.current?.focus(), [undo]);

  const tell = (forms: PluralForms, n: number): void => desk.tell(counted(forms, n, 'en'));
  const trash = async (): Promise<void> => {
    await store.trash(ids);
    setSelected(new Set());
    setUndo({ words: counted(text.trashed, ids.length, 'en'), back: async () => { await store.trash(ids, false); tell(text.restored, ids.length); } });
  };
  const takeBack = (): void => {
    toList()?.focus();
    if (undo) doing(undo.back());
    setUndo(undefined);
  };
  const leave = async (work: Promise<void>, forms: PluralForms): Promise<void> => {
    await work;
    toList()?.focus();
    tell(forms, ids.length);
  };
  const retag = async (tags: { add?: string[]; remove?: string[] }): Promise<void> => {
    await store.retag(ids, tags);
    tell(text.retagged, ids.length);
  };

  return (
    <div class="library" ref={page}>
      <h1>{text.title}</h1>
      {all.state === 'loading' && all.all !== undefined && <p class="soft"><progress aria-label={text.reading} max={all.all} value={all.done} /> {text.reading}</p>}
      {all.state === 'failed' && <p role="alert">{LIBRARY.failed.replace('{detail}', all.detail)}</p>}
      <LibraryBar query={typed} grouping={grouping} shelf={shelf} shown={shown.length} selected={ids.length} text={LIBRARY} onQuery={setTyped} onGrouping={setGrouping} onShelf={setShelf} />
      <div class="deeds">
        <BulkBar
          selected={ids.length}
          isTrash={shelf === 'trash'}
          allSelected={shown.length > 0 && ids.length === shown.length}
          text={text}
          onAll={(on) => setSelected(new Set(on ? shown.map(({ id }) => id) : []))}
          onTag={(tag, add) => doing(retag(add ? { add: [tag] } : { remove: [tag.trim()] }))}
          onTrash={() => doing(trash())}
          onRestore={() => doing(leave(store.trash(ids, false), text.restored))}
          onPurge={() => doing(leave(store.purge(ids), text.purged))}
        />
        <Traffic desk={desk} store={store} claims={chosen.length > 0 ? chosen : shown} />
      </div>
      {undo && (
        <p class="undo" role="status">
          {undo.words} <button type="button" class="small" ref={undoButton} onClick={takeBack}>{text.undo}</button>
        </p>
      )}
      {ledger.state === 'ready' && <Picture claims={shown} ledger={ledger.value.ledger} verdicts={desk.words.verdicts} />}
      {all.state === 'ready' && shown.length === 0 && <p class="empty">{claims.length === 0 ? text.nothing : text.noMatch}</p>}
      {shown.length > 0 && (
        <LibraryList
          rows={rows}
          selected={selected}
          words={desk.words}
          text={LIBRARY}
          hrefOf={(id) => hashOf('saved', id)}
          onSelect={(id, on) => setSelected((before) => withOrWithout(before, id, on))}
          onSeen={(id) => doing(store.look([id]))}
        />
      )}
    </div>
  );
}

const NO_METRICS: Ledger['metrics'] = [];
const NO_CLAIMS: readonly SavedClaim[] = [];

const isOn = ({ trashedAt, ripple }: SavedClaim, shelf: Shelf): boolean =>
  shelf === 'trash' ? trashedAt !== undefined : trashedAt === undefined && (shelf === 'kept' || ripple?.seen === false);

function withOrWithout(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

interface Naming {
  verdicts: Readonly<Record<string, string>>;
  nameOf(metric: string): string;
}

/** Claims with the heads of their groups. A claim with several tags stands under each. */
function rowsOf(claims: readonly SavedClaim[], grouping: Grouping, naming: Naming): LibraryRow[] {
  if (grouping === 'none') return claims.map((claim) => ({ kind: 'claim', key: claim.id, claim }));
  const groups = new Map<string, SavedClaim[]>();
  for (const claim of claims) {
    for (const label of labelsOf(claim, grouping, naming)) {
      const group = groups.get(label);
      if (group) group.push(claim);
      else groups.set(label, [claim]);
    }
  }
  return [...groups].flatMap(([label, inside]): LibraryRow[] => [
    { kind: 'group', key: `group ${label}`, label, count: inside.length },
    ...inside.map((claim) => ({ kind: 'claim' as const, key: `${label} ${claim.id}`, claim })),
  ]);
}

function labelsOf({ page, judgement, tags }: SavedClaim, grouping: Grouping, { verdicts, nameOf }: Naming): string[] {
  if (grouping === 'page') return [page.title ?? page.url];
  if (grouping === 'tag') return tags.length === 0 ? [text.untagged] : tags;
  if (!judgement) return [text.noFigure];
  const { verdict, metric } = judgement.verdict;
  return grouping === 'verdict' ? [verdicts[verdict] ?? verdict] : [nameOf(metric ?? judgement.claim.metric ?? text.noFigure)];
}

/** Points beyond these would hide each other. */
const MOST_POINTS = 2_000;
const UNIT = 'USD';

/** Figures of the shown claims, by the day of their page, against what the ledger holds of the same measure. */
function Picture(props: PictureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="picture" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.picture}</summary>
      {isOpen && <Drawn {...props} />}
    </details>
  );
}

interface PictureProps {
  claims: readonly SavedClaim[];
  ledger: Ledger;
  verdicts: Words['verdicts'];
}

function Drawn({ claims, ledger, verdicts }: PictureProps) {
  const [wanted, setWanted] = useState<Metric>();
  const measured = useMemo(() => byMetric(claims, ledger), [claims, ledger]);
  const chosen = measured.find(({ metric: { id } }) => id === wanted) ?? measured[0];
  if (!chosen) return <p class="empty">{text.pictureNone}</p>;
  const { metric, claims: among, facts } = chosen;
  const points = among.slice(0, MOST_POINTS).flatMap(({ id, judgement, page, savedAt, selectors: [{ exact: quote }] }) => {
    if (!judgement) return [];
    const day = page.published ?? savedAt.slice(0, 10);
    const { verdict } = judgement.verdict;
    return [{ id, day, value: judgement.claim.figure.low, verdict, label: fill(text.picturePoint, { verdict: verdicts[verdict], quote, day: formatDate(day) }) }];
  });
  return (
    <>
      <label class="field">
        <span>{text.pictureMetric}</span>
        <select value={metric.id} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
          {measured.map((each) => <option key={each.metric.id} value={each.metric.id}>{each.metric.label} ({each.claims.length})</option>)}
        </select>
      </label>
      <LibraryPicture
        points={points}
        facts={facts.map(({ validFrom, value, label }) => ({ day: validFrom, value, label }))}
        holds={metric.kind === 'state'}
        label={text.pictureOf.replace('{n}', String(points.length))}
        hint={text.pictureHint}
        factsLabel={text.pictureFacts}
        verdicts={verdicts}
        hrefOf={(id) => hashOf('saved', id)}
        amountOf={(value) => formatAmount(value, UNIT)}
      />
    </>
  );
}

/** The claims whose figure the ledger measures too, by what they measure; what is measured most often comes first. */
function byMetric(claims: readonly SavedClaim[], { metrics, facts }: Ledger) {
  return metrics
    .map((metric) => {
      const own = claims.filter(({ judgement }) => judgement && (judgement.verdict.metric ?? judgement.claim.metric) === metric.id && judgement.claim.figure.unit === UNIT && judgement.claim.figure.low > 0);
      const entities = new Set(own.map(({ judgement }) => judgement?.claim.entity));
      const known = facts.filter((fact) => fact.unit === UNIT && fact.value > 0 && entities.has(fact.entity) && (fact.metric === metric.id || metric.comparedWith.includes(fact.metric)));
      return { metric, claims: own, facts: known };
    })
    .filter((each) => each.claims.length > 0 && each.facts.length > 0)
    .toSorted((a, b) => b.claims.length - a.claims.length);
}

// ---------------------------------------------------------------------------------------------
// One claim

/** One saved claim, understandable without its page. */
export function SavedPage({ desk, argument }: ViewProps) {
  const store = useMemo(() => storeOf(desk), [desk]);
  const live = useLive(() => store.get(argument).then((claim) => claim ?? null), [argument]);
  useEffect(() => {
    // What fails here is told by the query above.
    void desk.alerts.after(() => store.look([argument])).catch(() => undefined);
  }, [argument]);
  const back = <p><a href={hashOf('library')}>{text.back}</a></p>;
  if (live.state === 'loading') return back;
  if (live.state === 'failed' || live.value === null) return <>{back}<h1>{text.title}</h1><p class="empty">{live.state === 'failed' ? LIBRARY.failed.replace('{detail}', live.detail) : text.gone}</p></>;
  const claim = live.value;
  const { page, judgement, savedAt, passage } = claim;
  const safe = /^https?:/.test(page.url);
  const receipt = toReceipt(claim);
  const copy = (words: string): void => void navigator.clipboard.writeText(words).then(() => desk.tell(LIBRARY.copied), (error: unknown) => desk.tell(LIBRARY.failed.replace('{detail}', String(error))));
  return (
    <div class="library one">
      {back}
      <h1><SavedQuote claim={claim} /></h1>
      <p>{safe ? <a href={page.url} target="_blank" rel="noopener noreferrer" dir="auto">{page.title ?? page.url}</a> : <bdi>{page.title ?? page.url}</bdi>} <span class="soft">{[page.author, page.published, text.savedOn.replace('{date}', savedAt.slice(0, 10)), judgement && text.by.replace('{version}', judgement.ledger.version)].filter(Boolean).join(' · ')}</span></p>
      {passage && <blockquote dir="auto" {...(passage.lang !== undefined && { lang: passage.lang })}>{passage.text.slice(0, passage.start)}<mark>{passage.text.slice(passage.start, passage.end)}</mark>{passage.text.slice(passage.end)}</blockquote>}
      <AnchorLine claim={claim} text={LIBRARY} />
      <p class="actions">
        <button type="button" class="small" onClick={() => copy(toQuotation(claim))}>{LIBRARY.copy}</button>
        <button type="button" class="small" onClick={() => copy(toLink(claim))}>{text.copyLink}</button>
        {receipt && <button type="button" class="small" onClick={() => saveFile(`${JSON.stringify(receipt, null, 2)}\n`, `${claim.id}.receipt.json`, 'application/json')}>{text.receipt}</button>}
        {safe && <a href={toLink(claim)} target="_blank" rel="noopener noreferrer">{text.open}</a>}
      </p>
      {judgement && (
        <section class="judged" lang={desk.words.tag} dir={desk.words.dir}>
          <VerdictMark verdict={judgement.verdict.verdict} words={judgement.headline} />
          <p>{judgement.why}</p>
          <p class="soft">{judgement.reading}</p>
        </section>
      )}
      <RippleLine claim={claim} words={desk.words} text={LIBRARY} onSeen={() => void store.look([claim.id])} />
      <ClaimNotes claim={claim} text={LIBRARY} onNote={(note) => void store.annotate(claim.id, { note })} onTags={(tags) => void store.annotate(claim.id, { tags })} />
    </div>
  );
}
