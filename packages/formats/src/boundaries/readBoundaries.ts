/** A file of boundaries to the land of each region, simplified for drawing; and what is to be said of it. */
import type { Remark } from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import { simplifiedNote } from './boundaryNotes.ts';
import { chooseCollection } from './chooseCollection.ts';
import { type BoundaryContent, readCollections } from './readCollections.ts';
import { readJson } from './readJson.ts';
import { readShapes } from './readShapes.ts';
import { REFUSED, refusal } from './refusals.ts';
import type { BoundaryLevel, Shape } from './shape.ts';
import { simplifyShapes } from './simplifyShapes.ts';

export interface BoundaryFile {
  form: BoundaryContent['form'];
  /** Where the codes stand. */
  property: string;
  /** In code order. */
  shapes: Shape[];
}

export interface BoundariesOptions {
  decode: DecodeUtf8;
  level: BoundaryLevel;
}

/** `file` is null exactly when one of the remarks is an error. */
export interface BoundariesReading {
  file: BoundaryFile | null;
  remarks: Remark[];
}

/** Never throws for what is in the bytes. */
export function readBoundaries(bytes: Uint8Array, { decode, level }: BoundariesOptions): BoundariesReading {
  const refuse = (...remarks: Remark[]): BoundariesReading => ({ file: null, remarks });
  const json = readJson(bytes, decode);
  if (!json.ok) return refuse(json.remark);
  const content = readContent(json.value);
  if (!content) return refuse(refusal(content === null ? REFUSED.notGeographic : REFUSED.damaged));
  const chosen = chooseCollection(content.collections, level);
  if (!chosen.ok) return refuse(chosen.remark);
  const { shapes, remarks } = readShapes(chosen.value, level);
  if (remarks.some(({ severity }) => severity === 'error')) return refuse(...remarks);
  const simplified = simplifyShapes(shapes);
  return {
    file: { form: content.form, property: chosen.value.found.property, shapes: simplified.shapes },
    remarks: [...remarks, simplifiedNote(simplified)],
  };
}

/** Undefined for a damaged topology, null for JSON of another kind. */
function readContent(json: unknown): BoundaryContent | null | undefined {
  try {
    return readCollections(json);
  } catch {
    return undefined;
  }
}
