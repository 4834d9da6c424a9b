/**
 * Shift-share analysis: a region's change split into what the nation's growth, the region's mix of industries and
 * the region's own growth account for. It describes, it does not prove a cause.
 */
import { requireSeries } from './requireSeries.ts';

/** Persons by industry, the same industries in the same order in region and nation. */
export interface IndustryYear {
  readonly region: readonly number[];
  readonly nation: readonly number[];
}

/** In persons. National + mix + competitive = the region's change. */
export interface ShiftShareRow {
  /** e·g */
  readonly national: number;
  /** e·(G_i − g) */
  readonly mix: number;
  /** e·(g_i − G_i) */
  readonly competitive: number;
}

/** Adds h_i, C' and A; C' + A = the competitive effect. */
export interface EstebanRow extends ShiftShareRow {
  /** h_i = e·E_i/E: what the region would have in the industry with the nation's mix. */
  readonly homothetic: number;
  /** h_i·(g_i − G_i) */
  readonly pureCompetitive: number;
  /** (e_i − h_i)·(g_i − G_i) */
  readonly allocation: number;
}

export interface ShiftShare<Row> {
  readonly industries: readonly Row[];
  readonly total: Row;
}

/**
 * Dunn (1960), Papers of the Regional Science Association 6, 97-112. An industry that the region did not have has no
 * growth rate: what it gained is competitive, so that the parts still sum to the change.
 * @throws RangeError for industries that differ in number, negative or missing counts, or an industry with people
 * in the region but none in the nation at the start
 */
export function shiftShare(before: IndustryYear, after: IndustryYear): ShiftShare<ShiftShareRow> {
  const industries = decompose(before, after).map(({ national, mix, competitive }) => ({
    national,
    mix,
    competitive,
  }));
  return {
    industries,
    total: {
      national: sumOf(industries, 'national'),
      mix: sumOf(industries, 'mix'),
      competitive: sumOf(industries, 'competitive'),
    },
  };
}

/**
 * Esteban-Marquillas (1972), Regional and Urban Economics 2, 249-255.
 * @throws RangeError as `shiftShare`, and for an industry that the region did not have at the start (g_i is undefined)
 */
export function shiftShareEsteban(before: IndustryYear, after: IndustryYear): ShiftShare<EstebanRow> {
  const rows = decompose(before, after);
  const region = before.region.reduce((sum, value) => sum + value, 0);
  const nation = before.nation.reduce((sum, value) => sum + value, 0);
  const industries = rows.map(({ national, mix, competitive }, i) => {
    const homothetic = (region * before.nation[i]!) / nation;
    const start = before.region[i]!;
    if (start === 0 && after.region[i]! !== 0) {
      throw new RangeError(
        `shift-share: industry ${i + 1} had 0 persons in the region at the start; ` +
          'the Esteban-Marquillas form needs at least 1',
      );
    }
    const lead = start === 0 ? 0 : competitive / start;
    return {
      national,
      mix,
      competitive,
      homothetic,
      pureCompetitive: homothetic * lead,
      allocation: (start - homothetic) * lead,
    };
  });
  return {
    industries,
    total: {
      national: sumOf(industries, 'national'),
      mix: sumOf(industries, 'mix'),
      competitive: sumOf(industries, 'competitive'),
      homothetic: sumOf(industries, 'homothetic'),
      pureCompetitive: sumOf(industries, 'pureCompetitive'),
      allocation: sumOf(industries, 'allocation'),
    },
  };
}

/**
 * Dynamic shift-share: Dunn's split of every year, summed (Barff & Knight 1988, Growth and Change 19/2, 1-10).
 * @param years two or more, oldest first
 * @returns the split of each step and their sum, in persons
 */
export function shiftShareDynamic(years: readonly IndustryYear[]): {
  steps: ShiftShareRow[];
  total: ShiftShareRow;
} {
  if (years.length < 2) {
    throw new RangeError(`dynamic shift-share: there are ${years.length} years; at least 2 are needed`);
  }
  const steps = years.slice(1).map((after, i) => shiftShare(years[i]!, after).total);
  return {
    steps,
    total: {
      national: sumOf(steps, 'national'),
      mix: sumOf(steps, 'mix'),
      competitive: sumOf(steps, 'competitive'),
    },
  };
}

function decompose(before: IndustryYear, after: IndustryYear): ShiftShareRow[] {
  requireIndustries(before, after);
  const nationBefore = before.nation.reduce((sum, value) => sum + value, 0);
  const nationAfter = after.nation.reduce((sum, value) => sum + value, 0);
  const growth = nationAfter / nationBefore - 1;
  return before.region.map((start, i) => {
    if (start === 0) return { national: 0, mix: 0, competitive: after.region[i]! };
    const industryGrowth = after.nation[i]! / before.nation[i]! - 1;
    return {
      national: start * growth,
      mix: start * (industryGrowth - growth),
      competitive: after.region[i]! - start - start * industryGrowth,
    };
  });
}

function requireIndustries(before: IndustryYear, after: IndustryYear): void {
  const count = before.region.length;
  const named = {
    'region before': before.region,
    'nation before': before.nation,
    'region after': after.region,
    'nation after': after.nation,
  };
  for (const [name, values] of Object.entries(named)) {
    requireSeries(`shift-share, ${name}`, values, 1);
    if (values.length !== count) {
      throw new RangeError(
        `shift-share: ${name} has ${values.length} industries; allowed: ${count}, as in region before`,
      );
    }
    const negative = values.findIndex((value) => value < 0);
    if (negative >= 0) {
      throw new RangeError(
        `shift-share: industry ${negative + 1} of ${name} is ${values[negative]!}; allowed: 0 or more`,
      );
    }
  }
  const missing = before.region.findIndex((value, i) => value > 0 && before.nation[i] === 0);
  if (missing >= 0) {
    throw new RangeError(
      `shift-share: industry ${missing + 1} has ${before.region[missing]!} persons in the region but 0 in the nation`,
    );
  }
  if (before.nation.every((value) => value === 0)) {
    throw new RangeError('shift-share: the nation has 0 persons at the start; at least 1 is needed');
  }
}

function sumOf<Key extends string>(rows: readonly Record<Key, number>[], key: Key): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
