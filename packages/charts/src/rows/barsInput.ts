/** What horizontal bars are drawn from, and the check that they can be. A domain `Decomposition` spreads into it. */
import type { Decomposition, Indicator, Language, LocalizedText, Series, Source } from '@regionpuls/domain';
import type { ChartSize } from '../drawing.ts';
import { SMALLEST_ROWS } from './layRows.ts';

export interface BarComponent {
  /** `rest` is what could not be placed: drawn muted. */
  code: string;
  label: string | LocalizedText;
  /** In the unit. */
  value: number;
}

export interface BarsInput extends Pick<Decomposition, 'label' | 'unit' | 'from' | 'to' | 'boundaries'> {
  /** From top to bottom as they shall stand; they sum to `change`. */
  components: readonly BarComponent[];
  change: number;
  /** The values that the change is between, told in the alternative text. */
  before?: number | undefined;
  after?: number | undefined;
  indicator: Indicator;
  notes: Decomposition['notes'];
  /** Left out where the figures are of no one publication. */
  vintage?: Series['vintage'] | undefined;
  sources?: readonly Pick<Source, 'id' | 'name'>[] | undefined;
  language: Language;
  /** Pixels; the height follows from the rows. */
  width: number;
  size: ChartSize;
  heading?: { title: string; subtitle?: string | undefined } | undefined;
  printFootnotes?: boolean | undefined;
}

/** Parts that differ from their sum by more than this share of it are no parts of it. */
const TOLERANCE = 1e-6;

/** @throws RangeError naming what cannot be drawn and what is allowed. */
export function checkBarsInput({ components, change, width }: BarsInput): void {
  if (components.length === 0) throw new RangeError('components: none; allowed: 1 or more');
  if (!(width >= SMALLEST_ROWS)) {
    throw new RangeError(`width: ${width} pixels; allowed: at least ${SMALLEST_ROWS}`);
  }
  for (const { code, value } of components) {
    if (!Number.isFinite(value)) {
      throw new RangeError(`components «${code}»: the value is ${value}; allowed: a finite number`);
    }
  }
  const sum = components.reduce((total, { value }) => total + value, 0);
  const largest = components.reduce((most, { value }) => Math.max(most, Math.abs(value)), 1);
  if (!(Math.abs(sum - change) <= TOLERANCE * largest)) {
    throw new RangeError(`components: they sum to ${sum}; allowed: the change, ${change}`);
  }
}
