import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { indicatorsQuery } from '../queries/indicators.ts';
import { progressQuery } from '../queries/progress.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { Answered } from '../states/Answered.tsx';
import { PageSkeleton } from '../states/PageSkeleton.tsx';
import { TargetStory } from './TargetStory.tsx';
import { chosenRule } from './OtherRules.tsx';

export default function TargetPage() {
  const { id = '' } = useParams();
  const [params] = useQueryChoice();
  const progress = useQuery(
    progressQuery(id, params.get('asOf') ?? undefined, chosenRule(params.get('method'))),
  );
  const catalogue = useQuery(indicatorsQuery);
  return (
    <Answered query={progress} waiting={<PageSkeleton />}>
      {(answer) => (
        <Answered query={catalogue} waiting={<PageSkeleton />}>
          {({ indicators }) => {
            const indicator = indicators.find((candidate) => candidate.id === answer.target.indicator);
            return indicator ? <TargetStory progress={answer} indicator={indicator} /> : null;
          }}
        </Answered>
      )}
    </Answered>
  );
}
