/** The typed client: a route object and its arguments in, the route's answer out. Fetch is an argument. */
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { Route } from './route.ts';

/** What the client needs of `fetch`, without the DOM's types. */
export type FetchLike = (
  url: string,
  init?: { method?: string; headers?: Record<string, string>; body?: string; signal?: unknown },
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

/** The API answered with a problem document. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

type Text<T> = { [K in keyof T]?: string | number | readonly string[] | undefined };

/** The path and query of a call; keys in the order given, undefined left out. */
export function urlOf<R extends Route>(
  route: R,
  args: { params?: Record<string, string>; query?: Text<z.input<R['query']>> } = {},
): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(args.params?.[name] ?? ''),
  );
  const query = Object.entries(args.query ?? {})
    .filter((entry): entry is [string, string | number | string[]] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`)
    .join('&');
  return query ? `${path}?${query}` : path;
}

/**
 * @param args.token needed exactly where the route has a role. @param args.body needed exactly where the route has one.
 * @throws ProblemError with the API's problem document; whatever `fetch` throws when there is no answer.
 */
export async function call<R extends Route>(
  fetcher: FetchLike,
  route: R,
  args: {
    params?: Record<string, string>;
    query?: Text<z.input<R['query']>>;
    body?: z.input<NonNullable<R['body']>>;
    token?: string;
    signal?: unknown;
  } = {},
): Promise<z.infer<R['response']>> {
  const answer = await fetcher(urlOf(route, args), {
    ...(route.method === 'GET' ? {} : { method: route.method }),
    headers: {
      accept: 'application/json',
      ...(args.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(args.token === undefined ? {} : { authorization: `Bearer ${args.token}` }),
    },
    ...(args.body === undefined ? {} : { body: JSON.stringify(args.body) }),
    ...(args.signal ? { signal: args.signal } : {}),
  });
  if (!answer.ok) throw new ProblemError(await readProblem(answer));
  return (await answer.json()) as z.infer<R['response']>;
}

/** The problem document, or one of our own when a proxy answered with something else. */
async function readProblem(answer: Awaited<ReturnType<FetchLike>>): Promise<Problem> {
  try {
    return (await answer.json()) as Problem;
  } catch {
    return {
      type: 'about:blank',
      title: 'No answer',
      status: answer.status,
      detail: `HTTP ${answer.status}`,
    };
  }
}
