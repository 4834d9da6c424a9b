/** The legend of a map: each class with its limits in words, and what hatched and empty mean. */
import type { LocalizedText } from '@regionpuls/domain';
import type { Point, TextLayer, TileFill, TileMapDrawing } from '../drawing.ts';
import { MEASURES } from '../line/sizes.ts';
import { type ValueFormat, capitalise, formatShort } from '../line/valueFormat.ts';
import { WORDS } from '../line/words.ts';
import { measureText, wrapText } from '../text/measureText.ts';
import { blockSize, runOf, textBlock } from '../text/textBlock.ts';
import { MAP_TOKENS } from '../theme.ts';
import type { Classes } from './classify.ts';
import { fillOf, spread } from './tileFill.ts';
import type { MapInput } from './mapInput.ts';

const UNDER: LocalizedText = { nb: 'under', nn: 'under', en: 'under' };
const OR_MORE: LocalizedText = { nb: 'eller mer', nn: 'eller meir', en: 'or more' };
const NO_FIGURE: LocalizedText = { nb: 'Ingen tall', nn: 'Ingen tal', en: 'No figure' };

/** The limits of each class in words, the lowest first; neighbours never share a value. */
export function classLabels({ limits, decimals }: Classes, format: ValueFormat): string[] {
  const { language } = format;
  const write = (value: number) => formatShort(value, format);
  const bare = (value: number) => formatShort(value, { ...format, kind: 'count' });
  const first = limits[0];
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return [];
  const step = 10 ** -decimals;
  const between = limits.slice(1).map((limit, index) => {
    const [from, to] = [limits[index]!, limit - step];
    return to - from < step / 2 ? write(from) : `${bare(from)}–${write(to)}`;
  });
  return [
    `${capitalise(UNDER[language])} ${write(first)}`,
    ...between,
    `${write(last)} ${OR_MORE[language]}`,
  ];
}

export interface LegendPlan {
  width: number;
  height: number;
  drawAt: (corner: Point) => { heading: TextLayer; entries: TileMapDrawing['legend'] };
}

export function planLegend(
  input: MapInput,
  classes: Classes,
  format: ValueFormat,
  title: string,
): LegendPlan {
  const m = MEASURES[input.size];
  const rows = legendRows(input, classes, format);
  const swatch = m.label * 1.15;
  const pitch = m.label * 1.75;
  const widest = Math.max(0, ...rows.map(([, text]) => measureText(text, m.label)));
  // Its heading is wrapped; its entries are not, and none of them is cut.
  const needed = swatch + m.gap + widest;
  const width = Math.max(needed, input.width * 0.2);
  const lines = wrapText(title, width, m.small, 400, 5).map((line) => [runOf(line, 400, 'muted')]);
  const above = blockSize(lines, m.small).height + m.gap;
  const drawAt = ([left, top]: Point) => {
    const heading = textBlock(lines, [left, top], { role: 'axis-title', size: m.small });
    const entries = rows.map(([fill, text], index) => {
      const y = top + above + index * pitch;
      const corner = [left + swatch + m.gap, y + (swatch - m.label * 1.25) / 2] as const;
      const label = textBlock([[runOf(text, 400, 'text')]], corner, { role: 'axis-title', size: m.label });
      return { fill, box: { x: left, y, width: swatch, height: swatch }, label };
    });
    return { heading, entries };
  };
  return { width, height: above + rows.length * pitch, drawAt };
}

/** The highest class on top, as on an axis; then what hatched and empty mean, where there are such tiles. */
function legendRows(input: MapInput, classes: Classes, format: ValueFormat): [TileFill, string][] {
  const fills = new Set(input.values.map((value) => fillOf(value, classes)));
  const rows = classLabels(classes, format).map((text, index): [TileFill, string] => {
    return [MAP_TOKENS[spread(index, classes)]!, text];
  });
  const only = input.values.find(({ value }) => value !== null);
  if (rows.length === 0 && only) rows.push([fillOf(only, classes), formatShort(only.value!, format)]);
  rows.reverse();
  if (fills.has('hatched')) rows.push(['hatched', capitalise(WORDS[input.language].suppressed)]);
  if (fills.has('empty')) rows.push(['empty', NO_FIGURE[input.language]]);
  return rows;
}
