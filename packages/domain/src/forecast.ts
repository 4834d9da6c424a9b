/** Where a series is heading if nothing changes, and how such forecasts did before. */
import { z } from 'zod';
import { noteSchema } from './note.ts';
import { periodSchema } from './period.ts';

export const forecastPointSchema = z.object({
  period: periodSchema,
  mean: z.number(),
  /** As likely to end above as below: the line to draw. Differs from the mean where the distribution is skewed. */
  median: z.number(),
  /** Standard deviation of the forecast distribution, in the unit. */
  sd: z.number(),
  interval80: z.tuple([z.number(), z.number()]),
  interval95: z.tuple([z.number(), z.number()]),
});
export type ForecastPoint = z.infer<typeof forecastPointSchema>;

/** Rolling-origin backtest on the very series that is forecast. */
export const backtestSummarySchema = z.object({
  method: z.string(),
  /** Mean absolute scaled error; the seasonal naive method's own is the yardstick. */
  mase: z.number(),
  /** Share of outcomes inside the 80 % and the 95 % interval. */
  coverage80: z.number(),
  coverage95: z.number(),
  forecasts: z.number().int(),
});
export type BacktestSummary = z.infer<typeof backtestSummarySchema>;

/** A forecast as it would have been made from what was known then, beside what came. */
export const pastForecastSchema = z.object({
  /** The last period known. */
  origin: periodSchema,
  points: z.array(
    z.object({
      period: periodSchema,
      median: z.number(),
      interval80: z.tuple([z.number(), z.number()]),
      actual: z.number(),
    }),
  ),
});
export type PastForecast = z.infer<typeof pastForecastSchema>;

export const forecastSchema = z.object({
  /** Empty when the method did not earn being shown; `reasons` say why. */
  points: z.array(forecastPointSchema),
  method: z.string(),
  /** The method's own backtest, then the yardstick's; empty when the series is too short for one. */
  backtests: z.array(backtestSummarySchema),
  /** One a year, oldest first: «how such forecasts did before». Given also when the method did not earn being shown. */
  past: z.array(pastForecastSchema),
  reasons: z.array(noteSchema),
});
export type ForecastResult = z.infer<typeof forecastSchema>;
