import { decompositionKindSchema } from '@regionpuls/domain';
import { useQueries } from '@tanstack/react-query';
import { fitPeriod, yearBefore } from '../compare/fitPeriod.ts';
import { type DecompositionQuestion, decompositionQuery } from '../queries/decomposition.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { snapshotQuery } from '../queries/snapshot.ts';
import { candidatesOf } from './candidatesOf.ts';
import { countiesOf } from './countiesOf.ts';
import { fits } from './fittingIndicators.ts';

/** More examples than this are not read. */
const MOST = 6;

/**
 * Questions like the one asked that do have an answer. Nothing says beforehand which figures there are by industry, so a few
 * regions that may have them are tried, and only those that answer are offered.
 */
export function useWorking(
  asked: DecompositionQuestion,
  indicators: readonly LoadedIndicator[],
): { working: DecompositionQuestion[]; settled: boolean } {
  const kind = decompositionKindSchema.safeParse(asked.kind).data;
  const fitting = indicators.filter((indicator) => kind && fits(kind, indicator));
  const indicator = fitting.find(({ id }) => id === asked.indicator) ?? fitting[0];
  const spans = indicator?.coverage?.frequencies ?? [];
  const id = indicator?.id ?? '';
  const [from, to] = [fitPeriod(asked.from, spans), fitPeriod(asked.to, spans)];
  const level = kind === 'population-rate' ? 'county' : 'municipality';
  const known = useQueries({
    queries: [from, to, undefined].map((period) => ({
      ...snapshotQuery({ indicator: id, level, period }),
      enabled: indicator !== undefined,
    })),
  });
  const settledSnapshots = known.every(({ isPending }) => !isPending);
  const [before, after, newest] = known.map(({ data }) => data);

  const ask = (region: string, periods = { from, to }): DecompositionQuestion => ({
    kind: asked.kind,
    indicator: id,
    region,
    ...periods,
  });
  let sure: DecompositionQuestion[] = [];
  if (kind === 'contribution' && before && after) sure = countiesOf(before, after).map((code) => ask(code));
  const lastYear = spans[0] && { from: yearBefore(spans[0].to, spans), to: spans[0].to };
  const tried = kind === 'contribution' ? [] : candidatesOf([before, after, newest]).slice(0, MOST);
  const questions = tried.flatMap((code) =>
    lastYear && lastYear.from !== from ? [ask(code), ask(code, lastYear)] : [ask(code)],
  );
  const answers = useQueries({
    queries: questions.map((question) => ({ ...decompositionQuery(question), enabled: settledSnapshots })),
  });
  const answered = questions.filter((_, index) => answers[index]?.data !== undefined);
  return {
    working: [...sure, ...answered].slice(0, MOST),
    settled: settledSnapshots && answers.every(({ isPending }) => !isPending),
  };
}
