import type { Triangle } from '@regionpuls/domain';
import { type Measure, writeValue } from '../../figures/measure.ts';
import { changeOf } from '../report/changeOf.ts';
import { useDataReader } from '../useDataReader.ts';
import type { CellChange } from './changesOf.ts';

interface TriangleCellProps {
  /** Null where the vintage changed nothing. */
  cell: Triangle['rows'][number]['values'][number];
  change: CellChange | null;
  measure: Measure;
}

const ARROWS = { raised: '▲', lowered: '▼', changed: '◆' } as const;

/** What a vintage said of a period: marked, and with the difference, where it said something else than the one before. */
export function TriangleCell({ cell, change, measure }: TriangleCellProps) {
  const { t, d, language } = useDataReader();
  if (!cell) return <td className="value" />;
  const text =
    cell.value === null
      ? cell.status === 'final'
        ? t.status.missing
        : t.status[cell.status]
      : writeValue(cell.value, measure, language);
  const remark = cell.value !== null && cell.status !== 'final' ? t.status[cell.status] : '';
  if (!change) {
    return (
      <td className={cell.value === null ? 'value value--none' : 'value'}>
        {text}
        {remark && <small>{remark}</small>}
      </td>
    );
  }
  const difference = (change.after.value ?? 0) - (change.before.value ?? 0);
  const isWithheld = change.after.value === null || change.before.value === null;
  const way = isWithheld || difference === 0 ? 'changed' : difference > 0 ? 'raised' : 'lowered';
  return (
    <td className={cell.value === null ? 'value value--none' : 'value'} data-revised={way}>
      <span className="revised">
        <span aria-hidden="true">{ARROWS[way]}</span>
        <span className="ds-sr-only">{d.revisions[way]}: </span>
        {text}
      </span>
      {way !== 'changed' && (
        <small>
          {changeOf({ before: change.before.value, after: change.after.value }, measure, d, language)}
        </small>
      )}
      {remark && <small>{remark}</small>}
    </td>
  );
}
