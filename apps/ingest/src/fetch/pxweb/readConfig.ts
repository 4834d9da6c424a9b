/** `/config` of PxWebApi 2: what the office allows. */
import type { PxwebOffice } from '@regionpuls/catalogue';
import { z } from 'zod';

const configSchema = z.object({
  maxDataCells: z.number().int().positive(),
  maxCallsPerTimeWindow: z.number().int().nonnegative().optional(),
  timeWindow: z.number().int().nonnegative().optional(),
});

export interface Limits {
  /** Cells of one query, empty ones counted. */
  maxCells: number;
  /** Calls in any minute stay under this number. */
  callsPerMinute: number;
}

/**
 * The office's own limits, never wider than ours. A `maxCallsPerTimeWindow` of 0 means that the limit is told elsewhere, not
 * that there is none.
 */
export function readConfig(json: unknown, { maxCells, callsPerMinute }: PxwebOffice): Limits {
  const config = configSchema.safeParse(json).data;
  if (!config) return { maxCells, callsPerMinute };
  const { maxDataCells, maxCallsPerTimeWindow: calls = 0, timeWindow: seconds = 0 } = config;
  const told = calls > 0 && seconds > 0 ? (calls / seconds) * 60 : Infinity;
  return { maxCells: maxDataCells, callsPerMinute: Math.max(1, Math.min(callsPerMinute, Math.floor(told))) };
}
