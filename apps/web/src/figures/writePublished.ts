import { type Vintage, formatDate, formatPeriod } from '@regionpuls/domain';
import type { Reader } from '../reader/useReader.ts';

/** «publisert 30. januar 2026», «publisert i januar 2026», «publisert tidligst 1. juli 2018». */
export function writePublished(
  { published, precision }: Pick<Vintage, 'published' | 'precision'>,
  { t, language }: Pick<Reader, 't' | 'language'>,
): string {
  return precision === 'month'
    ? t.figure.published.month(formatPeriod(published.slice(0, 7), language))
    : t.figure.published[precision](formatDate(published, language));
}
