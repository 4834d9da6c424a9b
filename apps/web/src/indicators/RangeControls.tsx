import { Select } from '@digdir/designsystemet-react';
import {
  type View,
  comparePeriods,
  enumeratePeriods,
  formatPeriod,
  frequencySchema,
} from '@regionpuls/domain';
import { LabelledSelect } from '../figures/LabelledSelect.tsx';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import type { ChangeView } from './useView.ts';

interface RangeControlsProps {
  view: View;
  indicator: LoadedIndicator;
  change: ChangeView;
}

/** First and last period, and how often, among what is loaded. */
export function RangeControls({ view, indicator, change }: RangeControlsProps) {
  const { t, language } = useReader();
  const spans = indicator.coverage?.frequencies ?? [];
  const span =
    spans.find(({ frequency }) => frequency === (view.frequency ?? indicator.frequencies[0])) ?? spans[0];
  const periods = span ? enumeratePeriods(span.from, span.to).reverse() : [];
  const before = (a: string, b: string | undefined) => !b || comparePeriods(a, b) <= 0;
  return (
    <>
      {spans.length > 1 && (
        <LabelledSelect
          label={t.explorer.frequency}
          value={view.frequency ?? span?.frequency ?? ''}
          onChange={(value) =>
            change({ frequency: frequencySchema.parse(value), from: undefined, to: undefined })
          }
        >
          {spans.map(({ frequency }) => (
            <Select.Option key={frequency} value={frequency}>
              {t.indicators.frequencies[frequency]}
            </Select.Option>
          ))}
        </LabelledSelect>
      )}
      <LabelledSelect
        label={t.explorer.from}
        value={view.from ?? ''}
        onChange={(value) => change({ from: value || undefined })}
      >
        <Select.Option value="">{t.explorer.first}</Select.Option>
        {withChosen(periods, view.from)
          .filter((period) => before(period, view.to))
          .map((period) => (
            <Select.Option key={period} value={period}>
              {formatPeriod(period, language)}
            </Select.Option>
          ))}
      </LabelledSelect>
      <LabelledSelect
        label={t.explorer.to}
        value={view.to ?? ''}
        onChange={(value) => change({ to: value || undefined })}
      >
        <Select.Option value="">{t.explorer.last}</Select.Option>
        {withChosen(periods, view.to)
          .filter((period) => !view.from || before(view.from, period))
          .map((period) => (
            <Select.Option key={period} value={period}>
              {formatPeriod(period, language)}
            </Select.Option>
          ))}
      </LabelledSelect>
    </>
  );
}

/** A period from the address is offered also when nothing is loaded for it. */
function withChosen(periods: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || periods.includes(chosen) ? periods : [chosen, ...periods];
}
