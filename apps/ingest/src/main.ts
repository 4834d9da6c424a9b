/** The command line: `npm run ingest -- …`. */
import './leanRuntime.ts';
import { USAGE, readCommand } from './commandLine.ts';
import { UsageError } from './commands/command.ts';
import { readEnvironment } from './environment.ts';
import { runCommand } from './runCommand.ts';

try {
  const typed = readCommand(process.argv.slice(2));
  if (!typed) console.log(USAGE);
  else {
    const { DATA_DIR } = readEnvironment(process.env);
    process.exitCode = await runCommand(typed, {
      directory: DATA_DIR,
      now: () => new Date(),
      log: (line) => console.log(line),
    });
  }
} catch (error) {
  const told = error instanceof UsageError || error instanceof Error ? error.message : String(error);
  const typing = error instanceof UsageError && !process.argv.includes('--json');
  console.error(typing ? `${told}\n\n${USAGE}` : told);
  process.exitCode = 2;
}
