/** One period's values for many regions become a map of their land. */
import type { LocalizedText } from '@regionpuls/domain';
import type { Area, AreaMapDrawing, Box, Footnote, Trace } from '../drawing.ts';
import { boxesOverlap } from '../text/textBlock.ts';
import { areaLabel } from './areaLabel.ts';
import type { AreaMapInput } from './areaMapInput.ts';
import { type LandGrid, layLandGrid } from './landGrid.ts';
import { layAreas } from './layAreas.ts';
import { lookOf } from './lookOf.ts';
import type { TileValue } from './mapInput.ts';
import { type Outlines, type Steps, unfold } from './outlines.ts';
import { planMap } from './planMap.ts';
import { boxOf } from './traces.ts';

const LINES = {
  card: { few: { edge: 0.5, border: 1.2 }, many: { edge: 0.3, border: 0.8 } },
  page: { few: { edge: 0.6, border: 1.5 }, many: { edge: 0.4, border: 1 } },
  slide: { few: { edge: 1, border: 2.5 }, many: { edge: 0.6, border: 1.8 } },
} as const;
/** Land smaller than this across is given a dot. */
const SEEN = 4;
const DOT = 2.25;
/** More regions than this, and lines of usual width would hide the land between fjords. */
const MANY = 60;

interface Land {
  code: string;
  rings: Trace[];
  box: Box;
}

/** @throws RangeError when no region has land, or the picture is too small for a map. */
export function drawAreaMap(input: AreaMapInput): AreaMapDrawing {
  const plan = planMap(input);
  const { outlines, values, width, size, language } = input;
  const byRegion = new Map(values.map((value) => [value.region, value]));
  const shown = outlines.areas.filter(({ code }) => byRegion.has(code));
  const around = outlines.areas.filter(({ code }) => !byRegion.has(code));
  if (shown.length === 0) throw new RangeError('outlines: none of the regions has land');
  const layout = layAreas(shown, around.length > 0, input, plan.legend);
  const { frame, height, corner } = layout;
  const { entries, heading } = plan.legend.drawAt(corner);
  const place = (steps: Steps): Trace => unfold(steps, layout.scale, layout.left, layout.top).map(tenth);
  const lands = [...shown, ...around].map(({ code, rings }): Land => {
    const traces = rings.map(place);
    return { code, rings: traces, box: boxOf(traces) };
  });
  const grid = layLandGrid(
    lands.map(({ rings }) => rings),
    frame,
  );
  return {
    kind: 'area-map',
    ...plan.base,
    footnotes: [...plan.base.footnotes, creditOf(input), ...withoutLand(values, shown, input)],
    width,
    height,
    frame,
    areas: lands.slice(0, shown.length).map((land, owner): Area => {
      const value = byRegion.get(land.code)!;
      const look = lookOf(value, plan.classes, plan.format, language);
      const { fill, name } = look;
      const labelled = { value, look, box: land.box, owner };
      // Names on a few of many would say that those are the ones to look at.
      const label = shown.length > MANY ? null : areaLabel(labelled, grid, plan.format, size);
      return { ...land, fill, name, dot: dotOf(land.box, owner, grid), label };
    }),
    around: lands
      .slice(shown.length)
      .filter(({ box }) => boxesOverlap(box, frame))
      .flatMap(({ rings }) => rings),
    borders: bordersOf(shown, around, outlines).map(place),
    lines: shown.length > MANY ? LINES[size].many : LINES[size].few,
    legend: entries,
    layers: [heading],
  };
}

/** Around a part of the country only its own border is strong. */
function bordersOf(shown: Outlines['areas'], around: Outlines['areas'], { borders }: Outlines): Steps[] {
  if (around.length === 0) return [...borders];
  const own = new Set(shown.flatMap(({ rings }) => rings.flatMap((ring) => pairsOf(ring))));
  return borders.filter((border) => pairsOf(border).every((place) => own.has(place)));
}

function pairsOf(steps: Steps): string[] {
  const places = unfold(steps, 1, 0, 0);
  return places.flatMap((x, index) => (index % 2 === 0 ? [`${x},${places[index + 1]}`] : []));
}

/** Only where the dot hides nobody else's land. */
function dotOf({ x, y, width, height }: Box, owner: number, grid: LandGrid): Area['dot'] {
  if (Math.max(width, height) >= SEEN) return null;
  const [middleX, middleY] = [tenth(x + width / 2), tenth(y + height / 2)];
  const around = { x: middleX - DOT, y: middleY - DOT, width: 2 * DOT, height: 2 * DOT };
  return grid.sharesOf(around, owner).other > 0 ? null : { at: [middleX, middleY], radius: DOT };
}

const CREDIT: LocalizedText = { nb: 'Kartgrunnlag', nn: 'Kartgrunnlag', en: 'Boundaries' };

/** «Kartgrunnlag: Kartverket, CC BY 4.0, grenser 1. januar 2024.» */
function creditOf({ credit: { origin, licence, year }, language }: AreaMapInput): Footnote {
  const when = {
    nb: `grensene 1. januar ${year}`,
    nn: `grensene 1. januar ${year}`,
    en: `as of 1 January ${year}`,
  }[language];
  return { kind: 'land', text: `${CREDIT[language]}: ${origin}, ${licence}, ${when}.` };
}

/** A region that the boundaries lack is still in the table, and the map says that it lacks it. */
function withoutLand(
  values: readonly TileValue[],
  shown: Outlines['areas'],
  { language }: AreaMapInput,
): Footnote[] {
  const drawn = new Set(shown.map(({ code }) => code));
  const labels = values.filter(({ region }) => !drawn.has(region)).map(({ label }) => label);
  if (labels.length === 0) return [];
  const words: LocalizedText = {
    nb: 'Ikke på kartet, fordi grensene mangler',
    nn: 'Ikkje på kartet, fordi grensene manglar',
    en: 'Not on the map, because their boundaries are missing',
  };
  return [{ kind: 'land', text: `${words[language]}: ${labels.join(', ')}.` }];
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
