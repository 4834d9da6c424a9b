import { comparePeriods } from '@regionpuls/domain';
import { fits } from '../explain/fittingIndicators.ts';
import type { ComparisonAnswer, ComparisonQuestion } from '../queries/comparison.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { Alternatives } from './Alternatives.tsx';
import { FigureCard } from './FigureCard.tsx';
import { Outcome } from './Outcome.tsx';

/** How a change is taken apart when nobody has chosen: the ways that need the least first. */
const KINDS = ['population-rate', 'contribution'] as const;

interface ComparisonResultProps {
  answer: ComparisonAnswer;
  question: ComparisonQuestion;
  indicators: readonly LoadedIndicator[];
  /** The reader went to a better comparison. */
  switched: () => void;
}

/** The two figures, what may be said of the change between them, and fairer comparisons. */
export function ComparisonResult({ answer, question, indicators, switched }: ComparisonResultProps) {
  const { t } = useReader();
  const { left, right } = answer;
  const indicatorOf = (id: string) => indicators.find((indicator) => indicator.id === id);
  const isOneSeries =
    left.indicator === right.indicator &&
    left.region === right.region &&
    answer.change !== null &&
    comparePeriods(left.period, right.period) < 0 &&
    !left.quoted &&
    !right.quoted;
  const explained = indicatorOf(left.indicator);
  const kind = isOneSeries && explained ? KINDS.find((one) => fits(one, explained)) : undefined;
  return (
    <div className="stack comparison">
      <div className="pair">
        <FigureCard figure={left} indicator={indicatorOf(left.indicator)} place="first" />
        <FigureCard figure={right} indicator={indicatorOf(right.indicator)} place="second" />
      </div>
      <Outcome answer={answer} indicator={indicatorOf(left.indicator)} />
      <Alternatives answer={answer} question={question} indicatorOf={indicatorOf} switched={switched} />
      <p className="row">
        <PageLink to={`/indikatorer/${left.indicator}`} query={{ region: left.region }}>
          {t.compare.series}
        </PageLink>
        {kind && (
          <PageLink
            to="/forklar"
            query={{
              kind,
              indicator: left.indicator,
              region: left.region,
              from: left.period,
              to: right.period,
            }}
          >
            {t.compare.explain}
          </PageLink>
        )}
      </p>
    </div>
  );
}
