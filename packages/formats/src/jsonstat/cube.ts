/** Figures as JSON-stat has them: dimensions with their members, and one cell for every combination of members. */

/** What a member counts in, where the source tells. */
export interface CubeUnit {
  /** As the source writes it: «prosent», «1 000 personer». */
  base: string | null;
  decimals: number | null;
  /** When in the period: «4. kvartal», «Slutten av året». */
  reference: string | null;
}

export interface CubeDimension {
  id: string;
  label: string;
  /** In the order of the cells. */
  codes: readonly string[];
  /** As many as the codes; the code itself where the source gives no label. */
  labels: readonly string[];
  /** By code; only where the source gives something. */
  units: ReadonlyMap<string, CubeUnit>;
}

/** Everything but the cells. */
export interface CubeHead {
  label: string;
  /** The source's own table number, where it is told. */
  table: string | null;
  /** When the source last changed it, ISO 8601 as written; null where it is not told or is no instant. */
  updated: string | null;
  notes: readonly string[];
  /** Ids of the dimensions with the role. */
  roles: { time: readonly string[]; geo: readonly string[]; metric: readonly string[] };
  /** The last dimension varies fastest. */
  dimensions: readonly CubeDimension[];
  /** The product of the dimensions' sizes. */
  size: number;
}

export interface Cube extends CubeHead {
  /** One for every cell; NaN where the source gives no number. */
  values: Float64Array;
  /** The symbol the source put at a cell, by the cell's number; cells without one are absent. */
  symbols: ReadonlyMap<number, string>;
}

/** The members that meet in a cell: «Region=K-3101, Tid=2018». */
export function cellText({ dimensions }: Pick<CubeHead, 'dimensions'>, cell: number): string {
  const words: string[] = [];
  let rest = cell;
  for (const { id, codes } of [...dimensions].reverse()) {
    words.unshift(`${id}=${codes[rest % codes.length]!}`);
    rest = Math.floor(rest / codes.length);
  }
  return words.join(', ');
}
