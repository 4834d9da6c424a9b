import { fromOrdinal, seriesKeyText } from '@regionpuls/domain';
import type { Check } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** Warns about periods missing inside a series, counting what the archive already has. */
export const checkGaps: Check = ({ releases }, { figures }) => {
  const series = new Map<
    string,
    { key: Parameters<typeof figures.find>[0]; ordinals: Set<number>; line: number }
  >();
  for (const release of releases) {
    for (const { key, points } of release.series) {
      const name = seriesKeyText(key);
      const known = series.get(name) ?? {
        key,
        ordinals: new Set<number>(figures.find(key)?.ordinals),
        line: points[0]!.line,
      };
      for (const { ordinal } of points) known.ordinals.add(ordinal);
      series.set(name, known);
    }
  }
  const byIndicator = new Map<string, { missing: number; example: string; lines: number[] }>();
  for (const { key, ordinals, line } of series.values()) {
    const sorted = [...ordinals].sort((a, b) => a - b);
    const missing = sorted.at(-1)! - sorted[0]! + 1 - sorted.length;
    if (missing === 0) continue;
    const hole = sorted.find((ordinal, index) => index > 0 && sorted[index - 1] !== ordinal - 1)! - 1;
    const summary = byIndicator.get(key.indicator) ?? {
      missing: 0,
      example: `region ${key.region}, ${key.breakdown}, ${fromOrdinal(key.frequency, hole)}`,
      lines: [],
    };
    summary.missing += missing;
    summary.lines.push(line);
    byIndicator.set(key.indicator, summary);
  }
  return [...byIndicator].map(([indicator, { missing, example, lines }]): Finding => {
    const text = `${indicator}: ${missing} perioder mangler inne i ${lines.length} serier, for eksempel ${example}.`;
    return finding('gap', 'warning', text, lines, missing);
  });
};
