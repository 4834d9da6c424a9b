/** The labels of a chart, each where it stands over nothing else. */
import type { Box, Layer, Point, TextLayer } from '../drawing.ts';
import { measureText, wrapText } from '../text/measureText.ts';
import { type TextLines, blockSize, runOf, textBlock } from '../text/textBlock.ts';
import { annotationBox } from './annotations.ts';
import { type EndText, firstLines } from './endTexts.ts';
import { type Frame, endGap } from './frame.ts';
import { pathId } from './hitPoints.ts';
import type { LineInput } from './lineInput.ts';
import { hasFigures, piecesOf } from './lineLayers.ts';
import { type Obstacles, findRoom, stack } from './placement.ts';
import { MEASURES } from './sizes.ts';
import { WORDS } from './words.ts';

/** @param drawn what is in the picture already. */
export function labelLayers(input: LineInput, frame: Frame, drawn: readonly Layer[]): Layer[] {
  const m = MEASURES[input.size];
  const labels: Layer[] = frame.annotations.map((item) => {
    const box = annotationBox(item, frame.box.top, frame.rowHeight);
    return textBlock([[runOf(item.text, 400, 'muted')]], [box.x, box.y], { role: item.role, size: m.small });
  });
  labels.push(...besideLabels(input, frame));
  const { left, top, right, bottom } = frame.box;
  const obstacles: Obstacles = {
    boxes: [...drawn.flatMap(hardBox), ...labels.flatMap(hardBox)],
    lines: piecesOf(drawn),
    within: { x: left + 2, y: top + 1, width: right - left - 4, height: bottom - top - 1 },
  };
  const put = (lines: TextLines, places: readonly Box[], role: TextLayer['role'], size: number) => {
    const room = findRoom(places, obstacles);
    if (!room) return false;
    labels.push(textBlock(lines, [room.x, room.y], { role, size, halo: true }));
    obstacles.boxes.push(room);
    return true;
  };
  for (const end of frame.ends) {
    if (end.beside) continue;
    const size = blockSize(end.lines, m.label);
    const at: Point = [frame.toX(end.month), frame.toY(end.value)];
    put(end.lines, around(at, size, m.marker + m.gap * 0.6), end.role, m.label);
  }
  for (const path of input.paths ?? []) {
    const line = drawn.find((layer) => layer.kind === 'line' && layer.id === pathId(path.version));
    if (line?.kind !== 'line') continue;
    const fontSize = path.inForce ? m.label : m.small;
    const weight = path.inForce ? 600 : 400;
    // Whole on one line where it fits, else in as narrow a block as its words allow.
    for (const share of [1, 0.6, 0.4]) {
      const most = Math.ceil(measureText(path.label, fontSize, weight) * share) + 1;
      const rows = wrapText(path.label, most, fontSize, weight, 3);
      if (rows.some((row) => row.endsWith('…'))) continue;
      const text: TextLines = rows.map((row) => [runOf(row, weight, 'expected')]);
      if (put(text, along(line.segments, blockSize(text, fontSize), m.gap * 0.5), 'expected', fontSize))
        break;
    }
  }
  const withheld = drawn.filter((layer) => layer.kind === 'withheld');
  if (withheld.length > 0) {
    const text: TextLines = [[runOf(WORDS[input.language].suppressed, 400, 'muted')]];
    const size = blockSize(text, m.small);
    const widest = [...withheld].sort((a, b) => b.x2 - b.x1 - (a.x2 - a.x1) || a.x1 - b.x1);
    // Over the whole strip, and over a line that lies at its upper edge.
    const strip = Math.min(...withheld.map(({ y, radius }) => y - radius));
    const above = strip - m.marker - 5 - size.height;
    const places = widest.flatMap(({ x1, x2 }) => {
      const middle = (x1 + x2) / 2;
      return [middle - size.width / 2, middle, middle - size.width].map((x) => ({ x, y: above, ...size }));
    });
    put(text, places, 'withheld', m.small);
  }
  if (!hasFigures(input)) {
    const text: TextLines = [[runOf(WORDS[input.language].nothing, 400, 'muted')]];
    const size = blockSize(text, m.label);
    const middle = { x: (left + right - size.width) / 2, y: (top + bottom - size.height) / 2 };
    put(
      text,
      [0, -2, 2, -4, 4].map((rows) => ({ x: middle.x, y: middle.y + rows * size.height, ...size })),
      'empty',
      m.label,
    );
  }
  return labels;
}

/** Labels in the margin, pushed apart, with a thin leader where one had to move. */
function besideLabels(input: LineInput, frame: Frame): Layer[] {
  const m = MEASURES[input.size];
  const full = frame.ends.filter((end) => end.beside);
  // Labels above the plot may reach out over the margin: then these stay under them.
  const top = frame.annotations.length > 0 ? frame.box.top + 2 : frame.box.top - m.gap;
  const bottom = frame.box.bottom + m.label * 0.6;
  const place = (texts: readonly EndText[]) => {
    const wishes = texts.map(({ lines, value }) => {
      const { height } = blockSize(lines, m.label);
      return {
        anchor: frame.toY(value),
        middle: frame.toY(value) + (lines.length > 1 ? height / 2 - m.label * 0.63 : 0),
        height,
      };
    });
    const middles = stack(wishes, top, bottom, 1);
    return middles && texts.map((text, index) => ({ text, wish: wishes[index]!, middle: middles[index]! }));
  };
  const placed = place(full) ?? place(firstLines(full)) ?? [];
  const x = frame.box.right + endGap(input);
  return placed.flatMap(({ text, wish, middle }): Layer[] => {
    const label = textBlock(text.lines, [x, middle - wish.height / 2], { role: text.role, size: m.label });
    if (Math.abs(middle - wish.middle) < m.label * 0.7) return [label];
    const from: Point = [frame.toX(text.month) + m.marker + 1.5, frame.toY(text.value)];
    const to: Point = [x - 2, label.box.y + m.label * 0.63];
    return [{ kind: 'rule', role: 'leader', from, to, token: 'axis', width: m.line * 0.35, dash: [] }, label];
  });
}

/** Places around a point, the right side first, then farther and farther away. */
function around([x, y]: Point, size: { width: number; height: number }, gap: number): Box[] {
  const { width, height } = size;
  const places: Box[] = [];
  for (const far of [1, 2, 3.5, 5.5, 8, 11]) {
    const up = y - height - gap * far;
    const down = y + gap * far;
    if (far === 1) places.push({ x: x + gap, y: y - height / 2, width, height });
    for (const top of [up, down]) {
      for (const left of [x + gap * 0.4, x - width / 2, x - width - gap * 0.4])
        places.push({ x: left, y: top, width, height });
    }
    if (far === 1) places.push({ x: x - width - gap, y: y - height / 2, width, height });
  }
  return places;
}

/** Places under and over a line, the middle first. */
function along(
  segments: readonly (readonly Point[])[],
  size: { width: number; height: number },
  gap: number,
): Box[] {
  const points = segments.flat();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const places: Box[] = [];
  for (const far of [1, 0.3, 3, 6, 10]) {
    for (const share of [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1]) {
      const middle = first[0] + share * (last[0] - first[0]);
      const left = middle - size.width / 2;
      const under = points.filter(([x]) => x >= left && x <= left + size.width).map(([, y]) => y);
      const ys = [yAt(points, left), yAt(points, middle), yAt(points, left + size.width), ...under];
      places.push(
        { x: left, y: Math.max(...ys) + gap * far, ...size },
        { x: left, y: Math.min(...ys) - gap * far - size.height, ...size },
      );
    }
  }
  return places;
}

function yAt(points: readonly Point[], x: number): number {
  const after = points.findIndex((point) => point[0] >= x);
  const b = points[after];
  const a = points[after - 1];
  if (!b) return points.at(-1)![1];
  if (!a) return b[1];
  return a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

/** What no label may stand over. */
function hardBox(layer: Layer): Box[] {
  switch (layer.kind) {
    case 'text':
      return [layer.box];
    case 'marker': {
      const { at, radius } = layer;
      return [{ x: at[0] - radius, y: at[1] - radius, width: radius * 2, height: radius * 2 }];
    }
    case 'withheld': {
      const { x1, x2, y, radius } = layer;
      return [{ x: x1 - radius, y: y - radius, width: x2 - x1 + radius * 2, height: radius * 2 }];
    }
    case 'rule': {
      if (layer.role !== 'break' && layer.role !== 'today') return [];
      const [x, bottom] = layer.from;
      return [{ x: x - 1, y: layer.to[1], width: 2, height: bottom - layer.to[1] }];
    }
    case 'band':
    case 'line':
      return [];
  }
}
