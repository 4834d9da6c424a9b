import { describe, expect, it } from 'vitest';
import { readPeriodCode } from './readPeriodCode.ts';

describe('readPeriodCode', () => {
  it.each([
    ['2018M04', '2018-04'],
    ['2018K4', '2018-Q4'],
    ['2018Q4', '2018-Q4'],
    ['2018', '2018'],
    ['2018-04', '2018-04'],
    ['2018-Q2', '2018-Q2'],
  ])('reads %s as %s', (code, period) => {
    expect(readPeriodCode(code)).toEqual({ ok: true, period });
  });

  it.each([
    ['2018U12', 'er en uke'],
    ['2018W12', 'er en uke'],
    ['2018M13', 'ikke en periode'],
    ['2018M4', 'ikke en periode'],
    ['2018K5', 'ikke en periode'],
    ['2018H1', 'ikke en periode'],
    ['2018-2019', 'ikke en periode'],
    ['2018 ', 'ikke en periode'],
    ['', 'ikke en periode'],
  ])('refuses %j and says why', (code, complaint) => {
    const reading = readPeriodCode(code);
    expect(reading.ok ? '' : reading.message.nb).toContain(complaint);
  });
});
