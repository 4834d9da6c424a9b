import { Paragraph } from '@digdir/designsystemet-react';
import { ProblemError } from '@regionpuls/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemsOf } from '../../compare/problemsOf.ts';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { revisionsQuery } from '../../queries/revisions.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { Trail } from '../../shell/Trail.tsx';
import { Answered } from '../../states/Answered.tsx';
import { PageSkeleton } from '../../states/PageSkeleton.tsx';
import { useDataReader } from '../useDataReader.ts';
import { RevisionFields } from './RevisionFields.tsx';
import { RevisionResult } from './RevisionResult.tsx';
import { useRevisionQuestion } from './useRevisionQuestion.ts';
import '../dataroom.css';

/** How the figures of one series were revised. The address holds which. */
export default function RevisionsPage() {
  const { t, d } = useDataReader();
  const catalogue = useQuery(indicatorsQuery);
  const { question, change } = useRevisionQuestion();
  const query = useQuery({
    ...revisionsQuery(question ?? { indicator: '', region: '' }),
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
  });
  const isUnknown = query.error instanceof ProblemError && query.error.problem.status === 404;
  const shown = query.data && !query.isPlaceholderData ? query.data : undefined;
  return (
    <>
      <PageTitle
        above={<Trail steps={[[t.nav.data, '/data']]} here={d.revisions.title} />}
        title={d.revisions.title}
        lead={d.revisions.lead}
      />
      {!question ? (
        <PageSkeleton />
      ) : (
        <div className="stack stack--sections">
          <RevisionFields
            question={question}
            change={change}
            indicators={catalogue.data?.indicators ?? []}
            boundaries={shown?.boundaries ?? []}
            problems={problemsOf(query.error)}
          />
          {isUnknown ? (
            <div role="status">
              <Paragraph>
                <strong>{d.revisions.none}</strong> {d.revisions.noneText}
              </Paragraph>
            </div>
          ) : (
            <div aria-busy={query.isPlaceholderData} className="stack stack--sections">
              <Answered query={catalogue} waiting={{ height: '40rem' }}>
                {({ indicators }) => (
                  <Answered query={query} waiting={{ height: '40rem' }}>
                    {(answer) => {
                      const indicator = indicators.find(({ id }) => id === answer.series.indicator);
                      return (
                        indicator && (
                          <RevisionResult
                            answer={answer}
                            indicator={indicator}
                            periods={question.periods}
                            change={change}
                          />
                        )
                      );
                    }}
                  </Answered>
                )}
              </Answered>
            </div>
          )}
        </div>
      )}
    </>
  );
}
