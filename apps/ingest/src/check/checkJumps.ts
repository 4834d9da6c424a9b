import {
  type Frequency,
  type Indicator,
  PERIODS_PER_YEAR,
  firstMonth,
  fromOrdinal,
  lastMonth,
} from '@regionpuls/domain';
import type { DeliveredSeries } from '../delivered.ts';
import { Complaints } from './complaints.ts';
import type { MakeCheck } from './context.ts';

const FACTOR = 5;
/** Below these a jump is everyday: small places, small shares. */
const NOTABLE = { persons: 100, percent: 5, index: 0 } as const;

/** Doubts a value that is many times, or a small part of, the period before it or what the archive had for the period. */
export const checkJumps: MakeCheck = ({ place }) => {
  const complaints = new Complaints();
  return {
    see({ series }) {
      for (const one of series) findJumps(one, complaints);
    },
    remarks: () => complaints.toRemarks('jump', 'doubt', place, 10),
  };
};

function findJumps({ key, indicator, said, archived }: DeliveredSeries, complaints: Complaints): void {
  // From the period before the first: what is known of each, as the file's releases say it one after the other.
  const start = Math.min(...said.map(({ ordinals }) => ordinals[0]!)) - 1;
  const end = Math.max(...said.map(({ ordinals }) => ordinals[ordinals.length - 1]!)) + 1;
  const known = new Float64Array(end - start).fill(Number.NaN);
  const { ordinals: had, values: hadValues } = archived;
  for (let i = 0; i < had.length; i++) {
    const ordinal = had[i]!;
    if (ordinal >= start && ordinal < end) known[ordinal - start] = hadValues[i]!;
  }
  const notable = NOTABLE[indicator.unit];
  const shocked = shockedMonths(indicator);
  const isShocked = (ordinal: number) => isIn(shocked, ordinal, key.frequency);
  const where = `${key.indicator}, region ${key.region}, ${key.breakdown}`;
  const periodOf = (ordinal: number) => fromOrdinal(key.frequency, ordinal);
  for (const { ordinals, values, places } of said) {
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i]!;
      const value = values[i]!;
      const earlier = known[ordinal - start]!;
      const before = known[ordinal - 1 - start]!;
      known[ordinal - start] = value;
      // Nearly every value is near both; a number that is withheld is near everything.
      const [low, high] = [value / FACTOR, value * FACTOR];
      if (!(earlier < low || earlier > high || before < low || before > high)) continue;
      const againstArchive = isJump(earlier, value, notable);
      if (!againstArchive && !isJump(before, value, notable)) continue;
      if (isShocked(ordinal)) continue;
      const period = periodOf(ordinal);
      const place = places[i]!;
      if (againstArchive) {
        complaints.add(`${where} ${period} ${place}`, place, () => ({
          nb: `${where}, ${period}: ${value}, men arkivet hadde ${earlier}.`,
          nn: `${where}, ${period}: ${value}, men arkivet hadde ${earlier}.`,
          en: `${where}, ${period}: ${value}, but the archive had ${earlier}.`,
        }));
      } else if (!isShocked(ordinal - 1)) {
        const previous = periodOf(ordinal - 1);
        complaints.add(`${where} ${period} ${place}`, place, () => ({
          nb: `${where}: fra ${before} i ${previous} til ${value} i ${period}.`,
          nn: `${where}: frå ${before} i ${previous} til ${value} i ${period}.`,
          en: `${where}: from ${before} in ${previous} to ${value} in ${period}.`,
        }));
      }
    }
  }
}

/** Never where one of them is NaN. */
function isJump(before: number, after: number, notable: number): boolean {
  return before < after
    ? after > notable && after > FACTOR * before
    : before > notable && before > FACTOR * after;
}

/** First and last month of each declared shock. */
function shockedMonths({ shocks }: Indicator): [first: number, last: number][] {
  return shocks.map(({ from, to }) => [firstMonth(from), lastMonth(to)]);
}

function isIn(stretches: [number, number][], ordinal: number, frequency: Frequency): boolean {
  const months = 12 / PERIODS_PER_YEAR[frequency];
  const first = ordinal * months;
  return stretches.some(([from, to]) => from <= first + months - 1 && first <= to);
}
