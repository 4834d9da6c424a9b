import {
  type Indicator,
  type Period,
  firstMonth,
  fromOrdinal,
  lastMonth,
  seriesKeyText,
} from '@regionpuls/domain';
import { archivedValue } from '../archive.ts';
import { eachPoint } from '../delivered.ts';
import type { Check } from './context.ts';
import { Complaints } from './finding.ts';

const FACTOR = 5;
/** Below these a jump is everyday: small places, small shares. */
const NOTABLE = { persons: 100, percent: 5, index: 0 } as const;

/** Warns where a value is many times, or a small part of, the period before it or what the archive had for the period. */
export const checkJumps: Check = (delivered, { findIndicator, figures }) => {
  const complaints = new Complaints();
  /** Values of the file's releases so far: a release is compared with what was known when it came. */
  const known = new Map<string, Map<number, number | null>>();
  for (const { series, point } of eachPoint(delivered)) {
    const name = seriesKeyText(series.key);
    const own = known.get(name) ?? new Map<number, number | null>();
    known.set(name, own);
    const valueAt = (ordinal: number) =>
      own.has(ordinal) ? own.get(ordinal)! : (archivedValue(figures, series.key, ordinal)?.value ?? null);
    const earlier = valueAt(point.ordinal);
    const before = valueAt(point.ordinal - 1);
    own.set(point.ordinal, point.value);
    const indicator = findIndicator(series.key.indicator);
    if (!indicator || point.value === null || isShocked(point.period, indicator)) continue;
    const where = `${series.key.indicator}, region ${series.key.region}, ${series.key.breakdown}`;
    if (isJump(earlier, point.value, indicator)) {
      complaints.add(`${where}, ${point.period}: ${point.value}, men arkivet hadde ${earlier!}.`, point.line);
    } else if (isJump(before, point.value, indicator)) {
      const previous = fromOrdinal(series.key.frequency, point.ordinal - 1);
      if (isShocked(previous, indicator)) continue;
      complaints.add(
        `${where}: fra ${before!} i ${previous} til ${point.value} i ${point.period}.`,
        point.line,
      );
    }
  }
  return complaints.toFindings('jump', 'warning', 10);
};

function isJump(before: number | null, after: number, { unit }: Indicator): boolean {
  if (before === null) return false;
  const larger = Math.max(before, after);
  return larger > NOTABLE[unit] && larger > FACTOR * Math.min(before, after);
}

function isShocked(period: Period, { shocks }: Indicator): boolean {
  return shocks.some(
    ({ from, to }) => firstMonth(from) <= lastMonth(period) && firstMonth(period) <= lastMonth(to),
  );
}
