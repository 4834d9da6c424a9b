import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface LabelledSelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Takes the room of two. */
  broad?: boolean;
  /** `Select.Option`s. */
  children: ReactNode;
}

export function LabelledSelect({ label, value, onChange, broad = false, children }: LabelledSelectProps) {
  return (
    <Field data-size="sm" {...(broad ? { className: 'controls__broad' } : {})}>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </Select>
    </Field>
  );
}
