/** What happened to the figures of a series, in a sentence or two. */
import {
  type Language,
  type Triangle,
  type Vintage,
  formatDate,
  formatNumber,
  formatPeriod,
} from '@regionpuls/domain';
import { type Measure, writeValue } from '../../figures/measure.ts';
import type { DataTexts } from '../../texts/data/texts.ts';
import { TEXTS } from '../../texts/texts.ts';
import { type CellChange, changesOf } from './changesOf.ts';

interface Found {
  period: string;
  change: CellChange;
  vintage: Vintage;
}

/**
 * «Tallet for 2016 ble nedjustert fra 61,2 % til 60,3 % i utgaven publisert tidligst 1. juli
 * 2018. 3 andre perioder er også rettet.» The largest revision is the one that is told.
 */
export function writeRevisions(
  { rows, vintages }: Pick<Triangle, 'rows' | 'vintages'>,
  measure: Measure,
  d: DataTexts,
  language: Language,
): string {
  const found = rows.flatMap((row) =>
    changesOf(row).flatMap((change, index): Found[] =>
      change && isVisible(change, measure) ? [{ period: row.period, change, vintage: vintages[index]! }] : [],
    ),
  );
  if (found.length === 0) return d.revisions.unrevised(formatNumber(rows.length, language));
  const [largest] = [...found].sort((a, b) => sizeOf(b.change) - sizeOf(a.change));
  const others = new Set(found.map(({ period }) => period)).size - 1;
  const rest = others > 0 ? ` ${d.revisions.others(formatNumber(others, language), others === 1)}` : '';
  return `${writeOne(largest!, measure, d, language)}${rest}`;
}

function writeOne(
  { period, change: { before, after }, vintage }: Found,
  measure: Measure,
  d: DataTexts,
  language: Language,
): string {
  const write = (value: number) => writeValue(value, measure, language);
  const word = (status: CellChange['after']['status']) => {
    const words: Partial<Record<typeof status, string>> = TEXTS[language].status;
    return words[status] ?? status;
  };
  const when = d.revisions.when[vintage.precision](
    vintage.precision === 'month'
      ? formatPeriod(vintage.published.slice(0, 7), language)
      : formatDate(vintage.published, language),
  );
  const at = formatPeriod(period, language);
  const { down, up, withheldLater, shownLater } = d.revisions;
  if (before.value === null) return shownLater(at, write(after.value ?? 0), word(before.status), when);
  if (after.value === null) return withheldLater(at, write(before.value), word(after.status), when);
  return (after.value < before.value ? down : up)(at, write(before.value), write(after.value), when);
}

/** A change of status alone, or one that rounding hides, is not told as a revision. */
function isVisible({ before, after }: CellChange, { decimals }: Measure): boolean {
  if (before.value === null || after.value === null) return before.value !== after.value;
  return Number(Math.abs(after.value - before.value).toFixed(decimals)) !== 0;
}

/** Relative, so that a figure that came or went is told only when nothing else happened. */
function sizeOf({ before, after }: CellChange): number {
  if (before.value === null || after.value === null) return 0;
  return Math.abs(after.value - before.value);
}
