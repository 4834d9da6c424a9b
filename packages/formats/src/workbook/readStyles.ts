import { formatKind } from './formatKind.ts';
import { scanXml } from './scanXml.ts';

/** By style number: what a number in such a cell is shown as. */
export type Styles = readonly ('date' | 'percent' | 'number')[];

/** `xl/styles.xml`. @throws WorkbookRefused */
export function readStyles(xml: string): Styles {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formats.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  const kinds = new Map<number, Styles[number]>();
  for (const id of formats) kinds.set(id, formatKind(id, codes.get(id)));
  return formats.map((id) => kinds.get(id)!);
}
