import { Heading, Tag } from '@digdir/designsystemet-react';
import type { Progress } from '@regionpuls/domain';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { AsOfField } from '../figures/AsOfField.tsx';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Trail } from '../shell/Trail.tsx';
import { Benchmarks } from './Benchmarks.tsx';
import { CompareNumbers } from './CompareNumbers.tsx';
import { CourseFigure } from './CourseFigure.tsx';
import { Methods } from './Methods.tsx';
import { OtherRules } from './OtherRules.tsx';
import { Owners } from './Owners.tsx';
import { PathVersions } from './PathVersions.tsx';
import { ProgressTable } from './ProgressTable.tsx';
import { Statements } from './Statements.tsx';
import { measureOfProgress } from './measureOfProgress.ts';
import { writeHeadline } from './writeNow.ts';

interface TargetStoryProps {
  progress: Progress;
  indicator: LoadedIndicator;
}

/** A target from its headline to the methods behind it. */
export function TargetStory({ progress, indicator }: TargetStoryProps) {
  const { t, language } = useReader();
  const { target, now } = progress;
  const nameOf = regionNames(useRegions().data ?? []);
  const measure = measureOfProgress(progress, indicator);
  const title = target.title[language];
  return (
    <>
      <PageTitle
        above={<Trail steps={[[t.nav.targets, '/mal']]} here={title} />}
        title={title}
        lead={progress.inForce ? writeHeadline(now, measure, t, language) : t.target.notAgreedThen}
        beside={
          target.example && (
            <Tag variant="outline" data-color="neutral" title={t.target.exampleText}>
              {t.target.example}
            </Tag>
          )
        }
      />
      <AsOfBanner />
      <div className="stack stack--sections">
        <Statements progress={progress} indicator={indicator} />
        <CompareNumbers progress={progress} indicator={indicator} />
        <CourseFigure progress={progress} indicator={indicator} />
        <Benchmarks benchmarks={progress.benchmarks} />

        <section aria-labelledby="malets-tall">
          <Heading level={2} data-size="sm" id="malets-tall">
            {t.target.table}
          </Heading>
          <ProgressTable progress={progress} measure={measure} />
        </section>

        <div className="columns">
          <PathVersions progress={progress} measure={measure} />
          <div className="stack">
            <Owners owners={target.owners} />
            <section>
              <Heading level={2} data-size="sm">
                {t.target.region}
              </Heading>
              <p>
                <PageLink to={`/regioner/${target.region}`}>{nameOf(target.region)}</PageLink>
              </p>
              <p>{target.description[language]}</p>
              {target.example && <p className="quiet">{t.target.exampleText}</p>}
            </section>
            <div>
              <AsOfField />
              <p className="quiet">{t.asOf.description}</p>
            </div>
          </div>
        </div>
        <OtherRules statuses={progress.statuses} />
        <Methods methods={progress.methods} />
      </div>
    </>
  );
}
