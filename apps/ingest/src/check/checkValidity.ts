import {
  type BoundaryBasis,
  type Period,
  type Region,
  basisDate,
  isValidDuring,
  isValidOn,
} from '@regionpuls/domain';
import { eachPoint } from '../delivered.ts';
import type { Check } from './context.ts';
import { Complaints } from './finding.ts';

/**
 * A code has no value outside its validity. Sources print 0 there (Sør-Trøndelag 2018), which would read as a fall of
 * 100 %: such a 0 becomes not-applicable. Anything but 0 is a figure for the wrong code.
 */
export const checkValidity: Check = (delivered, { regions }) => {
  const errors = new Complaints();
  const settled = new Complaints();
  for (const { series, point } of eachPoint(delivered)) {
    const { region } = series.key;
    const intervals = regions.get(region) ?? [];
    if (isInUse(intervals, delivered.boundaries, point.period)) continue;
    if (point.status === 'not-applicable') continue;
    if (point.value === 0) {
      point.value = null;
      point.status = 'not-applicable';
      settled.add(
        `region ${region} er ikke i bruk i alle periodene; 0 der er lagret som «ikke aktuelt».`,
        point.line,
      );
    } else {
      const when = delivered.boundaries === 'published' ? point.period : `1. januar ${delivered.boundaries}`;
      errors.add(
        `region ${region} er ikke i bruk ${when} (gyldig ${intervals.map(validityText).join('; ')}).`,
        point.line,
      );
    }
  }
  return [
    ...errors.toFindings('region-not-valid', 'error'),
    ...settled.toFindings('region-not-valid', 'warning'),
  ];
};

function isInUse(intervals: readonly Region[], boundaries: BoundaryBasis, period: Period): boolean {
  const day = basisDate(boundaries);
  return intervals.some((interval) => (day ? isValidOn(interval, day) : isValidDuring(interval, period)));
}

function validityText({ validFrom, validTo }: Region): string {
  return validTo ? `${validFrom} til ${validTo}` : `fra ${validFrom}`;
}
