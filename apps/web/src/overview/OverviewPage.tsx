import { Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { AsOfField } from '../figures/AsOfField.tsx';
import { useAsOf } from '../figures/useAsOf.ts';
import { regionQuery } from '../queries/region.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { FailedPage } from '../states/FailedPage.tsx';
import { PageSkeleton } from '../states/PageSkeleton.tsx';
import { CountyTargets } from './CountyTargets.tsx';
import { Headline } from './Headline.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { useCounty } from './useCounty.ts';

export default function OverviewPage() {
  const { t } = useReader();
  const [, change] = useQueryChoice();
  const asOf = useAsOf();
  const { county, counties, error } = useCounty();
  const region = useQuery({ ...regionQuery(county?.code ?? ''), enabled: county !== undefined });
  if (error) return <FailedPage error={error} />;
  if (!county) return <PageSkeleton />;
  return (
    <>
      <PageTitle
        title={county.label}
        documentTitle={`${t.overview.title}: ${county.label}`}
        lead={t.overview.lead(county.label)}
        control={
          <div className="title__controls">
            <Field className="title__control" data-size="sm">
              <Label>{t.overview.county}</Label>
              <Select value={county.code} onChange={({ target }) => change({ county: target.value })}>
                {counties.map(({ code, label }) => (
                  <Select.Option key={code} value={code}>
                    {label}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            <AsOfField />
          </div>
        }
      />
      <AsOfBanner />
      <Answered query={region} waiting={<PageSkeleton />}>
        {(answer) => (
          <div className="stack stack--sections">
            <KeyFigures answer={answer} />
            <section aria-labelledby="maal">
              <div className="section__head">
                <Heading level={2} data-size="sm" id="maal">
                  {t.overview.targets}
                </Heading>
                <PageLink to="/mal" query={{ asOf }}>
                  {t.overview.allTargets}
                </PageLink>
              </div>
              <CountyTargets answer={answer} />
            </section>
            <Headline topic="unemployment" answer={answer} />
            <Headline topic="employment" answer={answer} />
            <p>
              <PageLink to={`/regioner/${county.code}`} query={{ asOf }}>
                {t.overview.regionPage(county.label)}
              </PageLink>
            </p>
          </div>
        )}
      </Answered>
    </>
  );
}
