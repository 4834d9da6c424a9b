import { Select } from '@digdir/designsystemet-react';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { Choice } from './Choice.tsx';

interface IndicatorFieldProps {
  label: string;
  value: string;
  indicators: readonly LoadedIndicator[];
  onChange: (id: string) => void;
  problem?: string | undefined;
  /** What no choice means, where that may be chosen. */
  none?: string;
}

/** The indicators by topic. One from the address is offered also when it is not loaded. */
export function IndicatorField({ label, value, indicators, onChange, problem, none }: IndicatorFieldProps) {
  const { t, language } = useReader();
  const topics = [...new Set(indicators.map(({ topic }) => topic))];
  const known = value === '' || indicators.some(({ id }) => id === value);
  return (
    <Choice label={label} value={value} onChange={onChange} problem={problem} broad>
      {none !== undefined && <Select.Option value="">{none}</Select.Option>}
      {!known && <Select.Option value={value}>{value}</Select.Option>}
      {topics.map((topic) => (
        <Select.Optgroup key={topic} label={t.indicators.topics[topic]}>
          {indicators
            .filter((indicator) => indicator.topic === topic)
            .map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name[language]}
              </Select.Option>
            ))}
        </Select.Optgroup>
      ))}
    </Choice>
  );
}
