import type { RegionAnswer } from '../queries/region.ts';

type Row = RegionAnswer['indicators'][number];

/** One row an indicator: the one with the newest figure, the finer frequency first where two end together. */
export function latestRows(rows: readonly Row[]): Row[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const before = best.get(row.indicator);
    if (!before || newer(row, before)) best.set(row.indicator, row);
  }
  return [...best.values()];
}

/** Compared by the year and month the periods end in, as text: `2018` ends in December. */
function newer(a: Row, b: Row): boolean {
  return endOf(a) > endOf(b);
}

function endOf({ latest }: Row): string {
  if (!latest) return '';
  const [year = '', part = '12'] = latest.period.split('-');
  return part.startsWith('Q')
    ? `${year}-${String(Number(part.slice(1)) * 3).padStart(2, '0')}`
    : `${year}-${part}`;
}
