/** Days as text, `YYYY-MM-DD`, and where they begin and end in Norway, as instants in milliseconds since 1970 UTC. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Years in which summer time lasts from the last Sunday of March to that of October, at 01:00 UTC, all over the European Union. */
const [FIRST_ALIKE, LAST_ALIKE] = [1996, 2037] as const;

/** How far the clocks in Oslo are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  // The runtime knows these years too, but to make its clock takes as long as starting a small program.
  if (year < FIRST_ALIKE || year > LAST_ALIKE) return offsetByClock(instant);
  const isSummer = instant >= lastSundayOf(year, MARCH) && instant < lastSundayOf(year, OCTOBER);
  return isSummer ? 2 * HOUR_MS : HOUR_MS;
}

const [MARCH, OCTOBER] = [2, 9] as const;

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}

let clock: Intl.DateTimeFormat | undefined;

/** The clocks in Oslo never were behind. */
function offsetByClock(instant: number): number {
  clock ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', timeStyle: 'medium' });
  const shown = Date.parse(`1970-01-01T${clock.format(instant)}Z`);
  const ahead = (shown - Math.floor(instant / 1000) * 1000) % DAY_MS;
  return ahead < 0 ? ahead + DAY_MS : ahead;
}

/** `YYYY-MM-DDTHH:MM:SS`, as the clocks in Oslo show it. */
function inOslo(now: Date): string {
  return new Date(now.getTime() + offsetAt(now.getTime())).toISOString();
}

/** The day so many days later; negative for earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day in Norway: the sources publish by its calendar. */
export function osloDay(now: Date): string {
  return inOslo(now).slice(0, 10);
}

/** The time of day in Norway, `HH:MM`. */
export function osloTime(now: Date): string {
  return inOslo(now).slice(11, 16);
}

function midnightInOslo(midnightInUtc: number): number {
  const guess = midnightInUtc - offsetAt(midnightInUtc);
  return midnightInUtc - offsetAt(guess);
}

/** @param date `YYYY-MM-DD`. The clocks are never changed at midnight, so there is exactly one answer. */
export function startOfDay(date: string): number {
  return midnightInOslo(Date.parse(`${date}T00:00:00Z`));
}

/** The last millisecond of the day, which is 23, 24 or 25 hours long. */
export function endOfDay(date: string): number {
  return midnightInOslo(Date.parse(`${date}T00:00:00Z`) + DAY_MS) - 1;
}
