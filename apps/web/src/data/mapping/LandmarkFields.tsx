import { Checkbox } from '@digdir/designsystemet-react';
import type { ColumnMapping } from '@regionpuls/domain';
import { useDataReader } from '../useDataReader.ts';
import { columnLetter } from './columnLetter.ts';
import type { MappingDraft } from './mappingDraft.ts';

interface LandmarkFieldsProps {
  draft: MappingDraft;
  set: (changes: Partial<MappingDraft>) => void;
  known: Pick<Partial<ColumnMapping>, 'landmarks'>;
}

/** Cells outside the columns that tell one part of the table from another; nothing where none were found. */
export function LandmarkFields({ draft, set, known: { landmarks = [] } }: LandmarkFieldsProps) {
  const { d } = useDataReader();
  if (landmarks.length === 0) return null;
  const isKept = (row: number, column: number) =>
    draft.landmarks.some((one) => one.row === row && one.column === column);
  return (
    <fieldset className="group">
      <legend>{d.mapping.landmarks}</legend>
      {landmarks.map((landmark) => {
        const { row, column, text } = landmark;
        return (
          <Checkbox
            key={`${row} ${column}`}
            label={`${columnLetter(column)}${row}: «${text}»`}
            data-size="sm"
            checked={isKept(row, column)}
            onChange={({ target }) =>
              set({
                landmarks: landmarks.filter((one) =>
                  one === landmark ? target.checked : isKept(one.row, one.column),
                ),
              })
            }
          />
        );
      })}
    </fieldset>
  );
}
