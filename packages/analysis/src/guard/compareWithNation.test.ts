import { describe, expect, it } from 'vitest';
import { compareWithNation } from './compareWithNation.ts';
import { archivedOf, figureOf } from './testing/norwegianFigures.ts';

const spring = (region: string, indicator = 'nav-unemployed') => {
  const at = (period: string) => archivedOf({ region, indicator, period, boundaries: 'published' });
  return { from: at('2014-04'), to: at('2018-04') };
};

describe('Østfold beside the country, April 2014 to April 2018', () => {
  it('fell 25.9 per cent where the country fell 10.5', () => {
    const beside = compareWithNation(spring('01'), spring('0'))!;
    expect(beside.own.percent).toBeCloseTo(-25.93, 2);
    expect(beside.nation.percent).toBeCloseTo(-10.49, 2);
    expect(beside.difference).toBeCloseTo(-15.44, 2);
    expect(beside.text.nb).toBe(
      'Fra april 2014 til april 2018: Østfold −25,9\u00a0%, hele landet −10,5\u00a0%. Det er 15,4\u00a0prosentpoeng under landet.',
    );
  });

  it('is held in percentage points for rates', () => {
    const beside = compareWithNation(
      spring('01', 'nav-unemployed-rate'),
      spring('0', 'nav-unemployed-rate'),
    )!;
    expect([beside.own, beside.nation]).toEqual([
      { absolute: -1.1, percent: null },
      { absolute: -0.4, percent: null },
    ]);
    expect(beside.difference).toBeCloseTo(-0.7, 10);
    expect(beside.text.nb).toContain('−1,1\u00a0prosentpoeng');
  });

  it('is not given when a value is withheld or there is nothing to grow from', () => {
    const withheld = figureOf({ period: '2014-04', region: '01', boundaries: 'published', value: null });
    expect(compareWithNation({ ...spring('01'), from: withheld }, spring('0'))).toBeNull();
    expect(
      compareWithNation({ ...spring('01'), from: { ...withheld, value: 0, status: 'final' } }, spring('0')),
    ).toBeNull();
  });

  it('refuses the country over another time, and says what differs', () => {
    const other = {
      ...spring('0'),
      to: archivedOf({ region: '0', boundaries: 'published', period: '2018-02' }),
    };
    expect(() => compareWithNation(spring('01'), other)).toThrow(
      /«to» differ in period \(«2018-04», «2018-02»\)/,
    );
  });
});
