/** What the gate remembers: every attempt to take something in, what was decided, and how foreign tables are read. */
import type { ColumnMapping, GateState, Ingest, Outcome, SavedMapping } from '@regionpuls/domain';

export interface IngestFilter {
  limit: number;
  /** Only ingests older than this id: the next page. */
  before?: number;
  source?: string;
  feed?: string;
  outcomes?: readonly Outcome[];
  /** Only those that wait in quarantine. */
  waiting?: boolean;
  /** Only those of these very bytes. */
  payload?: string;
}

export interface GateReader {
  /** Newest first. */
  ingests(filter: IngestFilter): Promise<Ingest[]>;
  ingest(id: number): Promise<Ingest | null>;
  /** How many wait in quarantine. */
  countWaiting(): Promise<number>;
  /** The newest version of each, by name. */
  mappings(): Promise<SavedMapping[]>;
  /** The newest version unless told; null when there is none. */
  mapping(name: string, version?: number): Promise<SavedMapping | null>;
}

export type IngestDraft = Omit<Ingest, 'id' | 'gate'>;

export interface Decision {
  ingest: number;
  state: Exclude<GateState, 'waiting'>;
  by: string;
  reason: string;
  /** The ingest that published it after all. */
  byIngest?: number;
}

export interface GateWriter {
  /**
   * What already waits in quarantine, read from the same bytes in the same way, is not there twice: it is the answer. A feed
   * that fails, or has nothing new, again and again is one ingest a day in Norway: its last try, and how many there were.
   */
  recordIngest(draft: IngestDraft): Promise<Ingest>;
  /** @throws GateError when there is no such ingest, it is not in quarantine, or was decided before. */
  decide(decision: Decision): Promise<Ingest>;
  /** The same mapping again is the version that is there. */
  saveMapping(mapping: ColumnMapping, by: string | null): Promise<SavedMapping>;
}

/** What is asked of the gate cannot be done; the message says why, for people. */
export class GateError extends Error {}
