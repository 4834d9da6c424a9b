/**
 * A vintage is one publication of a source. `published` is the instant from which its content counts as known:
 * for a dated release the start of that day, for a release known by month the end of the month, for an undated one
 * the earliest day it can have been published, so that an «as of» answer never claims to have known too early.
 */
import { z } from 'zod';
import { formatDate, formatPeriod } from './format.ts';
import type { Language } from './language.ts';
import { dateSchema } from './region.ts';

export const publishedPrecisionSchema = z.enum(['day', 'month', 'not-before']);
export type PublishedPrecision = z.infer<typeof publishedPrecisionSchema>;

export const vintageSchema = z.object({
  id: z.number().int().positive(),
  source: z.string(),
  published: dateSchema,
  precision: publishedPrecisionSchema,
  /** When Regionpuls recorded it; ISO 8601 instant in UTC. */
  recorded: z.iso.datetime(),
  /** Hash of the raw payload, `sha256:` + hex. */
  payload: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  fileName: z.string(),
});
export type Vintage = z.infer<typeof vintageSchema>;

/** A publication date as it is written in files and on the command line. */
export type Published = Pick<Vintage, 'published' | 'precision'>;

const PUBLISHED = /^(>=)?(\d{4}-\d{2})(?:-(\d{2}))?$/;

/**
 * Reads `2026-02-05`, `2026-02` (known at the end of that month) or `>=2018-07-01` (undated, not before).
 * @throws RangeError naming the text and the allowed forms.
 */
export function parsePublished(text: string): Published {
  const match = PUBLISHED.exec(text);
  const refuse = () =>
    new RangeError(
      `«${text.slice(0, 40)}» is not a publication date; allowed: YYYY-MM-DD, YYYY-MM, or >=YYYY-MM-DD when undated`,
    );
  if (!match) throw refuse();
  const [, undated, month, day] = match;
  const date = day ? `${month}-${day}` : undated ? `${month}-01` : lastDayOf(month!);
  if (!dateSchema.safeParse(date).success) throw refuse();
  return { published: date, precision: undated ? 'not-before' : day ? 'day' : 'month' };
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1];
  return `${month}-${days ?? '00'}`;
}

export const asOfSchema = z
  .union([dateSchema, z.iso.datetime({ offset: true })], {
    error: (issue) =>
      `«${String(issue.input).slice(0, 40)}» is not a date or an instant; allowed: YYYY-MM-DD (to the end of that day) or ` +
      'YYYY-MM-DDThh:mm:ssZ',
  })
  .meta({ description: 'What was known then; leave out for now', examples: ['2018-06-01'] });
export type AsOf = z.infer<typeof asOfSchema>;

const NOT_BEFORE: Record<Language, string> = { nb: 'tidligst', nn: 'tidlegast', en: 'no earlier than' };

/** «30. januar 2026», «mai 2018» where only the month is known, «tidligst 1. juli 2018» where the release is undated. */
export function formatPublished({ published, precision }: Published, language: Language): string {
  if (precision === 'month') return formatPeriod(published.slice(0, 7), language);
  const date = formatDate(published, language);
  return precision === 'not-before' ? `${NOT_BEFORE[language]} ${date}` : date;
}
