/** One value of one series. A suppressed or missing value is null, and never becomes 0 anywhere. */
import { z } from 'zod';
import { boundaryBasisSchema } from './boundaries.ts';
import { breakdownSchema } from './breakdown.ts';
import { periodSchema } from './period.ts';
import { regionCodeSchema } from './region.ts';

/** The order is the stored byte (0 …): append only. */
export const STATUSES = [
  'final',
  'provisional',
  'suppressed',
  'missing',
  'not-applicable',
  'estimated',
] as const;
export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

/** Statuses whose value must be null; all others must have one. */
export function isWithoutValue(status: Status): boolean {
  return status === 'suppressed' || status === 'missing' || status === 'not-applicable';
}

const valueAgreesWithStatus = (o: { value: number | null; status: Status }) =>
  (o.value === null) === isWithoutValue(o.status);

export const observationSchema = z
  .object({
    indicator: z.string(),
    region: regionCodeSchema,
    breakdown: breakdownSchema,
    boundaries: boundaryBasisSchema,
    period: periodSchema,
    value: z.number().nullable(),
    status: statusSchema,
  })
  .refine(valueAgreesWithStatus, 'a value is given exactly when the status says that there is one');
export type Observation = z.infer<typeof observationSchema>;
