import { indicators } from '@regionpuls/catalogue';
import type { Check } from './context.ts';
import { Complaints } from './finding.ts';

const NAMES = { year: 'år', quarter: 'kvartal', month: 'måned' } as const;

/** Indicators are known, belong to the source that delivers, and come at a frequency and by a breakdown they have. */
export const checkIndicators: Check = ({ source, releases }, { findIndicator }) => {
  const complaints = new Complaints();
  const ofSource = indicators.filter((indicator) => indicator.source === source).map(({ id }) => id);
  for (const { series } of releases) {
    for (const { key, points } of series) {
      const indicator = findIndicator(key.indicator);
      const dimension = key.breakdown.split('=')[0]!;
      const text = !indicator
        ? `«${key.indicator}» er ikke en kjent indikator. Kilden ${source} har ${ofSource.join(', ')}.`
        : indicator.source !== source
          ? `${key.indicator} kommer fra kilden ${indicator.source}, ikke ${source}.`
          : !indicator.frequencies.includes(key.frequency)
            ? `${key.indicator} finnes ikke per ${NAMES[key.frequency]}, bare per ${indicator.frequencies.map((one) => NAMES[one]).join(' og ')}.`
            : dimension !== 'total' && !indicator.dimensions.some((known) => known === dimension)
              ? `${key.indicator} er ikke delt etter ${dimension}.`
              : null;
      if (text) for (const { line } of points) complaints.add(text, line);
    }
  }
  return complaints.toFindings('indicator', 'error');
};
