import { Checkbox, Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { type Source, type TablePreview, frequencySchema } from '@regionpuls/domain';
import { LabelledSelect } from '../../figures/LabelledSelect.tsx';
import type { PreviewChoice } from '../upload/usePreview.ts';
import { useDataReader } from '../useDataReader.ts';
import type { MappingDraft, PeriodWay } from './mappingDraft.ts';

const FORMS = ['code', 'code-and-name', 'name'] as const;
const LEVELS = ['country', 'county', 'municipality'] as const;
const WAYS: readonly PeriodWay[] = ['column', 'cell', 'in-value-columns', 'fixed'];
const ENCODINGS = ['utf-8', 'latin-1'] as const;
const DELIMITERS = [';', ',', '\t'] as const;

interface TableFieldsProps {
  draft: MappingDraft;
  set: (changes: Partial<MappingDraft>) => void;
  preview: TablePreview;
  look: (choice: PreviewChoice) => void;
  sources: readonly Source[];
  /** Years whose borders there are figures on. */
  years: readonly string[];
}

/** What is said of the table as a whole. */
export function TableFields({ draft, set, preview, look, sources, years }: TableFieldsProps) {
  const { d } = useDataReader();
  // A text file is seen in another way by another encoding or delimiter; a workbook tells both.
  const isText = preview.sheet === null;
  const seen = (changes: Partial<Pick<MappingDraft, 'encoding' | 'delimiter'>>) => {
    set(changes);
    const { encoding, delimiter } = { ...draft, ...changes };
    look({ encoding, delimiter });
  };
  return (
    <fieldset className="group">
      <legend>{d.mapping.table}</legend>
      <div className="reading">
        <LabelledSelect label={d.upload.source} value={draft.source} onChange={(source) => set({ source })}>
          <Select.Option value="">{d.upload.chooseSource}</Select.Option>
          {sources.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </LabelledSelect>
        <Field data-size="sm">
          <Label>{d.mapping.headerRow}</Label>
          <Input
            inputMode="numeric"
            value={draft.headerRow}
            onChange={({ target }) => set({ headerRow: target.value.trim() })}
          />
        </Field>
        <LabelledSelect
          label={d.mapping.regionForm}
          value={draft.regionForm}
          onChange={(value) => set({ regionForm: FORMS.find((form) => form === value) ?? 'code' })}
        >
          {FORMS.map((form) => (
            <Select.Option key={form} value={form}>
              {d.mapping.regionForms[form]}
            </Select.Option>
          ))}
        </LabelledSelect>
        <LabelledSelect
          label={d.mapping.level}
          value={draft.level}
          onChange={(value) => set({ level: LEVELS.find((level) => level === value) ?? '' })}
        >
          <Select.Option value="">{d.mapping.anyLevel}</Select.Option>
          {LEVELS.map((level) => (
            <Select.Option key={level} value={level}>
              {d.mapping.levels[level]}
            </Select.Option>
          ))}
        </LabelledSelect>
        <LabelledSelect
          label={d.mapping.periodWay}
          value={draft.periodWay}
          onChange={(value) => set({ periodWay: WAYS.find((way) => way === value) ?? 'column' })}
        >
          {WAYS.map((way) => (
            <Select.Option key={way} value={way}>
              {d.mapping.periodWays[way]}
            </Select.Option>
          ))}
        </LabelledSelect>
        {(draft.periodWay === 'column' || draft.periodWay === 'cell') && (
          <LabelledSelect
            label={d.mapping.frequency}
            value={draft.frequency}
            onChange={(value) => set({ frequency: frequencySchema.parse(value) })}
          >
            {frequencySchema.options.toReversed().map((frequency) => (
              <Select.Option key={frequency} value={frequency}>
                {d.mapping.frequencies[frequency]}
              </Select.Option>
            ))}
          </LabelledSelect>
        )}
        {draft.periodWay === 'cell' && (
          <Field data-size="sm">
            <Label>{d.mapping.periodCell}</Label>
            <Input
              value={draft.periodCell}
              maxLength={8}
              onChange={({ target }) => set({ periodCell: target.value })}
            />
          </Field>
        )}
        {draft.periodWay === 'fixed' && (
          <Field data-size="sm">
            <Label>{d.mapping.fixed}</Label>
            <Field.Description>{d.mapping.periodText}</Field.Description>
            <Input value={draft.fixed} onChange={({ target }) => set({ fixed: target.value })} />
          </Field>
        )}
        <LabelledSelect
          label={d.mapping.boundaries}
          value={draft.boundaries}
          onChange={(boundaries) => set({ boundaries })}
        >
          <Select.Option value="published">{d.publishedBordersLong}</Select.Option>
          {years.map((year) => (
            <Select.Option key={year} value={year}>
              {d.bordersOf(year)}
            </Select.Option>
          ))}
        </LabelledSelect>
        {isText && (
          <>
            <LabelledSelect
              label={d.mapping.encoding}
              value={draft.encoding}
              onChange={(value) => seen({ encoding: ENCODINGS.find((one) => one === value) ?? 'utf-8' })}
            >
              {ENCODINGS.map((encoding) => (
                <Select.Option key={encoding} value={encoding}>
                  {d.mapping.encodings[encoding]}
                </Select.Option>
              ))}
            </LabelledSelect>
            <LabelledSelect
              label={d.mapping.delimiter}
              value={draft.delimiter}
              onChange={(value) => seen({ delimiter: DELIMITERS.find((one) => one === value) ?? ';' })}
            >
              {DELIMITERS.map((delimiter) => (
                <Select.Option key={delimiter} value={delimiter}>
                  {d.mapping.delimiters[delimiter]}
                </Select.Option>
              ))}
            </LabelledSelect>
          </>
        )}
      </div>
      {draft.regionForm !== 'name' && (
        <Checkbox
          label={d.mapping.lostZeros}
          data-size="sm"
          checked={draft.lostZeros}
          onChange={({ target }) => set({ lostZeros: target.checked })}
        />
      )}
      {draft.periodWay === 'column' && (
        <Checkbox
          label={d.mapping.areDates}
          data-size="sm"
          checked={draft.areDates}
          onChange={({ target }) => set({ areDates: target.checked })}
        />
      )}
    </fieldset>
  );
}
