import { ProblemError } from '@regionpuls/contract';

/** What the API says is wrong, by parameter: the words for each field. */
export function problemsOf(error: Error | null): ReadonlyMap<string, string> {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return new Map(
    errors.map(({ parameter, message, allowed }) => [
      parameter,
      allowed && !message.includes('allowed') ? `${message}; allowed: ${allowed.join(', ')}` : message,
    ]),
  );
}
