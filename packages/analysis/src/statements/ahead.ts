/** The statement *ahead*: the chance of reaching the target if nothing changes, from the forecast distribution. */
import {
  type AheadStatement,
  type AheadVerdict,
  type Indicator,
  type Note,
  PERIODS_PER_YEAR,
  type PathVersion,
  type Series,
  lastMonth,
} from '@regionpuls/domain';
import { forecastEts } from '@regionpuls/stats';
import { shiftSeason } from '../adjust/adjust.ts';
import {
  describeChanceOfGoal,
  describeFarGoal,
  describeGoalPassed,
  describeRoundedChance,
} from './aheadReasons.ts';
import { whyNotSameConcept, whyNothingAgreed, whyTooFew } from './cannotTell.ts';
import { type Chance, type ChanceInput, chanceInPeriod, chanceOfYear } from './chance.ts';
import type { ForecastModel, estimateForecast } from '../forecast/forecast.ts';
import { unreadBreaks } from './gaps.ts';
import { isToHold } from './hold.ts';
import { describeBreak, describeWithheld } from './nowReasons.ts';

export interface AheadInput {
  indicator: Indicator;
  direction: 'at-most' | 'at-least';
  version: PathVersion | null;
  actual: Series;
  model: ReturnType<typeof estimateForecast>;
}

/** Chances from which each word is used, likeliest first. */
const BANDS: readonly [number, AheadVerdict][] = [
  [0.9, 'very-likely'],
  [0.66, 'likely'],
  [0.33, 'about-even'],
  [0.1, 'unlikely'],
  [0, 'very-unlikely'],
];

export function verdictOfChance(probability: number): AheadVerdict {
  return BANDS.find(([least]) => probability >= least)![1];
}

export function judgeAhead(input: AheadInput): AheadStatement {
  const { indicator, version, actual, model } = input;
  const nothing = whyNothingAgreed(version) ?? whyNotSameConcept(actual, indicator);
  if (!version || nothing) return cannotTell(nothing!);
  const newest = actual.points.at(-1);
  const last = actual.points.findLast((point) => point.value !== null);
  if (last && lastMonth(last.period) >= lastMonth(version.goal.period))
    return cannotTell(describeGoalPassed(version));
  const tooFew = whyTooFew(actual);
  if (tooFew) return cannotTell(tooFew);
  const crossed = last ? unreadBreaks(indicator, version, last.period) : [];
  if (crossed.length > 0) return cannotTell(...crossed.map(describeBreak));
  if (newest?.value === null) return cannotTell(describeWithheld(newest));
  if (!model.adjusted || !model.isShown || !model.fit) return cannotTell(...model.reasons);
  return judgeModel(input, version, model);
}

function cannotTell(...reasons: Note[]): AheadStatement {
  return { verdict: 'cannot-tell', chance: null, reasons };
}

function judgeModel(input: AheadInput, version: PathVersion, model: ForecastModel): AheadStatement {
  const { indicator, direction } = input;
  const { adjusted } = model;
  const year = PERIODS_PER_YEAR[adjusted.frequency];
  const months = lastMonth(version.goal.period) - lastMonth(adjusted.periods.at(-1)!);
  const horizon = Math.ceil((months * year) / 12);
  const asMean = version.baseline.method === 'mean-12m';
  const ask: Omit<ChanceInput, 'goal'> = {
    forecast: forecastEts(model.fit!, horizon),
    scale: adjusted.scale,
    horizon,
    direction,
  };
  const chanceAt = (agreed: number): Chance => {
    // A goal without season is met in a month with its season.
    const goal =
      version.baseline.method === 'seasonally-adjusted'
        ? shiftSeason(adjusted, version.goal.period, agreed, 1)
        : agreed;
    return asMean ? chanceOfYear({ ...ask, goal }, year, adjusted.values) : chanceInPeriod({ ...ask, goal });
  };
  const { probability, median } = chanceAt(version.goal.value);
  const verdict = verdictOfChance(probability);
  const measure = asMean ? 'mean-12m' : 'value';
  const chance = { probability, period: version.goal.period, measure, median, horizon } as const;
  const reasons = [
    describeChanceOfGoal(chance, verdict, version, indicator, isToHold(version, direction)),
    ...model.reasons,
    ...(horizon > year ? [describeFarGoal(horizon, adjusted.frequency)] : []),
  ];
  const half = Math.max(version.baseline.roundedTo, indicator.roundedTo) / 2;
  const isCoarse = indicator.unit === 'persons' && half > 0.5;
  if (
    isCoarse &&
    [-half, half].some(
      (slack) => verdictOfChance(chanceAt(version.goal.value + slack).probability) !== verdict,
    )
  ) {
    return { verdict: 'cannot-tell', chance, reasons: [describeRoundedChance(half * 2), ...reasons] };
  }
  return { verdict, chance, reasons };
}
