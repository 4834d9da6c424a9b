/** A fetched table to observations, from its payload alone. */
import type { PxwebTable } from '@regionpuls/catalogue';
import { inEveryLanguage } from '@regionpuls/domain';
import {
  type Cube,
  type ObservationSink,
  type ReadResult,
  RemarkList,
  cellText,
  parseJsonText,
  readCube,
  readJsonStatText,
} from '@regionpuls/formats';
import { decodeUtf8 } from '../../decodeUtf8.ts';
import { checkChunk } from './checkChunk.ts';
import { remarkCodelists } from './codelistRemarks.ts';
import { isSameInstant } from './instants.ts';
import { type PxwebPayload, pxwebPayloadSchema } from './pxwebPayload.ts';

/** Null when the bytes are no such document. */
export function openPxwebPayload(bytes: Uint8Array): PxwebPayload | null {
  try {
    const parsed = parseJsonText(decodeUtf8(bytes));
    return parsed.ok ? (pxwebPayloadSchema.safeParse(parsed.value).data ?? null) : null;
  } catch {
    return null;
  }
}

/** Never throws for what is in the bytes. Every cell asked for has an answer, or there is an error. */
export function readPxwebPayload(bytes: Uint8Array, card: PxwebTable, sink: ObservationSink): ReadResult {
  const remarks = new RemarkList();
  const payload = openPxwebPayload(bytes);
  if (!payload || payload.table !== card.table || payload.office !== card.source) {
    remarks.error({
      nb: `dette er ikke noe som er hentet fra tabell ${card.table} hos ${card.source}.`,
      nn: `dette er ikkje noko som er henta frå tabell ${card.table} hos ${card.source}.`,
      en: `this is not anything fetched from table ${card.table} of ${card.source}.`,
    });
    return { remarks: remarks.toRemarks(), rows: 0, place: () => ({}) };
  }
  const cubes: { first: number; cube: Cube }[] = [];
  const indicators = new Set<string>();
  let rows = 0;
  let first = 0;
  for (const { asked, body } of payload.chunks) {
    const { cube, remarks: read } = readJsonStatText(body);
    remarks.addAll(read);
    if (!cube) continue;
    checkChunk(cube, asked, remarks);
    if (!isSameInstant(cube.updated ?? '', payload.updated)) remarkMoved(remarks);
    if (remarks.hasErrors) continue;
    const found = readCube(cube, card.reading, sink, first);
    remarks.addAll(found.remarks);
    for (const indicator of found.indicators) indicators.add(indicator);
    for (const note of cube.notes)
      remarks.add(
        'source-note',
        'note',
        inEveryLanguage(() => note),
      );
    cubes.push({ first, cube });
    rows += found.rows;
    first += cube.size;
  }
  for (const { indicator } of card.reading.indicators) {
    if (indicators.has(indicator) || remarks.hasErrors) continue;
    remarks.error({
      nb: `svarene har ingen celler for ${indicator}.`,
      nn: `svara har ingen celler for ${indicator}.`,
      en: `the answers have no cells of ${indicator}.`,
    });
  }
  remarkCodelists(payload, remarks);
  return {
    remarks: remarks.toRemarks(),
    rows,
    place: (number) => {
      const found = cubes.findLast((one) => one.first <= number);
      return found ? { column: cellText(found.cube, number - found.first) } : {};
    },
  };
}

function remarkMoved(remarks: RemarkList): void {
  remarks.error({
    nb: 'svarene er ikke fra samme publisering: updated er ikke den samme i alle.',
    nn: 'svara er ikkje frå same publisering: updated er ikkje den same i alle.',
    en: 'the answers are not of one publication: updated is not the same in all.',
  });
}
