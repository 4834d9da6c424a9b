import { Select } from '@digdir/designsystemet-react';
import { enumeratePeriods, formatPeriod, isPeriod } from '@regionpuls/domain';
import { useReader } from '../reader/useReader.ts';
import { Choice } from './Choice.tsx';
import type { Span } from './fitPeriod.ts';

interface PeriodFieldProps {
  label: string;
  value: string;
  spans: readonly Span[];
  onChange: (period: string) => void;
  problem?: string | undefined;
}

/** The periods loaded, newest first. One from the address is offered also when nothing is loaded for it. */
export function PeriodField({ label, value, spans, onChange, problem }: PeriodFieldProps) {
  const { t, language } = useReader();
  const groups = spans.map((span) => ({ ...span, periods: enumeratePeriods(span.from, span.to).reverse() }));
  const known = groups.some(({ periods }) => periods.includes(value));
  const write = (period: string) => (isPeriod(period) ? formatPeriod(period, language) : period);
  const options = (periods: readonly string[]) =>
    periods.map((period) => (
      <Select.Option key={period} value={period}>
        {write(period)}
      </Select.Option>
    ));
  return (
    <Choice label={label} value={value} onChange={onChange} problem={problem}>
      {!known && options([value])}
      {groups.length === 1
        ? options(groups[0]!.periods)
        : groups.map(({ frequency, periods }) => (
            <Select.Optgroup key={frequency} label={t.indicators.frequencies[frequency]}>
              {options(periods)}
            </Select.Optgroup>
          ))}
    </Choice>
  );
}
