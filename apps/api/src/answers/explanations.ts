/** Why one figure exists in several versions: by borders (from `regions`) and by vintage (from the store). */
import { explainFigure, type ResponseOf } from '@regionpuls/contract';
import {
  type AsOf,
  type Breakdown,
  type Indicator,
  type Period,
  breakdownOf,
  formatNumber,
  formatPublished,
  frequencyOf,
  inEveryLanguage,
} from '@regionpuls/domain';
import { type Explanation, explainFigure as explainBorders } from '@regionpuls/regions';
import type { HistoricValue } from '@regionpuls/store';
import type { FastifyInstance } from 'fastify';
import { requireBreakdown } from '../assemble.ts';
import { mount } from '../mount.ts';
import { badParameter } from '../problems.ts';
import { type Sources, readContext, requireIndicator, requireRegion } from '../sources.ts';

type Answer = ResponseOf<typeof explainFigure>;
type Value = Answer['values'][number];

export function answerExplanations(app: FastifyInstance, sources: Sources): void {
  mount(app, explainFigure, async ({ query }) => {
    const indicator = requireIndicator(sources, query.indicator);
    requireBreakdown(indicator, query.sex);
    if (!indicator.frequencies.includes(frequencyOf(query.period))) {
      throw badParameter(
        'period',
        `«${indicator.id}» is not given by ${frequencyOf(query.period)}`,
        indicator.frequencies,
      );
    }
    const context = await readContext(sources, query.asOf);
    requireRegion(context.index, query.region);
    const breakdown = breakdownOf('sex', query.sex);
    const { region, period } = query;
    const byBorders = explainBorders({ indicator, region, period, breakdown }, context);
    const { values, differences } = await addRevisions(
      sources,
      indicator,
      breakdown,
      period,
      byBorders,
      query.asOf,
    );
    return { indicator: indicator.id, region, period, values, differences };
  });
}

/** Puts what the source said before in front of each value that it has revised. */
async function addRevisions(
  sources: Sources,
  indicator: Indicator,
  breakdown: Breakdown,
  period: Period,
  explanation: Explanation,
  asOf: AsOf | undefined,
): Promise<Pick<Answer, 'values' | 'differences'>> {
  const values: Value[] = [];
  const differences: Answer['differences'] = [];
  /** Where each value of the explanation by borders ended up. */
  const place: number[] = [];
  for (const value of explanation.values) {
    const { region, boundaries } = value;
    const key = { indicator: indicator.id, region, breakdown, boundaries, frequency: frequencyOf(period) };
    const history = value.by === 'source' ? await sources.figures.history(key, period, asOf) : [];
    for (const earlier of history.slice(0, -1)) {
      values.push({ ...value, ...earlier, text: describeEarlier(earlier, indicator) });
      differences.push(
        revisionFrom(values.length - 1, earlier, history[history.indexOf(earlier) + 1]!, indicator),
      );
    }
    place.push(values.length);
    const vintage = value.vintage === null ? null : await sources.figures.vintage(value.vintage);
    values.push({ ...value, vintage: history.at(-1)?.vintage ?? vintage });
  }
  for (const { between, ...difference } of explanation.differences) {
    differences.push({ ...difference, between: [place[between[0]]!, place[between[1]]!] });
  }
  return { values, differences: differences.sort((a, b) => a.between[0] - b.between[0]) };
}

function describeEarlier({ value, vintage }: HistoricValue, indicator: Indicator): Value['text'] {
  return inEveryLanguage((language) => {
    const number = value === null ? '–' : formatNumber(value, language, indicator.decimals);
    const when = formatPublished(vintage, language);
    return {
      nb: `${number} er det kilden først oppga (publisert ${when}). Tallet er senere rettet.`,
      nn: `${number} er det kjelda først oppgav (publisert ${when}). Talet er seinare retta.`,
      en: `${number} is what the source first gave (published ${when}). It was revised later.`,
    }[language];
  });
}

function revisionFrom(
  at: number,
  before: HistoricValue,
  after: HistoricValue,
  indicator: Indicator,
): Answer['differences'][number] {
  const difference =
    before.value === null || after.value === null
      ? null
      : // Without the noise of binary fractions: 60.3 − 61.2 is −0.9.
        Number((after.value - before.value).toFixed(indicator.decimals));
  return {
    between: [at, at + 1],
    difference,
    reason: 'vintage',
    units: [],
    text: inEveryLanguage((language) => {
      const size =
        difference === null ? '' : formatNumber(difference, language, indicator.decimals, 'exceptZero');
      const when = formatPublished(after.vintage, language);
      return {
        nb: `Kilden rettet tallet${size && ` (${size})`}; publisert ${when}.`,
        nn: `Kjelda retta talet${size && ` (${size})`}; publisert ${when}.`,
        en: `The source revised the figure${size && ` (${size})`}; published ${when}.`,
      }[language];
    }),
  };
}
