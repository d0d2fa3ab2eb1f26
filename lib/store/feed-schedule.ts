/** When a feed is asked next. Pure: the time and the chance come in. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const FIRST_RETRY = 5 * MINUTE;
const LONGEST_RETRY = 12 * HOUR;
/** A feed may ask for more or less; a host is not asked more often than this, nor forgotten for longer. */
const OFTENEST = HOUR;
const RAREST = 30 * DAY;
const USUAL = DAY;
/** Share by which a wait is longer or shorter, so that readers do not come all at once. */
const JITTER = 0.1;

/** What became of the last try. */
export interface Tried {
  /** Failures in a row; 0 after a success. */
  failures: number;
  /** Hours between updates, as the feed wishes. */
  updateEvery?: number | undefined;
  /** Milliseconds that the host asked us to wait. */
  wait?: number | undefined;
}

/** @param random from 0 up to 1. */
export function nextTry({ failures, updateEvery, wait = 0 }: Tried, now: Date, random: number): Date {
  const calm = Math.min(RAREST, Math.max(OFTENEST, updateEvery === undefined ? USUAL : updateEvery * HOUR));
  const retry = Math.min(LONGEST_RETRY, Math.max(FIRST_RETRY * 2 ** (failures - 1), wait));
  return new Date(now.getTime() + Math.round((failures === 0 ? calm : retry) * (1 - JITTER + 2 * JITTER * random)));
}

/**
 * Whether a feed is to be asked now. A next try that lies further ahead than any wait comes from a clock that
 * was wrong then or is wrong now: either way it is asked.
 */
export function isDue(next: string, now: Date): boolean {
  const ahead = Date.parse(next) - now.getTime();
  return !(ahead > 0 && ahead <= RAREST * (1 + JITTER));
}
