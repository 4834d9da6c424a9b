/** Land laid out in a plane, ready to be drawn in any size. */

/** A line in whole units: where it begins (x, y), then the way from each place to the next (dx, dy). */
export type Steps = readonly number[];

export interface Outlines {
  /** In units; the land lies between 0 and these, y downwards. */
  width: number;
  height: number;
  areas: readonly {
    code: string;
    /** Closed lines without their last step; a ring inside another is a hole in it. */
    rings: readonly Steps[];
  }[];
  /** Stronger lines over the areas: borders between regions of different counties. */
  borders: readonly Steps[];
}

/** Places as x, y, x, y …, each multiplied and moved. */
export function unfold(steps: Steps, scale: number, left: number, top: number): number[] {
  const places = new Array<number>(steps.length);
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index]!;
    y += steps[index + 1]!;
    places[index] = left + x * scale;
    places[index + 1] = top + y * scale;
  }
  return places;
}
