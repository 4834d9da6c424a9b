import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPILED, compileScanner } from './compileScanner.ts';

it('the reader of plain lines that is kept is what its sources are compiled to', () => {
  expect(readFileSync(COMPILED, 'utf8')).toBe(compileScanner());
});
