/** Fetches a table and takes it in: `npm run ingest -- ssb 07459`. Whatever becomes of it is recorded. */
import { findPxwebOffice, findPxwebTable, pxwebTables } from '@regionpuls/catalogue';
import { type Ingest, type Report, type Remark, formatDate, inEveryLanguage } from '@regionpuls/domain';
import { type Attempt, type GateOptions, attempt, recordReport } from '../../gate/attempt.ts';
import type { CallRules } from '../http/createCaller.ts';
import type { Surroundings } from '../http/surroundings.ts';
import { type FetchTableOptions, fetchTable } from './fetchTable.ts';

export interface PxwebRequest {
  /** A source that has an office: `ssb`. */
  source: string;
  table: string;
  /** Default: the office's own. */
  baseUrl?: string;
  /** Do everything but publish. */
  dryRun?: boolean;
  waitUntilOpen?: boolean;
}

export interface PxwebIngest {
  ingest: Ingest;
  /** When the office opens again, where it was closed. */
  retryAt: Date | null;
}

/** The clock is the gate's and the client's alike. */
export type PxwebIngestOptions = GateOptions & Omit<Surroundings, 'now'> & { rules?: Partial<CallRules> };

/** How many deliveries back the table's newest one is looked for. */
const DELIVERIES_BACK = 1000;

/** @throws RangeError when there is no card of the table. */
export async function ingestPxweb(
  { source, table, baseUrl, dryRun = false, waitUntilOpen = false }: PxwebRequest,
  who: Attempt,
  options: PxwebIngestOptions,
): Promise<PxwebIngest> {
  const card = findPxwebTable(source, table);
  const office = findPxwebOffice(source);
  if (!card || !office) {
    const known = pxwebTables.map((one) => `${one.source} ${one.table}`).join(', ');
    throw new RangeError(
      `Det finnes ikke noe kort for tabell ${table} hos ${source}. Kjente tabeller: ${known}.`,
    );
  }
  const { writer, now } = options;
  const started = now();
  const before = await newestDelivery(source, table, options);
  const fetched = await fetchTable(
    card,
    { ...office, ...(baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(/\/+$/, '') }) },
    { ...options, previous: before?.options ?? null, waitUntilOpen } satisfies FetchTableOptions,
  );
  const feed = who.feed ?? `${source}-${table}`;
  const record = async (outcome: Report['outcome'], remark: Remark, delivery: number | null) =>
    recordReport(
      { report: reportOf(source, table, outcome, remark), layout: 'pxweb', started, payload: null, delivery },
      { ...who, feed },
      { writer, now },
    );
  switch (fetched.kind) {
    case 'fetched': {
      const delivery = { ...fetched.delivery, dryRun };
      return { ingest: await attempt(delivery, { ...who, feed }, { writer, now }), retryAt: null };
    }
    case 'unchanged':
      return {
        ingest: await record('unchanged', unchangedRemark(office.name, fetched.updated), before?.id ?? null),
        retryAt: null,
      };
    case 'closed':
      return {
        ingest: await record('failed', closedRemark(office, fetched.until), null),
        retryAt: fetched.until,
      };
    case 'failed':
      return {
        ingest: await record('failed', remarkOf('not-fetched', 'error', fetched.reason), null),
        retryAt: null,
      };
  }
}

async function newestDelivery(source: string, table: string, { writer }: GateOptions) {
  const deliveries = await writer.deliveries(DELIVERIES_BACK);
  return deliveries.find(
    (one) => one.source === source && one.options['layout'] === 'pxweb' && one.options['table'] === table,
  );
}

function reportOf(source: string, table: string, outcome: Report['outcome'], remark: Remark): Report {
  return {
    source,
    fileName: `${source}-${table}`,
    options: { layout: 'pxweb', table },
    outcome,
    rows: 0,
    series: 0,
    hiddenRates: 0,
    releases: [],
    changes: null,
    remarks: [remark],
  };
}

function remarkOf(rule: string, severity: Remark['severity'], message: Remark['message']): Remark {
  return { rule, severity, message, places: [], count: 0 };
}

function unchangedRemark(name: string, updated: string): Remark {
  const day = (language: 'nb' | 'nn' | 'en') => formatDate(updated, language);
  return remarkOf('not-updated', 'note', {
    nb: `${name} har ikke endret tabellen siden ${day('nb')}, og den utgaven har vi.`,
    nn: `${name} har ikkje endra tabellen sidan ${day('nn')}, og den utgåva har vi.`,
    en: `${name} has not changed the table since ${day('en')}, and we have that edition.`,
  });
}

function closedRemark({ name, timeZone }: { name: string; timeZone: string }, until: Date): Remark {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    until,
  );
  const words = {
    nb: `${name} oppdaterer tallene sine; tabellen hentes ikke før klokka ${clock}.`,
    nn: `${name} oppdaterer tala sine; tabellen blir ikkje henta før klokka ${clock}.`,
    en: `${name} is updating its figures; the table is not fetched before ${clock}.`,
  };
  return remarkOf(
    'closed',
    'error',
    inEveryLanguage((language) => words[language]),
  );
}
