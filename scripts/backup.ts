/** `npm run backup -- FILE`: both databases at one instant, in one file. The server may go on answering. */
import { resolve } from 'node:path';
import { backup } from '@regionpuls/store';
import { dataDirectory, sayContent } from './dataDirectory.ts';

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) {
  console.error('Usage: npm run backup -- FILE (which must not exist)');
  process.exit(2);
}
try {
  sayContent(
    `Backed up ${dataDirectory} to ${file}`,
    await backup({ directory: dataDirectory, file: resolve(file) }),
  );
} catch (error) {
  console.error(`Nothing was backed up: ${(error as Error).message}`);
  process.exit(1);
}
