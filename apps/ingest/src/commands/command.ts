/** What can be typed after `npm run ingest --`. */
import type { Ingest, LocalizedText } from '@regionpuls/domain';
import type { GateOptions } from '../gate/attempt.ts';

/** Every flag there is; each command names those it takes. */
export const FLAGS = {
  source: 'string',
  published: 'string',
  boundaries: 'string',
  mapping: 'string',
  period: 'string',
  table: 'string',
  layout: 'string',
  sheet: 'string',
  encoding: 'string',
  delimiter: 'string',
  year: 'string',
  level: 'string',
  licence: 'string',
  maker: 'string',
  reason: 'string',
  by: 'string',
  feed: 'string',
  origin: 'string',
  'file-name': 'string',
  'dry-run': 'boolean',
  json: 'boolean',
} as const;
export type Flag = keyof typeof FLAGS;
export type Flags = { [F in Flag]?: (typeof FLAGS)[F] extends 'boolean' ? boolean : string };

export interface CommandContext extends GateOptions {
  /** A line for the one who typed. */
  log: (line: string) => void;
  /** Told now and then how many rows have been read. */
  onRows: (rows: number) => void;
  /** Told what happens while a source is asked. */
  onStep: (text: LocalizedText) => void;
}

/** What a command ended with: an answer for machines, its text for people, and whether it did what was asked. */
export interface Done {
  answer: unknown;
  text: string;
  ok: boolean;
}

export interface Command {
  name: string;
  /** How it is typed, for the usage. */
  usage: string;
  /** Names of what must stand after it. */
  operands: readonly string[];
  flags: readonly Flag[];
  /** Those that must be there. */
  required?: readonly Flag[];
  /** @throws UsageError when a flag's value cannot be used; nothing is done then. */
  run(operands: readonly string[], flags: Flags, context: CommandContext): Promise<Done>;
}

/** What was typed is not a command; the message says what is wrong. */
export class UsageError extends Error {}

/** Published or unchanged, or tried and found to be what would be. */
export function isTakenIn({ report: { outcome, remarks } }: Ingest): boolean {
  if (outcome === 'checked')
    return !remarks.some(({ severity }) => severity === 'error' || severity === 'doubt');
  return outcome === 'published' || outcome === 'unchanged';
}
