import { type Vintage, formatDate, formatPeriod } from '@regionpuls/domain';
import type { DataReader } from './useDataReader.ts';

/** «30. januar 2026», «i løpet av januar 2026», «tidligst 1. juli 2018»: no more exact than the source was. */
export function writePublication(
  { published, precision }: Pick<Vintage, 'published' | 'precision'>,
  { d, language }: Pick<DataReader, 'd' | 'language'>,
): string {
  switch (precision) {
    case 'day':
      return formatDate(published, language);
    case 'month':
      return d.during(formatPeriod(published.slice(0, 7), language));
    case 'not-before':
      return d.earliest(formatDate(published, language));
  }
}
