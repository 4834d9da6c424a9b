import type { ValueColumn } from '@regionpuls/domain';
import { textOf } from '../workbook/quoteValue.ts';
import type { SheetRow } from '../workbook/workbook.ts';
import { parsePeriod } from './parsePeriod.ts';
import { plainHeading } from './plainHeading.ts';
import type { ColumnProfile } from './profileColumn.ts';
import { frequencyOfHeadings } from './suggestPeriod.ts';
import { cellOf } from './tableSheet.ts';

/** The indicator that a heading and the titles above it name, or null. */
export type GuessIndicator = (heading: string, titles: string) => string | null;

const SEXES: readonly [RegExp, ValueColumn['breakdown']][] = [
  [/\b(kvinner|women|female)\b/i, 'sex=female'],
  [/\b(menn|men|male)\b/i, 'sex=male'],
];

/**
 * What each column of figures looks to hold: those whose indicator the words name.
 * @param guess the heading with what stands over its group, and the titles above the table → indicator.
 * @param hasSexColumn the rows tell the sex, so the headings do not.
 */
export function suggestValues(
  figures: readonly ColumnProfile[],
  above: readonly SheetRow[],
  isWorkbook: boolean,
  hasSexColumn: boolean,
  guess: GuessIndicator,
): ValueColumn[] {
  const frequency = frequencyOfHeadings(figures);
  const titles = above.flatMap(({ cells }) => (cells.filter(Boolean).length === 1 ? cells.map(textOf) : []));
  return figures.flatMap((profile) => {
    const { column, heading, numbers, percents } = profile;
    const group = groupOver(above.at(-1), column);
    const indicator = guess(`${group} ${heading}`.trim(), titles.filter(Boolean).join(' '));
    if (!indicator) return [];
    const sex = SEXES.find(([pattern]) => pattern.test(`${heading} ${group}`))?.[1];
    const period = frequency ? parsePeriod(heading, frequency) : null;
    return [
      {
        column,
        heading,
        indicator,
        breakdown: hasSexColumn ? 'total' : (sex ?? 'total'),
        scale: percents > 0 ? ('fraction' as const) : ('as-is' as const),
        ...(isWorkbook ? { stored: numbers > 0 ? ('number' as const) : ('text' as const) } : {}),
        ...(period ? { period } : {}),
      },
    ];
  });
}

/** The nearest text at or to the left in the row above the headings: what stands over a group stands over its first column. */
export function groupOver(row: SheetRow | undefined, column: number): string {
  if (!row || row.cells.filter(Boolean).length < 2) return '';
  for (let at = column; at > 0; at--) {
    const text = plainHeading(cellOf(row, at));
    if (text !== '') return text;
  }
  return '';
}
