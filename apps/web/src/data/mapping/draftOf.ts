import { type ColumnMapping, type TablePreview, columnMappingSchema } from '@regionpuls/domain';
import { columnLetter } from './columnLetter.ts';
import { type ColumnDraft, type MappingDraft, UNUSED } from './mappingDraft.ts';

/** What is known before anybody has chosen: a suggestion, or a mapping that is to be changed. */
type Known = TablePreview['suggestion'] & Partial<Pick<ColumnMapping, 'name' | 'source'>>;

/** The form's first state for a table. @param source where `known` names none. */
export function draftOf(preview: TablePreview, known: Known, source: string): MappingDraft {
  const { region, period, sex, values = [] } = known;
  const marks = { ...columnMappingSchema.shape.marks.parse(undefined), ...known.marks };
  const width = Math.max(
    0,
    ...preview.cells.map((row) => row.length),
    ...[region, sex, ...values].map((one) => one?.column ?? 0),
  );
  const columns: ColumnDraft[] = Array.from({ length: width }, () => UNUSED);
  const set = (column: number, draft: Partial<ColumnDraft>) => {
    columns[column - 1] = { ...UNUSED, ...draft };
  };
  if (region) set(region.column, { role: 'region' });
  if (sex) set(sex.column, { role: 'sex' });
  const periodColumn = typeof period === 'object' && 'column' in period ? period : null;
  if (periodColumn) set(periodColumn.column, { role: 'period' });
  for (const { column, indicator, breakdown, scale, period: own, stored } of values) {
    set(column, { role: 'value', indicator, breakdown, scale, period: own ?? '', stored });
  }
  const periodCell = typeof period === 'object' && 'cell' in period ? period : null;
  return {
    name: known.name ?? '',
    source: known.source ?? source,
    boundaries: known.boundaries ?? 'published',
    // A workbook of one sheet is read whatever that is called.
    sheet: preview.sheets.length > 1 ? (preview.sheet ?? undefined) : undefined,
    headerRow: String(known.headerRow ?? 1),
    encoding: preview.encoding ?? known.encoding ?? 'utf-8',
    delimiter: preview.delimiter ?? known.delimiter ?? ';',
    decimal: known.decimal ?? ',',
    regionForm: region?.form ?? 'code',
    level: region?.level ?? '',
    lostZeros: region?.codes === 'number',
    periodWay:
      period === 'in-value-columns'
        ? 'in-value-columns'
        : typeof period === 'object' && 'fixed' in period
          ? 'fixed'
          : periodCell
            ? 'cell'
            : 'column',
    frequency: periodColumn?.frequency ?? periodCell?.frequency ?? 'month',
    areDates: periodColumn?.form === 'date',
    periodCell: periodCell ? `${columnLetter(periodCell.cell.column)}${periodCell.cell.row}` : '',
    fixed: typeof period === 'object' && 'fixed' in period ? period.fixed : '',
    columns,
    members: { ...sex?.members },
    suppressed: marks.suppressed.join(' '),
    missing: marks.missing.filter(Boolean).join(' '),
    notApplicable: marks.notApplicable.join(' '),
    blankMissing: marks.missing.includes(''),
    skip: (known.skipRegions ?? []).filter(Boolean).join('\n'),
    landmarks: known.landmarks ?? [],
  };
}
