import { type Frequency, columnMappingSchema } from '@regionpuls/domain';
import { textOf } from '../workbook/quoteValue.ts';
import type { CellValue, SheetRow } from '../workbook/workbook.ts';
import { parseNumber } from './parseNumber.ts';
import { parsePeriod } from './parsePeriod.ts';
import { plainHeading } from './plainHeading.ts';
import { cellOf } from './tableSheet.ts';

/** What the cells of a column are, counted. */
export interface ColumnProfile {
  column: number;
  heading: string;
  filled: number;
  /** Numbers of a workbook. */
  numbers: number;
  /** Texts that are numbers, by the decimal sign that they show; without one they count as both. */
  textNumbers: Record<',' | '.', number>;
  /** Texts that mappings know as marks for what is hidden or missing. */
  marks: number;
  dates: number;
  /** Numbers shown as per cent. */
  percents: number;
  /** The different texts, at most so many as are looked at. */
  texts: Set<string>;
  /** Set where every cell is a period of this frequency. */
  frequency: Frequency | null;
}

const { suppressed, missing, notApplicable } = columnMappingSchema.shape.marks.parse(undefined);
const MARKS = new Set([...suppressed, ...missing, ...notApplicable].filter(Boolean));
const FREQUENCIES: readonly Frequency[] = ['month', 'quarter', 'year'];

export function profileColumn(rows: readonly SheetRow[], column: number, heading: CellValue): ColumnProfile {
  const profile: ColumnProfile = {
    column,
    heading: plainHeading(heading),
    filled: 0,
    numbers: 0,
    textNumbers: { ',': 0, '.': 0 },
    marks: 0,
    dates: 0,
    percents: 0,
    texts: new Set(),
    frequency: null,
  };
  const frequencies = new Set(FREQUENCIES);
  for (const row of rows) {
    const cell = cellOf(row, column);
    const text = textOf(cell).trim();
    if (cell === null || text === '') continue;
    profile.filled += 1;
    profile.texts.add(text);
    if (typeof cell === 'number') profile.numbers += 1;
    else if (typeof cell === 'object') profile.dates += cell.kind === 'date' ? 1 : 0;
    else if (MARKS.has(text)) profile.marks += 1;
    else for (const sign of [',', '.'] as const) profile.textNumbers[sign] += parseNumber(text, sign) ? 1 : 0;
    if (row.percents.includes(column)) profile.percents += 1;
    for (const frequency of frequencies) if (!parsePeriod(text, frequency)) frequencies.delete(frequency);
  }
  profile.frequency = profile.filled > 0 ? ([...frequencies][0] ?? null) : null;
  return profile;
}

/** True for a column of figures, hidden ones among them. */
export function holdsFigures({ filled, numbers, textNumbers, marks }: ColumnProfile): boolean {
  const figures = numbers + Math.max(textNumbers[','], textNumbers['.']);
  return figures > 0 && figures + marks >= filled * 0.7;
}

/** True for a cell that can be a figure, and so is no heading. */
export function isFigureCell(cell: CellValue): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const text = cell.trim();
  return MARKS.has(text) || parseNumber(text, ',') !== null || parseNumber(text, '.') !== null;
}

/** True for a heading that is a period, such as a year over a column. */
export function periodOfHeading(cell: CellValue): Frequency | null {
  return FREQUENCIES.find((frequency) => parsePeriod(textOf(cell), frequency) !== null) ?? null;
}
