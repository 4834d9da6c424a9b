import type { View } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { fileHref, pictureHref, pictureName } from './fileHref.ts';

const VIEW: View = {
  indicator: 'nav-unemployed',
  region: ['31', '0301'],
  sex: 'total',
  recipe: 'none',
  asOf: '2018-06-01',
  lang: 'nb',
  theme: 'auto',
  kind: 'line',
};

describe('addresses of files', () => {
  it('ask the same question in another form, in a language where the form has one', () => {
    const figures = '/api/v1/series?indicator=nav-unemployed&region=31';
    expect(fileHref(figures, 'csv')).toBe(`${figures}&format=csv`);
    expect(fileHref(figures, 'xlsx', 'nn')).toBe(`${figures}&format=xlsx&lang=nn`);
  });

  it('draw the same view, frozen where it is frozen, in the reader’s language', () => {
    expect(pictureHref(VIEW, 'svg', 'en')).toBe(
      '/embed/chart.svg?indicator=nav-unemployed&region=31,0301&asOf=2018-06-01&lang=en',
    );
    expect(pictureName(VIEW, 'png')).toBe('nav-unemployed-31-0301.png');
  });
});
