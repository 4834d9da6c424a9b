import type { EtsParameters } from '../ets.ts';
import { type GoldenRow, readGoldenRows, splitNumbers } from './golden.ts';

/** R's ETS(A,Ad,A) parameters of each golden series, with the rest of the row. */
export const GOLDEN_ETS: readonly { series: string; parameters: EtsParameters; row: GoldenRow }[] =
  readGoldenRows('ets_AAdA_params.csv').map((row) => ({
    series: row['series']!,
    row,
    parameters: {
      alpha: Number(row['alpha']),
      beta: Number(row['beta']),
      gamma: Number(row['gamma']),
      phi: Number(row['phi']),
      initial: {
        level: Number(row['l0']),
        slope: Number(row['b0']),
        season: splitNumbers(row['s_init(newest_first s0|s-1|...)']),
      },
    },
  }));
