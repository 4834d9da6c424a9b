import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Source } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { ingestsQuery } from '../../queries/ingests.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { Answered } from '../../states/Answered.tsx';
import { useDataReader } from '../useDataReader.ts';
import { IngestList } from './IngestList.tsx';

const MOST = 5;

/** The newest attempts to take something in. */
export function LatestSection({ sources }: { sources: readonly Source[] }) {
  const { d } = useDataReader();
  const query = useQuery(ingestsQuery({ limit: MOST }));
  return (
    <section aria-labelledby="siste-inntak">
      <div className="section__head">
        <Heading level={2} data-size="sm" id="siste-inntak">
          {d.ingests.latest}
        </Heading>
        <PageLink to="/data/inntak">{d.ingests.all}</PageLink>
      </div>
      <Answered query={query} waiting={{ height: '16rem' }}>
        {({ ingests }) =>
          ingests.length === 0 ? (
            <Paragraph className="quiet">{d.ingests.none}</Paragraph>
          ) : (
            <IngestList ingests={ingests} sources={sources} />
          )
        }
      </Answered>
    </section>
  );
}
