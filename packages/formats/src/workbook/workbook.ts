/** A workbook as it stands in the file: raw cells with their places, nothing turned into anything else. */

/** A number that the workbook shows as a date. It is told apart so that nobody reads 44562 as a figure, or as January. */
export interface DateCell {
  kind: 'date';
  /** Day number as stored; null where the file holds the date as text. */
  serial: number | null;
  /** `YYYY-MM-DD`, with ` hh:mm:ss` where there is a time of day; as stored where it is no date of a calendar. */
  text: string;
}

/** `#REF!`, `#N/A` …, a formula that was never computed, or a stored value that does not fit its cell's type. */
export interface ErrorCell {
  kind: 'error';
  text: string;
}

/** Null is a blank cell. A formula's cell has the value it had when the file was saved. */
export type CellValue = string | number | boolean | null | DateCell | ErrorCell;

export interface SheetRow {
  /** 1-based, as the workbook shows it. */
  number: number;
  /** Column A first, to the last cell that holds something. */
  cells: readonly CellValue[];
  /** 1-based columns of numbers that the workbook shows as per cent: 0.028 there reads «2,8 %». */
  percents: readonly number[];
}

/** 1-based corners of cells shown as one; only the first of them can hold something. */
export interface MergedCells {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Rows that hold something, in order; a blank row is a number that is passed over. */
  rows: readonly SheetRow[];
  merged: readonly MergedCells[];
}

export interface Workbook {
  /** In the workbook's own order, hidden ones too. */
  sheets: readonly Sheet[];
  /** When the file says that it was last saved, ISO 8601: a hint, never a publication date. */
  modified: string | null;
}
