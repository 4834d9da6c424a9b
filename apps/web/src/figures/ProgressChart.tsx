import { type Course, progressLines } from '@regionpuls/charts';
import type { Indicator, Progress } from '@regionpuls/domain';
import { useMemo } from 'react';
import { useReader } from '../reader/useReader.ts';

import { LineChart } from './LineChart.tsx';
import { regionNames } from './regionName.ts';
import { useRegions } from './useRegions.ts';

interface ProgressChartProps {
  progress: Progress;
  indicator: Indicator;
  size: 'card' | 'page';
  course?: Course;
}

/** The actual course with every version of the expected one, baseline, target and where it is heading. */
export function ProgressChart({ progress, indicator, size, course = 'published' }: ProgressChartProps) {
  const { t } = useReader();
  const regions = useRegions().data;
  const input = useMemo(
    () => ({
      indicator,
      where: regions && regionNames(regions)(progress.target.region),
      ...progressLines(progress, course, t.target, size === 'card'),
    }),
    [progress, indicator, size, course, regions, t],
  );
  return <LineChart input={input} size={size} explore={size === 'page' ? 'idle' : 'never'} />;
}
