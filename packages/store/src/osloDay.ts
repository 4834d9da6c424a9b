/** Where a Norwegian day begins and ends, as instants in milliseconds since 1970 UTC. */

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** How far the clocks in Oslo are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const part = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = part as Record<string, number>;
  // Not Date.UTC, which takes the year 50 for 1950.
  const shown = new Date(0);
  shown.setUTCFullYear(year!, month! - 1, day);
  shown.setUTCHours(hour!, minute, second);
  return shown.getTime() - Math.floor(instant / 1000) * 1000;
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
  return midnightInOslo(Date.parse(`${date}T00:00:00Z`) + 86_400_000) - 1;
}
