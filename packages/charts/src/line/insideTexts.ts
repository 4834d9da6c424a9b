/** Labels inside the plot that say what the adjusted line, the thin line and the fan's areas are. */
import { formatPercent } from '@regionpuls/domain';
import type { AreaLayer, Box, Layer, Weight } from '../drawing.ts';
import { measureText, wrapText } from '../text/measureText.ts';
import { type TextLines, runOf } from '../text/textBlock.ts';
import { SERIES_TOKENS } from '../theme.ts';
import { adjustedLabel, isAdjusted } from './adjustedWords.ts';
import { FORECAST_ID } from './fan.ts';
import type { LineInput } from './lineInput.ts';
import { MEASURES } from './sizes.ts';

/**
 * What the bold line is, then what the thin one is, in ever narrower blocks; never without «our calculation». None where there
 * is no thin line.
 */
export function adjustedTexts({ published, recipe = 'none', language, size }: LineInput): TextLines[] {
  if (!published || !isAdjusted(recipe)) return [];
  const { small } = MEASURES[size];
  const [main, thin] = adjustedLabel(recipe, language);
  const whole = measureText(`${main};`, small, 600) + 1;
  return [1, 0.65, 0.45, 0.35].map((share): TextLines => {
    const rows = (text: string, weight: Weight) => wrapText(text, whole * share, small, weight, 4);
    return [
      ...rows(`${main};`, 600).map((text) => [runOf(text, 600, SERIES_TOKENS[0])]),
      ...rows(thin, 400).map((text) => [runOf(text, 400, 'muted')]),
    ];
  });
}

/**
 * «80 %» and «95 %», each at its own area's upper edge: inside it where it is thick enough, the outer one else over it. Both or
 * none: one alone would be taken for the whole.
 */
export function fanShareLabels(input: LineInput, drawn: readonly Layer[]): { text: string; places: Box[] }[] {
  const areas = drawn.filter((layer): layer is AreaLayer => layer.kind === 'area');
  const [outer, inner] = areas;
  const middle = drawn.find((layer) => layer.kind === 'line' && layer.id === FORECAST_ID);
  if (input.size === 'card' || !outer || !inner || middle?.kind !== 'line') return [];
  const size = MEASURES[input.size].small;
  const label = (percent: number, area: AreaLayer, floor: Course) => {
    const text = formatPercent(percent, input.language, 0);
    const box = { width: measureText(text, size), height: size * 1.25 };
    return { text, places: placesUnder(area.upper, floor, box) };
  };
  const both = [label(80, inner, middle.segments.flat()), label(95, outer, inner.upper)] as const;
  const [within, around] = both;
  if (within.places.length === 0) return [];
  const [first] = within.places;
  if (first) around.places.push({ ...first, y: -lowest(negative(outer.upper), first) - first.height - 1 });
  return [...both];
}

/** Places between a course and the one under it, the last of them first. */
function placesUnder(course: Course, floor: Course, size: Pick<Box, 'width' | 'height'>): Box[] {
  const [start, end] = [course[0], course.at(-1)];
  if (!start || !end) return [];
  const places: Box[] = [];
  for (let x = end[0] - size.width - 4; x > start[0]; x -= size.width / 2) {
    const y = lowest(course, { x, ...size }) + 1;
    if (y + size.height + 1 <= -lowest(negative(floor), { x, ...size })) places.push({ x, y, ...size });
  }
  return places;
}

type Course = AreaLayer['upper'];

function negative(course: Course): Course {
  return course.map(([x, y]) => [x, -y] as const);
}

/** The greatest y of a course over a stretch. */
function lowest(course: Course, { x: left, width }: Pick<Box, 'x' | 'width'>): number {
  const inside = course.filter(([x]) => x >= left - 6 && x <= left + width + 6).map(([, y]) => y);
  return Math.max(...inside);
}
