import { useState } from 'preact/hooks';
import { FeedStatus, type FeedView } from '../../components/FeedStatus.tsx';
import { fill } from '../../lib/core/format.ts';
import type { FeedRecord, LayerRecord } from '../../lib/store/db.ts';
import type { Offer } from '../../lib/store/feeds.ts';
import { requestHost } from '../../lib/store/live-updates.ts';
import type { Checked } from '../../lib/store/updates.ts';
import type { Desk, ViewProps } from './desk.ts';
import { counted, dateOf } from './ledger-data.ts';
import { useLive } from './live.ts';
import { Waiting } from './Waiting.tsx';

/** Subscriptions: how each goes, and the way to a new one. */
export function FeedsPage({ desk }: ViewProps) {
  const live = useLive(() => desk.database.transaction('r', ['feeds', 'meta'], () => Promise.all([desk.database.feeds.toArray(), desk.database.meta.toArray()])));
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
  const words = desk.text.feeds;
  const said: Record<Checked, string> = { updated: words.updated, unchanged: words.updated, waiting: words.quarantine, failed: words.failure, gone: words.removed };
  const ask = async (): Promise<void> => {
    // The permission may have been taken away since; browsers only ask the reader right after a click.
    if (!(await requestHost(feed.url))) {
      desk.tell(words.denied);
      return;
    }
    setBusy(true);
    desk.tell(said[await desk.updates.check(feed.id)]);
    setBusy(false);
  };
  const after = async (done: Promise<unknown>, told: string): Promise<void> => {
    await done;
    desk.tell(told);
  };
  return (
    <FeedStatus
      feed={viewOf(desk, feed, layer)}
      busy={busy}
      words={words}
      onUpdate={() => void ask()}
      onRemove={() => void after(desk.updates.unsubscribe(feed.id), words.removed)}
      onAccept={() => void after(desk.updates.accept(feed.id), words.accepted)}
      onRefuse={() => void after(desk.updates.refuse(feed.id), words.refusedNow)}
    />
  );
}

function viewOf(desk: Desk, { id, name, url, key, lastSuccess, lastFailure, nextTry, expires, waiting, failures }: FeedRecord, layer: LayerRecord | undefined): FeedView {
  const { never, waitingFor } = desk.text.feeds;
  return {
    id,
    name,
    url,
    signed: key !== undefined,
    version: layer?.version ?? never,
    lastSuccess: lastSuccess === undefined ? never : instant(lastSuccess),
    ...(lastFailure && failures > 0 && { lastFailure: { at: instant(lastFailure.at), reason: lastFailure.reason } }),
    nextTry: instant(nextTry),
    ...(expires !== undefined && { expires: instant(expires) }),
    ...(waiting && {
      waiting: fill(waitingFor, { version: waiting.version, added: waiting.added, changed: waiting.changed, removed: waiting.removed, flips: waiting.flips }),
    }),
  };
}

/** "21 November 2026, 12:50", by the reader's clock. */
function instant(at: string): string {
  const time = new Date(at);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${dateOf(`${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`)}, ${pad(time.getHours())}:${pad(time.getMinutes())}`;
}

type Step = { state: 'asking' | 'loading' } | { state: 'failed'; reason: string } | { state: 'offered'; offer: Offer };

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
    if (!(await requestHost(address))) {
      setStep({ state: 'failed', reason: words.denied });
      return;
    }
    setStep({ state: 'loading' });
    try {
      setStep({ state: 'offered', offer: await desk.updates.look(address, key.trim() === '' ? undefined : keyFileOf(key.trim())) });
    } catch (error) {
      setStep({ state: 'failed', reason: reasonOf(error) });
    }
  };
  const subscribe = async (offer: Offer): Promise<void> => {
    try {
      await desk.updates.subscribe(offer);
      setUrl('');
      setKey('');
      setStep({ state: 'asking' });
      desk.tell(words.added);
    } catch (error) {
      setStep({ state: 'failed', reason: reasonOf(error) });
    }
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
      {step.state === 'offered' && <Offered desk={desk} offer={step.offer} onSubscribe={() => void subscribe(step.offer)} />}
    </section>
  );
}

function Offered({ desk, offer: { ledger, key }, onSubscribe }: { desk: Desk; offer: Offer; onSubscribe(): void }) {
  const words = desk.text.feeds;
  return (
    <div class="notice" role="status">
      <p>
        <strong dir="auto">{ledger.name}</strong> {words.version} {ledger.version}, {counted(desk.text.ledger.facts, ledger.facts.length)}.{' '}
        {key === undefined ? words.unsignedOffer : <>{words.signedOffer} <code>{key.trim().split('\n').at(-1)}</code></>}
      </p>
      <button type="button" class="primary" onClick={onSubscribe}>{words.add}</button>
    </div>
  );
}

/** A key as people pass it on is often only its second line. */
const keyFileOf = (text: string): string => (text.includes('\n') ? text : `untrusted comment: public key\n${text}\n`);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);
