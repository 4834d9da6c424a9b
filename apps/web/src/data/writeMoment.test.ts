import { expect, it } from 'vitest';
import { writeMoment } from './writeMoment.ts';

it('writes the day and the hour in Norway, also when it is still yesterday in UTC', () => {
  expect(writeMoment('2026-11-22T23:30:00Z', 'nb')).toBe('23. november 2026 kl. 00.30');
  expect(writeMoment('2026-07-01T06:05:00Z', 'nn')).toBe('1. juli 2026 kl. 08.05');
  expect(writeMoment('2026-07-01T06:05:00Z', 'en')).toBe('1 July 2026, 08:05');
});
