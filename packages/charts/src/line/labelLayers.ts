/** The labels of a chart, each where it stands over nothing else. */
import type { Box, Layer, Point, TextLayer } from '../drawing.ts';
import { measureText, wrapText } from '../text/measureText.ts';
import { type TextLines, blockSize, runOf, textBlock } from '../text/textBlock.ts';
import { annotationBox } from './annotations.ts';
import type { EndText } from './endTexts.ts';
import { type Frame, endGap } from './frame.ts';
import { PUBLISHED_ID, pathId } from './hitPoints.ts';
import { adjustedTexts, fanShareLabels } from './insideTexts.ts';
import type { LineInput, LinePath } from './lineInput.ts';
import { hasFigures, piecesOf } from './lineLayers.ts';
import { along, alongStart, around } from './labelPlaces.ts';
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
  const put = (
    lines: TextLines,
    places: readonly Box[],
    role: TextLayer['role'],
    size: number,
    others: Obstacles['lines'] = obstacles.lines,
  ) => {
    const room = findRoom(places, { ...obstacles, lines: others });
    if (!room) return false;
    labels.push(textBlock(lines, [room.x, room.y], { role, size, halo: true }));
    obstacles.boxes.push(room);
    return true;
  };
  for (const end of frame.ends) {
    if (end.beside) continue;
    const at: Point = [frame.toX(end.month), frame.toY(end.value)];
    // Nearer is better than clear of what is faint: the thin line and the fan.
    const bold = piecesOf(drawn.filter((layer) => layer.kind === 'line' && layer.id !== PUBLISHED_ID));
    for (const lines of [end.lines, end.short]) {
      const places = around(at, blockSize(lines, m.label), m.marker + m.gap * 0.6);
      if (put(lines, places, end.role, m.label, bold)) break;
    }
  }
  for (const lines of adjustedTexts(input)) {
    const course = drawn.find((layer) => layer.kind === 'line' && layer.id === PUBLISHED_ID);
    if (course?.kind !== 'line') break;
    const size = blockSize(lines, m.small);
    if (put(lines, alongStart(course.segments.flat(), size, m.gap), 'adjusted', m.small)) break;
  }
  // Its predecessors are named only beside the path in force: alone, their label would be taken for its.
  for (const path of [...(input.paths ?? [])].sort((a, b) => Number(b.inForce) - Number(a.inForce))) {
    if (!putPathLabel(path, input, drawn, put) && path.inForce) break;
  }
  for (const { text, places } of fanShareLabels(input, drawn)) {
    put([[runOf(text, 400, 'muted')]], places, 'forecast', m.small);
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

type Put = (lines: TextLines, places: readonly Box[], role: TextLayer['role'], size: number) => boolean;

/** Whole on one line where it fits, else in as narrow a block as its words allow. */
function putPathLabel(path: LinePath, input: LineInput, drawn: readonly Layer[], put: Put): boolean {
  const m = MEASURES[input.size];
  const line = drawn.find((layer) => layer.kind === 'line' && layer.id === pathId(path.version));
  if (line?.kind !== 'line') return false;
  const fontSize = path.inForce ? m.label : m.small;
  const weight = path.inForce ? 600 : 400;
  return [1, 0.6, 0.4].some((share) => {
    const most = Math.ceil(measureText(path.label, fontSize, weight) * share) + 1;
    const rows = wrapText(path.label, most, fontSize, weight, 3);
    if (rows.some((row) => row.endsWith('…'))) return false;
    const text: TextLines = rows.map((row) => [runOf(row, weight, 'expected')]);
    const places = along(line.segments, blockSize(text, fontSize), m.gap * 0.5);
    return put(text, places, 'expected', fontSize);
  });
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
    const middles =
      (input.forecast && stack(wishes, top, bottom, m.gap * 0.6)) ?? stack(wishes, top, bottom, 1);
    return middles && texts.map((text, index) => ({ text, wish: wishes[index]!, middle: middles[index]! }));
  };
  const shorter = full.map((text) => ({ ...text, lines: text.short }));
  const shortest = shorter.map((text) => ({ ...text, lines: text.lines.slice(0, 1) }));
  const placed = place(full) ?? place(shorter) ?? place(shortest) ?? [];
  const x = frame.box.right + endGap(input);
  return placed.flatMap(({ text, wish, middle }): Layer[] => {
    const label = textBlock(text.lines, [x, middle - wish.height / 2], { role: text.role, size: m.label });
    if (Math.abs(middle - wish.middle) < m.label * 0.7) return [label];
    const from: Point = [frame.toX(text.month) + m.marker + 1.5, frame.toY(text.value)];
    const to: Point = [x - 2, label.box.y + m.label * 0.63];
    return [{ kind: 'rule', role: 'leader', from, to, token: 'axis', width: m.line * 0.35, dash: [] }, label];
  });
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
    case 'bar':
      return [{ x: layer.x, y: layer.y, width: layer.width, height: layer.height }];
    case 'area':
    case 'band':
    case 'line':
      return [];
  }
}
