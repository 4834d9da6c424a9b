/** A made-up country of two counties, for pictures of maps: crooked borders that neighbours share, a fjord's worth of islands. */
import type { LandShape } from './map/projectOutlines.ts';
import type { TileValue } from './map/mapInput.ts';

type Place = readonly [longitude: number, latitude: number];

const CORNERS: Readonly<Record<string, Place>> = {
  a: [9.1, 60.95],
  b: [9.75, 61.02],
  c: [10.35, 60.97],
  d: [11.05, 61.0],
  e: [8.95, 60.62],
  f: [9.6, 60.66],
  g: [10.4, 60.6],
  h: [11.2, 60.68],
  i: [9.1, 60.3],
  j: [9.72, 60.33],
  k: [10.3, 60.31],
  l: [11.1, 60.28],
  m: [9.25, 60.02],
  n: [9.8, 59.95],
  o: [10.45, 60.0],
  p: [10.95, 60.05],
};

/** Name, corners, and the invented rate: null where it is withheld or there is none. */
const REGIONS: Readonly<Record<string, readonly [string, string, number | null]>> = {
  '9101': ['Nordbygda', 'abfe', 1.9],
  '9102': ['Storvatn', 'bcgf', 2.4],
  '9103': ['Vestre Elvland', 'efji', 3.1],
  '9104': ['Midtdal - Gaskeleahkie', 'fgkj', 2.2],
  '9105': ['Havneby', 'ijnm', 4.6],
  '9106': ['Ås (Eksempel)', 'jkon', 3.8],
  '9201': ['Grensebygd', 'cdhg', 1.4],
  '9202': ['Skogmark', 'ghlk', 2.9],
  '9203': ['Sørland', 'klpo', null],
};

/** Islands: one of a size to see, one that is not. */
const ISLANDS: Readonly<Record<string, readonly [string, Place, number, number | null]>> = {
  '9107': ['Ytterøy', [8.75, 60.2], 0.12, 2.7],
  '9108': ['Skjæret', [8.62, 60.45], 0.008, null],
};

export const land: Readonly<Record<string, LandShape>> = {
  ...Object.fromEntries(
    Object.entries(REGIONS).map(([code, [, corners]]) => [code, { coordinates: [[ringOf(corners)]] }]),
  ),
  ...Object.fromEntries(
    Object.entries(ISLANDS).map(([code, [, middle, size]]) => [
      code,
      { coordinates: [[islandAt(middle, size)]] },
    ]),
  ),
};

export const counties: ReadonlyMap<string, string> = new Map(
  Object.keys(land).map((code) => [code, code.slice(0, 2)]),
);

export const landValues: readonly TileValue[] = [...Object.entries(REGIONS), ...Object.entries(ISLANDS)].map(
  ([region, [label, , ...rest]]) => {
    const value = rest.at(-1) as number | null;
    const status = value !== null ? 'final' : region === '9108' ? 'suppressed' : 'missing';
    return { region, label, value, status };
  },
);

function ringOf(corners: string): Place[] {
  const places = [...corners].flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length]!;
    const there = corner < next ? crooked(corner, next) : crooked(next, corner).toReversed();
    return there.slice(0, -1);
  });
  return [...places, places[0]!];
}

/** Halved five times, each middle moved aside by what the corners' names say: the same from both sides. */
function crooked(from: string, to: string): Place[] {
  let line = [CORNERS[from]!, CORNERS[to]!];
  let seed = from.charCodeAt(0) * 31 + to.charCodeAt(0);
  for (let round = 0; round < 5; round++) {
    line = line.flatMap((place, index) => {
      const next = line[index + 1];
      if (!next) return [place];
      seed = (seed * 48_271) % 2_147_483_647;
      const aside = (seed / 2_147_483_647 - 0.5) * 0.22;
      const middle: Place = [
        (place[0] + next[0]) / 2 - (next[1] - place[1]) * aside * 2,
        (place[1] + next[1]) / 2 + ((next[0] - place[0]) * aside) / 2,
      ];
      return [place, middle];
    });
  }
  return line;
}

function islandAt([longitude, latitude]: Place, size: number): Place[] {
  const places = Array.from({ length: 24 }, (_, step): Place => {
    const turn = (step / 24) * 2 * Math.PI;
    const far = size * (1 + 0.35 * Math.sin(turn * 3) + 0.12 * Math.cos(turn * 7));
    return [longitude + far * Math.cos(turn), latitude + (far / 2) * Math.sin(turn)];
  });
  return [...places, places[0]!];
}
