/** `npm run restore -- FILE`: everything is checked before anything is replaced. Stop the server first. */
import { resolve } from 'node:path';
import { restore } from '@regionpuls/store';
import { dataDirectory, sayContent } from './dataDirectory.ts';

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) {
  console.error('Usage: npm run restore -- FILE (made by npm run backup)');
  process.exit(2);
}
try {
  sayContent(
    `Restored ${file} to ${dataDirectory}`,
    await restore({ directory: dataDirectory, file: resolve(file) }),
  );
} catch (error) {
  console.error(`Nothing was restored: ${(error as Error).message}`);
  process.exit(1);
}
