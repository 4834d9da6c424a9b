/** Figures that are no series — parts of a change, forecasts beside what came — as a cube that every kind of file is written from. */
import type { Unit } from '@regionpuls/domain';
import type { CellStatus } from './jsonStat.ts';

/** The code for programs, the word for people. */
export interface CubeMember {
  code: string;
  word: string;
}

export interface CubeAxis {
  /** What programs call it: `part`. */
  id: string;
  /** What people call it: «Del». */
  heading: string;
  /** Where people are shown the codes too, in a column before the words. */
  codeHeading?: string;
  role?: 'time' | 'geo';
  members: CubeMember[];
}

export interface CubeMeasure extends CubeMember {
  unit: Unit;
  unitWord: string;
  decimals: number;
}

export interface CubeCell {
  value: number | null;
  /** Null where the figure is our own calculation, which no source has given a status. */
  status: CellStatus | null;
  /** Where it is not the measure's own. */
  unit?: { code: Unit; word: string };
}

/** The measures of one place: an entry for each, undefined where there is nothing to be had. */
export type CubeRow = readonly (CubeCell | undefined)[];

export interface FigureCube {
  axes: CubeAxis[];
  measures: CubeMeasure[];
  /** By the codes of the axes in their order, joined with `placeOf`; a place that is not here has no figures. */
  rows: ReadonlyMap<string, CubeRow>;
  /** What is the same for every figure, written behind each in a table. */
  origin: { id: string; heading: string; code: string; word: string }[];
}

export function placeOf(codes: readonly string[]): string {
  return codes.join('\n');
}

/** Every place of the cube, the last axis turning fastest. */
export function placesOf(axes: readonly CubeAxis[]): CubeMember[][] {
  return axes.reduce<CubeMember[][]>(
    (places, { members }) => places.flatMap((place) => members.map((member) => [...place, member])),
    [[]],
  );
}
