import { readUpload } from '@regionpuls/contract';
import { expect, it } from 'vitest';
import { newJob } from './newJob.ts';

it('makes names that the API takes, never the same twice', () => {
  const jobs = Array.from({ length: 50 }, newJob);
  for (const job of jobs) expect(readUpload.params.safeParse({ job }).success).toBe(true);
  expect(new Set(jobs).size).toBe(50);
});
