/** A file of boundaries into the archive: read, held against the region table of its year, published for maps. */
import { readFile } from 'node:fs/promises';
import { type Remark, type Report, isAcceptable } from '@regionpuls/domain';
import { type BoundaryLevel, checkRegions, readBoundaries } from '@regionpuls/formats';
import type { FiguresWriter } from '@regionpuls/store';
import { decodeUtf8 } from '../decodeUtf8.ts';
import { nameTerms } from './nameTerms.ts';
import { toBoundaryShapes } from './toBoundaryShapes.ts';

export interface BoundariesDelivery {
  /** Where the file is, or what is in it. */
  content: { path: string } | { bytes: Uint8Array };
  fileName: string;
  /** The borders are those of 1 January. */
  year: number;
  level: BoundaryLevel;
  /** Who made them; `kartverket` is enough, because its licence is known. */
  origin?: string | undefined;
  licence?: string | undefined;
  /** Everything but publishing. */
  dryRun?: boolean | undefined;
}

export interface BoundariesContext {
  writer: FiguresWriter;
  now: () => Date;
}

export interface BoundariesResult {
  report: Report;
  /** Null when nothing was published, now or before. */
  delivery: number | null;
}

/** Not a source of figures: it is told who made the boundaries. */
export const BOUNDARY_SOURCE = 'boundaries';

/** Never throws for what the file holds. @throws when the file cannot be read. */
export async function ingestBoundaries(
  { content, fileName, year, level, origin, licence, dryRun = false }: BoundariesDelivery,
  { writer, now }: BoundariesContext,
): Promise<BoundariesResult> {
  const terms = nameTerms(origin, licence);
  const options = { layout: 'boundaries', year: String(year), level, ...terms.value };
  const answer = (
    outcome: Report['outcome'],
    remarks: Remark[],
    rows = 0,
    delivery: number | null = null,
  ): BoundariesResult => ({
    report: {
      source: BOUNDARY_SOURCE,
      fileName,
      options,
      outcome,
      rows,
      series: 0,
      hiddenRates: 0,
      releases: [],
      changes: null,
      remarks,
    },
    delivery,
  });

  const untimely = checkYear(year, now());
  const bytes = 'bytes' in content ? content.bytes : await readFile(content.path);
  const reading = readBoundaries(bytes, { decode: decodeUtf8, level });
  const shapes = reading.file?.shapes ?? [];
  const { regions } = await writer.regions();
  const remarks = [
    ...terms.remarks,
    ...untimely,
    ...reading.remarks,
    ...(reading.file && untimely.length === 0 ? checkRegions(shapes, regions, { level, year }) : []),
  ];
  if (!terms.value || !isAcceptable({ remarks })) return answer('refused', remarks, shapes.length);
  if (dryRun) return answer('checked', remarks, shapes.length);
  const { report } = answer('published', remarks, shapes.length);
  const { outcome, delivery } = await writer.publishBoundaries({
    source: BOUNDARY_SOURCE,
    fileName,
    payload: bytes,
    options,
    report,
    year,
    level,
    ...terms.value,
    shapes: toBoundaryShapes(shapes),
  });
  return answer(outcome, remarks, shapes.length, delivery);
}

/** Borders are decided at most for next year. */
function checkYear(year: number, now: Date): Remark[] {
  const last = now.getFullYear() + 1;
  if (Number.isInteger(year) && year >= 1838 && year <= last) return [];
  const message = {
    nb: `Året er ${year}; tillatt: et helt år fra 1838 til ${last}.`,
    nn: `Året er ${year}; tillate: eit heilt år frå 1838 til ${last}.`,
    en: `The year is ${year}; allowed: a whole year from 1838 to ${last}.`,
  };
  return [{ rule: 'boundary-year', severity: 'error', message, places: [], count: 0 }];
}
