import { Heading } from '@digdir/designsystemet-react';
import { formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { type LoadedIndicator, indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';

/** How the indicator is made, and where its figures cannot be compared across time. */
export function IndicatorFacts({ indicator }: { indicator: LoadedIndicator }) {
  const { t, language } = useReader();
  const source = useQuery(indicatorsQuery).data?.sources.find(({ id }) => id === indicator.source);
  return (
    <section className="facts-section" aria-labelledby="om-indikatoren">
      <Heading level={2} data-size="sm" id="om-indikatoren">
        {t.figure.notes}
      </Heading>
      <dl className="facts">
        <div>
          <dt>{t.explorer.unit}</dt>
          <dd>
            {indicator.unitName[language]}, {t.indicators.base[indicator.base]}
          </dd>
        </div>
        <div>
          <dt>{t.explorer.reference}</dt>
          <dd>{t.explorer.referenceTimes[indicator.referenceTime]}</dd>
        </div>
        <div>
          <dt>{t.figure.source}</dt>
          <dd>
            {source?.about[language] ?? indicator.source}
            {indicator.table && ` (${indicator.table})`}
          </dd>
        </div>
        {indicator.breaks.length > 0 && (
          <div className="facts__wide">
            <dt>{t.figure.breaks}</dt>
            {indicator.breaks.map((one) => (
              <dd key={one.code}>
                <strong>{formatPeriod(one.period, language)}:</strong> {one.text[language]}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}
