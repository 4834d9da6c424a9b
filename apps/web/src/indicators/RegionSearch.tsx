import { EXPERIMENTAL_Suggestion as Suggestion } from '@digdir/designsystemet-react';
import type { Region } from '@regionpuls/domain';
import { useState } from 'react';
import { matchRegions } from '../figures/matchRegions.ts';
import { nameRegion } from '../figures/regionName.ts';
import { useReader } from '../reader/useReader.ts';

/** A list longer than this is not read; nine hundred options would also be slow to lay out. */
const MOST_SHOWN = 40;

interface RegionSearchProps {
  regions: readonly Region[];
  disabled: boolean;
  add: (code: string) => void;
}

/** A combobox over all regions there have ever been. */
export function RegionSearch({ regions, disabled, add }: RegionSearchProps) {
  const { t } = useReader();
  const [text, setText] = useState('');
  const labels = new Map(regions.map(({ code, label }) => [code, label]));
  const matches = matchRegions(regions, text).slice(0, MOST_SHOWN);
  return (
    <Suggestion
      filter={false}
      selected={null}
      onSelectedChange={(item) => {
        setText('');
        if (item && labels.has(item.value)) add(item.value);
      }}
      data-sr-singular={t.explorer.hit}
      data-sr-plural={t.explorer.hits}
    >
      <Suggestion.Input disabled={disabled} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <Suggestion.List>
        <Suggestion.Empty>{t.explorer.noMatch}</Suggestion.Empty>
        {matches.map((region) => (
          <Suggestion.Option
            key={`${region.code} ${region.validFrom}`}
            value={region.code}
            label={nameRegion(region)}
          >
            {nameRegion(region)}
            <small>{belongsTo(region, labels)}</small>
          </Suggestion.Option>
        ))}
      </Suggestion.List>
    </Suggestion>
  );
}

function belongsTo(region: Region, labels: ReadonlyMap<string, string>): string {
  return region.level === 'municipality' && region.parent ? (labels.get(region.parent) ?? '') : region.code;
}
