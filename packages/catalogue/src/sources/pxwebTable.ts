/** Tables in the statistical databases that speak PxWeb (Norway, Sweden and others), and how each of ours is asked for and read. */
import type { BoundaryBasis, Rhythm } from '@regionpuls/domain';
import type { CubeReading } from '@regionpuls/formats';

/** A statistical office's API. */
export interface PxwebOffice {
  /** The source's id. */
  id: string;
  /** As it is called in a sentence: «SSB». */
  name: string;
  baseUrl: string;
  /** `v2`: PxWebApi 2; `v0`: the older one, where queries are posted to `/{language}/table/{id}`. */
  dialect: 'v2' | 'v0';
  language: string;
  /** Calls in any minute stay under this number. */
  callsPerMinute: number;
  /** Cells in one query, where the office's own configuration does not tell. */
  maxCells: number;
  timeZone: string;
  /** When nothing is fetched: figures that are about to change, metadata being rebuilt. Local time, `HH:MM`, `to` excluded. */
  closed: readonly { from: string; to: string }[];
}

/** What of a dimension is asked for. */
export interface Selection {
  /** A grouping or another set of values of the office's. The answer does not say which one was used. */
  codelist?: string;
  take: 'all' | readonly string[] | { top: number } | { from: string } | { range: readonly [string, string] };
  /** Of those, only the codes that this regular expression fits as a whole. */
  matching?: string;
}

/** One query; a dimension that is not in it is summed over by the office, which it allows for some and not for others. */
export type TableQuery = Readonly<Record<string, Selection>>;

/** A table card: everything that is particular about one table. */
export interface PxwebTable {
  /** The office's id. */
  source: string;
  table: string;
  /** Whose borders the regions have in every query. A codelist of merged series is of the borders of one year. */
  boundaries: BoundaryBasis;
  /** Together they are one publication. */
  queries: readonly TableQuery[];
  reading: CubeReading;
  rhythm: Rhythm;
  /** Where the table needs to be asked more slowly than the office's others. */
  callsPerMinute?: number;
}
