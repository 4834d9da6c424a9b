import type { Target } from '@regionpuls/domain';
import { useAsOf } from '../figures/useAsOf.ts';
import { useReader } from '../reader/useReader.ts';
import { EmbedDialog } from './EmbedDialog.tsx';

interface TargetEmbedProps {
  target: Pick<Target, 'id' | 'indicator' | 'region'>;
  /** Whether the course is shown without its season. */
  adjusted: boolean;
}

/** A target's course, for other sites. */
export function TargetEmbed({ target: { id, indicator, region }, adjusted }: TargetEmbedProps) {
  const { language, theme } = useReader();
  const asOf = useAsOf();
  return (
    <EmbedDialog
      view={{
        indicator,
        region: [region],
        sex: 'total',
        recipe: adjusted ? 'seasonally-adjusted' : 'none',
        target: id,
        ...(asOf ? { asOf } : {}),
        lang: language,
        theme,
        kind: 'line',
      }}
    />
  );
}
