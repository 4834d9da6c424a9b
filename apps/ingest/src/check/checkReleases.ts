import type { Check } from './context.ts';
import { finding } from './finding.ts';

/** A release cannot be later than today; one dated by month may be this month's. */
export const checkReleases: Check = ({ releases }, { today }) =>
  releases
    .filter(({ published: { published, precision } }) =>
      precision === 'month' ? published.slice(0, 7) > today.slice(0, 7) : published > today,
    )
    .map(({ published, series }) =>
      finding(
        'release-in-future',
        'error',
        `publiseringsdatoen ${published.published} er fram i tid (i dag er ${today}).`,
        series.flatMap(({ points }) => points.map(({ line }) => line)),
      ),
    );
