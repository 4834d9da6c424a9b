/** The one place that fetches: same origin, no credentials beyond the browser's default, abortable. */
import { type QueryOf, type ResponseOf, type Route, call } from '@regionpuls/contract';

type Arguments<R extends Route> = Omit<Parameters<typeof call<R>>[2] & object, 'signal'>;

export function ask<R extends Route>(
  route: R,
  signal: AbortSignal,
  args: Arguments<R> = {},
): Promise<ResponseOf<R>> {
  return call((url, init) => fetch(url, { headers: init?.headers ?? {}, signal }), route, args);
}

export type { QueryOf };
