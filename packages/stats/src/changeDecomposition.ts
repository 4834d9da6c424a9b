/** Where a change comes from: exact splits that describe and do not prove a cause. */
import { requireSeries } from './requireSeries.ts';

export interface Contribution {
  /** After − before, in the unit of the counts. */
  readonly change: number;
  /** That change as a share of the whole's value before (−0.08: eight per cent off the whole). */
  readonly share: number;
}

/**
 * What each part contributes to the change of the whole: in persons, and in shares that sum to the whole's growth.
 * @param before,after counts by part, in the same order
 * @throws RangeError for parts that differ in number, missing counts, or a whole of 0 before
 */
export function contributeByPart(before: readonly number[], after: readonly number[]): Contribution[] {
  requireParts('contribution', { before, after });
  const whole = before.reduce((sum, value) => sum + value, 0);
  if (whole === 0) throw new RangeError('contribution: the whole is 0 before; a share of it is undefined');
  return before.map((value, i) => {
    const change = after[i]! - value;
    return { change, share: change / whole };
  });
}

/** Counts with what they are counted among (unemployed and labour force), by part in the same order. */
export interface RatedParts {
  readonly counts: readonly number[];
  readonly bases: readonly number[];
}

export interface RateMixRow {
  /** w̄·Δu: the part's own rate moved. */
  readonly rateEffect: number;
  /** (ū_i − ū)·Δw: the part's weight moved. */
  readonly mixEffect: number;
}

export interface RateMix {
  /** Fractions, not per cent; change = rateEffect + mixEffect. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly rateEffect: number;
  readonly mixEffect: number;
  readonly parts: readonly RateMixRow[];
}

/**
 * The change of a rate, exactly Σw̄Δu + Σ(ū_i − ū)Δw: bars are means of before and after, u_i a part's rate, w_i its
 * share of the base, ū the mean of the whole's two rates (Kitagawa 1955, J. American Statistical Association 50,
 * 1168-1194; the mix of each part measured against the whole).
 * @throws RangeError for parts that differ in number, missing figures, or a base that is not above 0
 */
export function decomposeRate(before: RatedParts, after: RatedParts): RateMix {
  requireParts('rate decomposition', {
    'counts before': before.counts,
    'bases before': before.bases,
    'counts after': after.counts,
    'bases after': after.bases,
  });
  const first = rateYear(before);
  const last = rateYear(after);
  const middle = (first.rate + last.rate) / 2;
  const parts = first.rates.map((rate, i) => ({
    rateEffect: ((first.weights[i]! + last.weights[i]!) / 2) * (last.rates[i]! - rate),
    mixEffect: ((rate + last.rates[i]!) / 2 - middle) * (last.weights[i]! - first.weights[i]!),
  }));
  return {
    before: first.rate,
    after: last.rate,
    change: last.rate - first.rate,
    rateEffect: parts.reduce((sum, part) => sum + part.rateEffect, 0),
    mixEffect: parts.reduce((sum, part) => sum + part.mixEffect, 0),
    parts,
  };
}

function rateYear({ counts, bases }: RatedParts): { rate: number; rates: number[]; weights: number[] } {
  const part = bases.findIndex((value) => value <= 0);
  if (part >= 0) {
    throw new RangeError(
      `rate decomposition: the base of part ${part + 1} is ${bases[part]!}; allowed: above 0`,
    );
  }
  const base = bases.reduce((sum, value) => sum + value, 0);
  return {
    rate: counts.reduce((sum, value) => sum + value, 0) / base,
    rates: counts.map((count, i) => count / bases[i]!),
    weights: bases.map((value) => value / base),
  };
}

export interface PopulationRate {
  /** In persons; change = populationEffect + rateEffect. */
  readonly change: number;
  readonly populationEffect: number;
  readonly rateEffect: number;
}

/**
 * ΔE = ē·ΔP + P̄·Δe: the change of a count of people as more people, and as a higher rate among them.
 * @param before,after population P (persons, above 0) and count E (persons); the rate is e = E/P
 * @throws RangeError for a population that is not above 0 or a count that is not finite
 */
export function decomposePopulationRate(
  before: { readonly population: number; readonly count: number },
  after: { readonly population: number; readonly count: number },
): PopulationRate {
  for (const [name, { population, count }] of Object.entries({ before, after })) {
    if (!(population > 0 && Number.isFinite(population) && Number.isFinite(count))) {
      throw new RangeError(
        `population × rate: population ${population} and count ${count} ${name}; ` +
          'allowed: a population above 0 and a finite count',
      );
    }
  }
  const rateBefore = before.count / before.population;
  const rateAfter = after.count / after.population;
  return {
    change: after.count - before.count,
    populationEffect: ((rateBefore + rateAfter) / 2) * (after.population - before.population),
    rateEffect: ((before.population + after.population) / 2) * (rateAfter - rateBefore),
  };
}

function requireParts(method: string, named: Record<string, readonly number[]>): void {
  let expected: number | null = null;
  for (const [name, values] of Object.entries(named)) {
    requireSeries(`${method}, ${name}`, values, 1);
    expected ??= values.length;
    if (values.length !== expected) {
      throw new RangeError(
        `${method}: ${name} has ${values.length} parts; allowed: ${expected}, as the first`,
      );
    }
  }
}
