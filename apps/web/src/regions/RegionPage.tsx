import { ProblemError } from '@regionpuls/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { regionQuery } from '../queries/region.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { PageSkeleton } from '../states/PageSkeleton.tsx';
import { RegionStory } from './RegionStory.tsx';

export default function RegionPage() {
  const { t } = useReader();
  const { code = '' } = useParams();
  const region = useQuery(regionQuery(code));
  const unknown = region.error instanceof ProblemError && region.error.problem.status < 500;
  return (
    <>
      {unknown && <PageTitle title={t.region.unknownTitle} />}
      <Answered query={region} waiting={<PageSkeleton />}>
        {(answer) => <RegionStory answer={answer} key={answer.region.code} />}
      </Answered>
    </>
  );
}
