import type { Region } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { checkRegions } from './checkRegions.ts';
import { patchwork } from './testing/patchwork.ts';

const region = (code: string, label: string, validFrom: string, validTo: string | null): Region => ({
  code,
  label,
  level: code.length === 2 ? 'county' : 'municipality',
  parent: null,
  validFrom,
  validTo,
});
const TABLE = [
  region('0101', 'Halden', '1967-01-01', '2020-01-01'),
  region('3001', 'Halden', '2020-01-01', '2024-01-01'),
  region('3101', 'Halden', '2024-01-01', null),
  region('0104', 'Moss', '1944-01-01', '2020-01-01'),
  region('3002', 'Moss', '2020-01-01', '2024-01-01'),
  region('3103', 'Moss', '2024-01-01', null),
  region('3114', 'Våler (Østfold)', '2024-01-01', null),
  region('5025', 'Røros - Rosse', '2020-01-01', null),
  region('31', 'Østfold', '2024-01-01', null),
];

const shapesOf = (labels: Record<string, string | null>) =>
  patchwork({ codes: [Object.keys(labels)] }).map((shape) => ({ ...shape, label: labels[shape.code]! }));
const check = (labels: Record<string, string | null>, year = 2024) =>
  checkRegions(shapesOf(labels), TABLE, { level: 'municipality', year }).map(
    ({ severity, message }) => `${severity}: ${message.nb}`,
  );
const ALL = { 3101: 'Halden', 3103: 'Moss', 3114: 'Våler', 5025: 'Rosse - Røros' };

describe('checkRegions', () => {
  it('has nothing to say of a file with all regions, whatever order their double names stand in', () => {
    expect(check(ALL)).toEqual([]);
  });

  it('lists codes of another year, and says which years they fit', () => {
    expect(check({ 3001: 'Halden', 3002: 'Moss' })).toEqual([
      'error: Koder som ikke gjaldt for kommuner 1. januar 2024: 3001 Halden, 3002 Moss. Kodene i filen passer med 2020–2023.',
    ]);
    expect(check(ALL, 2022)[0]).toContain('passer med 2024–.');
    expect(check({ 9999: null })[0]).toBe('error: Koder som ikke gjaldt for kommuner 1. januar 2024: 9999.');
  });

  it('names regions that the file lacks', () => {
    expect(check({ 3101: 'Halden', 3114: 'Våler', 5025: 'Røros' })).toEqual([
      'warning: Regioner som gjaldt 1. januar 2024, er ikke i filen: 3103 Moss. De får ingen flate på kartet.',
    ]);
  });

  it('wonders at a code with another region’s name', () => {
    expect(check({ ...ALL, 3101: 'Moss', 3103: 'Halden' })).toEqual([
      'warning: Navn i filen er andre enn regiontabellens: 3101 Moss (Halden), 3103 Halden (Moss). Se etter at kodene er riktige.',
    ]);
  });

  it('says when areas reach into the sea', () => {
    const large = [{ ...shapesOf({ 31: null })[0]!, code: '31', polygons: [[box(0, 58, 30, 66)]] }];
    const table = TABLE.filter(({ code }) => code === '31');
    const [sea] = checkRegions(large, table, { level: 'county', year: 2024 });
    expect(sea!.message.nb).toMatch(/går ut i sjøen \(til sammen 1\s\d{3}\s000 km²\)/);
  });
});

function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
