/** Brings the region table up to date with KLASS: `npm run ingest -- klass`. Whatever becomes of it is recorded. */
import { KLASS, toRegionTable } from '@regionpuls/catalogue';
import {
  type Ingest,
  type LocalizedText,
  type Region,
  type RegionChange,
  type Remark,
  type Report,
  inEveryLanguage,
  osloDay,
} from '@regionpuls/domain';
import { type Attempt, type GateOptions, recordReport } from '../../gate/attempt.ts';
import { ingestRegions } from '../../ingestRegions.ts';
import type { CallRules } from '../http/createCaller.ts';
import { FetchFailure } from '../http/fetchFailure.ts';
import type { Surroundings } from '../http/surroundings.ts';
import { fetchKlass } from './fetchKlass.ts';
import { changesCsv, regionsCsv } from './regionFiles.ts';

export interface KlassRequest {
  /** Default: KLASS itself. */
  baseUrl?: string;
  /** Do everything but publish. */
  dryRun?: boolean;
}

export type KlassIngestOptions = GateOptions & Omit<Surroundings, 'now'> & { rules?: Partial<CallRules> };

interface Table {
  regions: Region[];
  changes: RegionChange[];
}

/** Never throws for what KLASS does. */
export async function ingestKlass(
  { baseUrl = KLASS.baseUrl, dryRun = false }: KlassRequest,
  who: Attempt,
  options: KlassIngestOptions,
): Promise<Ingest> {
  const { writer, now } = options;
  const started = now();
  const day = osloDay(started);
  const report: Report = {
    source: 'ssb',
    fileName: `klass-${day}.csv`,
    options: { layout: 'klass', published: day },
    outcome: 'failed',
    rows: 0,
    series: 0,
    hiddenRates: 0,
    releases: [],
    changes: null,
    remarks: [],
  };
  const record = (outcome: Report['outcome'], remarks: Remark[], rows = 0, delivery: number | null = null) =>
    recordReport(
      {
        report: { ...report, outcome, rows, remarks },
        layout: 'klass',
        started,
        payload: null,
        delivery,
      },
      who,
      { writer, now },
    );
  const before = await writer.regions();
  let table: Table;
  try {
    const fetched = toRegionTable(await fetchKlass(baseUrl.replace(/\/+$/, ''), options, options.rules));
    table = { ...fetched, regions: [...fetched.regions, ...ownRows(before.regions, fetched.regions)] };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return record('failed', [remarkOf('not-fetched', 'error', error.texts)]);
  }
  const rows = table.regions.length + table.changes.length;
  const missing = lost(before.regions, table.regions);
  if (missing.length > 0) return record('refused', [lostRemark(missing)], rows);
  const news = differences(before, table);
  if (news.length === 0) return record('unchanged', [], rows);
  const remarks = [newsRemark(news)];
  if (dryRun) return record('checked', remarks, rows);
  const { outcome, remarks: said } = await ingestRegions(
    {
      regions: { bytes: regionsCsv(table.regions), fileName: report.fileName },
      changes: { bytes: changesCsv(table.changes), fileName: `klass-changes-${day}.csv` },
      source: 'ssb',
      published: day,
    },
    { writer, now: started },
  );
  const [newest] = outcome === 'refused' ? [] : await writer.deliveries(1);
  return record(
    outcome,
    [
      ...remarks,
      ...said.map(({ rule, severity, message, places, count }): Remark => ({
        rule,
        severity,
        message,
        places,
        count,
      })),
    ],
    rows,
    newest?.id ?? null,
  );
}

/** Rows that KLASS does not have and the archive's table does: the country and the unallocated. */
function ownRows(before: readonly Region[], fetched: readonly Region[]): Region[] {
  const codes = new Set(fetched.map(({ code }) => code));
  return before.filter(
    ({ code, level }) => (level === 'country' || level === 'unallocated') && !codes.has(code),
  );
}

/** Codes that the archive's table has and the new one would not: then the answer is not whole. */
function lost(before: readonly Region[], after: readonly Region[]): string[] {
  const codes = new Set(after.map(({ code }) => code));
  return [...new Set(before.map(({ code }) => code))].filter((code) => !codes.has(code));
}

/** Every row that is new, changed or gone, in words. */
function differences(before: Table, after: Table): string[] {
  const region = ({ code, label, parent, validFrom, validTo }: Region) =>
    `${code} ${label} (${[parent, validFrom, validTo ?? ''].filter((part) => part !== null).join(', ')})`;
  const change = ({ oldCode, newCode, date, kind }: RegionChange) =>
    `${oldCode} → ${newCode} ${date} (${kind})`;
  const words = ({ regions, changes }: Table) => [...regions.map(region), ...changes.map(change)];
  const old = new Set(words(before));
  const now = words(after);
  const kept = new Set(now);
  return [
    ...now.filter((one) => !old.has(one)).map((one) => `+ ${one}`),
    ...[...old].filter((one) => !kept.has(one)).map((one) => `− ${one}`),
  ];
}

function remarkOf(rule: string, severity: Remark['severity'], message: LocalizedText, count = 0): Remark {
  return { rule, severity, message, places: [], count };
}

function newsRemark(news: readonly string[]): Remark {
  const shown = news.slice(0, 12).join('; ') + (news.length > 12 ? ' …' : '');
  const words = {
    nb: 'Endret i regiontabellen',
    nn: 'Endra i regiontabellen',
    en: 'Changed in the region table',
  };
  return remarkOf(
    'regions-changed',
    'note',
    inEveryLanguage((language) => `${words[language]}: ${shown}.`),
    news.length,
  );
}

function lostRemark(codes: readonly string[]): Remark {
  const shown = codes.slice(0, 12).join(', ') + (codes.length > 12 ? ` … (${codes.length})` : '');
  return remarkOf(
    'regions-missing',
    'error',
    {
      nb: `svaret fra KLASS mangler regioner som vi har: ${shown}. Ingenting er endret.`,
      nn: `svaret frå KLASS manglar regionar som vi har: ${shown}. Ingenting er endra.`,
      en: `the answer from KLASS lacks regions that we have: ${shown}. Nothing has been changed.`,
    },
    codes.length,
  );
}
