/** Carries out a command and answers with the exit code: 0 published or unchanged, 1 refused, 2 not possible as asked. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FiguresWriter, openFiguresWriter } from '@regionpuls/store';
import { type Command, USAGE, UsageError } from './commandLine.ts';
import { ingestBundled } from './ingestBundled.ts';
import { ingestRegions } from './ingestRegions.ts';
import { ingestTidy } from './ingestTidy.ts';
import { regionsText } from './report/regionsText.ts';
import { reportText } from './report/reportText.ts';

export interface RunOptions {
  directory: string;
  now: Date;
  log: (line: string) => void;
}

export async function runCommand(command: Command, { directory, now, log }: RunOptions): Promise<0 | 1> {
  if (command.kind === 'help') {
    log(USAGE);
    return 0;
  }
  const load = await loadFiles(command);
  const writer = openFiguresWriter({ directory });
  try {
    return (await carryOut(command, load, writer, now, log)) === 'refused' ? 1 : 0;
  } finally {
    await writer.close();
  }
}

async function carryOut(
  command: Exclude<Command, { kind: 'help' }>,
  files: readonly { bytes: Uint8Array; fileName: string }[],
  writer: FiguresWriter,
  now: Date,
  log: (line: string) => void,
): Promise<string> {
  switch (command.kind) {
    case 'bundled':
      return (await ingestBundled({ writer, now, log })).outcome;
    case 'regions': {
      const { source, published } = command;
      const result = await ingestRegions(
        { regions: files[0]!, changes: files[1]!, source, published },
        { writer, now },
      );
      log(regionsText(result));
      return result.outcome;
    }
    case 'tidy': {
      const { source, published, boundaries, dryRun, json } = command;
      const { report } = await ingestTidy(
        {
          ...files[0]!,
          source,
          dryRun,
          ...(published === undefined ? {} : { published }),
          ...(boundaries === undefined ? {} : { boundaries }),
        },
        { writer, now },
      );
      log(json ? JSON.stringify(report) : reportText(report));
      return report.outcome;
    }
  }
}

/** Before the database is touched, so that a mistyped name leaves nothing behind. */
async function loadFiles(command: Exclude<Command, { kind: 'help' }>) {
  const names =
    command.kind === 'tidy'
      ? [command.file]
      : command.kind === 'regions'
        ? [command.file, command.changes]
        : [];
  return Promise.all(
    names.map(async (name) => {
      try {
        return { bytes: await readFile(name), fileName: basename(name) };
      } catch (error) {
        throw new UsageError(
          `Kan ikke lese filen «${name}»: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }),
  );
}
