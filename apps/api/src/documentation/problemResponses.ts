/** What an operation may answer when it cannot answer, for its description. */
import { problemSchema } from '@regionpuls/contract';
import type { z } from 'zod';

const PROBLEMS = {
  400: 'A parameter cannot be used; «errors» names it and what is allowed',
  401: 'A token is needed',
  403: 'The token is not for this',
  404: 'There is no such thing',
  409: 'It cannot be done as things stand now',
  429: 'Asked too often from this address; «Retry-After» says when to ask again',
  501: 'That format is not given',
  503: 'Too much to do just now; «Retry-After» says when to ask again',
} as const;
export type ProblemStatus = keyof typeof PROBLEMS;

type Content = Record<string, { schema: z.ZodType }>;
export type Responses = Record<number, { description: string; content: Content }>;

/** By status: a problem document, or what a page says instead. */
export function problemResponses(
  statuses: readonly ProblemStatus[],
  content: Content = { 'application/problem+json': { schema: problemSchema } },
): Responses {
  return Object.fromEntries(
    statuses.map((status) => [status, { description: PROBLEMS[status], content }] as const),
  );
}
