import { Details } from '@digdir/designsystemet-react';
import { AsOfField } from '../figures/AsOfField.tsx';
import type { ComparisonQuestion } from '../queries/comparison.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { IndicatorField } from './IndicatorField.tsx';
import { PeriodField } from './PeriodField.tsx';
import { QuotedFields } from './QuotedFields.tsx';
import { RegionField } from './RegionField.tsx';
import { SideFields } from './SideFields.tsx';
import { fitPeriod } from './fitPeriod.ts';
import type { ChangeQuestion } from './useQuestion.ts';

interface QuestionFieldsProps {
  question: ComparisonQuestion;
  change: ChangeQuestion;
  indicators: readonly LoadedIndicator[];
  problems: ReadonlyMap<string, string>;
}

/** What most comparisons need, and folded away what few do. Opens by itself on an address that uses it. */
export function QuestionFields({ question, change, indicators, problems }: QuestionFieldsProps) {
  const { t } = useReader();
  const spansOf = (id: string | undefined) =>
    indicators.find((indicator) => indicator.id === id)?.coverage?.frequencies ?? [];
  const first = spansOf(question.indicator);
  const second = spansOf(question.indicatorTo ?? question.indicator);
  const main = ['indicator', 'region', 'from', 'to', 'asOf'];
  const usesMore = Object.entries(question).some(([key, value]) => value && !main.includes(key));
  return (
    <section className="controls" aria-label={t.compare.choose}>
      <div className="question-fields">
        <IndicatorField
          label={t.compare.indicator}
          value={question.indicator}
          indicators={indicators}
          problem={problems.get('indicator')}
          onChange={(indicator) =>
            change({
              indicator,
              sex: undefined,
              sexTo: undefined,
              from: fitPeriod(question.from, spansOf(indicator)),
              to: fitPeriod(question.to, spansOf(question.indicatorTo ?? indicator)),
            })
          }
        />
        <RegionField
          label={t.compare.region}
          value={question.region}
          problem={problems.get('region')}
          onChange={(region) => change({ region, boundaries: undefined })}
        />
        <PeriodField
          label={t.compare.from}
          value={question.from}
          spans={first}
          problem={problems.get('from')}
          onChange={(from) => change({ from })}
        />
        <PeriodField
          label={t.compare.to}
          value={question.to}
          spans={second}
          problem={problems.get('to')}
          onChange={(to) => change({ to })}
        />
        <AsOfField />
      </div>
      <Details variant="tinted" data-size="sm" data-color="neutral" defaultOpen={usesMore}>
        <Details.Summary>
          {t.compare.more}: {t.compare.moreText}
        </Details.Summary>
        <Details.Content>
          <div className="sides">
            <SideFields
              side="first"
              question={question}
              change={change}
              indicators={indicators}
              problems={problems}
            />
            <SideFields
              side="second"
              question={question}
              change={change}
              indicators={indicators}
              problems={problems}
            />
            <QuotedFields question={question} change={change} problems={problems} />
          </div>
        </Details.Content>
      </Details>
    </section>
  );
}
