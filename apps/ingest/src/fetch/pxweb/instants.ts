/** Instants as offices write them; metadata and figures need not be written alike. */

export function isSameInstant(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b);
}

/** False where there is nothing to be after. */
export function isAfter(a: string, b: string | null): boolean {
  return b !== null && Date.parse(a) > Date.parse(b);
}
