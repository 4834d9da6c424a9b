import { Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { type Source, formatDate, formatNumber, formatPublished } from '@regionpuls/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Scrolled } from '../figures/Scrolled.tsx';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { vintagesQuery } from '../queries/vintages.ts';
import { Answered } from '../states/Answered.tsx';
import { useArrival } from './useArrival.ts';
import { useDataReader } from './useDataReader.ts';

const FIRST = 20;
/** The most that the API gives at once. */
const ALL = 1000;

interface VintageTableProps {
  sources: readonly Source[];
  indicators: readonly LoadedIndicator[];
}

/** What was published when, and what each publication changed. */
export function VintageTable({ sources, indicators }: VintageTableProps) {
  const reader = useDataReader();
  const { d, language } = reader;
  const section = useArrival('utgaver');
  const [limit, setLimit] = useState(FIRST);
  const vintages = useQuery({ ...vintagesQuery(limit), placeholderData: keepPreviousData });
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name[language] ?? id;
  const count = (number: number) => formatNumber(number, language);
  return (
    <section aria-labelledby="utgaver" ref={section}>
      <Heading level={2} data-size="sm" id="utgaver">
        {d.vintages}
      </Heading>
      <Paragraph>{d.vintagesText}</Paragraph>
      <Answered query={vintages} waiting={{ height: '30rem' }}>
        {(answer) =>
          answer.vintages.length === 0 ? (
            <Paragraph className="quiet">{d.none}</Paragraph>
          ) : (
            <>
              <Scrolled label={d.vintages} tall>
                <Table data-size="sm" stickyHeader>
                  <Table.Head>
                    <Table.Row>
                      <Table.HeaderCell scope="col">{d.published}</Table.HeaderCell>
                      <Table.HeaderCell scope="col">{d.source}</Table.HeaderCell>
                      <Table.HeaderCell scope="col">{d.content}</Table.HeaderCell>
                      <Table.HeaderCell scope="col" className="value">
                        {d.added}
                      </Table.HeaderCell>
                      <Table.HeaderCell scope="col" className="value">
                        {d.revised}
                      </Table.HeaderCell>
                      <Table.HeaderCell scope="col">{d.recorded}</Table.HeaderCell>
                      <Table.HeaderCell scope="col">{d.file}</Table.HeaderCell>
                    </Table.Row>
                  </Table.Head>
                  <Table.Body>
                    {answer.vintages.map((one) => (
                      <Table.Row key={one.id}>
                        <Table.HeaderCell scope="row">{formatPublished(one, language)}</Table.HeaderCell>
                        <Table.Cell>
                          {sources.find(({ id }) => id === one.source)?.name ?? one.source}
                        </Table.Cell>
                        <Table.Cell className="vintage-content">
                          {one.indicators.map(nameOf).join(', ')}
                        </Table.Cell>
                        <Table.Cell className="value">{count(one.added)}</Table.Cell>
                        <Table.Cell className="value">{count(one.revised)}</Table.Cell>
                        <Table.Cell className="dated">{formatDate(one.recorded, language)}</Table.Cell>
                        <Table.Cell className="file">{one.fileName}</Table.Cell>
                      </Table.Row>
                    ))}
                  </Table.Body>
                </Table>
              </Scrolled>
              <p className="quiet">
                {d.earliestText} {d.showing(count(answer.vintages.length), count(answer.total))}
              </p>
              {answer.vintages.length < answer.total && limit === FIRST && (
                <Button variant="secondary" data-size="sm" onClick={() => setLimit(ALL)}>
                  {d.showAll}
                </Button>
              )}
            </>
          )
        }
      </Answered>
    </section>
  );
}
