/** What a ranking with intervals is drawn from, and the check that it can be. */
import type {
  Breakdown,
  Indicator,
  Language,
  Note,
  Period,
  Recipe,
  Series,
  Source,
  Status,
} from '@regionpuls/domain';
import type { ChartSize } from '../drawing.ts';
import { SMALLEST_ROWS } from './layRows.ts';

export interface IntervalRow {
  code: string;
  label: string;
  /** Null where it is withheld or missing; the status says which. */
  value: number | null;
  status: Status;
  /** Around the value; null where there is none. */
  interval: readonly [number, number] | null;
}

export interface IntervalsInput {
  /** From top to bottom as they shall stand. */
  rows: readonly IntervalRow[];
  indicator: Indicator;
  recipe?: Recipe | undefined;
  /** Of whom the values are; of all unless told. */
  breakdown?: Breakdown | undefined;
  /** Of the values, where it is not the indicator's own. */
  unit?: Series['unit'] | undefined;
  /** Decimals shown, where small values need more than the indicator has. */
  decimals?: number | undefined;
  /** Per cent of cases that such intervals hold the true value; 95 unless told. */
  level?: number | undefined;
  period: Period;
  /** Where the regions are: «Norge», «Telemark». */
  where: string;
  boundaries: Series['boundaries'];
  source: Series['source'];
  vintage: Series['vintage'];
  notes?: readonly Note[] | undefined;
  sources?: readonly Pick<Source, 'id' | 'name'>[] | undefined;
  language: Language;
  /** Pixels; the height follows from the rows. */
  width: number;
  size: ChartSize;
  heading?: { title: string; subtitle?: string | undefined } | undefined;
  printFootnotes?: boolean | undefined;
}

/** @throws RangeError naming what cannot be drawn, where it is and what is allowed. */
export function checkIntervalsInput({ rows, width }: IntervalsInput): void {
  if (rows.length === 0) throw new RangeError('rows: none; allowed: 1 or more');
  if (!(width >= SMALLEST_ROWS)) {
    throw new RangeError(`width: ${width} pixels; allowed: at least ${SMALLEST_ROWS}`);
  }
  for (const { code, label, value, interval } of rows) {
    const where = `rows «${label}» (${code})`;
    if (value !== null && !Number.isFinite(value)) {
      throw new RangeError(`${where}: the value is ${value}; allowed: a finite number, or null`);
    }
    if (!interval) continue;
    const [low, high] = interval;
    if (value === null) throw new RangeError(`${where}: an interval without a value; allowed: null`);
    if (!(low <= value && value <= high && Number.isFinite(low) && Number.isFinite(high))) {
      throw new RangeError(`${where}: ${low} to ${high}; allowed: finite, with the value ${value} inside`);
    }
  }
}
