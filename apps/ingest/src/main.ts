/** The command line: `npm run ingest -- …`. */
import { keepYoungHeap } from './leanRuntime.ts';
import { USAGE, readCommand } from './commandLine.ts';
import { UsageError } from './commands/command.ts';
import { readEnvironment } from './environment.ts';
import { runCommand } from './runCommand.ts';

async function main(): Promise<void> {
  keepYoungHeap();
  const typed = readCommand(process.argv.slice(2));
  if (!typed) {
    console.log(USAGE);
    return;
  }
  const { DATA_DIR } = readEnvironment(process.env);
  process.exitCode = await runCommand(typed, {
    directory: DATA_DIR,
    now: () => new Date(),
    log: (line) => console.log(line),
  });
}

// Not awaited: what a command loads when it is needed may be in one file with this, and would wait for it in turn.
main().catch((error: unknown) => {
  const told = error instanceof UsageError || error instanceof Error ? error.message : String(error);
  const typing = error instanceof UsageError && !process.argv.includes('--json');
  console.error(typing ? `${told}\n\n${USAGE}` : told);
  process.exitCode = 2;
});
