/** The road a tidy file takes: parse → check → publish → report. All of it or nothing. */
import { findIndicator, findSource, industries, sources } from '@regionpuls/catalogue';
import {
  type BoundaryBasis,
  type Published,
  type Region,
  boundaryBasisSchema,
  parsePublished,
} from '@regionpuls/domain';
import { type Problem, type TidyFile, quote, readTidy } from '@regionpuls/formats';
import type { FiguresWriter, Publication } from '@regionpuls/store';
import type { CheckContext } from './check/context.ts';
import { runChecks } from './check/runChecks.ts';
import { compareWithArchive } from './compareWithArchive.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { toDelivered } from './delivered.ts';
import { osloDay } from './osloDay.ts';
import type { Report } from './report/report.ts';
import { toVintages } from './toDraft.ts';

export interface TidyDelivery {
  bytes: Uint8Array;
  fileName: string;
  source: string;
  /** Default `published`: the borders of each period. */
  boundaries?: string;
  /** As `parsePublished` reads it; left out exactly when the file has a `published` column. */
  published?: string;
  /** Do everything but publish. */
  dryRun?: boolean;
}

export interface IngestOptions {
  writer: FiguresWriter;
  now: Date;
}

export interface IngestResult {
  report: Report;
  /** What the store did; null when it was not asked to. */
  publication: Publication | null;
}

const membersByText = new Map(
  industries.flatMap(
    ({ code, label }) =>
      [
        [label.nb, code],
        [code, code],
      ] as const,
  ),
);

/** Never throws for what the delivery holds: a refused one comes back with what is wrong and where. */
export async function ingestTidy(
  delivery: TidyDelivery,
  { writer, now }: IngestOptions,
): Promise<IngestResult> {
  const { source, fileName, boundaries = 'published' } = delivery;
  const report: Report = {
    source,
    fileName,
    options: { layout: 'tidy', boundaries, published: delivery.published ?? 'column' },
    outcome: 'refused',
    rows: 0,
    series: 0,
    hiddenRates: 0,
    releases: [],
    changes: null,
    problems: [],
    findings: [],
  };
  const refuse = (problems: Problem[]) => ({ report: { ...report, problems }, publication: null });

  const asked = readOptions(delivery);
  if (asked.problems.length > 0) return refuse(asked.problems);
  const reading = readTidy(delivery.bytes, { decode: decodeUtf8, industries: membersByText });
  if (!reading.ok) return refuse(reading.problems);
  const file = reading.value;
  const disagreement = publishedProblem(file, asked.published);
  if (disagreement) return refuse([disagreement]);
  const { regions } = await writer.regions();
  if (regions.length === 0)
    return refuse([whole('arkivet har ingen regiontabell ennå. Legg inn regionene først: ingest regions.')]);

  const figures = await writer.figures();
  const basis: BoundaryBasis = asked.boundaries;
  const delivered = toDelivered(file, {
    source,
    boundaries: basis,
    published: asked.published,
    findIndicator,
  });
  const context: CheckContext = {
    findIndicator,
    regions: byCode(regions),
    figures,
    today: osloDay(now),
  };
  report.rows = file.rowCount;
  report.series = file.series.length;
  report.findings = runChecks(delivered, context);
  report.releases = delivered.releases.map(({ published, series }) => ({
    ...published,
    values: series.reduce((sum, { points }) => sum + points.length, 0),
  }));
  if (report.findings.some(({ severity }) => severity === 'error')) return { report, publication: null };

  report.hiddenRates = report.findings
    .filter(({ rule }) => rule === 'rate-hidden')
    .reduce((sum, { count }) => sum + count, 0);
  report.changes = compareWithArchive(delivered, figures);
  if (delivery.dryRun) return { report: { ...report, outcome: 'checked' }, publication: null };

  report.outcome = 'published';
  const publication = await writer.publish({
    source,
    fileName,
    payload: delivery.bytes,
    options: report.options,
    report,
    vintages: toVintages(delivered),
  });
  return { report: { ...report, outcome: publication.outcome }, publication };
}

function readOptions({ source, boundaries = 'published', published }: TidyDelivery) {
  const problems: Problem[] = [];
  if (!findSource(source)) {
    problems.push(
      whole(
        `${quote(source)} er ikke en kjent kilde. Kjente kilder: ${sources.map(({ id }) => id).join(', ')}.`,
      ),
    );
  }
  if (!boundaryBasisSchema.safeParse(boundaries).success) {
    problems.push(
      whole(`${quote(boundaries)} er ikke et grensegrunnlag. Skriv published, eller et år som 2024.`),
    );
  }
  let date: Published | null = null;
  try {
    if (published !== undefined) date = parsePublished(published);
  } catch {
    problems.push(
      whole(
        `${quote(published ?? '')} er ikke en publiseringsdato. Skriv ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM, eller >=ÅÅÅÅ-MM-DD når datoen er ukjent.`,
      ),
    );
  }
  return { problems, boundaries, published: date };
}

function publishedProblem({ hasPublished }: TidyFile, given: Published | null): Problem | null {
  if (hasPublished && given) {
    return whole(
      'filen har en kolonne published, og en publiseringsdato er oppgitt i tillegg. Bruk bare én av dem.',
    );
  }
  if (!hasPublished && !given) {
    return whole(
      'publiseringsdato mangler: filen har ingen kolonne published. Oppgi den med --published ÅÅÅÅ-MM-DD.',
    );
  }
  return null;
}

function whole(message: string): Problem {
  return { line: null, column: null, message };
}

function byCode(regions: readonly Region[]): Map<string, Region[]> {
  const found = new Map<string, Region[]>();
  for (const region of regions) found.set(region.code, [...(found.get(region.code) ?? []), region]);
  return found;
}
