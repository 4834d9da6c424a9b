import { readFileSync } from 'node:fs';
import { findIndicator } from '@regionpuls/catalogue';
import { comparePeriods, partnerSchema, targetSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { dataFolder } from './testing/archive.ts';

const text = (name: string) => readFileSync(new URL(name, dataFolder), 'utf8');
const { partners, targets } = JSON.parse(text('example-partnership.json')) as {
  partners: unknown[];
  targets: unknown[];
};
const read = targets.map((target) => targetSchema.parse(target));

describe('the example partnership', () => {
  it('fits the schemas, and every part says that it is an example', () => {
    for (const partner of partners) expect(partnerSchema.parse(partner).example).toBe(true);
    for (const target of read) {
      expect(target.example).toBe(true);
      expect(target.description.nb).toContain('Eksempel');
      expect(target.description.nn).toContain('Døme');
      expect(target.description.en).toContain('Example');
    }
  });

  it('has known indicators at a frequency they have, known owners, and a goal after each baseline', () => {
    const ids = partners.map((partner) => partnerSchema.parse(partner).id);
    for (const { indicator, owners, versions } of read) {
      expect(findIndicator(indicator)).toBeDefined();
      for (const owner of owners) expect(ids).toContain(owner);
      for (const [index, { version, agreed, baseline, goal }] of versions.entries()) {
        expect(version).toBe(index + 1);
        expect(comparePeriods(baseline.period, goal.period)).toBeLessThan(0);
        expect(agreed > (versions[index - 1]?.agreed ?? '')).toBe(true);
      }
    }
  });

  it('has every 12-month mean equal to the mean of the bundled figures', () => {
    const rows = text('figures/nav-county-monthly-current-borders.csv')
      .split('\n')
      .map((line) => line.split(','));
    const means = read.flatMap(({ indicator, region, versions }) =>
      versions
        .filter(({ baseline }) => baseline.method === 'mean-12m')
        .map(({ baseline }) => ({ indicator, region, baseline })),
    );
    expect(means.length).toBeGreaterThanOrEqual(5);
    for (const { indicator, region, baseline } of means) {
      const year = baseline.period.slice(0, 4);
      const values = rows
        .filter(
          ([id, code, period, sex]) =>
            id === indicator && code === region && sex === 'total' && period!.startsWith(year),
        )
        .map(([, , , , value]) => Number(value));
      expect(values).toHaveLength(12);
      const mean = values.reduce((sum, value) => sum + value, 0) / 12;
      expect(Math.abs(mean - baseline.value)).toBeLessThanOrEqual(baseline.roundedTo / 2 + 1e-9);
    }
  });

  it('starts from the figures of the founding slide', () => {
    const baselineOf = (id: string) => read.find((target) => target.id === id)!.versions[0]!.baseline;
    expect(baselineOf('ostfold-2014-ledighet')).toMatchObject({
      period: '2014-02',
      value: 5733,
      method: 'single-month',
    });
    expect(baselineOf('ostfold-2014-sysselsetting')).toMatchObject({ value: 131_000, roundedTo: 1000 });
  });
});
