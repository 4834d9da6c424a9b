import type { Language } from '@regionpuls/domain';
import { cubeToCsv } from './cubeToCsv.ts';
import { pastForecastCube } from './pastForecastCube.ts';
import type { PastForecastFigures } from './pastForecastFigures.ts';
import type { Provenance } from './provenance.ts';

/** @param language headings, words and numbers in this language, which is the provenance's; left out: the machine form. */
export function pastForecastsToCsv(
  figures: PastForecastFigures,
  provenance: Provenance,
  language?: Language,
): string {
  return cubeToCsv(pastForecastCube(figures, provenance), language);
}
