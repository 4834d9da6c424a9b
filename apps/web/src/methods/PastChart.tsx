import { Card, Heading } from '@digdir/designsystemet-react';
import { type PastForecast, comparePeriods, formatPeriod, shiftPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { LineChart } from '../figures/LineChart.tsx';
import type { ForecastAnswer } from '../queries/forecast.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { seriesQuery } from '../queries/series.ts';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { PastDownload } from './PastDownload.tsx';

/** Periods before the forecast that are shown with it: two years of months, enough to see the season. */
const BEFORE = 24;

interface PastChartProps {
  answer: ForecastAnswer;
  past: PastForecast;
  indicator: LoadedIndicator;
}

/** What an earlier forecast said as a dashed line beside what came. */
export function PastChart({ answer, past, indicator }: PastChartProps) {
  const { t, language } = useReader();
  const { indicator: id, region, boundaries } = answer;
  const query = useQuery(seriesQuery({ indicator: id, region, boundaries }));
  const input = useMemo(() => {
    const series = query.data?.[0];
    if (!series) return null;
    const [first, last] = [shiftPeriod(past.origin, -BEFORE), past.points.at(-1)?.period ?? past.origin];
    const points = series.points.filter(
      ({ period }) => comparePeriods(first, period) <= 0 && comparePeriods(period, last) <= 0,
    );
    const start = points.find(({ period }) => period === past.origin)?.value;
    return {
      series: [{ label: t.methods.actualLine, series: { ...series, points } }],
      indicator,
      paths: [
        {
          version: 1,
          inForce: true,
          label: t.methods.forecastLine(formatPeriod(past.origin, language, 'short')),
          points: [
            ...(start === null || start === undefined ? [] : [{ period: past.origin, value: start }]),
            ...past.points.map(({ period, median }) => ({ period, value: median })),
          ],
        },
      ],
    };
  }, [query.data, past, indicator, t, language]);
  return (
    <Answered query={query} waiting={{ height: '24rem' }}>
      {() =>
        input && (
          <Card data-color="neutral" className="panel">
            <div className="panel__head">
              <Heading level={4} data-size="xs">
                {t.methods.forecastLine(formatPeriod(past.origin, language))}
              </Heading>
              <PastDownload answer={answer} past={past} input={input} />
            </div>
            <LineChart input={input} size="page" explore="asked" />
          </Card>
        )
      }
    </Answered>
  );
}
