/** One period for every region within another: as a map of tiles, or as rows in the order of their values. */
import {
  type Drawing,
  type MapInput,
  type TileMapDrawing,
  drawIntervals,
  drawTileMap,
  qualifiers,
} from '@regionpuls/charts';
import { type ResponseOf, readSnapshot } from '@regionpuls/contract';
import { type View, breakdownOf, formatPeriod, frequencyOf, labelOfRegion } from '@regionpuls/domain';
import type { OpenSources } from '../openData/openSources.ts';
import { badParameter } from '../problems.ts';
import { readRegionIndex, requireIndicator, requireRegion } from '../sources.ts';
import type { AskRoute } from './askRoute.ts';
import { placeRegions } from './centroids.ts';
import type { Embed, EmbedTable } from './embed.ts';
import { EMBED_WORDS } from './embedWords.ts';
import { pageOfRegions } from './pageOfRegions.ts';
import { type Heading, printedHeading } from './printedHeading.ts';
import { writeRegionsTakeaway } from './regionsTakeaway.ts';
import { requireDayNotAhead } from './requireDayNotAhead.ts';

/** Pixels. */
const NARROW = 400;

type Values = ResponseOf<typeof readSnapshot>['values'];

/** @throws ProblemResponse where the view cannot be one period for the regions within another. */
export async function readRegionsEmbed(sources: OpenSources, ask: AskRoute, view: View): Promise<Embed> {
  const { lang, kind } = view;
  const words = EMBED_WORDS[lang];
  const indicator = requireIndicator(sources, view.indicator);
  const index = await readRegionIndex(sources);
  const code = onlyRegion(view);
  const region = requireRegion(index, code);
  if (region.level !== 'country' && region.level !== 'county')
    throw badParameter('region', 'has no regions within it', ['0', 'a county']);
  requireOnePeriod(view);
  requireDayNotAhead(sources, view);
  const level = region.level === 'country' ? 'county' : 'municipality';
  const parent = level === 'municipality' ? region.code : undefined;
  const selection = {
    indicator: indicator.id,
    level,
    parent,
    period: view.to,
    sex: view.sex,
    boundaries: view.boundaries,
    asOf: view.asOf,
  };
  const snapshot = await ask(readSnapshot, '/api/v1/snapshot', selection);
  const { period } = snapshot;
  const newest = snapshot.periods.at(-1);
  if (!newest)
    throw badParameter(view.sex === 'total' ? 'region' : 'sex', 'there are no such figures within it');
  if (view.frequency && view.frequency !== frequencyOf(newest))
    throw badParameter('frequency', 'is not the one that these regions are given by', [frequencyOf(newest)]);
  if (!period || snapshot.values.length === 0)
    throw badParameter('to', 'there are no figures for the regions then', snapshot.periods.slice(-3));
  const values = inOrder(snapshot.values);
  const where = labelOfRegion(region, lang);
  const { boundaries, source, vintage, notes } = snapshot;
  const shared = {
    ...{ boundaries, source, vintage, notes, period },
    breakdown: breakdownOf('sex', view.sex),
    indicator,
    where,
    sources: sources.cards,
    language: lang,
  };
  const drawMap = (width: number): Drawing => {
    const centroids = placeRegions(
      values.map((value) => value.region),
      index.regions,
    );
    const placed = new Set(centroids.map((centroid) => centroid.code));
    const input: Omit<MapInput, 'height'> = {
      ...shared,
      values: values.filter((value) => placed.has(value.region)),
      width,
      size: width < 520 ? 'card' : 'page',
    };
    const drawings = heightsOfMap(width, values.length).map((height) =>
      drawTileMap({ ...input, height, centroids }),
    );
    return drawings.reduce((best, each) => (widthOfTile(each) > widthOfTile(best) * 1.1 ? each : best));
  };
  const drawRanking = (width: number, heading?: Heading): Drawing =>
    drawIntervals({
      ...shared,
      rows: values.map((value) => ({
        code: value.region,
        label: value.label,
        value: value.value,
        status: value.status,
        interval: value.value === null ? null : (value.uncertainty ?? null),
      })),
      width,
      size: width < 520 ? 'card' : 'page',
      ...(heading ? { heading, printFootnotes: true } : {}),
    });
  const nameOf = namesOf(drawMap(600));
  const who = qualifiers(shared);
  const what = words.where(indicator.name[lang], where) + who;
  const when = formatPeriod(period, lang);
  const takeaway = writeRegionsTakeaway({ what, indicator, values, level, when, language: lang });
  const table: EmbedTable = {
    caption: `${what}, ${when}`,
    head: [words.region, words.value + who],
    rows: values.map((value) => [value.label, nameOf.get(value.region) ?? words.none]),
  };
  const { page, remarks } = pageOfRegions({ view, level, code: region.code, where, index });
  const csvQuery = Object.entries({ ...selection, period, format: 'csv', lang })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
  return {
    view,
    takeaway,
    subtitle: null,
    remarks,
    draw: ({ width, standsAlone }) =>
      kind === 'map'
        ? drawMap(width)
        : drawRanking(width, standsAlone ? printedHeading(view, takeaway) : undefined),
    tableOf: () => table,
    page,
    csv: `/api/v1/snapshot?${csvQuery}`,
  };
}

/** @throws ProblemResponse for what means nothing to one period's figures. */
function requireOnePeriod({ from, recipe, target }: View): void {
  if (from) throw badParameter('from', 'a map or ranking shows one period; allowed: «to», which says which');
  if (recipe !== 'none')
    throw badParameter('recipe', 'a map or ranking shows figures as published', ['none']);
  if (target) throw badParameter('target', 'a map or ranking shows no target');
}

function onlyRegion({ region }: View): string {
  if (region.length === 1) return region[0]!;
  throw badParameter('region', 'a map or ranking is of the regions within one', ['0', 'a county']);
}

/** Pixels, the usual height first. On a telephone a higher picture may leave a corner to the legend and the width to the tiles. */
function heightsOfMap(width: number, tiles: number): number[] {
  const usual = tiles > 12 ? 1 : 0.8;
  return [usual, ...(width < NARROW ? [1.25, 1.5] : [])].map((part) =>
    Math.round(Math.min(width * part, 560)),
  );
}

function widthOfTile({ tiles }: TileMapDrawing): number {
  return tiles[0]?.width ?? 0;
}

/** Highest first; those without a value last, by name. */
function inOrder(values: Values): Values {
  return [...values].sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      (b.value ?? 0) - (a.value ?? 0) ||
      a.label.localeCompare(b.label, 'nb'),
  );
}

/** What each region's value reads, without its name: «2,8 %», «undertrykt». */
function namesOf(drawing: Drawing): Map<string, string> {
  if (drawing.kind !== 'tile-map') return new Map();
  return new Map(drawing.tiles.map(({ code, name }) => [code, name.slice(name.indexOf(': ') + 2)]));
}
