/**
 * Lines of the tidy layout from bytes to columns, in AssemblyScript: the part of the reading that is done for every row. It is compiled
 * to WebAssembly by `npm run compile:scanner` and called by `plainLines.ts` beside this folder.
 *
 * A line of plain cells is read where it lies: numbers digit by digit, cells that come again by their bytes. At anything else (a cell
 * met for the first time, a quotation mark in a number, a letter that is not ASCII, a cell too many) it stops, and the line is read as
 * text by the reader that knows the rules. So this must only never take what that one refuses, nor read it differently; the property
 * test of `readTidy` holds it to that.
 *
 * Whoever calls puts whole lines at `input`. Places are addresses in the memory.
 */
export { INPUT as input, INPUT_BYTES as inputBytes } from './input';
export { learn } from './cells';
export { addSeries } from './series';
export {
  ROWS as mostRows,
  ORDINALS as ordinals,
  PLACES as places,
  RELEASES as releases,
  SERIES as series,
  STATUSES as statuses,
  VALUES as values,
  count,
} from './rows';
export {
  ROLES as roles,
  WITHOUT_VALUE as withoutValue,
  breakdown,
  columns,
  frequency,
  headColumns,
  indicator,
  region,
} from './readLine';
export { read, stop } from './read';
