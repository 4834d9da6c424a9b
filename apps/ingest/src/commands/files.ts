import type { Command } from './command.ts';
import { takeFile } from './takeFile.ts';

/** The kinds of file that somebody brings. */
export const fileCommands: Command[] = [
  takeFile({
    layout: 'tidy',
    usage: 'tidy FIL --source KILDE [--published DATO] [--boundaries published|ÅR]',
    flags: ['source', 'published', 'boundaries'],
    required: ['source'],
  }),
  takeFile({
    layout: 'nav-hl060',
    usage: 'nav-hl060 FIL.xlsx [--published DATO]',
    flags: ['source', 'published'],
    source: 'nav',
    feed: 'nav-hl060',
  }),
  takeFile({
    layout: 'json-stat',
    usage: 'json-stat FIL.json --table TABELL [--published DATO]',
    flags: ['source', 'table', 'published'],
    required: ['table'],
    source: 'ssb',
  }),
  takeFile({
    layout: 'mapped',
    usage: 'mapped FIL --mapping NAVN [--period PERIODE] [--published DATO] [--boundaries published|ÅR]',
    flags: ['source', 'mapping', 'period', 'published', 'boundaries'],
    required: ['mapping'],
  }),
];
