import type { Moment } from '../lib/core/ledger-view.ts';
import type { LedgerPageWords } from '../lib/core/words/ledger-page.ts';

export interface TimeSliderProps {
  /** First and last day, `YYYY-MM-DD`; the last one is today. */
  from: string;
  to: string;
  /** Missing: the ledger as it is. */
  moment?: Moment;
  words: LedgerPageWords['time'];
  /** What pages are checked as of; without `onCheck`, nothing is said of it. */
  checkDay?: Moment;
  onCheck?(moment: Moment | undefined): void;
  /** A day in words. */
  dateOf(day: string): string;
  onChange(moment: Moment | undefined): void;
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY_MS);
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The day that the ledger is looked at as of, and in which sense. */
export function TimeSlider({ from, to, moment, words, checkDay, onCheck, dateOf, onChange }: TimeSliderProps) {
  const day = moment?.day ?? to;
  const sense = moment?.sense ?? 'true';
  const goTo = (wanted: string): void => {
    if (isDay(wanted)) onChange(wanted >= to ? undefined : { day: wanted < from ? from : wanted, sense });
  };
  return (
    <fieldset class="time" data-past={moment !== undefined}>
      <legend>{words.title}</legend>
      <input
        type="range"
        aria-label={words.slider}
        aria-valuetext={moment ? dateOf(day) : words.now}
        min={dayNumber(from)}
        max={dayNumber(to)}
        value={dayNumber(day)}
        onInput={(event) => goTo(dayOf(event.currentTarget.valueAsNumber))}
      />
      <label>
        {words.day}
        <input type="date" min={from} max={to} value={day} onChange={(event) => goTo(event.currentTarget.value)} />
      </label>
      <label>
        {words.sense}
        <select value={sense} disabled={!moment} onChange={(event) => onChange({ day, sense: event.currentTarget.value === 'known' ? 'known' : 'true' })}>
          <option value="true">{words.true}</option>
          <option value="known">{words.known}</option>
        </select>
      </label>
      <button type="button" class="quiet" disabled={!moment} onClick={() => onChange(undefined)}>{words.today}</button>
      {onCheck && checkDay && (
        <p class="notice" role="status">
          {words.checked.replace('{day}', dateOf(checkDay.day))} <button type="button" class="quiet" onClick={() => onCheck(undefined)}>{words.checkToday}</button>
        </p>
      )}
      {onCheck && moment && (moment.day !== checkDay?.day || moment.sense !== checkDay.sense) && <button type="button" class="quiet" onClick={() => onCheck(moment)}>{words.checkThen}</button>}
      {moment && (
        <p class="soft">
          {words.check} <code>npm run check -- --as-of {day} FILE</code>
        </p>
      )}
    </fieldset>
  );
}
