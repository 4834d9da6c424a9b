/** Carries out a command and answers with the exit code: 0 published or unchanged, 1 not published. */
import { type FiguresWriter, GateError, openFiguresWriter } from '@regionpuls/store';
import type { Typed } from './commandLine.ts';
import { UsageError } from './commands/command.ts';
import { keepNothing } from './gate/keepNothing.ts';
import { ReadingError } from './layouts/reading.ts';

export interface RunOptions {
  directory: string;
  now: () => Date;
  log: (line: string) => void;
}

/**
 * With `--json` a line is JSON: `{"rows":…}` while rows are read, `{"step":…}` while a source is asked, and last `{"answer":…}`.
 * @throws UsageError for what cannot be done as asked.
 */
export async function runCommand(
  { command, operands, flags }: Typed,
  { directory, now, log }: RunOptions,
): Promise<0 | 1> {
  let opened: FiguresWriter | undefined;
  const json = flags.json ?? false;
  // What the service tries for an editor is shown to that editor afterwards, so it is recorded.
  const triesOnly = flags['dry-run'] && (flags.origin ?? 'command') === 'command';
  try {
    const { answer, text, ok } = await command.run(operands, flags, {
      // Opened when first used, so that a mistyped file name leaves no database behind.
      get writer() {
        opened ??= openFiguresWriter({ directory, now });
        return triesOnly ? keepNothing(opened) : opened;
      },
      now,
      log: json ? () => undefined : log,
      onRows: (rows) => json && log(JSON.stringify({ rows })),
      onStep: (step) => log(json ? JSON.stringify({ step }) : step.nb),
    });
    if (json) log(JSON.stringify({ answer }));
    else if (text) log(text);
    return ok ? 0 : 1;
  } catch (error) {
    if (error instanceof GateError || error instanceof ReadingError) throw new UsageError(error.message);
    throw error;
  } finally {
    await opened?.close();
  }
}
