import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Indicator } from '@regionpuls/domain';
import { Scrolled } from '../figures/Scrolled.tsx';
import { writePublished } from '../figures/writePublished.ts';
import { ValueCell } from '../figures/ValueCell.tsx';
import { measureOf } from '../figures/measure.ts';
import type { Explanation } from '../queries/explanation.ts';
import { useReader } from '../reader/useReader.ts';
import './regions.css';

/** Every value the figure has had, and between each pair what makes the difference. */
export function ExplanationAnswer({
  explained,
  indicator,
}: {
  explained: Explanation;
  indicator: Indicator;
}) {
  const reader = useReader();
  const { t, language } = reader;
  const { values, differences } = explained;
  if (values.length === 0) return <Paragraph className="quiet">{t.explanation.none}</Paragraph>;
  const measure = measureOf(indicator, indicator.unit);
  return (
    <>
      {values.length === 1 && <Paragraph>{t.explanation.one}</Paragraph>}
      <Scrolled label={t.explanation.title}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col" className="value">
                {t.explanation.value}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col">{t.explanation.area}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t.explanation.borders}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t.explanation.by}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t.explanation.published}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {values.map((one, index) => (
              <Table.Row key={`${one.region}-${one.boundaries}-${one.vintage?.id ?? index}-${index}`}>
                <ValueCell point={{ ...one, flag: 'exact-same' }} measure={measure} />
                <Table.Cell>
                  {one.label} ({one.region})<small className="quiet">{one.text[language]}</small>
                </Table.Cell>
                <Table.Cell>
                  {one.boundaries === 'published'
                    ? t.explanation.publishedBorders
                    : t.explanation.bordersOf(one.boundaries)}
                </Table.Cell>
                <Table.Cell>
                  {one.by === 'source' ? t.explanation.bySource : t.explanation.byUs}
                  {one.by === 'regionpuls' && <small className="quiet">{t.flag[one.flag]}</small>}
                </Table.Cell>
                <Table.Cell>{one.vintage ? writePublished(one.vintage, reader) : ''}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrolled>
      {differences.length > 0 && (
        <ul className="differences">
          {differences.map((one) => (
            <li key={one.between.join()}>
              <Heading level={3} data-size="2xs">
                {t.explanation.reasons[one.reason]}
              </Heading>
              <Paragraph>{one.text[language]}</Paragraph>
              {one.units.length > 0 && (
                <ul className="units">
                  {one.units.map((unit) => (
                    <li key={unit.code}>
                      {unit.label} ({unit.code}) {t.explanation[unit.change]}
                      {unit.now.parent &&
                        `, ${t.explanation.nowIn(`${unit.now.label}, ${unit.now.parent.label}`)}`}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
