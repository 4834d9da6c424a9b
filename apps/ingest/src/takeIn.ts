/** The road that every delivery takes, whatever it was read from: known before? → read → check → compare → publish. All of it or nothing. */
import { findIndicator } from '@regionpuls/catalogue';
import {
  type BoundaryBasis,
  type Layout,
  type LocalizedText,
  type Published,
  type Region,
  type Remark,
  type Report,
  osloDay,
} from '@regionpuls/domain';
import { type ReadResult, type RowSink, unreadable } from '@regionpuls/formats';
import type { FiguresWriter, Payload, Publication } from '@regionpuls/store';
import type { CheckContext } from './check/context.ts';
import { checkNames } from './check/checkNames.ts';
import { checkRowCount } from './check/checkRowCount.ts';
import { examine } from './examine.ts';

import { CollectedRows } from './rows/collectRows.ts';
import { type Releases, orderReleases } from './rows/orderReleases.ts';

export interface Delivery {
  source: string;
  fileName: string;
  layout: Layout;
  /** How the bytes are read: boundaries, published, and what the layout adds. With source and payload what makes two deliveries the same. */
  options: Record<string, string>;
  boundaries: BoundaryBasis;
  /** For every row without a date of its own; null when the rows tell, or are undated. */
  published: Published | null;
  payload: Payload;
  read(sink: RowSink): Promise<ReadResult> | ReadResult;
  /** Do everything but publish. */
  dryRun?: boolean;
  /** Doubts are set aside, and kept in the report with who did it and why. */
  accepted?: { by: string; reason: string };
  /** Told now and then how many rows have been read. */
  onProgress?: (rows: number) => void;
}

export interface TakeInOptions {
  writer: FiguresWriter;
  now: Date;
  /** Rows held in memory; more go to a temporary file. */
  mostRowsHeld?: number;
}

export interface Taken {
  report: Report;
  /** What the store did, now or when the same delivery came before; null when nothing is published. */
  publication: Publication | null;
}

/** Never throws for what the delivery holds: what is wrong with it comes back as remarks, and nothing of it is stored. */
export async function takeIn(delivery: Delivery, options: TakeInOptions): Promise<Taken> {
  const { writer } = options;
  const { source, fileName, payload } = delivery;
  const report: Report = {
    source,
    fileName,
    options: delivery.options,
    outcome: 'quarantined',
    rows: 0,
    series: 0,
    hiddenRates: 0,
    releases: [],
    changes: null,
    remarks: [],
  };
  const before = await writer.delivered({ source, options: delivery.options, payload });
  if (before) return { report: { ...report, outcome: 'unchanged' }, publication: before };
  const { regions } = await writer.regions();
  if (regions.length === 0)
    return {
      report: { ...report, outcome: 'refused', remarks: [unreadable(NO_REGIONS)] },
      publication: null,
    };

  const rows = new CollectedRows({
    source,
    mostHeld: options.mostRowsHeld,
    isDated: delivery.published !== null,
    onProgress: delivery.onProgress,
  });
  try {
    const reading = await delivery.read(rows);
    report.rows = reading.rows;
    report.remarks = [...reading.remarks, ...complaintsOf(rows, reading)];
    if (hasErrors(report.remarks)) return { report, publication: null };
    report.series = rows.table.count;
    const releases = orderReleases(rows.datesUsed(), delivery.published ?? rows.notBefore());
    const context: Omit<CheckContext, 'archive'> = {
      source,
      boundaries: delivery.boundaries,
      releases: releases.list,
      findIndicator,
      regions: byCode(regions),
      today: osloDay(options.now),
      place: (number) => reading.place(number),
    };
    report.remarks.push(...checkNames(rows, releases, context));
    if (hasErrors(report.remarks)) return { report, publication: null };
    report.remarks.push(...checkRowCount(report, await writer.deliveries(DELIVERIES_LOOKED_AT)));
    return await publish(delivery, { report, rows, releases, context, writer });
  } finally {
    rows.store.close();
  }
}

interface Ready {
  report: Report;
  rows: CollectedRows;
  releases: Releases;
  context: Omit<CheckContext, 'archive'>;
  writer: FiguresWriter;
}

/** Figures are written as they are checked, and taken back when at the end something stands against them. */
async function publish(delivery: Delivery, ready: Ready): Promise<Taken> {
  const { source, fileName, options, payload, dryRun = false, accepted } = delivery;
  const { report: soFar, rows, releases, context, writer } = ready;
  let report: Report = soFar;
  const publication = await writer.publishing(
    { source, fileName, options, payload, releases: releases.list },
    (session) => {
      const { remarks, ...found } = examine(rows, releases, context, session, dryRun);
      report = { ...report, ...found, remarks: [...report.remarks, ...remarks] };
      const isDoubted = report.remarks.some(({ severity }) => severity === 'doubt');
      if (hasErrors(report.remarks) || (isDoubted && !accepted)) return null;
      if (isDoubted && accepted) report.accepted = accepted;
      report.outcome = dryRun ? 'checked' : 'published';
      return dryRun ? null : { report };
    },
  );
  // Another process may have published the very same meanwhile.
  if (publication?.outcome === 'unchanged') report = { ...soFar, outcome: 'unchanged' };
  return { report, publication };
}

/** What no reader should let pass. */
function complaintsOf(rows: CollectedRows, { remarks }: ReadResult): Remark[] {
  if (rows.hasTooManyReleases) return [unreadable(TOO_MANY_RELEASES)];
  return rows.count === 0 && !hasErrors(remarks) ? [unreadable(NO_FIGURES)] : [];
}

function byCode(regions: readonly Region[]): Map<string, Region[]> {
  const found = new Map<string, Region[]>();
  for (const region of regions) found.set(region.code, [...(found.get(region.code) ?? []), region]);
  return found;
}

function hasErrors(remarks: readonly Remark[]): boolean {
  return remarks.some(({ severity }) => severity === 'error');
}

/** Far enough back to find the last one of the same kind. */
const DELIVERIES_LOOKED_AT = 100;

const NO_REGIONS: LocalizedText = {
  nb: 'arkivet har ingen regiontabell ennå. Legg inn regionene først: ingest regions.',
  nn: 'arkivet har ingen regiontabell enno. Legg inn regionane først: ingest regions.',
  en: 'the archive has no region table yet. Take in the regions first: ingest regions.',
};
const NO_FIGURES: LocalizedText = {
  nb: 'leveringen har ingen tall.',
  nn: 'leveringa har ingen tal.',
  en: 'the delivery has no figures.',
};
const TOO_MANY_RELEASES: LocalizedText = {
  nb: 'filen har over 65 000 ulike publiseringsdatoer. Er kolonnene forskjøvet?',
  nn: 'fila har over 65 000 ulike publiseringsdatoar. Er kolonnane forskyvde?',
  en: 'the file has more than 65,000 different publication dates. Have the columns been shifted?',
};
