import type { Indicator } from '@regionpuls/domain';
import { type DeliveredPoint, eachPoint } from '../delivered.ts';
import type { Check } from './context.ts';
import { Complaints, finding } from './finding.ts';

/** What floating point adds when someone has computed with the numbers: 2.2000000000000002. */
const NOISE = 1e-6;

/**
 * A rate is 0 to 100, a count is not negative, and neither has more decimals than the source publishes. Floating-point
 * noise is rounded away here, or it would look like a revision of every cell.
 */
export const checkUnits: Check = (delivered, { findIndicator }) => {
  const errors = new Complaints();
  const unrounded = new Complaints();
  const noisy: number[] = [];
  for (const { series, point } of eachPoint(delivered)) {
    const indicator = findIndicator(series.key.indicator);
    if (!indicator || point.value === null) continue;
    const where = `${series.key.indicator}, region ${series.key.region}, ${point.period}`;
    const text = complaintOf(point.value, indicator);
    if (text) {
      errors.add(`${where}: ${text}`, point.line);
      continue;
    }
    if (roundNoise(point, indicator)) noisy.push(point.line);
    if (indicator.roundedTo > 1 && point.value % indicator.roundedTo !== 0) {
      unrounded.add(
        `${series.key.indicator} publiseres avrundet til ${indicator.roundedTo}, men noen verdier er det ikke.`,
        point.line,
      );
    }
  }
  return [
    ...errors.toFindings('unit', 'error'),
    ...unrounded.toFindings('unit-rounding', 'warning'),
    ...(noisy.length > 0
      ? [finding('float-noise', 'note', 'desimaler som bare er regnestøy, er rundet bort.', noisy)]
      : []),
  ];
};

function complaintOf(value: number, { unit, decimals }: Indicator): string | null {
  if (unit === 'percent' && (value < 0 || value > 100)) {
    return `${value} er ikke en prosent. En andel er mellom 0 og 100; er kolonnene forskjøvet?`;
  }
  if (unit === 'persons' && value < 0)
    return `${value} er negativt. Et antall personer kan ikke være under 0.`;
  if (Math.abs(value - rounded(value, decimals)) > NOISE) {
    return decimals === 0
      ? `${value} er ikke et helt tall, men dette er et antall personer.`
      : `${value} har flere desimaler enn kilden publiserer (${decimals}).`;
  }
  return null;
}

function roundNoise(point: DeliveredPoint, { decimals }: Indicator): boolean {
  const clean = rounded(point.value!, decimals);
  if (clean === point.value) return false;
  point.value = clean;
  return true;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
