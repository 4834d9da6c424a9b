/** The sentence above a line chart. Level and period always; the change only where the comparison guard lets it be a headline. */
import { compareFigures, describeChange } from '@regionpuls/analysis';
import {
  type Adjustment,
  type Comparison,
  type Indicator,
  type Language,
  PERIODS_PER_YEAR,
  type Recipe,
  type Series,
  type View,
  formatNumber,
  formatPercent,
  formatPeriod,
  shiftPeriod,
} from '@regionpuls/domain';
import type { LineDrawing } from '@regionpuls/charts';
import { readGuardFigures } from '../guardFigures.ts';
import type { Sources } from '../sources.ts';
import { EMBED_WORDS } from './embedWords.ts';
import { latestOf } from './latestOf.ts';

/** Recipes that keep the figures' level, and so can be held against the year before. */
const ADJUSTMENTS: Partial<Record<Recipe, Adjustment>> = {
  none: 'none',
  'seasonally-adjusted': 'seasonally-adjusted',
  trend: 'trend',
  'mean-12m': 'mean-12m',
};

export interface LineTakeaway {
  sentence: string;
  /** What the guard has to say about the change in the sentence. */
  remarks: readonly string[];
}

/** More regions than this do not fit in a sentence. */
const MOST_NAMED = 3;

export async function writeLineTakeaway(
  sources: Sources,
  view: View,
  indicator: Indicator,
  series: readonly Series[],
  drawing: LineDrawing,
): Promise<LineTakeaway> {
  const { lang } = view;
  const plain = (sentence: string): LineTakeaway => ({ sentence, remarks: [] });
  const words = EMBED_WORDS[lang];
  const newest = series.map(latestOf);
  const [first] = newest;
  if (!first || series.length === 0) return plain(words.noFigures(drawing.title));
  const read = (index: number, period: string) =>
    drawing.hitPoints
      .find((point) => point.period === period)
      ?.values.find(({ id }) => id === `actual-${index + 1}`);
  const when = formatPeriod(first.period, lang);
  if (series.length === 1) {
    const last = series[0]!.points.at(-1)!;
    if (last.status === 'suppressed') {
      // The newest is withheld: an older figure in its place would pass for it.
      const withheld = read(0, last.period)?.value ?? '';
      return plain(`${words.latest(drawing.title, formatPeriod(last.period, lang))}: ${withheld}`);
    }
    const value = read(0, first.period)?.value ?? '';
    const comparison = await compareWithYearBefore(sources, view, series[0]!, first.period);
    if (!(view.recipe in ADJUSTMENTS)) {
      // A change that the guard will not have as a headline does not become one by being drawn.
      const isChange = view.recipe.startsWith('change');
      if (isChange && !isHeadline(comparison)) return plain(words.latest(drawing.title, when));
      return plain(words.level(`${drawing.title}, ${uncapitalise(drawing.y.title)}`, value, when));
    }
    const change = writeChange(comparison, indicator, lang);
    const level = words.level(drawing.title, value, when);
    if (change === null) return plain(level);
    const remarks = comparison!.findings
      .filter(({ severity }) => severity === 'warn')
      .map(({ text }) => text[lang]);
    return { sentence: `${level}, ${change}`, remarks };
  }
  const isComparable = series.length <= MOST_NAMED && newest.every((point) => point?.period === first.period);
  if (!isComparable) return plain(words.latest(drawing.title, when));
  const listed = series
    .map((_, index) => read(index, first.period))
    .flatMap((value) => (value ? [`${value.label} ${value.value}`] : []))
    .join(', ');
  return plain(`${words.latest(indicator.name[lang], when)}: ${listed}`);
}

async function compareWithYearBefore(
  sources: Sources,
  view: View,
  series: Series,
  period: string,
): Promise<Comparison | null> {
  const figures = await readGuardFigures(sources, view.asOf);
  const request = {
    indicator: series.indicator,
    region: series.region,
    breakdown: series.breakdown,
    boundaries: series.boundaries,
    adjustment: ADJUSTMENTS[view.recipe] ?? ('none' as const),
  };
  const before = shiftPeriod(period, -PERIODS_PER_YEAR[series.frequency]);
  const left = figures.figureOf({ ...request, period: before });
  const right = figures.figureOf({ ...request, period });
  return left && right ? compareFigures(left, right, figures.context) : null;
}

function isHeadline(comparison: Comparison | null): comparison is Comparison {
  return comparison !== null && (describeChange(comparison)?.isHeadline ?? false);
}

/** «312 færre enn i januar 2025 (−6,5 %)», in the direction of the difference as it is written; null where it is withheld. */
function writeChange(comparison: Comparison | null, indicator: Indicator, language: Language): string | null {
  if (!isHeadline(comparison) || comparison.change === null) return null;
  const words = EMBED_WORDS[language];
  const { absolute, percent } = comparison.change;
  const before = formatPeriod(comparison.left.period, language);
  const isCount = indicator.unit === 'persons';
  const size = formatNumber(Math.abs(absolute), language, indicator.decimals);
  if (size === formatNumber(0, language, indicator.decimals)) return words.unchanged(before);
  const amount = indicator.unit === 'percent' ? `${size} ${words.points}` : size;
  const [more, less] = isCount ? [words.more, words.fewer] : [words.up, words.down];
  const change = words.change((absolute > 0 ? more : less)(amount), before);
  return percent === null ? change : `${change} (${formatPercent(percent, language, 1, 'exceptZero')})`;
}

function uncapitalise(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
