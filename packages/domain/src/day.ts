/** Days as text, `YYYY-MM-DD`. */

const DAY_MS = 86_400_000;
const inOslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day so many days later; negative for earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day in Norway: the sources publish by its calendar. */
export function osloDay(now: Date): string {
  return inOslo.format(now).slice(0, 10);
}

/** The time of day in Norway, `HH:MM`. */
export function osloTime(now: Date): string {
  return inOslo.format(now).slice(11);
}
