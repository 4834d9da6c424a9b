/** One period's values for many regions become a map of equal tiles: no region is small because its area is. */
import { type Language, type LocalizedText, formatPeriod } from '@regionpuls/domain';
import type { Tile, TileMapDrawing } from '../drawing.ts';
import { footnotes } from '../line/footnotes.ts';
import { readPoint } from '../line/hitPoints.ts';
import { type ValueFormat, axisTitle, valueFormat } from '../line/valueFormat.ts';
import { WORDS } from '../line/words.ts';
import { MAP_TOKENS, ON_MAP_TOKENS } from '../theme.ts';
import { type Classes, classify } from './classify.ts';
import { planLegend } from './planLegend.ts';
import { layTiles } from './layTiles.ts';
import { tileLabel } from './tileLabel.ts';
import { fillOf } from './tileFill.ts';
import type { TileMapInput, TileValue } from './tileMapInput.ts';
import { type Cell, type Centroid, placeTiles } from './placeTiles.ts';

const GAP_SHARE = 0.06;

/** @throws RangeError naming the regions without a centre, or a picture too small to hold a tile. */
export function drawTileMap(input: TileMapInput): TileMapDrawing {
  const { language, indicator, period } = input;
  const recipe = input.recipe ?? 'none';
  const format = valueFormat(indicator, recipe, indicator.unit, language);
  const known = input.values.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = classify(known, input.classes ?? 'quantiles', format.decimals);
  const title = TITLE[language](indicator.name[language], input.where, formatPeriod(period, language));
  const heading = axisTitle(indicator, recipe, format, null);
  const legend = planLegend(input, classes, format, `${heading}, ${formatPeriod(period, language)}`);
  const cells = placeTiles(centresOf(input));
  const { columns, rows, pitch, left, top, corner } = layTiles(cells, input, legend);
  const { entries, heading: legendHeading } = legend.drawAt(corner);
  const byRegion = new Map(input.values.map((value) => [value.region, value]));
  const tiles = cells.map((cell) =>
    drawTile(cell, byRegion.get(cell.code)!, { pitch, left, top, classes, format, input }),
  );
  return {
    kind: 'tile-map',
    language,
    size: input.size,
    width: input.width,
    height: input.height,
    title,
    description: describeMap(title, input, format),
    footnotes: footnotes({
      series: [{ ...input, notes: [...(input.notes ?? [])] }],
      points: input.values,
      table: indicator.table,
      recipe,
      sources: input.sources,
      language,
    }),
    columns,
    rows,
    radius: Math.min(6, pitch * 0.12),
    tiles,
    legend: entries,
    layers: [legendHeading],
  };
}

const TITLE: Record<Language, (what: string, where: string, when: string) => string> = {
  nb: (what, where, when) => `Kart: ${what} i ${where}, ${when}`,
  nn: (what, where, when) => `Kart: ${what} i ${where}, ${when}`,
  en: (what, where, when) => `Map: ${what} in ${where}, ${when}`,
};

function centresOf(input: TileMapInput): Centroid[] {
  const centres = new Map(input.centroids.map((centroid) => [centroid.code, centroid]));
  const without = input.values.filter(({ region }) => !centres.has(region));
  if (without.length > 0) {
    const named = without.slice(0, 5).map(({ region, label }) => `${region} ${label}`);
    throw new RangeError(`centroids: none for ${named.join(', ')}${without.length > 5 ? ' …' : ''}`);
  }
  return input.values.map(({ region }) => centres.get(region)!);
}

interface TilePlan {
  pitch: number;
  /** Upper left corner of the grid. */
  left: number;
  top: number;
  classes: Classes;
  format: ValueFormat;
  input: TileMapInput;
}

function drawTile(
  cell: Cell,
  value: TileValue,
  { pitch, left, top, classes, format, input }: TilePlan,
): Tile {
  const gap = pitch * GAP_SHARE;
  const box = {
    x: left + cell.column * pitch + gap / 2,
    y: top + cell.row * pitch + gap / 2,
    width: pitch - gap,
    height: pitch - gap,
  };
  const fill = fillOf(value, classes);
  const index = MAP_TOKENS.findIndex((token) => token === fill);
  const reading = readPoint(value, format, WORDS[input.language]);
  return {
    code: cell.code,
    column: cell.column,
    row: cell.row,
    ...box,
    fill,
    name: `${value.label}: ${reading}`,
    label: tileLabel(value, box, index < 0 ? 'text' : ON_MAP_TOKENS[index]!, format),
  };
}

const COUNTS: Record<'suppressed' | 'none', LocalizedText> = {
  suppressed: { nb: 'undertrykt', nn: 'undertrykte', en: 'suppressed' },
  none: { nb: 'uten tall', nn: 'utan tal', en: 'without a figure' },
};

function describeMap(title: string, input: TileMapInput, format: ValueFormat): string[] {
  const { language } = input;
  const words = WORDS[language];
  const known = input.values.filter((each) => each.value !== null).sort((a, b) => a.value! - b.value!);
  const sentences = [`${title}.`];
  const low = known.at(0);
  const high = known.at(-1);
  if (low && high) {
    sentences.push(
      {
        nb: `Høyest er ${high.label} med ${readPoint(high, format, words)}, lavest ${low.label} med ${readPoint(low, format, words)}.`,
        nn: `Høgast er ${high.label} med ${readPoint(high, format, words)}, lågast ${low.label} med ${readPoint(low, format, words)}.`,
        en: `${high.label} is highest with ${readPoint(high, format, words)}, ${low.label} lowest with ${readPoint(low, format, words)}.`,
      }[language],
    );
  } else sentences.push(`${words.nothing}.`);
  const withheld = input.values.filter(({ status }) => status === 'suppressed').length;
  const none = input.values.length - known.length - withheld;
  if (withheld > 0) sentences.push(`${withheld} ${COUNTS.suppressed[language]}.`);
  if (none > 0) sentences.push(`${none} ${COUNTS.none[language]}.`);
  return sentences;
}
