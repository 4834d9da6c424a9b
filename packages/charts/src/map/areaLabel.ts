/** What is written on a region's land, and where: never on another's, and at most a little out over the water. */
import type { Box, ChartSize, Point, TextLayer } from '../drawing.ts';
import { MEASURES } from '../line/sizes.ts';
import type { ValueFormat } from '../line/valueFormat.ts';
import { blockSize, textBlock } from '../text/textBlock.ts';
import { type LabelChoice, labelChoices } from './labelChoices.ts';
import type { LandGrid } from './landGrid.ts';
import type { Look } from './lookOf.ts';
import type { TileValue } from './mapInput.ts';

const MARGIN = 2;
/** So many places across and down are tried. */
const TRIES = 17;
/** Of a label so much lies on its own land: all but all of it where that is possible, else at least the less. */
const ON_LAND = [0.97, 0.9] as const;

/** A name that is too broad for crooked land may fit on it in two lines. */
const NARROW = 0.55;

export interface LabelledLand {
  value: TileValue;
  look: Look;
  box: Box;
  /** The land's number in the grid. */
  owner: number;
}

export function areaLabel(
  { value, look, box, owner }: LabelledLand,
  grid: LandGrid,
  format: ValueFormat,
  size: ChartSize,
): TextLayer | null {
  const largest = MEASURES[size].small;
  const sizes = [largest, largest * 0.92, largest * 0.84].map(Math.round);
  const choices = [box.width, box.width * NARROW]
    .flatMap((width) => [...labelChoices(value, width, sizes, look.token, format)])
    .filter(({ lines, size: em }) => {
      const { width, height } = blockSize(lines, em);
      return width <= box.width && height <= box.height;
    });
  if (choices.length === 0) return null;
  const places = placesOn(owner, box, grid);
  for (const isFull of [true, false]) {
    const like = choices.filter((choice) => choice.isFull === isFull);
    for (const enough of ON_LAND) {
      for (const choice of like) {
        const corner = findCorner(choice, places, enough, grid, owner);
        if (corner) return write(choice, corner, look);
      }
    }
  }
  return null;
}

/** The first place, from the middle, where the text lies on no other land and enough on its own. */
function findCorner(
  { lines, size }: LabelChoice,
  places: readonly Point[],
  enough: number,
  grid: LandGrid,
  owner: number,
): Point | null {
  const { width, height } = blockSize(lines, size);
  for (const [x, y] of places) {
    const room = {
      x: x - width / 2 - MARGIN,
      y: y - height / 2 - MARGIN,
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
    };
    const { own, other } = grid.sharesOf(room, owner);
    if (other === 0 && own >= enough) return [x - width / 2, y - height / 2];
  }
  return null;
}

function write({ lines, size }: LabelChoice, corner: Point, { fill }: Look): TextLayer {
  const label = textBlock(lines, corner, { role: 'end', size, anchor: 'middle', halo: true });
  return fill === 'hatched' || fill === 'empty' ? label : { ...label, rim: fill };
}

/** From the middle outwards. */
function placesOn(owner: number, box: Box, grid: LandGrid): Point[] {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const far = ([x, y]: Point) =>
    Math.hypot((x - middleX) / (box.width || 1), (y - middleY) / (box.height || 1));
  return Array.from({ length: TRIES * TRIES }, (_, index): Point => {
    const [column, row] = [index % TRIES, Math.floor(index / TRIES)];
    return [box.x + (box.width * (column + 0.5)) / TRIES, box.y + (box.height * (row + 0.5)) / TRIES];
  })
    .filter(([x, y]) => grid.ownerAt(x, y) === owner)
    .sort((a, b) => far(a) - far(b));
}
