import { Paragraph } from '@digdir/designsystemet-react';
import { type Region, formatNumber } from '@regionpuls/domain';
import { matchRegions } from '../figures/matchRegions.ts';
import { nameRegion } from '../figures/regionName.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import './regions.css';

const MOST_SHOWN = 60;

interface RegionHitsProps {
  regions: readonly Region[];
  text: string;
  /** Also codes that are no longer in use. */
  ceased: boolean;
}

export function RegionHits({ regions, text, ceased }: RegionHitsProps) {
  const { t, language } = useReader();
  const labels = new Map(regions.map(({ code, label }) => [code, label]));
  const hits = matchRegions(
    regions.filter(({ level, validTo }) => level !== 'unallocated' && (ceased || validTo === null)),
    text,
  );
  return (
    <section>
      <Paragraph role="status">
        {hits.length === 0
          ? t.regions.noHits
          : hits.length === 1
            ? t.regions.oneHit
            : t.regions.hits(formatNumber(hits.length, language))}
      </Paragraph>
      <ul className="tiles">
        {hits.slice(0, MOST_SHOWN).map((region) => (
          <li key={`${region.code} ${region.validFrom}`}>
            <PageLink to={`/regioner/${region.code}`}>{nameRegion(region)}</PageLink>{' '}
            <small>
              {t.regions.levels[region.level]} {region.code}
              {region.level === 'municipality' && region.parent ? `, ${labels.get(region.parent) ?? ''}` : ''}
            </small>
          </li>
        ))}
      </ul>
      {hits.length > MOST_SHOWN && (
        <Paragraph className="quiet">{t.regions.moreHits(formatNumber(MOST_SHOWN, language))}</Paragraph>
      )}
    </section>
  );
}
