/** Where a series is heading if nothing changes, and how such forecasts did before. */
import { z } from 'zod';
import { noteSchema } from './note.ts';
import { periodSchema } from './period.ts';

export const forecastPointSchema = z.object({
  period: periodSchema,
  mean: z.number(),
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

export const forecastSchema = z.object({
  /** Empty when the method did not earn being shown; `reasons` say why. */
  points: z.array(forecastPointSchema),
  method: z.string(),
  backtests: z.array(backtestSummarySchema),
  reasons: z.array(noteSchema),
});
export type ForecastResult = z.infer<typeof forecastSchema>;
