export interface AmidProps {
  before: string;
  quote: string;
  after: string;
  /** Neighbours of fewer characters were not cut off, but stand at an end of their text. */
  cutFrom?: number;
}

/** Words amid those around them. Where these were cut off within a word, the part of it is left out. */
export function Amid({ before, quote, after, cutFrom = 1 }: AmidProps) {
  return (
    <>
      {before.length < cutFrom ? before : `…${before.replace(PART_OF_A_WORD, '')}`}
      <strong>{quote}</strong>
      {after.length < cutFrom ? after : `${after.replace(REST_OF_A_WORD, '')}…`}
    </>
  );
}

/** Scripts without spaces have no such place. */
const PART_OF_A_WORD = /^\S{1,15}(?=\s)/;
const REST_OF_A_WORD = /\s\S{1,15}$/;
