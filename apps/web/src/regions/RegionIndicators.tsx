import { Heading, Skeleton, Table } from '@digdir/designsystemet-react';
import { type Language, formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { Scrolled } from '../figures/Scrolled.tsx';
import { ValueCell } from '../figures/ValueCell.tsx';
import { writeChange } from '../figures/difference.ts';
import { type Measure, measureOf } from '../figures/measure.ts';
import { useAsOf } from '../figures/useAsOf.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import type { RegionAnswer } from '../queries/region.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import type { Texts } from '../texts/texts.ts';
import { Answered } from '../states/Answered.tsx';
import { Failure } from '../states/Failure.tsx';
import { latestRows } from './latestRows.ts';
import { useRowsAsOf } from './useRowsAsOf.ts';

/** What is known about the region: the newest figure of each indicator, and how it was a year before. */
export function RegionIndicators({ answer }: { answer: RegionAnswer }) {
  const { t, language } = useReader();
  const catalogue = useQuery(indicatorsQuery);
  const asOf = useAsOf();
  const known = useRowsAsOf(answer, asOf);
  return (
    <section aria-labelledby="tall">
      <div className="section__head">
        <Heading level={2} data-size="sm" id="tall">
          {t.region.indicators}
        </Heading>
        <PageLink to="/data/revisjoner" query={{ region: answer.region.code }}>
          {t.figure.revisions}
        </PageLink>
      </div>
      <Answered query={catalogue} waiting={{ height: '20rem' }}>
        {({ indicators }) => {
          if (known.error) return <Failure error={known.error} />;
          if (!known.rows) return <Skeleton height="20rem" width="100%" />;
          const rows = latestRows(known.rows).flatMap((row) => {
            const indicator = indicators.find(({ id }) => id === row.indicator);
            return indicator ? [{ row, indicator, measure: measureOf(indicator, row.unit) }] : [];
          });
          if (rows.length === 0) return <p className="quiet">{t.region.noIndicators}</p>;
          return (
            <Scrolled label={t.region.indicators}>
              <Table data-size="sm">
                <Table.Head>
                  <Table.Row>
                    <Table.HeaderCell scope="col">{t.region.indicator}</Table.HeaderCell>
                    <Table.HeaderCell scope="col" className="value">
                      {t.region.latest}
                    </Table.HeaderCell>
                    <Table.HeaderCell scope="col">{t.figure.period}</Table.HeaderCell>
                    <Table.HeaderCell scope="col">{t.change.column}</Table.HeaderCell>
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {rows.map(({ row, indicator, measure }) => (
                    <Table.Row key={row.indicator}>
                      <Table.HeaderCell scope="row">
                        <PageLink
                          to={`/indikatorer/${indicator.id}`}
                          query={{
                            region: answer.region.code,
                            asOf,
                            frequency: row.frequency === indicator.frequencies[0] ? undefined : row.frequency,
                          }}
                        >
                          {indicator.name[language]}
                        </PageLink>
                      </Table.HeaderCell>
                      <ValueCell point={row.latest ?? undefined} measure={measure} />
                      <Table.Cell>{row.latest && formatPeriod(row.latest.period, language)}</Table.Cell>
                      <Table.Cell>{writeYearlyChange(row, measure, t, language)}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </Scrolled>
          );
        }}
      </Answered>
    </section>
  );
}

function writeYearlyChange(
  { latest, yearBefore }: RegionAnswer['indicators'][number],
  measure: Measure,
  t: Texts,
  language: Language,
): string {
  const [now, before] = [latest?.value ?? null, yearBefore?.value ?? null];
  return now === null || before === null ? t.change.unknown : writeChange(now - before, measure, t, language);
}
