import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type Indicator, formatNumber, nameBreakdown } from '@regionpuls/domain';
import { measureOf } from '../../figures/measure.ts';
import { regionNames } from '../../figures/regionName.ts';
import { useRegions } from '../../figures/useRegions.ts';
import type { RevisionAnswer } from '../../queries/revisions.ts';
import { PageLink } from '../../reader/PageLink.tsx';
import { useDataReader } from '../useDataReader.ts';
import { RevisionChart } from './RevisionChart.tsx';
import { TriangleTable } from './TriangleTable.tsx';
import { writeRevisions } from './writeRevisions.ts';

/** The API's own limits: what it gives unless told, and the most. */
const FEW = 24;
const MOST = 240;

interface RevisionResultProps {
  answer: RevisionAnswer;
  indicator: Indicator;
  periods: string | undefined;
  change: (changes: Record<string, string | undefined>) => void;
}

/** What happened in a sentence, as a picture where there is anything to see, and figure by figure. */
export function RevisionResult({ answer, indicator, periods, change }: RevisionResultProps) {
  const { d, language } = useDataReader();
  const nameOf = regionNames(useRegions().data ?? []);
  const { series, rows } = answer;
  const measure = measureOf(indicator, indicator.unit);
  const breakdown = nameBreakdown(series.breakdown, language);
  const borders = series.boundaries === 'published' ? d.publishedBordersLong : d.bordersOf(series.boundaries);
  const name = [indicator.name[language], breakdown, nameOf(series.region)].filter(Boolean).join(', ');
  return (
    <>
      <section aria-labelledby="rettet">
        <div className="section__head">
          <Heading level={2} data-size="sm" id="rettet">
            {name}
          </Heading>
          <PageLink
            to={`/indikatorer/${series.indicator}`}
            query={{
              region: series.region,
              frequency: series.frequency === indicator.frequencies[0] ? undefined : series.frequency,
              sex: series.breakdown.startsWith('sex=') ? series.breakdown.slice(4) : undefined,
            }}
          >
            {d.revisions.seriesPage}
          </PageLink>
        </div>
        <Paragraph className="revision-story">{writeRevisions(answer, measure, d, language)}</Paragraph>
        <Paragraph className="quiet">
          {d.revisions.borders}: {borders}
        </Paragraph>
      </section>
      <RevisionChart answer={answer} indicator={indicator} />
      <section aria-labelledby="trekant">
        <Heading level={2} data-size="sm" id="trekant">
          {d.revisions.table}
        </Heading>
        <Paragraph>{d.revisions.tableText}</Paragraph>
        <TriangleTable answer={answer} measure={measure} />
        {rows.length >= FEW && (
          <Button
            variant="tertiary"
            data-color="accent"
            data-size="sm"
            onClick={() => change({ periods: periods === undefined ? String(MOST) : undefined })}
          >
            {periods === undefined ? d.revisions.more(formatNumber(MOST, language)) : d.revisions.fewer}
          </Button>
        )}
      </section>
    </>
  );
}
