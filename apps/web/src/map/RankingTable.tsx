import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Indicator, Language } from '@regionpuls/domain';
import { memo, useState } from 'react';
import { FlagLegend } from '../figures/FlagLegend.tsx';
import { Scrolled } from '../figures/Scrolled.tsx';
import { ValueCell } from '../figures/ValueCell.tsx';
import { type Measure, measureOf, writeValue } from '../figures/measure.ts';
import type { Snapshot } from '../queries/snapshot.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { type SortColumn, type SortDirection, sortValues } from './sortValues.ts';

interface RankingTableProps {
  snapshot: Snapshot;
  indicator: Indicator;
}

/** All values of the period, in the order the reader chooses. No rank is printed: neighbours often differ by chance. */
export const RankingTable = memo(function RankingTable({ snapshot, indicator }: RankingTableProps) {
  const { t, language } = useReader();
  const isUncertain = snapshot.values.some((one) => one.uncertainty);
  const [sort, setSort] = useState<{ column: SortColumn; direction: SortDirection }>({
    column: 'value',
    direction: 'descending',
  });
  const measure = measureOf(indicator, snapshot.unit);
  const header = (column: SortColumn, first: SortDirection) => ({
    sort: sort.column === column ? sort.direction : ('none' as const),
    onClick: () =>
      setSort((before) => ({
        column,
        direction:
          before.column !== column ? first : before.direction === 'ascending' ? 'descending' : 'ascending',
      })),
  });
  return (
    <section className="map__table" aria-labelledby="rangering">
      <Heading level={2} data-size="xs" id="rangering">
        {t.map.table}
      </Heading>
      <Scrolled label={t.map.table} tall>
        <Table data-size="sm" stickyHeader>
          <caption className="ds-sr-only">{`${t.map.table}. ${t.map.sortHint}`}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col" {...header('label', 'ascending')}>
                {t.map.region}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" className="value" {...header('value', 'descending')}>
                {t.map.value}
              </Table.HeaderCell>
              {isUncertain && (
                <Table.HeaderCell scope="col" className="value">
                  {t.map.uncertainty}
                </Table.HeaderCell>
              )}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {sortValues(snapshot.values, sort.column, sort.direction).map((one) => (
              <Table.Row key={one.region} data-region={one.region}>
                <Table.HeaderCell scope="row">
                  <PageLink to={`/regioner/${one.region}`}>{one.label}</PageLink>
                </Table.HeaderCell>
                <ValueCell point={one} measure={measure} />
                {isUncertain && (
                  <Table.Cell className="value quiet">
                    {one.uncertainty && writeRange(one.uncertainty, measure, language)}
                  </Table.Cell>
                )}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrolled>
      <FlagLegend points={snapshot.values} />
      {snapshot.level === 'municipality' && (
        <Paragraph className="quiet">
          {isUncertain ? `${t.map.small} ${t.map.uncertaintyText}` : t.map.small}
        </Paragraph>
      )}
    </section>
  );
});

/** «12–31», the unit said once. */
function writeRange([low, high]: readonly [number, number], measure: Measure, language: Language): string {
  const bare = writeValue(low, { ...measure, unit: 'persons' }, language);
  return `${bare}–${writeValue(high, measure, language)}`;
}
