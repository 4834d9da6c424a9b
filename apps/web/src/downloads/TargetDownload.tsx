import type { Course } from '@regionpuls/charts';
import { readSeries, urlOf } from '@regionpuls/contract';
import { useAsOf } from '../figures/useAsOf.ts';
import { questionOf } from '../indicators/questionOf.ts';
import { useReader } from '../reader/useReader.ts';
import { type ShownTarget, viewOfTarget } from '../targets/viewOfTarget.ts';
import { DownloadDialog } from './DownloadDialog.tsx';

/** What can be taken out of a target's figure: the actual course, and the picture of it beside the agreed path. */
export function TargetDownload({ target, course }: { target: ShownTarget; course: Course }) {
  const view = viewOfTarget(target, course, useAsOf(), useReader());
  return <DownloadDialog figures={urlOf(readSeries, { query: { ...questionOf(view) } })} picture={view} />;
}
