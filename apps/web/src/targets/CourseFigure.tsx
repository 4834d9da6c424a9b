import { Card, Heading, ToggleGroup } from '@digdir/designsystemet-react';
import type { Course } from '@regionpuls/charts';
import type { Indicator, Progress } from '@regionpuls/domain';
import { TargetDownload } from '../downloads/TargetDownload.tsx';
import { TargetEmbed } from '../embeds/TargetEmbed.tsx';
import { Notes } from '../figures/Notes.tsx';
import { ProgressChart } from '../figures/ProgressChart.tsx';
import { PageLink } from '../reader/PageLink.tsx';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import './targets.css';

/** The figure of the page, with or without the season. */
export function CourseFigure({ progress, indicator }: { progress: Progress; indicator: Indicator }) {
  const { t } = useReader();
  const [params, change] = useQueryChoice();
  const { adjusted, target } = progress;
  const canAdjust = adjusted.points.some((point) => point.value !== null);
  const course: Course = canAdjust && params.get('course') !== 'published' ? 'adjusted' : 'published';
  return (
    <>
      <Card data-color="neutral" className="panel">
        <div className="panel__head">
          <Heading level={2} data-size="xs">
            {t.target.course}
          </Heading>
          <div className="row">
            <PageLink to={`/indikatorer/${indicator.id}`} query={{ region: target.region }}>
              {t.target.indicatorPage}
            </PageLink>
            <TargetDownload target={target} course={course} />
            <TargetEmbed target={target} course={course} />
          </div>
        </div>
        {canAdjust && (
          <ToggleGroup
            data-size="sm"
            aria-label={t.target.show}
            value={course}
            onChange={(value) => change({ course: value === 'published' ? 'published' : undefined })}
            className="course-choice"
          >
            <ToggleGroup.Item value="adjusted">{t.target.adjusted}</ToggleGroup.Item>
            <ToggleGroup.Item value="published">{t.target.published}</ToggleGroup.Item>
          </ToggleGroup>
        )}
        <ProgressChart progress={progress} indicator={indicator} size="page" course={course} />
      </Card>
      <Notes notes={[...progress.actual.notes, ...(course === 'adjusted' ? adjusted.notes : [])]} />
    </>
  );
}
