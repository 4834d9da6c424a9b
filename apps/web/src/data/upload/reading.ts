/** How a file is to be read, as it is being chosen. */
import { type uploadLayoutSchema } from '@regionpuls/contract';
import { isPeriod, parsePublished } from '@regionpuls/domain';
import type { z } from 'zod';

export type UploadLayout = z.infer<typeof uploadLayoutSchema>;
/** `file`: the file tells. */
export type PublishedWay = 'file' | 'day' | 'month' | 'not-before';

/** Empty text where nothing is chosen. */
export interface Reading {
  layout: UploadLayout;
  source: string;
  boundaries: string;
  publishedWay: PublishedWay;
  /** `YYYY-MM-DD`, or `YYYY-MM` with the way `month`. */
  published: string;
  mapping: string;
  /** The file's period, where the mapping has one that is fixed. */
  period: string;
  table: string;
}

export type Missing = 'needSource' | 'needMapping' | 'needPeriod' | 'needDate' | 'needTable';

/** @param published the form of the API and the command line; anything else counts as not chosen. */
export function emptyReading(published = ''): Reading {
  const reading: Reading = {
    layout: 'tidy',
    source: '',
    boundaries: '',
    publishedWay: 'file',
    published: '',
    mapping: '',
    period: '',
    table: '',
  };
  try {
    const { published: date, precision } = parsePublished(published);
    return {
      ...reading,
      publishedWay: precision,
      published: precision === 'month' ? date.slice(0, 7) : date,
    };
  } catch {
    return reading;
  }
}

/** What must be chosen before the file can be read. */
export function missingIn({
  layout,
  source,
  mapping,
  period,
  table,
  publishedWay,
  published,
}: Reading): Missing[] {
  const missing: Missing[] = [];
  if (source === '') missing.push('needSource');
  if (layout === 'mapped' && mapping === '') missing.push('needMapping');
  if (layout === 'mapped' && period.trim() !== '' && !isPeriod(period.trim())) missing.push('needPeriod');
  if (layout === 'json-stat' && table === '') missing.push('needTable');
  if (publishedWay !== 'file' && !/^\d{4}-\d{2}(-\d{2})?$/.test(published)) missing.push('needDate');
  return missing;
}

/** The API's parameters; what is not chosen, or does not belong to the layout, is left out. */
export function readingQuery(reading: Reading) {
  const { layout, source, boundaries, publishedWay, published, mapping, period, table } = reading;
  return {
    layout,
    source,
    boundaries: boundaries || undefined,
    published:
      publishedWay === 'file' ? undefined : `${publishedWay === 'not-before' ? '>=' : ''}${published}`,
    mapping: layout === 'mapped' ? mapping : undefined,
    period: layout === 'mapped' ? period.trim() || undefined : undefined,
    table: layout === 'json-stat' ? table : undefined,
  };
}
