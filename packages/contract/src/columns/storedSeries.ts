import type { SeriesColumns, SeriesKey } from '@regionpuls/domain';

export interface StoredSeries {
  key: SeriesKey;
  columns: SeriesColumns;
}
