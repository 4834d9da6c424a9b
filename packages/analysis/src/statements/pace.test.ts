import type { Indicator, PathVersion, Series } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustSeries } from '../adjust/adjust.ts';
import { judgePace } from './pace.ts';
import {
  PATH,
  UNEMPLOYED,
  WITH_BREAK,
  faultsIn,
  makeMonths,
  makeSeasonal,
  makeSeries,
} from '../testing/targets.ts';

function judge(
  actual: Series,
  version: PathVersion = PATH,
  direction: 'at-most' | 'at-least' = 'at-most',
  indicator: Indicator = UNEMPLOYED,
) {
  const { points, frequency, unit } = actual;
  const adjustment = adjustSeries({ points, frequency, unit, shocks: indicator.shocks });
  return judgePace({
    indicator,
    direction,
    version,
    actual,
    adjusted: adjustment.ok ? adjustment.adjusted : null,
  });
}

/** Adjusted level moving by `perYear` from 4 000 in 2014-12. */
const moving = (perYear: number) =>
  makeSeries(makeSeasonal(100, (step) => 4000 + (perYear / 12) * (step - 47), 0.003));

describe('pace', () => {
  it('gives the change per year achieved and needed, per month, and their ratio', () => {
    const { pace, verdict } = judge(moving(-40));
    expect(pace!.measure).toBe('adjusted-3m');
    expect(pace!.achievedPerYear).toBeCloseTo(-40, 0);
    // 51 months later 170 are gone; 430 are left for 69 months.
    expect(pace!.monthsLeft).toBe(69);
    expect(pace!.neededPerYear).toBeCloseTo((-430 / 69) * 12, 0);
    expect(pace!.neededPerMonth! * 12).toBeCloseTo(pace!.neededPerYear!, 9);
    expect(pace!.ratio).toBeCloseTo(pace!.achievedPerYear / pace!.neededPerYear!, 9);
    expect(verdict).toBe('too-slow');
  });

  it('is fast enough, too slow, the wrong way, or the goal is reached', () => {
    expect(judge(moving(-90)).verdict).toBe('fast-enough');
    expect(judge(moving(-20)).verdict).toBe('too-slow');
    expect(judge(moving(60)).verdict).toBe('wrong-way');
    expect(judge(moving(-200)).verdict).toBe('reached');
  });

  it('calls a change within the noise standing still and not the wrong way', () => {
    const still = makeSeries(makeSeasonal(100, (step) => 4000 + (step - 47) / 12, 0.02));
    expect(judge(still).verdict).toBe('too-slow');
    expect(judge(still).pace!.achievedPerYear).toBeGreaterThan(0);
  });

  it('says so in words a board understands', () => {
    const [note] = judge(moving(60)).reasons;
    expect(note!.text.nb).toMatch(
      /^Har økt med 6\d i året siden desember 2014\. Må falle med 1\d\d i året \(1\d i måneden\) for å nå målet i tide\.$/,
    );
    expect(note!.text.en).toMatch(/^Has risen by 6\d a year since December 2014\./);
    for (const perYear of [-200, -90, -20, 0, 60])
      expect(faultsIn(judge(moving(perYear)).reasons)).toEqual([]);
  });

  it('cannot tell across a break, in less than a year, or from too few figures', () => {
    const across = judge(moving(-40), PATH, 'at-most', WITH_BREAK);
    expect(across.verdict).toBe('cannot-tell');
    expect(across.reasons[0]!.code).toBe('BREAK_NAV_2018_11');
    const young = judge(moving(-40), { ...PATH, baseline: { ...PATH.baseline, period: '2018-09' } });
    expect(young.reasons[0]!.code).toBe('PACE_TOO_SHORT');
    const few = judge(makeSeries(makeSeasonal(20, () => 4000)), {
      ...PATH,
      baseline: { ...PATH.baseline, period: '2011-06' },
    });
    expect(few.reasons[0]!.code).toBe('TOO_FEW_OBSERVATIONS');
  });

  it('knows a date that has passed', () => {
    const over = judge(moving(-40), { ...PATH, goal: { period: '2018-12', value: 3400 } });
    expect(over).toMatchObject({
      verdict: 'too-slow',
      pace: { neededPerYear: null, ratio: null, monthsLeft: 0 },
    });
    expect(over.reasons[0]!.text.nb).toContain('Fristen var desember 2018, og målet ble ikke nådd.');
  });

  it('cannot tell from 131 000 and 134 000 known to the nearest thousand: 0.38 to 0.76 per cent a year', () => {
    const employed: Indicator = { ...UNEMPLOYED, id: 'lfs-employed', roundedTo: 1000, shocks: [] };
    const version: PathVersion = {
      ...PATH,
      baseline: { period: '2014', value: 131_000, method: 'annual', roundedTo: 1000 },
      goal: { period: '2022', value: 137_000 },
    };
    const points = ['2014', '2015', '2016', '2017', '2018'].map((period, i) => ({
      period,
      value: [131_000, 131_000, 132_000, 133_000, 134_000][i]!,
      status: 'final' as const,
    }));
    const { verdict, reasons } = judge(
      makeSeries(points, { indicator: 'lfs-employed', frequency: 'year' }),
      version,
      'at-least',
      employed,
    );
    expect(verdict).toBe('cannot-tell');
    expect(reasons[0]!.text.nb).toContain('alt fra 0,38\u00a0% til 0,76\u00a0% i året');
  });

  it('mirrors: the same course turned around a level gives the same verdict and ratio', () => {
    const course = fc.array(fc.integer({ min: 900, max: 1100 }), { minLength: 72, maxLength: 72 });
    const rate: Indicator = { ...UNEMPLOYED, unit: 'percent', shocks: [] };
    const version = (turn: (value: number) => number): PathVersion => ({
      ...PATH,
      baseline: { period: '2012-12', value: turn(1000), method: 'mean-12m', roundedTo: 1 },
      goal: { period: '2024-12', value: turn(940) },
    });
    fc.assert(
      fc.property(course, (values) => {
        const down = judge(
          makeSeries(makeMonths('2011-01', values), { unit: 'percent' }),
          version((v) => v),
          'at-most',
          rate,
        );
        const up = judge(
          makeSeries(
            makeMonths(
              '2011-01',
              values.map((v) => 2000 - v),
            ),
            { unit: 'percent' },
          ),
          version((v) => 2000 - v),
          'at-least',
          rate,
        );
        const same = (a: number | null, b: number | null) =>
          a === b || Math.abs(a! - b!) < 1e-6 * Math.abs(a!);
        return up.verdict === down.verdict && same(up.pace!.ratio, down.pace!.ratio);
      }),
      { numRuns: 20 },
    );
  });
});
