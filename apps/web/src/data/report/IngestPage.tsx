import { ProblemError } from '@regionpuls/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { ingestQuery } from '../../queries/ingest.ts';
import { NotFoundPage } from '../../missing/NotFoundPage.tsx';
import { Answered } from '../../states/Answered.tsx';
import { PageSkeleton } from '../../states/PageSkeleton.tsx';
import { IngestStory } from './IngestStory.tsx';
import '../../styles/dataroom.css';

export default function IngestPage() {
  const { id = '' } = useParams();
  const isNumber = /^[1-9]\d{0,8}$/.test(id);
  const ingest = useQuery({ ...ingestQuery(id), enabled: isNumber });
  const catalogue = useQuery(indicatorsQuery);
  const isUnknown = ingest.error instanceof ProblemError && ingest.error.problem.status === 404;
  if (!isNumber || (isUnknown && !ingest.data)) return <NotFoundPage />;
  return (
    <Answered query={ingest} waiting={<PageSkeleton />}>
      {(answer) => (
        <Answered query={catalogue} waiting={<PageSkeleton />}>
          {({ indicators, sources }) => (
            <IngestStory key={answer.id} ingest={answer} indicators={indicators} sources={sources} />
          )}
        </Answered>
      )}
    </Answered>
  );
}
