import {
  Field,
  Label,
  EXPERIMENTAL_Suggestion as Suggestion,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { Region } from '@regionpuls/domain';
import { useState } from 'react';
import { matchRegions } from '../figures/matchRegions.ts';
import { nameRegion } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import { useReader } from '../reader/useReader.ts';
import './compare.css';

/** A list longer than this is not read. */
const MOST_SHOWN = 40;

interface RegionFieldProps {
  label: string;
  /** A region's code; empty for none. */
  value: string;
  onChange: (code: string) => void;
  problem?: string | undefined;
}

/** One region, found by name or number among all there have ever been. */
export function RegionField({ label, value, onChange, problem }: RegionFieldProps) {
  const { t } = useReader();
  const regions = useRegions().data ?? [];
  const [text, setText] = useState('');
  const labels = new Map(regions.map((region) => [region.code, region.label]));
  const chosen = regions.find(({ code }) => code === value);
  const name = chosen ? nameRegion(chosen) : value;
  // What is already chosen stands in the field; opening the list shows the rest as well.
  const wanted = text === name ? '' : text;
  const matches = matchRegions(regions, wanted).slice(0, MOST_SHOWN);
  return (
    <Field data-size="sm" className="controls__broad">
      <Label>{label}</Label>
      <Suggestion
        key={`${value} ${name}`}
        filter={false}
        selected={value ? { value, label: name } : null}
        onSelectedChange={(item) => {
          setText('');
          if (item && labels.has(item.value)) onChange(item.value);
        }}
        data-sr-singular={t.explorer.hit}
        data-sr-plural={t.explorer.hits}
      >
        <Suggestion.Input
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          {...(problem ? { 'aria-invalid': true } : {})}
        />
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
      {problem && <ValidationMessage lang="en">{problem}</ValidationMessage>}
    </Field>
  );
}

function belongsTo(region: Region, labels: ReadonlyMap<string, string>): string {
  return region.level === 'municipality' && region.parent ? (labels.get(region.parent) ?? '') : region.code;
}
