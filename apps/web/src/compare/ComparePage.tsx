import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { type ComparisonQuestion, comparisonQuery } from '../queries/comparison.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { Failure } from '../states/Failure.tsx';
import { PageSkeleton } from '../states/PageSkeleton.tsx';
import { ComparisonResult } from './ComparisonResult.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { problemsOf } from './problemsOf.ts';
import { type ChangeQuestion, useQuestion } from './useQuestion.ts';
import './compare.css';

export default function ComparePage() {
  const { t } = useReader();
  const { question, change, error } = useQuestion();
  return (
    <>
      <PageTitle title={t.compare.title} lead={t.compare.lead} />
      {question ? (
        <Comparing question={question} change={change} />
      ) : error ? (
        <Failure error={error} />
      ) : (
        <PageSkeleton />
      )}
    </>
  );
}

function Comparing({ question, change }: { question: ComparisonQuestion; change: ChangeQuestion }) {
  const { t } = useReader();
  const result = useRef<HTMLElement>(null);
  const indicators = useQuery(indicatorsQuery).data?.indicators ?? [];
  const query = useQuery({ ...comparisonQuery(question), placeholderData: keepPreviousData });
  return (
    <div className="stack stack--sections">
      <div className="stack">
        <AsOfBanner />
        <QuestionFields
          question={question}
          change={change}
          indicators={indicators.filter(({ coverage }) => coverage)}
          problems={problemsOf(query.error)}
        />
      </div>
      <section ref={result} tabIndex={-1} aria-label={t.compare.result} aria-busy={query.isPlaceholderData}>
        <Answered query={query} waiting={{ height: '30rem' }}>
          {(answer) => (
            <ComparisonResult
              answer={answer}
              question={question}
              indicators={indicators}
              switched={() => result.current?.focus()}
            />
          )}
        </Answered>
      </section>
    </div>
  );
}
