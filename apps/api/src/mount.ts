/** Puts a contract route on the server: its schemas validate, type the handler and make the OpenAPI operation. */
import {
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  type Route,
  problemSchema,
} from '@regionpuls/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';

export type Answer<R extends Route> = (request: {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  reply: FastifyReply;
}) => Promise<ResponseOf<R> | string>;

export function mount<R extends Route>(app: FastifyInstance, route: R, answer: Answer<R>): void {
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      operationId: route.operationId,
      summary: route.summary,
      tags: route.tags,
      params: route.params,
      querystring: route.query,
      response: { 200: route.response, 400: problemSchema, 404: problemSchema },
    },
    handler: async (request, reply) =>
      answer({ params: request.params as ParamsOf<R>, query: request.query as QueryOf<R>, reply }),
  });
}
