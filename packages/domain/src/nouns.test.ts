import { describe, expect, it } from 'vitest';
import { nameBreakdown } from './breakdown.ts';
import { observationSchema } from './observation.ts';
import { isValidDuring, isValidOn, regionCodeSchema } from './region.ts';
import { type Target, pathInForce, targetSchema } from './target.ts';
import { asOfSchema, formatPublished, parsePublished } from './vintage.ts';

const observation = {
  indicator: 'nav-unemployed',
  region: '4036',
  breakdown: 'total',
  boundaries: '2024',
  period: '2015-03',
};

describe('observation', () => {
  it('refuses a suppressed 0: a star is no number', () => {
    expect(observationSchema.safeParse({ ...observation, value: 0, status: 'suppressed' }).success).toBe(
      false,
    );
    expect(observationSchema.safeParse({ ...observation, value: null, status: 'suppressed' }).success).toBe(
      true,
    );
  });

  it('refuses a final value that is not there', () => {
    expect(observationSchema.safeParse({ ...observation, value: null, status: 'final' }).success).toBe(false);
  });
});

describe('region', () => {
  it.each(['0', '01', '31', '0301', '5636'])('takes %s as a code', (code) => {
    expect(regionCodeSchema.safeParse(code).success).toBe(true);
  });

  it.each(['301', '1', 'Østfold', '31 ', '031', '00301', ''])('refuses «%s» as a code', (code) => {
    expect(regionCodeSchema.safeParse(code).success).toBe(false);
  });

  it('is valid from its first day to the day before validTo', () => {
    const ostfold = { validFrom: '1919-01-01', validTo: '2020-01-01' };
    expect(isValidOn(ostfold, '2019-12-31')).toBe(true);
    expect(isValidOn(ostfold, '2020-01-01')).toBe(false);
    expect(isValidDuring(ostfold, '2019')).toBe(true);
    expect(isValidDuring(ostfold, '2020-01')).toBe(false);
  });
});

describe('publication date', () => {
  it.each([
    ['2026-02-05', '2026-02-05', 'day'],
    ['2018-05', '2018-05-31', 'month'],
    ['2024-02', '2024-02-29', 'month'],
    ['>=2018-07-01', '2018-07-01', 'not-before'],
    ['>=2018-07', '2018-07-01', 'not-before'],
  ])('reads %s as %s, %s', (text, published, precision) => {
    expect(parsePublished(text)).toEqual({ published, precision });
  });

  it.each(['2018', '2018-13', '2018-02-30', '5.2.2026', '', '>=2018'])('refuses «%s»', (text) => {
    expect(() => parsePublished(text)).toThrow('allowed');
  });
});

describe('publication date on screen', () => {
  it('never sounds more certain than it is', () => {
    expect(formatPublished(parsePublished('2026-01-30'), 'nb')).toBe('30. januar 2026');
    expect(formatPublished(parsePublished('2018-05'), 'nb')).toBe('mai 2018');
    expect(formatPublished(parsePublished('>=2018-07-01'), 'nn')).toBe('tidlegast 1. juli 2018');
    expect(formatPublished(parsePublished('>=2018-07-01'), 'en')).toBe('no earlier than 1 July 2018');
  });
});

describe('as of', () => {
  it('takes a day or an instant with its zone, not a local time', () => {
    expect(asOfSchema.safeParse('2018-06-01').success).toBe(true);
    expect(asOfSchema.safeParse('2018-06-01T08:00:00+02:00').success).toBe(true);
    expect(asOfSchema.safeParse('2018-06-01T08:00:00').success).toBe(false);
    expect(asOfSchema.safeParse('2018-02-30').success).toBe(false);
  });
});

describe('target', () => {
  const text = { nb: 'a', nn: 'a', en: 'a' };
  const version = (number: number, agreed: string) => ({
    version: number,
    agreed,
    agreedBy: 'Fylkestinget',
    reason: text,
    baseline: { period: '2023-12', value: 3900, method: 'mean-12m' as const },
    goal: { period: '2029-12', value: 3400 },
    shape: { kind: 'linear' as const },
  });
  const target: Target = targetSchema.parse({
    id: 'fewer',
    indicator: 'nav-unemployed',
    region: '31',
    breakdown: 'total',
    boundaries: '2024',
    title: text,
    description: text,
    example: true,
    direction: 'at-most',
    owners: [],
    versions: [version(1, '2023-06-15'), version(2, '2024-02-08')],
  });

  it('is judged by the version agreed by then: the goalposts never move unseen', () => {
    expect(pathInForce(target)?.version).toBe(2);
    expect(pathInForce(target, '2024-02-07')?.version).toBe(1);
    expect(pathInForce(target, '2024-02-08T09:00:00Z')?.version).toBe(2);
    expect(pathInForce(target, '2023-06-14')).toBeNull();
  });
});

it('names a member of a breakdown in the reader’s language, and the whole not at all', () => {
  expect(nameBreakdown('sex=female', 'nb')).toBe('kvinner');
  expect(nameBreakdown('sex=male', 'en')).toBe('men');
  expect(nameBreakdown('industry=manufacturing', 'nn')).toBe('manufacturing');
  expect(nameBreakdown('total', 'nb')).toBe('');
});
