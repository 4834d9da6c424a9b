/** A cube as an Excel workbook: a sheet of figures and a sheet that says where they come from. */
import type { Language } from '@regionpuls/domain';
import type { DescribedLine } from './describeFigures.ts';
import type { FigureCube } from './figureCube.ts';
import { tabulateCube } from './tabulateCube.ts';
import { headingCell, numberCell, textCell } from './workbookCells.ts';
import { writeWorkbook } from './writeWorkbook.ts';

export async function cubeToWorkbook(
  cube: FigureCube,
  language: Language,
  title: string,
  about: readonly DescribedLine[],
): Promise<Uint8Array> {
  const { columns, rows } = tabulateCube(cube, language);
  const numbers = columns.map(({ decimals }) => numberCell(decimals ?? 0));
  return writeWorkbook({
    language,
    title,
    about,
    figures: [
      columns.map(({ heading, decimals }) => headingCell(heading, decimals === undefined ? 'left' : 'right')),
      ...rows.map((cells) =>
        cells.map((cell, column) => (typeof cell === 'string' ? textCell(cell) : numbers[column]!(cell))),
      ),
    ],
  });
}
