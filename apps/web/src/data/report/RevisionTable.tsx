import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { type Changes, type Revision, formatNumber, formatPeriod, nameBreakdown } from '@regionpuls/domain';
import { Scrolled } from '../../figures/Scrolled.tsx';
import { measureOf, writeValue } from '../../figures/measure.ts';
import { regionNames } from '../../figures/regionName.ts';
import { useRegions } from '../../figures/useRegions.ts';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { useDataReader } from '../useDataReader.ts';
import { changeOf, percentOf } from './changeOf.ts';

interface RevisionTableProps {
  changes: Changes;
  /** Borders that the figures were read on, where they were told. */
  boundaries: string | undefined;
  indicators: readonly LoadedIndicator[];
  level: 2 | 3;
}

/** Which figures a source has changed its mind about, and by how much. */
export function RevisionTable({ changes, boundaries, indicators, level }: RevisionTableProps) {
  const { d, language } = useDataReader();
  const { revisions, revised } = changes;
  const nameOf = regionNames(useRegions().data ?? []);
  if (revisions.length === 0) {
    return (
      <section>
        <Heading level={level} data-size="sm">
          {d.report.revisions}
        </Heading>
        <Paragraph className="quiet">{d.report.noRevisions}</Paragraph>
      </section>
    );
  }
  const count = (n: number) => formatNumber(n, language);
  return (
    <section>
      <Heading level={level} data-size="sm">
        {d.report.revisions}
      </Heading>
      <Paragraph>
        {d.report.revisionsText}{' '}
        {revised > revisions.length && d.report.revisionsShown(count(revisions.length), count(revised))}
      </Paragraph>
      <Scrolled label={d.report.revisions} tall>
        <Table data-size="sm" stickyHeader>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{d.indicator}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{d.region}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{d.revisions.period}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="value">
                {d.report.before}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" className="value">
                {d.report.after}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" className="value">
                {d.report.change}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" className="value">
                {d.report.percent}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col">
                <span className="ds-sr-only">{d.report.triangle}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {revisions.map((one) => (
              <RevisionRow
                key={`${one.indicator} ${one.region} ${one.breakdown} ${one.period}`}
                revision={one}
                boundaries={boundaries}
                indicator={indicators.find(({ id }) => id === one.indicator)}
                region={nameOf(one.region)}
              />
            ))}
          </Table.Body>
        </Table>
      </Scrolled>
    </section>
  );
}

interface RevisionRowProps {
  revision: Revision;
  boundaries: string | undefined;
  indicator: LoadedIndicator | undefined;
  /** The region's name. */
  region: string;
}

function RevisionRow({ revision, boundaries, indicator, region }: RevisionRowProps) {
  const { d, language } = useDataReader();
  const measure = measureOf(indicator ?? { unit: 'persons', decimals: 0 }, indicator?.unit ?? 'persons');
  const name = indicator?.name[language] ?? revision.indicator;
  const breakdown = nameBreakdown(revision.breakdown, language);
  const period = formatPeriod(revision.period, language);
  const write = (value: number | null) =>
    value === null ? d.report.withheld : writeValue(value, measure, language);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {name}
        {breakdown && <small>{breakdown}</small>}
      </Table.HeaderCell>
      <Table.Cell>{region}</Table.Cell>
      <Table.Cell className="dated">{period}</Table.Cell>
      <Table.Cell className={revision.before === null ? 'value value--none' : 'value'}>
        {write(revision.before)}
      </Table.Cell>
      <Table.Cell className={revision.after === null ? 'value value--none' : 'value'}>
        {write(revision.after)}
      </Table.Cell>
      <Table.Cell className="value">{changeOf(revision, measure, d, language)}</Table.Cell>
      <Table.Cell className="value">{percentOf(revision, measure, language)}</Table.Cell>
      <Table.Cell className="no-print">
        <PageLink
          to="/data/revisjoner"
          query={{
            indicator: revision.indicator,
            region: revision.region,
            boundaries,
            sex: revision.breakdown.startsWith('sex=') ? revision.breakdown.slice(4) : undefined,
          }}
        >
          {d.report.triangle}
          <span className="ds-sr-only">: {[name, breakdown, region].filter(Boolean).join(', ')}</span>
        </PageLink>
      </Table.Cell>
    </Table.Row>
  );
}
