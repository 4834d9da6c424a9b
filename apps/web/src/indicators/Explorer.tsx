import { Card } from '@digdir/designsystemet-react';
import type { View } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { PickBar } from '../compare/PickBar.tsx';
import { usePicks } from '../compare/usePicks.ts';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { Notes } from '../figures/Notes.tsx';
import { SeriesChart } from '../figures/SeriesChart.tsx';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { seriesQuery } from '../queries/series.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { Failure } from '../states/Failure.tsx';
import { useKept } from '../states/useKept.ts';
import { ExplorerActions } from './ExplorerActions.tsx';
import { ExplorerSkeleton } from './ExplorerSkeleton.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { ViewControls } from './ViewControls.tsx';
import { revisionsOf } from './revisionsOf.ts';
import { questionOf } from './questionOf.ts';
import { useView } from './useView.ts';

interface ExplorerProps {
  view: View;
  indicator: LoadedIndicator;
}

/** The figures of a view: choices, chart, source, table. A failed choice leaves the last chart standing and says so. */
export function Explorer({ view, indicator }: ExplorerProps) {
  const { t } = useReader();
  const change = useView(view);
  const query = useQuery(seriesQuery(questionOf(view)));
  const shown = useKept(query.data ? { series: query.data, recipe: view.recipe } : undefined);
  const first = shown?.series[0];
  const { picks, setPicks, onSelect, listeners } = usePicks();
  const stale = query.data === undefined && shown !== undefined;
  return (
    <div className="stack">
      <AsOfBanner />
      <ViewControls view={view} indicator={indicator} change={change} />
      {query.error && <Failure error={query.error} {...(shown ? { kept: t.failure.keptSelection } : {})} />}
      {!shown && !query.error && <ExplorerSkeleton />}
      {shown && first && (
        <>
          <Card data-color="neutral" className="panel" aria-busy={stale && !query.error}>
            <ExplorerActions view={view} />
            <div {...listeners}>
              <SeriesChart
                series={shown.series}
                indicator={indicator}
                recipe={shown.recipe}
                explore="idle"
                onSelect={onSelect}
              />
            </div>
            <PickBar
              picks={picks}
              setPicks={setPicks}
              view={view}
              periods={first.points.filter(({ value }) => value !== null).map(({ period }) => period)}
            />
          </Card>
          <Notes notes={shown.series.flatMap(({ notes }) => notes)} />
          <p>
            <PageLink to="/data/revisjoner" query={revisionsOf(view, first, indicator)}>
              {t.figure.revisions}
            </PageLink>
          </p>
          <SeriesTable series={shown.series} indicator={indicator} recipe={shown.recipe} />
        </>
      )}
    </div>
  );
}
