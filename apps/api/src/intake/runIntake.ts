/** The ingest command in a process of its own: a file that needs too much memory takes that process down and not the server. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface IntakeOptions {
  /** The command without its arguments: Node's path, flags and the ingest's main file. */
  command: readonly string[];
  /** The data directory. */
  directory: string;
  /** Megabytes of JavaScript heap. */
  memoryMb: number;
  /** After so long it is stopped. */
  timeoutMs: number;
}

/** What the process said last, or the reason it gave for not doing it. */
export type IntakeAnswer =
  { ok: true; value: unknown } | { ok: false; kind: 'usage' | 'broken'; reason: string };

export type RunIntake = (args: readonly string[], onRows?: (rows: number) => void) => Promise<IntakeAnswer>;

const REASON_CHARACTERS = 2000;

/** One at a time: the database has one writer, and two large files at once would need twice the memory. */
export function queueIntake(options: IntakeOptions): RunIntake {
  let last: Promise<unknown> = Promise.resolve();
  return (args, onRows) => {
    const next = last.then(() => runIntake(options, args, onRows));
    last = next.catch(() => undefined);
    return next;
  };
}

async function runIntake(
  { command, directory, memoryMb, timeoutMs }: IntakeOptions,
  args: readonly string[],
  onRows?: (rows: number) => void,
): Promise<IntakeAnswer> {
  const [node, ...rest] = command as [string, ...string[]];
  const child = spawn(node, [`--max-old-space-size=${memoryMb}`, ...rest, ...args, '--json'], {
    env: { ...process.env, DATA_DIR: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  let answer: unknown;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-REASON_CHARACTERS);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = parse(line);
    if (said && typeof said.rows === 'number') onRows?.(said.rows);
    else if (said && 'answer' in said) answer = said.answer;
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exit, killed) => resolve({ code: exit, signal: killed }));
    },
  );
  if (answer !== undefined) return { ok: true, value: answer };
  if (code === 2) return { ok: false, kind: 'usage', reason: complaint.trim() };
  const reason =
    signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134
      ? 'The file needed more time or memory than it is given here. Nothing was stored.'
      : complaint.trim() || `The ingest ended with code ${code ?? signal}.`;
  return { ok: false, kind: 'broken', reason };
}

function parse(line: string): { rows?: unknown; answer?: unknown } | null {
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === 'object' ? said : null;
  } catch {
    return null;
  }
}
