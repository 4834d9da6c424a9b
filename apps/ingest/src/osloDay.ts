const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day in Norway, `YYYY-MM-DD`: the sources publish by its calendar. */
export function osloDay(now: Date): string {
  return format.format(now);
}
