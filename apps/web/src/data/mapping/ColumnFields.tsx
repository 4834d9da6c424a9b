import { SEXES, breakdownOf, nameBreakdown } from '@regionpuls/domain';
import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { IndicatorField } from '../../compare/IndicatorField.tsx';
import { LabelledSelect } from '../../figures/LabelledSelect.tsx';
import type { LoadedIndicator } from '../../queries/indicators.ts';
import { useDataReader } from '../useDataReader.ts';
import type { ColumnDraft, ColumnRole } from './mappingDraft.ts';

const ROLES: readonly ColumnRole[] = ['none', 'region', 'period', 'sex', 'value'];
const BREAKDOWNS = SEXES.map((sex) => breakdownOf('sex', sex));
const SCALES = ['as-is', 'fraction', 'thousands'] as const;

interface ColumnFieldsProps {
  /** «B: Kommune». */
  name: string;
  /** Some of its cells. */
  sample: readonly string[];
  column: ColumnDraft;
  change: (changes: Partial<ColumnDraft>) => void;
  /** True where each value column is a period of its own. */
  hasPeriod: boolean;
  /** False where another column tells the sex. */
  hasSex: boolean;
  indicators: readonly LoadedIndicator[];
}

/** What one column is, and of a column of values which figures they are. */
export function ColumnFields({
  name,
  sample,
  column,
  change,
  hasPeriod,
  hasSex,
  indicators,
}: ColumnFieldsProps) {
  const { d, language } = useDataReader();
  const known = BREAKDOWNS.some((breakdown) => breakdown === column.breakdown);
  return (
    <fieldset className="column" data-role={column.role}>
      <legend>
        {name}
        {sample.length > 0 && <small>{sample.join(' · ')}</small>}
      </legend>
      <div className="reading">
        <LabelledSelect
          label={d.mapping.role}
          value={column.role}
          onChange={(value) => change({ role: ROLES.find((role) => role === value) ?? 'none' })}
        >
          {ROLES.map((role) => (
            <Select.Option key={role} value={role}>
              {d.mapping.roles[role]}
            </Select.Option>
          ))}
        </LabelledSelect>
        {column.role === 'value' && (
          <>
            <IndicatorField
              label={d.mapping.indicator}
              value={column.indicator}
              indicators={indicators}
              none={d.mapping.chooseIndicator}
              onChange={(indicator) => change({ indicator })}
            />
            {hasSex && (
              <LabelledSelect
                label={d.mapping.breakdown}
                value={column.breakdown}
                onChange={(breakdown) => change({ breakdown })}
              >
                {!known && <Select.Option value={column.breakdown}>{column.breakdown}</Select.Option>}
                {BREAKDOWNS.map((breakdown) => (
                  <Select.Option key={breakdown} value={breakdown}>
                    {nameBreakdown(breakdown, language) || d.bothSexes}
                  </Select.Option>
                ))}
              </LabelledSelect>
            )}
            <LabelledSelect
              label={d.mapping.scale}
              value={column.scale}
              onChange={(value) => change({ scale: SCALES.find((scale) => scale === value) ?? 'as-is' })}
            >
              {SCALES.map((scale) => (
                <Select.Option key={scale} value={scale}>
                  {d.mapping.scales[scale]}
                </Select.Option>
              ))}
            </LabelledSelect>
            {hasPeriod && (
              <Field data-size="sm">
                <Label>{d.mapping.periodOf}</Label>
                <Input value={column.period} onChange={({ target }) => change({ period: target.value })} />
              </Field>
            )}
          </>
        )}
      </div>
    </fieldset>
  );
}
