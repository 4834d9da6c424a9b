const DAY = 86_400;

/**
 * The date that a workbook shows for a day number, `YYYY-MM-DD` with ` hh:mm:ss` where there is a time of day. Day 60 of the
 * 1900 calendar is the 29 February that never was; before it days count from the day after. Null outside the years 1900-9999.
 * @param from1904 the workbook counts from 1 January 1904.
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (serial < 0 || serial >= 2_958_466 || (!from1904 && day === 60)) return null;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const seconds = Math.round((serial - day) * DAY);
  const text = new Date(first + (day * DAY + seconds) * 1000).toISOString();
  return seconds === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
