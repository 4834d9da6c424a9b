/** Days as text, `YYYY-MM-DD`, and where they begin and end in Norway, as instants in milliseconds since 1970 UTC. */

const DAY_MS = 86_400_000;
let clock: Intl.DateTimeFormat | undefined;

/** `YYYY-MM-DD HH:MM:SS`. The one clock is made when it is first asked: that takes as long as starting a small program. */
function inOslo(instant: Date | number): string {
  clock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return clock.format(instant);
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

/** How far the clocks in Oslo are ahead of UTC at an instant, in milliseconds. They never were behind. */
function offsetAt(instant: number): number {
  const shown = Date.parse(`1970-01-01T${inOslo(instant).slice(-'HH:MM:SS'.length)}Z`);
  const ahead = (shown - Math.floor(instant / 1000) * 1000) % DAY_MS;
  return ahead < 0 ? ahead + DAY_MS : ahead;
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
