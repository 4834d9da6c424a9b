/** The ingest command in a process of its own: a file that needs too much memory takes that process down and not the server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type LocalizedText, localizedTextSchema } from '@regionpuls/domain';
import { z } from 'zod';

export interface IntakeOptions {
  /** The command without its arguments: Node's path, flags and the ingest's main file. */
  command: readonly string[];
  /** The data directory. */
  directory: string;
  /** Megabytes of JavaScript heap. */
  memoryMb: number;
  /** After so long it is stopped. */
  timeoutMs: number;
  /** Aborted when the service stops: what runs is ended, what waits is not begun. */
  stop?: AbortSignal;
}

/** What the process said last, or the reason it gave for not doing it. */
export type IntakeAnswer =
  | { ok: true; value: unknown }
  | { ok: false; kind: 'usage' | 'broken'; reason: string }
  /** The service stops; nothing was stored. */
  | { ok: false; kind: 'stopped' };

/** What the process says on the way. */
export interface IntakeNews {
  rows?: number | undefined;
  step?: LocalizedText | undefined;
}

export type RunIntake = (
  args: readonly string[],
  onNews?: (news: IntakeNews) => void,
) => Promise<IntakeAnswer>;

const REASON_CHARACTERS = 2000;

/** One at a time: the database has one writer, and two large files at once would need twice the memory. */
export function queueIntake(options: IntakeOptions): RunIntake {
  let last: Promise<unknown> = Promise.resolve();
  return (args, onNews) => {
    const next = last.then(() => runIntake(options, args, onNews));
    last = next.catch(() => undefined);
    return next;
  };
}

async function runIntake(
  { command, directory, memoryMb, timeoutMs, stop }: IntakeOptions,
  args: readonly string[],
  onNews: (news: IntakeNews) => void = () => undefined,
): Promise<IntakeAnswer> {
  if (stop?.aborted) return { ok: false, kind: 'stopped' };
  const [node, ...rest] = command as [string, ...string[]];
  const child = spawn(node, [`--max-old-space-size=${memoryMb}`, ...rest, ...args, '--json'], {
    env: { ...process.env, DATA_DIR: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  // Whatever it was writing is taken back by SQLite: a publication is one transaction.
  const end = () => child.kill('SIGKILL');
  stop?.addEventListener('abort', end);
  let answer: unknown;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-REASON_CHARACTERS);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = parse(line);
    if (said && 'answer' in said) answer = said.answer;
    else if (said) onNews(said);
  });
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (answer !== undefined) return { ok: true, value: answer };
    if (stop?.aborted) return { ok: false, kind: 'stopped' };
    if (code === 2) return { ok: false, kind: 'usage', reason: complaint.trim() };
    const reason =
      signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134
        ? 'It needed more time or memory than it is given here. Nothing was stored.'
        : complaint.trim() || `The ingest ended with code ${code ?? signal}.`;
    return { ok: false, kind: 'broken', reason };
  } finally {
    stop?.removeEventListener('abort', end);
  }
}

const saidSchema = z.object({
  rows: z.number().optional(),
  step: localizedTextSchema.optional(),
  answer: z.unknown().optional(),
});

function parse(line: string): z.infer<typeof saidSchema> | null {
  try {
    return saidSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
