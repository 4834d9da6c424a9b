/** One route object is the validation, the handler's type, the OpenAPI operation and the typed client's call. */
import type { Role } from '@regionpuls/domain';
import type { z } from 'zod';

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  method: 'GET' | 'POST' | 'PUT';
  /** Fastify's form: `/api/v1/targets/:id`. */
  path: string;
  operationId: string;
  summary: string;
  tags: string[];
  params: Params;
  query: Query;
  response: Response;
  /** JSON body; absent where there is none. */
  body?: Body;
  /** The body is a `multipart/form-data` with one part `file`. */
  upload?: true;
  /** A token with this role is needed: whatever writes has one. */
  role?: Role;
}

export function defineRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  R extends z.ZodType,
  B extends z.ZodType = z.ZodNever,
>(route: Route<P, Q, R, B>): Route<P, Q, R, B> {
  return route;
}

export type ParamsOf<R extends Route> = z.infer<R['params']>;
export type QueryOf<R extends Route> = z.infer<R['query']>;
export type ResponseOf<R extends Route> = z.infer<R['response']>;
export type BodyOf<R extends Route> = z.infer<NonNullable<R['body']>>;
