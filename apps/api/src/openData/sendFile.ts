/** A file to download in the form asked for, with its name and a tag that says when it is another one. */
import type { FileFormat } from '@regionpuls/contract';
import type { FastifyReply } from 'fastify';
import { giveWay } from '../giveWay.ts';
import { entityTag } from './entityTag.ts';
import { type FileName, dispositionOf } from './fileName.ts';

export type DownloadFormat = Exclude<FileFormat, 'json'>;

const CONTENT_TYPES: Record<DownloadFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'json-stat': 'application/json; charset=utf-8; profile="https://json-stat.org/full/"',
};

export interface SentFile {
  name: FileName;
  /** Everything that makes it another file, beside the form. Not the bytes: a workbook says when it was made. */
  tagOf: readonly unknown[];
  csv: () => string;
  jsonStat: () => unknown;
  workbook: () => Promise<Uint8Array>;
}

/** Sets the headers and gives the body. */
export async function sendFile(
  reply: FastifyReply,
  format: DownloadFormat,
  { name, tagOf, csv, jsonStat, workbook }: SentFile,
): Promise<string> {
  reply.header('content-type', CONTENT_TYPES[format]);
  reply.header('content-disposition', dispositionOf(name, format));
  reply.header('etag', entityTag(format, ...tagOf));
  switch (format) {
    case 'csv':
      return csv();
    case 'json-stat':
      return JSON.stringify(jsonStat());
    case 'xlsx': {
      // It is long, and made in one piece.
      await giveWay();
      const bytes = await workbook();
      // The framework takes the bytes as they are; to return the reply says that it has them.
      return reply.send(Buffer.from(bytes)) as never;
    }
  }
}
