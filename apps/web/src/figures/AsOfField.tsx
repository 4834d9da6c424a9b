import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';

/** While a year is being typed the field holds 0002, 0020, 0202: not dates that anyone asks about. */
const EARLIEST = '1990-01-01';

/** Asks the page's question of the past. The date takes effect when it is whole. */
export function AsOfField() {
  const { t } = useReader();
  const [params, change] = useQueryChoice();
  const asked = params.get('asOf')?.slice(0, 10) ?? '';
  const [draft, setDraft] = useState({ asked, text: asked });
  if (draft.asked !== asked) setDraft({ asked, text: asked });
  return (
    <Field data-size="sm">
      <Label>{t.asOf.label}</Label>
      <Input
        type="date"
        min={EARLIEST}
        value={draft.text}
        onChange={({ target: { value } }) => {
          setDraft({ asked, text: value });
          if (value === '' || value >= EARLIEST) change({ asOf: value || undefined });
        }}
      />
    </Field>
  );
}
