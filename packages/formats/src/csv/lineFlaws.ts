/** What can be wrong with a line of a table before any of its cells is looked at. */
import type { LocalizedText, Remark } from '@regionpuls/domain';
import { quote, unreadable } from '../problem.ts';

const CUT: LocalizedText = {
  nb: ' Filen slutter midt i raden: den er trolig kuttet.',
  nn: ' Fila sluttar midt i rada: ho er truleg kutta.',
  en: ' The file ends in the middle of the row: it was probably cut.',
};

/** @param isEnd the line ends the file, and there is no newline after it. @param width cells in the header. */
export function lineFlaw(
  line: number,
  text: string,
  cells: readonly string[] | null,
  width: number,
  isEnd: boolean,
): Remark | null {
  const cut = isEnd ? CUT : { nb: '', nn: '', en: '' };
  if (text.trim() === '') {
    return unreadable(
      { nb: 'tom linje; fjern den.', nn: 'tom linje; fjern ho.', en: 'an empty line; remove it.' },
      { line },
    );
  }
  if (!cells) {
    return unreadable(
      {
        nb: `anførselstegnene går ikke opp i ${quote(text)}.${cut.nb}`,
        nn: `hermeteikna går ikkje opp i ${quote(text)}.${cut.nn}`,
        en: `the quotation marks do not pair in ${quote(text)}.${cut.en}`,
      },
      { line },
    );
  }
  if (cells.length === width) return null;
  return unreadable(
    {
      nb: `raden har ${cells.length} celler, overskriften har ${width}: ${quote(text)}.${cut.nb}`,
      nn: `rada har ${cells.length} celler, overskrifta har ${width}: ${quote(text)}.${cut.nn}`,
      en: `the row has ${cells.length} cells, the header has ${width}: ${quote(text)}.${cut.en}`,
    },
    { line },
  );
}

/** A last line without a newline, whose last cell may be half of what it was. */
export function openEnd(line: number, column: string, text: string): Remark {
  return unreadable(
    {
      nb: `filen slutter uten linjeskift etter ${quote(text)}. Den kan være kuttet midt i en celle; legg til et linjeskift hvis den er hel.`,
      nn: `fila sluttar utan linjeskift etter ${quote(text)}. Ho kan vere kutta midt i ei celle; legg til eit linjeskift om ho er heil.`,
      en: `the file ends without a newline after ${quote(text)}. It may have been cut in the middle of a cell; add a newline if it is whole.`,
    },
    { line, column },
  );
}
