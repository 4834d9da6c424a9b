import { Button, Field, Fieldset, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { formatNumber } from '@regionpuls/domain';
import { type FormEvent, useState } from 'react';
import type { ComparisonQuestion } from '../queries/comparison.ts';
import { useReader } from '../reader/useReader.ts';
import { readTyped } from './readTyped.ts';
import type { ChangeQuestion } from './useQuestion.ts';

const FIELDS = ['fromValue', 'toValue', 'roundedTo'] as const;
type Name = (typeof FIELDS)[number];

interface QuotedFieldsProps {
  question: ComparisonQuestion;
  change: ChangeQuestion;
  problems: ReadonlyMap<string, string>;
}

/** Figures from a slide or a newspaper in the archive's place. They take effect together, when the reader says so. */
export function QuotedFields({ question, change, problems }: QuotedFieldsProps) {
  const { t, language } = useReader();
  const asked = FIELDS.map((name) => question[name] ?? '').join('|');
  // As the reader would type it: in English a comma between thousands is not taken, since it may be a decimal mark.
  const written = (value: string | undefined) =>
    value === undefined || language === 'en' || readTyped(value) === null
      ? (value ?? '')
      : formatNumber(Number(value), language, value.split('.')[1]?.length ?? 0);
  const fresh = () => ({
    asked,
    texts: Object.fromEntries(FIELDS.map((name) => [name, written(question[name])])) as Record<Name, string>,
    wrong: [] as readonly Name[],
  });
  const [draft, setDraft] = useState(fresh);
  if (draft.asked !== asked) setDraft(fresh());

  const use = (event: FormEvent) => {
    event.preventDefault();
    const read = FIELDS.map((name) => {
      const text = draft.texts[name].trim();
      return [name, text === '' ? undefined : readTyped(text)] as const;
    });
    const wrong = read.filter(([, value]) => value === null).map(([name]) => name);
    setDraft({ ...draft, wrong });
    if (wrong.length === 0) change(Object.fromEntries(read) as Record<Name, string | undefined>);
  };
  const labels: Record<Name, string> = {
    fromValue: t.compare.quotedFirst,
    toValue: t.compare.quotedSecond,
    roundedTo: t.compare.roundedTo,
  };
  return (
    <form onSubmit={use} noValidate className="sides__quoted">
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t.compare.quoted}</Fieldset.Legend>
        <Fieldset.Description>{t.compare.quotedText}</Fieldset.Description>
        <div className="controls__fields">
          {FIELDS.map((name) => {
            const isWrong = draft.wrong.includes(name);
            const problem = problems.get(name);
            return (
              <Field key={name} data-size="sm">
                <Label>{labels[name]}</Label>
                <Input
                  inputMode="decimal"
                  autoComplete="off"
                  value={draft.texts[name]}
                  onChange={({ target }) =>
                    setDraft({ ...draft, texts: { ...draft.texts, [name]: target.value } })
                  }
                  {...(isWrong || problem ? { 'aria-invalid': true } : {})}
                />
                {isWrong ? (
                  <ValidationMessage>{t.compare.notNumber}</ValidationMessage>
                ) : (
                  problem && <ValidationMessage lang="en">{problem}</ValidationMessage>
                )}
              </Field>
            );
          })}
          <Button type="submit" variant="secondary" data-size="sm">
            {t.compare.use}
          </Button>
        </div>
      </Fieldset>
    </form>
  );
}
