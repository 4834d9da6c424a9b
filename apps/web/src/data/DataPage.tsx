import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { LoadedTable } from './LoadedTable.tsx';
import { SourceCards } from './SourceCards.tsx';
import { VintageTable } from './VintageTable.tsx';

export default function DataPage() {
  const { t } = useReader();
  const catalogue = useQuery(indicatorsQuery);
  return (
    <>
      <PageTitle title={t.data.title} lead={t.data.lead} />
      <div className="stack stack--sections">
        <Answered query={catalogue} waiting={{ height: '40rem' }}>
          {({ sources, indicators }) => (
            <>
              <SourceCards sources={sources} />
              <LoadedTable indicators={indicators} sources={sources} />
              <VintageTable sources={sources} indicators={indicators} />
            </>
          )}
        </Answered>
        <section>
          <Heading level={2} data-size="sm">
            {t.data.api}
          </Heading>
          <Paragraph>{t.data.apiText}</Paragraph>
          <p>
            <a href="/api/docs" className="ds-link" data-color="accent">
              {t.data.apiDocs}
            </a>
          </p>
        </section>
      </div>
    </>
  );
}
