/** Rows that have been read, as columns, until the caller has taken them. */
export const ROWS: i32 = 4096;
export const VALUES: i32 = <i32>memory.data(8 * ROWS, 8);
export const SERIES: i32 = <i32>memory.data(4 * ROWS, 8);
/** The number of the line. */
export const PLACES: i32 = <i32>memory.data(4 * ROWS, 8);
export const RELEASES: i32 = <i32>memory.data(2 * ROWS, 8);
export const ORDINALS: i32 = <i32>memory.data(2 * ROWS, 8);
export const STATUSES: i32 = <i32>memory.data(ROWS, 8);

export let count: i32 = 0;

export function takeRows(): void {
  count = 0;
}

export function addRow(series: i32, release: i32, ordinal: i32, value: f64, status: i32, place: i32): void {
  const row = count++;
  store<f64>(VALUES + (row << 3), value);
  store<i32>(SERIES + (row << 2), series);
  store<i32>(PLACES + (row << 2), place);
  store<u16>(RELEASES + (row << 1), release);
  store<i16>(ORDINALS + (row << 1), ordinal);
  store<u8>(STATUSES + row, status);
}
