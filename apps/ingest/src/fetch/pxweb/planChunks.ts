/** One query as calls that each stay within the office's limit of cells. */
import type { Chunk } from './tableMetadata.ts';

/** Splits along the dimension with most codes, again and again; every combination of codes is in exactly one chunk. */
export function planChunks(whole: Chunk, maxCells: number): Chunk[] {
  const cells = cellsOf(whole);
  if (cells <= maxCells) return [whole];
  const widest = whole.reduce((best, one) => (one.codes.length > best.codes.length ? one : best));
  const { length } = widest.codes;
  if (length === 1) throw new RangeError(`a cell alone is more than ${maxCells} cells`);
  const fitting = Math.max(1, Math.floor(maxCells / (cells / length)));
  // As even as can be: 100 codes of which 60 fit become 50 and 50.
  const size = Math.ceil(length / Math.ceil(length / fitting));
  const parts: Chunk[] = [];
  for (let from = 0; from < length; from += size) {
    const codes = widest.codes.slice(from, from + size);
    const part = whole.map((one) => (one === widest ? { ...one, codes } : one));
    parts.push(...planChunks(part, maxCells));
  }
  return parts;
}

export function cellsOf(chunk: Chunk): number {
  return chunk.reduce((product, { codes }) => product * codes.length, 1);
}
