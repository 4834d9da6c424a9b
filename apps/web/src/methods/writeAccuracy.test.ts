import { describe, expect, it } from 'vitest';
import { TEXTS } from '../texts/texts.ts';
import { writeAccuracy } from './writeAccuracy.ts';

describe('how a forecast did', () => {
  it('is told as how much less it missed by than last year’s figure', () => {
    expect(writeAccuracy(0.6, 0.8, TEXTS.nb, 'nb')).toContain('bommet 25\u00a0% mindre');
  });

  it('says plainly when it missed by more', () => {
    expect(writeAccuracy(1, 0.8, TEXTS.nn, 'nn')).toContain('bomma 25\u00a0% meir');
    expect(writeAccuracy(1, 0.8, TEXTS.en, 'en')).toContain('25% more');
  });

  it('claims no difference that rounds away', () => {
    expect(writeAccuracy(0.801, 0.8, TEXTS.nb, 'nb')).toBe(TEXTS.nb.methods.equal);
  });
});
