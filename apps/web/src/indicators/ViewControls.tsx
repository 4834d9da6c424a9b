import { Select } from '@digdir/designsystemet-react';
import { SEXES, type View, recipeSchema } from '@regionpuls/domain';
import { AsOfField } from '../figures/AsOfField.tsx';
import { LabelledSelect } from '../figures/LabelledSelect.tsx';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { RangeControls } from './RangeControls.tsx';
import { RegionChoice } from './RegionChoice.tsx';
import type { ChangeView } from './useView.ts';

interface ViewControlsProps {
  view: View;
  indicator: LoadedIndicator;
  change: ChangeView;
}

/** Every choice that the address holds. */
export function ViewControls({ view, indicator, change }: ViewControlsProps) {
  const { t } = useReader();
  const bases = indicator.coverage?.boundaries ?? [];
  return (
    <section className="controls" aria-label={t.explorer.select}>
      <RegionChoice codes={view.region} change={(region) => change({ region })} />
      <div className="controls__fields">
        <LabelledSelect
          label={t.explorer.recipe}
          value={view.recipe}
          onChange={(value) => change({ recipe: recipeSchema.parse(value) })}
        >
          {recipeSchema.options
            .filter((recipe) => recipe !== 'percent-of-population' || indicator.unit === 'persons')
            .map((recipe) => (
              <Select.Option key={recipe} value={recipe}>
                {t.explorer.recipes[recipe]}
              </Select.Option>
            ))}
        </LabelledSelect>
        {indicator.dimensions.includes('sex') && (
          <LabelledSelect
            label={t.explorer.sex}
            value={view.sex}
            onChange={(value) => change({ sex: SEXES.find((sex) => sex === value) ?? 'total' })}
          >
            {SEXES.map((sex) => (
              <Select.Option key={sex} value={sex}>
                {t.explorer.sexes[sex]}
              </Select.Option>
            ))}
          </LabelledSelect>
        )}
        <RangeControls view={view} indicator={indicator} change={change} />
        {bases.length > 1 && (
          <LabelledSelect
            label={t.explorer.boundaries}
            value={view.boundaries ?? ''}
            onChange={(value) => change({ boundaries: value || undefined })}
          >
            <Select.Option value="">{t.explorer.ownBoundaries}</Select.Option>
            {bases.map((basis) => (
              <Select.Option key={basis} value={basis}>
                {basis === 'published' ? t.explorer.publishedBoundaries : t.explorer.boundaryYear(basis)}
              </Select.Option>
            ))}
          </LabelledSelect>
        )}
        <AsOfField />
      </div>
    </section>
  );
}
