/**
 * A workbook's bytes to its sheets. The file may come from anyone, so its table of contents is checked before anything is
 * unpacked, nothing in it is run or fetched, and everything is bounded.
 */
import type { Remark } from '@regionpuls/domain';
import { type Relation, readModified, readRelations, readWorkbookContents } from './readParts.ts';
import { readSharedStrings } from './readSharedStrings.ts';
import { readSheetXml } from './readSheetXml.ts';
import { readStyles } from './readStyles.ts';
import { type ZipEntry, readZip } from './readZip.ts';
import { recogniseFile } from './recogniseFile.ts';
import { unpackEntry } from './unpackEntry.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbookLimits.ts';
import { WorkbookRefused } from './workbookRefused.ts';
import { WORKBOOK_TEXTS } from './workbookTexts.ts';

export type OpenedWorkbook = { ok: true; workbook: Workbook } | { ok: false; remarks: Remark[] };

/**
 * Never throws for what is in the bytes: whatever is wrong comes back as a remark that stops the delivery.
 * @param decode UTF-8 to text, throwing on bytes that are not.
 */
export function openWorkbook(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  limits: Partial<WorkbookLimits> = {},
): OpenedWorkbook {
  try {
    return { ok: true, workbook: readWorkbook(bytes, decode, { ...WORKBOOK_LIMITS, ...limits }) };
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    return { ok: false, remarks: [error.remark] };
  }
}

function readWorkbook(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  limits: WorkbookLimits,
): Workbook {
  if (bytes.length > limits.bytes) throw tooLarge(bytes.length, limits.bytes);
  const flaw = recogniseFile(bytes);
  if (flaw) throw new WorkbookRefused(flaw);
  const entries = new Map(readZip(bytes, limits).map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (path: string): string | null => {
    const entry = entries.get(path.toLowerCase());
    return entry ? decodePart(unpackEntry(bytes, entry), decode) : null;
  };

  const root = readRelations(part('_rels/.rels') ?? refuseOther(entries), '');
  refuseMacros(entries, part('[Content_Types].xml') ?? '');
  const main = root.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const xml = part(main) ?? refuseOther(entries);
  const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')));
  const relations = readRelations(part(relationsOf(main)) ?? refuseOther(entries), folder);
  const contents = readWorkbookContents(xml);
  if (contents.sheets.length > limits.sheets) throw new WorkbookRefused(WORKBOOK_TEXTS.bomb);

  const texts = partOf('sharedStrings', relations, part);
  const styles = partOf('styles', relations, part);
  const context = {
    texts: texts === null ? [] : readSharedStrings(texts),
    styles: styles === null ? [] : readStyles(styles),
    from1904: contents.from1904,
  };
  const budget = { left: limits.places };
  const sheets: Sheet[] = [];
  for (const sheet of contents.sheets) {
    const found = relations.find(({ id }) => id === sheet.relation);
    if (found && found.type !== 'worksheet') continue; // A sheet that is one chart.
    const sheetXml = found ? part(found.path) : null;
    if (sheetXml === null) throw new WorkbookRefused(WORKBOOK_TEXTS.damaged, { sheet: sheet.name });
    sheets.push(readSheetXml(sheetXml, sheet, context, budget));
  }
  const saved = part(root.find(({ type }) => type === 'core-properties')?.path ?? '');
  return { sheets, modified: saved === null ? null : readModified(saved) };
}

function decodePart(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string {
  let text: string;
  try {
    text = decode(bytes);
  } catch {
    throw new WorkbookRefused(WORKBOOK_TEXTS.damaged);
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function partOf(
  wanted: string,
  relations: readonly Relation[],
  part: (path: string) => string | null,
): string | null {
  const relation = relations.find(({ type }) => type === wanted);
  return relation ? part(relation.path) : null;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
function relationsOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function refuseMacros(entries: ReadonlyMap<string, ZipEntry>, types: string): void {
  const names = [...entries.keys()];
  if (/sheet\.binary\.macroEnabled/i.test(types) || names.some((name) => name.endsWith('xl/workbook.bin'))) {
    throw new WorkbookRefused(WORKBOOK_TEXTS.binary);
  }
  if (
    /macroEnabled/i.test(types) ||
    names.some((name) => /vbaproject\.bin$|\/(macrosheets|dialogsheets)\//.test(name))
  ) {
    throw new WorkbookRefused(WORKBOOK_TEXTS.macros);
  }
}

function refuseOther(entries: ReadonlyMap<string, ZipEntry>): never {
  const isOpenDocument = entries.has('mimetype') && entries.has('content.xml');
  throw new WorkbookRefused(isOpenDocument ? WORKBOOK_TEXTS.openDocument : WORKBOOK_TEXTS.otherZip);
}

function tooLarge(bytes: number, most: number): WorkbookRefused {
  const size = (count: number) => Math.ceil(count / 1024 / 1024);
  return new WorkbookRefused({
    nb: `filen er på ${size(bytes)} MB. Vi tar imot regneark på inntil ${size(most)} MB.`,
    nn: `fila er på ${size(bytes)} MB. Vi tek imot rekneark på inntil ${size(most)} MB.`,
    en: `the file is ${size(bytes)} MB. We accept workbooks of up to ${size(most)} MB.`,
  });
}
