import { Select } from '@digdir/designsystemet-react';
import { SEXES, type TablePreview, breakdownOf, nameBreakdown } from '@regionpuls/domain';
import { LabelledSelect } from '../../figures/LabelledSelect.tsx';
import { useDataReader } from '../useDataReader.ts';
import { cellsOf } from './cellsOf.ts';
import type { MappingDraft } from './mappingDraft.ts';

interface MemberFieldsProps {
  draft: MappingDraft;
  set: (changes: Partial<MappingDraft>) => void;
  preview: TablePreview;
}

/** What the cells of the column that tells the sex mean; nothing where there is none. */
export function MemberFields({ draft, set, preview }: MemberFieldsProps) {
  const { d, language } = useDataReader();
  const column = draft.columns.findIndex(({ role }) => role === 'sex') + 1;
  if (column === 0) return null;
  const written = [
    ...new Set([...cellsOf(preview.cells, Number(draft.headerRow), column), ...Object.keys(draft.members)]),
  ];
  return (
    <fieldset className="group">
      <legend>{d.mapping.members}</legend>
      <div className="reading">
        {written.map((text) => (
          <LabelledSelect
            key={text}
            label={`«${text}»`}
            value={draft.members[text] ?? ''}
            onChange={(value) =>
              set({
                members: { ...draft.members, [text]: SEXES.find((sex) => sex === value) ?? '' },
              })
            }
          >
            <Select.Option value="">{d.mapping.notUsed}</Select.Option>
            {SEXES.map((sex) => (
              <Select.Option key={sex} value={sex}>
                {nameBreakdown(breakdownOf('sex', sex), language) || d.bothSexes}
              </Select.Option>
            ))}
          </LabelledSelect>
        ))}
      </div>
    </fieldset>
  );
}
