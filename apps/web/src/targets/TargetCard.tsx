import { Card, Heading, Tag } from '@digdir/designsystemet-react';
import type { Target } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { ProgressChart } from '../figures/ProgressChart.tsx';
import { useAsOf } from '../figures/useAsOf.ts';
import { VerdictWord } from '../figures/VerdictWord.tsx';
import { writePublished } from '../figures/writePublished.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { progressQuery } from '../queries/progress.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { Answered } from '../states/Answered.tsx';
import { BeforeBreak } from './BeforeBreak.tsx';
import { CompareNumbers } from './CompareNumbers.tsx';
import { measureOfProgress } from './measureOfProgress.ts';
import { writeNow } from './writeNow.ts';
import './targets.css';

/** A target at a glance: verdict, the figures behind it, and the course as a small chart. */
export function TargetCard({ target, level }: { target: Target; level: 2 | 3 }) {
  const reader = useReader();
  const { t, language } = reader;
  const asOf = useAsOf();
  const progress = useQuery(progressQuery(target.id, asOf));
  const catalogue = useQuery(indicatorsQuery);
  const indicator = catalogue.data?.indicators.find(({ id }) => id === target.indicator);
  return (
    <Card data-color="neutral" className="target-card" asChild>
      <article aria-labelledby={`mal-${target.id}`}>
        <div className="target-card__head">
          <Heading level={level} data-size="xs" id={`mal-${target.id}`}>
            <PageLink to={`/mal/${target.id}`} query={{ asOf }}>
              {target.title[language]}
            </PageLink>
          </Heading>
          {target.example && (
            <Tag variant="outline" data-color="neutral" data-size="sm">
              {t.target.example}
            </Tag>
          )}
        </div>
        <Answered query={progress} waiting={{ height: '22rem' }}>
          {(answer) =>
            !answer.inForce ? (
              <p>{t.target.notAgreedThen}</p>
            ) : indicator ? (
              <>
                <VerdictWord verdict={answer.now.verdict} />
                <p className="target-card__now">
                  {writeNow(answer.now, indicator, measureOfProgress(answer, indicator), t, language)}
                </p>
                <BeforeBreak progress={answer} indicator={indicator} />
                <CompareNumbers progress={answer} indicator={indicator} />
                <ProgressChart progress={answer} indicator={indicator} size="card" />
                <p className="source">
                  {t.figure.source}:{' '}
                  {catalogue.data?.sources.find(({ id }) => id === answer.actual.source)?.name}
                  {answer.actual.vintage && `, ${writePublished(answer.actual.vintage, reader)}`}
                </p>
              </>
            ) : null
          }
        </Answered>
      </article>
    </Card>
  );
}
