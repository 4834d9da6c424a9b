import { type Language, formatNumber } from '@regionpuls/domain';
import type { DataTexts } from '../../texts/data/texts.ts';

/** «812 byte», «12 kB», «3,4 MB». */
export function writeSize(bytes: number, d: DataTexts, language: Language): string {
  if (bytes < 1000) return d.upload.bytes(formatNumber(bytes, language));
  if (bytes < 999_500) return d.upload.kilobytes(formatNumber(bytes / 1000, language));
  return d.upload.megabytes(formatNumber(bytes / 1_000_000, language, 1));
}
