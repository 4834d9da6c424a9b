/** A sink that keeps what it is given, each observation under «indicator|region|period». */
import { type Region, STATUSES, formatPlace, fromOrdinal } from '@regionpuls/domain';
import type { Workbook, WrittenSeries } from '@regionpuls/formats';
import { readHl060 } from '../readHl060.ts';
import { type Grids, open, smallHl060 } from './smallHl060.ts';

export interface Kept {
  value: number | null;
  status: string;
  place: string;
}

/** The small workbook, read after a change. */
export async function readChanged(change: (grids: Grids) => void, regions?: readonly Region[]) {
  const grids = smallHl060();
  change(grids);
  return collectFigures(await open(grids), regions);
}

export function collectFigures(workbook: Workbook, regions?: readonly Region[]) {
  const series: WrittenSeries[] = [];
  const added: [number, number, number, number, number, number][] = [];
  const result = readHl060(
    workbook,
    {
      series(written) {
        const known = series.findIndex(
          ({ indicator, region }) => indicator === written.indicator && region === written.region,
        );
        return known === -1 ? series.push(written) - 1 : known;
      },
      release: () => {
        throw new Error('the file tells no date');
      },
      add: (...observation) => added.push(observation),
    },
    regions,
  );
  const figures = new Map<string, Kept>();
  for (const [number, release, ordinal, value, status, place] of added) {
    const { indicator, region, breakdown, frequency } = series[number]!;
    const key = `${indicator}|${region}|${fromOrdinal(frequency, ordinal)}`;
    if (figures.has(key) || release !== 0 || breakdown !== 'total') throw new Error(`${key} is not right`);
    figures.set(key, {
      value: Number.isNaN(value) ? null : value,
      status: STATUSES[status]!,
      place: formatPlace(result.place(place), 'nb'),
    });
  }
  const errors = result.remarks
    .filter(({ severity }) => severity === 'error' || severity === 'doubt')
    .map(({ message, places }) => [places[0] ? formatPlace(places[0], 'nb') : '', message.nb]);
  return { figures, errors, remarks: result.remarks, rows: result.rows };
}
