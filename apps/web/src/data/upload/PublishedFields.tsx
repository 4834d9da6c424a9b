import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { LabelledSelect } from '../../figures/LabelledSelect.tsx';
import { useDataReader } from '../useDataReader.ts';
import type { PublishedWay, Reading } from './reading.ts';

const WAYS: readonly PublishedWay[] = ['file', 'day', 'month', 'not-before'];

interface PublishedFieldsProps {
  reading: Pick<Reading, 'publishedWay' | 'published'>;
  set: (changes: Partial<Reading>) => void;
}

/** When the source published the figures, as exactly as it is known. */
export function PublishedFields({ reading, set }: PublishedFieldsProps) {
  const { d } = useDataReader();
  const { publishedWay, published } = reading;
  return (
    <>
      <LabelledSelect
        label={d.upload.publishedWay}
        value={publishedWay}
        onChange={(value) =>
          set({ publishedWay: WAYS.find((way) => way === value) ?? 'file', published: '' })
        }
      >
        {WAYS.map((way) => (
          <Select.Option key={way} value={way}>
            {d.upload.publishedWays[way]}
          </Select.Option>
        ))}
      </LabelledSelect>
      {publishedWay !== 'file' && (
        <Field data-size="sm">
          <Label>{publishedWay === 'month' ? d.upload.month : d.upload.date}</Label>
          <Input
            type={publishedWay === 'month' ? 'month' : 'date'}
            value={published}
            onChange={({ target }) => set({ published: target.value })}
          />
        </Field>
      )}
    </>
  );
}
