import { Checkbox, Select, Textfield } from '@digdir/designsystemet-react';
import { LabelledSelect } from '../../figures/LabelledSelect.tsx';
import { useDataReader } from '../useDataReader.ts';
import type { MappingDraft } from './mappingDraft.ts';

const DECIMALS = [',', '.'] as const;
const MARKS = ['suppressed', 'missing', 'notApplicable'] as const;

interface FormatFieldsProps {
  draft: MappingDraft;
  set: (changes: Partial<MappingDraft>) => void;
}

/** How numbers and marks are written, and which rows are no figures. */
export function FormatFields({ draft, set }: FormatFieldsProps) {
  const { d } = useDataReader();
  return (
    <fieldset className="group">
      <legend>{d.mapping.format}</legend>
      <p className="quiet">{d.mapping.marksText}</p>
      <div className="reading">
        <LabelledSelect
          label={d.mapping.decimal}
          value={draft.decimal}
          onChange={(value) => set({ decimal: DECIMALS.find((mark) => mark === value) ?? ',' })}
        >
          {DECIMALS.map((mark) => (
            <Select.Option key={mark} value={mark}>
              {d.mapping.decimals[mark]}
            </Select.Option>
          ))}
        </LabelledSelect>
        {MARKS.map((mark) => (
          <Textfield
            key={mark}
            label={d.mapping[mark]}
            data-size="sm"
            value={draft[mark]}
            spellCheck={false}
            onChange={({ target }) => set({ [mark]: target.value })}
          />
        ))}
      </div>
      <Checkbox
        label={d.mapping.blankMissing}
        data-size="sm"
        checked={draft.blankMissing}
        onChange={({ target }) => set({ blankMissing: target.checked })}
      />
      <Textfield
        multiline
        rows={3}
        label={d.mapping.skip}
        description={d.mapping.skipText}
        data-size="sm"
        className="mapping__name"
        value={draft.skip}
        onChange={({ target }) => set({ skip: target.value })}
      />
    </fieldset>
  );
}
