/** What became of a delivery, for the analyst and for the archive. */
import type { Problem } from '@regionpuls/formats';
import type { Finding } from '../check/finding.ts';
import type { Changes } from '../compareWithArchive.ts';

export interface Report {
  source: string;
  fileName: string;
  /** How the file was read: layout, boundaries, publication date. */
  options: Record<string, string>;
  /** `checked`: everything but publishing was done, as asked. `unchanged`: this very file was here before. */
  outcome: 'published' | 'unchanged' | 'checked' | 'refused';
  rows: number;
  series: number;
  /** Rates hidden because their count is. */
  hiddenRates: number;
  releases: { published: string; precision: string; values: number }[];
  /** Against the archive's latest figures; null when the file was refused before it could be compared. */
  changes: Changes | null;
  /** What could not be read. */
  problems: Problem[];
  findings: Finding[];
}
