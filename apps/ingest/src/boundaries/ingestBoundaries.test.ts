/** Into a real archive with the bundled region table. Kartverket’s files lie beside the checkout; without them their test is skipped. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isValidOn, reportSchema } from '@regionpuls/domain';
import { NOW, openArchive } from '../testing/archive.ts';
import { type BoundariesDelivery, ingestBoundaries } from './ingestBoundaries.ts';

let archive: Awaited<ReturnType<typeof openArchive>>;
beforeAll(async () => {
  archive = await openArchive();
});
afterAll(() => archive.remove());

const take = async (delivery: Partial<BoundariesDelivery> & Pick<BoundariesDelivery, 'content'>) => {
  const { report, delivery: id } = await ingestBoundaries(
    { fileName: 'kart.json', year: 2024, level: 'county', origin: 'kartverket', ...delivery },
    { writer: archive.writer, now: () => NOW },
  );
  expect(reportSchema.parse(report)).toEqual(report);
  return { ...report, id, said: report.remarks.map(({ message }) => message.nb).join(' ') };
};

/** Every county of a day as a box. */
async function boxes(day: string): Promise<BoundariesDelivery['content']> {
  const { regions } = await archive.writer.regions();
  const counties = regions.filter((region) => region.level === 'county' && isValidOn(region, day));
  const features = counties.map(({ code, label }, index) => {
    const [west, south] = [5 + (index % 5), 59 + Math.floor(index / 5)];
    const ring = [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { fylkesnummer: code, navn: label },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return { bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })) };
}

describe('ingestBoundaries', () => {
  it('publishes the counties of a year with origin and licence, and knows them when they come again', async () => {
    const content = await boxes('2024-01-01');
    const first = await take({ content });
    expect(first).toMatchObject({
      outcome: 'published',
      rows: 15,
      options: {
        layout: 'boundaries',
        year: '2024',
        level: 'county',
        origin: 'Kartverket',
        licence: 'CC BY 4.0',
      },
    });
    const [set] = await archive.writer.boundarySets();
    expect(set).toMatchObject({ year: 2024, level: 'county', origin: 'Kartverket', licence: 'CC BY 4.0' });
    expect(Object.keys((await archive.writer.boundaryShapes(set!.id))!)).toHaveLength(15);
    expect(await take({ content })).toMatchObject({ outcome: 'unchanged', id: first.id });
    expect(await archive.writer.boundarySets()).toEqual([set]);
  });

  it('refuses a file without its terms, of another year or from the future, and stores nothing', async () => {
    const content = await boxes('2020-01-01');
    const before = (await archive.writer.deliveries(10)).length;
    const refused = [
      [await take({ content, year: 2020, origin: undefined }), '--origin kartverket'],
      [await take({ content, year: 2020, origin: 'Fylket' }), '--licence'],
      [await take({ content }), 'Kodene i filen passer med 2020–2023'],
      [await take({ content, year: 2041 }), 'til 2027'],
    ] as const;
    for (const [{ outcome, said, id }, words] of refused) {
      expect([outcome, id]).toEqual(['refused', null]);
      expect(said).toContain(words);
    }
    expect(await archive.writer.deliveries(10)).toHaveLength(before);
  });

  it('tries without publishing when told', async () => {
    const before = await archive.writer.boundarySets();
    const content = await boxes('2020-01-01');
    expect((await take({ content, year: 2020, dryRun: true })).outcome).toBe('checked');
    expect(await archive.writer.boundarySets()).toEqual(before);
  });
});

const shared = new URL('../../../../../shared/data/geo/', import.meta.url);
const isThere = existsSync(shared);
if (!isThere) process.stderr.write('SKIPPED: ../shared/data/geo is not there\n');

describe.skipIf(!isThere)('Kartverket’s boundaries of 2024', () => {
  it.each([
    ['municipality', 'Kommuner-S.topojson', 357],
    ['county', 'Fylker-S.topojson', 15],
  ] as const)(
    'hold every %s of the region table under its name, and no other',
    async (level, fileName, rows) => {
      const taken = await take({ content: { path: new URL(fileName, shared).pathname }, fileName, level });
      expect(taken).toMatchObject({ outcome: 'published', rows });
      expect(taken.remarks.map(({ severity }) => severity)).toEqual(['note']);
    },
  );
});
