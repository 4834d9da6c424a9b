import { type BoundaryFlag, recipeSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../galleryFigures.ts';
import { type FootnoteInput, footnotes } from './footnotes.ts';

const { series } = figuresOf('nav-unemployed', '31');
const base: FootnoteInput = {
  series: [series],
  points: [],
  table: null,
  recipe: 'none',
  sources: [{ id: 'nav', name: 'NAV' }],
  language: 'nb',
};
const textOf = (input: Partial<FootnoteInput>) =>
  footnotes({ ...base, ...input })
    .map(({ text }) => text)
    .join(' ');
const published = (precision: 'day' | 'month' | 'not-before') => ({
  series: [{ ...series, vintage: { ...series.vintage!, published: '2018-07-01', precision } }],
});

describe('footnotes', () => {
  it('name the source and the borders', () => {
    expect(textOf({})).toBe(
      'Kilde: NAV, publisert 30. januar 2026. Grensene er de som gjaldt 1. januar 2024.',
    );
  });

  it('claim no more about the publication date than is known', () => {
    expect(textOf(published('day'))).toContain('publisert 1. juli 2018');
    expect(textOf(published('month'))).toContain('publisert i juli 2018');
    expect(textOf(published('not-before'))).toContain('uten oppgitt dato, publisert tidligst 1. juli 2018');
    expect(textOf({ series: [{ ...series, vintage: null }] })).toContain('ukjent dato');
  });

  it.each<BoundaryFlag>(['exact-sum', 'estimated-share', 'estimated-rate'])(
    'call %s our calculation',
    (flag) => {
      expect(textOf({ points: [{ flag, status: 'final' }] })).toContain('Vår beregning');
    },
  );

  it('do not call the source’s own value our calculation', () => {
    expect(textOf({ points: [{ flag: 'exact-same', status: 'final' }] }).toLowerCase()).not.toContain(
      'vår beregning',
    );
  });

  it('call every recipe but none our calculation', () => {
    expect(textOf({ recipe: 'change-12m' })).toContain('Endringen er vår beregning.');
    for (const recipe of recipeSchema.options.filter((each) => each !== 'none')) {
      expect(textOf({ recipe }), recipe).toContain('er vår beregning.');
    }
  });

  it('say that suppressed is not zero', () => {
    expect(textOf({ points: [{ status: 'suppressed' }] })).toContain('Det er ikke null.');
  });

  it('say the same thing of six regions once', () => {
    expect(footnotes({ ...base, series: [series, series, series] })).toHaveLength(2);
  });
});
