import { useQuery } from '@tanstack/react-query';
import { useCounty } from '../../overview/useCounty.ts';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { regionQuery } from '../../queries/region.ts';
import type { RevisionQuestion } from '../../queries/revisions.ts';
import { useQueryChoice } from '../../reader/useQueryChoice.ts';

interface Asked {
  /** Undefined while what the address leaves out is being found. */
  question: RevisionQuestion | undefined;
  change: (changes: Record<string, string | undefined>) => void;
}

/** The series that the address names; where it is silent, one that the reader's county has figures of. */
export function useRevisionQuestion(): Asked {
  const [params, choose] = useQueryChoice();
  const { county } = useCounty();
  const catalogue = useQuery(indicatorsQuery).data;
  const region = params.get('region') ?? county?.code;
  const known = useQuery({ ...regionQuery(region ?? ''), enabled: region !== undefined });
  const asked = params.get('indicator');
  const own = known.data?.indicators[0]?.indicator;
  const settled = known.data !== undefined || known.error !== null;
  const indicator =
    asked ?? (settled ? (own ?? catalogue?.indicators.find((one) => one.coverage)?.id) : undefined);
  const get = (name: string) => params.get(name) ?? undefined;
  const question =
    region && indicator
      ? {
          indicator,
          region,
          sex: get('sex'),
          frequency: get('frequency'),
          boundaries: get('boundaries'),
          periods: get('periods'),
        }
      : undefined;
  return { question, change: (changes) => choose({ indicator, region, ...changes }) };
}
