/** What stands under a line chart: of its figures, and of everything else that is drawn. */
import type { Footnote } from '../drawing.ts';
import { isOurEstimate } from './adjustedWords.ts';
import { forecastPoints } from './fan.ts';
import { type FootnoteInput, footnotes } from './footnotes.ts';
import type { LineInput } from './lineInput.ts';
import { measuresShown } from './measureStrip.ts';
import { peakTexts, shockBands } from './timeEvents.ts';
import { timeSpan } from './timeScale.ts';
import type { ValueAxis } from './valueAxis.ts';
import { WORDS } from './words.ts';

export function chartFootnotes(input: LineInput, axis: ValueAxis): Footnote[] {
  const notes = footnotes({
    series: input.series.map(({ series }) => series),
    points: statusesOf(input),
    table: input.indicator.table,
    recipe: input.recipe ?? 'none',
    sources: input.sources,
    language: input.language,
  });
  const cut = input.series.length > 1 ? cutSentences(input, axis) : [];
  return [...notes, ...additions(input), ...cut.map((text): Footnote => ({ kind: 'shock', text }))];
}

/** Every adjusted value is our own estimate: that is no «estimated by the source». */
function statusesOf({ series, published, recipe = 'none' }: LineInput): FootnoteInput['points'] {
  const shown = series.flatMap((line) => line.series.points);
  const own = shown.map(({ status, flag }) => {
    return { flag, status: status === 'estimated' && isOurEstimate(recipe) ? ('final' as const) : status };
  });
  return [...own, ...(published?.points ?? [])];
}

/** The thin line, the forecast, the path's season and the measures each say what they are, and whose. */
function additions(input: LineInput): Footnote[] {
  const words = WORDS[input.language];
  const span = timeSpan(input);
  const notes: Footnote[] = [];
  if (input.published) notes.push({ kind: 'note', text: words.thinLine });
  if (input.seasonalPath?.length) notes.push({ kind: 'calculation', text: words.seasonalPath });
  if (forecastPoints(input).length > 0) notes.push({ kind: 'calculation', text: words.forecastAreas });
  if (span && measuresShown(input, span).length > 0) notes.push({ kind: 'note', text: words.measuresAre });
  return notes;
}

/** Every line's true top, when the picture cuts them. */
export function cutSentences(input: LineInput, axis: ValueAxis): string[] {
  const span = timeSpan(input);
  const shock = span ? shockBands(input, span)[0] : undefined;
  const { top, bottom } = peakTexts(input, axis);
  const peaks = [...top, ...bottom].join(', ');
  return shock && peaks !== '' ? [WORDS[input.language].cut(shock.label, peaks)] : [];
}
