import { Fieldset, Select } from '@digdir/designsystemet-react';
import { SEXES, adjustmentSchema } from '@regionpuls/domain';
import type { ComparisonQuestion } from '../queries/comparison.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { Choice } from './Choice.tsx';
import { IndicatorField } from './IndicatorField.tsx';
import { RegionField } from './RegionField.tsx';
import { fitPeriod } from './fitPeriod.ts';
import type { ChangeQuestion } from './useQuestion.ts';

interface SideFieldsProps {
  side: 'first' | 'second';
  question: ComparisonQuestion;
  change: ChangeQuestion;
  indicators: readonly LoadedIndicator[];
  problems: ReadonlyMap<string, string>;
}

/** What decides one of the two figures beside its period. The second follows the first where nothing is chosen. */
export function SideFields({ side, question, change, indicators, problems }: SideFieldsProps) {
  const { t } = useReader();
  const isSecond = side === 'second';
  const suffix = isSecond ? 'To' : '';
  const [sex, boundaries, adjustment] = [`sex${suffix}`, `boundaries${suffix}`, `adjustment${suffix}`];
  const id = (isSecond && question.indicatorTo) || question.indicator;
  const indicator = indicators.find((candidate) => candidate.id === id);
  const bases = indicator?.coverage?.boundaries ?? [];
  const unchosen = isSecond ? t.compare.same : null;
  const set = (key: string, without?: string) => (value: string) =>
    change({ [key]: value && value !== without ? value : undefined });
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{t.compare[side]}</Fieldset.Legend>
      <div className="controls__fields">
        {isSecond && (
          <>
            <IndicatorField
              label={t.compare.indicator}
              value={question.indicatorTo ?? ''}
              indicators={indicators}
              none={t.compare.same}
              problem={problems.get('indicatorTo')}
              onChange={(next) =>
                change({
                  indicatorTo: next || undefined,
                  to: fitPeriod(
                    question.to,
                    indicators.find((candidate) => candidate.id === (next || question.indicator))?.coverage
                      ?.frequencies ?? [],
                  ),
                })
              }
            />
            <RegionField
              label={t.compare.region}
              value={question.regionTo ?? question.region}
              problem={problems.get('regionTo')}
              onChange={(region) => change({ regionTo: region === question.region ? undefined : region })}
            />
          </>
        )}
        {indicator?.dimensions.includes('sex') && (
          <Choice
            label={t.explorer.sex}
            value={question[sex] ?? (isSecond ? '' : 'total')}
            problem={problems.get(sex)}
            onChange={set(sex, isSecond ? undefined : 'total')}
          >
            {unchosen && <Select.Option value="">{unchosen}</Select.Option>}
            {SEXES.map((one) => (
              <Select.Option key={one} value={one}>
                {t.explorer.sexes[one]}
              </Select.Option>
            ))}
          </Choice>
        )}
        <Choice
          label={t.compare.borders}
          value={question[boundaries] ?? ''}
          problem={problems.get(boundaries)}
          onChange={set(boundaries)}
        >
          <Select.Option value="">{unchosen ?? t.explorer.ownBoundaries}</Select.Option>
          {withChosen(bases, question[boundaries]).map((basis) => (
            <Select.Option key={basis} value={basis}>
              {basis === 'published' ? t.explorer.publishedBoundaries : t.explorer.boundaryYear(basis)}
            </Select.Option>
          ))}
        </Choice>
        <Choice
          label={t.compare.adjustment}
          value={question[adjustment] ?? (isSecond ? '' : 'none')}
          problem={problems.get(adjustment)}
          onChange={set(adjustment, isSecond ? undefined : 'none')}
        >
          {unchosen && <Select.Option value="">{unchosen}</Select.Option>}
          {adjustmentSchema.options.map((one) => (
            <Select.Option key={one} value={one}>
              {t.compare.adjustments[one]}
            </Select.Option>
          ))}
        </Choice>
      </div>
    </Fieldset>
  );
}

function withChosen(bases: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || bases.includes(chosen) ? bases : [chosen, ...bases];
}
