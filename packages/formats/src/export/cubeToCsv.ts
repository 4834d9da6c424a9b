/** A cube as CSV: the plain machine form, or one for people and their spreadsheets in a language. */
import type { Language } from '@regionpuls/domain';
import { type FigureCube, placeOf, placesOf } from './figureCube.ts';
import { plainNumber } from './plainNumber.ts';
import { neutraliseFormula } from './spreadsheetSafe.ts';
import { tabulateCube } from './tabulateCube.ts';
import { readersNumber, writeMachineCsv, writeReadersCsv } from './writeCsv.ts';

/**
 * Machine form: a line a value, with a column for each axis and `measure,value,unit,status`; what cannot have a value has no
 * line. For people: a line a place, the measures side by side. In both a value that is withheld or missing is an empty cell with its status beside it, never 0.
 * @param language of a cube made in that language; left out: the machine form.
 */
export function cubeToCsv(cube: FigureCube, language?: Language): string {
  return language ? forPeople(cube, language) : forMachines(cube);
}

function forMachines({ axes, measures, rows, origin }: FigureCube): string {
  const tail = origin.map(({ code }) => neutraliseFormula(code));
  const lines = placesOf(axes).flatMap((place) => {
    const codes = place.map(({ code }) => code);
    const row = rows.get(placeOf(codes)) ?? [];
    return measures.flatMap(({ code, unit }, index) => {
      const cell = row[index];
      if (!cell || cell.status === 'not-applicable') return [];
      const figure = [plainNumber(cell.value), cell.unit?.code ?? unit, cell.status ?? ''];
      return [[...codes.map(neutraliseFormula), code, ...figure, ...tail]];
    });
  });
  const head = [
    ...axes.map(({ id }) => id),
    ...['measure', 'value', 'unit', 'status'],
    ...origin.map(({ id }) => id),
  ];
  return writeMachineCsv([head, ...lines]);
}

function forPeople(cube: FigureCube, language: Language): string {
  const { columns, rows } = tabulateCube(cube, language);
  return writeReadersCsv(
    [
      columns.map(({ heading }) => neutraliseFormula(heading)),
      ...rows.map((cells) =>
        cells.map((cell) =>
          typeof cell === 'string' ? neutraliseFormula(cell) : readersNumber(cell, language),
        ),
      ),
    ],
    language,
  );
}
