import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftField, DraftSource, Duplicate, FactDraft } from '../lib/core/fact-draft.ts';
import type { FactStatus } from '../lib/core/types.ts';
import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';
import type { Choice } from './FactFilters.tsx';

/** What is done to the ledger with the form. */
export type Deed = 'add' | 'correct' | 'contest' | 'retire';

export interface FactFormProps {
  deed: Deed;
  draft: FactDraft;
  layer: 'mine' | 'team';
  author: string;
  reason: string;
  /** The own name of an event that the ledger does not hold yet. */
  newEvent: string;
  choices: Readonly<Record<'entity' | 'metric' | 'event', readonly Choice[]>>;
  /** Shown once somebody has tried to save. */
  errors: Partial<Record<DraftField | 'author' | 'reason' | 'newEvent', string>>;
  /** Of the whole fact, as the store tells them. */
  refused: readonly string[];
  /** What the ledger says now, in words; missing for a new fact. */
  held?: string;
  /** The amount as it was understood, in words. */
  understood?: string;
  duplicates: readonly (Pick<Duplicate, 'why'> & { id: string; label: string; value: string; href: string })[];
  /** How often saving has failed: each time the first field that is wrong gets the focus. */
  attempts: number;
  words: LedgerPageWords['form'];
  statuses: LedgerPageWords['ledger']['statuses'];
  layers: LedgerPageWords['layers'];
  cancelHref: string;
  onDraft(change: Partial<FactDraft>): void;
  onOther(change: Partial<{ layer: 'mine' | 'team'; author: string; reason: string; newEvent: string }>): void;
  onSave(): void;
}

/** The choice that stands for an event of one's own. */
export const NEW_EVENT = '+';

/** Writes a fact, with help at each field. What a contest or a retirement does not ask for is not shown. */
export function FactForm(props: FactFormProps) {
  const { deed, draft, errors, refused, duplicates, attempts, held, words, cancelHref, onSave } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const wrong = Object.keys(errors).length;
  const hint = { add: undefined, correct: undefined, contest: words.contestHint, retire: words.retireHint }[deed];
  return (
    <form ref={form} class="fact-form" noValidate onSubmit={(event) => { event.preventDefault(); onSave(); }}>
      <h1>{words[deed]}</h1>
      {deed !== 'add' && <p dir="auto"><strong>{draft.label}</strong> {held !== undefined && <span class="soft">{words.now.replace('{amount}', held)}</span>}</p>}
      {hint !== undefined && <p>{hint}</p>}
      {(deed === 'add' || deed === 'correct') && <What {...props} />}
      {deed === 'contest' && <fieldset><legend>{words.what}</legend><Amount {...props} /></fieldset>}
      <div class="duplicates" role="status">
        {duplicates.length > 0 && (
          <>
            <h2>{words.duplicates}</h2>
            <ul>{duplicates.map(({ id, label, value, href, why }) => <li key={id}><a href={href} dir="auto">{label}</a> {value} <span class="soft">({words.because[why]})</span></li>)}</ul>
          </>
        )}
      </div>
      {(deed === 'add' || deed === 'correct') && <When {...props} />}
      {deed !== 'retire' && <Sources {...props} />}
      <Who {...props} />
      <div role="alert">
        {wrong > 0 && <p class="wrong">{(wrong === 1 ? words.wrong.one : words.wrong.other).replace('{n}', String(wrong))}</p>}
        {refused.map((line) => <p key={line} class="wrong" dir="auto">{line}</p>)}
      </div>
      <p class="actions">
        <button type="submit" class="primary">{words.save}</button>
        <a class="button" href={cancelHref}>{words.cancel}</a>
      </p>
    </form>
  );
}

function What(props: FactFormProps) {
  const { deed, draft, newEvent, errors, words, statuses, choices, onDraft, onOther } = props;
  return (
    <fieldset>
      <legend>{words.what}</legend>
      <Field id="label" label={words.label} hint={words.labelHint} error={errors.label} wide>
        {(aria) => <input {...aria} dir="auto" value={draft.label} onInput={(event) => onDraft({ label: event.currentTarget.value })} />}
      </Field>
      {(['entity', 'metric', 'event'] as const).map((field) => (
        <Field key={field} id={field} label={words[field]} error={errors[field]}>
          {(aria) => (
            <select {...aria} value={draft[field]} onChange={(event) => onDraft({ [field]: event.currentTarget.value })}>
              <option value="">{words.choose}</option>
              {field === 'event' && deed === 'add' && <option value={NEW_EVENT}>{words.newEvent}</option>}
              {choices[field].map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
            </select>
          )}
        </Field>
      ))}
      {draft.event === NEW_EVENT && (
        <Field id="newEvent" label={words.eventLabel} error={errors.newEvent}>
          {(aria) => <input {...aria} dir="auto" value={newEvent} onInput={(event) => onOther({ newEvent: event.currentTarget.value })} />}
        </Field>
      )}
      <Amount {...props} />
      <Field id="status" label={words.status}>
        {(aria) => (
          <select {...aria} value={draft.status} onChange={(event) => onDraft({ status: event.currentTarget.value as FactStatus })}>
            {(['official', 'reported', 'disputed'] as const).map((status) => <option key={status} value={status}>{statuses[status]}</option>)}
          </select>
        )}
      </Field>
      <Field id="parties" label={words.parties} hint={words.partiesHint} error={errors.parties} wide>
        {(aria) => <input {...aria} value={draft.parties} onInput={(event) => onDraft({ parties: event.currentTarget.value })} />}
      </Field>
      <Field id="note" label={words.note} error={errors.note} wide>
        {(aria) => <textarea {...aria} dir="auto" rows={2} value={draft.note} onInput={(event) => onDraft({ note: event.currentTarget.value })} />}
      </Field>
    </fieldset>
  );
}

function Amount({ draft, errors, understood, words, onDraft }: FactFormProps) {
  return (
    <Field id="amount" label={words.amount} hint={words.amountHint} error={errors.amount} {...(understood !== undefined && { reading: words.understood.replace('{amount}', understood) })}>
      {(aria) => <input {...aria} value={draft.amount} onInput={(event) => onDraft({ amount: event.currentTarget.value })} />}
    </Field>
  );
}

function When({ draft, errors, words, onDraft }: FactFormProps) {
  const dates = ['announced', 'validFrom', 'validTo', 'supersedes', 'reviewAfter'] as const;
  const hints: Partial<Record<(typeof dates)[number], string>> = { announced: words.announcedHint, validTo: words.validToHint, supersedes: words.supersedesHint };
  return (
    <fieldset>
      <legend>{words.when}</legend>
      {dates.map((field) => (
        <Field key={field} id={field} label={words[field]} hint={hints[field]} error={errors[field]}>
          {(aria) => {
            const props = { ...aria, value: draft[field], onInput: (event: { currentTarget: HTMLInputElement }) => onDraft({ [field]: event.currentTarget.value }) };
            return field === 'validFrom' || field === 'validTo' ? <input {...props} type="date" /> : <input {...props} />;
          }}
        </Field>
      ))}
    </fieldset>
  );
}

const EMPTY: DraftSource = { title: '', publisher: '', url: '', published: '' };

function Sources({ draft: { sources }, errors, words, onDraft }: FactFormProps) {
  const change = (at: number, part: Partial<DraftSource>): void => onDraft({ sources: sources.map((source, i) => (i === at ? { ...source, ...part } : source)) });
  return (
    <fieldset>
      <legend>{words.sources}</legend>
      {errors.sources !== undefined && <p class="wrong" id="sources-error">{errors.sources}</p>}
      {sources.map((source, i) => {
        const error = errors[`sources.${i}`];
        const invalid = error !== undefined || (i === 0 && errors.sources !== undefined);
        return (
          <div key={i} class="source" role="group" aria-label={words.source.replace('{n}', String(i + 1))}>
            {(['url', 'title', 'publisher', 'published'] as const).map((field) => (
              <Field key={field} id={`source-${i}-${field}`} label={words[field]} error={field === 'url' ? error : undefined} invalid={field === 'url' && invalid}>
                {(aria) => <input {...aria} inputMode={field === 'url' ? 'url' : 'text'} dir={field === 'url' ? 'ltr' : 'auto'} value={source[field]} onInput={(event) => change(i, { [field]: event.currentTarget.value })} />}
              </Field>
            ))}
            {sources.length > 1 && <button type="button" class="quiet" aria-label={words.removeSource.replace('{n}', String(i + 1))} onClick={() => onDraft({ sources: sources.filter((_, at) => at !== i) })}>×</button>}
          </div>
        );
      })}
      <button type="button" class="quiet" onClick={() => onDraft({ sources: [...sources, EMPTY] })}>{words.addSource}</button>
    </fieldset>
  );
}

function Who({ deed, layer, author, reason, errors, words, layers, onOther }: FactFormProps) {
  return (
    <fieldset>
      <legend>{words.who}</legend>
      {deed !== 'contest' && (
        <Field id="layer" label={words.layer}>
          {(aria) => (
            <select {...aria} value={layer} onChange={(event) => onOther({ layer: event.currentTarget.value === 'team' ? 'team' : 'mine' })}>
              <option value="mine">{layers.mine}</option>
              <option value="team">{layers.team}</option>
            </select>
          )}
        </Field>
      )}
      <Field id="author" label={words.author} error={errors.author}>
        {(aria) => <input {...aria} dir="auto" autoComplete="name" value={author} onInput={(event) => onOther({ author: event.currentTarget.value })} />}
      </Field>
      <Field id="reason" label={words.reason} hint={words.reasonHint} error={errors.reason} wide>
        {(aria) => <input {...aria} dir="auto" value={reason} onInput={(event) => onOther({ reason: event.currentTarget.value })} />}
      </Field>
    </fieldset>
  );
}

interface Aria {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** What was understood of the text. */
  reading?: string;
  invalid?: boolean;
  wide?: boolean;
  children(aria: Aria): ComponentChild;
}

/** A field with its label, its hint and what is wrong with it, each of which is told with it. */
function Field({ id, label, hint, error, reading, invalid = error !== undefined, wide = false, children }: FieldProps) {
  const said = [hint !== undefined && `${id}-hint`, reading !== undefined && `${id}-reading`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field" data-wide={wide}>
      <label for={`field-${id}`}>{label}</label>
      {children({ id: `field-${id}`, ...(said !== '' && { 'aria-describedby': said }), ...(invalid && { 'aria-invalid': 'true' }) })}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      {reading !== undefined && <small id={`${id}-reading`} class="understood" role="status">{reading}</small>}
      {error !== undefined && <small id={`${id}-error`} class="wrong">{error}</small>}
    </div>
  );
}
