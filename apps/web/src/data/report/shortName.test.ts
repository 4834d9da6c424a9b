import { expect, it } from 'vitest';
import { shortName } from './shortName.ts';

it('leaves a name of ordinary length alone, and takes the middle out of a long one', () => {
  expect(shortName('nav-oktober-2026.csv')).toBe('nav-oktober-2026.csv');
  const long = `${'Spesialleveranse_'.repeat(9)}versjon_3_ENDELIG(2).xlsx`;
  expect(shortName(long)).toHaveLength(60);
  expect(shortName(long)).toMatch(/^Spesialleveranse_.*….*ENDELIG\(2\)\.xlsx$/);
});
