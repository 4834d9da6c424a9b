import { useQuery } from '@tanstack/react-query';
import type { ComparisonQuestion } from '../queries/comparison.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { regionQuery } from '../queries/region.ts';
import { targetsQuery } from '../queries/targets.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { latestRows } from '../regions/latestRows.ts';
import { firstPeriods } from './firstQuestion.ts';
import { readQuestion } from './readQuestion.ts';

export type ChangeQuestion = (changes: Record<string, string | undefined>) => void;

interface AskedQuestion {
  /** Undefined while what the address leaves out is being found. */
  question: ComparisonQuestion | undefined;
  change: ChangeQuestion;
  error: Error | null;
}

/** What the address asks for, completed from the first target where it is silent. A choice is written out whole. */
export function useQuestion(): AskedQuestion {
  const [params, choose] = useQueryChoice();
  const asked = readQuestion(params);
  const isWhole = ['indicator', 'region', 'from', 'to'].every((key) => asked[key]);
  const catalogue = useQuery(indicatorsQuery);
  const targets = useQuery({ ...targetsQuery, enabled: !isWhole });
  const target = targets.data?.[0];
  const loaded = catalogue.data?.indicators.filter(({ coverage }) => coverage);
  const id = asked.indicator ?? target?.indicator ?? loaded?.[0]?.id;
  const code = asked.region ?? target?.region ?? '0';
  const region = useQuery({
    ...regionQuery(code),
    enabled: !isWhole && targets.data !== undefined,
  });

  const settled = isWhole || (targets.data && (region.data ?? region.error));
  let question: ComparisonQuestion | undefined;
  if (settled && catalogue.data && id) {
    const spans = loaded?.find((indicator) => indicator.id === id)?.coverage?.frequencies ?? [];
    const newest = latestRows(region.data?.indicators ?? []).find(
      ({ indicator }) => indicator === id,
    )?.latest;
    const isTargets = target?.indicator === id && target.region === code;
    const periods = firstPeriods(isTargets ? target : undefined, newest?.period, spans);
    question = {
      ...asked,
      indicator: id,
      region: code,
      from: asked.from ?? periods?.from ?? '',
      to: asked.to ?? periods?.to ?? '',
    };
  }
  return {
    question,
    change: (changes) => choose({ ...question, ...changes }),
    error: catalogue.error ?? targets.error,
  };
}
