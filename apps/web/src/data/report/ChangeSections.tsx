import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { type Ingest, formatNumber, formatPeriod, formatPublished } from '@regionpuls/domain';
import { Link as RouterLink } from 'react-router';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { useDataReader } from '../useDataReader.ts';
import { RevisionTable } from './RevisionTable.tsx';

interface ChangeSectionsProps {
  ingest: Ingest;
  indicators: readonly LoadedIndicator[];
  level: 2 | 3;
}

/** What is new, what is revised, and which releases it makes. */
export function ChangeSections({ ingest, indicators, level }: ChangeSectionsProps) {
  const { d, language, to } = useDataReader();
  const { changes, releases, hiddenRates, outcome } = ingest.report;
  if (outcome === 'refused' || outcome === 'failed') return null;
  const count = (n: number) => formatNumber(n, language);
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name[language] ?? id;
  return (
    <>
      <section>
        <Heading level={level} data-size="sm">
          {d.report.newPeriods}
        </Heading>
        {!changes ? (
          <Paragraph>{d.report.notCompared}</Paragraph>
        ) : (
          <>
            {changes.newPeriods.length === 0 ? (
              <Paragraph className="quiet">{d.report.noNewPeriods}</Paragraph>
            ) : (
              <ul className="plain">
                {changes.newPeriods.map(({ indicator, from, to, count: periods }) => (
                  <li key={`${indicator} ${from}`}>
                    <strong>{nameOf(indicator)}:</strong>{' '}
                    {from === to
                      ? formatPeriod(from, language)
                      : d.report.periods(
                          formatPeriod(from, language),
                          formatPeriod(to, language),
                          count(periods),
                        )}
                  </li>
                ))}
              </ul>
            )}
            {changes.unchanged > 0 && (
              <Paragraph className="quiet">{d.report.unchangedCount(count(changes.unchanged))}</Paragraph>
            )}
          </>
        )}
        {hiddenRates > 0 && (
          <Paragraph>{d.report.hiddenRates(count(hiddenRates), hiddenRates === 1)}</Paragraph>
        )}
      </section>
      {changes && (
        <RevisionTable
          changes={changes}
          boundaries={ingest.report.options.boundaries}
          indicators={indicators}
          level={level}
        />
      )}
      {releases.length > 0 && (
        <section>
          <div className="section__head">
            <Heading level={level} data-size="sm">
              {d.report.releases}
            </Heading>
            <Link asChild data-color="accent" className="no-print">
              <RouterLink to={`${to('/data')}#utgaver`}>{d.report.toVintages}</RouterLink>
            </Link>
          </div>
          <ul className="plain">
            {releases.map(({ published, precision, values }) => (
              <li key={`${published} ${precision}`}>
                {formatPublished({ published, precision }, language)}: {d.report.releaseValues(count(values))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
