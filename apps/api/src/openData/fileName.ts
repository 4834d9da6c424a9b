/** What a downloaded file is called. */
import type { FileFormat } from '@regionpuls/contract';

const EXTENSIONS: Record<Exclude<FileFormat, 'json'>, string> = {
  csv: 'csv',
  xlsx: 'xlsx',
  'json-stat': 'json',
};

export interface FileName {
  /** Codes: the same file has the same name everywhere. */
  plain: string;
  /** Words of the reader's language. */
  readable: string;
}

/** `Content-Disposition` with the readable name for browsers that take it, the plain one for all others (RFC 6266). */
export function dispositionOf(name: FileName, format: Exclude<FileFormat, 'json'>): string {
  const [plain, readable] = [name.plain.replace(/[^A-Za-z0-9_-]+/g, '-'), tidy(name.readable)].map(
    (text) => `${text}.${EXTENSIONS[format]}`,
  ) as [string, string];
  return `attachment; filename="${plain}"; filename*=UTF-8''${encode(readable)}`;
}

/** Without what some file system refuses. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}

/** RFC 8187: `encodeURIComponent` leaves four marks that the header does not allow. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
