import { formatDate, labelOfRegion } from '@regionpuls/domain';
import type { RegionAnswer } from '../queries/region.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';

export function RegionFacts({ answer }: { answer: RegionAnswer }) {
  const { t, language } = useReader();
  const { region, parent } = answer;
  const from = formatDate(region.validFrom, language);
  return (
    <dl className="facts">
      <div>
        <dt>{t.region.code}</dt>
        <dd>{region.code}</dd>
      </div>
      <div>
        <dt>{t.region.level}</dt>
        <dd>{t.regions.levels[region.level]}</dd>
      </div>
      {parent && (
        <div>
          <dt>{t.region.in}</dt>
          <dd>
            <PageLink to={`/regioner/${parent.code}`}>{labelOfRegion(parent, language)}</PageLink>
          </dd>
        </div>
      )}
      <div>
        <dt>{t.region.valid}</dt>
        <dd>
          {region.validTo === null
            ? t.region.since(from)
            : t.region.between(from, formatDate(region.validTo, language))}
        </dd>
      </div>
    </dl>
  );
}
