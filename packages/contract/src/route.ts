/** One route object is the validation, the handler's type, the OpenAPI operation and the typed client's call. */
import type { z } from 'zod';

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: 'GET';
  /** Fastify's form: `/api/v1/targets/:id`. */
  path: string;
  operationId: string;
  summary: string;
  tags: string[];
  params: Params;
  query: Query;
  response: Response;
}

export function defineRoute<P extends z.ZodType, Q extends z.ZodType, R extends z.ZodType>(
  route: Route<P, Q, R>,
): Route<P, Q, R> {
  return route;
}

export type ParamsOf<R extends Route> = z.infer<R['params']>;
export type QueryOf<R extends Route> = z.infer<R['query']>;
export type ResponseOf<R extends Route> = z.infer<R['response']>;
