/** A JSON-stat 2 dataset, in any of the forms the format allows, to a cube (https://json-stat.org/full/). */
import type { Remark } from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import type { Cube } from './cube.ts';
import { type ParsedJson, parseJson, parseJsonText } from './parseJson.ts';
import { readCells } from './readCells.ts';
import { readCubeHead } from './readCubeHead.ts';
import { RemarkList } from './remarkList.ts';

export interface JsonStatReading {
  /** Null exactly when a remark is an error. */
  cube: Cube | null;
  remarks: Remark[];
}

/** Never throws for what is in the bytes. */
export function readJsonStat(bytes: Uint8Array, decode: DecodeUtf8): JsonStatReading {
  return read(parseJson(bytes, decode));
}

/** As `readJsonStat`, of text. */
export function readJsonStatText(text: string): JsonStatReading {
  return read(parseJsonText(text));
}

function read(parsed: ParsedJson): JsonStatReading {
  const remarks = new RemarkList();
  if (!parsed.ok) {
    remarks.error(parsed.message);
    return { cube: null, remarks: remarks.toRemarks() };
  }
  const head = readCubeHead(parsed.value, remarks);
  const cells = head && readCells(parsed.value as Record<string, unknown>, head, remarks);
  const cube = head && cells && !remarks.hasErrors ? { ...head, ...cells } : null;
  return { cube, remarks: remarks.toRemarks() };
}
