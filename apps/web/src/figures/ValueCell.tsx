import { Table } from '@digdir/designsystemet-react';
import type { Point } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';
import { type Measure, writeValue } from './measure.ts';

interface ValueCellProps {
  /** Undefined where nothing was published. */
  point: Pick<Point, 'value' | 'status' | 'flag' | 'interval'> | undefined;
  measure: Measure;
}

/** A figure, or the word for why there is none; what the reader must know about it stands beside it. */
export function ValueCell({ point, measure }: ValueCellProps) {
  const { t, language } = useReader();
  if (!point) {
    return (
      <Table.Cell className="value value--none">
        <span aria-hidden="true">–</span>
        <span className="ds-sr-only">{t.status.none}</span>
      </Table.Cell>
    );
  }
  if (point.value === null) {
    const word =
      point.flag === 'not-possible'
        ? t.flag['not-possible']
        : point.status === 'final'
          ? t.status.missing
          : t.status[point.status];
    return (
      <Table.Cell className="value value--none">
        {word}
        {point.interval && (
          <small>
            {t.status.between(
              writeValue(point.interval[0], measure, language),
              writeValue(point.interval[1], measure, language),
            )}
          </small>
        )}
      </Table.Cell>
    );
  }
  const remark = remarkOn(point, t);
  return (
    <Table.Cell className="value">
      {writeValue(point.value, measure, language)}
      {remark && <small>{remark}</small>}
    </Table.Cell>
  );
}

function remarkOn(
  point: Pick<Point, 'status' | 'flag'>,
  t: ReturnType<typeof useReader>['t'],
): string | undefined {
  if (point.flag && point.flag !== 'exact-same') return t.flag[point.flag];
  return point.status === 'final' ? undefined : t.status[point.status];
}
