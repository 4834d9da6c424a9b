/** How far the uploads of the last hour have come; in memory, because a restart ends them. */
export interface UploadState {
  stage: 'receiving' | 'reading' | 'done';
  bytes: number;
  rows: number;
}

const MOST = 200;

export class Uploads {
  readonly #states = new Map<string, UploadState>();

  /** The state to change as the upload goes on; of one without a job nothing is remembered. */
  begin(job: string | undefined): UploadState {
    const state: UploadState = { stage: 'receiving', bytes: 0, rows: 0 };
    if (job === undefined) return state;
    this.#states.set(job, state);
    if (this.#states.size > MOST) this.#states.delete(this.#states.keys().next().value!);
    return state;
  }

  find(job: string): UploadState | undefined {
    return this.#states.get(job);
  }
}
