/** The one place that writes JSON: same origin, with the token that the writer holds. */
import { type ResponseOf, type Route, call } from '@regionpuls/contract';

type Arguments<R extends Route> = Parameters<typeof call<R>>[2] & { token: string };

/** @throws ProblemError with the API's problem document; TypeError when there is no answer. */
export function tell<R extends Route>(route: R, args: Arguments<R>): Promise<ResponseOf<R>> {
  return call(
    (url, init) =>
      fetch(url, {
        method: init?.method ?? 'GET',
        headers: init?.headers ?? {},
        credentials: 'omit',
        ...(init?.body === undefined ? {} : { body: init.body }),
      }),
    route,
    args,
  );
}
