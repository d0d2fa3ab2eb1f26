import { useEffect, useMemo, useState } from 'preact/hooks';
import { BulkBar, LibraryBar, LibraryList, SHELVES, type Grouping, type LibraryRow, type Shelf } from '../../components/Library.tsx';
import { LibraryPicture } from '../../components/LibraryPicture.tsx';
import { AnchorLine, ClaimNotes, RippleLine, SavedQuote } from '../../components/SavedClaim.tsx';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import { counted } from '../../components/words.ts';
import { toLink, toQuotation, toReceipt } from '../../lib/core/saved-claims/quotation.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { Fact } from '../../lib/core/types.ts';
import { LIBRARY } from '../../lib/core/words/library-page.ts';
import { createClaimSearch } from '../../lib/store/claim-search.ts';
import { createClaimStore, type ClaimStore } from '../../lib/store/claim-store.ts';
import type { Desk, ViewProps } from './desk.ts';
import { useLive } from './live.ts';
import { hashOf } from './route.ts';
import { saveFile } from './save.ts';
import { Traffic } from './traffic.tsx';

const text = LIBRARY.library;

const storeOf = ({ database }: Desk): ClaimStore => createClaimStore({ database, now: () => new Date() });

/** All saved claims: found, grouped, edited, sent out and brought in. */
export function LibraryPage({ desk, query }: ViewProps) {
  const store = useMemo(() => storeOf(desk), [desk]);
  const all = useLive(() => store.all());
  const ledger = useLive(() => desk.store.effectiveLedger());
  const [typed, setTyped] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('none');
  const wanted = query.get('shelf') as Shelf | null;
  const [shelf, setShelf] = useState<Shelf>(wanted && SHELVES.includes(wanted) ? wanted : 'kept');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [undo, setUndo] = useState<{ words: string; back(): Promise<void> }>();

  const claims = all.state === 'ready' ? all.value : [];
  const onShelf = useMemo(() => claims.filter((claim) => isOn(claim, shelf)), [claims, shelf]);
  const search = useMemo(() => createClaimSearch(onShelf), [onShelf]);
  const shown = useMemo(() => search.find(typed), [search, typed]);
  const facts = ledger.state === 'ready' ? ledger.value.ledger.facts : [];
  const metrics = ledger.state === 'ready' ? ledger.value.ledger.metrics : [];
  const nameOf = (metric: string): string => metrics.find(({ id }) => id === metric)?.label ?? metric;
  const rows = useMemo(() => rowsOf(shown, grouping, { verdicts: desk.words.verdicts, nameOf }), [shown, grouping, metrics]);
  const chosen = shown.filter(({ id }) => selected.has(id));
  const ids = chosen.map(({ id }) => id);

  const doing = (work: Promise<unknown>): void => void work.catch((error: unknown) => desk.tell(LIBRARY.failed.replace('{detail}', String(error).slice(0, 200))));
  const trash = async (): Promise<void> => {
    await store.trash(ids);
    setSelected(new Set());
    setUndo({ words: counted(text.trashed, ids.length, 'en'), back: () => store.trash(ids, false) });
  };

  return (
    <div class="library">
      <h1>{text.title}</h1>
      {all.state === 'failed' && <p role="alert">{LIBRARY.failed.replace('{detail}', all.detail)}</p>}
      <LibraryBar query={typed} grouping={grouping} shelf={shelf} shown={shown.length} text={LIBRARY} onQuery={setTyped} onGrouping={setGrouping} onShelf={setShelf} />
      <BulkBar
        selected={ids.length}
        isTrash={shelf === 'trash'}
        allSelected={shown.length > 0 && ids.length === shown.length}
        text={text}
        onAll={(on) => setSelected(new Set(on ? shown.map(({ id }) => id) : []))}
        onTag={(tag, add) => doing(store.retag(ids, add ? { add: [tag] } : { remove: [tag.trim()] }))}
        onTrash={() => doing(trash())}
        onRestore={() => doing(store.trash(ids, false))}
        onPurge={() => doing(store.purge(ids))}
      />
      {undo && (
        <p class="undo" role="status">
          {undo.words} <button type="button" class="small" onClick={() => { doing(undo.back()); setUndo(undefined); }}>{text.undo}</button>
        </p>
      )}
      <Traffic desk={desk} store={store} claims={chosen.length > 0 ? chosen : shown} />
      <Picture claims={shown} facts={facts} />
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

/** Figures of the shown claims, by the day of their page, against what the ledger holds of the same metric. */
function Picture({ claims, facts }: { claims: readonly SavedClaim[]; facts: readonly Fact[] }) {
  const points = claims.flatMap(({ id, judgement, page, savedAt }) =>
    judgement?.claim.figure.unit === 'USD' && judgement.claim.figure.low > 0 ? [{ id, metric: judgement.verdict.metric ?? judgement.claim.metric, day: page.published ?? savedAt.slice(0, 10), value: judgement.claim.figure.low, verdict: judgement.verdict.verdict }] : [],
  );
  if (points.length === 0) return null;
  const metrics = new Set(points.map(({ metric }) => metric));
  const known = facts.filter(({ metric, unit, entity }) => unit === 'USD' && metrics.has(metric) && entity === 'openai').map(({ validFrom, value, label }) => ({ day: validFrom, value, label }));
  return (
    <details class="picture">
      <summary>{text.picture}</summary>
      <LibraryPicture points={points.slice(0, 2_000)} facts={known} label={text.pictureOf.replace('{n}', String(points.length))} hrefOf={(id) => hashOf('saved', id)} />
    </details>
  );
}

// ---------------------------------------------------------------------------------------------
// One claim

/** One saved claim, understandable without its page. */
export function SavedPage({ desk, argument }: ViewProps) {
  const store = useMemo(() => storeOf(desk), [desk]);
  const live = useLive(() => store.get(argument).then((claim) => claim ?? null), [argument]);
  useEffect(() => void store.look([argument]).catch(() => undefined), [argument]);
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
      {passage && <blockquote dir="auto" {...(passage.lang !== undefined && { lang: passage.lang })}>{passage.text.slice(0, passage.start)}<mark>{passage.text.slice(passage.start, passage.end)}</mark>{passage.text.slice(passage.end)}</blockquote>}
      <p>{safe ? <a href={page.url} target="_blank" rel="noopener noreferrer" dir="auto">{page.title ?? page.url}</a> : <bdi>{page.title ?? page.url}</bdi>} <span class="soft">{[page.author, page.published].filter(Boolean).join(' · ')}</span></p>
      <p class="soft">{text.savedOn.replace('{date}', savedAt.slice(0, 10))}{judgement && ` · ${text.by.replace('{version}', judgement.ledger.version)}`}</p>
      <p class="actions">
        <button type="button" class="small" onClick={() => copy(toQuotation(claim))}>{LIBRARY.copy}</button>
        <button type="button" class="small" onClick={() => copy(toLink(claim))}>{text.copyLink}</button>
        {receipt && <button type="button" class="small" onClick={() => saveFile(`${JSON.stringify(receipt, null, 2)}\n`, `${claim.id}.receipt.json`, 'application/json')}>{text.receipt}</button>}
        {safe && <a href={toLink(claim)} target="_blank" rel="noopener noreferrer">{text.open}</a>}
      </p>
      <AnchorLine claim={claim} text={LIBRARY} />
      {judgement && (
        <section>
          <VerdictMark verdict={judgement.verdict.verdict} words={desk.words.verdicts[judgement.verdict.verdict]} />
          <p>{judgement.headline}</p>
          <p>{judgement.why}</p>
          <p class="soft">{judgement.reading}</p>
        </section>
      )}
      <RippleLine claim={claim} words={desk.words} text={LIBRARY} onSeen={() => void store.look([claim.id])} />
      <ClaimNotes claim={claim} text={LIBRARY} onNote={(note) => void store.annotate(claim.id, { note })} onTags={(tags) => void store.annotate(claim.id, { tags })} />
    </div>
  );
}
