import { type Language, formatPublished, parsePublished } from '@regionpuls/domain';
import type { DataTexts } from '../../texts/data/texts.ts';
import { writeMoment } from '../writeMoment.ts';

/** The name and value of a choice that the reading was made with, in words where there are any. */
export function writeOption(
  name: string,
  value: string,
  d: DataTexts,
  language: Language,
): [name: string, value: string] {
  const names: Record<string, string> = d.report.optionNames;
  return [names[name] ?? name, writeValue(name, value, d, language)];
}

function writeValue(name: string, value: string, d: DataTexts, language: Language): string {
  if (name === 'boundaries') return value === 'published' ? d.publishedBordersLong : d.bordersOf(value);
  if (name === 'updated' && !Number.isNaN(Date.parse(value))) return writeMoment(value, language);
  if (name !== 'published') return value;
  const untold: Record<string, string> = d.report.untold;
  if (untold[value]) return untold[value];
  try {
    return formatPublished(parsePublished(value), language);
  } catch {
    return value;
  }
}
