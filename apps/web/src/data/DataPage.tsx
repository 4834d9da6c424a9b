import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { indicatorsQuery } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { LoadedTable } from './LoadedTable.tsx';
import { SourceCards } from './SourceCards.tsx';
import { VintageTable } from './VintageTable.tsx';
import { AccessBar } from './access/AccessBar.tsx';
import { EmbedUseSection } from './embedUse/EmbedUseSection.tsx';
import { FeedList } from './feeds/FeedList.tsx';
import { LatestSection } from './ingests/LatestSection.tsx';
import { WaitingSection } from './ingests/WaitingSection.tsx';
import { useDataReader } from './useDataReader.ts';
import './dataroom.css';

/** The data room: what is expected, what came, what waits, what there is, and on what terms. */
export default function DataPage() {
  const { t, d, to } = useDataReader();
  const catalogue = useQuery(indicatorsQuery);
  return (
    <>
      <PageTitle
        title={d.title}
        lead={d.lead}
        control={
          <Button asChild variant="secondary" data-color="accent" data-size="sm">
            <Link to={to('/data/last-opp')}>{d.upload.title}</Link>
          </Button>
        }
      />
      <div className="stack stack--sections">
        <Answered query={catalogue} waiting={{ height: '40rem' }}>
          {({ sources, indicators }) => (
            <>
              <WaitingSection sources={sources} />
              <FeedList sources={sources} indicators={indicators} />
              <LatestSection sources={sources} />
              <LoadedTable indicators={indicators} sources={sources} />
              <SourceCards sources={sources} />
              <VintageTable sources={sources} indicators={indicators} />
              <EmbedUseSection indicators={indicators} />
            </>
          )}
        </Answered>
        <section>
          <Heading level={2} data-size="sm">
            {d.places}
          </Heading>
          <ul className="plain">
            <li>
              <PageLink to="/data/revisjoner">{t.figure.revisions}</PageLink>
            </li>
            <li>
              <PageLink to="/data/oppsett">{d.mapping.saved}</PageLink>
            </li>
          </ul>
        </section>
        <section>
          <Heading level={2} data-size="sm">
            {d.api}
          </Heading>
          <Paragraph>{d.apiText}</Paragraph>
          <p>
            <a href="/api/docs" className="ds-link" data-color="accent">
              {d.apiDocs}
            </a>
          </p>
        </section>
        <AccessBar />
      </div>
    </>
  );
}
