import { formatPeriod, formatPublished } from '@regionpuls/domain';
import { Scrolled } from '../../figures/Scrolled.tsx';
import type { Measure } from '../../figures/measure.ts';
import type { RevisionAnswer } from '../../queries/revisions.ts';
import { changeOf } from '../report/changeOf.ts';
import { useDataReader } from '../useDataReader.ts';
import { TriangleCell } from './TriangleCell.tsx';
import { changesOf } from './changesOf.ts';

interface TriangleTableProps {
  answer: RevisionAnswer;
  measure: Measure;
}

/** A row a period, newest first, a column a vintage, newest first too: on a narrow screen that is the corner that is seen. */
export function TriangleTable({ answer: { rows, vintages }, measure }: TriangleTableProps) {
  const { d, language } = useDataReader();
  return (
    <Scrolled label={d.revisions.table} tall>
      <table className="ds-table triangle" data-size="sm">
        <thead>
          <tr>
            <th scope="col">{d.revisions.period}</th>
            {vintages.toReversed().map((vintage) => (
              <th key={vintage.id} scope="col" className="value" title={vintage.fileName}>
                {formatPublished(vintage, language)}
              </th>
            ))}
            <th scope="col" className="value">
              {d.revisions.net}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => {
            const changes = changesOf(row);
            return (
              <tr key={row.period}>
                <th scope="row">{formatPeriod(row.period, language)}</th>
                {vintages
                  .map((vintage, index) => (
                    <TriangleCell
                      key={vintage.id}
                      cell={row.values[index] ?? null}
                      change={changes[index] ?? null}
                      measure={measure}
                    />
                  ))
                  .reverse()}
                <td className="value">
                  {row.revised === null
                    ? ''
                    : changeOf({ before: 0, after: row.revised }, measure, d, language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}
