/** Everything that goes wrong leaves as an RFC 9457 problem document that names the parameter and what is allowed. */
import type { Problem } from '@regionpuls/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type FoundIssue, sayIssue } from './sayIssue.ts';

const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** Thrown by an answer that cannot be given; carries the document that is sent. */
export class ProblemResponse extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;
  constructor(problem: Problem, headers: Record<string, string> = {}) {
    super(problem.detail);
    this.name = 'ProblemResponse';
    this.problem = problem;
    this.headers = headers;
  }
}

export function badParameter(
  parameter: string,
  message: string,
  allowed?: readonly string[],
): ProblemResponse {
  return new ProblemResponse({
    type: '/problems/bad-parameter',
    title: 'A parameter cannot be used',
    status: 400,
    detail: `${parameter}: ${message}`,
    errors: [{ parameter, message, ...(allowed ? { allowed: [...allowed] } : {}) }],
  });
}

export function notFound(what: string, allowed?: readonly string[]): ProblemResponse {
  return new ProblemResponse({
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: allowed ? `${what}; there is: ${allowed.join(', ')}` : what,
  });
}

/** What is asked takes more than there is room for just now. @param seconds after which it may be asked again. */
export function tooBusy(detail: string, seconds: number): ProblemResponse {
  return new ProblemResponse(
    { type: '/problems/busy', title: 'Too busy', status: 503, detail },
    { 'retry-after': String(seconds) },
  );
}

/** What is asked cannot be done as things stand now. */
export function conflict(detail: string): ProblemResponse {
  return new ProblemResponse({
    type: '/problems/conflict',
    title: 'Cannot be done now',
    status: 409,
    detail,
  });
}

export async function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
): Promise<void> {
  await reply
    .code(problem.status)
    .header('content-type', PROBLEM_JSON)
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ ...problem, instance: request.url.slice(0, 500) }));
}

/** An address that cannot be read, or a request that belongs to no version: the framework gives up before any route. */
export function answerUnread(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  void sendProblem(request, reply, {
    type: '/problems/bad-address',
    title: 'The address cannot be read',
    status: error.statusCode ?? 400,
    detail: 'The address is not written as an address has to be; a «%» is followed by two hexadecimal digits',
  });
}

/** A browser that asks before it asks says from where and for what. */
export function refuseBareOptions(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method !== 'OPTIONS' || (headers.origin && headers['access-control-request-method'])) return;
    throw new ProblemResponse({
      type: '/problems/bad-preflight',
      title: 'Nothing to answer',
      status: 400,
      detail:
        'OPTIONS is answered with the headers Origin and Access-Control-Request-Method; /api/openapi.json tells what there is',
    });
  });
}

export function installProblems(app: FastifyInstance): void {
  app.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof ProblemResponse)
      return sendProblem(request, reply.headers(error.headers), error.problem);
    if (hasZodFastifySchemaValidationErrors(error))
      return sendProblem(request, reply, ofValidation(error, request));
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return sendProblem(request, reply, {
      type: status === 429 ? '/problems/too-many-requests' : 'about:blank',
      title: status >= 500 ? 'Something went wrong here' : error.message,
      status,
      // An internal error's text may hold a path or a query: it goes to the log, not to the reader.
      detail: status >= 500 ? 'The answer could not be made. It has been logged.' : error.message,
    });
  });
}

/** What the validator says of one zod issue. */
interface ValidationIssue {
  keyword: string;
  instancePath: string;
  message?: string;
  params: Omit<FoundIssue, 'code' | 'message'> & { keys?: string[] };
}

function ofValidation(
  { validation, validationContext }: { validation?: unknown; validationContext?: string },
  request: FastifyRequest,
): Problem {
  const errors = (validation as readonly ValidationIssue[]).flatMap(
    ({ keyword, instancePath, message, params }) => {
      if (keyword === 'unrecognized_keys') {
        return (params.keys ?? []).map((parameter) => ({
          parameter: parameter.slice(0, 40),
          message: 'is not a parameter of this route',
        }));
      }
      const parameter = instancePath.split('/')[1] || 'query';
      const given =
        validationContext === 'body'
          ? // What is deep within a body is told by the validator alone; a list may well belong there.
            message?.includes('received undefined')
            ? undefined
            : ''
          : { ...(request.params as object), ...(request.query as Record<string, unknown>) }[parameter];
      return [{ parameter, ...sayIssue({ ...params, code: keyword, message }, given) }];
    },
  );
  return badParameters(errors);
}

/** @param errors one or more. */
export function badParameters(errors: NonNullable<Problem['errors']>): Problem {
  return {
    type: '/problems/bad-parameter',
    title: errors.length === 1 ? 'A parameter cannot be used' : `${errors.length} parameters cannot be used`,
    status: 400,
    detail: errors
      .map((error) => `${error.parameter}: ${error.message}`)
      .join('; ')
      .slice(0, 2000),
    errors,
  };
}
