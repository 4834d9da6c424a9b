/** Numbers and symbols of a dataset: `value` as an array or a sparse object, `status` as a text, an array or an object. */
import { quote } from '../problem.ts';
import { type Cube, type CubeHead, cellText } from './cube.ts';
import { isRecord } from './jsonShape.ts';
import type { RemarkList } from './remarkList.ts';

/** Null when the cells cannot be told apart; then `remarks` has an error. */
export function readCells(
  { value, status }: Record<string, unknown>,
  head: CubeHead,
  remarks: RemarkList,
): Pick<Cube, 'values' | 'symbols'> | null {
  const values = new Float64Array(head.size).fill(NaN);
  const symbols = new Map<number, string>();
  const place = (cell: number) => ({ column: cellText(head, cell) });
  const read =
    eachCell('value', value, head.size, remarks, (cell, found) => {
      if (found === null) return;
      if (typeof found === 'number' && Number.isFinite(found)) values[cell] = found;
      else {
        const what = quote(JSON.stringify(found) ?? '');
        remarks.error(
          {
            nb: `${what} er ikke et tall. En celle uten tall skal være null.`,
            nn: `${what} er ikkje eit tal. Ei celle utan tal skal vere null.`,
            en: `${what} is not a number. A cell without a number must be null.`,
          },
          place(cell),
        );
      }
    }) &&
    (status === undefined ||
      eachCell('status', status, head.size, remarks, (cell, found) => {
        if (found === null || found === '') return;
        if (typeof found === 'string') symbols.set(cell, found);
        else {
          const what = quote(JSON.stringify(found) ?? '');
          remarks.error(
            {
              nb: `${what} er ikke et statussymbol.`,
              nn: `${what} er ikkje eit statussymbol.`,
              en: `${what} is not a status symbol.`,
            },
            place(cell),
          );
        }
      }));
  return read ? { values, symbols } : null;
}

function eachCell(
  name: 'value' | 'status',
  given: unknown,
  size: number,
  remarks: RemarkList,
  visit: (cell: number, found: unknown) => void,
): boolean {
  if (name === 'status' && typeof given === 'string') {
    for (let cell = 0; cell < size; cell++) visit(cell, given);
    return true;
  }
  if (Array.isArray(given)) {
    if (given.length !== size) return refuseLength(name, given.length, size, remarks);
    given.forEach((found: unknown, cell) => visit(cell, found));
    return true;
  }
  if (!isRecord(given)) {
    remarks.error({
      nb: `datasettet har ingen celler: ${name} mangler eller har feil form.`,
      nn: `datasettet har ingen celler: ${name} manglar eller har feil form.`,
      en: `the dataset has no cells: ${name} is missing or has the wrong form.`,
    });
    return false;
  }
  for (const [key, found] of Object.entries(given)) {
    const cell = /^(0|[1-9]\d*)$/.test(key) ? Number(key) : size;
    if (cell < size) visit(cell, found);
    else {
      remarks.error({
        nb: `${name} har en celle ${quote(key)}, men cellene går fra 0 til ${size - 1}.`,
        nn: `${name} har ei celle ${quote(key)}, men cellene går frå 0 til ${size - 1}.`,
        en: `${name} has a cell ${quote(key)}, but the cells go from 0 to ${size - 1}.`,
      });
      return false;
    }
  }
  return true;
}

function refuseLength(name: string, found: number, size: number, remarks: RemarkList): false {
  remarks.error({
    nb: `${name} har ${found} celler, men dimensjonene gir ${size}. Datasettet er ${found < size ? 'trolig kuttet' : 'galt satt sammen'}.`,
    nn: `${name} har ${found} celler, men dimensjonane gir ${size}. Datasettet er ${found < size ? 'truleg kutta' : 'gale sett saman'}.`,
    en: `${name} has ${found} cells, but the dimensions give ${size}. The dataset has ${found < size ? 'probably been cut' : 'been put together wrongly'}.`,
  });
  return false;
}
