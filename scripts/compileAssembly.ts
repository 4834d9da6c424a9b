/**
 * `npm run compile:assembly`: what is done for every row of a delivery, from AssemblyScript to WebAssembly, as modules that every runtime
 * and bundler can import. The modules are kept beside their sources, and a test compiles them again to see that they are theirs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');
/** Each has the sources in `assembly/`. */
export const FOLDERS = ['packages/formats/src/tidy', 'apps/ingest/src/rows'];
/** As a command, because its types would be everybody's. */
const COMPILER = join(root, 'node_modules/assemblyscript/bin/asc.js');
/** No memory to manage and no checks: what may go wrong is refused or seen to by the callers. */
const OPTIONS = ['--runtime', 'stub', '--noAssert', '-O3'];

export function compiledIn(folder: string): string {
  return join(root, folder, 'assembly.generated.ts');
}

/** The module's text. @throws when the sources do not compile; the compiler has then said why. */
export function compileAssembly(folder: string): string {
  const temporary = mkdtempSync(join(tmpdir(), 'regionpuls-assembly-'));
  try {
    const file = join(temporary, 'assembly.wasm');
    const entry = ['assembly/index.ts', '--baseDir', join(root, folder), '--outFile', file];
    execFileSync(process.execPath, [COMPILER, ...entry, ...OPTIONS], { stdio: 'inherit' });
    const binary = readFileSync(file);
    return [
      `/** Compiled from \`assembly/\` by \`npm run compile:assembly\`: ${binary.length} bytes, two letters each. */`,
      '// prettier-ignore',
      `export const ASSEMBLY = '${binary.toString('hex')}';\n`,
    ].join('\n');
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const folder of FOLDERS) writeFileSync(compiledIn(folder), compileAssembly(folder));
