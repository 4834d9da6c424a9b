/** A delivered JSON-stat file to observations. */
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import type { ObservationSink, ReadResult } from '../observations.ts';
import { cellText } from './cube.ts';
import type { CubeReading } from './cubeReading.ts';
import { readCube } from './readCube.ts';
import { readJsonStat } from './readJsonStat.ts';
import { RemarkList } from './remarkList.ts';

export interface JsonStatOptions extends CubeReading {
  decode: DecodeUtf8;
}

/** Never throws for what is in the bytes. */
export function readJsonStatFile(
  bytes: Uint8Array,
  { decode, ...reading }: JsonStatOptions,
  sink: ObservationSink,
): ReadResult {
  const { cube, remarks: read } = readJsonStat(bytes, decode);
  if (!cube) return { remarks: read, rows: 0, place: () => ({}) };
  const remarks = new RemarkList();
  remarks.addAll(read);
  const { remarks: said, rows } = readCube(cube, reading, sink);
  remarks.addAll(said);
  if (rows === 0 && !remarks.hasErrors) {
    remarks.error({
      nb: 'ingen celler i datasettet gjelder regionene og indikatorene.',
      nn: 'ingen celler i datasettet gjeld regionane og indikatorane.',
      en: 'no cells of the dataset are about the regions and indicators.',
    });
  }
  return { remarks: remarks.toRemarks(), rows, place: (cell) => ({ column: cellText(cube, cell) }) };
}
