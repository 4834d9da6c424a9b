/** A mapping as it is being made: every choice as the form holds it, empty text where nothing is chosen. */
import type { ColumnMapping, Frequency, RegionLevel } from '@regionpuls/domain';

export type ColumnRole = 'none' | 'region' | 'period' | 'sex' | 'value';
export type PeriodWay = 'column' | 'cell' | 'in-value-columns' | 'fixed';
export type Member = '' | 'total' | 'female' | 'male';

export type Landmark = NonNullable<ColumnMapping['landmarks']>[number];

export interface ColumnDraft {
  role: ColumnRole;
  indicator: string;
  breakdown: string;
  scale: ColumnMapping['values'][number]['scale'];
  period: string;
  /** As suggested, or as before; nobody is asked. */
  stored: ColumnMapping['values'][number]['stored'];
}

export interface MappingDraft {
  name: string;
  source: string;
  boundaries: string;
  sheet: string | undefined;
  headerRow: string;
  encoding: ColumnMapping['encoding'];
  delimiter: ColumnMapping['delimiter'];
  decimal: ColumnMapping['decimal'];
  regionForm: ColumnMapping['region']['form'];
  level: Exclude<RegionLevel, 'unallocated'> | '';
  /** The codes are numbers that have lost their zeros. */
  lostZeros: boolean;
  periodWay: PeriodWay;
  frequency: Frequency;
  /** The cells of the period column are dates. */
  areDates: boolean;
  /** The cell that names the period, such as B2. */
  periodCell: string;
  fixed: string;
  /** By place; the first is column 1. */
  columns: ColumnDraft[];
  /** What the cells of the sex column mean, as written. */
  members: Record<string, Member>;
  /** Marks, with blanks between them. */
  suppressed: string;
  missing: string;
  notApplicable: string;
  /** A blank cell is a missing value. */
  blankMissing: boolean;
  /** Region cells whose rows are left out, one a line. */
  skip: string;
  /** Cells that must stand as they did; those that are kept. */
  landmarks: Landmark[];
}

export const UNUSED: ColumnDraft = {
  role: 'none',
  indicator: '',
  breakdown: 'total',
  scale: 'as-is',
  period: '',
  stored: undefined,
};
