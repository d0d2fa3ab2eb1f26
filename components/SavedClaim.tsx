import { useRef } from 'preact/hooks';
import type { SavedClaim } from '../lib/core/saved-claims/types.ts';
import type { PageWords, PanelWords } from '../lib/core/words/words.ts';
import { Amid } from './Amid.tsx';
import { useKeptFocus } from './focus.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** What is said of a saved claim, in the panel and in the library. */
export type KeptWords = Pick<PanelWords, 'states' | 'notLooked' | 'nowReads' | 'wasSaved' | 'note' | 'tags' | 'becomes' | 'unseen' | 'seen' | 'exported'>;

export type VerdictNames = Pick<PageWords, 'verdicts' | 'tag' | 'dir'>;

/** The words that were saved, amid those around them. */
export function SavedQuote({ claim }: { claim: SavedClaim }) {
  const { selectors: [{ exact, prefix, suffix }], page: { lang } } = claim;
  return (
    <span class="words" dir="auto" {...(lang !== undefined && { lang })}>
      <Amid before={prefix.slice(prefix.lastIndexOf('\n') + 1)} quote={exact} after={suffix.split('\n', 1)[0] ?? ''} cutFrom={24} />
    </span>
  );
}

/** What became of the saved words on their page; both versions where they are others now. */
export function AnchorLine({ claim, text }: { claim: SavedClaim; text: KeptWords }) {
  const { anchor, selectors: [{ exact }] } = claim;
  if (!anchor) return <span class="state">{text.notLooked}</span>;
  const isOther = anchor.exact !== undefined && anchor.exact !== exact;
  return (
    <span class="state" data-state={anchor.state}>
      <strong>{text.states[anchor.state]}</strong>
      {isOther && (
        <span class="versions">
          <span>{text.wasSaved} <del dir="auto">{exact}</del></span> <span>{text.nowReads} <ins dir="auto">{anchor.exact}</ins></span>
        </span>
      )}
    </span>
  );
}

export interface RippleLineProps {
  claim: SavedClaim;
  words: VerdictNames;
  text: KeptWords;
  /** -1 where Tab is to pass it. */
  stop?: 0 | -1;
  onSeen(): void;
}

/** A later ledger judges it otherwise: before, after and why, marked until the reader has looked at it. */
export function RippleLine({ claim: { ripple, exportedAt }, words, text, stop = 0, onSeen }: RippleLineProps) {
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, () => box.current);
  if (!ripple) return null;
  return (
    <div class="ripple" data-seen={ripple.seen} ref={box} tabIndex={-1}>
      <p class="flip">
        {!ripple.seen && <strong class="new">{text.unseen}</strong>}
        <VerdictMark verdict={ripple.before} words={words.verdicts[ripple.before]} />
        <span class="becomes" role="img" aria-label={text.becomes} />
        <VerdictMark verdict={ripple.verdict.verdict} words={words.verdicts[ripple.verdict.verdict]} />
      </p>
      <p>{ripple.why}</p>
      {exportedAt !== undefined && exportedAt < ripple.at && <p class="soft">{text.exported}</p>}
      {!ripple.seen && <button type="button" class="small" tabIndex={stop} onClick={onSeen}>{text.seen}</button>}
    </div>
  );
}

export interface ClaimNotesProps {
  claim: SavedClaim;
  text: KeptWords;
  onNote(note: string): void;
  onTags(tags: string[]): void;
}

/** What the reader writes about a claim; kept when the field is left. */
export function ClaimNotes({ claim: { id, note, tags }, text, onNote, onTags }: ClaimNotesProps) {
  return (
    <div class="notes">
      <label>
        <span>{text.note}</span>
        <textarea key={`${id}${note}`} rows={2} maxLength={10_000} defaultValue={note} onBlur={({ currentTarget: { value } }) => value !== note && onNote(value)} />
      </label>
      <label>
        <span>{text.tags}</span>
        <input
          key={`${id}${tags.join()}`}
          type="text"
          maxLength={1_000}
          defaultValue={tags.join(', ')}
          onBlur={({ currentTarget: { value } }) => value !== tags.join(', ') && onTags(value.split(','))}
        />
      </label>
    </div>
  );
}
