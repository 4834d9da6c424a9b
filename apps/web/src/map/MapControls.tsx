import { Select } from '@digdir/designsystemet-react';
import { useRegions } from '../figures/useRegions.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { AsOfField } from '../figures/AsOfField.tsx';
import { LabelledSelect } from '../figures/LabelledSelect.tsx';
import { PeriodStepper } from './PeriodStepper.tsx';
import { type MapChoice, indicatorsAt } from './mapChoice.ts';

interface MapControlsProps {
  choice: MapChoice;
  indicators: readonly LoadedIndicator[];
  change: (changes: Record<string, string | undefined>) => void;
}

export function MapControls({ choice, indicators, change }: MapControlsProps) {
  const { t, language } = useReader();
  const counties = (useRegions().data ?? [])
    .filter(({ level, validTo }) => level === 'county' && validTo === null)
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'));
  return (
    <section className="controls" aria-label={t.explorer.select}>
      <div className="controls__fields">
        <LabelledSelect
          broad
          label={t.map.indicator}
          value={choice.indicator?.id ?? ''}
          onChange={(indicator) => change({ indicator, period: undefined })}
        >
          {indicatorsAt(choice.level, indicators).map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name[language]}
            </Select.Option>
          ))}
        </LabelledSelect>
        <LabelledSelect
          label={t.map.level}
          value={choice.level}
          onChange={(level) => change({ level, county: undefined, period: undefined })}
        >
          <Select.Option value="county">{t.map.levels.county}</Select.Option>
          <Select.Option value="municipality">{t.map.levels.municipality}</Select.Option>
        </LabelledSelect>
        {choice.level === 'municipality' && (
          <LabelledSelect
            label={t.map.county}
            value={choice.county ?? ''}
            onChange={(county) => change({ county: county || undefined, period: undefined })}
          >
            <Select.Option value="">{t.map.allCounties}</Select.Option>
            {counties.map(({ code, label }) => (
              <Select.Option key={code} value={code}>
                {label}
              </Select.Option>
            ))}
          </LabelledSelect>
        )}
        {choice.indicator && (
          <PeriodStepper choice={{ ...choice, indicator: choice.indicator }} change={change} />
        )}
        <AsOfField />
      </div>
    </section>
  );
}
