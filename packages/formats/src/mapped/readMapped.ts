/** A table that is not ours, read as a saved mapping says. A file that does not fit the mapping is not read at all. */
import {
  type Breakdown,
  type ColumnMapping,
  type Period,
  breakdownOf,
  frequencyOf,
  toOrdinal,
} from '@regionpuls/domain';
import { RemarkList } from '../jsonstat/remarkList.ts';
import type { ObservationSink, ReadResult } from '../observations.ts';
import { quoteValue } from '../workbook/quoteValue.ts';
import type { CellValue, SheetRow } from '../workbook/workbook.ts';
import { chooseSheet } from './chooseSheet.ts';
import { compareRegionsBeside, refuseMergedFigures } from './doubtfulCells.ts';
import { type FitOptions, fitsMapping } from './fitsMapping.ts';
import { labelCells } from './labelCells.ts';
import { mappedPeriods } from './mappedPeriods.ts';
import { mappedRows } from './mappedRows.ts';
import { NO_ROWS, sexUnknown } from './mappedTexts.ts';
import { plainHeading } from './plainHeading.ts';
import { type RegionReading, readRegionCell } from './readRegionCell.ts';
import { readValueCell } from './readValueCell.ts';
import type { RegionLookup } from './regionLookup.ts';
import type { TableFile } from './tableFile.ts';
import { type TableSheet, cellOf, tableSheet } from './tableSheet.ts';

export interface MappedOptions extends FitOptions {
  regions: RegionLookup;
  /** The file's period, in place of one that is fixed in the mapping. */
  period?: Period | undefined;
}

/** Never throws for what is in the table. With an error among the remarks, what was put in the sink may not be used. */
export function readMapped(
  table: TableFile,
  mapping: ColumnMapping,
  options: MappedOptions,
  sink: ObservationSink,
): ReadResult {
  const remarks = new RemarkList();
  remarks.addAll(table.remarks);
  remarks.addAll(fitsMapping(table, mapping, options));
  const sheet = remarks.hasErrors ? null : chooseSheet(table, mapping, remarks);
  if (!sheet) return { remarks: remarks.toRemarks(), rows: 0, place: () => ({}) };
  const found = tableSheet(table, sheet, mapping);
  const places: Places = { rows: [], columns: [] };
  const rows = putRows(found, mapping, options, sink, remarks, places);
  if (rows === 0 && !remarks.hasErrors) remarks.error(NO_ROWS);
  return {
    remarks: remarks.toRemarks(),
    rows,
    place: (number) => found.at(places.rows[number], places.columns[number]),
  };
}

/** Where each observation stood, by its number. */
interface Places {
  rows: number[];
  columns: number[];
}

/** @returns how many rows were read. */
function putRows(
  table: TableSheet,
  mapping: ColumnMapping,
  { regions, period: told }: MappedOptions,
  sink: ObservationSink,
  remarks: RemarkList,
  places: Places,
): number {
  const periodIn = mappedPeriods(table, mapping, told, remarks);
  if (!periodIn) return 0;
  const breakdownIn = rowBreakdowns(table, mapping, remarks);
  const regionIn = rememberRegions(mapping, regions);
  refuseMergedFigures(table, mapping, remarks);
  const rows = mappedRows(table, mapping, remarks);
  compareRegionsBeside(table, mapping, rows, remarks);
  for (const { row, region } of rows) {
    const breakdown = breakdownIn(row);
    if (breakdown === undefined) continue;
    for (const value of mapping.values) {
      const period = periodIn(row, value);
      if (period === null) break;
      const { code, flaw } = regionIn(region, period);
      if (flaw) {
        remarks.error(flaw, table.at(row.number, mapping.region.column));
        break;
      }
      const figure = readValueCell(cellOf(row, value.column), value, mapping);
      if ('flaw' in figure) {
        remarks.error(figure.flaw, table.at(row.number, value.column));
        continue;
      }
      const series = sink.series({
        indicator: value.indicator,
        region: code,
        breakdown: breakdown ?? value.breakdown,
        frequency: frequencyOf(period),
      });
      sink.add(series, 0, toOrdinal(period), figure.value, figure.status, places.rows.length);
      places.rows.push(row.number);
      places.columns.push(value.column);
    }
  }
  return rows.length;
}

/** Row → the breakdown that its sex says; null where no column says it, undefined where the cell is not among those known. */
function rowBreakdowns(
  table: TableSheet,
  { sex }: ColumnMapping,
  remarks: RemarkList,
): (row: SheetRow) => Breakdown | null | undefined {
  if (!sex) return () => null;
  const members = new Map(Object.entries(sex.members).map(([name, member]) => [plainHeading(name), member]));
  const cellIn = labelCells(table, sex.column);
  return (row) => {
    const cell = cellIn(row);
    const member = members.get(plainHeading(cell));
    if (member) return breakdownOf('sex', member);
    remarks.error(
      sexUnknown(quoteValue(cell), [...members.keys()].join(', ')),
      table.at(row.number, sex.column),
    );
    return undefined;
  };
}

/** A name is looked up once for each period; on the borders of a year it is looked up there. */
function rememberRegions(
  { region, boundaries }: ColumnMapping,
  lookup: RegionLookup,
): (cell: CellValue, period: Period) => RegionReading {
  const known = new Map<string, RegionReading>();
  return (cell, period) => {
    const day = boundaries === 'published' ? period : `${boundaries}-01`;
    const key = `${day}|${plainHeading(cell)}`;
    const found = known.get(key) ?? readRegionCell(cell, region, day, lookup);
    known.set(key, found);
    return found;
  };
}
