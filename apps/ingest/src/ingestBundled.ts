/** Takes in the bundled figures through the same road as any delivery, in the manifest's order. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Report, formatNumber } from '@regionpuls/domain';
import { ingestRegions } from './ingestRegions.ts';
import { ingestTidy } from './ingestTidy.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { reportText } from './report/reportText.ts';
import { regionsText } from './report/regionsText.ts';
import type { TakeInOptions } from './takeIn.ts';

const dataFolder = new URL('../../../data/', import.meta.url);

export interface BundledOptions extends TakeInOptions {
  /** Told a line when a file is done. */
  log: (line: string) => void;
  /** Folder URL with `manifest.json`; the repository's `data/` unless told. */
  folder?: URL;
}

export interface BundledResult {
  /** `refused`: stopped at the first file that was not published; those before it are. */
  outcome: 'published' | 'unchanged' | 'refused';
  reports: Report[];
}

export async function ingestBundled({
  folder = dataFolder,
  ...options
}: BundledOptions): Promise<BundledResult> {
  const { log } = options;
  const text = await readFile(new URL('manifest.json', folder), 'utf8');
  const { files } = manifestSchema.parse(JSON.parse(text));
  const reports: Report[] = [];
  let outcome: BundledResult['outcome'] = 'unchanged';
  for (const entry of files) {
    const start = performance.now();
    const done = (parts: string[]) =>
      log(
        [
          basename(entry.file),
          ...parts,
          `${formatNumber((performance.now() - start) / 1000, 'nb', 1)} s`,
        ].join(' · '),
      );
    if (entry.kind === 'regions') {
      const result = await takeRegions(entry, folder, options);
      if (result.outcome === 'refused') {
        log(regionsText(result));
        return { outcome: 'refused', reports };
      }
      if (result.outcome === 'published') outcome = 'published';
      done([
        result.outcome === 'published'
          ? `${result.regions} regioner, ${result.changes} endringer`
          : 'uendret',
      ]);
      continue;
    }
    const { report, publication } = await ingestTidy(
      {
        path: fileURLToPath(new URL(entry.file, folder)),
        fileName: basename(entry.file),
        source: entry.source,
        boundaries: entry.boundaries,
        ...(entry.published === null ? {} : { published: entry.published }),
      },
      options,
    );
    reports.push(report);
    if (report.outcome !== 'published' && report.outcome !== 'unchanged') {
      log(reportText(report));
      return { outcome: 'refused', reports };
    }
    if (report.outcome === 'unchanged' || !publication) {
      done(['uendret']);
      continue;
    }
    outcome = 'published';
    const added = publication.vintages.reduce((sum, vintage) => sum + vintage.added, 0);
    const revised = publication.vintages.reduce((sum, vintage) => sum + vintage.revised, 0);
    done([
      `${formatNumber(report.rows, 'nb')} rader`,
      `${formatNumber(added, 'nb')} nye verdier`,
      ...(revised > 0 ? [`${formatNumber(revised, 'nb')} reviderte`] : []),
      `${publication.vintages.length} ${publication.vintages.length === 1 ? 'publisering' : 'publiseringer'}`,
      ...(report.hiddenRates > 0 ? [`${formatNumber(report.hiddenRates, 'nb')} andeler skjult`] : []),
      ...warningCount(report),
    ]);
  }
  return { outcome, reports };
}

function warningCount({ remarks }: Report): string[] {
  const warnings = remarks.filter(({ severity }) => severity === 'warning').length;
  return warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`];
}

async function takeRegions(
  entry: Extract<Manifest['files'][number], { kind: 'regions' }>,
  folder: URL,
  options: TakeInOptions,
) {
  const load = async (file: string) => ({
    bytes: await readFile(new URL(file, folder)),
    fileName: basename(file),
  });
  const regions = await load(entry.file);
  const changes = await load(entry.changes);
  return ingestRegions({ regions, changes, source: entry.source, published: entry.published }, options);
}
