import { Details, Heading } from '@digdir/designsystemet-react';
import { type Progress, formatPercent } from '@regionpuls/domain';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import { useReader } from '../reader/useReader.ts';
import './targets.css';

/** How the region has done beside the country and beside those like it, with the weights in view. */
export function Benchmarks({ benchmarks }: Pick<Progress, 'benchmarks'>) {
  const { t, language } = useReader();
  const nameOf = regionNames(useRegions().data ?? []);
  if (benchmarks.length === 0) return null;
  const weights = benchmarks
    .flatMap((benchmark) => benchmark.weights)
    .filter(({ weight }) => weight >= 0.005);
  return (
    <section aria-labelledby="ved-siden-av">
      <Heading level={2} data-size="sm" id="ved-siden-av">
        {t.target.beside}
      </Heading>
      <ul className="plain-list">
        {benchmarks.map((benchmark) => (
          <li key={benchmark.with}>{benchmark.text[language]}</li>
        ))}
      </ul>
      {weights.length > 0 && (
        <Details data-size="sm" data-color="neutral">
          <Details.Summary>{t.target.peers}</Details.Summary>
          <Details.Content>
            <p>{t.target.peersText}</p>
            <ul>
              {[...weights]
                .sort((a, b) => b.weight - a.weight)
                .map(({ region, weight }) => (
                  <li key={region}>
                    {nameOf(region)}: {formatPercent(weight * 100, language, 0)}
                  </li>
                ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </section>
  );
}
