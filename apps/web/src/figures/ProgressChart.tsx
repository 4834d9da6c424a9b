import type { Indicator, Progress } from '@regionpuls/domain';
import { useMemo } from 'react';
import { useReader } from '../reader/useReader.ts';
import { LineChart } from './LineChart.tsx';
import { distinctPaths } from './distinctPaths.ts';

/** As the source printed it, or without its season, which is our calculation. */
export type Course = 'published' | 'adjusted';

interface ProgressChartProps {
  progress: Progress;
  indicator: Indicator;
  size: 'card' | 'page';
  course?: Course;
}

/** The actual course with every version of the expected one, baseline, target and where it is heading. */
export function ProgressChart({ progress, indicator, size, course = 'published' }: ProgressChartProps) {
  const { t } = useReader();
  const input = useMemo(() => {
    const { actual, adjusted, forecast, paths, inForce, target } = progress;
    const isAdjusted = course === 'adjusted';
    const shown = isAdjusted ? { ...actual, points: adjusted.points } : actual;
    const fan = isAdjusted ? adjusted.forecast : forecast.points;
    const seasonal = paths.find(({ version }) => version === inForce?.version)?.seasonal ?? [];
    return {
      series: [{ label: isAdjusted ? t.target.actualAdjusted : t.target.actual, series: shown }],
      indicator,
      ...(isAdjusted ? { recipe: 'seasonally-adjusted' as const, published: actual } : {}),
      paths: distinctPaths(progress).map(({ version, points, adjusted: level }) => {
        const agreed = target.versions.find((one) => one.version === version)?.agreed.slice(0, 4) ?? '';
        const current = version === inForce?.version;
        return {
          version,
          points: isAdjusted && level.length > 0 ? level : points,
          inForce: current,
          label: current ? t.target.expected : t.target.expectedAgreed(agreed),
        };
      }),
      ...(size === 'page' && !isAdjusted && seasonal.length > 0 ? { seasonalPath: seasonal } : {}),
      // A card shows where it stands; where it is heading needs the room of a page.
      ...(size === 'page' && fan.length > 0 ? { forecast: { points: fan } } : {}),
      ...(inForce
        ? {
            target: { ...inForce.goal, direction: target.direction },
            baseline: { period: inForce.baseline.period, value: inForce.baseline.value },
          }
        : {}),
    };
  }, [progress, indicator, size, course, t]);
  return <LineChart input={input} size={size} explore={size === 'page' ? 'idle' : 'never'} />;
}
