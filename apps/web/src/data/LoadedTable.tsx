import { Heading, Table } from '@digdir/designsystemet-react';
import { type Source, formatNumber, formatPeriod, formatPublished } from '@regionpuls/domain';
import { Scrolled } from '../figures/Scrolled.tsx';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useDataReader } from './useDataReader.ts';

interface LoadedTableProps {
  indicators: readonly LoadedIndicator[];
  sources: readonly Source[];
}

/** What of each indicator is loaded, from whom, and how new it is. */
export function LoadedTable({ indicators, sources }: LoadedTableProps) {
  const reader = useDataReader();
  const { t, d, language } = reader;
  return (
    <section aria-labelledby="lastet">
      <Heading level={2} data-size="sm" id="lastet">
        {d.loaded}
      </Heading>
      <Scrolled label={d.loaded}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{d.indicator}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{d.source}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{d.covers}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{d.span}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{d.borders}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="value">
                {d.regions}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col">{d.newest}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {indicators.map(({ id, name, source, coverage }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">
                  {coverage ? (
                    <PageLink to={`/indikatorer/${id}`}>{name[language]}</PageLink>
                  ) : (
                    name[language]
                  )}
                </Table.HeaderCell>
                <Table.Cell>{sources.find((one) => one.id === source)?.name ?? source}</Table.Cell>
                {coverage ? (
                  <>
                    <Table.Cell>
                      {coverage.levels.map((level) => t.indicators.levels[level]).join(', ')}
                    </Table.Cell>
                    <Table.Cell>
                      {coverage.frequencies.map(({ frequency, from, to }) => (
                        <div key={frequency} className="dated">
                          {t.indicators.span(
                            formatPeriod(from, language, 'short'),
                            formatPeriod(to, language, 'short'),
                          )}
                        </div>
                      ))}
                    </Table.Cell>
                    <Table.Cell>
                      {coverage.boundaries
                        .map((basis) => (basis === 'published' ? d.publishedBorders : basis))
                        .join(', ')}
                    </Table.Cell>
                    <Table.Cell className="value">{formatNumber(coverage.regions, language)}</Table.Cell>
                    <Table.Cell className="dated">{formatPublished(coverage.vintage, language)}</Table.Cell>
                  </>
                ) : (
                  <Table.Cell colSpan={5} className="quiet">
                    {d.notLoaded}
                  </Table.Cell>
                )}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrolled>
    </section>
  );
}
