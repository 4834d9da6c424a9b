/** The lines of a chart as values with their looks: older paths before newer, the actual course last and on top. */
import type { DrawnLine } from '../drawing.ts';
import { SERIES_TOKENS } from '../theme.ts';
import { AS_PUBLISHED } from './adjustedWords.ts';
import { fanLine } from './fan.ts';
import { PUBLISHED_ID, actualId, pathId } from './hitPoints.ts';
import type { LineInput } from './lineInput.ts';
import { actualSegments, pathSegments } from './segments.ts';
import { EXPECTED_DASH, MEASURES, SERIES_DASHES } from './sizes.ts';

export function drawnLines(input: LineInput): DrawnLine[] {
  const m = MEASURES[input.size];
  const scale = m.line / MEASURES.page.line;
  const paths = (input.paths ?? []).map((path): DrawnLine => {
    return {
      id: pathId(path.version),
      label: path.label,
      role: path.inForce ? 'expected' : 'earlier',
      token: 'expected',
      width: path.inForce ? m.pathLine : m.earlierLine,
      dash: EXPECTED_DASH.map((length) => length * scale * (path.inForce ? 1 : 0.75)),
      opacity: path.inForce ? 1 : 0.7,
      segments: pathSegments(path.points),
    };
  });
  // The first series is drawn last: it is the one the chart is about.
  const actual = input.series
    .map(({ label, series }, index): DrawnLine => {
      return {
        id: actualId(index),
        label,
        role: 'actual',
        token: SERIES_TOKENS[index]!,
        width: input.series.length > 3 ? m.line * 0.84 : m.line,
        dash: SERIES_DASHES[index]!.map((length) => length * scale),
        opacity: 1,
        segments: actualSegments(series),
      };
    })
    .reverse();
  const inOrder = paths.sort((a, b) => Number(a.role === 'expected') - Number(b.role === 'expected'));
  return [...publishedLine(input), ...inOrder, ...fanLine(input), ...actual];
}

/** Thin and paler, under everything: the same figures before they were adjusted. */
function publishedLine({ published, size, language }: LineInput): DrawnLine[] {
  if (!published) return [];
  return [
    {
      id: PUBLISHED_ID,
      label: AS_PUBLISHED[language],
      role: 'published',
      token: SERIES_TOKENS[0],
      width: MEASURES[size].line * 0.42,
      dash: [],
      opacity: 0.62,
      segments: actualSegments(published),
    },
  ];
}
