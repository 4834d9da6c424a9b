import { cubeToWorkbook } from './cubeToWorkbook.ts';
import { describePastForecasts } from './describePastForecasts.ts';
import { pastForecastCube } from './pastForecastCube.ts';
import type { PastForecastFigures } from './pastForecastFigures.ts';
import type { Provenance } from './provenance.ts';
import { titleOfPastForecasts } from './titleOfPastForecasts.ts';

/** @param made the instant at which the file is made, ISO 8601 in UTC. */
export async function pastForecastsToWorkbook(
  figures: PastForecastFigures,
  provenance: Provenance,
  made: string,
): Promise<Uint8Array> {
  return cubeToWorkbook(
    pastForecastCube(figures, provenance),
    provenance.language,
    titleOfPastForecasts(figures, provenance),
    describePastForecasts(figures, provenance, made),
  );
}
