/** Rows in one temporary file, by partition. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writevSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RowBlock, bytesFor, columnsOf, paddedBytes } from './rowBlock.ts';
import type { Area, RowMemory, RowRange } from './rowMemory.ts';
import { PARTITIONS } from './seriesTable.ts';

export class SpillFile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'regionpuls-rows-'));
  readonly #file = openSync(join(this.#folder, 'rows'), 'wx+');
  readonly #blocks: { position: number; length: number }[][] = Array.from({ length: PARTITIONS }, () => []);
  #end = 0;

  constructor() {
    // Without a name it goes when the process goes, however it does. Where an open file keeps its name, `close` removes it.
    removeFolder(this.#folder);
  }

  /** Rows `from` up to `to`, as a block of their own. */
  write(partition: number, rows: RowBlock, from: number, to: number): void {
    if (from === to) return;
    this.#blocks[partition]!.push({ position: this.#end, length: to - from });
    let columns: Uint8Array[] = columnsOf(rows, from, to);
    while (columns.length > 0) {
      let written = writevSync(this.#file, columns, this.#end);
      this.#end += written;
      // A disk may take less than it is given.
      while (columns.length > 0 && written >= columns[0]!.length) written -= columns.shift()!.length;
      if (written > 0) columns = [columns[0]!.subarray(written), ...columns.slice(1)];
    }
  }

  /** The partition's rows, oldest first. @param area overwritten; it grows when they need more. */
  read(partition: number, memory: RowMemory, area: Area): RowRange[] {
    const blocks = this.#blocks[partition]!;
    memory.reserve(
      area,
      blocks.reduce((sum, { length }) => sum + paddedBytes(length), 0),
    );
    let address = area.address;
    return blocks.map(({ position, length }) => {
      const bytes = new Uint8Array(memory.buffer, address, bytesFor(length));
      for (let at = 0; at < bytes.length;) {
        const read = readSync(this.#file, bytes, at, bytes.length - at, position + at);
        if (read === 0) throw new Error('The temporary file of rows is shorter than what was written to it.');
        at += read;
      }
      const range = { address, room: length, from: 0, to: length };
      address += paddedBytes(length);
      return range;
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
