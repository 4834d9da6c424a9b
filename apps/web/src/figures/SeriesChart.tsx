import type { HitPoint } from '@regionpuls/charts';
import type { Indicator, Recipe, Series } from '@regionpuls/domain';
import { useMemo } from 'react';
import { LineChart } from './LineChart.tsx';
import { regionNames } from './regionName.ts';
import { useRegions } from './useRegions.ts';

interface SeriesChartProps {
  series: readonly Series[];
  indicator: Indicator;
  recipe: Recipe;
  explore?: 'asked' | 'idle';
  /** The reading that the reader is at; null when they leave it. */
  onSelect?: (point: HitPoint | null) => void;
}

/** One to six regions' series as lines that carry the regions' names. */
export function SeriesChart({ series, indicator, recipe, explore = 'asked', onSelect }: SeriesChartProps) {
  const regions = useRegions().data;
  const input = useMemo(() => {
    const nameOf = regionNames(regions ?? []);
    return {
      series: series.map((one) => ({ label: nameOf(one.region), series: one })),
      indicator,
      recipe,
    };
  }, [series, indicator, recipe, regions]);
  return <LineChart input={input} size="page" explore={explore} onSelect={onSelect} />;
}
