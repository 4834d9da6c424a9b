/** `npm run release:embeds`: the loader as it is built now is added to those that are served for ever. */
import { join, resolve } from 'node:path';
import { osloDay } from '@regionpuls/domain';
import { addRelease } from './addRelease.ts';
import { buildLoader } from './buildLoader.ts';

const root = resolve(import.meta.dirname, '../..');
const { file, added } = addRelease(join(root, 'apps/embed/released'), buildLoader(root), osloDay(new Date()));
console.log(
  added
    ? `apps/embed/released/${file} is released. It is served for ever: commit it, with releases.txt.`
    : `${file} was released before; there is nothing new.`,
);
