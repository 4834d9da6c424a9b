import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { ingestQuery } from '../../queries/ingest.ts';
import { NotFoundPage } from '../../missing/NotFoundPage.tsx';
import { AnsweredPage } from '../../states/AnsweredPage.tsx';
import { IngestStory } from './IngestStory.tsx';
import '../dataroom.css';

export default function IngestPage() {
  const { id = '' } = useParams();
  const isNumber = /^[1-9]\d{0,8}$/.test(id);
  const ingest = useQuery({ ...ingestQuery(id), enabled: isNumber });
  const catalogue = useQuery(indicatorsQuery);
  if (!isNumber) return <NotFoundPage />;
  return (
    <AnsweredPage query={ingest}>
      {(answer) => (
        <AnsweredPage query={catalogue}>
          {({ indicators, sources }) => (
            <IngestStory key={answer.id} ingest={answer} indicators={indicators} sources={sources} />
          )}
        </AnsweredPage>
      )}
    </AnsweredPage>
  );
}
