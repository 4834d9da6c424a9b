import { ProblemError } from '@regionpuls/contract';
import { expect, it } from 'vitest';
import { todoOf } from './todoOf.ts';

const problem = (status: number) => new ProblemError({ type: 'about:blank', title: '', status, detail: '' });

it('tells an expired key, a large file, a busy service, a fault of ours and one of theirs apart', () => {
  expect([401, 413, 503, 500, 422, 400].map((status) => todoOf(problem(status)))).toEqual([
    'key',
    'large',
    'patience',
    'ours',
    'mend',
    'mend',
  ]);
  expect(todoOf(new TypeError('no answer'))).toBe('network');
});
