/** The command line to a command, or why it is none. */
import { parseArgs } from 'node:util';

export const USAGE = `Bruk:
  npm run ingest -- tidy FIL --source KILDE [--published DATO] [--boundaries published|ÅR] [--dry-run] [--json]
  npm run ingest -- regions FIL ENDRINGER --published DATO [--source ssb]
  npm run ingest -- bundled

DATO er ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM (kjent ved utgangen av måneden) eller ">=ÅÅÅÅ-MM-DD" (udatert, tidligst).
--published utelates når filen har en kolonne published.
Miljø: DATA_DIR (mappen med databasene; mappen var i prosjektet hvis ikke oppgitt).
Svarkode: 0 publisert eller uendret, 1 avvist, 2 feil bruk.`;

export type Command =
  | { kind: 'help' }
  | { kind: 'bundled' }
  | { kind: 'regions'; file: string; changes: string; source: string; published: string }
  | {
      kind: 'tidy';
      file: string;
      source: string;
      published?: string;
      boundaries?: string;
      dryRun: boolean;
      json: boolean;
    };

/** What was typed is not a command; the message says what is wrong. */
export class UsageError extends Error {}

/** @throws UsageError naming what is wrong. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [kind, ...files] = positionals;
  if (values.help) return { kind: 'help' };
  const expect = (count: number, what: string) => {
    if (files.length !== count) throw new UsageError(`«${kind}» trenger ${what}; fikk ${files.length}.`);
  };
  const refuse = (...names: (keyof typeof values)[]) => {
    for (const name of names)
      if (values[name] !== undefined) throw new UsageError(`«${kind}» tar ikke --${name}.`);
  };
  switch (kind) {
    case 'bundled':
      expect(0, 'ingen filer');
      refuse('source', 'published', 'boundaries', 'dry-run', 'json');
      return { kind };
    case 'regions': {
      expect(2, 'to filer: regionene og endringene');
      refuse('boundaries', 'dry-run', 'json');
      if (!values.published) throw new UsageError('«regions» trenger --published.');
      return {
        kind,
        file: files[0]!,
        changes: files[1]!,
        source: values.source ?? 'ssb',
        published: values.published,
      };
    }
    case 'tidy':
      expect(1, 'én fil');
      if (!values.source) throw new UsageError('«tidy» trenger --source, for eksempel --source nav.');
      return {
        kind,
        file: files[0]!,
        source: values.source,
        ...(values.published === undefined ? {} : { published: values.published }),
        ...(values.boundaries === undefined ? {} : { boundaries: values.boundaries }),
        dryRun: values['dry-run'] ?? false,
        json: values.json ?? false,
      };
    case undefined:
    default:
      throw new UsageError(kind ? `«${kind}» er ikke en kommando.` : 'Oppgi en kommando.');
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        published: { type: 'string' },
        boundaries: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
