import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FileDrop } from '../../components/FileDrop.tsx';
import { ENGLISH, fill, formatNumber } from '../../lib/core/format.ts';
import { makeBackup, readBackup, restoreBackup, type BackupContent, type BackupSummary, type ProfileParts, type RestoreMode } from '../../lib/store/backup.ts';
import { createLedgerStamp } from '../../lib/store/ledger-stamp.ts';
import { faultOfStorage } from '../../lib/store/storage-fault.ts';
import type { Desk, ViewProps } from './desk.ts';
import { dateOf } from './ledger-data.ts';
import { saveFile } from './save.ts';

const partsOf = ({ database }: Desk): ProfileParts => ({ database, area: browser.storage.local, now: () => new Date() });

/** The whole profile in one file, and back. */
export function BackupPage({ desk }: ViewProps) {
  const words = desk.text.backup;
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    try {
      const text = await makeBackup(partsOf(desk));
      const read = await readBackup(text);
      // It holds what there is in any case; better to hear of its fault now than when all hangs on it.
      setProblem(read.ok ? undefined : read.reason);
      saveFile(text, `tickmark-backup-${desk.today()}.json`, 'application/json');
      desk.tell(words.saved);
    } catch (error) {
      setProblem(faultOfStorage(error).message);
    }
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p class="soft">{words.hint}</p>
      <section class="panel">
        <h2>{words.saveTitle}</h2>
        <p class="actions"><button type="button" class="primary" onClick={() => void save()}>{words.save}</button></p>
        {problem !== undefined && <p class="problem" role="alert">{problem}</p>}
      </section>
      <Restore desk={desk} />
    </>
  );
}

type Chosen = { state: 'none' } | { state: 'refused'; reason: string } | { state: 'ready'; summary: BackupSummary; content: BackupContent };

function Restore({ desk }: { desk: Desk }) {
  const [chosen, setChosen] = useState<Chosen>({ state: 'none' });
  const [mode, setMode] = useState<RestoreMode>('merge');
  const words = desk.text.backup;

  const open = async (file: File): Promise<void> => {
    const read = await readBackup(await file.text());
    setChosen(read.ok ? { state: 'ready', summary: read.summary, content: read.content } : { state: 'refused', reason: read.reason });
  };
  const restore = async (content: BackupContent): Promise<void> => {
    try {
      await restoreBackup(content, mode, partsOf(desk));
      await desk.loss.accept();
      await createLedgerStamp(browser.storage.local).mark();
      await desk.updates.schedule();
      setChosen({ state: 'none' });
      desk.tell(words.restored);
    } catch (error) {
      setChosen({ state: 'refused', reason: faultOfStorage(error).message });
    }
  };

  return (
    <section class="panel">
      <h2>{words.restoreTitle}</h2>
      <p class="soft">{words.restoreHint}</p>
      <FileDrop accept=".json,application/json" words={words} onFile={(file) => void open(file)} />
      {chosen.state === 'refused' && (
        <div class="problem" role="alert">
          <p><strong>{words.refused}.</strong></p>
          <p dir="auto">{chosen.reason}</p>
        </div>
      )}
      {chosen.state === 'ready' && (
        <>
          <p role="status">{contentsOf(words.contents, chosen.summary)}</p>
          <fieldset class="modes">
            <legend>{words.mode}</legend>
            {(['merge', 'replace'] as const).map((each) => (
              <label key={each}>
                <input type="radio" name="mode" checked={each === mode} onChange={() => setMode(each)} />
                {words[each]}
              </label>
            ))}
          </fieldset>
          <p class="actions">
            <button type="button" class="primary" onClick={() => void restore(chosen.content)}>{words.confirm}</button>
            <button type="button" onClick={() => setChosen({ state: 'none' })}>{words.cancel}</button>
          </p>
        </>
      )}
    </section>
  );
}

function contentsOf(template: string, { at, rows, claims, feeds }: BackupSummary): string {
  const [many, saved, subscribed] = [rows, claims, feeds].map((n) => formatNumber(n, ENGLISH));
  return fill(template, { at: dateOf(at.slice(0, 10)), rows: many, claims: saved, feeds: subscribed });
}
