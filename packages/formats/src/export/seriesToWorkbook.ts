/** Series as an Excel workbook: a sheet of figures and a sheet that says where they come from. */
import type { Series } from '@regionpuls/domain';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/universal';
import { describeFigures } from './describeFigures.ts';
import { FILE_WORDS } from './fileWords.ts';
import { HEADINGS } from './headings.ts';
import { decimalsOf } from './measured.ts';
import type { Provenance } from './provenance.ts';
import { neutraliseFormula } from './spreadsheetSafe.ts';
import { type FigureRow, tabulateFigures } from './tabulateFigures.ts';

const WIDEST = 44;
const LABEL_WIDTH = 28;
const TEXT_WIDTH = 100;

/**
 * The bytes of an .xlsx file. Numbers are numbers, shown with the decimals that mean something and whole underneath; periods
 * and region codes are text; a withheld or missing value is an empty cell with its status beside it, never 0.
 * @param made the instant at which the file is made, ISO 8601 in UTC.
 */
export async function seriesToWorkbook(
  series: readonly Series[],
  provenance: Provenance,
  made: string,
): Promise<Uint8Array> {
  const { language, indicator } = provenance;
  const words = FILE_WORDS[language];
  const figures = figureRows(series, provenance);
  const about = describeFigures(series, provenance, made);
  const blob = (await writeXlsxFile([
    {
      sheet: words.figures,
      data: figures,
      columns: widthsOf(figures),
      stickyRowsCount: 1,
    },
    {
      sheet: words.about,
      data: [
        [heading(indicator.name[language]), null],
        ...about.map(([label, text]): Row => [
          { ...textCell(label), fontWeight: 'bold', alignVertical: 'top' },
          { ...textCell(text), wrap: true, alignVertical: 'top' },
        ]),
      ],
      columns: [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }],
      stickyRowsCount: 1,
    },
  ]).toBlob()) as { arrayBuffer(): Promise<ArrayBuffer> };
  return new Uint8Array(await blob.arrayBuffer());
}

function figureRows(
  series: readonly Series[],
  { language, indicator, source, recipe, regionName }: Provenance,
): Row[] {
  const table = tabulateFigures(series, language, {
    indicatorName: () => indicator.name[language],
    regionName,
    sourceName: (id) => (id === source.id ? source.name : undefined),
  });
  const headings = HEADINGS[language];
  const unit = series[0]?.unit ?? indicator.unit;
  const number = numberCell(decimalsOf(indicator, recipe, unit));
  // Only where some sum has withheld addends: two columns that are empty for everybody else would puzzle.
  const withInterval = table.rows.some(({ point }) => point.interval);
  const ends = ({ point }: FigureRow) =>
    withInterval ? [number(point.interval?.[0]), number(point.interval?.[1])] : [];
  const headed = [
    ...table.before,
    table.value,
    ...(withInterval ? [headings.lowest, headings.highest] : []),
    ...table.after,
  ];
  return [
    headed.map((text) => heading(text, text === table.value ? 'right' : 'left')),
    ...table.rows.map((row): Row => [
      ...row.before.map(textCell),
      number(row.point.value),
      ...ends(row),
      ...row.after.map(textCell),
    ]),
  ];
}

function heading(text: string, align: 'left' | 'right' = 'left') {
  return { ...textCell(text), fontWeight: 'bold', align } as const;
}

function textCell(text: string) {
  return { value: neutraliseFormula(text), type: String };
}

function numberCell(decimals: number): (value: number | null | undefined) => Cell {
  const format = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) ? { value, type: Number, format } : null;
}

function widthsOf(rows: readonly Row[]): { width: number }[] {
  const widths = (rows[0] ?? []).map(() => 0);
  for (const row of rows) {
    row.forEach((cell, column) => {
      const length = cell && typeof cell === 'object' && 'value' in cell ? String(cell.value).length : 0;
      widths[column] = Math.max(widths[column] ?? 0, length);
    });
  }
  return widths.map((width) => ({ width: Math.min(width, WIDEST) + 2 }));
}
