/** Every golden case of the guard: the findings exactly, and the gravest severity. */
import { readFileSync } from 'node:fs';
import type { Adjustment, Figure, Severity } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compareFigures.ts';
import type { GuardContext, ShareOfPersons } from './guardContext.ts';
import { codesOf, figureOf, norway } from './testing/norwegianFigures.ts';

interface Side {
  indicator: string;
  region?: string;
  period?: string;
  adj?: 'NSA' | 'SA';
  value?: number;
  vintage?: string;
  numerator?: number;
  denominator?: string | number;
  denominatorValue?: number;
}

interface Case {
  id: string;
  left: Side;
  right: Side;
  expect: string[];
  severity: string;
  stat?: { ci: [number, number] };
}

const cases = JSON.parse(
  readFileSync(new URL('../../golden/guard-cases.json', import.meta.url), 'utf8'),
) as Case[];

/** What the cases call a thing, and what it is here. Trends of the labour force survey are given in thousands. */
const INDICATORS: Record<string, Partial<Figure>> = {
  'nav.helt_ledige': { indicator: 'nav-unemployed' },
  'nav.rate': { indicator: 'nav-unemployed-rate' },
  'computed.rate': { indicator: 'nav-unemployed-rate', quoted: true, roundedTo: 0.001 },
  'aku.ledige': { indicator: 'lfs-unemployed' },
  'aku.sysselsatte.trend': { indicator: 'lfs-employed', adjustment: 'trend' },
  'ssb.sysselsatte.bosted': { indicator: 'employed-residence' },
  'ssb.sysselsatte.arbeidssted': { indicator: 'employed-workplace' },
};
const ADJUSTMENTS: Record<'NSA' | 'SA', Adjustment> = { NSA: 'none', SA: 'seasonally-adjusted' };
const REGIONS: Record<string, Partial<Figure>> = {
  '01': { region: '01', boundaries: '2014' },
  'fylke 01 (2014 boundaries)': { region: '01', boundaries: '2014' },
  'fylke 31 (2024 boundaries)': { region: '31', boundaries: '2024' },
};
/** G13 and G17 give no periods; G17's are on one side of the break of 2015. Elsewhere both sides are of one period. */
const PERIODS: Record<string, [string, string]> = { G13: ['2017-04', '2018-04'], G17: ['2015', '2018'] };
/** Where a case gives no value: two that differ by far more than chance or rounding. */
const VALUES = [100_000, 120_000] as const;

function sideOf(one: Case, side: 0 | 1): Figure {
  const given = side === 0 ? one.left : one.right;
  const known = INDICATORS[given.indicator]!;
  const thousands = known.adjustment === 'trend' ? 1000 : 1;
  const annual = given.indicator.startsWith('ssb.') ? '2018' : '2018-04';
  const period = given.period?.replace('K', '-Q') ?? PERIODS[one.id]?.[side] ?? one.left.period ?? annual;
  return figureOf({
    ...known,
    ...(given.region ? REGIONS[given.region]! : {}),
    ...(given.adj ? { adjustment: ADJUSTMENTS[given.adj] } : {}),
    ...(typeof given.denominator === 'string' ? { source: given.denominator } : {}),
    period,
    value: (given.value ?? VALUES[side]) * (given.value === undefined ? 1 : thousands),
    vintage: {
      id: given.vintage ? side + 1 : 1,
      published: given.vintage ?? '2026-02-05',
      precision: 'day',
      recorded: '2026-02-06T08:00:00Z',
    },
  });
}

function sharesOf(one: Case): GuardContext['shareOf'] {
  const shareOf = ({ value, denominator, numerator, denominatorValue }: Side): ShareOfPersons | null => {
    if (numerator !== undefined && denominatorValue !== undefined)
      return { count: numerator, total: denominatorValue };
    return typeof denominator === 'number' ? { count: value!, total: denominator } : null;
  };
  return (figure) => shareOf(figure.value === one.left.value ? one.left : one.right);
}

function run(one: Case) {
  return compareFigures(sideOf(one, 0), sideOf(one, 1), { ...norway, shareOf: sharesOf(one)! });
}

describe('the golden cases', () => {
  it('are twelve, so that none has been lost', () => {
    expect(cases.map(({ id }) => id)).toHaveLength(12);
  });

  it.each(cases)('$id finds exactly $expect, at $severity', (one) => {
    const comparison = run(one);
    expect(codesOf(comparison).sort()).toEqual([...one.expect].sort());
    const gravest: Severity | 'ok' = comparison.findings[0]?.severity ?? 'ok';
    expect(gravest).toBe(one.severity.replace('_', '-'));
    const isClean = one.severity === 'ok' || one.severity === 'info';
    expect(comparison.outcome).toBe(isClean ? 'clean' : gravest);
  });

  it('G13 prints the interval of the difference, seen from the first figure to the second', () => {
    const one = cases.find(({ id }) => id === 'G13')!;
    const [low, high] = one.stat!.ci.map((limit) => (-limit * 100).toFixed(1).replace('.', ','));
    expect(run(one).findings[0]!.text.nb).toContain(`${high!.replace('-', '\u2212')} til ${low!}`);
  });
});
