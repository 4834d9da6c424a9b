import { describe, expect, it } from 'vitest';
import { figuresOf, unemployed } from '../galleryFigures.ts';
import { chartAxisTitle } from './chartFormat.ts';
import { describe as describeChart, titleOf } from './describe.ts';
import type { LineInput } from './lineInput.ts';
import { qualifiers } from './qualifiers.ts';

const ostfold = figuresOf('nav-unemployed', '31');
const women = { ...ostfold, series: { ...ostfold.series, breakdown: 'sex=female' } };
const input = (series: LineInput['series'], more: Partial<LineInput> = {}): LineInput => ({
  ...{ series, indicator: unemployed, language: 'nb', width: 900, height: 400, size: 'page' },
  ...more,
});

describe('qualifiers', () => {
  it.each([
    ['nb', ', kvinner, sesongjustert (vår beregning)'],
    ['nn', ', kvinner, sesongjustert (vår utrekning)'],
    ['en', ', women, seasonally adjusted (our calculation)'],
  ] as const)('say of whom and how, in %s', (language, said) => {
    expect(qualifiers({ breakdown: 'sex=female', recipe: 'seasonally-adjusted', language })).toBe(said);
  });

  it('are none for figures of all as published', () => {
    expect(qualifiers({ language: 'nb' })).toBe('');
    expect(titleOf(input([ostfold]))).toBe('Helt ledige i Østfold');
  });

  it('are in the chart’s name and in its description', () => {
    const shown = input([women], { recipe: 'index' });
    expect(titleOf(shown)).toMatch(/^Helt ledige i Østfold, kvinner, indeks, \w+ \d{4} = 100$/);
    expect(describeChart(shown)[0]).toMatch(/^Linjediagram: Helt ledige i Østfold, kvinner, /);
    expect(chartAxisTitle(input([women]))).toBe('Helt ledige, kvinner');
  });

  it('leave lines of different sexes to their labels', () => {
    const both = input([ostfold, { ...women, label: 'Kvinner i Østfold' }]);
    expect(titleOf(both)).toBe('Helt ledige i Østfold og Kvinner i Østfold');
  });
});
