/** Blocks of rows in one temporary file, by partition. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RowBlock, bytesFor, paddedBytes, rowsIn } from './rowBlock.ts';
import { PARTITIONS } from './seriesTable.ts';

export class SpillFile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'regionpuls-rows-'));
  readonly #file = openSync(join(this.#folder, 'rows'), 'wx+');
  readonly #blocks: { position: number; length: number }[][] = Array.from({ length: PARTITIONS }, () => []);
  #end = 0;
  #scratch = new ArrayBuffer(0);

  constructor() {
    // Without a name it goes when the process goes, however it does. Where an open file keeps its name, `close` removes it.
    removeFolder(this.#folder);
  }

  write(partition: number, { values, length }: RowBlock): void {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, bytesFor(length));
    for (let at = 0; at < bytes.length;)
      at += writeSync(this.#file, bytes, at, bytes.length - at, this.#end + at);
    this.#blocks[partition]!.push({ position: this.#end, length });
    this.#end += bytes.length;
  }

  /** Oldest first; overwritten by the next that is read. */
  read(partition: number): RowBlock[] {
    const blocks = this.#blocks[partition]!;
    const total = blocks.reduce((sum, { length }) => sum + paddedBytes(length), 0);
    if (this.#scratch.byteLength < total) this.#scratch = new ArrayBuffer(total + (total >> 2));
    let from = 0;
    return blocks.map(({ position, length }) => {
      const bytes = new Uint8Array(this.#scratch, from, bytesFor(length));
      for (let at = 0; at < bytes.length;) {
        const read = readSync(this.#file, bytes, at, bytes.length - at, position + at);
        if (read === 0) throw new Error('The temporary file of rows is shorter than what was written to it.');
        at += read;
      }
      from += paddedBytes(length);
      return rowsIn(this.#scratch, length, bytes.byteOffset);
    });
  }

  close(): void {
    closeSync(this.#file);
    removeFolder(this.#folder);
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows removes no file that is open; the second try is in `close`.
  }
}
