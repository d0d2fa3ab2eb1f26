import { useEffect, useMemo, useState } from 'preact/hooks';
import { FileDrop } from '../../components/FileDrop.tsx';
import { ImportReview, type ReviewGroup, type ReviewRow } from '../../components/ImportReview.tsx';
import { indexLedger } from '../../lib/core/ledger-index.ts';
import type { LedgerLayer } from '../../lib/core/ledger-layers.ts';
import type { LedgerRow } from '../../lib/core/ledger-rows.ts';
import { formatDataPackage, formatFactsCsv, parseFactsCsv } from '../../lib/core/ledger-csv.ts';
import { formatMarkdown } from '../../lib/core/ledger-markdown.ts';
import { faultsOf, formatLedger, LEDGER_LIMITS, parseLedgerInSteps, type ParsedLedger } from '../../lib/core/ledger.ts';
import { applyPlanInSteps, keyOfChoice, planMergeInSteps, type MergeChoice, type MergePlan, type MergeRow, type MergeState } from '../../lib/core/merge.ts';
import { findFlips } from '../../lib/core/ripple.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import type { Fact, Ledger } from '../../lib/core/types.ts';
import type { OwnLayer } from '../../lib/store/ledger-edits.ts';
import { commonVersion } from '../../lib/store/ledger-store.ts';
import { faultOfStorage } from '../../lib/store/storage-fault.ts';
import { inTurns } from '../../lib/store/turns.ts';
import type { Desk, ViewProps } from './desk.ts';
import { amountOf, counted, fieldName, layerName, shownField, useLedger, type LedgerData } from './ledger-data.ts';
import { saveFile } from './save.ts';
import { Steps } from './Steps.tsx';
import { Waiting } from './Waiting.tsx';
import { isReplaced, useWork, type Work } from './work.ts';

/** Takes ledgers in, after a look at what they would do, and gives them out. */
export function ImportPage({ desk }: ViewProps) {
  const live = useLedger(desk);
  return (
    <Waiting desk={desk} live={live}>
      {(data) => (
        <>
          <div class="title">
            <div><h1>{desk.text.import.title}</h1></div>
            <Steps desk={desk} />
          </div>
          <Import desk={desk} data={data} />
          <Export desk={desk} data={data} />
        </>
      )}
    </Waiting>
  );
}

// ---------------------------------------------------------------------------------------------
// Import

/** Bytes of a file that are read: a character takes at most so many. */
const MOST_BYTES = LEDGER_LIMITS.characters;
const MEGABYTE = 1024 * 1024;

type Taken = { state: 'empty' | 'reading' } | { state: 'refused'; errors: readonly string[] } | { state: 'ready'; name: string; theirs: Ledger; base?: Ledger };

function Import({ desk, data }: { desk: Desk; data: LedgerData }) {
  const [taken, setTaken] = useState<Taken>({ state: 'empty' });
  const [pasted, setPasted] = useState('');
  const words = desk.text.import;
  const work = useWork(words.progress);
  const refuse = (...errors: string[]): void => setTaken({ state: 'refused', errors });
  const tooLarge = words.tooLarge.replace('{limit}', String(MOST_BYTES / MEGABYTE));

  const read = async (text: string, name: string): Promise<void> => {
    if (text.length > LEDGER_LIMITS.characters) {
      refuse(tooLarge);
      return;
    }
    setTaken({ state: 'reading' });
    const below = data.composed.ledger;
    const isLedger = /^\s*\{/.test(text.slice(0, 100));
    const parsed = isLedger ? await work.turns(words.reading, parseLedgerInSteps(text, { below })) : parsedTable(text, below);
    if (!parsed) setTaken({ state: 'empty' });
    else if (!parsed.ok) refuse(...parsed.errors);
    else {
      // A table of facts says nothing of those that it leaves out.
      const base = isLedger ? await commonVersion(desk.database, parsed.ledger) : undefined;
      setTaken({ state: 'ready', name, theirs: parsed.ledger, ...(base && { base }) });
    }
  };
  const open = async (file: File): Promise<void> => {
    // Before anything of it is read.
    if (file.size > MOST_BYTES) refuse(tooLarge);
    else await read(await textOf(file), file.name);
  };

  return (
    <section class="panel">
      <h2>{words.importTitle}</h2>
      <p class="soft">{words.importHint}</p>
      <FileDrop accept=".json,.csv,.tsv,application/json,text/csv" words={words} onFile={(file) => void open(file)} />
      <label class="field">
        <span>{words.paste}</span>
        <textarea rows={3} spellcheck={false} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
      </label>
      <p class="actions"><button type="button" disabled={pasted.trim() === ''} onClick={() => void read(pasted, words.paste)}>{words.read}</button></p>
      <div role="status">{work.told !== undefined && <p>{work.told} <button type="button" class="quiet" onClick={work.stop}>{words.stop}</button></p>}</div>
      {taken.state === 'refused' && (
        <div class="problem" role="alert">
          <p><strong>{words.refused}.</strong></p>
          <ul>{taken.errors.map((error) => <li key={error} dir="auto">{error}</li>)}</ul>
        </div>
      )}
      {taken.state === 'ready' && <Review desk={desk} data={data} taken={taken} work={work} onDone={() => { setTaken({ state: 'empty' }); setPasted(''); }} />}
    </section>
  );
}

/** The text of a file, in pieces as they come: at once, a large one would hold the page. */
async function textOf(file: File): Promise<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces.push(decoder.decode(piece.value, { stream: true }));
  return pieces.join('') + decoder.decode();
}

/** Facts of a spreadsheet, as a ledger laid over the one that is here. */
function parsedTable(text: string, below: Ledger): ParsedLedger {
  const parsed = parseFactsCsv(text);
  if (!parsed.ok) return parsed;
  const ledger: Ledger = { ...below, entities: [], events: [], metrics: [], rates: [], facts: parsed.facts, retired: [] };
  const errors = faultsOf(ledger, below);
  return errors.length > 0 ? { ok: false, errors: errors.slice(0, LEDGER_LIMITS.errors) } : { ok: true, ledger };
}

/** Rows of a group that are shown; the others follow the group. */
const MOST_SHOWN = 200;
const GROUPS: readonly MergeState[] = ['conflict', 'changed', 'added', 'withdrawn'];

interface ReviewProps {
  desk: Desk;
  data: LedgerData;
  taken: Extract<Taken, { state: 'ready' }>;
  work: Work;
  onDone(): void;
}

/** Waits for the plan, which is made anew when the ledger is changed meanwhile. */
function Review({ taken, ...props }: ReviewProps) {
  const { desk, data, work, onDone } = props;
  const { theirs, base } = taken;
  const [threeWay, setThreeWay] = useState(base !== undefined);
  const [made, setMade] = useState<{ plan: MergePlan; generation: number }>();
  useEffect(() => {
    let stale = false;
    const { composed: { ledger: mine }, generation } = data;
    void work.turns(desk.text.import.comparing, planMergeInSteps({ mine, theirs, ...(threeWay && base && { base }) })).then((plan) => {
      if (stale) return;
      if (plan) setMade({ plan, generation });
      else onDone();
    });
    return () => {
      stale = true;
    };
  }, [data, theirs, base, threeWay]);
  const words = desk.text.import;
  return (
    <>
      {base && (
        <label class="check">
          <input type="checkbox" checked={threeWay} onChange={(event) => setThreeWay(event.currentTarget.checked)} /> {words.base.replace('{version}', base.version).replace('{name}', base.name)}
        </label>
      )}
      {made && <Planned {...props} {...made} name={taken.name} />}
    </>
  );
}

function Planned({ desk, plan, generation, name, work, onDone }: Omit<ReviewProps, 'taken'> & { plan: MergePlan; generation: number; name: string }) {
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  const [layer, setLayer] = useState<OwnLayer>('team');
  const [author, setAuthor] = useState('');
  const [errors, setErrors] = useState<readonly string[]>([]);
  const flips = useFlips(desk, plan, choices);
  const words = desk.text.import;
  useEffect(() => void desk.author.read().then(setAuthor), []);

  const apply = async (): Promise<void> => {
    if (author.trim() === '') {
      setErrors([`${desk.text.form.author}: ${desk.text.form.needed}`]);
      return;
    }
    const signature = { author: author.trim(), reason: `${words.importTitle}: ${name}` };
    try {
      await desk.author.write(signature.author);
      let stopped = false;
      let replaced = false;
      const edited = await work.run(words.writing, async (onProgress, signal) => {
        const result = await desk.edits.importLedger(layer, plan, { choices, signature, generation, onProgress, signal });
        stopped = signal.aborted && result.ok && !result.changed;
        replaced = stopped && isReplaced(signal);
        return result;
      });
      if (edited?.ok === false || replaced) {
        setErrors(edited?.ok === false ? edited.errors : [words.movedOn]);
        return;
      }
      setErrors([]);
      desk.tell(stopped ? words.stopped : edited?.changed ? words.done : words.nothing);
      if (!stopped) onDone();
    } catch (error) {
      setErrors([faultOfStorage(error).message]);
    }
  };
  const groups = useMemo(() => groupsOf(desk, plan, choices), [plan, choices]);
  const chooseAll = (state: MergeState, choice: 'mine' | 'theirs'): void => {
    const all = plan.rows.filter((row) => row.state === state && row.choices.includes(choice));
    setChoices(new Map([...choices, ...all.map((row) => [keyOfChoice(row), choice] as const)]));
  };

  return (
    <>
      <ImportReview groups={groups} counts={plan.counts} flips={flips} words={words} onChoose={(key, choice) => setChoices(new Map([...choices, [key, choice]]))} onChooseAll={chooseAll} />
      {errors.length > 0 && <div class="problem" role="alert">{errors.map((error) => <p key={error} dir="auto">{error}</p>)}</div>}
      {groups.length > 0 && (
        <fieldset>
          <label class="field">
            <span>{words.into}</span>
            <select value={layer} onChange={(event) => setLayer(event.currentTarget.value === 'mine' ? 'mine' : 'team')}>
              <option value="team">{desk.text.layers.team}</option>
              <option value="mine">{desk.text.layers.mine}</option>
            </select>
          </label>
          <label class="field">
            <span>{desk.text.form.author}</span>
            <input autoComplete="name" dir="auto" value={author} onInput={(event) => setAuthor(event.currentTarget.value)} />
          </label>
        </fieldset>
      )}
      <p class="actions">
        {groups.length > 0 && <button type="button" class="primary" disabled={work.told !== undefined} onClick={() => void apply()}>{words.apply}</button>}
        <button type="button" onClick={() => { work.stop(); onDone(); }}>{words.cancel}</button>
      </p>
    </>
  );
}

function groupsOf(desk: Desk, plan: MergePlan, choices: ReadonlyMap<string, MergeChoice>): ReviewGroup[] {
  return GROUPS.flatMap((state) => {
    const rows = plan.rows.filter((row) => row.state === state);
    return rows.length === 0 ? [] : [{ state, count: rows.length, rows: rows.slice(0, MOST_SHOWN).map((row) => reviewRow(desk, row, choices)) }];
  });
}

function reviewRow(desk: Desk, row: MergeRow, choices: ReadonlyMap<string, MergeChoice>): ReviewRow {
  const key = keyOfChoice(row);
  const shown = row.mine ?? row.theirs;
  const value = (side: LedgerRow | undefined, field: string): string => {
    if (side === undefined) return '';
    if (row.table === 'facts') return shownField(side as Fact, field as keyof Fact);
    const held = (side as unknown as Record<string, unknown>)[field];
    return typeof held === 'string' ? held : (JSON.stringify(held) ?? '');
  };
  return {
    key,
    label: labelOf(shown) ?? row.id,
    state: row.state,
    shown: row.table === 'facts' && shown ? amountOf(shown as Fact) : row.table,
    changes: row.changes.map(({ field }) => ({ field: row.table === 'facts' ? fieldName(desk, field as keyof Fact) : field, mine: value(row.mine, field) || '–', theirs: value(row.theirs, field) || '–' })),
    choices: row.choices,
    chosen: choices.get(key) ?? row.suggested,
  };
}

const labelOf = (row: LedgerRow | undefined): string | undefined => (row === undefined ? undefined : 'label' in row ? row.label : 'name' in row ? row.name : undefined);

/** What the import would do to saved claims, as it is chosen now. */
function useFlips(desk: Desk, plan: MergePlan, choices: ReadonlyMap<string, MergeChoice>): Flip[] {
  const [claims, setClaims] = useState<readonly SavedClaim[]>([]);
  useEffect(() => void desk.database.claims.toArray().then(setClaims, () => setClaims([])), []);
  const [flips, setFlips] = useState<Flip[]>([]);
  useEffect(() => {
    // Two indexes are made for it: not where there is nothing to judge.
    if (claims.length === 0) return undefined;
    const stop = new AbortController();
    const { verdicts } = desk.words;
    void inTurns(applyPlanInSteps(plan, choices), { signal: stop.signal }).then((merged) => {
      const found = findFlips(claims, { before: indexLedger(plan.mine), after: indexLedger(merged), asOf: desk.today() });
      setFlips(found.map(({ claim, before, after }) => ({ id: claim.id, label: claim.selectors[0].exact, before: verdicts[before.verdict], after: verdicts[after.verdict] })));
    }, () => undefined);
    return () => stop.abort();
  }, [claims, plan, choices]);
  return flips;
}

interface Flip {
  id: string;
  label: string;
  before: string;
  after: string;
}

// ---------------------------------------------------------------------------------------------
// Export

const FILES = [
  { kind: 'json', ending: '.json', type: 'application/json', text: formatLedger },
  { kind: 'csv', ending: '.csv', type: 'text/csv', text: formatFactsCsv },
  { kind: 'descriptor', ending: '.datapackage.json', type: 'application/json', text: (ledger: Ledger, name: string) => formatDataPackage(ledger, `${name}.csv`) },
  { kind: 'markdown', ending: '.md', type: 'text/markdown', text: (ledger: Ledger) => formatMarkdown(ledger) },
] as const;

function Export({ desk, data }: { desk: Desk; data: LedgerData }) {
  const [layer, setLayer] = useState('');
  const words = desk.text.import;
  const chosen = layer === '' ? data.composed.ledger : ledgerOf(data, data.layers.find((each) => each.layer === layer));
  const name = `tickmark-ledger-${layer === '' ? 'all' : layer.replace(/\W+/g, '-')}-${desk.today()}`;
  return (
    <section class="panel">
      <h2>{words.exportTitle}</h2>
      <p class="soft">{words.exportHint}</p>
      <fieldset>
        <label class="field">
          <span>{words.exportLayer}</span>
          <select value={layer} onChange={(event) => setLayer(event.currentTarget.value)}>
            <option value="">{words.all}</option>
            {data.layers.map((each) => <option key={each.layer} value={each.layer}>{layerName(desk, each.layer)} ({counted(desk.text.ledger.facts, each.facts.length)})</option>)}
          </select>
        </label>
      </fieldset>
      <p class="actions">
        {FILES.map(({ kind, ending, type, text }) => <button key={kind} type="button" onClick={() => saveFile(text(chosen, name), `${name}${ending}`, type)}>{words[kind]}</button>)}
      </p>
    </section>
  );
}

/** A layer as a ledger of its own: its rows may refer to those of weaker layers. */
function ledgerOf({ composed: { ledger } }: LedgerData, layer: LedgerLayer | undefined): Ledger {
  const { format, formatVersion, version, asOf } = ledger;
  const { entities = [], events = [], metrics = [], rates = [], facts = [], retired = [] } = layer ?? {};
  const list = <T,>(rows: readonly T[]): T[] => [...rows];
  return {
    format, formatVersion, name: layer?.name ?? layer?.layer.replace(/[^a-z0-9._-]/g, '-') ?? ledger.name, version: layer?.version ?? version, asOf: layer?.asOf ?? asOf,
    entities: list(entities), events: list(events), metrics: list(metrics), rates: list(rates), facts: list(facts), retired: list(retired),
  };
}
