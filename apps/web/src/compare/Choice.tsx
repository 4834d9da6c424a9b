import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What the API says is wrong with the value. */
  problem?: string | undefined;
  broad?: boolean;
  /** `Select.Option`s. */
  children: ReactNode;
}

/** A choice in a comparison or a decomposition, with what the API has against it. */
export function Choice({ label, value, onChange, problem, broad = false, children }: ChoiceProps) {
  return (
    <Field data-size="sm" {...(broad ? { className: 'controls__broad' } : {})}>
      <Label>{label}</Label>
      <Select
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...(problem ? { 'aria-invalid': true } : {})}
      >
        {children}
      </Select>
      {problem && <ValidationMessage lang="en">{problem}</ValidationMessage>}
    </Field>
  );
}
