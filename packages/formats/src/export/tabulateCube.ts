/** A cube as the table that people get: a row a place, its measures side by side, each with its status where some has one. */
import type { Language } from '@regionpuls/domain';
import { type FigureCube, placeOf, placesOf } from './figureCube.ts';
import { HEADINGS } from './headings.ts';
import { cellStatusWord } from './valueWords.ts';

export interface CubeTable {
  columns: { heading: string; decimals?: number }[];
  /** Text or number, as the column; null is an empty cell of a number. */
  rows: (string | number | null)[][];
}

export function tabulateCube(cube: FigureCube, language: Language): CubeTable {
  const { axes, measures, origin } = cube;
  const headings = HEADINGS[language];
  const places = placesOf(axes).flatMap((place) => {
    const row = cube.rows.get(placeOf(place.map(({ code }) => code)));
    return row ? [{ place, row }] : [];
  });
  const hasStatus = measures.map((_, index) => places.some(({ row }) => row[index]?.status));
  const hasUnits = measures.map((_, index) => places.some(({ row }) => row[index]?.unit));
  return {
    columns: [
      ...axes.flatMap(({ heading, codeHeading }) => [
        ...(codeHeading ? [{ heading: codeHeading }] : []),
        { heading },
      ]),
      ...measures.flatMap(({ word, decimals }, index) => [
        { heading: word, decimals },
        ...(hasUnits[index] ? [{ heading: headings.unitOf(word) }] : []),
        ...(hasStatus[index] ? [{ heading: headings.statusOf(word) }] : []),
      ]),
      ...origin.map(({ heading }) => ({ heading })),
    ],
    rows: places.map(({ place, row }) => [
      ...place.flatMap(({ code, word }, axis) => (axes[axis]!.codeHeading ? [code, word] : [word])),
      ...measures.flatMap(({ unitWord }, index) => {
        const cell = row[index];
        const status = cell?.status ? cellStatusWord(cell.status, language) : '';
        const unit = cell ? (cell.unit?.word ?? unitWord) : '';
        return [
          cell?.value ?? null,
          ...(hasUnits[index] ? [unit] : []),
          ...(hasStatus[index] ? [status] : []),
        ];
      }),
      ...origin.map(({ word }) => word),
    ]),
  };
}
