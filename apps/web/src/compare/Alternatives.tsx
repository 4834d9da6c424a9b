import { Button, Details, Heading } from '@digdir/designsystemet-react';
import { type Alternative, formatNumber, formatPeriod } from '@regionpuls/domain';
import { Link } from 'react-router';
import { measureOf } from '../figures/measure.ts';
import type { ComparisonAnswer, ComparisonQuestion } from '../queries/comparison.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { FindingList } from './FindingList.tsx';
import { questionOfAlternative } from './questionOfAlternative.ts';
import { writeShortChange } from './writeChange.ts';

interface AlternativesProps {
  answer: ComparisonAnswer;
  question: ComparisonQuestion;
  indicatorOf: (id: string) => LoadedIndicator | undefined;
  switched: () => void;
}

/** Fairer comparisons, each one press away. */
export function Alternatives({ answer, question, indicatorOf, switched }: AlternativesProps) {
  const { t, language, to } = useReader();
  if (answer.alternatives.length === 0) return null;
  return (
    <section aria-labelledby="bedre">
      <Heading level={2} data-size="sm" id="bedre">
        {t.compare.better}
      </Heading>
      <p className="quiet">{t.compare.betterText}</p>
      <ul className="alternatives">
        {answer.alternatives.map((alternative) => {
          const { left, right, change, text, findings } = alternative;
          const measure = measureOf(
            indicatorOf(left.indicator) ?? { unit: left.unit, decimals: 1 },
            left.unit,
          );
          const query = questionOfAlternative(alternative, answer, question);
          return (
            <li key={to('/sammenlign', query)} className="alternative">
              <p className="alternative__change">
                {change ? writeShortChange(change, measure, t, language) : t.compare.notPossible}
              </p>
              <div className="alternative__text">
                <p>{text[language]}</p>
                <Remarks findings={findings} />
              </div>
              <Button asChild variant="secondary" data-size="sm" data-color="accent">
                <Link to={to('/sammenlign', query)} preventScrollReset onClick={switched}>
                  {t.compare.choosing}
                  <span className="ds-sr-only">
                    :{' '}
                    {t.compare.choosingOf(
                      formatPeriod(left.period, language),
                      formatPeriod(right.period, language),
                    )}
                    {left.adjustment !== 'none' && `, ${t.compare.adjustments[left.adjustment]}`}
                  </span>
                </Link>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Remarks({ findings }: Pick<Alternative, 'findings'>) {
  const { t, language } = useReader();
  if (findings.length === 0) return null;
  return (
    <Details data-size="sm" data-color="neutral" className="alternative__remarks">
      <Details.Summary>
        {findings.length === 1
          ? t.compare.oneRemark
          : t.compare.remarks(formatNumber(findings.length, language))}
      </Details.Summary>
      <Details.Content>
        <FindingList findings={findings} />
      </Details.Content>
    </Details>
  );
}
