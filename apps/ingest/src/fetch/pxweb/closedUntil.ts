/** When the office opens again, by its local clock; null when it is open now. */
import type { PxwebOffice } from '@regionpuls/catalogue';

export function closedUntil(
  { closed, timeZone }: Pick<PxwebOffice, 'closed' | 'timeZone'>,
  now: Date,
): Date | null {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  const seconds = secondsOf(clock);
  const window = closed.find(({ from, to }) => secondsOf(from) <= seconds && seconds < secondsOf(to));
  if (!window) return null;
  const left = secondsOf(window.to) - seconds;
  return new Date(Math.floor(now.getTime() / 1000) * 1000 + left * 1000);
}

/** Seconds since midnight of `HH:MM[:SS]`. */
function secondsOf(clock: string): number {
  const [hours, minutes, seconds = 0] = clock.split(':').map(Number) as [number, number, number?];
  return hours * 3600 + minutes * 60 + seconds;
}
