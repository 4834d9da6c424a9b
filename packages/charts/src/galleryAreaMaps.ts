/** Named pictures of maps of land; the land and its figures are made up. */
import type { Drawing } from './drawing.ts';
import { unemployedRate } from './galleryFigures.ts';
import { counties, land, landValues } from './galleryLand.ts';
import type { AreaMapInput } from './map/areaMapInput.ts';
import { drawAreaMap } from './map/drawAreaMap.ts';
import { projectOutlines } from './map/projectOutlines.ts';

export const AREA_MAP: AreaMapInput = {
  values: landValues,
  outlines: projectOutlines(land, counties),
  credit: { origin: 'Eksempel', licence: 'CC0 1.0', year: 2024 },
  indicator: unemployedRate,
  period: '2026-01',
  where: 'Eksempelland',
  boundaries: '2024',
  source: 'nav',
  vintage: null,
  sources: [{ id: 'nav', name: 'NAV' }],
  language: 'nb',
  width: 620,
  height: 640,
  size: 'page',
};
const COUNTY = { values: landValues.filter(({ region }) => region.startsWith('91')), where: 'Vestfylket' };

const map = (input: Partial<AreaMapInput>) => () => drawAreaMap({ ...AREA_MAP, ...input });

export const areaMaps: Readonly<Record<string, () => Drawing>> = {
  'area-map': map({}),
  'area-map-county': map(COUNTY),
  'area-map-narrow': map({ ...COUNTY, width: 330, size: 'card', language: 'nn' }),
};
