/** Earlier forecasts as a JSON-stat 2.0 dataset: … × origin × period × what was said and what came. */
import type { ForecastResult, Series } from '@regionpuls/domain';
import { cubeToJsonStat } from './cubeToJsonStat.ts';
import type { CommonExtension, JsonStatDataset } from './jsonStat.ts';
import { pastForecastCube } from './pastForecastCube.ts';
import type { PastForecastFigures } from './pastForecastFigures.ts';
import type { Provenance } from './provenance.ts';
import { titleOfPastForecasts } from './titleOfPastForecasts.ts';
import { vintagesOf } from './vintagesOf.ts';

export type PastForecastExtension = CommonExtension &
  Pick<ForecastResult, 'method' | 'backtests'> &
  Pick<Series, 'boundaries'>;

export function pastForecastsToJsonStat(
  figures: PastForecastFigures,
  provenance: Provenance,
): JsonStatDataset<PastForecastExtension> {
  const { forecast, series } = figures;
  const { method, backtests, reasons } = forecast;
  return cubeToJsonStat(pastForecastCube(figures, provenance), {
    label: titleOfPastForecasts(figures, provenance),
    provenance,
    extension: {
      ...{ method, backtests },
      boundaries: series.boundaries,
      vintages: vintagesOf([series]),
      notes: [...series.notes, ...reasons],
    },
  });
}
