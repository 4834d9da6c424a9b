/** Boundaries over the bundled region table. Kartverket’s files lie beside the checkout; without them their test is skipped. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBoundaries } from '@regionpuls/contract';
import { isValidOn } from '@regionpuls/domain';
import { readBoundaries as readFile } from '@regionpuls/formats';
import { type BoundaryShapes, type FiguresWriter, openFiguresWriter } from '@regionpuls/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestServer, startServer } from '../testing/startServer.ts';

const URL_PATH = '/api/v1/boundaries';

let directory: string;
let writer: FiguresWriter;
let server: TestServer;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regionpuls-boundaries-'));
  cpSync(inject('archive'), directory, { recursive: true });
  writer = openFiguresWriter({ directory });
  server = await startServer(directory);
});
afterAll(async () => {
  await server.close();
  await writer.close();
  rmSync(directory, { recursive: true });
});

const publish = (level: 'county' | 'municipality', year: number, shapes: BoundaryShapes) =>
  writer.publishBoundaries({
    source: 'boundaries',
    fileName: 'boxes.json',
    payload: new TextEncoder().encode(JSON.stringify(shapes)),
    options: { year: String(year), level },
    report: null,
    year,
    level,
    origin: 'Testfylket',
    licence: 'CC0',
    shapes,
  });

/** Boxes in rows of twenty, sides shared. */
async function boxes(level: 'county' | 'municipality', year: number): Promise<BoundaryShapes> {
  const { regions } = await writer.regions();
  const there = regions.filter((one) => one.level === level && isValidOn(one, `${year}-01-01`));
  return Object.fromEntries(
    there.map(({ code }, index) => {
      const [west, south] = [5 + (index % 20) * 0.5, 59 + Math.floor(index / 20) * 0.25];
      const [east, north] = [west + 0.5, south + 0.25];
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ];
      return [code, { type: 'MultiPolygon' as const, coordinates: [[ring]] }];
    }),
  );
}

describe('boundaries', () => {
  it('answers that nothing is loaded, and 404 with the years there are when land is asked for', async () => {
    expect(await server.answer(readBoundaries, URL_PATH)).toEqual({ sets: [], land: null });
    const none = await server.ask(`${URL_PATH}?level=county&year=2024`);
    expect(none).toMatchObject({ status: 404, type: 'application/problem+json; charset=utf-8' });
    await publish('county', 2021, await boxes('county', 2021));
    const other = await server.ask(`${URL_PATH}?level=county&year=2024`);
    expect((other.body as { detail: string }).detail).toBe(
      'there are no boundaries of level county for 2024; there is: county 2020–2023',
    );
  });

  it('gives the land of every year with the same regions, and says whose borders are drawn', async () => {
    await publish('municipality', 2024, await boxes('municipality', 2024));
    const { sets, land } = await server.answer(readBoundaries, `${URL_PATH}?level=municipality&year=2026`);
    expect(sets).toMatchObject([{ level: 'municipality', year: 2024, from: 2024, to: null, licence: 'CC0' }]);
    expect(land).toMatchObject({
      level: 'municipality',
      year: 2026,
      credit: { origin: 'Testfylket', licence: 'CC0', year: 2024 },
    });
    expect(land!.outlines.areas).toHaveLength(357);
    expect(land!.outlines.borders.length).toBeGreaterThan(10);
  });

  it('draws no borders of counties on a map of counties', async () => {
    const { land } = await server.answer(readBoundaries, `${URL_PATH}?level=county&year=2022`);
    expect(land!.outlines.areas).toHaveLength(11);
    expect(land!.outlines.borders).toEqual([]);
  });

  it('serves a new set as soon as it is published, and 304 while nothing changed', async () => {
    const url = `${URL_PATH}?level=county&year=2021`;
    const before = await server.ask(url);
    const etag = String(before.headers['etag']);
    expect((await server.ask(url, { 'if-none-match': etag })).status).toBe(304);
    const shapes = await boxes('county', 2021);
    const [code] = Object.keys(shapes);
    shapes[code!]!.coordinates[0]![0]![0] = [4.5, 58.9];
    shapes[code!]!.coordinates[0]![0]!.splice(-1, 1, [4.5, 58.9]);
    await publish('county', 2021, shapes);
    const after = await server.ask(url, { 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(after.text).not.toBe(before.text);
  });

  it.each([
    ['year=2024', 'level'],
    ['level=county&year=1700', 'year'],
    ['level=parish&year=2024', 'level'],
    ['level=county&yaer=2024', 'yaer'],
  ])('refuses ?%s, naming the parameter', async (query, parameter) => {
    const { status, body } = await server.ask(`${URL_PATH}?${query}`);
    expect(status).toBe(400);
    expect((body as { errors: { parameter: string }[] }).errors[0]!.parameter).toBe(parameter);
  });
});

const shared = new URL('../../../../../shared/data/geo/Kommuner-S.topojson', import.meta.url);
if (!existsSync(shared)) process.stderr.write('SKIPPED: ../shared/data/geo is not there\n');

describe.skipIf(!existsSync(shared))('Kartverket’s municipalities', () => {
  it('are all there in less than 150 kB, packed', async () => {
    const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { file } = readFile(readFileSync(shared), { decode, level: 'municipality' });
    const shapes = Object.fromEntries(
      file!.shapes.map(({ code, polygons }) => [
        code,
        { type: 'MultiPolygon' as const, coordinates: polygons },
      ]),
    );
    await publish('municipality', 2024, shapes);
    const url = `${URL_PATH}?level=municipality&year=2024`;
    const { land } = await server.answer(readBoundaries, url);
    expect(land!.outlines.areas).toHaveLength(357);
    // Norway is 1 490 km from south to north in this plane, and 1 190 from west to east.
    const { width, height, borders } = land!.outlines;
    expect(height / width).toBeCloseTo(1.25, 1);
    expect(borders.length).toBeGreaterThan(50);
    expect(gzipSync((await server.ask(url)).text).length).toBeLessThan(150_000);
  });
});
