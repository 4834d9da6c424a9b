import { describe, expect, it } from 'vitest';
import { nb } from '../texts/data/nb.ts';
import { writePublication } from './writePublication.ts';

const reader = { d: nb, language: 'nb' } as const;

describe('when something was published', () => {
  it('is a day only when the source gave the day', () => {
    expect(writePublication({ published: '2026-01-30', precision: 'day' }, reader)).toBe('30. januar 2026');
    expect(writePublication({ published: '2014-02-28', precision: 'month' }, reader)).toBe(
      'i løpet av februar 2014',
    );
    expect(writePublication({ published: '2018-07-01', precision: 'not-before' }, reader)).toBe(
      'tidligst 1. juli 2018',
    );
  });
});
