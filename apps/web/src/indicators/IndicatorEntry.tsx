import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { formatPeriod } from '@regionpuls/domain';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';

export function IndicatorEntry({ indicator, source }: { indicator: LoadedIndicator; source: string }) {
  const { t, language } = useReader();
  const { coverage } = indicator;
  return (
    <article className="entry">
      <Heading level={3} data-size="2xs">
        {coverage ? (
          <PageLink to={`/indikatorer/${indicator.id}`}>{indicator.name[language]}</PageLink>
        ) : (
          indicator.name[language]
        )}
      </Heading>
      <Paragraph>{indicator.description[language]}</Paragraph>
      <p className="entry__facts">
        {coverage ? (
          <>
            {coverage.frequencies.map(({ frequency, from, to }) => (
              <span key={frequency}>
                {t.indicators.frequencies[frequency]},{' '}
                {t.indicators.span(
                  formatPeriod(from, language, 'short'),
                  formatPeriod(to, language, 'short'),
                )}
              </span>
            ))}
            <span>{coverage.levels.map((level) => t.indicators.levels[level]).join(', ')}</span>
          </>
        ) : (
          <span>{t.indicators.notLoaded}</span>
        )}
        <span>{t.indicators.base[indicator.base]}</span>
        <span>{source}</span>
      </p>
    </article>
  );
}
