/** How much a workbook may hold. Everything is bounded before it is unpacked: an upload of 1 MB may claim to be 1 GB. */
export interface WorkbookLimits {
  /** Bytes of the file. */
  bytes: number;
  /** Files inside the workbook. */
  entries: number;
  /** Bytes of all files inside, unpacked. */
  unpacked: number;
  /** A file inside over 1 MB may not unpack to more than so many times its packed size. */
  ratio: number;
  sheets: number;
  /** Places from column A to the last cell of each row, all rows of all sheets. */
  places: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  bytes: 100 * 1024 * 1024,
  entries: 1000,
  unpacked: 64 * 1024 * 1024,
  ratio: 300,
  sheets: 100,
  places: 4_000_000,
};
