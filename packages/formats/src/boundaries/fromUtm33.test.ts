import { describe, expect, it } from 'vitest';
import { fromUtm33 } from './fromUtm33.ts';

/**
 * The first is PROJ's own test of UTM (zone 30, moved to zone 33). The others were projected by another road: the meridian arc
 * integrated numerically along the complex latitude, which is the projection's definition, and agrees with the first to 1e-9 m.
 */
const KNOWN: [number, number, number, number][] = [
  [20, 1, 1057002.405491298, 110955.141175949],
  [10.7522, 59.9139, 262560.4821812627, 6649443.58397281],
  [5, 61, -39394.27972814208, 6804110.988722555],
  [31.1, 70.3, 1099526.1965921326, 7879277.009222886],
  [25.78, 71.18, 886317.5208036932, 7931994.537723206],
  [15, 65, 500000, 7208454.581541326],
];

describe('fromUtm33', () => {
  it.each(KNOWN)('finds %f° E %f° N from west to east and to the far north', (lon, lat, east, north) => {
    const [longitude, latitude] = fromUtm33(east, north);
    // A millimetre is 1e-8 of a degree of latitude.
    expect(Math.abs(longitude - lon)).toBeLessThan(1e-8);
    expect(Math.abs(latitude - lat)).toBeLessThan(1e-8);
  });
});
