/** Days as text, `YYYY-MM-DD`. */

const DAY_MS = 86_400_000;
let clock: Intl.DateTimeFormat | undefined;

/** `YYYY-MM-DD HH:MM`. The clock is made when it is first asked: that takes as long as starting a small program. */
function inOslo(now: Date): string {
  clock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return clock.format(now);
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
  return inOslo(now).slice(11);
}
