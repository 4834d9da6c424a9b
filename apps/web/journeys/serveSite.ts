/** The real site for journeys: the built dashboard, served by the real API over the bundled figures. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const START_MS = 60_000;
const STOP_MS = 5_000;

export interface ServedSite {
  /** `http://127.0.0.1:port`. */
  origin: string;
  /** What `npm run token` prints with these arguments, on the server's own machine. */
  token(...args: string[]): string;
  close(): Promise<void>;
}

/** @param archive a folder with the imported figures; it is copied, because the server writes agreements beside them. */
export async function serveSite(archive: string): Promise<ServedSite> {
  const directory = mkdtempSync(join(tmpdir(), 'regionpuls-journeys-'));
  cpSync(archive, directory, { recursive: true });
  const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: directory,
      PORT: '0',
      HOST: '127.0.0.1',
      SCHEDULE: 'off',
      // One address asks for many readers here.
      REQUESTS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    return {
      origin: await originOf(server),
      token: (...args) =>
        execFileSync(process.execPath, ['--import', 'tsx', 'scripts/token.ts', ...args], {
          cwd: root,
          env: { ...process.env, DATA_DIR: directory },
          encoding: 'utf8',
        }),
      close: async () => {
        await stop(server);
        remove();
      },
    };
  } catch (error) {
    server.kill();
    remove();
    throw error;
  }
}

/** Asks the server to end, and ends it when it does not. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  const impatience = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(impatience);
}

/** Reads the port from the line in which the server says that it answers. */
function originOf(server: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      const origin = /answers on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (origin) found(origin);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => fail(new Error(`the server stopped with ${code}:\n${said}`)));
    setTimeout(() => fail(new Error(`no server after ${START_MS} ms:\n${said}`)), START_MS).unref();
  });
}
