import { ProblemError } from '@regionpuls/contract';
import type { DataTexts } from '../texts/data/texts.ts';

/** What the writer can do about what went wrong. */
export type Todo = keyof DataTexts['problem']['todo'];

const BY_STATUS = new Map<number, Todo>([
  [401, 'key'],
  [403, 'role'],
  [404, 'gone'],
  [409, 'conflict'],
  [413, 'large'],
  [415, 'kind'],
  [429, 'patience'],
  [503, 'patience'],
]);

export function todoOf(error: Error): Todo {
  if (!(error instanceof ProblemError)) return 'network';
  const { status } = error.problem;
  return BY_STATUS.get(status) ?? (status >= 500 ? 'ours' : 'mend');
}
