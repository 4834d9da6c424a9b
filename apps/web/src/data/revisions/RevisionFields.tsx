import { Select } from '@digdir/designsystemet-react';
import { type BoundaryBasis, SEXES } from '@regionpuls/domain';
import { Choice } from '../../compare/Choice.tsx';
import { IndicatorField } from '../../compare/IndicatorField.tsx';
import { RegionField } from '../../compare/RegionField.tsx';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import type { RevisionQuestion } from '../../queries/revisions.ts';
import { useDataReader } from '../useDataReader.ts';

interface RevisionFieldsProps {
  question: RevisionQuestion;
  change: (changes: Record<string, string | undefined>) => void;
  indicators: readonly LoadedIndicator[];
  /** Borders that the series is stored on. */
  boundaries: readonly BoundaryBasis[];
  problems: ReadonlyMap<string, string>;
}

/** Which series. */
export function RevisionFields({ question, change, indicators, boundaries, problems }: RevisionFieldsProps) {
  const { t, d } = useDataReader();
  const indicator = indicators.find(({ id }) => id === question.indicator);
  const frequencies = indicator?.frequencies ?? [];
  return (
    <section className="controls" aria-label={d.revisions.choose}>
      <div className="controls__fields revision-fields">
        <IndicatorField
          label={d.indicator}
          value={question.indicator}
          indicators={indicators.filter(({ coverage }) => coverage)}
          problem={problems.get('indicator')}
          onChange={(id) =>
            change({ indicator: id, sex: undefined, frequency: undefined, boundaries: undefined })
          }
        />
        <RegionField
          label={d.region}
          value={question.region}
          problem={problems.get('region')}
          onChange={(region) => change({ region, boundaries: undefined })}
        />
        {indicator?.dimensions.includes('sex') && (
          <Choice
            label={d.revisions.sex}
            value={question.sex ?? 'total'}
            problem={problems.get('sex')}
            onChange={(sex) => change({ sex: sex === 'total' ? undefined : sex })}
          >
            {SEXES.map((sex) => (
              <Select.Option key={sex} value={sex}>
                {t.explorer.sexes[sex]}
              </Select.Option>
            ))}
          </Choice>
        )}
        {frequencies.length > 1 && (
          <Choice
            label={d.revisions.frequency}
            value={question.frequency ?? frequencies[0]!}
            problem={problems.get('frequency')}
            onChange={(frequency) =>
              change({ frequency: frequency === frequencies[0] ? undefined : frequency })
            }
          >
            {frequencies.map((frequency) => (
              <Select.Option key={frequency} value={frequency}>
                {t.indicators.frequencies[frequency]}
              </Select.Option>
            ))}
          </Choice>
        )}
        {(boundaries.length > 1 || question.boundaries !== undefined) && (
          <Choice
            label={d.revisions.borders}
            value={question.boundaries ?? ''}
            problem={problems.get('boundaries')}
            onChange={(basis) => change({ boundaries: basis || undefined })}
          >
            <Select.Option value="">{d.revisions.ownBorders}</Select.Option>
            {[...new Set([...boundaries, ...(question.boundaries ? [question.boundaries] : [])])].map(
              (basis) => (
                <Select.Option key={basis} value={basis}>
                  {basis === 'published' ? d.publishedBordersLong : d.bordersOf(basis)}
                </Select.Option>
              ),
            )}
          </Choice>
        )}
      </div>
    </section>
  );
}
