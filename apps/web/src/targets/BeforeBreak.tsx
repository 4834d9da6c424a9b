import { type Indicator, type Progress, formatPeriod } from '@regionpuls/domain';
import { writeChange } from '../figures/difference.ts';
import { useReader } from '../reader/useReader.ts';
import { measureOfProgress } from './measureOfProgress.ts';

/** What could be said before a break withheld the verdict. */
export function BeforeBreak({ progress, indicator }: { progress: Progress; indicator: Indicator }) {
  const { t, language } = useReader();
  const { beforeBreak } = progress.now;
  if (!beforeBreak) return null;
  return (
    <p className="quiet">
      {t.now.beforeBreak(
        formatPeriod(beforeBreak.period, language),
        t.verdict[beforeBreak.verdict],
        writeChange(beforeBreak.gap, measureOfProgress(progress, indicator), t, language),
      )}
    </p>
  );
}
