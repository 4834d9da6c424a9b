import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IndicatorField } from '../compare/IndicatorField.tsx';
import { RegionField } from '../compare/RegionField.tsx';
import { problemsOf } from '../compare/problemsOf.ts';
import { readQuestion } from '../compare/readQuestion.ts';
import { useCounty } from '../overview/useCounty.ts';
import { forecastQuery } from '../queries/forecast.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import type { MethodPage } from '../queries/methods.ts';
import { targetsQuery } from '../queries/targets.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { ForecastTrial } from './ForecastTrial.tsx';

/** How forecasts of a chosen series would have done, kept in the address; the reader's county and the first target's indicator at first. */
export function ForecastHistory({ methods }: { methods: readonly MethodPage[] }) {
  const { t } = useReader();
  const [params, change] = useQueryChoice();
  const asked = readQuestion(params);
  const indicators = (useQuery(indicatorsQuery).data?.indicators ?? []).filter(
    ({ coverage, frequencies }) => coverage && frequencies[0] !== 'year',
  );
  const targets = useQuery(targetsQuery);
  const { county } = useCounty();
  const first = indicators.find(({ id }) => id === targets.data?.[0]?.indicator) ?? indicators[0];
  const id = asked.indicator ?? first?.id;
  const region = asked.region ?? county?.code;
  const query = useQuery({
    ...forecastQuery({ indicator: id ?? '', region: region ?? '' }),
    enabled: id !== undefined && region !== undefined && (targets.data ?? targets.error) !== undefined,
    placeholderData: keepPreviousData,
  });
  const problems = problemsOf(query.error);
  const indicator = indicators.find((one) => one.id === query.data?.indicator);
  const choose = (changes: Record<string, string>) => change({ indicator: id, region, ...changes });
  return (
    <section aria-labelledby="framskrivinger">
      <Heading level={2} data-size="sm" id="framskrivinger">
        {t.methods.history}
      </Heading>
      <Paragraph className="methods__lead">{t.methods.historyText}</Paragraph>
      <div className="controls">
        <div className="controls__fields">
          <IndicatorField
            label={t.compare.indicator}
            value={id ?? ''}
            indicators={indicators}
            problem={problems.get('indicator')}
            onChange={(next) => choose({ indicator: next })}
          />
          <RegionField
            label={t.compare.region}
            value={region ?? ''}
            problem={problems.get('region')}
            onChange={(next) => choose({ region: next })}
          />
        </div>
      </div>
      <div aria-busy={query.isPlaceholderData} className="trial__place">
        <Answered query={query} waiting={{ height: '40rem' }}>
          {(answer) =>
            indicator && (
              <ForecastTrial
                key={`${answer.indicator} ${answer.region}`}
                answer={answer}
                indicator={indicator}
                methods={methods}
              />
            )
          }
        </Answered>
      </div>
    </section>
  );
}
