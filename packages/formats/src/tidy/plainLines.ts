/** The compiled reader of plain lines: its memory as arrays, and its answers by name. It is compiled from `assembly/`. */
import { CompiledModule } from '../compiledModule.ts';
import type { ObservationRows } from '../observations.ts';
import { ASSEMBLY } from './assembly.generated.ts';

interface Global {
  value: number;
}

/** As `assembly/index.ts` has them. Globals that are named by what lies there hold its address in the memory. */
interface Exports {
  memory: { buffer: ArrayBuffer };
  input: Global;
  inputBytes: Global;
  roles: Global;
  withoutValue: Global;
  columns: Global;
  headColumns: Global;
  mostRows: Global;
  count: Global;
  values: Global;
  series: Global;
  places: Global;
  releases: Global;
  ordinals: Global;
  statuses: Global;
  stop: Global;
  indicator: Global;
  region: Global;
  breakdown: Global;
  frequency: Global;
  read(from: number, end: number, line: number): number;
  learn(role: number, start: number, end: number, number: number): number;
  addSeries(number: number): void;
}

const compiled = new CompiledModule(ASSEMBLY);

/** By the number that says why reading stopped. */
const STOPS = ['end', 'full', 'line', 'series'] as const;
export type Stop = (typeof STOPS)[number];

/** The numbers of a series' parts. */
export interface SeriesParts {
  indicator: number;
  region: number;
  breakdown: number;
  frequency: number;
}

export interface PlainLinesOptions {
  /** By column: which of the layout's columns it is. */
  roles: Uint8Array;
  /** How many of the first columns tell the place that a line is of; 0 when others stand among them. */
  headColumns: number;
  /** By status. */
  withoutValue: readonly boolean[];
}

export class PlainLines {
  /** Why reading stopped. */
  stop: Stop = 'end';
  /** Where the line begins that was not read; the end when all were. */
  at = 0;
  /** Rows read the last time. */
  count = 0;
  rows!: ObservationRows;
  /** Bytes that `load` takes. */
  readonly most: number;
  readonly #exports: Exports;
  #memory!: Uint8Array;
  #length = 0;

  constructor({ roles, headColumns, withoutValue }: PlainLinesOptions) {
    const exports = compiled.instantiate<Exports>();
    this.#exports = exports;
    this.most = exports.inputBytes.value;
    this.#look();
    exports.columns.value = roles.length;
    exports.headColumns.value = headColumns;
    this.#memory.set(roles, exports.roles.value);
    this.#memory.set(withoutValue.map(Number), exports.withoutValue.value);
  }

  /** @param bytes whole lines, `most` at most. */
  load(bytes: Uint8Array): void {
    this.#memory.set(bytes, this.#exports.input.value);
    this.#length = bytes.length;
  }

  /** Reads on from a line of what was loaded, and sets `stop`, `at` and the rows. @param line its number. */
  read(from: number, line: number): void {
    const exports = this.#exports;
    const input = exports.input.value;
    this.at = exports.read(input + from, input + this.#length, line) - input;
    this.count = exports.count.value;
    this.stop = STOPS[exports.stop.value]!;
  }

  /** Of the line at which reading stopped because its series has no number. */
  get newSeries(): SeriesParts {
    const { indicator, region, breakdown, frequency } = this.#exports;
    return {
      indicator: indicator.value,
      region: region.value,
      breakdown: breakdown.value,
      frequency: frequency.value,
    };
  }

  numberNewSeries(number: number): void {
    this.#exports.addSeries(number);
    // Memory that has grown is another buffer, and the old one is empty.
    if (this.#memory.buffer !== this.#exports.memory.buffer) this.#look();
  }

  /** Knows the cell by its bytes from now on; a negative number is nothing to know it by. @returns where the cell ends. */
  learn(role: number, start: number, number: number): number {
    const input = this.#exports.input.value;
    return this.#exports.learn(role, input + start, input + this.#length, number) - input;
  }

  #look(): void {
    const { memory, mostRows, values, series, places, releases, ordinals, statuses } = this.#exports;
    const { buffer } = memory;
    const length = mostRows.value;
    this.#memory = new Uint8Array(buffer);
    this.rows = {
      values: new Float64Array(buffer, values.value, length),
      series: new Int32Array(buffer, series.value, length),
      places: new Int32Array(buffer, places.value, length),
      releases: new Uint16Array(buffer, releases.value, length),
      ordinals: new Int16Array(buffer, ordinals.value, length),
      statuses: new Uint8Array(buffer, statuses.value, length),
    };
  }
}
