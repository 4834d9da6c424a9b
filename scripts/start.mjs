/** `npm start`: build what changed, import the bundled figures the first time, serve. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged, root } from './build.mjs';

process.env.DATA_DIR ??= join(root, 'var');
const bundledStamp = join(process.env.DATA_DIR, '.bundled');

try {
  await buildIfChanged();
  // Repeating the import is harmless (a payload that is known changes nothing), so an interrupted one is repeated.
  const manifest = createHash('sha256')
    .update(readFileSync(join(root, 'data', 'manifest.json')))
    .digest('hex');
  if (!existsSync(bundledStamp) || readFileSync(bundledStamp, 'utf8') !== manifest) {
    console.log('Importing the bundled figures …');
    const ingest = join(root, 'apps', 'ingest', 'dist', 'main.js');
    execFileSync(process.execPath, [ingest, 'bundled'], { cwd: root, stdio: 'inherit' });
    writeFileSync(bundledStamp, manifest);
  }
} catch (error) {
  console.error(`Regionpuls could not start: ${error.message}`);
  process.exit(1);
}
await import('../apps/api/dist/main.js');
