/** Asks a contract route of this same server, so that an embed shows exactly what the API says. */
import type { ResponseOf, Route } from '@regionpuls/contract';
import { problemSchema } from '@regionpuls/contract';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemResponse } from '../problems.ts';

export type AskRoute = <R extends Route>(
  route: R,
  path: string,
  query: Record<string, string | undefined>,
) => Promise<ResponseOf<R>>;

/** Told with a question of our own, and known to nobody else: whoever asked has been counted, and let in, already. */
const INNER = { name: 'x-regionpuls-inner', value: randomUUID() };

/** Whether it is asked to answer another request, which was counted. */
export function isInner({ headers }: FastifyRequest): boolean {
  return headers[INNER.name] === INNER.value;
}

/** @throws ProblemResponse with the route's own problem document. */
export function askRoutes(app: FastifyInstance, request: FastifyRequest): AskRoute {
  return async (_route, path, query) => {
    const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const url = `${path}?${new URLSearchParams(given).toString()}`;
    const reply = await app.inject({
      method: 'GET',
      url,
      remoteAddress: request.ip,
      headers: { [INNER.name]: INNER.value },
    });
    if (reply.statusCode === 200) return reply.json();
    const problem = problemSchema.safeParse(reply.json());
    if (!problem.success) throw new Error(`${path} answered ${reply.statusCode}`);
    throw new ProblemResponse(problem.data);
  };
}
