import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import type { HitPoint } from '@regionpuls/charts';
import { type Period, type View, comparePeriods, formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Link } from 'react-router';
import { regionNames } from '../figures/regionName.ts';
import { regionsQuery } from '../queries/regions.ts';
import { useReader } from '../reader/useReader.ts';
import { pickPoint } from './pickPoint.ts';
import './compare.css';

interface PointPicksProps {
  /** What the chart shows; the first region is the one compared. */
  view: Pick<View, 'indicator' | 'region' | 'sex' | 'boundaries' | 'asOf'>;
  /** The periods with a figure, oldest first. */
  periods: readonly Period[];
  /** The chart, given what it calls with the reading that the reader is at. */
  children: (onSelect: (point: HitPoint | null) => void) => ReactNode;
}

/** Two points of a chart, picked in it by press or Enter or from the lists under it, taken to the comparison. */
export function PointPicks({ view, periods, children }: PointPicksProps) {
  const { t, language, to } = useReader();
  const nameOf = regionNames(useQuery(regionsQuery).data ?? []);
  const at = useRef<Period | null>(null);
  const [picks, setPicks] = useState<readonly Period[]>([]);
  // A press on a touch screen leaves the chart before it is a press.
  const onSelect = (point: HitPoint | null) => {
    if (point) at.current = point.period;
  };
  const pick = () => {
    const period = at.current;
    if (period) setPicks((before) => pickPoint(before, period));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pick();
  };
  const [first, second] = picks.filter((period) => periods.includes(period));
  const region = view.region[0] ?? '';
  const listed = [...periods].reverse();
  const choose = (index: 0 | 1) => (period: string) =>
    setPicks(index === 0 ? [period, ...(second ? [second] : [])] : [first ?? period, period]);
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
    <>
      <div onClick={pick} onKeyDown={onKeyDown}>
        {children(onSelect)}
      </div>
      <div className="picks" role="group" aria-label={t.compare.pick.title}>
        <p className="picks__text">
          <strong>{t.compare.pick.title}</strong>
          {t.compare.pick.text} {view.region.length > 1 && t.compare.pick.region(nameOf(region))}
        </p>
        <PickField label={t.compare.pick.first} value={first} periods={listed} onChange={choose(0)} />
        <PickField label={t.compare.pick.second} value={second} periods={listed} onChange={choose(1)} />
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
    </>
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
