/** Dimensions, roles and notes of a JSON-stat 2 dataset; the cells are left alone, so that metadata without cells can be read too. */
import { quote } from '../problem.ts';
import type { CubeDimension, CubeHead } from './cube.ts';
import { isRecord, textOf, textsOf } from './jsonShape.ts';
import { readDimension } from './readDimension.ts';
import type { RemarkList } from './remarkList.ts';

/** More than any office gives in one answer; a payload that claims more is not to be believed. */
const MOST_CELLS = 10_000_000;

/** Null when it cannot be read; then `remarks` has an error. */
export function readCubeHead(json: unknown, remarks: RemarkList): CubeHead | null {
  if (!isRecord(json) || !isDataset(json, remarks)) return null;
  const { id: ids, size: sizes, dimension } = json;
  if (!isTextArray(ids) || !isSizeArray(sizes) || !isRecord(dimension)) {
    remarks.error({
      nb: 'datasettet mangler id, size eller dimension, eller de har feil form.',
      nn: 'datasettet manglar id, size eller dimension, eller dei har feil form.',
      en: 'the dataset lacks id, size or dimension, or they have the wrong form.',
    });
    return null;
  }
  if (ids.length !== sizes.length || new Set(ids).size !== ids.length) {
    remarks.error({
      nb: `datasettet har ${ids.length} dimensjoner i id og ${sizes.length} tall i size; de skal være like mange, og hver dimensjon én gang.`,
      nn: `datasettet har ${ids.length} dimensjonar i id og ${sizes.length} tal i size; dei skal vere like mange, og kvar dimensjon éin gong.`,
      en: `the dataset has ${ids.length} dimensions in id and ${sizes.length} numbers in size; there must be as many of each, and each dimension once.`,
    });
    return null;
  }
  const size = sizes.reduce((product, one) => product * one, 1);
  if (size === 0 || size > MOST_CELLS) {
    remarks.error({
      nb: `datasettet har ${size} celler; det skal ha minst én og høyst ${MOST_CELLS}.`,
      nn: `datasettet har ${size} celler; det skal ha minst éi og høgst ${MOST_CELLS}.`,
      en: `the dataset has ${size} cells; it must have at least one and at most ${MOST_CELLS}.`,
    });
    return null;
  }
  const dimensions = ids.map((id, at) => readDimension(id, dimension[id], sizes[at]!, remarks));
  if (!dimensions.every((one): one is CubeDimension => one !== null)) return null;
  const roles = isRecord(json['role']) ? json['role'] : {};
  return {
    label: textOf(json['label']) ?? '',
    table: tableOf(json),
    updated: instantOf(json['updated']),
    notes: textsOf(json['note']),
    roles: { time: textsOf(roles['time']), geo: textsOf(roles['geo']), metric: textsOf(roles['metric']) },
    dimensions,
    size,
  };
}

function isDataset(json: Record<string, unknown>, remarks: RemarkList): boolean {
  if (json['class'] === 'dataset') return true;
  if (json['class'] === 'collection' || 'dataset' in json) {
    remarks.error({
      nb: 'filen er en samling (collection eller bundle) av datasett. Lever ett datasett om gangen, i JSON-stat 2.',
      nn: 'fila er ei samling (collection eller bundle) av datasett. Lever eitt datasett om gongen, i JSON-stat 2.',
      en: 'the file is a collection (or bundle) of datasets. Deliver one dataset at a time, in JSON-stat 2.',
    });
    return false;
  }
  const found = json['class'] === undefined ? '' : ` (class: ${quote(JSON.stringify(json['class']))})`;
  remarks.error({
    nb: `filen er JSON, men ikke et datasett i JSON-stat 2${found}.`,
    nn: `fila er JSON, men ikkje eit datasett i JSON-stat 2${found}.`,
    en: `the file is JSON, but not a JSON-stat 2 dataset${found}.`,
  });
  return false;
}

function tableOf({ extension }: Record<string, unknown>): string | null {
  const px = isRecord(extension) ? extension['px'] : undefined;
  return isRecord(px) ? textOf(px['tableid']) : null;
}

function instantOf(updated: unknown): string | null {
  const text = textOf(updated);
  return text !== null && /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

function isTextArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isSizeArray(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0);
}
