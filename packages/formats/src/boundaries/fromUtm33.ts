/**
 * ETRS89 / UTM zone 33 (EPSG:25833), in which Kartverket gives out its maps of the whole country, to degrees.
 *
 * Krüger's series in the third flattening n, inverse, to the fourth order: exact to less than a millimetre over the country. Krüger,
 * L. (1912), Konforme Abbildung des Erdellipsoids in der Ebene; coefficients as in Karney (2011), Journal of Geodesy 85, 475–485.
 */
import type { LonLat } from './shape.ts';

const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
const CENTRAL_MERIDIAN = 15;

const n = FLATTENING / (2 - FLATTENING);
/** Of the circle with the length of a meridian. */
const RADIUS = (SEMI_MAJOR / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const BETA = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161_280) * n ** 4,
];
const DELTA = [
  2 * n - (2 / 3) * n ** 2 - 2 * n ** 3 + (116 / 45) * n ** 4,
  (7 / 3) * n ** 2 - (8 / 5) * n ** 3 - (227 / 45) * n ** 4,
  (56 / 15) * n ** 3 - (136 / 35) * n ** 4,
  (4279 / 630) * n ** 4,
];

/** @param easting, northing metres. */
export function fromUtm33(easting: number, northing: number): LonLat {
  const xi = northing / (SCALE * RADIUS);
  const eta = (easting - FALSE_EASTING) / (SCALE * RADIUS);
  let north = xi;
  let east = eta;
  for (const [index, beta] of BETA.entries()) {
    const order = 2 * (index + 1);
    north -= beta * Math.sin(order * xi) * Math.cosh(order * eta);
    east -= beta * Math.cos(order * xi) * Math.sinh(order * eta);
  }
  const conformal = Math.asin(Math.sin(north) / Math.cosh(east));
  const latitude = DELTA.reduce(
    (sum, delta, index) => sum + delta * Math.sin(2 * (index + 1) * conformal),
    conformal,
  );
  const longitude = Math.atan2(Math.sinh(east), Math.cos(north));
  return [CENTRAL_MERIDIAN + (longitude * 180) / Math.PI, (latitude * 180) / Math.PI];
}
