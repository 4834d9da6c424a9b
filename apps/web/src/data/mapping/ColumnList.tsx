import { Paragraph } from '@digdir/designsystemet-react';
import { type TablePreview, formatNumber } from '@regionpuls/domain';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { useDataReader } from '../useDataReader.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { cellsOf } from './cellsOf.ts';
import { columnLetter } from './columnLetter.ts';
import { headingOf } from './headingOf.ts';
import type { ColumnDraft, MappingDraft } from './mappingDraft.ts';

/** Roles that one column has at most. */
const SINGLE = new Set<ColumnDraft['role']>(['region', 'period', 'sex']);
const SAMPLES = 3;

interface ColumnListProps {
  draft: MappingDraft;
  set: (changes: Partial<MappingDraft>) => void;
  preview: TablePreview;
  indicators: readonly LoadedIndicator[];
}

/** What each column is. Giving a role that one column has takes it from the other. */
export function ColumnList({ draft, set, preview, indicators }: ColumnListProps) {
  const { d, language } = useDataReader();
  const headerRow = Number(draft.headerRow);
  const change = (index: number, changes: Partial<ColumnDraft>) => {
    const { role } = changes;
    const columns = draft.columns.map((column, place) => {
      if (place === index) return { ...column, ...changes };
      return role && SINGLE.has(role) && column.role === role ? { ...column, role: 'none' as const } : column;
    });
    set({ columns });
  };
  return (
    <fieldset className="group">
      <legend>{d.mapping.columns}</legend>
      <Paragraph className="quiet">{d.mapping.columnsText}</Paragraph>
      <ol className="columns-list">
        {draft.columns.map((column, index) => (
          <li key={index}>
            <ColumnFields
              name={d.mapping.column(columnLetter(index + 1), headingOf(preview.cells, headerRow, index + 1))}
              sample={cellsOf(preview.cells, headerRow, index + 1).slice(0, SAMPLES)}
              column={column}
              change={(changes) => change(index, changes)}
              hasPeriod={draft.periodWay === 'in-value-columns'}
              hasSex={!draft.columns.some(({ role }) => role === 'sex')}
              indicators={indicators}
            />
          </li>
        ))}
      </ol>
      {preview.columns > draft.columns.length && (
        <Paragraph>{d.mapping.tooMany(formatNumber(draft.columns.length, language))}</Paragraph>
      )}
    </fieldset>
  );
}
