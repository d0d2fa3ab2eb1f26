import { useState } from 'preact/hooks';
import { FeedStatus, type Change, type FeedView } from '../../components/FeedStatus.tsx';
import { fill } from '../../lib/core/format.ts';
import { isSame } from '../../lib/core/ledger-rows.ts';
import type { Flip } from '../../lib/core/ripple.ts';
import type { Fact } from '../../lib/core/types.ts';
import type { FeedRecord, LayerRecord } from '../../lib/store/db.ts';
import type { Offer } from '../../lib/store/feeds.ts';
import { faultOfStorage } from '../../lib/store/storage-fault.ts';
import { releaseHost, requestHost } from '../../lib/store/live-updates.ts';
import { rowsIn } from '../../lib/store/rows.ts';
import type { Checked, HostAccess } from '../../lib/store/updates.ts';
import type { Desk, ViewProps } from './desk.ts';
import { changesOf } from './ledger.tsx';
import { counted, instantOf } from './ledger-data.ts';
import { useLive } from './live.ts';
import { Waiting } from './Waiting.tsx';

/** Subscriptions: how each goes, and the way to a new one. */
export function FeedsPage({ desk }: ViewProps) {
  const live = useLive(() => desk.database.transaction('r', ['feeds', 'meta'], async () => Promise.all([desk.database.feeds.toArray(), desk.database.meta.toArray()])));
  const words = desk.text.feeds;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="soft">{words.hint}</p>
      <Waiting desk={desk} live={live}>
        {([feeds, layers]) => (
          <>
            {feeds.length === 0 ? <p class="notice">{words.none}</p> : feeds.map((feed) => <Feed key={feed.id} desk={desk} feed={feed} layer={layers.find(({ layer }) => layer === `feed:${feed.id}`)} />)}
          </>
        )}
      </Waiting>
      <Subscribe desk={desk} />
    </>
  );
}

function Feed({ desk, feed, layer }: { desk: Desk; feed: FeedRecord; layer: LayerRecord | undefined }) {
  const [busy, setBusy] = useState(false);
  const pending = useLive(() => pendingIn(desk, feed.id), [feed.id]);
  // What is known of an earlier update says nothing about the one that waits now.
  const known = pending.state === 'ready' && pending.value?.version === feed.waiting?.version ? pending.value : undefined;
  const words = desk.text.feeds;
  const said: Record<Checked, string> = { updated: words.updated, unchanged: words.updated, waiting: words.quarantine, failed: words.failed, gone: words.removed };
  const ask = async (): Promise<void> => {
    // The permission may have been taken away since; browsers only ask the reader right after a click.
    if (!(await requestHost(feed.url)).granted) {
      desk.tell(words.denied);
      return;
    }
    setBusy(true);
    await after(desk.updates.check(feed.id), (checked) => said[checked]);
    setBusy(false);
  };
  const after = async <T,>(done: Promise<T>, told: string | ((answer: T) => string)): Promise<void> => {
    try {
      const answer = await done;
      desk.tell(typeof told === 'string' ? told : told(answer));
    } catch (error) {
      desk.tell(faultOfStorage(error).message);
    }
  };
  return (
    <FeedStatus
      feed={viewOf(desk, feed, layer, known)}
      busy={busy}
      words={words}
      onUpdate={() => void ask()}
      onRemove={() => void after(desk.updates.unsubscribe(feed.id), words.removed)}
      onTrust={() => void after(desk.updates.trustKey(feed.id), words.trusted)}
      onAccept={() => void after(desk.updates.accept(feed.id), words.accepted)}
      onRefuse={() => void after(desk.updates.refuse(feed.id), words.refusedNow)}
    />
  );
}

function viewOf(desk: Desk, { id, name, url, key, offeredKey, lastSuccess, lastFailure, nextTry, expires, waiting, failures }: FeedRecord, layer: LayerRecord | undefined, { facts, flips }: Omit<Pending, 'version'> = { facts: [], flips: [] }): FeedView {
  const { never, waitingFor } = desk.text.feeds;
  return {
    id,
    name,
    url,
    ...(key !== undefined && { key: lineOf(key) }),
    ...(offeredKey !== undefined && { offeredKey: lineOf(offeredKey) }),
    version: layer?.version ?? never,
    lastSuccess: lastSuccess === undefined ? never : instantOf(lastSuccess),
    ...(lastFailure && failures > 0 && { lastFailure: { at: instantOf(lastFailure.at), reason: lastFailure.reason } }),
    nextTry: instantOf(nextTry),
    ...(expires !== undefined && { expires: instantOf(expires) }),
    ...(waiting && {
      waiting: {
        sentence: fill(waitingFor, { version: waiting.version, added: waiting.added, changed: waiting.changed, removed: waiting.removed, flips: waiting.flips }),
        changes: facts.slice(0, MOST_SHOWN).map(([before, after]) => factChangeOf(desk, before, after)),
        ...(facts.length > MOST_SHOWN && { more: counted(desk.text.import.more, facts.length - MOST_SHOWN) }),
        flips: flips.slice(0, MOST_SHOWN).map((flip) => flipOf(desk, flip)),
      },
    }),
  };
}

/** A change of so many facts is shown fact by fact; of more, the first. */
const MOST_SHOWN = 50;

interface Pending {
  version: string;
  facts: readonly (readonly [before: Fact | undefined, after: Fact | undefined])[];
  flips: readonly Flip[];
}

/** What an update that waits would do to each fact of its feed, and to saved claims; undefined where none waits. */
async function pendingIn({ database, updates }: Desk, id: string): Promise<Pending | undefined> {
  const held = await database.quarantine.get(id);
  if (!held) return undefined;
  const before = (await rowsIn(database, `feed:${id}`, 'facts')) as ReadonlyMap<string, Fact>;
  const after = new Map(held.ledger.facts.map((fact) => [fact.id, fact]));
  const facts = [...new Set([...before.keys(), ...after.keys()])].map((each) => [before.get(each), after.get(each)] as const).filter(([a, b]) => !isSame(a, b));
  return { version: held.ledger.version, facts, flips: await updates.flipsOf(id) };
}

function factChangeOf(desk: Desk, before: Fact | undefined, after: Fact | undefined): Change {
  const { id = '', label = '' } = after ?? before ?? {};
  return { id, label, lines: changesOf(desk, before, after) };
}

function flipOf({ words: { verdicts } }: Desk, { claim, before, after }: Flip): Change {
  return { id: claim.id, label: claim.selectors[0].exact, lines: [`${verdicts[before.verdict]} → ${verdicts[after.verdict]}`] };
}

type Step = { state: 'asking' | 'loading' } | { state: 'failed'; reason: string } | { state: 'offered'; offer: Offer; access: HostAccess };

/** An address, then a look at what stands there, then the subscription. */
function Subscribe({ desk }: { desk: Desk }) {
  const [url, setUrl] = useState('');
  const [key, setKey] = useState('');
  const [step, setStep] = useState<Step>({ state: 'asking' });
  const words = desk.text.feeds;

  const look = async (): Promise<void> => {
    const address = url.trim();
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
      setStep({ state: 'failed', reason: words.badAddress });
      return;
    }
    // Browsers only ask the reader right after a click.
    const access = await requestHost(address);
    if (!access.granted) {
      setStep({ state: 'failed', reason: words.denied });
      return;
    }
    setStep({ state: 'loading' });
    try {
      setStep({ state: 'offered', access, offer: await desk.updates.look(address, key.trim() === '' ? undefined : keyFileOf(key.trim())) });
    } catch (error) {
      await giveUp(address, access);
      setStep({ state: 'failed', reason: reasonOf(error) });
    }
  };
  const subscribe = async (offer: Offer, access: HostAccess): Promise<void> => {
    try {
      await desk.updates.subscribe(offer, access);
      setUrl('');
      setKey('');
      setStep({ state: 'asking' });
      desk.tell(words.added);
    } catch (error) {
      setStep({ state: 'failed', reason: reasonOf(error) });
    }
  };
  const decline = async (address: string, access: HostAccess): Promise<void> => {
    await giveUp(address, access);
    setStep({ state: 'asking' });
  };

  return (
    <section class="panel">
      <h2>{words.add}</h2>
      <form onSubmit={(event) => { event.preventDefault(); void look(); }}>
        <fieldset>
          <label class="field">
            <span>{words.address}</span>
            <input type="url" dir="ltr" placeholder="https://" value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
          </label>
          <label class="field">
            <span>{words.key}</span>
            <input dir="ltr" spellcheck={false} aria-describedby="feed-key-hint" value={key} onInput={(event) => setKey(event.currentTarget.value)} />
            <small id="feed-key-hint">{words.keyHint}</small>
          </label>
        </fieldset>
        <p class="actions"><button type="submit" disabled={step.state === 'loading'}>{words.look}</button></p>
      </form>
      {step.state === 'failed' && <p class="problem" role="alert" dir="auto">{step.reason}</p>}
      {step.state === 'offered' && <Offered desk={desk} offer={step.offer} onSubscribe={() => void subscribe(step.offer, step.access)} onDecline={() => void decline(step.offer.url, step.access)} />}
    </section>
  );
}

function Offered({ desk, offer: { ledger, key }, onSubscribe, onDecline }: { desk: Desk; offer: Offer; onSubscribe(): void; onDecline(): void }) {
  const words = desk.text.feeds;
  return (
    <div class="notice" role="status">
      <p>
        <strong dir="auto">{ledger.name}</strong> {words.version} {ledger.version}, {counted(desk.text.ledger.facts, ledger.facts.length)}.{' '}
        {key === undefined ? words.unsignedOffer : <>{words.signedOffer} <code>{lineOf(key)}</code></>}
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={onSubscribe}>{words.add}</button>
        <button type="button" onClick={onDecline}>{words.notNow}</button>
      </p>
    </div>
  );
}

/** What was granted for a look alone does not outlast it. */
const giveUp = async (url: string, { fresh }: HostAccess): Promise<void> => (fresh ? releaseHost(url) : undefined);

/** The line of a key file that people compare. */
const lineOf = (file: string): string => file.trim().split('\n').at(-1) ?? '';

/** A key as people pass it on is often only its second line. */
const keyFileOf = (text: string): string => (text.includes('\n') ? text : `untrusted comment: public key\n${text}\n`);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);
