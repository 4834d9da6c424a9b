import {
  formatPeriod,
  type Frequency,
  type Indicator,
  PERIODS_PER_YEAR,
  firstMonth,
  fromOrdinal,
  inEveryLanguage,
  lastMonth,
} from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import type { DeliveredSeries, Said } from '../delivered.ts';
import { Complaints } from './complaints.ts';
import type { MakeCheck } from './context.ts';
import { FAR_FACTOR, isFar } from './glance.ts';
import { nameSeries } from './nameSeries.ts';
import { writtenFigure } from './writtenFigure.ts';

/** Below these a jump is everyday: small places, small shares. */
const NOTABLE = { persons: 100, percent: 5, index: 0 } as const;

/** Doubts a value that is many times, or a small part of, the period before it or what the archive had for the period. */
export const checkJumps: MakeCheck = ({ place }) => {
  const complaints = new Complaints();
  return {
    see({ series }) {
      for (const one of series) if (one.traits.far) findJumps(one, complaints);
    },
    remarks: () => complaints.toRemarks('jump', 'doubt', place, 10),
  };
};

function findJumps(series: DeliveredSeries, complaints: Complaints): void {
  const { said, archived } = series;
  // From the period before the first: what is known of each, as the file's releases say it one after the other.
  let start = said[0]!.ordinals[0]!;
  let end = start;
  for (const { ordinals } of said) {
    start = Math.min(start, ordinals[0]!);
    end = Math.max(end, ordinals[ordinals.length - 1]!);
  }
  start -= 1;
  const known = new Float64Array(end + 1 - start).fill(Number.NaN);
  put(archived, known, start);
  for (const one of said) {
    for (let i = 0; i < one.ordinals.length; i++) {
      const at = one.ordinals[i]! - start;
      const [value, earlier, before] = [one.values[i]!, known[at]!, known[at - 1]!];
      known[at] = value;
      if (isFar(earlier, value) || isFar(before, value)) judge(series, one, i, earlier, before, complaints);
    }
  }
}

/** What of the points lies on the axis that begins at `start`. */
function put({ ordinals, values }: Points, axis: Float64Array, start: number): void {
  for (let i = 0; i < ordinals.length; i++) {
    const at = ordinals[i]! - start;
    if (at >= 0 && at < axis.length) axis[at] = values[i]!;
  }
}

function judge(
  { key, indicator }: DeliveredSeries,
  { ordinals, values, places }: Said,
  i: number,
  earlier: number,
  before: number,
  complaints: Complaints,
): void {
  const [ordinal, value, place] = [ordinals[i]!, values[i]!, places[i]!];
  const notable = NOTABLE[indicator.unit];
  const againstArchive = isJump(earlier, value, notable);
  if (!againstArchive && !isJump(before, value, notable)) return;
  const shocked = shockedMonths(indicator);
  if (isIn(shocked, ordinal, key.frequency)) return;
  const where = inEveryLanguage((language) => nameSeries(key, language));
  const period = fromOrdinal(key.frequency, ordinal);
  if (againstArchive) {
    complaints.add(`${where.en} ${period} ${place}`, place, () => ({
      nb: `${where.nb}, ${formatPeriod(period, 'nb')}: ${writtenFigure(value, 'nb')}, men arkivet hadde ${writtenFigure(earlier, 'nb')}.`,
      nn: `${where.nn}, ${formatPeriod(period, 'nn')}: ${writtenFigure(value, 'nn')}, men arkivet hadde ${writtenFigure(earlier, 'nn')}.`,
      en: `${where.en}, ${formatPeriod(period, 'en')}: ${writtenFigure(value, 'en')}, but the archive had ${writtenFigure(earlier, 'en')}.`,
    }));
  } else if (!isIn(shocked, ordinal - 1, key.frequency)) {
    const previous = fromOrdinal(key.frequency, ordinal - 1);
    complaints.add(`${where.en} ${period} ${place}`, place, () => ({
      nb: `${where.nb}: fra ${writtenFigure(before, 'nb')} i ${formatPeriod(previous, 'nb')} til ${writtenFigure(value, 'nb')} i ${formatPeriod(period, 'nb')}.`,
      nn: `${where.nn}: frå ${writtenFigure(before, 'nn')} i ${formatPeriod(previous, 'nn')} til ${writtenFigure(value, 'nn')} i ${formatPeriod(period, 'nn')}.`,
      en: `${where.en}: from ${writtenFigure(before, 'en')} in ${formatPeriod(previous, 'en')} to ${writtenFigure(value, 'en')} in ${formatPeriod(period, 'en')}.`,
    }));
  }
}

/** Never where one of them is NaN. */
function isJump(before: number, after: number, notable: number): boolean {
  return before < after
    ? after > notable && after > FAR_FACTOR * before
    : before > notable && before > FAR_FACTOR * after;
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
