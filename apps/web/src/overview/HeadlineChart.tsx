import { Heading } from '@digdir/designsystemet-react';
import { readSeries, urlOf } from '@regionpuls/contract';
import { type View, formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { DownloadDialog } from '../downloads/DownloadDialog.tsx';
import { SeriesChart } from '../figures/SeriesChart.tsx';
import { measureOf, writeValue } from '../figures/measure.ts';
import { useAsOf } from '../figures/useAsOf.ts';
import { questionOf } from '../indicators/questionOf.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { seriesQuery } from '../queries/series.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';

interface HeadlineChartProps {
  indicator: LoadedIndicator;
  region: string;
}

export function HeadlineChart({ indicator, region }: HeadlineChartProps) {
  const { t, language, theme } = useReader();
  const asOf = useAsOf();
  const query = useQuery(seriesQuery({ indicator: indicator.id, region, asOf }));
  const view: View = {
    indicator: indicator.id,
    region: [region],
    sex: 'total',
    recipe: 'none',
    ...(asOf ? { asOf } : {}),
    lang: language,
    theme,
    kind: 'line',
  };
  return (
    <Answered query={query} waiting={{ height: '28rem' }}>
      {([series]) => {
        const latest = series?.points.findLast(({ value }) => value !== null);
        if (!series || !latest || latest.value === null) return <p>{t.figure.noFigures}</p>;
        const value = writeValue(latest.value, measureOf(indicator, series.unit), language);
        const period = formatPeriod(latest.period, language);
        return (
          <>
            <div className="panel__head">
              <Heading level={3} data-size="xs">
                {series.unit === 'persons'
                  ? t.now.persons(value, indicator.unitName[language], period)
                  : t.now.other(value, period)}
              </Heading>
              <div className="row">
                <PageLink to={`/indikatorer/${indicator.id}`} query={{ region, asOf }}>
                  {t.overview.explore}
                </PageLink>
                <DownloadDialog
                  figures={urlOf(readSeries, { query: { ...questionOf(view) } })}
                  picture={view}
                />
              </div>
            </div>
            <SeriesChart series={[series]} indicator={indicator} recipe="none" />
          </>
        );
      }}
    </Answered>
  );
}
