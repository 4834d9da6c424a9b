import type { Series, View } from '@regionpuls/domain';
import type { LoadedIndicator } from '../queries/indicators.ts';

/** The address of how a view's first series was revised, on its own borders where figures are stored on them. */
export function revisionsOf(
  view: View,
  shown: Pick<Series, 'boundaries'>,
  { coverage }: Pick<LoadedIndicator, 'coverage'>,
): Record<string, string | undefined> {
  return {
    indicator: view.indicator,
    region: view.region[0],
    sex: view.sex === 'total' ? undefined : view.sex,
    frequency: view.frequency,
    boundaries: coverage?.boundaries.includes(shown.boundaries) ? shown.boundaries : undefined,
  };
}
