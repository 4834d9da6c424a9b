import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemsOf } from '../compare/problemsOf.ts';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { type DecompositionQuestion, decompositionQuery } from '../queries/decomposition.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { Failure } from '../states/Failure.tsx';
import { PageSkeleton } from '../states/PageSkeleton.tsx';
import { DecompositionResult } from './DecompositionResult.tsx';
import { ExplainFields } from './ExplainFields.tsx';
import { NotPossible } from './NotPossible.tsx';
import { type Explained, useExplained } from './useExplained.ts';
import './explain.css';

export default function ExplainPage() {
  const { t } = useReader();
  const { question, change, error } = useExplained();
  return (
    <>
      <PageTitle title={t.explain.title} lead={t.explain.lead} />
      {question ? (
        <Explaining question={question} change={change} />
      ) : error ? (
        <Failure error={error} />
      ) : (
        <PageSkeleton />
      )}
    </>
  );
}

interface ExplainingProps {
  question: DecompositionQuestion;
  change: Explained['change'];
}

function Explaining({ question, change }: ExplainingProps) {
  const { t } = useReader();
  const indicators = useQuery(indicatorsQuery).data?.indicators ?? [];
  const query = useQuery({ ...decompositionQuery(question), placeholderData: keepPreviousData });
  const problems = problemsOf(query.error);
  const refused = problems.get('kind');
  const indicator = indicators.find(({ id }) => id === query.data?.indicator);
  return (
    <div className="stack stack--sections">
      <div className="stack">
        <AsOfBanner />
        <ExplainFields question={question} change={change} indicators={indicators} problems={problems} />
      </div>
      {refused !== undefined && !query.data ? (
        <NotPossible problem={refused} question={question} indicators={indicators} />
      ) : (
        <section aria-label={t.explain.bars} aria-busy={query.isPlaceholderData}>
          <Answered query={query} waiting={{ height: '40rem' }}>
            {(answer) => indicator && <DecompositionResult answer={answer} indicator={indicator} />}
          </Answered>
        </section>
      )}
    </div>
  );
}
