/** Processes measured from outside: what they cost in CPU, and how much memory they had at most. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Without the certificates that a machine may have added for Node: reading them takes three times as long as the rest of its start, and
 * is this machine's work and not the command's.
 */
const ENVIRONMENT = { ...process.env, NODE_EXTRA_CA_CERTS: '' };

/** CPU milliseconds, user and system, of a command with all its threads. @throws when it fails. */
export function cpuOfProcess(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): number {
  // `times` of a shell tells what its children have used.
  const output = execFileSync('sh', ['-c', '"$@" >&2 || exit 1; times', 'sh', command, ...args], {
    env: { ...ENVIRONMENT, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [user, system] = output.trim().split('\n').at(-1)!.trim().split(/\s+/).map(millisecondsOf);
  return user! + system!;
}

/** Megabytes that a Node process had resident at most. @throws when it fails. */
export function memoryOfNode(args: readonly string[], env: Record<string, string> = {}): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const report = join(folder, 'kilobytes');
  try {
    execFileSync(process.execPath, ['--import', reportMemory(report), ...args], {
      env: { ...ENVIRONMENT, ...env },
      stdio: 'ignore',
    });
    return Number(readFileSync(report, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A module that says at the end of the process what it took. */
function reportMemory(path: string): string {
  const code = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(path)}, String(process.resourceUsage().maxRSS)));`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** «0m1.604s». */
function millisecondsOf(text: string): number {
  const [minutes, seconds] = text.replace('s', '').split('m').map(Number);
  return (minutes! * 60 + seconds!) * 1000;
}
