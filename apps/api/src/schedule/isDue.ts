/** When the scheduler asks a source again. */
import { type FeedStatus, osloDay, osloTime } from '@regionpuls/domain';

/** Minutes after the source's hour: everybody asks on the hour. */
const GRACE_MINUTES = 5;
const LAST_HOUR = '20:00';
/** After the first failure of a day; twice as long after each next, up to the hour. */
const FIRST_RETRY_MS = 15 * 60_000;
const LAST_RETRY_MS = 60 * 60_000;
/** What was not out yet at the hour usually comes the same day. */
const ASK_AGAIN_MS = 60 * 60_000;

/** Hours in Norway when the source is not to be asked. */
export type Closed = readonly { from: string; to: string }[];

/**
 * Once a day after the source's hour; then again through the day while it fails, or while something expected has not come.
 * What a source published earlier may be revised on any day, so a feed that is not expecting anything is asked too.
 */
export function isDue(
  { way, rhythm, expected, lastAttempt }: FeedStatus,
  now: Date,
  closed: Closed = [],
): boolean {
  if (way !== 'fetched') return false;
  const time = osloTime(now);
  const opens = addMinutes(rhythm.hour, GRACE_MINUTES);
  if (time < opens || time > LAST_HOUR) return false;
  if (closed.some(({ from, to }) => from <= time && time < to)) return false;
  const at = lastAttempt ? new Date(lastAttempt.at) : null;
  const askedToday = at !== null && osloDay(at) === osloDay(now) && osloTime(at) >= opens;
  if (!askedToday) return true;
  const since = now.getTime() - at.getTime();
  const { outcome, tries } = lastAttempt!;
  if (outcome === 'failed') return since >= Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1));
  if (outcome === 'quarantined') return false;
  return expected !== null && expected.day <= osloDay(now) && since >= ASK_AGAIN_MS;
}

function addMinutes(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const total = hour * 60 + minute + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
