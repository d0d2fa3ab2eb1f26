import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';

/** What becomes of one fact or saved claim, in words. */
export interface Change {
  id: string;
  label: string;
  lines: readonly string[];
}

/** A subscription, and how it goes; instants in words. */
export interface FeedView {
  id: string;
  name: string;
  url: string;
  /** The second line of its key file; missing where it is not signed. */
  key?: string;
  /** The same of a key that it has begun to sign with, which is not trusted yet. */
  offeredKey?: string;
  version: string;
  lastSuccess: string;
  lastFailure?: { at: string; reason: string };
  nextTry: string;
  expires?: string;
  /** An update that waits for a look: in a sentence, and fact by fact, with the saved claims that it would judge otherwise. */
  waiting?: { sentence: string; changes: readonly Change[]; more?: string; flips: readonly Change[] };
}

export interface FeedStatusProps {
  feed: FeedView;
  /** It is being asked. */
  busy: boolean;
  words: LedgerPageWords['feeds'];
  onUpdate(): void;
  onRemove(): void;
  onTrust(): void;
  onAccept(): void;
  onRefuse(): void;
}

/** One feed: what it holds, when it was had, what went wrong, and what waits. */
export function FeedStatus({ feed, busy, words, onUpdate, onRemove, onTrust, onAccept, onRefuse }: FeedStatusProps) {
  const lines: readonly (readonly [name: string, text: string | undefined])[] = [
    [words.version, feed.version], [words.success, feed.lastSuccess], [words.next, feed.nextTry], [words.expires, feed.expires],
  ];
  const signed = feed.key !== undefined;
  return (
    <article class="feed" aria-busy={busy}>
      <h2 dir="auto">{feed.name} <span class="pill" data-status={signed ? 'official' : 'disputed'}>{signed ? words.signed : words.unsigned}</span></h2>
      <p class="soft"><code>{feed.url}</code></p>
      <dl>
        {lines.map(([name, text]) => text !== undefined && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {signed && (
          <div class="whole">
            <dt>{words.signedWith}</dt>
            <dd><code>{feed.key}</code></dd>
          </div>
        )}
      </dl>
      {feed.lastFailure && <p class="problem">{words.failure} ({feed.lastFailure.at}): <span dir="auto">{feed.lastFailure.reason}</span></p>}
      {feed.waiting !== undefined && (
        <div class="problem" role="group" aria-label={words.quarantine}>
          <p><strong>{words.quarantine}.</strong> {feed.waiting.sentence}</p>
          {feed.waiting.changes.length > 0 && <Changes title={words.changes} changes={feed.waiting.changes} more={feed.waiting.more} />}
          {feed.waiting.flips.length > 0 && <Changes title={words.flips} changes={feed.waiting.flips} more={undefined} />}
          <p class="actions">
            <button type="button" onClick={onAccept}>{words.accept}</button>
            <button type="button" onClick={onRefuse}>{words.refuse}</button>
          </p>
        </div>
      )}
      {feed.offeredKey !== undefined && (
        <div class="notice" role="group" aria-label={words.newKey}>
          <p><strong>{words.newKey}:</strong> <code>{feed.offeredKey}</code></p>
          <p>{words.newKeyHint}</p>
          <p class="actions"><button type="button" onClick={onTrust}>{words.trust}</button></p>
        </div>
      )}
      <p class="actions">
        <button type="button" disabled={busy} aria-label={`${words.update}: ${feed.name}`} onClick={onUpdate}>{words.update}</button>
        <button type="button" aria-label={`${words.remove}: ${feed.name}`} onClick={onRemove}>{words.remove}</button>
      </p>
    </article>
  );
}

function Changes({ title, changes, more }: { title: string; changes: readonly Change[]; more: string | undefined }) {
  return (
    <details>
      <summary>{title}</summary>
      {/* What scrolls can be reached by the keyboard. */}
      <ul tabIndex={0} aria-label={title}>{changes.map(({ id, label, lines }) => <li key={id}><strong dir="auto">{label}</strong> <span dir="auto">{lines.join(' · ')}</span></li>)}</ul>
      {more !== undefined && <p>{more}</p>}
    </details>
  );
}
