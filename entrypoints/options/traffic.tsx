import { useMemo, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '../../components/focus.ts';
import { counted } from '../../lib/core/format.ts';
import { EXPORT_FORMS, type ExportForm } from '../../lib/core/saved-claims/forms.ts';
import type { ImportItem } from '../../lib/core/saved-claims/import.ts';
import type { SavedClaim } from '../../lib/core/saved-claims/types.ts';
import { LIBRARY } from '../../lib/core/words/library-page.ts';
import { createClaimService } from '../../lib/store/claim-service.ts';
import type { ClaimStore } from '../../lib/store/claim-store.ts';
import { exportClaims, importClaims, type LongWork } from '../../lib/store/claim-traffic.ts';
import { createJudgeService } from '../../lib/store/judge-service.ts';
import { wordsForFailure } from '../../lib/store/storage-fault.ts';
import type { Desk } from './desk.ts';
import { saveFile } from './save.ts';

const text = LIBRARY.library;

/** Items that are told one by one. */
const MOST_TOLD = 500;

interface Running {
  name: string;
  stop: AbortController;
  done: number;
  all: number;
}

export interface TrafficProps {
  desk: Desk;
  store: ClaimStore;
  /** What an export takes along. */
  claims: readonly SavedClaim[];
}

/** What takes a while with a large library: exports, imports and judging all of it again. Each tells how far it is, and cancelled leaves all as it was. */
export function Traffic({ desk, store, claims }: TrafficProps) {
  const [outcome, setOutcome] = useState<{ words: string; items: readonly ImportItem[] }>();
  const [running, setRunning] = useState<Running>();
  const [form, setForm] = useState(EXPORT_FORMS[0] as ExportForm);
  const picker = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  /** Who has the focus when work begins has it again at its end. */
  const began = useRef<HTMLElement>(null);
  useKeptFocus(box, () => began.current);
  const isBusy = running !== undefined;
  const service = useMemo(() => serviceOf(desk, store), [desk, store]);

  /** Does one thing at a time; what it gives back is told. */
  const run = async (name: string, work: (how: Required<LongWork>) => Promise<{ words: string; items?: readonly ImportItem[] }>): Promise<void> => {
    const stop = new AbortController();
    began.current = document.activeElement as HTMLElement | null;
    setOutcome(undefined);
    setRunning({ name, stop, done: 0, all: 0 });
    try {
      setOutcome({ items: [], ...(await work({ signal: stop.signal, onProgress: (done, all) => setRunning({ name, stop, done, all }) })) });
    } catch (error) {
      setOutcome({ words: stop.signal.aborted ? text.cancelled : LIBRARY.failed.replace('{detail}', wordsForFailure(error)), items: [] });
    } finally {
      setRunning(undefined);
    }
  };

  const send = (): Promise<void> =>
    run(text.export, async (how) => {
      saveFile(new Blob(await exportClaims(claims, form, { store, at: new Date().toISOString(), ...how }), { type: form.type }), form.file, form.type);
      return { words: counted(text.sent, claims.length, 'en') };
    });
  const bring = (file: File): Promise<void> =>
    run(text.import, async (how) => {
      const read = await importClaims(new Uint8Array(await file.arrayBuffer()), { store, ...how });
      if (!read.ok) return { words: LIBRARY.failed.replace('{detail}', read.error) };
      const { imported, duplicate, refused } = read.counts;
      return { words: text.imported.replace('{imported}', String(imported)).replace('{duplicate}', String(duplicate)).replace('{refused}', String(refused)), items: read.items };
    });
  const judgeAgain = (): Promise<void> => run(text.recheck, async (how) => ({ words: counted(text.rechecked, (await service.ledgerChanged(how)).changed, 'en') }));

  return (
    <div class="bar traffic" ref={box} role="group" aria-label={text.traffic}>
      <select aria-label={text.form} value={form.id} onChange={({ currentTarget }) => setForm(EXPORT_FORMS.find(({ id }) => id === currentTarget.value) ?? form)}>
        {EXPORT_FORMS.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
      </select>
      <button type="button" class="small" disabled={claims.length === 0} aria-disabled={isBusy} onClick={() => isBusy || void send()}>
        {text.export} ({claims.length})
      </button>
      <button type="button" class="small" aria-disabled={isBusy} onClick={() => isBusy || picker.current?.click()}>{text.import}</button>
      <input
        ref={picker}
        type="file"
        accept=".json,.jsonld,.csv,.md,.zip,application/json,text/csv,text/markdown,application/zip"
        hidden
        aria-label={text.import}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) void bring(file);
        }}
      />
      <button type="button" class="small" aria-disabled={isBusy} onClick={() => isBusy || void judgeAgain()}>{text.recheck}</button>
      {running && (
        <>
          <progress aria-label={running.name} max={Math.max(1, running.all)} value={running.done} />
          <span class="soft">{text.working.replace('{done}', String(running.done)).replace('{all}', String(running.all))}</span>
          <button type="button" class="small" onClick={() => running.stop.abort()}>{text.cancel}</button>
        </>
      )}
      <div role="status" class="outcome">
        {outcome && <p>{outcome.words}</p>}
        {outcome && outcome.items.length > 0 && <Told items={outcome.items} />}
      </div>
    </div>
  );
}

/** What became of each item of a file, what was refused first. */
function Told({ items }: { items: readonly ImportItem[] }) {
  const order = { refused: 0, duplicate: 1, imported: 2 };
  const told = items.map((item, i) => ({ item, n: i + 1 })).toSorted((a, b) => order[a.item.outcome] - order[b.item.outcome] || a.n - b.n);
  return (
    <details open={told[0]?.item.outcome === 'refused'}>
      <summary>{text.each}</summary>
      <ul>{told.slice(0, MOST_TOLD).map(({ item, n }) => <li key={n} dir="auto">{wordsOf(item, n)}</li>)}</ul>
      {told.length > MOST_TOLD && <p class="soft">{text.moreItems.replace('{n}', String(told.length - MOST_TOLD))}</p>}
    </details>
  );
}

function wordsOf(item: ImportItem, n: number): string {
  const say = item.outcome === 'refused' ? text.refusedItem.replace('{why}', item.reason) : text[item.outcome === 'imported' ? 'importedItem' : 'duplicateItem'].replace('{quote}', item.claim.selectors[0].exact.slice(0, 120));
  return say.replace('{n}', String(n));
}

const serviceOf = (desk: Desk, store: ClaimStore) =>
  createClaimService({ claims: store, judge: createJudgeService(desk.store, desk.today, async () => desk.words), engine: '', today: desk.today });
