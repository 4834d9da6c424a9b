/** A board of fifty targets: every statement, forecast and backtest from nothing, and once more. */
import { createAnalysisMemo, readProgress } from '@regionpuls/analysis';
import { findIndicator } from '@regionpuls/catalogue';
import {
  type Figures,
  STATUSES,
  type Series,
  type Target,
  fromOrdinal,
  targetSchema,
} from '@regionpuls/domain';
import { decomposeStl } from '@regionpuls/stats';
import { openFiguresReader } from '@regionpuls/store';
import { importBundled } from './bundledArchive.ts';
import { cpuOf, median, say } from './measure.ts';

const INDICATOR = 'nav-unemployed';
const TARGETS = 50;

export async function benchBoard(): Promise<void> {
  const { directory, remove } = importBundled();
  const reader = openFiguresReader({ directory });
  const figures = await reader.figures();
  const board = figures
    .keysOf(INDICATOR)
    .filter((key) => key.boundaries === '2024' && !['97', '99'].includes(key.region))
    .slice(0, TARGETS)
    .map((key) => seriesOf(figures, key));
  const indicator = findIndicator(INDICATOR)!;
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = -1; run < 5; run++) {
    const memo = createAnalysisMemo();
    const judge = () =>
      board.forEach((actual) => readProgress({ target: targetOf(actual), indicator, actual, memo }));
    const [first, second] = [await cpuOf(judge), await cpuOf(judge)];
    if (run < 0) continue;
    cold.push(first);
    warm.push(second);
  }
  const values = board[0]!.points.map((point) => point.value ?? 0);
  const stl = await cpuOf(() => {
    for (let i = 0; i < 100; i++)
      decomposeStl(values, { period: 12, seasonalWindow: 'periodic', robust: true });
  });
  const each = median(cold) / board.length;
  say(
    `${board.length} targets: cold / warm`,
    `CPU ${(median(cold) / median(warm)).toFixed(0)} (${median(cold).toFixed(0)} ms / ${median(warm).toFixed(0)} ms)`,
  );
  say(
    'one target / one robust STL of 181 months',
    `CPU ${(each / (stl / 100)).toFixed(1)} (${each.toFixed(0)} ms)`,
  );
  await reader.close();
  remove();
}

function seriesOf(figures: Figures, key: ReturnType<Figures['keysOf']>[number]): Series {
  const { ordinals, values, statuses } = figures.find(key)!;
  return {
    ...key,
    unit: 'persons',
    points: Array.from(ordinals, (ordinal, i) => ({
      period: fromOrdinal(key.frequency, ordinal),
      value: Number.isNaN(values[i]) ? null : values[i]!,
      status: STATUSES[statuses[i]!]!,
    })),
    source: 'nav',
    vintage: null,
    notes: [],
  };
}

/** A tenth fewer in six years, from the mean of 2023. */
function targetOf({ indicator, region, breakdown, boundaries, points }: Series): Target {
  const year = points.filter((point) => point.period.startsWith('2023')).map((point) => point.value ?? 0);
  const baseline = year.reduce((sum, value) => sum + value, 0) / year.length;
  const text = { nb: 'a', nn: 'a', en: 'a' };
  return targetSchema.parse({
    id: `bench-${region}`,
    indicator,
    region,
    breakdown,
    boundaries,
    title: text,
    description: text,
    example: true,
    direction: 'at-most',
    owners: [],
    versions: [
      {
        version: 1,
        agreed: '2024-02-01',
        agreedBy: 'bench',
        reason: text,
        baseline: { period: '2023-12', value: baseline, method: 'mean-12m' },
        goal: { period: '2029-12', value: baseline * 0.9 },
        shape: { kind: 'linear' },
        acceptedBreaks: [{ code: 'BREAK_NAV_2025_04', reason: text }],
      },
    ],
  });
}
