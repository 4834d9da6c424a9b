/** Series as a file: CSV, a workbook or JSON-stat. */
import type { Language, Series } from '@regionpuls/domain';
import { type Provenance, seriesToCsv, seriesToJsonStat, seriesToWorkbook } from '@regionpuls/formats';
import type { FastifyReply } from 'fastify';
import type { FileName } from './fileName.ts';
import { type DownloadFormat, sendFile } from './sendFile.ts';

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
  const { address, page, asOf, indicator, source } = provenance;
  return sendFile(reply, format, {
    name,
    tagOf: [language, address, page, asOf, series],
    csv: () =>
      seriesToCsv(series, {
        ...(language ? { language } : {}),
        indicatorName: (id) => (id === indicator.id ? indicator.name[provenance.language] : undefined),
        regionName: provenance.regionName,
        sourceName: (id) => (id === source.id ? source.name : undefined),
      }),
    jsonStat: () => seriesToJsonStat(series, provenance),
    workbook: () => seriesToWorkbook(series, provenance, now.toISOString()),
  });
}
