/** The command line: `npm run ingest -- …`. */
import { USAGE, UsageError, readCommand } from './commandLine.ts';
import { readEnvironment } from './environment.ts';
import { runCommand } from './runCommand.ts';

try {
  const command = readCommand(process.argv.slice(2));
  const { DATA_DIR } = readEnvironment(process.env);
  process.exitCode = await runCommand(command, {
    directory: DATA_DIR,
    now: new Date(),
    log: (line) => console.log(line),
  });
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
