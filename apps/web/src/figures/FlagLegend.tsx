import type { Point } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';

type Marked = Pick<Point, 'status' | 'flag'>;

/** Explains the words that stand in a table instead of, or beside, its figures; nothing when there are none. */
export function FlagLegend({ points }: { points: readonly Marked[] }) {
  const { t } = useReader();
  const statuses = new Set<string>(
    points.filter(({ flag }) => flag !== 'not-possible').map(({ status }) => status),
  );
  const flags = new Set<string | undefined>(points.map(({ flag }) => flag));
  const lines = [
    ...Object.entries(t.status.explain).filter(([status]) => statuses.has(status)),
    ...Object.entries(t.flag.explain).filter(([flag]) => flags.has(flag)),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="legend" aria-label={t.explorer.flags}>
      {lines.map(([code, text]) => (
        <li key={code}>{text}</li>
      ))}
    </ul>
  );
}
