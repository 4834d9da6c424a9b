import { decompositionKindSchema } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { fitPeriod, yearBefore } from '../compare/fitPeriod.ts';
import { readQuestion } from '../compare/readQuestion.ts';
import { useCounty } from '../overview/useCounty.ts';
import type { DecompositionQuestion } from '../queries/decomposition.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { snapshotQuery } from '../queries/snapshot.ts';
import { targetsQuery } from '../queries/targets.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { countiesOf } from './countiesOf.ts';
import { fits } from './fittingIndicators.ts';

export interface Explained {
  /** Undefined while what the address leaves out is being found. */
  question: DecompositionQuestion | undefined;
  change: (changes: Record<string, string | undefined>) => void;
  error: Error | null;
}

/**
 * What the address asks for. Where it is silent: the first target's indicator, the last year, and the reader's county if its
 * municipalities have figures, else the first county whose have.
 */
export function useExplained(): Explained {
  const [params, choose] = useQueryChoice();
  const asked = readQuestion(params);
  const isWhole = ['kind', 'indicator', 'region', 'from', 'to'].every((key) => asked[key]);
  const catalogue = useQuery(indicatorsQuery);
  const targets = useQuery({ ...targetsQuery, enabled: !isWhole });
  const { county } = useCounty();

  const kind = asked.kind ?? 'contribution';
  const known = decompositionKindSchema.safeParse(kind).data;
  const loaded = catalogue.data?.indicators ?? [];
  const fitting = loaded.filter((indicator) => known && fits(known, indicator));
  const wanted = asked.indicator ?? targets.data?.[0]?.indicator;
  const indicator =
    loaded.find(({ id }) => id === asked.indicator) ?? fitting.find(({ id }) => id === wanted) ?? fitting[0];
  const snapshot = useQuery({
    ...snapshotQuery({ indicator: indicator?.id ?? '', level: 'municipality' }),
    enabled: !isWhole && indicator !== undefined && (targets.data !== undefined || targets.error !== null),
  });

  const id = asked.indicator ?? indicator?.id;
  const settled = isWhole || snapshot.data !== undefined || snapshot.error !== null;
  let question: DecompositionQuestion | undefined;
  if (settled && catalogue.data && id && (isWhole || county)) {
    const spans = indicator?.coverage?.frequencies ?? [];
    const counties = snapshot.data ? countiesOf(snapshot.data) : [];
    const own = county?.code ?? '0';
    const to = asked.to ?? snapshot.data?.period ?? spans[0]?.to ?? '';
    question = {
      ...asked,
      kind,
      indicator: id,
      region:
        asked.region ?? (kind !== 'contribution' || counties.includes(own) ? own : (counties[0] ?? own)),
      from: asked.from ?? (to && yearBefore(fitPeriod(to, spans), spans)),
      to,
    };
  }
  return {
    question,
    change: (changes) => choose({ ...question, ...changes }),
    error: catalogue.error ?? targets.error,
  };
}
