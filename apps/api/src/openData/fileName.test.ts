import { describe, expect, it } from 'vitest';
import { dispositionOf } from './fileName.ts';

describe('dispositionOf', () => {
  it('gives a plain name for all and a readable one for those that take it', () => {
    expect(dispositionOf({ plain: 'nav-unemployed-31', readable: 'Helt ledige, Østfold' }, 'xlsx')).toBe(
      `attachment; filename="nav-unemployed-31.xlsx"; filename*=UTF-8''Helt%20ledige%2C%20%C3%98stfold.xlsx`,
    );
  });

  it('lets no name out of its header or into another folder', () => {
    const header = dispositionOf({ plain: 'a"; b\r\n../c', readable: '../x\\y:z*"\r\n(1)\'' }, 'csv');
    expect(header).toBe(`attachment; filename="a-b-c.csv"; filename*=UTF-8''..%20x%20y%20z%20%281%29%27.csv`);
    expect(header).not.toMatch(/[\r\n]/);
  });

  it('keeps a long name within what file systems take', () => {
    const header = dispositionOf({ plain: 'a', readable: 'Å'.repeat(400) }, 'json-stat');
    expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toHaveLength('.json'.length + 120);
  });
});
