import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { formatDate } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { mappingsQuery } from '../../queries/mappings.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { Trail } from '../../shell/Trail.tsx';
import { Answered } from '../../states/Answered.tsx';
import { useDataReader } from '../useDataReader.ts';
import { MappingCard } from './MappingCard.tsx';
import '../dataroom.css';

/** How tables that are not ours are read. */
export default function MappingsPage() {
  const { t, d, language } = useDataReader();
  const query = useQuery(mappingsQuery);
  const { indicators = [], sources = [] } = useQuery(indicatorsQuery).data ?? {};
  return (
    <>
      <PageTitle
        above={<Trail steps={[[t.nav.data, '/data']]} here={d.mapping.title} />}
        title={d.mapping.title}
        lead={d.mapping.lead}
      />
      <section aria-labelledby="lagrede">
        <Heading level={2} data-size="sm" id="lagrede">
          {d.mapping.saved}
        </Heading>
        <Answered query={query} waiting={{ height: '20rem' }}>
          {(mappings) =>
            mappings.length === 0 ? (
              <Paragraph>
                {d.mapping.none} {d.mapping.noneText}{' '}
                <PageLink to="/data/last-opp">{d.upload.title}</PageLink>
              </Paragraph>
            ) : (
              <ul className="entries">
                {mappings.map((saved) => (
                  <li key={saved.mapping.name} className="entry">
                    <MappingCard
                      saved={saved}
                      indicators={indicators}
                      source={
                        sources.find(({ id }) => id === saved.mapping.source)?.name ?? saved.mapping.source
                      }
                    />
                    <p className="entry__facts">
                      <span>{d.mapping.version(saved.version)}</span>
                      <span>
                        {saved.by
                          ? d.mapping.savedBy(formatDate(saved.saved, language), saved.by)
                          : d.mapping.savedOn(formatDate(saved.saved, language))}
                      </span>
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </section>
    </>
  );
}
