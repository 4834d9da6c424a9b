/** Kartverket’s own files lie beside the checkout (`../shared`); without them those tests are skipped, and say so. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from './readBoundaries.ts';
import { MAX_BOUNDARY_BYTES } from './readJson.ts';
import type { BoundaryLevel } from './shape.ts';
import { countEdges, patchwork, toGeoJson } from './testing/patchwork.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decode = (bytes: Uint8Array) => decoder.decode(bytes);
const bytesOf = (content: unknown) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const read = (content: unknown, level: BoundaryLevel = 'municipality') =>
  readBoundaries(content instanceof Uint8Array ? content : bytesOf(content), { decode, level });
const said = ({ remarks }: ReturnType<typeof read>) =>
  remarks.map(({ severity, message }) => `${severity}: ${message.nb}`).join('\n');

const COUNTRY = patchwork({
  codes: [
    ['3101', '3103'],
    ['3105', '3105'],
  ],
});
interface Feature {
  id?: unknown;
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown } | null;
}
const file = () => toGeoJson(COUNTRY) as { type: string; crs?: unknown; features: Feature[] };
const changed = (change: (features: Feature[]) => void) => {
  const whole = file();
  change(whole.features);
  return whole;
};

describe('readBoundaries', () => {
  it('reads GeoJSON: codes, names and land', () => {
    const { file: found, remarks } = read(file());
    expect(found).toMatchObject({ form: 'geojson', property: 'kommunenummer' });
    expect(found!.shapes.map(({ code, label }) => [code, label])).toEqual([
      ['3101', 'Sted 3101'],
      ['3103', 'Sted 3103'],
      ['3105', 'Sted 3105'],
    ]);
    expect(remarks.map(({ severity }) => severity)).toEqual(['note']);
  });

  it('reads TopoJSON with steps and a transform to the same land as GeoJSON', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.1, 0.1], translate: [10, 60] },
      arcs: [
        [
          [5, 0],
          [0, 5],
        ],
        [
          [5, 5],
          [-5, 0],
          [0, -5],
          [5, 0],
        ],
        [
          [5, 0],
          [5, 0],
          [0, 5],
          [-5, 0],
        ],
      ],
      objects: {
        land: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]], properties: { code: '3101' } },
            { type: 'Polygon', arcs: [[2, -1]], properties: { code: '3103' } },
          ],
        },
      },
    };
    const { file: found } = read(topology);
    expect(found).toMatchObject({ form: 'topojson', property: 'code' });
    const places = found!.shapes.map(({ polygons }) => new Set(polygons.flat(2).map(String)));
    expect(places[0]).toEqual(new Set(['10.5,60', '10.5,60.5', '10,60.5', '10,60']));
    expect(places[1]).toEqual(new Set(['10.5,60', '10.5,60.5', '11,60.5', '11,60']));
  });

  it('finds the collection of the level among several, as Geonorge packs them, and turns UTM 33 to degrees', () => {
    const ring = [
      [262560.482, 6649443.584],
      [263560, 6649443],
      [263560, 6650443],
      [262560.482, 6649443.584],
    ];
    const areas = (name: string, codes: string[]) => ({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25833' } },
      features: codes.map((code) => ({
        type: 'Feature',
        properties: { [name]: code, navn: [{ navn: 'Oslo', sprak: 'nor' }] },
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    });
    const { file: found } = read({
      'administrative_enheter.fylke': areas('fylkesnummer', ['03']),
      'administrative_enheter.kommune': areas('kommunenummer', ['0301']),
      'administrative_enheter.administrativgrense': { type: 'FeatureCollection', features: [] },
    });
    expect(found!.shapes).toMatchObject([{ code: '0301', label: 'Oslo' }]);
    expect(found!.shapes[0]!.polygons[0]![0]).toContainEqual([10.7522, 59.9139]);
  });

  it('puts back the zero that a code written as a number has lost, and says so', () => {
    const reading = read(changed(([first]) => (first!.properties['kommunenummer'] = 301)));
    expect(reading.file!.shapes[0]!.code).toBe('0301');
    expect(said(reading)).toContain('ledende nuller');
  });

  it('prefers the property named for the level, and takes the feature’s own id when there is no other', () => {
    const other = changed((features) => features.forEach(({ properties }) => (properties['id'] = '9999')));
    expect(read(other).file!.property).toBe('kommunenummer');
    const bare = changed((features) =>
      features.forEach((feature) => {
        feature.id = feature.properties['kommunenummer'];
        feature.properties = {};
      }),
    );
    expect(read(bare).file!.property).toBe('id (feature)');
  });

  it.each<[string, unknown, string]>([
    ['an error page', '<!doctype html><title>404</title>', 'nettside (HTML)'],
    ['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'pakket (zip'],
    ['a shapefile', Uint8Array.of(0, 0, 0x27, 0x0a, 0), 'shapefil'],
    ['Latin-1', Uint8Array.of(0x7b, 0xe5, 0x7d), 'UTF-8'],
    ['nothing', '  ', 'tom'],
    ['half a file', JSON.stringify(file()).slice(0, 900), 'bare en del'],
    ['another JSON', { id: 1 }, 'verken TopoJSON'],
    ['a list', [], 'verken TopoJSON'],
    [
      'a topology without its arcs',
      { type: 'Topology', arcs: [], objects: { a: { type: 'Polygon', arcs: [[0]] } } },
      'skadet',
    ],
    [
      'lines only',
      changed((features) =>
        features.forEach((one) => (one.geometry = { type: 'LineString', coordinates: [] })),
      ),
      'ingen flater',
    ],
    [
      'properties without codes',
      changed((features) => features.forEach((one) => (one.properties = { navn: 'Halden', areal: 12 }))),
      '«navn», «areal»',
    ],
    [
      'an area without a code',
      changed(([first]) => delete first!.properties['kommunenummer']),
      '1 av flatene',
    ],
    [
      'a code twice',
      changed(([, second]) => (second!.properties['kommunenummer'] = '3101')),
      'mer enn én gang: 3101',
    ],
    [
      'an empty area',
      changed(([first]) => (first!.geometry = { type: 'MultiPolygon', coordinates: [] })),
      'tom eller uten utstrekning for: 3101',
    ],
    [
      'an area that is a line there and back',
      changed(
        ([first]) =>
          (first!.geometry = {
            type: 'Polygon',
            coordinates: [
              [
                [10, 60],
                [10.5, 60.5],
                [11, 61],
                [10, 60],
              ],
            ],
          }),
      ),
      'uten utstrekning for: 3101',
    ],
    [
      'text for numbers',
      changed(
        ([first]) =>
          (first!.geometry = {
            type: 'Polygon',
            coordinates: [
              [
                ['10', '60'],
                ['11', '60'],
                ['11', '61'],
              ],
            ],
          }),
      ),
      'skadet for: 3101',
    ],
    [
      'north before east',
      changed(
        ([first]) =>
          (first!.geometry = {
            type: 'Polygon',
            coordinates: [
              [
                [60, 10],
                [60, 11],
                [61, 11],
                [60, 10],
              ],
            ],
          }),
      ),
      'gal rekkefølge',
    ],
    [
      'metres that do not say of which plane',
      changed(
        ([first]) =>
          (first!.geometry = {
            type: 'Polygon',
            coordinates: [
              [
                [262560, 6649443],
                [263560, 6649443],
                [263560, 6650443],
                [262560, 6649443],
              ],
            ],
          }),
      ),
      'EPSG:25833 oppgitt',
    ],
    [
      'another country',
      changed(
        ([first]) =>
          (first!.geometry = {
            type: 'Polygon',
            coordinates: [
              [
                [100, 10],
                [101, 10],
                [101, 11],
                [100, 10],
              ],
            ],
          }),
      ),
      'utenfor Norge: 3101',
    ],
    ['another plane', { ...file(), crs: { type: 'name', properties: { name: 'EPSG:3857' } } }, '«EPSG:3857»'],
    ['two collections of municipalities', { a: file(), b: file() }, 'flere samlinger: a, b'],
  ])('refuses %s, and says why', (_, content, message) => {
    const reading = read(content);
    expect(reading.file).toBeNull();
    expect(said(reading)).toContain(message);
    for (const { message: texts } of reading.remarks) expect(new Set(Object.values(texts)).size).toBe(3);
  });

  it('refuses municipalities delivered as counties, and the other way around', () => {
    expect(said(read(file(), 'county'))).toContain(
      'Filen har kommuner (kommunenummer: 3101), men nivået er fylker',
    );
    const counties = changed((features) =>
      features.forEach((one, index) => (one.properties = { fylkesnummer: `3${index}` })),
    );
    expect(said(read(counties))).toContain('Filen har fylker');
  });

  it('refuses what is too large before it reads it', () => {
    expect(said(read(new Uint8Array(MAX_BOUNDARY_BYTES + 1)))).toContain('høyst 64 MB');
  });
});

const shared = new URL('../../../../../shared/data/geo/', import.meta.url);
const FILES: [BoundaryLevel, string, number][] = [
  ['municipality', 'Kommuner-S.topojson', 357],
  ['county', 'Fylker-S.topojson', 15],
];
const isThere = FILES.every(([, name]) => existsSync(new URL(name, shared)));
if (!isThere) process.stderr.write('SKIPPED: ../shared/data/geo is not there\n');

describe.skipIf(!isThere)('Kartverket’s boundaries of 2024', () => {
  it.each(FILES)('give every %s its land, with shared borders (%s)', (level, name, count) => {
    const { file: found, remarks } = read(readFileSync(new URL(name, shared)), level);
    expect(remarks.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(found!.shapes).toHaveLength(count);
    expect(found!.shapes.every(({ polygons }) => polygons.length > 0)).toBe(true);
    const counts = [...countEdges(found!.shapes).values()];
    expect(Math.max(...counts)).toBe(2);
    expect(counts.filter((uses) => uses === 2).length).toBeGreaterThan(level === 'county' ? 400 : 2000);
  });
});
