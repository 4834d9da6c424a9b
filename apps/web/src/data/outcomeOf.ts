import type { Ingest } from '@regionpuls/domain';

/** What became of an ingest, also after quarantine. */
export type Result =
  | 'published'
  | 'unchanged'
  | 'checked'
  | 'waiting'
  | 'accepted'
  | 'discarded'
  | 'replaced'
  | 'refused'
  | 'failed';

export function outcomeOf({ report, gate }: Pick<Ingest, 'report' | 'gate'>): Result {
  return report.outcome === 'quarantined' ? (gate?.state ?? 'waiting') : report.outcome;
}

/** `good`: figures are published; `fair`: somebody must look; `poor`: nothing came of it; `plain`: nothing to say. */
export const TONES: Record<Result, 'good' | 'fair' | 'poor' | 'plain'> = {
  published: 'good',
  accepted: 'good',
  unchanged: 'plain',
  checked: 'plain',
  replaced: 'plain',
  discarded: 'plain',
  waiting: 'fair',
  refused: 'poor',
  failed: 'poor',
};
