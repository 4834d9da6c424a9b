/** What can be asked of a table, whichever dialect told it. */

export interface TableVariable {
  /** In the office's order; for time oldest first. */
  codes: readonly string[];
  /** True where the office sums over it when it is left out of a query. */
  eliminable: boolean;
  /** Ids of the codelists it can be asked by; null where metadata does not list them. */
  codelists: readonly string[] | null;
}

export interface TableMetadata {
  /** ISO instant; null where metadata does not tell. */
  updated: string | null;
  variables: ReadonlyMap<string, TableVariable>;
}

export interface Codelist {
  id: string;
  label: string;
  type: string;
  values: readonly { code: string; label: string; valueMap: readonly string[] }[];
}

/** What one call asks for: explicit codes, so that it is known which cells must come back. */
export interface ChunkVariable {
  variable: string;
  codelist: string | null;
  codes: readonly string[];
}
export type Chunk = readonly ChunkVariable[];
