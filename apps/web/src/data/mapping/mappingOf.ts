import { type ColumnMapping, type TablePreview, columnMappingSchema, isPeriod } from '@regionpuls/domain';
import { cellsOf } from './cellsOf.ts';
import { columnLetter } from './columnLetter.ts';
import { headingOf } from './headingOf.ts';
import { headingsOf } from './headingsOf.ts';
import { parseCell } from './parseCell.ts';
import type { MappingDraft } from './mappingDraft.ts';

/** What is missing before the mapping can be saved; some name a column by its letters. */
export type Need =
  | {
      what:
        'name' | 'source' | 'region' | 'period' | 'periodCell' | 'fixed' | 'values' | 'headerRow' | 'members';
    }
  | { what: 'indicator' | 'columnPeriod' | 'other'; where: string };

/** The mapping that a draft has become for a table, or what it lacks. */
export function mappingOf(
  draft: MappingDraft,
  { cells, columns }: Pick<TablePreview, 'cells' | 'columns'>,
): { mapping: ColumnMapping; needs?: never } | { mapping?: never; needs: Need[] } {
  const headerRow = /^\d{1,4}$/.test(draft.headerRow.trim()) ? Number(draft.headerRow) : 0;
  const placed = draft.columns.map((column, index) => ({ ...column, column: index + 1 }));
  const at = (column: number) => ({ column, heading: headingOf(cells, headerRow, column) });
  const region = placed.find(({ role }) => role === 'region');
  const period = placed.find(({ role }) => role === 'period');
  const sex = placed.find(({ role }) => role === 'sex');
  const values = placed.filter(({ role }) => role === 'value');
  const perColumn = draft.periodWay === 'in-value-columns';
  const members = Object.fromEntries(Object.entries(draft.members).filter(([, member]) => member !== ''));

  const needs: Need[] = [];
  if (draft.name.trim() === '') needs.push({ what: 'name' });
  if (draft.source === '') needs.push({ what: 'source' });
  if (headerRow < 1 || headerRow > 1000) needs.push({ what: 'headerRow' });
  if (!region) needs.push({ what: 'region' });
  if (draft.periodWay === 'column' && !period) needs.push({ what: 'period' });
  const periodCell = parseCell(draft.periodCell);
  if (draft.periodWay === 'cell' && !periodCell) needs.push({ what: 'periodCell' });
  if (draft.periodWay === 'fixed' && !isPeriod(draft.fixed.trim())) needs.push({ what: 'fixed' });
  if (values.length === 0) needs.push({ what: 'values' });
  if (sex && cellsOf(cells, headerRow, sex.column).some((cell) => !members[cell])) {
    needs.push({ what: 'members' });
  }
  for (const { column, indicator, period: own } of values) {
    const where = columnLetter(column);
    if (indicator === '') needs.push({ what: 'indicator', where });
    if (perColumn && !isPeriod(own.trim())) needs.push({ what: 'columnPeriod', where });
  }
  if (needs.length > 0) return { needs };

  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  const result = columnMappingSchema.safeParse({
    name: draft.name.trim(),
    source: draft.source,
    boundaries: draft.boundaries,
    ...(draft.sheet === undefined ? {} : { sheet: draft.sheet }),
    headerRow,
    encoding: draft.encoding,
    delimiter: draft.delimiter,
    decimal: draft.decimal,
    region: {
      ...at(region!.column),
      form: draft.regionForm,
      ...(draft.level === '' ? {} : { level: draft.level }),
      ...(draft.lostZeros && draft.regionForm !== 'name' ? { codes: 'number' } : {}),
    },
    period: perColumn
      ? 'in-value-columns'
      : draft.periodWay === 'fixed'
        ? { fixed: draft.fixed.trim() }
        : draft.periodWay === 'cell'
          ? { cell: periodCell, frequency: draft.frequency }
          : {
              ...at(period!.column),
              frequency: draft.frequency,
              ...(draft.areDates ? { form: 'date' } : {}),
            },
    ...(sex ? { sex: { ...at(sex.column), members } } : {}),
    values: values.map(({ column, indicator, breakdown, scale, period: own, stored }) => ({
      ...at(column),
      indicator,
      breakdown: sex ? 'total' : breakdown,
      scale,
      ...(stored ? { stored } : {}),
      ...(perColumn ? { period: own.trim() } : {}),
    })),
    marks: {
      suppressed: words(draft.suppressed),
      missing: [...words(draft.missing), ...(draft.blankMissing ? [''] : [])],
      notApplicable: words(draft.notApplicable),
    },
    skipRegions: [
      '',
      ...draft.skip
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ],
    ...headingsOf(cells, headerRow, columns),
    ...(draft.landmarks.length > 0 ? { landmarks: draft.landmarks } : {}),
  });
  if (result.success) return { mapping: result.data };
  const where = [...new Set(result.error.issues.map(({ path }) => String(path[0] ?? '')))];
  return {
    needs: where.map((field) => (field === 'name' ? { what: 'name' } : { what: 'other', where: field })),
  };
}
