/** Analysed series and agreed paths become a finished line chart as plain data. */
import { formatPeriod } from '@regionpuls/domain';
import type { Footnote, Layer, LineDrawing } from '../drawing.ts';
import { backgroundLayers } from './backgroundLayers.ts';
import { describe, titleOf } from './describe.ts';
import { drawnLines } from './drawnLines.ts';
import { chartFootnotes, cutSentences } from './chartFootnotes.ts';
import { checkLineInput } from './checkLineInput.ts';
import { fanLayers } from './fanLayers.ts';
import { type Frame, layFrame } from './frame.ts';
import { hitPoints } from './hitPoints.ts';
import { labelLayers } from './labelLayers.ts';
import type { LineInput } from './lineInput.ts';
import { measureLayers, nameMeasure } from './measureStrip.ts';
import { withSeasonalPath } from './seasonalPath.ts';
import { lineLayer, markerLayers } from './lineLayers.ts';
import { withheldLayers } from './withheld.ts';
import { MEASURES } from './sizes.ts';
import { WORDS, listOf } from './words.ts';

/**
 * @returns the whole picture in pixels; the same input always gives the same drawing.
 * @throws RangeError naming what cannot be drawn and what is allowed.
 */
export function drawLineChart(given: LineInput): LineDrawing {
  checkLineInput(given);
  const input = withSeasonalPath(given);
  const frame = layFrame(input, (axis) => chartFootnotes(input, axis));
  const lines = drawnLines(input);
  const drawn: Layer[] = [
    ...backgroundLayers(input, frame),
    ...fanLayers(input, frame),
    ...lines.map((line) => lineLayer(line, frame)),
    ...withheldLayers(input, frame.toX, frame.box.bottom),
    ...markerLayers(input, frame, lines),
    ...measureLayers(input, frame.strip, frame.box, frame.stripTop),
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

/** A break, shock or measure that found no room in the picture is told under it. */
function unplacedFootnotes(input: LineInput, frame: Frame): Footnote[] {
  const { language } = input;
  const measures = listOf(
    frame.strip.left.map((one) => nameMeasure(one, input)),
    language,
  );
  const events = frame.unplaced.flatMap(({ role, text, period }): Footnote[] => {
    if (role === 'today') return [];
    const when = period ? `, ${formatPeriod(period, input.language)}` : '';
    return [{ kind: role, text: `${text}${when}.` }];
  });
  if (measures !== '') events.push({ kind: 'note', text: WORDS[language].measuresLeft(measures) });
  return events;
}

function dividers(input: LineInput, frame: Frame): Layer[] {
  if (frame.divider === null) return [];
  const y = frame.divider;
  return [
    { kind: 'rule', role: 'divider', from: [0, y], to: [input.width, y], token: 'grid', width: 1, dash: [] },
  ];
}
