import { ProblemError } from '@regionpuls/contract';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './problemsOf.ts';

const refused = (errors: ProblemError['problem']['errors']) =>
  new ProblemError({
    type: '/problems/bad-parameter',
    title: 'x',
    status: 400,
    detail: 'y',
    ...(errors ? { errors } : {}),
  });

describe('what the API refuses', () => {
  it('stands at its own field with what is allowed there, once', () => {
    const problems = problemsOf(
      refused([
        { parameter: 'to', message: 'not given by month', allowed: ['quarter', 'year'] },
        { parameter: 'from', message: '«x» is not a period; allowed: YYYY', allowed: ['YYYY'] },
      ]),
    );
    expect(problems.get('to')).toBe('not given by month; allowed: quarter, year');
    expect(problems.get('from')).toBe('«x» is not a period; allowed: YYYY');
  });

  it('is nothing for a lost connection and for an answer without parameters', () => {
    expect(problemsOf(new TypeError('Failed to fetch')).size).toBe(0);
    expect(problemsOf(refused(undefined)).size).toBe(0);
  });
});
