/**
 * Which points a vintage delivered, changed or not. Series with the same periods share their runs, and neighbouring series are
 * runs too, so a release of thousands of series is some tens of bytes.
 *
 * The blob: version 1, then unsigned LEB128 numbers: groups; for each group the runs of periods and then the runs of series ids,
 * each as a count followed by (distance from the end of the last run, length).
 */

/** Half-open runs [from, to), flat: from, to, from, to …; ascending and not touching. */
export type Runs = readonly number[];
/** Series id → runs of period ordinals. */
export type Coverage = ReadonlyMap<number, Runs>;

const VERSION = 1;

/** @param sorted strictly increasing whole numbers. */
export function runsOf(sorted: ArrayLike<number>): Runs {
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first !== undefined && last! - first + 1 === sorted.length) return [first, last! + 1];
  const runs: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const number = sorted[i]!;
    if (runs.at(-1) === number) runs[runs.length - 1] = number + 1;
    else runs.push(number, number + 1);
  }
  return runs;
}

export function covers(runs: Runs, ordinal: number): boolean {
  for (let i = 0; i < runs.length; i += 2) {
    if (ordinal < runs[i]!) return false;
    if (ordinal < runs[i + 1]!) return true;
  }
  return false;
}

export function encodeCoverage(coverage: Coverage): Uint8Array {
  const builder = new CoverageBuilder();
  for (const [series, runs] of coverage) builder.add(series, runs);
  return builder.encode();
}

/** Gathers coverage series by series, holding a number for each. */
export class CoverageBuilder {
  readonly #groups = new Map<string, { runs: Runs; series: number[] }>();

  /** Each series once. */
  add(series: number, runs: Runs): void {
    const name = runs.join();
    const group = this.#groups.get(name);
    if (group) group.series.push(series);
    else this.#groups.set(name, { runs, series: [series] });
  }

  encode(): Uint8Array {
    const bytes: number[] = [VERSION];
    writeNumber(bytes, this.#groups.size);
    for (const { runs, series } of this.#groups.values()) {
      writeRuns(bytes, runs);
      writeRuns(bytes, runsOf(series.sort((a, b) => a - b)));
    }
    return Uint8Array.from(bytes);
  }
}

/** @throws when the blob is not what `encodeCoverage` makes. */
export function decodeCoverage(blob: Uint8Array, vintage: number): Coverage {
  const coverage = new Map<number, Runs>();
  const at = { position: 1 };
  const corrupt = () => new Error(`The stored coverage of vintage ${vintage} is corrupt.`);
  if (blob[0] !== VERSION) throw corrupt();
  const next = () => {
    const number = readNumber(blob, at);
    if (number === null) throw corrupt();
    return number;
  };
  for (let groups = next(); groups > 0; groups--) {
    const periods = readRuns(next);
    const series = readRuns(next);
    for (let i = 0; i < series.length; i += 2) {
      for (let id = series[i]!; id < series[i + 1]!; id++) coverage.set(id, periods);
    }
  }
  if (at.position !== blob.length) throw corrupt();
  return coverage;
}

function writeRuns(bytes: number[], runs: Runs): void {
  writeNumber(bytes, runs.length / 2);
  let end = 0;
  for (let i = 0; i < runs.length; i += 2) {
    writeNumber(bytes, runs[i]! - end);
    writeNumber(bytes, runs[i + 1]! - runs[i]!);
    end = runs[i + 1]!;
  }
}

function readRuns(next: () => number): Runs {
  const runs: number[] = [];
  let end = 0;
  for (let count = next(); count > 0; count--) {
    const from = end + next();
    end = from + next();
    runs.push(from, end);
  }
  return runs;
}

function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function readNumber(blob: Uint8Array, at: { position: number }): number | null {
  let number = 0;
  for (let factor = 1; factor <= 2 ** 42; factor *= 128) {
    const byte = blob[at.position++];
    if (byte === undefined) return null;
    number += (byte & 127) * factor;
    if (byte < 128) return number;
  }
  return null;
}
