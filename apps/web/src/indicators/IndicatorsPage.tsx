import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { type LoadedIndicator, indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { IndicatorEntry } from './IndicatorEntry.tsx';

/** Topics in the order in which the catalogue first names them. */
function groupByTopic(
  indicators: readonly LoadedIndicator[],
): [LoadedIndicator['topic'], LoadedIndicator[]][] {
  const groups = new Map<LoadedIndicator['topic'], LoadedIndicator[]>();
  for (const indicator of indicators) {
    groups.set(indicator.topic, [...(groups.get(indicator.topic) ?? []), indicator]);
  }
  return [...groups];
}

export default function IndicatorsPage() {
  const { t } = useReader();
  const catalogue = useQuery(indicatorsQuery);
  return (
    <>
      <PageTitle title={t.indicators.title} lead={t.indicators.lead} />
      <Answered query={catalogue} waiting={{ height: '40rem' }}>
        {({ indicators, sources }) =>
          indicators.length === 0 ? (
            <Paragraph className="quiet">{t.indicators.none}</Paragraph>
          ) : (
            <div className="stack stack--sections">
              {groupByTopic(indicators).map(([topic, members]) => (
                <section key={topic} aria-labelledby={`tema-${topic}`}>
                  <Heading level={2} data-size="sm" id={`tema-${topic}`}>
                    {t.indicators.topics[topic]}
                  </Heading>
                  <ul className="entries">
                    {members.map((indicator) => (
                      <li key={indicator.id}>
                        <IndicatorEntry
                          indicator={indicator}
                          source={sources.find(({ id }) => id === indicator.source)?.name ?? indicator.source}
                        />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          )
        }
      </Answered>
    </>
  );
}
