import { Paragraph } from '@digdir/designsystemet-react';
import type { TablePreview } from '@regionpuls/domain';
import { Scrolled } from '../../figures/Scrolled.tsx';
import { columnLetter } from '../mapping/columnLetter.ts';
import { useDataReader } from '../useDataReader.ts';

interface PreviewGridProps {
  preview: Pick<TablePreview, 'cells'>;
  /** 1-based row that holds the headings, where it is known. */
  headerRow?: number | undefined;
}

/** The first cells of a table, by row number and column letter. */
export function PreviewGrid({ preview: { cells }, headerRow }: PreviewGridProps) {
  const { d } = useDataReader();
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return <Paragraph className="quiet">{d.preview.empty}</Paragraph>;
  const columns = Array.from({ length: width }, (_, index) => index);
  return (
    <Scrolled label={d.preview.title} tall>
      <table className="ds-table preview" data-size="sm">
        <thead>
          <tr>
            <th scope="col">{d.preview.row}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetter(column + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, index) => (
            <tr key={index} data-header={index + 1 === headerRow}>
              <th scope="row">
                {index + 1}
                {index + 1 === headerRow && <small>{d.preview.header}</small>}
              </th>
              {columns.map((column) => (
                <td key={column} data-kind={row[column]?.kind ?? 'empty'}>
                  {row[column]?.text ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
