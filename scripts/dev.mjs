/** `npm run dev`: the API restarted on change, and the dashboard with hot reload in front of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './build.mjs';

process.env.DATA_DIR ??= join(root, 'var');
if (!existsSync(join(process.env.DATA_DIR, '.bundled'))) {
  await run('tsx', ['apps/ingest/src/main.ts', 'bundled']);
}
for (const mode of ['frame', 'loader']) {
  await run('vite', ['build', 'apps/embed', '--mode', mode, '--logLevel', 'warn']);
}
await Promise.race([run('tsx', ['watch', 'apps/api/src/main.ts']), run('vite', ['apps/web'])]);
