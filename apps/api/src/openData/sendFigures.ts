/** Figures as a file: CSV, a workbook or JSON-stat, with its name and a tag that says when it is another one. */
import type { FileFormat } from '@regionpuls/contract';
import type { Language, Series } from '@regionpuls/domain';
import { type Provenance, seriesToCsv, seriesToJsonStat, seriesToWorkbook } from '@regionpuls/formats';
import type { FastifyReply } from 'fastify';
import { entityTag } from './entityTag.ts';
import { type FileName, dispositionOf } from './fileName.ts';

export type DownloadFormat = Exclude<FileFormat, 'json'>;

const CONTENT_TYPES: Record<DownloadFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'json-stat': 'application/json; charset=utf-8; profile="https://json-stat.org/full/"',
};

export interface FigureFile {
  series: readonly Series[];
  provenance: Provenance;
  /** Left out: CSV in its machine form, the others in the provenance's language. */
  language: Language | undefined;
  name: FileName;
  now: Date;
}

/** Sets the headers and gives the body. */
export async function sendFigures(
  reply: FastifyReply,
  format: DownloadFormat,
  { series, provenance, language, name, now }: FigureFile,
): Promise<string> {
  reply.header('content-type', CONTENT_TYPES[format]);
  reply.header('content-disposition', dispositionOf(name, format));
  // Not of the body: a workbook says when it was made.
  const { address, page, asOf, indicator, source } = provenance;
  reply.header('etag', entityTag(format, language, address, page, asOf, series));
  switch (format) {
    case 'csv':
      return seriesToCsv(series, {
        ...(language ? { language } : {}),
        indicatorName: (id) => (id === indicator.id ? indicator.name[provenance.language] : undefined),
        regionName: provenance.regionName,
        sourceName: (id) => (id === source.id ? source.name : undefined),
      });
    case 'json-stat':
      return JSON.stringify(seriesToJsonStat(series, provenance));
    case 'xlsx': {
      const bytes = await seriesToWorkbook(series, provenance, now.toISOString());
      // The framework takes the bytes as they are; to return the reply says that it has them.
      return reply.send(Buffer.from(bytes)) as never;
    }
  }
}
