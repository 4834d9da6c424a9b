/** KLASS, Statistics Norway's classifications, as they answer. */

/** The classifications that make up the region table. */
export const KLASS = {
  municipalities: 131,
  counties: 104,
  baseUrl: 'https://data.ssb.no/api/klass/v1',
} as const;

export interface KlassCode {
  code: string;
  name: string;
  /** `YYYY-MM-DD`. */
  validFrom: string;
  /** The first day it is no longer valid; null while it is. */
  validTo: string | null;
}

/** A missing old code is a code that was born, a missing new code one that ceased. */
export interface KlassChange {
  oldCode: string | null;
  newCode: string | null;
  /** The first day of the new code. */
  date: string;
}
