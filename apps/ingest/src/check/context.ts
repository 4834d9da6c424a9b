import type { Figures, Indicator, Region } from '@regionpuls/domain';
import type { Delivered } from '../delivered.ts';
import type { Finding } from './finding.ts';

/** What the checks may ask about besides the delivery. */
export interface CheckContext {
  findIndicator: (id: string) => Indicator | undefined;
  /** Every validity interval of a code. */
  regions: ReadonlyMap<string, readonly Region[]>;
  /** The archive's latest figures, before this delivery. */
  figures: Figures;
  /** `YYYY-MM-DD`. */
  today: string;
}

export type Check = (delivered: Delivered, context: CheckContext) => Finding[];
