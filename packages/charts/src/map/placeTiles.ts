/**
 * Lays places out as tiles in a grid, near where they are and beside those they are beside. Circles of one size are first pushed
 * apart until none overlap (as in a Dorling cartogram), then each takes a cell of the grid, and cells are exchanged while
 * that brings tiles nearer their circles. No randomness: the same places give the same grid, in whatever order.
 */
export interface Centroid {
  code: string;
  /** Degrees. */
  lon: number;
  lat: number;
}

export interface Cell {
  code: string;
  column: number;
  row: number;
}

interface Circle {
  x: number;
  y: number;
}

type Place = readonly [x: number, y: number];

/** One number for a cell: far more columns than any grid here has. */
const keyOf = ([x, y]: Place) => x * 100_003 + y;

/** So many nearest places tell how densely places lie. */
const NEAR = 3;
const PUSHES = 160;
const EXCHANGES = 12;

/** @throws RangeError when a code is given twice or a coordinate is not a number of degrees. */
export function placeTiles(centroids: readonly Centroid[]): Cell[] {
  check(centroids);
  if (centroids.length === 0) return [];
  const places = [...centroids].sort((a, b) => (a.code < b.code ? -1 : 1));
  const circles = pushApart(project(places));
  const cells = exchange(circles, takeCells(circles));
  const [left, top] = [Math.min(...cells.map(([x]) => x)), Math.min(...cells.map(([, y]) => y))];
  return places.map(({ code }, index) => {
    const [x, y] = cells[index]!;
    return { code, column: x - left, row: y - top };
  });
}

function check(centroids: readonly Centroid[]): void {
  const seen = new Set<string>();
  for (const { code, lon, lat } of centroids) {
    if (seen.has(code)) throw new RangeError(`centroids: ${code} is given twice`);
    seen.add(code);
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new RangeError(`centroids, ${code}: ${lon}, ${lat}; allowed: degrees, −180 to 180 and −90 to 90`);
    }
  }
}

/** Sinusoidal around the places' middle meridian, y downwards, in units of the typical distance to the nearest places. */
function project(places: readonly Centroid[]): Circle[] {
  const middle = places.reduce((sum, { lon }) => sum + lon, 0) / places.length;
  const points = places.map(({ lon, lat }) => {
    return { x: (lon - middle) * Math.cos((lat * Math.PI) / 180), y: -lat };
  });
  const near = points.map((a, index) => {
    let few: number[] = [];
    for (const [other, b] of points.entries()) {
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (other === index || (few.length === NEAR && distance >= few[NEAR - 1]!)) continue;
      few = [...few, distance].sort((one, two) => one - two).slice(0, NEAR);
    }
    return few.reduce((sum, each) => sum + each, 0) / Math.max(1, few.length);
  });
  const typical = near.sort((a, b) => a - b)[Math.floor(near.length / 2)]! || 1;
  return points.map(({ x, y }) => ({ x: x / typical, y: y / typical }));
}

/** Moves overlapping circles of diameter 1 apart by half their overlap each, again and again. */
function pushApart(start: readonly Circle[]): Circle[] {
  const circles = start.map((circle) => ({ ...circle }));
  for (let push = 0; push < PUSHES; push++) {
    let moved = 0;
    // From west to east: past a whole diameter no circle can overlap any more.
    const order = [...circles.keys()].sort((a, b) => circles[a]!.x - circles[b]!.x || a - b);
    for (const [place, index] of order.entries()) {
      const a = circles[index]!;
      for (let next = place + 1; next < order.length; next++) {
        const b = circles[order[next]!]!;
        if (b.x - a.x >= 1) break;
        if (Math.abs(b.y - a.y) < 1) moved += part(a, b, index);
      }
    }
    if (moved < 0.01 * circles.length) break;
  }
  return circles;
}

/** @returns how far each of the two was moved. */
function part(a: Circle, b: Circle, order: number): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= 1) return 0;
  // Two places at one point are told apart by their order.
  const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(order), Math.sin(order)];
  const half = (1 - distance) / 2;
  a.x -= ux * half;
  a.y -= uy * half;
  b.x += ux * half;
  b.y += uy * half;
  return half;
}

/** Each circle takes the nearest free cell, those farthest from the middle last. */
function takeCells(circles: readonly Circle[]): Place[] {
  const taken = new Set<number>();
  const cells = new Array<Place>(circles.length);
  const centre = circles.reduce(
    (sum, { x, y }) => ({ x: sum.x + x / circles.length, y: sum.y + y / circles.length }),
    { x: 0, y: 0 },
  );
  const order = circles
    .map((circle, index) => ({ index, far: Math.hypot(circle.x - centre.x, circle.y - centre.y) }))
    .sort((a, b) => a.far - b.far || a.index - b.index);
  for (const { index } of order) {
    const cell = nearestFree(circles[index]!, taken);
    taken.add(keyOf(cell));
    cells[index] = cell;
  }
  return cells;
}

function nearestFree({ x, y }: Circle, taken: ReadonlySet<number>): Place {
  const [cx, cy] = [Math.round(x), Math.round(y)];
  let best: Place | null = null;
  let least = Infinity;
  for (let ring = 0; ring <= least + 1; ring++) {
    for (let dx = -ring; dx <= ring; dx++) {
      const step = Math.abs(dx) === ring ? 1 : Math.max(1, 2 * ring);
      for (let dy = -ring; dy <= ring; dy += step) {
        const cell: Place = [cx + dx, cy + dy];
        const distance = Math.hypot(cell[0] - x, cell[1] - y);
        if (distance < least && !taken.has(keyOf(cell))) [best, least] = [cell, distance];
      }
    }
  }
  return best!;
}

/** Tiles change places, or move to a free cell, while that shortens the squared way to their circles. */
function exchange(circles: readonly Circle[], start: readonly Place[]): Place[] {
  const cells = [...start];
  const owners = new Map(cells.map((cell, index) => [keyOf(cell), index]));
  const cost = (index: number, [x, y]: Place) => (x - circles[index]!.x) ** 2 + (y - circles[index]!.y) ** 2;
  for (let round = 0; round < EXCHANGES; round++) {
    let changed = false;
    for (const index of cells.keys()) {
      for (const [dx, dy] of STEPS) {
        const here = cells[index]!;
        const there: Place = [here[0] + dx, here[1] + dy];
        const other = owners.get(keyOf(there));
        const before = cost(index, here) + (other === undefined ? 0 : cost(other, there));
        const after = cost(index, there) + (other === undefined ? 0 : cost(other, here));
        if (after >= before - 1e-9) continue;
        cells[index] = there;
        owners.set(keyOf(there), index);
        if (other === undefined) owners.delete(keyOf(here));
        else {
          cells[other] = here;
          owners.set(keyOf(here), other);
        }
        changed = true;
      }
    }
    if (!changed) break;
  }
  return cells;
}

const STEPS: readonly Place[] = [-2, -1, 0, 1, 2].flatMap((dx) =>
  [-2, -1, 0, 1, 2].filter((dy) => dx !== 0 || dy !== 0).map((dy): Place => [dx, dy]),
);
