import { type Vintage, formatDate, formatPeriod } from '@regionpuls/domain';
import type { Reader } from '../reader/useReader.ts';

/** «30. januar 2026», «i løpet av januar 2026», «tidligst 1. juli 2018»: no more exact than the source was. */
export function writePublication(
  { published, precision }: Pick<Vintage, 'published' | 'precision'>,
  { t, language }: Pick<Reader, 't' | 'language'>,
): string {
  switch (precision) {
    case 'day':
      return formatDate(published, language);
    case 'month':
      return t.data.during(formatPeriod(published.slice(0, 7), language));
    case 'not-before':
      return t.data.earliest(formatDate(published, language));
  }
}
