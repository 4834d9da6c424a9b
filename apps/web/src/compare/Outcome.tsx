import { Heading } from '@digdir/designsystemet-react';
import type { Indicator } from '@regionpuls/domain';
import { measureOf } from '../figures/measure.ts';
import type { ComparisonAnswer } from '../queries/comparison.ts';
import { useReader } from '../reader/useReader.ts';
import { DirectionMark } from './DirectionMark.tsx';
import { FindingList } from './FindingList.tsx';
import { writeChange } from './writeChange.ts';

interface OutcomeProps {
  answer: ComparisonAnswer;
  indicator: Indicator | undefined;
}

/** The change as a headline where the guard lets it be one; else first why not, and then at most the change in grey. */
export function Outcome({ answer, indicator }: OutcomeProps) {
  const { t, language } = useReader();
  const { headline, outcome, change, findings, besideNation } = answer;
  const reasons = <FindingList findings={findings} />;
  const beside = besideNation && (
    <p className={headline ? 'outcome__beside' : 'outcome__beside quiet'}>
      <strong>{t.compare.beside}:</strong> {besideNation.text[language]}
    </p>
  );
  if (headline) {
    return (
      <div className="outcome" data-outcome={outcome} aria-live="polite">
        <div className="outcome__headline">
          <DirectionMark answer={answer} indicator={indicator} />
          <Heading level={2} data-size="md">
            {headline[language]}
          </Heading>
        </div>
        {beside}
        {reasons}
      </div>
    );
  }
  const measure = measureOf(indicator ?? { unit: answer.left.unit, decimals: 1 }, answer.left.unit);
  return (
    <div className="outcome" data-outcome={outcome} aria-live="polite">
      <Heading level={2} data-size="sm">
        {t.compare.outcomes[outcome === 'block' || outcome === 'block-headline' ? outcome : 'noHeadline']}
      </Heading>
      {reasons}
      <p className="outcome__withheld">
        {change && outcome !== 'block'
          ? t.compare.computed(writeChange(change, measure, t, language))
          : t.compare.notComputed}
      </p>
      {outcome !== 'block' && beside}
    </div>
  );
}
