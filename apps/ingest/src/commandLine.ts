/** The command line to a command with its operands and flags, or why it is none. */
import { parseArgs } from 'node:util';
import { type Command, FLAGS, type Flag, type Flags, UsageError } from './commands/command.ts';
import { commands } from './commands/index.ts';

export const USAGE = `Bruk:
${commands.map(({ usage }) => `  npm run ingest -- ${usage}`).join('\n')}

Felles: --dry-run (prøv uten å publisere, der det står i listen over), --json (svar for maskiner).
DATO er ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM (kjent ved utgangen av måneden) eller ">=ÅÅÅÅ-MM-DD" (udatert, tidligst).
--published utelates når filen selv har publiseringsdatoene.
Miljø: DATA_DIR (mappen med databasene; mappen var i prosjektet hvis ikke oppgitt), SSB_URL, KLASS_URL.
Svarkode: 0 publisert eller uendret, 1 ikke publisert (karantene, avvist eller ikke hentet), 2 feil bruk.`;

export interface Typed {
  command: Command;
  operands: string[];
  flags: Flags;
}

/** @returns null when help is asked for. @throws UsageError naming what is wrong. */
export function readCommand(args: readonly string[]): Typed | null {
  const { values, positionals } = parse(args);
  const { help, ...flags } = values;
  if (help) return null;
  const [name, ...operands] = positionals;
  if (name === undefined) throw new UsageError('Oppgi en kommando.');
  const command = commands.find((one) => one.name === name);
  if (!command) throw new UsageError(`«${name}» er ikke en kommando.`);
  if (operands.length !== command.operands.length) {
    const needs = command.operands.length === 0 ? 'ingenting mer' : command.operands.join(' og ');
    throw new UsageError(`«${name}» trenger ${needs}; fikk ${operands.length}.`);
  }
  for (const flag of Object.keys(flags) as Flag[]) {
    if (!command.flags.includes(flag)) throw new UsageError(`«${name}» tar ikke --${flag}.`);
  }
  for (const flag of command.required ?? []) {
    if (flags[flag] === undefined) throw new UsageError(`«${name}» trenger --${flag}.`);
  }
  return { command, operands, flags };
}

function parse(args: readonly string[]): {
  values: Flags & { help?: boolean };
  positionals: string[];
} {
  const flags = Object.fromEntries(Object.entries(FLAGS).map(([name, type]) => [name, { type }]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...flags, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
