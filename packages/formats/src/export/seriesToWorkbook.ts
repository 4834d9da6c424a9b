/** Series as an Excel workbook: a sheet of figures and a sheet that says where they come from. */
import type { Series } from '@regionpuls/domain';
import type { Row } from 'write-excel-file/universal';
import { describeFigures } from './describeFigures.ts';
import { HEADINGS } from './headings.ts';
import { decimalsOf } from './measured.ts';
import type { Provenance } from './provenance.ts';
import { type FigureRow, tabulateFigures } from './tabulateFigures.ts';
import { headingCell, numberCell, textCell } from './workbookCells.ts';
import { writeWorkbook } from './writeWorkbook.ts';

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
  return writeWorkbook({
    language,
    figures: figureRows(series, provenance),
    title: indicator.name[language],
    about: describeFigures(series, provenance, made),
  });
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
    headed.map((text) => headingCell(text, text === table.value ? 'right' : 'left')),
    ...table.rows.map((row): Row => [
      ...row.before.map(textCell),
      number(row.point.value),
      ...ends(row),
      ...row.after.map(textCell),
    ]),
  ];
}
