import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type Source, formatNumber } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { ingestsQuery } from '../../queries/ingests.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { Answered } from '../../states/Answered.tsx';
import { useDataReader } from '../useDataReader.ts';
import { IngestList } from './IngestList.tsx';

const MOST = 5;

/** What waits in quarantine for somebody to decide. */
export function WaitingSection({ sources }: { sources: readonly Source[] }) {
  const { d, language } = useDataReader();
  const query = useQuery(ingestsQuery({ waiting: 'true', limit: MOST }));
  return (
    <section aria-labelledby="venter">
      <Heading level={2} data-size="sm" id="venter">
        {d.ingests.waiting}
      </Heading>
      <Answered query={query} waiting={{ height: '4rem' }}>
        {({ ingests, waiting }) =>
          waiting === 0 ? (
            <Paragraph className="quiet">{d.ingests.nothingWaits}</Paragraph>
          ) : (
            <>
              <Paragraph>
                <strong>{d.ingests.waitingCount(formatNumber(waiting, language), waiting === 1)}.</strong>{' '}
                {d.ingests.waitingText}
              </Paragraph>
              <IngestList ingests={ingests} sources={sources} />
              {waiting > ingests.length && (
                <p>
                  <PageLink to="/data/inntak" query={{ waiting: 'true' }}>
                    {d.ingests.waitingCount(formatNumber(waiting, language), false)}
                  </PageLink>
                </p>
              )}
            </>
          )
        }
      </Answered>
    </section>
  );
}
