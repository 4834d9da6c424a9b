/** Puts a contract route on the server: its schemas validate, type the handler and make the OpenAPI operation. */
import { type BodyOf, type ParamsOf, type QueryOf, type ResponseOf, type Route } from '@regionpuls/contract';
import type { Access } from '@regionpuls/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requireRole } from './access/requireRole.ts';
import { problemResponses } from './documentation/problemResponses.ts';

export type Answer<R extends Route> = (request: {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  /** Who asks, on a route with a role. */
  access: Access | null;
  request: FastifyRequest;
  reply: FastifyReply;
}) => Promise<ResponseOf<R> | string>;

/** Deny by default: a route that is not a GET must have a role, and one with a role answers nobody without a token for it. */
export function mount<R extends Route>(app: FastifyInstance, route: R, answer: Answer<R>): void {
  const { role } = route;
  if (route.method !== 'GET' && !role) throw new Error(`${route.operationId} writes and asks for no role`);
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      operationId: route.operationId,
      summary: route.summary,
      tags: route.tags,
      params: route.params,
      querystring: route.query,
      ...(route.body ? { body: route.body } : {}),
      ...(route.upload ? { consumes: ['multipart/form-data'] } : {}),
      ...(role ? { security: [{ token: [] }] } : {}),
      response: {
        200: route.response,
        ...problemResponses([400, 404, 429, 503]),
        ...(role ? problemResponses([401, 403]) : {}),
      },
    },
    // Before anything of the body is read: nobody without a token can make the server take in a large file.
    ...(role ? { onRequest: async (request: FastifyRequest) => requireRole(request, role) } : {}),
    handler: async (request, reply) =>
      answer({
        params: request.params as ParamsOf<R>,
        query: request.query as QueryOf<R>,
        body: request.body as BodyOf<R>,
        access: request.access,
        request,
        reply,
      }),
  });
}
