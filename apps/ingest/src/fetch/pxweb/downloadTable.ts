/** One download: what the office allows → whether anything has moved → what there is → every cell → a payload. */
import type { PxwebOffice, PxwebTable } from '@regionpuls/catalogue';
import { type LocalizedText, formatNumber, inEveryLanguage } from '@regionpuls/domain';
import { RemarkList, readJsonStatText } from '@regionpuls/formats';
import type { Caller } from '../http/createCaller.ts';
import { FetchFailure } from '../http/fetchFailure.ts';
import { cardFingerprint } from './cardFingerprint.ts';
import { checkChunk } from './checkChunk.ts';
import { DIALECTS } from './dialects.ts';
import { isAfter, isSameInstant } from './instants.ts';
import { cellsOf, planChunks } from './planChunks.ts';
import { codelistsOf, prepareQueries } from './prepareQueries.ts';
import { type PxwebPayload, writePxwebPayload } from './pxwebPayload.ts';
import { readCodelist } from './readCodelist.ts';
import { readConfig } from './readConfig.ts';
import type { Chunk, Codelist, TableMetadata } from './tableMetadata.ts';

export interface DownloadOptions {
  caller: Caller;
  /** See `fetchTable`. */
  previous: Readonly<Record<string, string>> | null;
  log: (text: LocalizedText) => void;
}

export type Download =
  | { kind: 'downloaded'; payload: Uint8Array }
  | { kind: 'unchanged'; updated: string }
  /** The office changed the table between two answers. */
  | { kind: 'moved' };

const JSON_ONLY = { headers: { accept: 'application/json' } };

/** @throws FetchFailure when the office does not give what the card asks for. */
export async function downloadTable(
  card: PxwebTable,
  office: PxwebOffice,
  { caller, previous, log }: DownloadOptions,
): Promise<Download> {
  const dialect = DIALECTS[office.dialect];
  const { maxCells } = await askLimits(office, caller);
  const metadata = dialect.readMetadata(
    (await caller.call(dialect.metadataUrl(office, card.table), JSON_ONLY)).json,
  );
  if (!metadata) throw noMetadata(office, card);
  const isKnown = (updated: string | null): updated is string =>
    updated !== null &&
    isSameInstant(updated, previous?.['updated'] ?? '') &&
    previous?.['card'] === cardFingerprint(card);
  if (isKnown(metadata.updated)) return { kind: 'unchanged', updated: metadata.updated };

  const codelists = await fetchCodelists(card, office, metadata, caller);
  const plan = prepareQueries(card, metadata, codelists).flatMap((query) => planChunks(query, maxCells));
  const cells = plan.reduce((sum, chunk) => sum + cellsOf(chunk), 0);
  let updated: string | null = null;
  const chunks: PxwebPayload['chunks'] = [];
  for (const [at, asked] of plan.entries()) {
    log(stepText(card, cells, `${at + 1}/${plan.length}`));
    const { url, init } = dialect.dataCall(office, card.table, asked);
    const { text: body } = await caller.call(url, init);
    const stamp = checkAnswer(body, asked, office, card);
    // The older dialect's metadata does not tell when the table was updated; its first answer does.
    if (metadata.updated === null && isKnown(stamp)) return { kind: 'unchanged', updated: stamp };
    updated ??= stamp;
    if (!isSameInstant(stamp, updated) || isAfter(stamp, metadata.updated)) return { kind: 'moved' };
    chunks.push({ asked, body });
  }
  const { id, baseUrl, language } = office;
  const payload = writePxwebPayload({
    form: 'regionpuls-pxweb-1',
    office: id,
    baseUrl,
    dialect: office.dialect,
    language,
    table: card.table,
    tableUpdated: metadata.updated ?? updated!,
    updated: updated!,
    maxCells,
    codelists: [...codelists.values()],
    chunks,
  });
  return { kind: 'downloaded', payload };
}

/** @param part of the calls: `2/7`. */
function stepText({ table }: PxwebTable, cells: number, part: string): LocalizedText {
  const words = {
    nb: ['Henter', 'celler', 'kall'],
    nn: ['Hentar', 'celler', 'kall'],
    en: ['Fetching', 'cells', 'call'],
  };
  return inEveryLanguage((language) => {
    const [fetching, name, call] = words[language];
    return `${fetching} ${table}: ${formatNumber(cells, language)} ${name}, ${call} ${part}.`;
  });
}

async function askLimits(office: PxwebOffice, { call, limitTo }: Caller): Promise<{ maxCells: number }> {
  const url = DIALECTS[office.dialect].configUrl(office);
  if (url === null) return office;
  const limits = readConfig((await call(url, JSON_ONLY)).json, office);
  limitTo(limits.callsPerMinute);
  return limits;
}

async function fetchCodelists(
  card: PxwebTable,
  office: PxwebOffice,
  { variables }: TableMetadata,
  { call }: Caller,
): Promise<Map<string, Codelist>> {
  const found = new Map<string, Codelist>();
  const offered = [...variables.values()].map(({ codelists }) => codelists);
  for (const id of codelistsOf(card)) {
    const url = DIALECTS[office.dialect].codelistUrl(office, id);
    if (url === null) continue;
    if (!offered.some((ids) => ids === null || ids.includes(id))) throw noCodelist(card, id, offered.flat());
    const codelist = readCodelist((await call(url, JSON_ONLY)).json);
    if (!codelist) throw noCodelist(card, id, offered.flat());
    found.set(id, codelist);
  }
  return found;
}

/** @returns when the office last changed the table. @throws FetchFailure when it is no answer to what was asked. */
function checkAnswer(body: string, asked: Chunk, { name }: PxwebOffice, { table }: PxwebTable): string {
  const { cube, remarks: read } = readJsonStatText(body);
  const remarks = new RemarkList();
  remarks.addAll(read);
  if (cube) checkChunk(cube, asked, remarks);
  const [first] = remarks.toRemarks();
  if (cube?.updated && !first) return cube.updated;
  const { nb, nn, en } = first?.message ?? {
    nb: 'svaret sier ikke når tabellen ble oppdatert.',
    nn: 'svaret seier ikkje når tabellen vart oppdatert.',
    en: 'the answer does not say when the table was updated.',
  };
  throw new FetchFailure(
    `Tabell ${table} fra ${name}: ${nb}`,
    `Tabell ${table} frå ${name}: ${nn}`,
    `Table ${table} from ${name}: ${en}`,
  );
}

function noMetadata({ name }: PxwebOffice, { table }: PxwebTable): FetchFailure {
  return new FetchFailure(
    `${name} svarte ikke med metadata om tabell ${table}.`,
    `${name} svarte ikkje med metadata om tabell ${table}.`,
    `${name} did not answer with metadata of table ${table}.`,
  );
}

function noCodelist({ table }: PxwebTable, id: string, offered: (string | null)[]): FetchFailure {
  const names = offered.filter((one) => one !== null).join(', ');
  return new FetchFailure(
    `Tabell ${table} har ikke kodelisten ${id}. Den har ${names}.`,
    `Tabell ${table} har ikkje kodelista ${id}. Han har ${names}.`,
    `Table ${table} does not have the codelist ${id}. It has ${names}.`,
  );
}
