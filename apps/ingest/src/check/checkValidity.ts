import {
  type BoundaryBasis,
  type Frequency,
  type LocalizedText,
  type Region,
  STATUSES,
  basisDate,
  fromOrdinal,
  isValidOn,
} from '@regionpuls/domain';
import { Complaints } from './complaints.ts';
import type { MakeCheck } from './context.ts';
import { firstAfter, firstFrom } from './ordinalAt.ts';

const NOT_APPLICABLE = STATUSES.indexOf('not-applicable');

/**
 * A code has no value outside its validity. Sources print 0 there (Sør-Trøndelag 2018), which would read as a fall of
 * 100 %: such a 0 becomes not-applicable. Anything but 0 is a figure for the wrong code.
 */
export const checkValidity: MakeCheck = ({ regions, boundaries, place }) => {
  const errors = new Complaints();
  const settled = new Complaints();
  return {
    see({ region, series }) {
      const intervals = regions.get(region) ?? [];
      for (const { key, said } of series) {
        const inUse = ordinalsInUse(intervals, boundaries, key.frequency);
        for (const { ordinals, values, statuses, places } of said) {
          const [first, last] = [ordinals[0]!, ordinals[ordinals.length - 1]!];
          if (inUse.some(([from, to]) => from <= first && last < to)) continue;
          for (let i = 0; i < ordinals.length; i++) {
            const ordinal = ordinals[i]!;
            if (inUse.some(([from, to]) => from <= ordinal && ordinal < to)) continue;
            if (statuses[i] === NOT_APPLICABLE) continue;
            if (values[i] === 0) {
              values[i] = Number.NaN;
              statuses[i] = NOT_APPLICABLE;
              settled.add(region, places[i]!, () => settledText(region));
            } else {
              const period = fromOrdinal(key.frequency, ordinal);
              const name = boundaries === 'published' ? `${region} ${period}` : region;
              errors.add(name, places[i]!, () => notInUse(region, boundaries, period, intervals));
            }
          }
        }
      }
    },
    hasErrors: () => !errors.isEmpty,
    remarks: () => [
      ...errors.toRemarks('region-not-valid', 'error', place),
      ...settled.toRemarks('region-not-valid', 'warning', place),
    ],
  };
};

/** Half-open stretches of periods in which the code is in use: on the basis' day, or on at least one day of the period. */
function ordinalsInUse(
  intervals: readonly Region[],
  boundaries: BoundaryBasis,
  frequency: Frequency,
): [from: number, to: number][] {
  const day = basisDate(boundaries);
  if (day) return intervals.some((interval) => isValidOn(interval, day)) ? [[-Infinity, Infinity]] : [];
  return intervals.map(({ validFrom, validTo }) => [
    firstAfter(validFrom, frequency) - 1,
    validTo === null ? Infinity : firstFrom(validTo, frequency),
  ]);
}

function notInUse(
  region: string,
  boundaries: BoundaryBasis,
  period: string,
  intervals: readonly Region[],
): LocalizedText {
  const when = (day: string) => (boundaries === 'published' ? period : `${day} ${boundaries}`);
  const valid = (from: string, to: string) =>
    intervals
      .map(({ validFrom, validTo }) => (validTo ? `${validFrom} ${to} ${validTo}` : `${from} ${validFrom}`))
      .join('; ');
  return {
    nb: `region ${region} er ikke i bruk ${when('1. januar')} (gyldig ${valid('fra', 'til')}).`,
    nn: `region ${region} er ikkje i bruk ${when('1. januar')} (gyldig ${valid('frå', 'til')}).`,
    en: `region ${region} is not in use ${when('1 January')} (valid ${valid('from', 'to')}).`,
  };
}

function settledText(region: string): LocalizedText {
  return {
    nb: `region ${region} er ikke i bruk i alle periodene; 0 der er lagret som «ikke aktuelt».`,
    nn: `region ${region} er ikkje i bruk i alle periodane; 0 der er lagra som «ikkje aktuelt».`,
    en: `region ${region} is not in use in all the periods; 0 there is stored as “not applicable”.`,
  };
}
