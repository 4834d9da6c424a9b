import type { Indicator, Point } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decomposeByMunicipality } from './contribution.ts';
import { DecompositionError, type Ends } from './parts.ts';
import { decomposeByPopulation } from './populationRate.ts';
import { decomposeByIndustry } from './shiftShare.ts';

const indicator = { id: 'employed', unit: 'persons', additivity: 'sum' } as Indicator;
const text = (label: string) => ({ nb: label, nn: label, en: label });
const point = (value: number | null): Point => ({
  period: '2020',
  value,
  status: value === null ? 'suppressed' : 'final',
});
const ends = (code: string, before: number | null, after: number | null): Ends => ({
  code,
  label: `Region ${code}`,
  before: point(before),
  after: point(after),
});
const question = (before: number, after: number) => ({
  indicator,
  boundaries: '2024',
  from: '2014',
  to: '2020',
  region: ends('31', before, after),
});
const sum = (values: readonly { value: number }[]) => values.reduce((total, { value }) => total + value, 0);
const count = fc.integer({ min: 1, max: 50_000 });

describe('contribution by municipality', () => {
  it('sums to the county’s change, whatever is withheld or not placed', () => {
    const part = fc.tuple(fc.option(count), fc.option(count));
    fc.assert(
      fc.property(count, count, fc.array(part, { minLength: 1, maxLength: 30 }), (before, after, parts) => {
        fc.pre(parts.some(([a, b]) => a !== null && b !== null));
        const answer = decomposeByMunicipality(
          question(before, after),
          parts.map(([a, b], i) => ends(String(3100 + i), a, b)),
        );
        return Math.abs(sum(answer.components) - answer.change) < 1e-9;
      }),
    );
  });

  it('takes municipalities with a withheld figure together, and never as zero', () => {
    const answer = decomposeByMunicipality(question(100, 130), [
      ends('3101', 60, 80),
      ends('3103', null, 4),
      ends('3105', 37, 44),
    ]);
    expect(answer.components.map(({ code, value }) => [code, value])).toEqual([
      ['3101', 20],
      ['3105', 7],
      ['rest', 3],
    ]);
    expect(answer.components.at(-1)!.label.nb).toBe('Én kommune uten vist tall');
  });

  it('refuses a rate, and a county without a figure at an end', () => {
    const rate = { ...question(1, 2), indicator: { ...indicator, additivity: 'ratio' } as Indicator };
    expect(() => decomposeByMunicipality(rate, [ends('3101', 1, 2)])).toThrow('is not a count');
    const withheld = { ...question(1, 2), region: ends('31', null, 2) };
    expect(() => decomposeByMunicipality(withheld, [ends('3101', 1, 2)])).toThrow('suppressed');
  });
});

describe('population against rate', () => {
  it('splits 3 000 more employed into 5 197 from more people and −2 197 from a lower rate', () => {
    const answer = decomposeByPopulation(question(131_000, 134_000), ends('31', 200_000, 208_000));
    expect(answer.components[0]!.value).toBeCloseTo(5196.923076923078, 9);
    expect(answer.components[1]!.value).toBeCloseTo(-2196.9230769230735, 9);
    expect(sum(answer.components)).toBeCloseTo(answer.change, 9);
  });

  it('says which figure is lacking', () => {
    expect(() => decomposeByPopulation(question(1, 2), { ...ends('31', 5, 6), before: undefined })).toThrow(
      DecompositionError,
    );
  });
});

describe('shift-share by industry', () => {
  it('sums to the region’s change, and each industry to its own', () => {
    const industry = fc.record({ region: fc.tuple(count, count), rest: fc.tuple(count, count) });
    fc.assert(
      fc.property(fc.array(industry, { minLength: 1, maxLength: 17 }), (rows) => {
        const answer = decomposeByIndustry(
          question(0, 0),
          { code: '40', label: 'Telemark' },
          rows.map(({ region, rest }, i) => ({
            code: `i${i}`,
            label: text(`i${i}`),
            region: { before: region[0], after: region[1] },
            reference: { before: region[0] + rest[0], after: region[1] + rest[1] },
          })),
        );
        const each = answer.industries.every(
          ({ before, after, national, mix, competitive }) =>
            Math.abs(national + mix + competitive - (after - before)) < 1e-6,
        );
        return each && Math.abs(sum(answer.components) - answer.change) < 1e-6;
      }),
    );
  });

  it('refuses a region without figures by industry, naming it', () => {
    expect(() => decomposeByIndustry(question(0, 0), { code: '40', label: 'Telemark' }, [])).toThrow(
      'Region 31',
    );
  });

  it('always prints that it does not prove a cause', () => {
    const answer = decomposeByPopulation(question(10, 12), ends('31', 20, 21));
    expect(answer.notes.map((note) => note.code)).toContain('DESCRIBES_NOT_CAUSE');
  });
});
