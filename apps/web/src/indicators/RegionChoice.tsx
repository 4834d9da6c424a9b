import { Chip, Field, Label } from '@digdir/designsystemet-react';
import { MAX_REGIONS_IN_VIEW } from '@regionpuls/domain';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import { useReader } from '../reader/useReader.ts';
import { RegionSearch } from './RegionSearch.tsx';
import './indicators.css';

interface RegionChoiceProps {
  codes: readonly string[];
  change: (codes: string[]) => void;
}

/** The regions compared, as chips that can be taken away, and a search for one more. */
export function RegionChoice({ codes, change }: RegionChoiceProps) {
  const { t } = useReader();
  const regions = useRegions().data ?? [];
  const nameOf = regionNames(regions);
  const full = codes.length >= MAX_REGIONS_IN_VIEW;
  return (
    <div className="region-choice">
      <Field data-size="sm" className="region-choice__search">
        <Label>{t.explorer.addRegion}</Label>
        <Field.Description>{full ? t.explorer.full : t.explorer.addRegionText}</Field.Description>
        <RegionSearch
          regions={regions.filter(({ code, level }) => level !== 'unallocated' && !codes.includes(code))}
          disabled={full}
          add={(code) => change([...codes, code])}
        />
      </Field>
      <div className="region-choice__chips" role="group" aria-label={t.explorer.regions}>
        {codes.map((code) =>
          codes.length === 1 ? (
            <span key={code} className="region-choice__only">
              {nameOf(code)}
            </span>
          ) : (
            <Chip.Removable
              key={code}
              data-color="accent"
              aria-label={t.explorer.remove(nameOf(code))}
              onClick={() => change(codes.filter((other) => other !== code))}
            >
              {nameOf(code)}
            </Chip.Removable>
          ),
        )}
      </div>
    </div>
  );
}
