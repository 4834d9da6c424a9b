import type { ColumnMapping, Remark } from '@regionpuls/domain';
import type { Sheet, Workbook } from '../workbook/workbook.ts';

/** A workbook or a CSV file as sheets of raw cells: what a mapping is held against. */
export interface TableFile {
  form: 'workbook' | 'csv';
  /** A CSV file is one sheet without a name, all its cells text. */
  sheets: readonly Sheet[];
  /** Null for workbooks. */
  encoding: ColumnMapping['encoding'] | null;
  delimiter: ColumnMapping['delimiter'] | null;
  /** What must be said of the file whatever is read of it. */
  remarks: readonly Remark[];
}

export function tableOf({ sheets }: Workbook): TableFile {
  return { form: 'workbook', sheets, encoding: null, delimiter: null, remarks: [] };
}
