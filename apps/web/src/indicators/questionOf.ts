import type { View } from '@regionpuls/domain';
import type { SeriesQuestion } from '../queries/series.ts';

/** The figures that a view asks for; what the API takes for granted is left out, so that equal questions look equal. */
export function questionOf(view: View): SeriesQuestion {
  return {
    indicator: view.indicator,
    region: view.region.join(','),
    sex: view.sex === 'total' ? undefined : view.sex,
    frequency: view.frequency,
    from: view.from,
    to: view.to,
    boundaries: view.boundaries,
    recipe: view.recipe === 'none' ? undefined : view.recipe,
    asOf: view.asOf,
  };
}
