import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { indicatorsQuery } from '../queries/indicators.ts';
import { progressQuery } from '../queries/progress.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { AnsweredPage } from '../states/AnsweredPage.tsx';
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
    <AnsweredPage query={progress}>
      {(answer) => (
        <AnsweredPage query={catalogue}>
          {({ indicators }) => {
            const indicator = indicators.find((candidate) => candidate.id === answer.target.indicator);
            return indicator ? <TargetStory progress={answer} indicator={indicator} /> : null;
          }}
        </AnsweredPage>
      )}
    </AnsweredPage>
  );
}
