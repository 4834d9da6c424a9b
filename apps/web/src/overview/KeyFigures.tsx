import { Skeleton } from '@digdir/designsystemet-react';
import { formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { writeDifference } from '../figures/difference.ts';
import { measureOf, writeValue } from '../figures/measure.ts';
import { useAsOf } from '../figures/useAsOf.ts';
import { type LoadedIndicator, indicatorsQuery } from '../queries/indicators.ts';
import type { RegionAnswer } from '../queries/region.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { latestRows } from '../regions/latestRows.ts';
import { useRowsAsOf } from '../regions/useRowsAsOf.ts';
import { Failure } from '../states/Failure.tsx';
import './overview.css';

/** More than four would be a table; that is on the region's own page. */
const MOST = 4;

/** The county's newest counts, each with its share where one is published, with the year before and a way to the whole series. */
export function KeyFigures({ answer }: { answer: RegionAnswer }) {
  const { t } = useReader();
  const catalogue = useQuery(indicatorsQuery).data?.indicators ?? [];
  const asOf = useAsOf();
  const known = useRowsAsOf(answer, asOf);
  if (known.error) return <Failure error={known.error} />;
  if (!known.rows) return <Skeleton height="9rem" width="100%" />;
  const rows = latestRows(known.rows);
  const figures = rows
    .flatMap((row) => {
      const indicator = catalogue.find(({ id }) => id === row.indicator);
      if (!indicator || indicator.unit !== 'persons' || !hasValue(row.latest)) return [];
      const share = rows.find((other) => other.indicator === indicator.companion);
      return [{ row, indicator, share, companion: catalogue.find(({ id }) => id === indicator.companion) }];
    })
    .slice(0, MOST);
  if (figures.length === 0) return null;
  return (
    <ul className="keys" aria-label={t.overview.latest}>
      {figures.map(({ row, indicator, share, companion }) => (
        <li key={indicator.id}>
          <KeyFigure
            row={row}
            indicator={indicator}
            region={answer.region.code}
            share={share && companion && { row: share, indicator: companion }}
          />
        </li>
      ))}
    </ul>
  );
}

type Row = RegionAnswer['indicators'][number];

function hasValue(point: Row['latest']): boolean {
  return point !== null && point.value !== null;
}

interface KeyFigureProps {
  row: Row;
  indicator: LoadedIndicator;
  region: string;
  share: { row: Row; indicator: LoadedIndicator } | undefined;
}

function KeyFigure({ row, indicator, region, share }: KeyFigureProps) {
  const { t, language } = useReader();
  const asOf = useAsOf();
  const { latest, yearBefore } = row;
  if (!latest || latest.value === null) return null;
  const measure = measureOf(indicator, row.unit);
  const period = formatPeriod(latest.period, language);
  const before = yearBefore?.value ?? null;
  const difference =
    before === null ? undefined : writeDifference(latest.value - before, measure, t.change, t, language);
  return (
    <div className="key">
      <p className="key__value">
        {writeValue(latest.value, measure, language)}
        {share?.row.latest?.period === latest.period && share.row.latest.value !== null && (
          <span className="key__share">
            {writeValue(share.row.latest.value, measureOf(share.indicator, share.row.unit), language)}
          </span>
        )}
      </p>
      <p className="key__name">
        <PageLink to={`/indikatorer/${indicator.id}`} query={{ region, asOf }}>
          {indicator.name[language]}
        </PageLink>
      </p>
      <p className="key__when">{period}</p>
      {yearBefore && difference !== undefined && (
        <p className="key__change">
          {difference === null
            ? t.change.sameAsYearBefore(formatPeriod(yearBefore.period, language))
            : t.change.thanYearBefore(difference, formatPeriod(yearBefore.period, language))}
        </p>
      )}
    </div>
  );
}
