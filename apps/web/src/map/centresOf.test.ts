import type { Region } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { centresOf } from './centresOf.ts';

const region = (code: string, label: string, parent: string | null, level: Region['level']): Region => ({
  code,
  label,
  level,
  parent,
  validFrom: '2000-01-01',
  validTo: null,
});
const regions = [
  region('31', 'Østfold', '0', 'county'),
  region('3101', 'Halden', '31', 'municipality'),
  region('3103', 'Moss', '31', 'municipality'),
  region('30', 'Viken', '0', 'county'),
  region('3001', 'Halden', '30', 'municipality'),
  region('3099', 'Rømskog', '30', 'municipality'),
  region('99', 'Svalbard', '0', 'county'),
];
const centroids = new Map([
  ['3101', { lon: 11, lat: 59 }],
  ['3103', { lon: 10, lat: 60 }],
]);
const centre = (code: string) => centresOf([code], regions, centroids)[0];

describe('where a region lies', () => {
  it('is its own centre, or that of the municipality of the same name today', () => {
    expect(centre('3101')).toEqual({ code: '3101', lon: 11, lat: 59 });
    expect(centre('3001')).toEqual({ code: '3001', lon: 11, lat: 59 });
  });

  it('is the middle of its municipalities for a county', () => {
    expect(centre('31')).toEqual({ code: '31', lon: 10.5, lat: 59.5 });
  });

  it('is the middle of its county when nothing nearer is known', () => {
    expect(centre('3099')).toEqual({ code: '3099', lon: 11, lat: 59 });
  });

  it('is nowhere, not at 0° 0°, when nothing at all is known', () => {
    expect(centre('99')).toBeUndefined();
  });
});
