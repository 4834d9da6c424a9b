import { describe, expect, it } from 'vitest';
import type { BoundarySetDraft } from './boundarySet.ts';
import { openFiguresReader } from './openFiguresReader.ts';
import { openFiguresWriter } from './openFiguresWriter.ts';
import { temporaryDirectory } from './testing/temporaryDirectory.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const square = (west: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [west, 60],
        [west + 1, 60],
        [west + 1, 61],
        [west, 60],
      ],
    ],
  ],
});
const draft = (payload: string, more: Partial<BoundarySetDraft> = {}): BoundarySetDraft => ({
  source: 'boundaries',
  fileName: 'fylker.topojson',
  payload: new TextEncoder().encode(payload),
  options: { layout: 'boundaries', year: '2024', level: 'county' },
  report: { remarks: [] },
  year: 2024,
  level: 'county',
  origin: 'Kartverket',
  licence: 'CC BY 4.0',
  shapes: { '31': square(11) },
  ...more,
});

function open() {
  const directory = temporaryDirectory();
  const writer = openFiguresWriter({ directory, now: () => NOW });
  const reader = openFiguresReader({ directory });
  return { writer, reader, close: () => Promise.all([writer.close(), reader.close()]) };
}

describe('boundary sets', () => {
  it('are read as they were published, with their delivery and its bytes', async () => {
    const { writer, reader, close } = open();
    expect(await reader.boundarySets()).toEqual([]);
    const { outcome, set, delivery } = await writer.publishBoundaries(draft('a'));
    expect(outcome).toBe('published');
    expect(await reader.boundarySets()).toEqual([
      {
        id: set,
        year: 2024,
        level: 'county',
        recorded: NOW.toISOString(),
        origin: 'Kartverket',
        licence: 'CC BY 4.0',
      },
    ]);
    expect(await reader.boundaryShapes(set)).toEqual({ '31': square(11) });
    expect(await reader.boundaryShapes(set + 1)).toBeNull();
    const [kept] = await reader.deliveries(1);
    expect(kept).toMatchObject({ id: delivery, fileName: 'fylker.topojson', options: { year: '2024' } });
    expect(new TextDecoder().decode((await reader.payload(kept!.payload))!)).toBe('a');
    await close();
  });

  it('do not change when the same comes again, and the newest of a year and level counts', async () => {
    const { writer, close } = open();
    const first = await writer.publishBoundaries(draft('a'));
    expect(await writer.publishBoundaries(draft('a'))).toEqual({ ...first, outcome: 'unchanged' });
    const second = await writer.publishBoundaries(draft('b', { shapes: { '31': square(12) } }));
    const other = { year: 2020, options: { year: '2020' } };
    await writer.publishBoundaries(draft('c', other));
    expect((await writer.boundarySets()).map(({ id, year }) => [id, year])).toEqual([
      [second.set + 1, 2020],
      [second.set, 2024],
    ]);
    // An earlier file that is delivered again is what is wanted now.
    const again = await writer.publishBoundaries(draft('a'));
    expect(again).toMatchObject({ outcome: 'published', delivery: first.delivery });
    expect((await writer.boundarySets()).at(-1)!.id).toBe(again.set);
    expect(await writer.deliveries(10)).toHaveLength(3);
    await close();
  });

  it('are refused without land, licence or a region’s code, and nothing is stored', async () => {
    const { writer, close } = open();
    const bad: [Partial<BoundarySetDraft>, RegExp][] = [
      [{ licence: ' ' }, /no origin or licence/],
      [{ shapes: {} }, /no regions/],
      [{ shapes: { '301': square(1) } }, /«301» is not a region code/],
      [{ shapes: { '31': { type: 'MultiPolygon', coordinates: [] } } }, /31 has no land/],
      [{ shapes: { '31': { ...square(NaN) } } }, /31 has no land/],
    ];
    for (const [more, message] of bad) {
      await expect(writer.publishBoundaries(draft('x', more))).rejects.toThrow(message);
    }
    expect(await writer.deliveries(1)).toEqual([]);
    await close();
  });
});
