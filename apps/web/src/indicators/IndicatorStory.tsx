import { useSearchParams } from 'react-router';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Trail } from '../shell/Trail.tsx';
import { PageSkeleton } from '../states/PageSkeleton.tsx';
import { BadQuery } from './BadQuery.tsx';
import { Explorer } from './Explorer.tsx';
import { IndicatorFacts } from './IndicatorFacts.tsx';
import { readView } from './readView.ts';
import { useDefaultRegion } from './useDefaultRegion.ts';

/** An indicator: what it is, its figures, and how they are made. */
export function IndicatorStory({ indicator }: { indicator: LoadedIndicator }) {
  const { t, language } = useReader();
  const [params] = useSearchParams();
  const fallback = useDefaultRegion(indicator);
  const region = params.get('region') ?? fallback;
  const name = indicator.name[language];
  const read = region === undefined ? undefined : readView(indicator.id, params, region);
  return (
    <>
      <PageTitle
        above={<Trail steps={[[t.nav.indicators, '/indikatorer']]} here={name} />}
        title={name}
        lead={indicator.description[language]}
      />
      {!read ? (
        <PageSkeleton />
      ) : read.bad ? (
        <BadQuery entries={read.bad} indicator={indicator.id} />
      ) : (
        <Explorer view={read.view} indicator={indicator} />
      )}
      <IndicatorFacts indicator={indicator} />
    </>
  );
}
