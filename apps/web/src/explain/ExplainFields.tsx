import { Select } from '@digdir/designsystemet-react';
import { decompositionKindSchema } from '@regionpuls/domain';
import { Choice } from '../compare/Choice.tsx';
import { IndicatorField } from '../compare/IndicatorField.tsx';
import { PeriodField } from '../compare/PeriodField.tsx';
import { RegionField } from '../compare/RegionField.tsx';
import { fitPeriod } from '../compare/fitPeriod.ts';
import { AsOfField } from '../figures/AsOfField.tsx';
import type { DecompositionQuestion } from '../queries/decomposition.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { fits } from './fittingIndicators.ts';
import type { Explained } from './useExplained.ts';

interface ExplainFieldsProps {
  question: DecompositionQuestion;
  change: Explained['change'];
  indicators: readonly LoadedIndicator[];
  problems: ReadonlyMap<string, string>;
}

/** How a change is taken apart, and which. Another way of doing it keeps the indicator where it can. */
export function ExplainFields({ question, change, indicators, problems }: ExplainFieldsProps) {
  const { t } = useReader();
  const known = decompositionKindSchema.safeParse(question.kind).data;
  const spansOf = (id: string) =>
    indicators.find((indicator) => indicator.id === id)?.coverage?.frequencies ?? [];
  const about = (indicator: string) => ({
    indicator,
    from: fitPeriod(question.from, spansOf(indicator)),
    to: fitPeriod(question.to, spansOf(indicator)),
  });
  const choose = (text: string) => {
    const kind = decompositionKindSchema.parse(text);
    const fitting = indicators.filter((indicator) => fits(kind, indicator));
    const kept = fitting.find(({ id }) => id === question.indicator) ?? fitting[0];
    change({ kind, ...(kept ? about(kept.id) : {}) });
  };
  const spans = spansOf(question.indicator);
  return (
    <section className="controls" aria-label={t.explain.choose}>
      <div className="explain-fields">
        <Choice
          label={t.explain.kind}
          value={question.kind}
          onChange={choose}
          problem={known ? undefined : problems.get('kind')}
          broad
        >
          {!known && <Select.Option value={question.kind}>{question.kind}</Select.Option>}
          {decompositionKindSchema.options.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t.explain.kinds[kind]}
            </Select.Option>
          ))}
        </Choice>
        <IndicatorField
          label={t.compare.indicator}
          value={question.indicator}
          indicators={indicators.filter((indicator) => (known ? fits(known, indicator) : indicator.coverage))}
          problem={problems.get('indicator')}
          onChange={(id) => change(about(id))}
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
          spans={spans}
          problem={problems.get('from')}
          onChange={(from) => change({ from })}
        />
        <PeriodField
          label={t.compare.to}
          value={question.to}
          spans={spans}
          problem={problems.get('to')}
          onChange={(to) => change({ to })}
        />
        <AsOfField />
        {known && <p className="controls__text">{t.explain.kindTexts[known]}</p>}
      </div>
    </section>
  );
}
