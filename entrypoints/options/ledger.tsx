import { useEffect, useMemo, useState } from 'preact/hooks';
import { FactFilters, type Choice } from '../../components/FactFilters.tsx';
import { FactView, type FactPageView, type HistoryLine } from '../../components/FactView.tsx';
import { LedgerTable, type FactRow } from '../../components/LedgerTable.tsx';
import { TimeSlider } from '../../components/TimeSlider.tsx';
import { ENGLISH, fill, formatAmount } from '../../lib/core/format.ts';
import { chainOf, daysOf, type FactQuery, type LayeredFact, type Moment, type SortKey } from '../../lib/core/ledger-view.ts';
import { strengthOf } from '../../lib/core/ledger-layers.ts';
import type { Fact, FactStatus, LayerName } from '../../lib/core/types.ts';
import type { HistoryStep } from '../../lib/store/ledger-edits.ts';
import { faultOfStorage } from '../../lib/store/storage-fault.ts';
import { countByLayer } from '../../lib/store/unreadable.ts';
import type { Desk, ViewProps } from './desk.ts';
import { amountOf, counted, dateOf, fieldName, instantOf, layerName, shownField, useLedger, whenOf, type LedgerData } from './ledger-data.ts';
import { useLive } from './live.ts';
import { hashOf } from './route.ts';
import { saveFile } from './save.ts';
import { Steps } from './Steps.tsx';
import { Waiting } from './Waiting.tsx';

// ---------------------------------------------------------------------------------------------
// Table

/** The facts as a table. What narrows it stands in the address, so that the way back leads to the same rows. */
export function LedgerPage({ desk, query }: ViewProps) {
  const live = useLedger(desk);
  return <Waiting desk={desk} live={live}>{(data) => <Ledger desk={desk} data={data} start={query} />}</Waiting>;
}

const SORTS: readonly SortKey[] = ['label', 'metric', 'value', 'validFrom', 'status', 'layer'];
const STATUSES: readonly FactStatus[] = ['official', 'reported', 'disputed'];

export function queryOf(params: URLSearchParams): FactQuery {
  const text = (name: string): string | undefined => params.get(name) ?? undefined;
  const status = STATUSES.find((each) => each === params.get('status'));
  const sort = SORTS.find((each) => each === params.get('sort'));
  const moment = momentOf(params);
  const fields = { text: text('text'), entity: text('entity'), metric: text('metric'), event: text('event'), layer: text('layer'), from: text('from'), to: text('to'), status, sort, moment };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as FactQuery;
  return params.has('descending') ? { ...given, descending: params.get('descending') === 'true' } : given;
}

export function momentOf(params: URLSearchParams): Moment | undefined {
  const day = params.get('day');
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day, sense: params.get('sense') === 'known' ? 'known' : 'true' } : undefined;
}

/** Keeps what is looked at in the address, without a step in the browser's history for each letter. */
function remember({ moment, ...fields }: FactQuery): void {
  const entries = Object.entries({ ...fields, ...moment }).map(([key, value]) => [key, String(value)]);
  history.replaceState(null, '', hashOf('ledger', '', Object.fromEntries(entries)));
}

function Ledger({ desk, data, start }: { desk: Desk; data: LedgerData; start: URLSearchParams }) {
  const [query, setQuery] = useState(() => queryOf(start));
  const { catalogue, names } = data;
  const words = desk.text.ledger;
  const checkDay = useCheckDay(desk);
  const found = useMemo(() => catalogue.select(query), [catalogue, query]);
  const days = useMemo(() => daysOf(catalogue.effective.values()), [catalogue]);
  const choices = useMemo(() => choicesOf(desk, data), [data]);

  const change = (next: FactQuery): void => {
    remember(next);
    setQuery(next);
  };
  const narrow = (part: Record<string, unknown>): void => change(Object.fromEntries(Object.entries({ ...query, ...part }).filter(([, value]) => value !== undefined && value !== '')));
  const sort = query.sort ?? 'validFrom';
  const descending = query.descending ?? sort === 'validFrom';

  const rowAt = (index: number): FactRow => {
    const each = found[index] as LayeredFact;
    const { fact, layer, overruled } = each;
    return {
      id: fact.id,
      href: hashOf('fact', fact.id),
      label: fact.label,
      detail: [names.entities.get(fact.entity)?.name ?? fact.entity, names.events.get(fact.event)?.label ?? fact.event].join(' · '),
      metric: names.metrics.get(fact.metric)?.label ?? fact.metric,
      value: amountOf(fact),
      when: whenOf(fact),
      status: fact.status,
      layer: layerName(desk, layer),
      overruled,
      ended: fact.validTo !== undefined && fact.validTo <= (query.moment?.day ?? desk.today()),
    };
  };
  const bundled = data.layers.find(({ layer }) => layer === 'bundled');

  return (
    <>
      <div class="title">
        <div>
          <h1>{words.title}</h1>
          {bundled?.version !== undefined && bundled.asOf !== undefined && <p class="soft">{words.line.replace('{version}', bundled.version).replace('{asOf}', dateOf(bundled.asOf))}</p>}
        </div>
        <Steps desk={desk} />
        <a class="button primary" href={hashOf('new')}>{words.add}</a>
      </div>
      <Lost desk={desk} />
      <Unreadable desk={desk} data={data} />
      <Moot desk={desk} data={data} />
      <FactFilters query={query} choices={choices} words={words} onChange={narrow} onReset={() => change(query.sort ? { sort: query.sort } : {})} />
      {days && (
        <TimeSlider
          from={days.from}
          to={desk.today()}
          {...(query.moment && { moment: query.moment })}
          words={desk.text.time}
          dateOf={dateOf}
          {...(checkDay && { checkDay })}
          onCheck={(moment) => void desk.settings.setCheckDay(moment)}
          onChange={(moment) => narrow({ moment })}
        />
      )}
      <p class="soft count" role="status">{counted(words.facts, found.length)}</p>
      {found.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <LedgerTable
          count={found.length}
          rowAt={rowAt}
          sort={sort}
          descending={descending}
          words={words}
          onSort={(key) => narrow({ sort: key, descending: key === sort ? !descending : key === 'validFrom' || key === 'value' })}
        />
      )}
    </>
  );
}

/** The day as of which pages are checked. */
function useCheckDay({ settings }: Desk): Moment | undefined {
  const [checkDay, setCheckDay] = useState<Moment>();
  useEffect(() => {
    void settings.read().then((now) => setCheckDay(now.checkDay));
    return settings.onChange((now) => setCheckDay(now.checkDay));
  }, [settings]);
  return checkDay;
}

function choicesOf(desk: Desk, { catalogue }: LedgerData): Record<'entity' | 'metric' | 'event' | 'status' | 'layer', Choice[]> {
  const { statuses } = desk.text.ledger;
  return {
    entity: catalogue.choices('entity'),
    metric: catalogue.choices('metric'),
    event: catalogue.choices('event'),
    status: catalogue.choices('status').map((choice) => ({ ...choice, label: statuses[choice.id as FactStatus] })),
    layer: catalogue.choices('layer').map((choice) => ({ ...choice, label: layerName(desk, choice.id) })),
  };
}

/** What the browser has thrown away: told until the reader has seen to it. */
function Lost({ desk: { loss, text } }: { desk: Desk }) {
  const [told, setTold] = useState<string>();
  useEffect(() => void loss.told().then(setTold), [loss]);
  if (told === undefined) return null;
  return (
    <div class="problem" role="alert">
      <p>{told}</p>
      <p class="actions">
        <a href={hashOf('backup')}>{text.backup.restoreTitle}</a>
        <button type="button" class="quiet" onClick={() => void loss.accept().then(() => setTold(undefined))}>{text.ledger.beginAnew}</button>
      </p>
    </div>
  );
}

/** Rows of a wrong shape: told, and for the user to keep or take away. */
function Unreadable({ desk, data: { unreadable } }: { desk: Desk; data: LedgerData }) {
  const words = desk.text.ledger;
  if (unreadable.length === 0) return null;
  const layers = countByLayer(unreadable).map(([layer, count]) => `${layerName(desk, layer)} ${count}`).join(', ');
  const drop = (author: string): Promise<unknown> => desk.edits.dropUnreadable({ author, reason: words.unreadableReason });
  return (
    <div class="problem" role="alert">
      <p>{counted(words.unreadable, unreadable.length).replace('{layers}', layers)} {words.unreadableHint}</p>
      <p class="actions">
        <button type="button" onClick={() => saveFile(`${JSON.stringify(unreadable, null, 2)}\n`, `tickmark-unreadable-${desk.today()}.json`, 'application/json')}>{words.saveUnreadable}</button>
        {unreadable.some(({ layer }) => layer === 'mine' || layer === 'team') && <button type="button" class="quiet" onClick={() => void dropped(desk, drop)}>{words.dropUnreadable}</button>}
        <a href={hashOf('backup')}>{desk.text.backup.restoreTitle}</a>
      </p>
    </div>
  );
}

/** Own rows that a weaker layer says too: told, and dropped when somebody wants it. */
function Moot({ desk, data: { composed } }: { desk: Desk; data: LedgerData }) {
  const rows = composed.moot.filter(({ table }) => table === 'facts');
  const { moot, dropMoot, mootReason } = desk.text.ledger;
  if (rows.length === 0) return null;
  const drop = async (author: string): Promise<void> => {
    for (const layer of ['mine', 'team'] as const) {
      const ids = rows.filter((each) => each.layer === layer).map(({ id }) => id);
      if (ids.length > 0) await desk.edits.dropRows(layer, ids, { author, reason: mootReason });
    }
  };
  return (
    <p class="notice" role="status">
      {counted(moot, rows.length)} <button type="button" class="quiet" onClick={() => void dropped(desk, drop)}>{dropMoot}</button>
    </p>
  );
}

/** Takes rows away in the reader's name, and tells what became of that. */
async function dropped(desk: Desk, drop: (author: string) => Promise<unknown>): Promise<void> {
  try {
    await drop(await desk.author.read());
    desk.tell(desk.text.ledger.dropped);
  } catch (error) {
    desk.tell(faultOfStorage(error).message);
  }
}

// ---------------------------------------------------------------------------------------------
// One fact

/** The page of one fact. */
export function FactPage({ desk, argument }: ViewProps) {
  const live = useLedger(desk);
  const steps = useLive(() => stepsOf(desk, argument), [argument]);
  return (
    <Waiting desk={desk} live={live}>
      {(data) => {
        const [row] = data.catalogue.rowsOf(argument);
        if (!row) return <><h1>{desk.text.ledger.title}</h1><p class="empty">{desk.text.fact.missing}</p><p><a href={hashOf('ledger')}>← {desk.text.fact.back}</a></p></>;
        const link = (deed: string): string => hashOf(deed, argument);
        return (
          <>
            <Steps desk={desk} />
            <FactView
              fact={viewOf(desk, data, row, steps.state === 'ready' ? steps.value : [])}
              words={desk.text.fact}
              statuses={desk.text.ledger.statuses}
              links={{ back: hashOf('ledger'), correct: link('correct'), contest: link('contest'), retire: link('retire'), propose: hashOf('new', '', { copy: argument }) }}
            />
          </>
        );
      }}
    </Waiting>
  );
}

type Step = HistoryStep & { layer: LayerName; table: 'facts' | 'retired' };

/** All that became of a fact and of its retirement, oldest first. */
async function stepsOf({ edits }: Desk, id: string): Promise<Step[]> {
  const of = async (table: Step['table']): Promise<Step[]> => (await edits.historyOf(id, table)).map((step) => ({ ...step, table }));
  return [...(await of('facts')), ...(await of('retired'))].toSorted((a, b) => a.entry.id - b.entry.id);
}

/** Why a fact no longer counts; undefined where it does. */
function retiredBy(desk: Desk, { catalogue, layers }: LedgerData, id: string): string | undefined {
  if (catalogue.effective.has(id)) return undefined;
  const [row] = layers.toSorted((a, b) => strengthOf(b.layer) - strengthOf(a.layer)).flatMap(({ retired }) => retired.filter((each) => each.id === id));
  return row && fill(desk.text.fact.retiredBy, { by: row.by, at: dateOf(row.at), reason: row.reason.replace(/\.$/, '') });
}

function viewOf(desk: Desk, data: LedgerData, { fact, layer }: LayeredFact, steps: readonly Step[]): FactPageView {
  const { catalogue, names } = data;
  const retired = retiredBy(desk, data, fact.id);
  const nameOf = (id: string): string => names.entities.get(id)?.name ?? id;
  const review = fact.reviewAfter;
  return {
    id: fact.id,
    label: fact.label,
    value: amountOf(fact),
    entity: nameOf(fact.entity),
    metric: names.metrics.get(fact.metric)?.label ?? fact.metric,
    event: names.events.get(fact.event)?.label ?? fact.event,
    parties: fact.parties.map(nameOf).join(', '),
    announced: dateOf(fact.announced),
    when: whenOf(fact),
    status: fact.status,
    layer: layerName(desk, layer),
    ...(retired !== undefined && { retired }),
    ...(fact.note !== undefined && { note: fact.note }),
    ...(review !== undefined && { review: { date: dateOf(review), overdue: review < desk.today() } }),
    accepted: fact.accepted.map(({ value, note }) => ({ value: formatAmount(value, fact.unit, ENGLISH), note })),
    sources: fact.sources,
    chain: chainOf(fact, catalogue.effective).map((each) => ({
      id: each.id, label: each.label, value: amountOf(each), when: whenOf(each), ...(each.id !== fact.id && { href: hashOf('fact', each.id) }),
    })),
    layers: catalogue.rowsOf(fact.id).map((each) => ({ layer: layerName(desk, each.layer), value: amountOf(each.fact), when: whenOf(each.fact), counts: !each.overruled })),
    history: historyLines(desk, catalogue.rowsOf(fact.id), steps),
  };
}

/** What the fact tells of itself, then what the journal of this profile knows beyond that. */
function historyLines(desk: Desk, rows: readonly LayeredFact[], steps: readonly Step[]): HistoryLine[] {
  const journal = steps.map(({ entry, layer, table, before, after }) => ({
    at: instantOf(entry.at),
    by: entry.author,
    what: `${desk.text.fact.steps[entry.kind]} (${layerName(desk, layer)}): ${entry.reason}`,
    // The first row of a stronger layer stands in for the one beneath it.
    changes: table === 'retired' ? [after === undefined ? desk.text.fact.unretired : desk.text.fact.retired] : changesOf(desk, (before ?? rows.find((row) => strengthOf(row.layer) < strengthOf(layer))?.fact) as Fact | undefined, after as Fact | undefined),
  }));
  const told = rows[0]?.fact.history.filter(({ by, what }) => !steps.some(({ entry }) => entry.author === by && entry.reason === what)) ?? [];
  return [...told.map(({ at, by, what }) => ({ at: dateOf(at), by, what, changes: [] })), ...journal];
}

/** Fields that differ, in the words of the form. */
export function changesOf(desk: Desk, before: Fact | undefined, after: Fact | undefined): string[] {
  const { was, added, removed } = desk.text.fact;
  if (!before) return after ? [added] : [];
  if (!after) return [removed];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => key !== 'history') as (keyof Fact)[];
  return keys.flatMap((key) => {
    const [a, b] = [shownField(before, key), shownField(after, key)];
    return a === b ? [] : [was.replace('{field}', fieldName(desk, key)).replace('{before}', a || '–').replace('{after}', b || '–')];
  });
}
