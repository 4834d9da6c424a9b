/** Every command, in the order of the usage. */
import { boundariesCommand } from './boundaries.ts';
import { bundledCommand } from './bundled.ts';
import type { Command } from './command.ts';
import { fetchCommands } from './fetched.ts';
import { fileCommands } from './files.ts';
import { gateCommands } from './gateCommands.ts';
import { regionsCommand } from './regions.ts';
import { tableCommands } from './tables.ts';

export const commands: readonly Command[] = [
  ...fetchCommands,
  ...fileCommands,
  ...tableCommands,
  boundariesCommand,
  regionsCommand,
  bundledCommand,
  ...gateCommands,
];
