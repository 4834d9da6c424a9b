/** Analysed series and agreed paths become a finished line chart as plain data. */
import { formatPeriod } from '@regionpuls/domain';
import type { Footnote, Layer, LineDrawing } from '../drawing.ts';
import { backgroundLayers } from './backgroundLayers.ts';
import { describe, titleOf } from './describe.ts';
import { drawnLines } from './drawnLines.ts';
import { footnotes } from './footnotes.ts';
import { type Frame, layFrame } from './frame.ts';
import { hitPoints } from './hitPoints.ts';
import { labelLayers } from './labelLayers.ts';
import { type LineInput, checkLineInput } from './lineInput.ts';
import { lineLayer, markerLayers } from './lineLayers.ts';
import { withheldLayers } from './withheld.ts';
import { MEASURES } from './sizes.ts';
import { peakTexts, shockBands } from './timeEvents.ts';
import { timeSpan } from './timeScale.ts';
import type { ValueAxis } from './valueAxis.ts';
import { WORDS } from './words.ts';

/**
 * @returns the whole picture in pixels; the same input always gives the same drawing.
 * @throws RangeError naming what cannot be drawn and what is allowed.
 */
export function drawLineChart(input: LineInput): LineDrawing {
  checkLineInput(input);
  const frame = layFrame(input, (axis) => chartFootnotes(input, axis));
  const lines = drawnLines(input);
  const drawn: Layer[] = [
    ...backgroundLayers(input, frame),
    ...lines.map((line) => lineLayer(line, frame)),
    ...withheldLayers(input, frame.toX, frame.box.bottom),
    ...markerLayers(input, frame, lines),
  ];
  const { top, bottom } = frame.box;
  return {
    kind: 'line',
    language: input.language,
    size: input.size,
    width: input.width,
    height: input.height,
    title: titleOf(input),
    description: [...describe(input), ...cutSentences(input, frame.axis)],
    footnotes: [...frame.notes, ...unplacedFootnotes(input, frame)],
    frame: frame.box,
    tickSize: MEASURES[input.size].tick,
    x: { domain: frame.span.domain, ticks: frame.xTicks },
    y: { domain: frame.axis.domain, ticks: frame.yTicks, title: frame.title },
    lines,
    layers: [...drawn, ...dividers(input, frame), ...labelLayers(input, frame, drawn), ...frame.texts],
    hitPoints: hitPoints(input, {
      toX: frame.toX,
      toY: (value) => {
        const y = frame.toY(value);
        return y >= top && y <= bottom ? y : null;
      },
    }),
  };
}

function chartFootnotes(input: LineInput, axis: ValueAxis): Footnote[] {
  const notes = footnotes({
    series: input.series.map(({ series }) => series),
    points: input.series.flatMap(({ series }) => series.points),
    table: input.indicator.table,
    recipe: input.recipe ?? 'none',
    sources: input.sources,
    language: input.language,
  });
  const cut = input.series.length > 1 ? cutSentences(input, axis) : [];
  return [...notes, ...cut.map((text): Footnote => ({ kind: 'shock', text }))];
}

/** Every line's true top, when the picture cuts them. */
function cutSentences(input: LineInput, axis: ValueAxis): string[] {
  const span = timeSpan(input);
  const shock = span ? shockBands(input, span)[0] : undefined;
  const { top, bottom } = peakTexts(input, axis);
  const peaks = [...top, ...bottom].join(', ');
  return shock && peaks !== '' ? [WORDS[input.language].cut(shock.label, peaks)] : [];
}

/** A break or shock whose label found no room over the plot is told under it. */
function unplacedFootnotes(input: LineInput, frame: Frame): Footnote[] {
  return frame.unplaced.flatMap(({ role, text, period }): Footnote[] => {
    if (role === 'today') return [];
    const when = period ? `, ${formatPeriod(period, input.language)}` : '';
    return [{ kind: role, text: `${text}${when}.` }];
  });
}

function dividers(input: LineInput, frame: Frame): Layer[] {
  if (frame.divider === null) return [];
  const y = frame.divider;
  return [
    { kind: 'rule', role: 'divider', from: [0, y], to: [input.width, y], token: 'grid', width: 1, dash: [] },
  ];
}
