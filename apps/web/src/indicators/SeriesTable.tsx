import { Button, Heading, Table } from '@digdir/designsystemet-react';
import {
  type Indicator,
  type Recipe,
  type Series,
  comparePeriods,
  formatNumber,
  formatPeriod,
} from '@regionpuls/domain';
import { useState } from 'react';
import { FlagLegend } from '../figures/FlagLegend.tsx';
import { Scrolled } from '../figures/Scrolled.tsx';
import { ValueCell } from '../figures/ValueCell.tsx';
import { measureOf } from '../figures/measure.ts';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import { useReader } from '../reader/useReader.ts';

/** Two years of months are shown before the rest is asked for. */
const FIRST_ROWS = 24;

interface SeriesTableProps {
  series: readonly Series[];
  indicator: Indicator;
  recipe: Recipe;
}

/** The chart's figures as a table: a row a period, newest first, a column a region. */
export function SeriesTable({ series, indicator, recipe }: SeriesTableProps) {
  const { t, language } = useReader();
  const [all, setAll] = useState(false);
  const nameOf = regionNames(useRegions().data ?? []);
  const columns = series.map((one) => ({
    one,
    points: new Map(one.points.map((point) => [point.period, point])),
    measure: measureOf(indicator, one.unit, recipe),
  }));
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))]
    .sort(comparePeriods)
    .reverse();
  const shown = all ? periods : periods.slice(0, FIRST_ROWS);
  return (
    <section aria-labelledby="tabell">
      <Heading level={2} data-size="sm" id="tabell">
        {t.explorer.table}
      </Heading>
      {periods.length === 0 ? (
        <p>{t.figure.noFigures}</p>
      ) : (
        <Scrolled label={t.explorer.table} tall>
          <Table data-size="sm" stickyHeader>
            <caption className="ds-sr-only">{`${indicator.name[language]}. ${t.explorer.recipes[recipe]}. ${t.explorer.tableOrder}`}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t.figure.period}</Table.HeaderCell>
                {columns.map(({ one, measure }) => (
                  <Table.HeaderCell key={one.region} scope="col" className="value">
                    {nameOf(one.region)}
                    {measure.points && <small>{t.change.pointsUnit}</small>}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {shown.map((period) => (
                <Table.Row key={period}>
                  <Table.HeaderCell scope="row">{formatPeriod(period, language)}</Table.HeaderCell>
                  {columns.map(({ one, points, measure }) => (
                    <ValueCell key={one.region} point={points.get(period)} measure={measure} />
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrolled>
      )}
      {periods.length > FIRST_ROWS && (
        <Button variant="tertiary" data-color="accent" data-size="sm" onClick={() => setAll(!all)}>
          {all ? t.explorer.showFewer : t.explorer.showAll(formatNumber(periods.length, language))}
        </Button>
      )}
      <FlagLegend points={series.flatMap(({ points }) => points)} />
    </section>
  );
}
