import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { type Period, type View, comparePeriods, formatPeriod } from '@regionpuls/domain';
import { Link } from 'react-router';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import { useReader } from '../reader/useReader.ts';
import type { Picks } from './usePicks.ts';
import './compare.css';

interface PickBarProps extends Pick<Picks, 'picks' | 'setPicks'> {
  /** What the chart shows; the first region is the one compared. */
  view: Pick<View, 'indicator' | 'region' | 'sex' | 'boundaries' | 'asOf'>;
  /** The periods with a figure, oldest first. */
  periods: readonly Period[];
}

/** The two points picked in a chart, or chosen here, and the way to their comparison. */
export function PickBar({ picks, setPicks, view, periods }: PickBarProps) {
  const { t, language, to } = useReader();
  const nameOf = regionNames(useRegions().data ?? []);
  const [first, second] = picks.filter((period) => periods.includes(period));
  const region = view.region[0] ?? '';
  const listed = [...periods].reverse();
  const link = to('/sammenlign', {
    indicator: view.indicator,
    region,
    from: first,
    to: second,
    sex: view.sex === 'total' ? undefined : view.sex,
    boundaries: view.boundaries,
    asOf: view.asOf,
  });
  return (
    <div className="picks" role="group" aria-label={t.compare.pick.title}>
      <p className="picks__text">
        <strong>{t.compare.pick.title}</strong>
        {t.compare.pick.text} {view.region.length > 1 && t.compare.pick.region(nameOf(region))}
      </p>
      <PickField
        label={t.compare.pick.first}
        value={first}
        periods={listed}
        onChange={(period) => setPicks(second ? [period, second] : [period])}
      />
      <PickField
        label={t.compare.pick.second}
        value={second}
        periods={listed}
        onChange={(period) => setPicks(first ? [first, period] : [period])}
      />
      {first && second && comparePeriods(first, second) !== 0 ? (
        <Button asChild data-size="sm" data-color="accent">
          <Link to={link}>{t.compare.pick.go}</Link>
        </Button>
      ) : (
        <Button disabled data-size="sm" data-color="accent">
          {t.compare.pick.go}
        </Button>
      )}
      <span className="ds-sr-only" role="status">
        {picks.map((period) => formatPeriod(period, language)).join(', ')}
      </span>
    </div>
  );
}

interface PickFieldProps {
  label: string;
  value: Period | undefined;
  periods: readonly Period[];
  onChange: (period: string) => void;
}

function PickField({ label, value, periods, onChange }: PickFieldProps) {
  const { t, language } = useReader();
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
        <Select.Option value="" disabled>
          {t.compare.pick.choose}
        </Select.Option>
        {periods.map((period) => (
          <Select.Option key={period} value={period}>
            {formatPeriod(period, language)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
