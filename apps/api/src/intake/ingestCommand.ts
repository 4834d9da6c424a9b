/** How the ingest is started: as built beside a built API, from its source otherwise. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param root the folder of the whole house. */
export function ingestCommand(root: string): string[] {
  const built = join(root, 'apps/ingest/dist/main.js');
  const runsBuilt = import.meta.dirname.endsWith('dist');
  if (runsBuilt && existsSync(built)) return [process.execPath, built];
  const tsx = pathToFileURL(createRequire(join(root, 'package.json')).resolve('tsx')).href;
  return [process.execPath, '--import', tsx, join(root, 'apps/ingest/src/main.ts')];
}
