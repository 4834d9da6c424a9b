/** Which indicators a change can be taken apart for, as far as what is known of them tells. */
import type { DecompositionKind, Indicator } from '@regionpuls/domain';

type Loaded = Pick<Indicator, 'unit' | 'additivity' | 'dimensions' | 'topic'> & {
  coverage: { levels: readonly string[] } | null;
};

export function fits(
  kind: DecompositionKind,
  { unit, additivity, dimensions, topic, coverage }: Loaded,
): boolean {
  if (!coverage || unit !== 'persons') return false;
  switch (kind) {
    case 'contribution':
      return additivity === 'sum' && coverage.levels.includes('municipality');
    case 'shift-share':
      return dimensions.includes('industry');
    case 'population-rate':
      return topic !== 'population';
  }
}
