import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { distinctPaths } from '@regionpuls/charts';
import { type Progress, comparePeriods, formatPeriod } from '@regionpuls/domain';
import { useState } from 'react';
import { FlagLegend } from '../figures/FlagLegend.tsx';
import { Scrolled } from '../figures/Scrolled.tsx';
import { ValueCell } from '../figures/ValueCell.tsx';
import { type Measure, writeValue } from '../figures/measure.ts';
import { useReader } from '../reader/useReader.ts';

interface ProgressTableProps {
  progress: Progress;
  measure: Measure;
}

/** The chart's figures, newest first: actual, and what every version of the path expected. */
export function ProgressTable({ progress, measure }: ProgressTableProps) {
  const { t, language } = useReader();
  const { actual, paths, inForce } = progress;
  const [ahead, setAhead] = useState(false);
  const last = actual.points.at(-1)?.period;
  const ordered = distinctPaths(progress).reverse();
  const expected = new Map(
    ordered.map(({ version, points }) => [
      version,
      new Map(points.map(({ period, value }) => [period, value])),
    ]),
  );
  const figures = new Map(actual.points.map((point) => [point.period, point]));
  const periods = [
    ...new Set([...figures.keys(), ...paths.flatMap(({ points }) => points.map(({ period }) => period))]),
  ]
    .sort(comparePeriods)
    .reverse();
  const isAhead = (period: string) => last !== undefined && comparePeriods(period, last) > 0;
  const shown = periods.filter((period) => ahead || !isAhead(period) || period === inForce?.goal.period);
  if (periods.length === 0) return <Paragraph className="quiet">{t.figure.noFigures}</Paragraph>;
  return (
    <>
      <Scrolled label={t.target.table} tall>
        <Table data-size="sm" stickyHeader>
          <caption className="ds-sr-only">{`${t.target.table}. ${t.explorer.tableOrder}`}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.figure.period}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="value">
                {t.target.actual}
              </Table.HeaderCell>
              {ordered.map(({ version }) => (
                <Table.HeaderCell key={version} scope="col" className="value">
                  {version === inForce?.version ? t.target.expected : t.target.older(version)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {shown.map((period) => (
              <Table.Row key={period}>
                <Table.HeaderCell scope="row">{formatPeriod(period, language)}</Table.HeaderCell>
                <ValueCell point={figures.get(period)} measure={measure} />
                {ordered.map(({ version }) => {
                  const value = expected.get(version)?.get(period);
                  return (
                    <Table.Cell key={version} className="value">
                      {value === undefined ? '' : writeValue(value, measure, language)}
                    </Table.Cell>
                  );
                })}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrolled>
      {periods.some(isAhead) && (
        <Button variant="tertiary" data-color="accent" data-size="sm" onClick={() => setAhead(!ahead)}>
          {ahead ? t.target.hideAhead : t.target.showAhead}
        </Button>
      )}
      <FlagLegend points={actual.points} />
    </>
  );
}
