/** A workbook of two sheets: the figures, and where they come from. */
import type { Language } from '@regionpuls/domain';
import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import type { DescribedLine } from './describeFigures.ts';
import { FILE_WORDS } from './fileWords.ts';
import { headingCell, textCell, widthsOf } from './workbookCells.ts';

const LABEL_WIDTH = 28;
const TEXT_WIDTH = 100;

export interface WorkbookContents {
  language: Language;
  /** The first row has the headings. */
  figures: Row[];
  /** Over the lines that describe them. */
  title: string;
  about: readonly DescribedLine[];
}

/** The bytes of an .xlsx file. */
export async function writeWorkbook(contents: WorkbookContents): Promise<Uint8Array> {
  const { language, figures, title, about } = contents;
  const words = FILE_WORDS[language];
  const blob = (await writeXlsxFile([
    {
      sheet: words.figures,
      data: figures,
      columns: widthsOf(figures),
      stickyRowsCount: 1,
    },
    {
      sheet: words.about,
      data: [
        [headingCell(title), null],
        ...about.map(([label, text]): Row => [
          { ...textCell(label), fontWeight: 'bold', alignVertical: 'top' },
          { ...textCell(text), wrap: true, alignVertical: 'top' },
        ]),
      ],
      columns: [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }],
      stickyRowsCount: 1,
    },
  ]).toBlob()) as { arrayBuffer(): Promise<ArrayBuffer> };
  return new Uint8Array(await blob.arrayBuffer());
}
