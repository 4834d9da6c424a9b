import { expect, it } from 'vitest';
import { measureOf } from '../../figures/measure.ts';
import { nb } from '../../texts/data/nb.ts';
import { changeOf, percentOf } from './changeOf.ts';

const persons = measureOf({ unit: 'persons', decimals: 0 }, 'persons');
const rate = measureOf({ unit: 'percent', decimals: 1 }, 'percent');

it('writes a revised count in persons and per cent, and a revised rate in percentage points only', () => {
  expect(changeOf({ before: 5724, after: 5733 }, persons, nb, 'nb')).toBe('+9');
  expect(percentOf({ before: 5724, after: 5733 }, persons, 'nb')).toBe('+0,2\u00a0%');
  expect(changeOf({ before: 61.2, after: 60.3 }, rate, nb, 'nb')).toBe('\u22120,9 prosentpoeng');
  expect(percentOf({ before: 61.2, after: 60.3 }, rate, 'nb')).toBe('');
});

it('has no change where one of the two is withheld, and no per cent of nothing', () => {
  expect(changeOf({ before: null, after: 5 }, persons, nb, 'nb')).toBe('');
  expect(percentOf({ before: null, after: 5 }, persons, 'nb')).toBe('');
  expect(percentOf({ before: 0, after: 5 }, persons, 'nb')).toBe('');
});
