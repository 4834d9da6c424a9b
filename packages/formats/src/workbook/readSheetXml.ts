import type { LocalizedText } from '@regionpuls/domain';
import { columnLetters } from './columnLetters.ts';
import { LAST_COLUMN, LAST_ROW, parseAddress } from './parseAddress.ts';
import { type CellContext, readCellValue } from './readCellValue.ts';
import { scanXml } from './scanXml.ts';
import type { CellValue, MergedCells, Sheet, SheetRow } from './workbook.ts';
import { WorkbookRefused } from './workbookRefused.ts';

const OUT_OF_ORDER: LocalizedText = {
  nb: 'cellene står ikke i rekkefølge i filen, eller en celle står to ganger. Åpne og lagre filen i Excel.',
  nn: 'cellene står ikkje i rekkjefølgje i fila, eller ei celle står to gonger. Opne og lagre fila i Excel.',
  en: 'the cells are not in order in the file, or a cell stands twice. Open and save the file in Excel.',
};
const NO_SUCH_TEXT: LocalizedText = {
  nb: 'cellen viser til en tekst som ikke finnes i filen. Filen er skadet; hent den på nytt.',
  nn: 'cella viser til ein tekst som ikkje finst i fila. Fila er skadd; hent henne på nytt.',
  en: 'the cell refers to a text that is not in the file. The file is damaged; fetch it again.',
};
const TOO_LARGE: LocalizedText = {
  nb: 'arket strekker seg lenger enn vi leser. Står det noe langt nede eller langt til høyre som kan slettes?',
  nn: 'arket strekkjer seg lenger enn vi les. Står det noko langt nede eller langt til høgre som kan slettast?',
  en: 'the sheet stretches further than we read. Is there something far down or far to the right that can be deleted?',
};
const MOST_MERGED = 100_000;

/** Places left for the sheets yet to be read; counted down. */
export interface PlaceBudget {
  left: number;
}

/** `xl/worksheets/sheetN.xml`. @throws WorkbookRefused naming the cell */
export function readSheetXml(
  xml: string,
  { name: sheet, hidden }: Pick<Sheet, 'name' | 'hidden'>,
  context: CellContext,
  budget: PlaceBudget,
): Sheet {
  const rows: SheetRow[] = [];
  const merged: MergedCells[] = [];
  let inData = false;
  let row = 0;
  let column = 0;
  let cells: CellValue[] = [];
  let percents: number[] = [];
  let type: string | undefined;
  let style = 0;
  let stored = '';
  let formula: string | null = null;
  let into: 'stored' | 'formula' | null = null;
  let phonetic = false;
  const refuse = (message: LocalizedText): never => {
    const place = { sheet, ...(row > 0 ? { line: row } : {}) };
    throw new WorkbookRefused(message, column > 0 ? { ...place, column: columnLetters(column) } : place);
  };

  scanXml(xml, {
    open(name, attribute) {
      if (name === 'sheetData') inData = true;
      else if (name === 'mergeCell') {
        const range = readRange(attribute('ref') ?? '');
        if (range && merged.length < MOST_MERGED) merged.push(range);
      }
      if (!inData) return;
      if (name === 'row') {
        const written = attribute('r');
        const number = written === undefined ? row + 1 : Number(written);
        column = 0;
        if (!(Number.isInteger(number) && number > row && number <= LAST_ROW)) refuse(OUT_OF_ORDER);
        row = number;
        cells = [];
        percents = [];
      } else if (name === 'c') {
        const written = attribute('r');
        const address = written === undefined ? { row, column: column + 1 } : parseAddress(written);
        if (!address || address.row !== row || address.column <= column || address.column > LAST_COLUMN)
          refuse(OUT_OF_ORDER);
        column = address!.column;
        type = attribute('t');
        style = Number(attribute('s') ?? 0);
        stored = '';
        formula = null;
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'f') [into, formula] = ['formula', '='];
      else if (name === 'v') [into, formula] = ['stored', null];
      else if (name === 't' && !phonetic) into = 'stored';
    },
    text(text) {
      if (into === 'stored') stored += text;
      else if (into === 'formula') formula += text;
    },
    close(name) {
      if (!inData) return;
      if (name === 'sheetData') inData = false;
      else if (name === 'v' || name === 't' || name === 'f') into = null;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') {
        // A program has written the formula and nobody has computed it: the cell is not blank, and has no value.
        const value: CellValue | undefined =
          formula === null
            ? readCellValue(stored, type, style, context)
            : { kind: 'error', text: formula.slice(0, 60) };
        if (value === null || (value === undefined && stored === '')) return;
        if (value === undefined) refuse(NO_SUCH_TEXT);
        budget.left -= column - cells.length;
        if (budget.left < 0) refuse(TOO_LARGE);
        while (cells.length < column - 1) cells.push(null);
        cells.push(value!);
        if (typeof value === 'number' && context.styles[style] === 'percent') percents.push(column);
      } else if (name === 'row' && cells.length > 0) rows.push({ number: row, cells, percents });
    },
  });
  return { name: sheet, hidden, rows, merged };
}

function readRange(text: string): MergedCells | null {
  const [first, last] = text.split(':').map(parseAddress);
  if (!first || !last) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
