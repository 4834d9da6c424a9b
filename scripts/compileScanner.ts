/**
 * `npm run compile:scanner`: the reader of plain lines, from AssemblyScript to WebAssembly, as a module that every runtime and bundler
 * can import. The module is kept with the sources, and a test compiles them again to see that it is theirs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const TIDY = join(root, 'packages/formats/src/tidy');
export const COMPILED = join(TIDY, 'assembly.generated.ts');
/** As a command, because its types would be everybody's. */
const COMPILER = join(root, 'node_modules/assemblyscript/bin/asc.js');
/** No memory to manage and no checks: what may go wrong is refused by its callers, or the line is not plain. */
const OPTIONS = ['--runtime', 'stub', '--noAssert', '-O3'];

/** The module's text. @throws when the sources do not compile; the compiler has then said why. */
export function compileScanner(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regionpuls-scanner-'));
  try {
    const file = join(folder, 'scanner.wasm');
    const entry = ['assembly/index.ts', '--baseDir', TIDY, '--outFile', file];
    execFileSync(process.execPath, [COMPILER, ...entry, ...OPTIONS], { stdio: 'inherit' });
    const binary = readFileSync(file);
    return [
      `/** Compiled from \`assembly/\` by \`npm run compile:scanner\`: ${binary.length} bytes, two letters each. */`,
      '// prettier-ignore',
      `export const ASSEMBLY = '${binary.toString('hex')}';\n`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED, compileScanner());
