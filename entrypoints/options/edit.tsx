import { useEffect, useMemo, useState } from 'preact/hooks';
import { FactForm, NEW_EVENT, type Deed, type FactFormProps } from '../../components/FactForm.tsx';
import { draftFrom, draftOf, duplicatesOf, factOf, faultsOfFact, readAmount, type FactDraft } from '../../lib/core/fact-draft.ts';
import { planMerge } from '../../lib/core/merge.ts';
import type { Fact, LedgerEvent } from '../../lib/core/types.ts';
import type { Edited, OwnLayer, Signature } from '../../lib/store/ledger-edits.ts';
import { faultOfStorage } from '../../lib/store/storage-fault.ts';
import type { Desk, ViewProps } from './desk.ts';
import { amountOf, useLedger, type LedgerData } from './ledger-data.ts';
import { hashOf } from './route.ts';
import { Waiting } from './Waiting.tsx';

/** The form for one deed; for all but a new fact, `argument` is the fact's id. */
export function EditPage({ desk, deed, argument, query }: ViewProps & { deed: Deed }) {
  const live = useLedger(desk);
  return (
    <Waiting desk={desk} live={live}>
      {(data) => {
        const id = deed === 'add' ? (query.get('copy') ?? '') : argument;
        // What was retired is brought back by correcting it, and may be copied.
        const base = data.catalogue.effective.get(id) ?? (deed === 'add' || deed === 'correct' ? data.catalogue.rowsOf(id)[0]?.fact : undefined);
        if (deed !== 'add' && !base) return <><h1>{desk.text.form[deed]}</h1><p class="empty">{desk.text.fact.missing}</p></>;
        return <Edit desk={desk} data={data} deed={deed} query={query} {...(base && { base })} />;
      }}
    </Waiting>
  );
}

interface Other {
  layer: OwnLayer;
  author: string;
  reason: string;
  newEvent: string;
}

function startOf(desk: Desk, deed: Deed, query: URLSearchParams, base: Fact | undefined): FactDraft {
  if (!base) return draftFrom(query, desk.today());
  const draft = draftOf(base, amountOf(base));
  if (deed === 'add') return { ...draft, id: '' };
  return deed === 'contest' ? { ...draft, amount: '', sources: draftFrom(new URLSearchParams(), '').sources } : draft;
}

function Edit({ desk, data, deed, query, base }: { desk: Desk; data: LedgerData; deed: Deed; query: URLSearchParams; base?: Fact }) {
  const [draft, setDraft] = useState(() => startOf(desk, deed, query, base));
  const [other, setOther] = useState<Other>({ layer: layerOf(data, base), author: '', reason: '', newEvent: '' });
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const words = desk.text.form;
  // The row as it was when the form opened: if it is another one at saving, somebody was quicker.
  const [seen] = useState(() => (base ? data.catalogue.rowsOf(base.id) : []));

  useEffect(() => {
    void desk.author.read().then((author) => setOther((now) => ({ ...now, author: now.author || author })));
  }, []);

  const { fact, errors } = useMemo(() => readingOf(desk, deed, draft, other, base), [deed, draft, other, base]);
  const amount = readAmount(draft.amount);
  const duplicates = useMemo(
    () => (deed === 'add' ? duplicatesOf(draft, data.catalogue.effective.values()) : []).map(({ fact: twin, why }) => ({ id: twin.id, why, label: twin.label, value: amountOf(twin), href: hashOf('fact', twin.id) })),
    [deed, draft, data],
  );

  const save = async (): Promise<void> => {
    if (!fact) {
      setAttempts(attempts + 1);
      return;
    }
    const signature = { author: other.author.trim(), reason: other.reason.trim() };
    try {
      const edited = await write(desk, { deed, fact, layer: other.layer, signature, newEvent: other.newEvent.trim(), seen: seen.find(({ layer }) => layer === other.layer)?.fact });
      if (!edited.ok) {
        setRefused(edited.errors);
        return;
      }
      await desk.author.write(signature.author);
      desk.tell(edited.changed ? words.saved : words.same);
      location.hash = deed === 'retire' ? hashOf('ledger') : hashOf('fact', fact.id);
    } catch (error) {
      setRefused([faultOfStorage(error).message]);
    }
  };

  return (
    <FactForm
      deed={deed}
      draft={draft}
      {...other}
      choices={choicesFor(data, draft.entity)}
      errors={attempts > 0 ? errors : {}}
      refused={refused}
      {...(deed !== 'add' && base && { held: amountOf(base) })}
      {...(amount && draft.amount !== '' && { understood: amountOf(amount) })}
      duplicates={duplicates}
      attempts={attempts}
      words={words}
      statuses={desk.text.ledger.statuses}
      layers={desk.text.layers}
      cancelHref={base ? hashOf('fact', base.id) : hashOf('ledger')}
      onDraft={(change) => setDraft((now) => ({ ...now, ...change }))}
      onOther={(change) => setOther((now) => ({ ...now, ...change }))}
      onSave={() => void save()}
    />
  );
}

const layerOf = ({ catalogue }: LedgerData, base: Fact | undefined): OwnLayer => (base && catalogue.rowsOf(base.id)[0]?.layer === 'team' ? 'team' : 'mine');

function choicesFor({ entities, metrics, events }: LedgerData, entity: string): FactFormProps['choices'] {
  const byLabel = (a: { label: string }, b: { label: string }): number => (a.label < b.label ? -1 : 1);
  return {
    entity: [...entities.values()].filter(({ role }) => role !== 'party').map(({ id, name }) => ({ id, label: name })).toSorted(byLabel),
    metric: [...metrics.values()].map(({ id, label }) => ({ id, label })).toSorted(byLabel),
    event: [...events.values()].filter((event) => entity === '' || event.entity === entity).toSorted((a, b) => (a.from < b.from ? 1 : -1)).map(({ id, label, from }) => ({ id, label: `${label} (${from})` })),
  };
}

/** The fact that the form means, or what is wrong with each field. */
function readingOf(desk: Desk, deed: Deed, draft: FactDraft, { author, reason, newEvent }: Other, base: Fact | undefined): { fact?: Fact; errors: FactFormProps['errors'] } {
  const own = draft.event === NEW_EVENT;
  const eventId = own && newEvent.trim() !== '' ? newEventOf(draft, newEvent).id : draft.event;
  const original = deed === 'add' ? undefined : base;
  const reading = factOf({ ...draft, event: eventId }, original, original && amountOf(original));
  const { needed } = desk.text.form;
  const errors: FactFormProps['errors'] = {
    ...(!reading.ok && reading.errors),
    ...(own && newEvent.trim() === '' && { newEvent: needed }),
    ...(author.trim() === '' && { author: needed }),
    ...(reason.trim() === '' && { reason: needed }),
  };
  return reading.ok && Object.keys(errors).length === 0 ? { fact: reading.fact, errors } : { errors };
}

function newEventOf({ entity, announced, validFrom }: FactDraft, label: string): LedgerEvent {
  const words = label.trim().normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'event';
  const from = announced === '' ? validFrom : announced;
  return { id: `${from.slice(0, 7)}-${words}`.slice(0, 110), entity, label: label.trim(), from, hints: [] };
}

interface Writing {
  deed: Deed;
  fact: Fact;
  layer: OwnLayer;
  signature: Signature;
  newEvent: string;
  /** The layer's row as the form found it. */
  seen: Fact | undefined;
}

async function write({ edits, store }: Desk, { deed, fact, layer, signature, newEvent, seen }: Writing): Promise<Edited> {
  if (deed === 'contest') return edits.contestFact(fact.id, { value: fact.value, sources: fact.sources }, signature);
  if (deed === 'retire') return edits.retireFact(layer, fact.id, signature);
  if (newEvent === '') return edits.putFact(layer, fact, signature, seen);
  // The event comes with its fact, as one deed.
  const { ledger: mine, generation } = await store.effectiveLedger();
  const event = newEventOf({ ...draftOf(fact, ''), entity: fact.entity }, newEvent);
  const errors = faultsOfFact(fact, mine, mine.events.some(({ id }) => id === event.id) ? [] : [event]);
  if (errors.length > 0) return { ok: false, errors };
  const theirs = { ...mine, events: [...mine.events.filter(({ id }) => id !== event.id), event], facts: [...mine.facts.filter(({ id }) => id !== fact.id), fact] };
  return edits.importLedger(layer, planMerge({ mine, theirs }), { signature, generation });
}
