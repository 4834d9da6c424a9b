/** The first eight digits of `sha256:…`, enough to tell two files apart by eye. */
export function shortHash(payload: string): string {
  return payload.replace(/^sha256:/, '').slice(0, 8);
}
