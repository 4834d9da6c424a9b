/** How a collection's coordinates become degrees, or why they cannot. */
import type { LocalizedText } from '@regionpuls/domain';
import { fromUtm33 } from './fromUtm33.ts';
import type { ToDegrees } from './readPolygons.ts';

const UTM33 = 25833;
/** WGS 84 and ETRS89, in two and three dimensions: for a map they are the same. */
const DEGREES: ReadonlySet<number> = new Set([4326, 4979, 4258, 4937]);

export type Degrees = { ok: true; toDegrees: ToDegrees } | { ok: false; message: LocalizedText };

/** @param crs as the file writes it; null, which the standard takes for degrees, when it does not say. */
export function toDegreesFrom(crs: string | null): Degrees {
  const asIs: ToDegrees = (x, y) => [x, y];
  if (crs === null || /CRS:?84h?$/i.test(crs)) return { ok: true, toDegrees: asIs };
  const code = Number(/EPSG:(?:[\d.]*:)?(\d+)$/i.exec(crs)?.[1]);
  if (DEGREES.has(code)) return { ok: true, toDegrees: asIs };
  if (code === UTM33) return { ok: true, toDegrees: fromUtm33 };
  const shown = crs.slice(0, 60);
  return {
    ok: false,
    message: {
      nb: `Koordinatene er i «${shown}». Tillatt: grader (EPSG:4326 eller EPSG:4258) og UTM sone 33 (EPSG:25833).`,
      nn: `Koordinatane er i «${shown}». Tillate: gradar (EPSG:4326 eller EPSG:4258) og UTM sone 33 (EPSG:25833).`,
      en: `The coordinates are in “${shown}”. Allowed: degrees (EPSG:4326 or EPSG:4258) and UTM zone 33 (EPSG:25833).`,
    },
  };
}
