import { type Indicator, comparePeriods } from '@regionpuls/domain';
import type { ComparisonAnswer } from '../queries/comparison.ts';

const ARROWS = {
  up: 'M12 17.5v-11M7 11l5-5 5 5',
  down: 'M12 6.5v11M7 13l5 5 5-5',
  same: 'M7 9.8h10M7 14.2h10',
};

/** The arrow beside a headline. The sentence says the same in words; good and bad are only told of one figure over time. */
export function DirectionMark({
  answer: { left, right, change },
  indicator,
}: {
  answer: Pick<ComparisonAnswer, 'left' | 'right' | 'change'>;
  indicator: Indicator | undefined;
}) {
  if (!change) return null;
  const way = change.absolute > 0 ? 'up' : change.absolute < 0 ? 'down' : 'same';
  const isOverTime =
    left.indicator === right.indicator &&
    left.region === right.region &&
    comparePeriods(left.period, right.period) < 0;
  const isGood = indicator?.polarity === 'up-is-good' ? way === 'up' : way === 'down';
  const tone =
    way === 'same' || !isOverTime || !indicator || indicator.polarity === 'neutral'
      ? 'neutral'
      : isGood
        ? 'good'
        : 'bad';
  return (
    <svg className="direction" data-tone={tone} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d={ARROWS[way]} />
    </svg>
  );
}
