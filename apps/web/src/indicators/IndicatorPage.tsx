import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { indicatorsQuery } from '../queries/indicators.ts';
import { AnsweredPage } from '../states/AnsweredPage.tsx';
import { NotFoundPage } from '../missing/NotFoundPage.tsx';
import { IndicatorStory } from './IndicatorStory.tsx';

export default function IndicatorPage() {
  const { id } = useParams();
  const catalogue = useQuery(indicatorsQuery);
  return (
    <AnsweredPage query={catalogue}>
      {({ indicators }) => {
        const indicator = indicators.find((candidate) => candidate.id === id);
        return indicator ? <IndicatorStory indicator={indicator} key={indicator.id} /> : <NotFoundPage />;
      }}
    </AnsweredPage>
  );
}
