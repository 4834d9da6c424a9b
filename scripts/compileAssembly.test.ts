import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FOLDERS, compileAssembly, compiledIn } from './compileAssembly.ts';

it.each(FOLDERS)('what is kept in %s is what its sources are compiled to', (folder) => {
  expect(readFileSync(compiledIn(folder), 'utf8')).toBe(compileAssembly(folder));
});
