import { NEW_SERIES, forgetHead, readLine } from './readLine';
import { ROWS, count, takeRows } from './rows';

/** Why reading stopped: at the end, because the rows must be taken, at a line that is not plain, at one of a new series. */
const AT_END: i32 = 0;
const FULL: i32 = 1;
const AT_LINE: i32 = 2;
const AT_SERIES: i32 = 3;
export let stop: i32 = AT_END;

/**
 * Reads lines until something stops it; the rows of the last time are no longer there.
 * @param from where the first line begins. @param end behind the newline of the last. @param line the first line's number.
 * @returns where the line begins that was not read, or `end`.
 */
export function read(from: i32, end: i32, line: i32): i32 {
  takeRows();
  // Other bytes may lie there now.
  forgetHead();
  for (let at = from; ;) {
    if (at == end) stop = AT_END;
    else if (count == ROWS) stop = FULL;
    else {
      const next = readLine(at, end, line + count);
      if (next >= 0) {
        at = next;
        continue;
      }
      stop = next == NEW_SERIES ? AT_SERIES : AT_LINE;
    }
    return at;
  }
}
