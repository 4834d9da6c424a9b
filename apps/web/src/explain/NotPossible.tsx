import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { decompositionKindSchema, formatPeriod } from '@regionpuls/domain';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import type { DecompositionQuestion } from '../queries/decomposition.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { useWorking } from './useWorking.ts';

interface NotPossibleProps {
  /** The service's own words. */
  problem: string;
  question: DecompositionQuestion;
  indicators: readonly LoadedIndicator[];
}

/** Why a change cannot be taken apart so, in the service's own words, and what can be, one press away. */
export function NotPossible({ problem, question, indicators }: NotPossibleProps) {
  const { t, language } = useReader();
  const nameOf = regionNames(useRegions().data ?? []);
  const { working, settled } = useWorking(question, indicators);
  const kind = decompositionKindSchema.safeParse(question.kind).data;
  return (
    <Alert data-color="warning" role="alert">
      <div className="not-possible">
        <Heading level={2} data-size="xs">
          {t.explain.notPossible}
        </Heading>
        {kind && <Paragraph>{t.explain.notPossibleTexts[kind]}</Paragraph>}
        <Paragraph data-size="sm">
          {t.failure.answer} <span lang="en">{problem}</span>
        </Paragraph>
        {working.length > 0 ? (
          <>
            <Paragraph>
              <strong>{t.explain.works}</strong>
            </Paragraph>
            <ul className="works">
              {working.map((one) => (
                <li key={`${one.indicator} ${one.region} ${one.from}`}>
                  <PageLink to="/forklar" query={one}>
                    {indicators.find(({ id }) => id === one.indicator)?.name[language] ?? one.indicator},{' '}
                    {nameOf(one.region)}, {formatPeriod(one.from, language)}–{formatPeriod(one.to, language)}
                  </PageLink>
                </li>
              ))}
            </ul>
          </>
        ) : (
          settled && <Paragraph>{t.explain.nothingWorks}</Paragraph>
        )}
      </div>
    </Alert>
  );
}
