import { readSeries, urlOf } from '@regionpuls/contract';
import { type Target, type View, breakdownMember, sexSchema } from '@regionpuls/domain';
import { useAsOf } from '../figures/useAsOf.ts';
import { questionOf } from '../indicators/questionOf.ts';
import { useReader } from '../reader/useReader.ts';
import { DownloadDialog } from './DownloadDialog.tsx';

interface TargetDownloadProps {
  target: Pick<Target, 'id' | 'indicator' | 'region' | 'boundaries' | 'breakdown'>;
  /** Whether the course is shown without its season. */
  adjusted: boolean;
}

/** What can be taken out of a target's figure: the actual course, and the picture of it beside the agreed path. */
export function TargetDownload({ target, adjusted }: TargetDownloadProps) {
  const { language, theme } = useReader();
  const asOf = useAsOf();
  const { indicator, region, boundaries, breakdown } = target;
  const view: View = {
    indicator,
    region: [region],
    sex: sexSchema.catch('total').parse(breakdownMember(breakdown)?.member),
    boundaries,
    recipe: adjusted ? 'seasonally-adjusted' : 'none',
    target: target.id,
    ...(asOf ? { asOf } : {}),
    lang: language,
    theme,
    kind: 'line',
  };
  return <DownloadDialog figures={urlOf(readSeries, { query: { ...questionOf(view) } })} picture={view} />;
}
