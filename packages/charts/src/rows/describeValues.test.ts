import { describe, expect, it } from 'vitest';
import { onProgrammes } from '../galleryFigures.ts';
import { valueFormat } from '../line/valueFormat.ts';
import { describeValues } from './describeValues.ts';
import type { RegionValue } from './extremes.ts';

const known = (label: string, value: number): RegionValue => ({ label, value, status: 'final' });
const without = (label: string, status: RegionValue['status']): RegionValue => ({
  label,
  value: null,
  status,
});
const say = (values: RegionValue[], language: 'nb' | 'nn' | 'en' = 'nb') =>
  describeValues(values, valueFormat(onProgrammes, 'none', 'persons', language)).join(' ');

const ALL = [known('Bodø', 265), known('Lurøy', 4), known('Beiarn', 4), known('Rana', 90)];

describe('describeValues', () => {
  it.each([
    ['nb', 'Høyest er Bodø med 265, lavest Beiarn og Lurøy med 4.'],
    ['nn', 'Høgast er Bodø med 265, lågast Beiarn og Lurøy med 4.'],
    ['en', 'The highest is Bodø with 265, the lowest Beiarn and Lurøy with 4.'],
  ] as const)('names all who share an end, in %s', (language, text) => {
    expect(say(ALL, language)).toBe(text);
  });

  it('counts those who share it when they are many', () => {
    const many = ['Beiarn', 'Bindal', 'Grane', 'Lurøy', 'Træna'].map((label) => known(label, 4));
    expect(say([...many, known('Bodø', 265)])).toContain('lavest Beiarn, Bindal og 3 til med 4.');
  });

  it('names a lowest only of those with figures where some are withheld or missing', () => {
    expect(say([...ALL, without('Træna', 'suppressed'), without('Vevelstad', 'missing')])).toBe(
      'Av 4 med tall er Bodø høyest med 265, Beiarn og Lurøy lavest med 4. 1 undertrykt. 1 uten tall.',
    );
  });

  it('has no highest and lowest where there is one figure, none, or the same everywhere', () => {
    expect(say([known('Oslo', 12125)])).toBe('Oslo: 12\u00a0125.');
    expect(say([known('Bodø', 265), without('Træna', 'suppressed')])).toBe(
      'Bare Bodø har tall: 265. 1 undertrykt.',
    );
    expect(say([without('Træna', 'suppressed')])).toBe('Ingen tall å vise. 1 undertrykt.');
    expect(say([known('Bodø', 4), known('Rana', 4)])).toBe('Alle 2 med tall har 4.');
  });
});
