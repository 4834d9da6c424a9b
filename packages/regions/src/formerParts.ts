/**
 * What the graph of code changes cannot see: a municipality that was merged away and later restored. Through the merged
 * years nothing can be said of the parts one by one, but across them the parts are what they were.
 *
 * Haram (1534) was merged with Ålesund, Skodje, Ørskog and Sandøy into Ålesund (1507) in 2020, and left it as Haram (1580) in 2024;
 * the other four are Ålesund (1508).
 */
import type { RegionCode } from '@regionpuls/domain';

export interface RestoredParts {
  /** The code that held all of them meanwhile. */
  through: RegionCode;
  /** First day of the merged years, and the first day after them. */
  merged: string;
  restored: string;
  /** Restored code → the codes it consisted of before the merger. */
  parts: Readonly<Record<RegionCode, readonly RegionCode[]>>;
}

export const RESTORED_PARTS: readonly RestoredParts[] = [
  {
    through: '1507',
    merged: '2020-01-01',
    restored: '2024-01-01',
    parts: { '1580': ['1534'], '1508': ['1504', '1523', '1529', '1546'] },
  },
];

/**
 * False for a course of codes that the table above rules out.
 * @param codeOn the code that the course has on a day; undefined where it has none.
 */
export function isPossibleCourse(
  codeOn: (date: string, side: 'before' | 'from') => RegionCode | undefined,
): boolean {
  return RESTORED_PARTS.every(({ through, merged, restored, parts }) => {
    const before = codeOn(merged, 'before');
    const after = codeOn(restored, 'from');
    if (before === undefined || after === undefined || codeOn(merged, 'from') !== through) return true;
    const home = Object.entries(parts).find(([, former]) => former.includes(before))?.[0];
    return home === undefined || home === after;
  });
}
