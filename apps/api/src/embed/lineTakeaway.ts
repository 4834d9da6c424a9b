/** The sentence above a line chart. A change stands in it only where the comparison guard lets it be a headline. */
import {
  type Comparison,
  type Indicator,
  type Language,
  type Series,
  type View,
  comparePeriods,
  formatNumber,
  formatPercent,
  formatPeriod,
} from '@regionpuls/domain';
import type { LineDrawing } from '@regionpuls/charts';
import type { Sources } from '../sources.ts';
import { EMBED_WORDS } from './embedWords.ts';
import { compareToBefore, isChange, isHeadline, keepsLevel } from './guardChange.ts';
import { latestOf } from './latestOf.ts';

export interface LineTakeaway {
  sentence: string;
  /** What the guard has to say about the change in the sentence. */
  remarks: readonly string[];
}

interface Shown {
  view: View;
  indicator: Indicator;
  series: readonly Series[];
  drawing: LineDrawing;
  /** What the chart's name has after indicator and place: «, menn, trend (vår beregning)». */
  added: string;
}

/** More regions than this do not fit in a sentence. */
const MOST_NAMED = 3;

export async function writeLineTakeaway(sources: Sources, shown: Shown): Promise<LineTakeaway> {
  const { view, indicator, series, drawing, added } = shown;
  const { lang, recipe } = view;
  const words = EMBED_WORDS[lang];
  const plain = (sentence: string): LineTakeaway => ({ sentence, remarks: [] });
  const newest = series.map((each) => latestOf(each)?.period);
  const [period] = newest.flatMap((each) => each ?? []).sort((a, b) => comparePeriods(b, a));
  if (!period) return plain(words.noFigures(drawing.title));
  const when = formatPeriod(period, lang);
  const readings = readingsAt(drawing, period);
  const title = words.latest(drawing.title, when);
  const isTold = series.length <= MOST_NAMED && newest.every((each) => each === period);
  if (!isTold) return plain(title);
  const isWithheld = series.map((each) => latestOf(each)?.value === null);
  // The newest is withheld: an older figure in its place would pass for it.
  if (series.length === 1 && isWithheld[0]) return plain(`${title}: ${readings[0]?.value ?? ''}`);
  const told = series.filter((_, index) => !isWithheld[index]);
  const compared = await Promise.all(told.map((each) => compareToBefore(sources, view, each, period)));
  // A change that the guard will not have as a headline does not become one by being drawn.
  if (isChange(recipe) && !compared.every(isHeadline)) return plain(title);
  if (series.length > 1) {
    const listed = readings.map(({ label, value }) => `${label} ${value}`).join(', ');
    const sentence = `${words.latest(indicator.name[lang] + added, when)}: ${listed}`;
    return { sentence, remarks: isChange(recipe) ? warningsOf(compared, lang) : [] };
  }
  const level = words.level(drawing.title, readings[0]?.value ?? '', when);
  if (isChange(recipe)) return { sentence: level, remarks: warningsOf(compared, lang) };
  const change = keepsLevel(recipe) ? writeChange(compared[0] ?? null, indicator, lang) : null;
  if (change === null) return plain(level);
  return { sentence: `${level}, ${change}`, remarks: warningsOf(compared, lang) };
}

/** The regions' readings at a period, in their order. */
function readingsAt({ hitPoints }: LineDrawing, period: string): { label: string; value: string }[] {
  const point = hitPoints.find((each) => each.period === period);
  return point?.values.filter(({ id }) => id.startsWith('actual-')) ?? [];
}

/** Each warning once. */
function warningsOf(compared: readonly (Comparison | null)[], language: Language): string[] {
  const warnings = compared.flatMap(
    (each) => each?.findings.filter(({ severity }) => severity === 'warn') ?? [],
  );
  return [...new Set(warnings.map(({ text }) => text[language]))];
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
