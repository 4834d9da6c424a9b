/** The fetching of feeds: each one at most once at a time, whoever asks for it. In memory, because it ends with the process. */
import type { Feed, FeedStatus } from '@regionpuls/domain';
import type { IntakeAnswer, RunIntake } from './runIntake.ts';

export type Fetching = NonNullable<FeedStatus['fetching']>;

export interface FetchOrder {
  origin: 'schedule' | 'upload';
  /** Name on the editor's token; null for the scheduler. */
  by: string | null;
  dryRun?: boolean;
}

/** It is being fetched already. */
export class AlreadyFetching extends Error {
  readonly fetching: Fetching;
  constructor(feed: string, fetching: Fetching) {
    super(`${feed} is being fetched already, since ${fetching.since}`);
    this.fetching = fetching;
  }
}

export class FeedFetches {
  readonly #run: RunIntake;
  readonly #now: () => Date;
  readonly #running = new Map<string, Fetching>();

  constructor(run: RunIntake, now: () => Date = () => new Date()) {
    this.#run = run;
    this.#now = now;
  }

  /** Null when the feed is not being fetched and does not wait for its turn. */
  find(feed: string): Fetching | null {
    return this.#running.get(feed) ?? null;
  }

  /** @throws AlreadyFetching */
  async fetch(
    { id, source, table }: Feed,
    { origin, by, dryRun = false }: FetchOrder,
  ): Promise<IntakeAnswer> {
    const running = this.#running.get(id);
    if (running) throw new AlreadyFetching(id, running);
    const fetching: Fetching = { since: this.#now().toISOString(), by, step: null };
    this.#running.set(id, fetching);
    try {
      return await this.#run(
        [
          ...[source, table, '--feed', id, '--origin', origin],
          ...(by === null ? [] : [`--by=${by}`]),
          ...(dryRun ? ['--dry-run'] : []),
        ],
        ({ step }) => (fetching.step = step ?? fetching.step),
      );
    } finally {
      this.#running.delete(id);
    }
  }
}
