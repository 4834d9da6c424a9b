import { Alert, Heading } from '@digdir/designsystemet-react';
import { labelOfRegion } from '@regionpuls/domain';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { AsOfField } from '../figures/AsOfField.tsx';
import { nameRegion } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import type { RegionAnswer } from '../queries/region.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Trail } from '../shell/Trail.tsx';
import { ExplanationSection } from './ExplanationSection.tsx';
import { History } from './History.tsx';
import { RegionFacts } from './RegionFacts.tsx';
import { RegionIndicators } from './RegionIndicators.tsx';
import './regions.css';

/** A region: what it is, what became of it, and what is known about it. */
export function RegionStory({ answer }: { answer: RegionAnswer }) {
  const { t, language } = useReader();
  const regions = useRegions().data ?? [];
  const { region, successors, predecessors, children } = answer;
  const ceased = region.validTo !== null;
  const others = predecessors.filter(({ code }) => code !== region.code);
  const nameOf = (code: string, label: string) => {
    const known = regions.find((one) => one.code === code);
    return known ? nameRegion(known) : label;
  };
  const name = nameRegion({ ...region, label: labelOfRegion(region, language) });
  return (
    <>
      <PageTitle
        above={<Trail steps={[[t.nav.regions, '/regioner']]} here={name} />}
        title={name}
        control={<AsOfField />}
      />
      <AsOfBanner />
      <div className="stack stack--sections">
        {ceased && successors.length > 0 && (
          <Alert data-color="info" data-size="sm">
            <p>
              <strong>{t.region.ceased}.</strong>{' '}
              {t.region.ceasedText(successors.map(({ label }) => label).join(', '))}
            </p>
            <p className="row">
              {successors.map(({ code, label }) => (
                <PageLink key={code} to={`/regioner/${code}`}>
                  {label} ({code})
                </PageLink>
              ))}
            </p>
          </Alert>
        )}
        <RegionFacts answer={answer} />
        <RegionIndicators answer={answer} />
        <ExplanationSection answer={answer} />
        <History answer={answer} />
        {others.length > 0 && (
          <section>
            <Heading level={2} data-size="sm">
              {t.region.predecessors}
            </Heading>
            <ul className="tiles">
              {others.map(({ code, label }) => (
                <li key={code}>
                  <PageLink to={`/regioner/${code}`}>{nameOf(code, label)}</PageLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        {children.length > 0 && (
          <section>
            <div className="section__head">
              <Heading level={2} data-size="sm">
                {region.level === 'country'
                  ? t.regions.counties
                  : ceased
                    ? t.region.municipalitiesThen
                    : t.region.municipalities}
              </Heading>
              {!ceased && region.level === 'county' && (
                <PageLink to="/kart" query={{ level: 'municipality', county: region.code }}>
                  {t.region.showOnMap}
                </PageLink>
              )}
            </div>
            <ul className="tiles">
              {[...children]
                .sort((a, b) => a.label.localeCompare(b.label, 'nb'))
                .map((child) => (
                  <li key={child.code}>
                    <PageLink to={`/regioner/${child.code}`}>{child.label}</PageLink>{' '}
                    <small>{child.code}</small>
                  </li>
                ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
