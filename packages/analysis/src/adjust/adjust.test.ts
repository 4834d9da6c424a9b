import { findIndicator } from '@regionpuls/catalogue';
import type { Point } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Adjusted, adjustSeries, shiftSeason, toPoints } from './adjust.ts';
import { readCounty } from '../testing/figures.ts';
import { UNEMPLOYED, faultsIn, makeMonths, makeSeasonal } from '../testing/targets.ts';

const adjust = (points: Point[], shocks = UNEMPLOYED.shocks) =>
  adjustSeries({ points, frequency: 'month', unit: 'persons', shocks });
const found = (points: Point[], shocks = UNEMPLOYED.shocks): Adjusted => {
  const adjustment = adjust(points, shocks);
  if (!adjustment.ok) throw new Error(adjustment.reason.code);
  return adjustment.adjusted;
};

describe('seasonal adjustment', () => {
  it('takes a season of ten per cent away and leaves the level', () => {
    const { adjusted } = found(makeSeasonal(96, () => 4000, 0));
    for (const value of adjusted) expect(Math.abs(value / 4000 - 1)).toBeLessThan(0.005);
  });

  it('is refused with a reason under three years, on years, and where gaps leave no three years whole', () => {
    const codeOf = (adjustment: ReturnType<typeof adjust>) =>
      adjustment.ok ? 'adjusted' : adjustment.reason.code;
    const points = makeSeasonal(96, () => 4000);
    expect(codeOf(adjust(points.slice(0, 35)))).toBe('SHORT_SERIES');
    expect(codeOf(adjust(points.slice(0, 36)))).toBe('adjusted');
    expect(codeOf(adjust(points.filter((_, i) => i % 30 !== 0)))).toBe('GAPS_IN_SERIES');
    const years = [{ period: '2014', value: 1, status: 'final' as const }];
    const annual = adjustSeries({ points: years, frequency: 'year', unit: 'persons', shocks: [] });
    expect(codeOf(annual)).toBe('NO_SEASON_IN_YEARS');
  });

  it('is refused where a shock leaves a month of the year seen only once', () => {
    const points = makeSeasonal(130, () => 4000).slice(100);
    const shock = { ...UNEMPLOYED.shocks[0]!, from: '2019-07', to: '2020-09' };
    expect(
      adjust(
        [
          ...points,
          ...makeMonths(
            '2021-11',
            Array.from({ length: 8 }, () => 4000),
          ),
        ],
        [shock],
      ).ok,
    ).toBe(false);
  });

  it('is «kort serie» under five years and not from there', () => {
    const codes = (length: number) => found(makeSeasonal(length, () => 4000)).notes.map((note) => note.code);
    expect(codes(59)).toContain('SHORT_SERIES');
    expect(codes(60)).not.toContain('SHORT_SERIES');
  });

  it('uses the longest stretch without gaps and says which; a suppressed month stays suppressed', () => {
    const points = makeSeasonal(100, () => 4000).map((point, i): Point =>
      i === 20 ? { period: point.period, value: null, status: 'suppressed' } : point,
    );
    const adjusted = found(points);
    expect(adjusted.periods[0]).toBe('2012-10');
    const note = adjusted.notes.find((one) => one.code === 'GAPS_IN_SERIES')!;
    expect(note.text.nb).toContain('oktober 2012 til april 2019');
    const shown = toPoints(adjusted, 'adjusted', points);
    expect(shown).toHaveLength(80);
    expect(shown[0]).toEqual({ period: '2012-09', value: null, status: 'suppressed' });
    expect(shown.slice(1).every((point) => point.status === 'estimated')).toBe(true);
  });

  it('does not let a shock into the season: a summer of lay-offs moves no other summer', () => {
    const calm = makeSeasonal(156, () => 4000, 0);
    const shaken = calm.map((point): Point =>
      point.period >= '2020-05' && point.period <= '2020-08' ? { ...point, value: point.value! * 3 } : point,
    );
    const [before, after] = [found(calm), found(shaken)];
    for (const [month, season] of after.season.entries())
      expect(season).toBeCloseTo(before.season[month]!, 4);
    const peak = after.adjusted[after.periods.indexOf('2020-06')]!;
    expect(peak).toBeGreaterThan(10_000);
  });

  it('gives figures above 0 and adds up again, for any counts', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 36, maxLength: 60 });
    fc.assert(
      fc.property(counts, (values) => {
        const adjusted = found(makeMonths('2011-01', values), []);
        return adjusted.periods.every((period, i) => {
          const value = adjusted.adjusted[i]!;
          const again = shiftSeason(adjusted, period, value, 1);
          return value > 0 && Math.abs(again - values[i]!) < 1e-6 * values[i]!;
        });
      }),
      { numRuns: 30 },
    );
  });

  it('scales with the series', () => {
    const points = makeSeasonal(72, (i) => 4000 - 5 * i);
    const tenfold = points.map((point) => ({ ...point, value: point.value! * 10 }));
    const [one, ten] = [found(points), found(tenfold)];
    ten.adjusted.forEach((value, i) => expect(value / (10 * one.adjusted[i]!)).toBeCloseTo(1, 6));
  });

  it('says in every language whose calculation it is', () => {
    const { notes } = found(makeSeasonal(130, () => 4000));
    expect(notes[0]!.text).toEqual({
      nb: 'Sesongjustert er vår beregning (STL), ikke SSBs eller NAVs.',
      nn: 'Sesongjustert er vår utrekning (STL), ikkje SSB si eller NAV si.',
      en: 'Seasonally adjusted is our calculation (STL), not SSB’s or NAV’s.',
    });
    expect(faultsIn(notes)).toEqual([]);
  });
});

describe('the unemployed of Østfold', () => {
  const { points } = readCounty('nav-unemployed', '31', 'persons');

  it('are more in January and fewer in the autumn than in the year as a whole, by STL', () => {
    const adjusted = found(points, findIndicator('nav-unemployed')!.shocks);
    expect(adjusted.periods).toHaveLength(181);
    expect(adjusted.season[0]).toBeGreaterThan(0.05);
    expect(adjusted.season[9]).toBeLessThan(0);
    // The mean of the year has no season: log factors sum to about 0.
    expect(Math.abs(adjusted.season.reduce((sum, value) => sum + value, 0))).toBeLessThan(0.02);
  });
});
