import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeText } from './officeText.ts';
import { createRateLimiter } from './rateLimiter.ts';
import { readRatePolicy } from './ratePolicy.ts';
import { retryAfter } from './retryAfter.ts';

describe('retryAfter', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('reads %j as %j ms', (header, ms) => {
    expect(retryAfter(header, now)).toBe(ms);
  });
});

describe('readRatePolicy', () => {
  it.each([
    ['40;w=60s', { calls: 40, seconds: 60 }],
    ['10;w=10', { calls: 10, seconds: 10 }],
    ['0;w=60s', null],
    ['per user', null],
    [null, null],
  ])('reads %j', (header, policy) => {
    expect(readRatePolicy(header)).toEqual(policy);
  });
});

describe('createRateLimiter', () => {
  /** Makes calls as fast as it allows, idle now and then, and gives the times. */
  function timesOf(limit: number, count: number, policy: string | null, idle: number[] = []) {
    let at = 0;
    const limiter = createRateLimiter({ calls: limit, seconds: 60 }, { now: () => new Date(at) });
    const told = readRatePolicy(policy);
    if (told) limiter.slowTo(told);
    return Array.from({ length: count }, (_, call) => {
      at += idle[call] ?? 0;
      for (let ms = limiter.wait(); ms > 0; ms = limiter.wait()) at += ms;
      limiter.take();
      return at;
    });
  }
  const mostIn = (times: number[], window: number) =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + window).length));

  it('keeps every stretch of a minute under the limit, also after a rest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.array(fc.constantFrom(0, 0, 0, 500, 20_000, 120_000), { maxLength: 120 }),
        (limit, idle) => {
          expect(mostIn(timesOf(limit, 120, null, idle), 60_000)).toBeLessThan(limit);
        },
      ),
    );
  });

  it('follows a slower policy of the office’s and never a faster one', () => {
    expect(mostIn(timesOf(30, 90, '10;w=60s'), 60_000)).toBeLessThan(10);
    expect(timesOf(30, 90, '4000;w=60s')).toEqual(timesOf(30, 90, null));
  });

  it('makes full use of what is left: 30 a minute lets a hundred calls through in four minutes', () => {
    expect(timesOf(30, 100, null).at(-1)).toBeLessThanOrEqual(240_000);
  });
});

describe('officeText', () => {
  it.each([
    ['{"type":"Parameter error","title":"Non-existent value","status":400}', 'Non-existent value'],
    ['{"title":"Too many cells selected","detail":"Too many cells selected"}', 'Too many cells selected'],
    ['{"error":"Too many values selected"}', 'Too many values selected'],
    [
      '{"title":"One or more validation errors occurred.","errors":{"outputFormat":["The input was not valid."]}}',
      'One or more validation errors occurred.; outputFormat: The input was not valid.',
    ],
    ['<html>', null],
    ['', null],
    ['{}', null],
    ['[]', null],
  ])('reads %s', (body, text) => {
    expect(officeText(body)).toBe(text);
  });
});
