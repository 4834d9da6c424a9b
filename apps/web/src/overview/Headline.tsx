import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { regionNames } from '../figures/regionName.ts';
import { useAsOf } from '../figures/useAsOf.ts';
import { useRegions } from '../figures/useRegions.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { type RegionAnswer, regionQuery } from '../queries/region.ts';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { HeadlineChart } from './HeadlineChart.tsx';
import { headlineOf } from './headlineOf.ts';
import { precedingCounties } from './precedingCounties.ts';

interface HeadlineProps {
  topic: 'unemployment' | 'employment';
  answer: RegionAnswer;
}

const EMPTY = { unemployment: 'nothingUnemployment', employment: 'nothingEmployment' } as const;

/** The county's own figures on a topic, or those of the county it was before, with that said. */
export function Headline({ topic, answer }: HeadlineProps) {
  const { t } = useReader();
  const catalogue = useQuery(indicatorsQuery);
  const regions = useRegions().data ?? [];
  const asOf = useAsOf();
  const earlier = useQueries({
    queries: precedingCounties(answer.region, answer.predecessors, regions).map((code) => regionQuery(code)),
  });
  const name = regionNames(regions);
  return (
    <section aria-labelledby={`om-${topic}`}>
      <Heading level={2} data-size="sm" id={`om-${topic}`}>
        {t.overview[topic]}
      </Heading>
      <Answered query={catalogue} waiting={{ height: '28rem' }}>
        {({ indicators }) => {
          const before = earlier.flatMap(({ data }) => data ?? []);
          // What was known before the county existed was known of those it was made of.
          const places = asOf && asOf < answer.region.validFrom ? [...before, answer] : [answer, ...before];
          const place = places.find((candidate) => headlineOf(topic, candidate.indicators, indicators));
          const indicator = place && headlineOf(topic, place.indicators, indicators);
          if (!place || !indicator) {
            return <Paragraph className="quiet">{t.overview[EMPTY[topic]](answer.region.label)}</Paragraph>;
          }
          return (
            <Card data-color="neutral" className="panel">
              {place !== answer && (
                <Paragraph className="panel__remark">
                  {t.overview.predecessor(name(place.region.code), answer.region.label)}
                </Paragraph>
              )}
              <HeadlineChart indicator={indicator} region={place.region.code} />
            </Card>
          );
        }}
      </Answered>
    </section>
  );
}
