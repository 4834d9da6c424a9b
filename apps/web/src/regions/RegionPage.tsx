import { regionCodeSchema } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { regionQuery } from '../queries/region.ts';
import { AnsweredPage } from '../states/AnsweredPage.tsx';
import { RegionStory } from './RegionStory.tsx';
import { UnknownRegion } from './UnknownRegion.tsx';

export default function RegionPage() {
  const { code = '' } = useParams();
  const isCode = regionCodeSchema.safeParse(code).success;
  const region = useQuery({ ...regionQuery(code), enabled: isCode });
  if (!isCode) return <UnknownRegion />;
  return (
    <AnsweredPage query={region} missing={<UnknownRegion />}>
      {(answer) => <RegionStory answer={answer} key={answer.region.code} />}
    </AnsweredPage>
  );
}
