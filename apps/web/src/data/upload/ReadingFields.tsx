import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { uploadLayoutSchema } from '@regionpuls/contract';
import type { Source, TablePreview } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { LabelledSelect } from '../../figures/LabelledSelect.tsx';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { mappingsQuery } from '../../queries/mappings.ts';
import { useDataReader } from '../useDataReader.ts';
import { PublishedFields } from './PublishedFields.tsx';
import { boundaryYears } from './boundaryYears.ts';
import type { Reading } from './reading.ts';

interface ReadingFieldsProps {
  reading: Reading;
  change: (reading: Reading) => void;
  sources: readonly Source[];
  /** Which saved mappings fit the file, where that has been asked. */
  fits: TablePreview['fits'];
}

/** What the file is, whose it is, which borders it is about and when it was published. */
export function ReadingFields({ reading, change, sources, fits }: ReadingFieldsProps) {
  const { d } = useDataReader();
  const mappings = useQuery(mappingsQuery).data ?? [];
  const indicators = useQuery(indicatorsQuery).data?.indicators ?? [];
  const set = (changes: Partial<Reading>) => change({ ...reading, ...changes });
  const chosen = mappings.find(({ mapping }) => mapping.name === reading.mapping)?.mapping;
  const fixed =
    reading.layout === 'mapped' && typeof chosen?.period === 'object' && 'fixed' in chosen.period
      ? chosen.period.fixed
      : null;
  const wordFor = (name: string) => {
    const fit = fits.find((one) => one.name === name);
    return fit ? ` (${fit.differences.length === 0 ? d.upload.fits : d.upload.differs})` : '';
  };
  return (
    <div className="reading">
      <LabelledSelect
        label={d.upload.layout}
        value={reading.layout}
        onChange={(value) => set({ layout: uploadLayoutSchema.parse(value) })}
      >
        {uploadLayoutSchema.options.map((layout) => (
          <Select.Option key={layout} value={layout}>
            {d.upload.layouts[layout]}
          </Select.Option>
        ))}
      </LabelledSelect>
      {reading.layout === 'mapped' && (
        <LabelledSelect
          label={d.upload.mapping}
          value={reading.mapping}
          onChange={(name) => {
            const found = mappings.find(({ mapping }) => mapping.name === name)?.mapping;
            set({ mapping: name, period: '', ...(found ? { source: found.source } : {}) });
          }}
        >
          <Select.Option value="">{d.upload.chooseMapping}</Select.Option>
          {mappings.map(({ mapping, version }) => (
            <Select.Option key={mapping.name} value={mapping.name}>
              {mapping.name}, {d.mapping.version(version)}
              {wordFor(mapping.name)}
            </Select.Option>
          ))}
        </LabelledSelect>
      )}
      {fixed && (
        <Field data-size="sm">
          <Label>{d.upload.period}</Label>
          <Field.Description>{d.upload.periodText(fixed)}</Field.Description>
          <Input value={reading.period} onChange={({ target }) => set({ period: target.value })} />
        </Field>
      )}
      {reading.layout === 'json-stat' && (
        <Field data-size="sm">
          <Label>{d.upload.table}</Label>
          <Field.Description>{d.upload.tableText}</Field.Description>
          <Input
            value={reading.table}
            maxLength={20}
            onChange={({ target }) => set({ table: target.value.trim() })}
          />
        </Field>
      )}
      <LabelledSelect label={d.upload.source} value={reading.source} onChange={(source) => set({ source })}>
        <Select.Option value="">{d.upload.chooseSource}</Select.Option>
        {sources.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </LabelledSelect>
      <LabelledSelect
        label={d.upload.boundaries}
        value={reading.boundaries}
        onChange={(boundaries) => set({ boundaries })}
      >
        <Select.Option value="">{d.upload.boundariesDefault}</Select.Option>
        <Select.Option value="published">{d.publishedBordersLong}</Select.Option>
        {boundaryYears(indicators).map((year) => (
          <Select.Option key={year} value={year}>
            {d.bordersOf(year)}
          </Select.Option>
        ))}
      </LabelledSelect>
      <PublishedFields reading={reading} set={set} />
    </div>
  );
}
