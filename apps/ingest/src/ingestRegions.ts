/** The region table and its changes: read both files, check that they agree, publish. */
import { findSource } from '@regionpuls/catalogue';
import { type Region, type RegionChange, parsePublished } from '@regionpuls/domain';
import { type Problem, readRegionChanges, readRegions } from '@regionpuls/formats';
import type { Publication } from '@regionpuls/store';
import { type Finding, finding } from './check/finding.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { IngestOptions } from './ingestTidy.ts';
import { osloDay } from './osloDay.ts';

export interface RegionsDelivery {
  regions: { bytes: Uint8Array; fileName: string };
  changes: { bytes: Uint8Array; fileName: string };
  source: string;
  /** As `parsePublished` reads it. */
  published: string;
}

export interface RegionsResult {
  outcome: Publication['outcome'] | 'refused';
  regions: number;
  changes: number;
  problems: (Problem & { fileName: string })[];
  findings: Finding[];
}

/** Never throws for what the files hold. */
export async function ingestRegions(
  delivery: RegionsDelivery,
  { writer, now }: IngestOptions,
): Promise<RegionsResult> {
  const { regions: regionFile, changes: changeFile, source } = delivery;
  const result: RegionsResult = { outcome: 'refused', regions: 0, changes: 0, problems: [], findings: [] };
  const complain = (message: string) =>
    result.problems.push({ line: null, column: null, message, fileName: regionFile.fileName });

  if (!findSource(source)) complain(`«${source}» er ikke en kjent kilde.`);
  const published = readPublished(delivery.published);
  if (!published)
    complain(
      `«${delivery.published}» er ikke en publiseringsdato. Skriv ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller >=ÅÅÅÅ-MM-DD.`,
    );
  else if (published.published > osloDay(now))
    complain(`publiseringsdatoen ${published.published} er fram i tid.`);
  const regions = readRegions(regionFile.bytes, decodeUtf8);
  const changes = readRegionChanges(changeFile.bytes, decodeUtf8);
  for (const [reading, { fileName }] of [
    [regions, regionFile],
    [changes, changeFile],
  ] as const) {
    if (!reading.ok) result.problems.push(...reading.problems.map((problem) => ({ ...problem, fileName })));
  }
  if (result.problems.length > 0 || !regions.ok || !changes.ok || !published) return result;

  result.regions = regions.value.length;
  result.changes = changes.value.length;
  result.findings = checkTerritory(regions.value, changes.value);
  if (result.findings.some(({ severity }) => severity === 'error')) return result;
  const publication = await writer.publishRegions({
    source,
    fileName: regionFile.fileName,
    payload: joined(regionFile.bytes, changeFile.bytes),
    options: { layout: 'regions', changes: changeFile.fileName, published: delivery.published },
    report: result,
    ...published,
    regions: regions.value,
    changes: changes.value,
  });
  return { ...result, outcome: publication.outcome };
}

/** Intervals of a code do not overlap, parents exist, and changes lead from and to known codes. */
function checkTerritory(regions: readonly Region[], changes: readonly RegionChange[]): Finding[] {
  const findings: Finding[] = [];
  const complain = (rule: string, message: string, line: number) => {
    if (findings.length < 20) findings.push(finding(rule, 'error', message, [line]));
  };
  const byCode = new Map<string, Region[]>();
  for (const [index, region] of regions.entries()) {
    const line = index + 2;
    const { code, validFrom, validTo } = region;
    if (validTo !== null && validTo <= validFrom) {
      complain(
        'region-interval',
        `region ${code} slutter (${validTo}) før den begynner (${validFrom}).`,
        line,
      );
    }
    const others = byCode.get(code) ?? [];
    const overlap = others.find((one) => before(validFrom, one.validTo) && before(one.validFrom, validTo));
    if (overlap)
      complain(
        'region-interval',
        `region ${code} er gyldig to ganger på samme tid (fra ${overlap.validFrom} og fra ${validFrom}).`,
        line,
      );
    byCode.set(code, [...others, region]);
  }
  for (const [index, { code, parent }] of regions.entries()) {
    if (parent !== null && !byCode.has(parent))
      complain('region-parent', `region ${code} hører til ${parent}, som ikke er i tabellen.`, index + 2);
  }
  const forgotten: number[] = [];
  for (const [index, { oldCode, newCode, date }] of changes.entries()) {
    if (!byCode.has(newCode)) {
      const text = `endringen ${oldCode} → ${newCode} (${date}) nevner ${newCode}, som ikke er i regiontabellen.`;
      complain('change-unknown', text, index + 2);
    }
    // A table reaches back to some year; what ceased on its first day is known only as the origin of a change.
    if (!byCode.has(oldCode)) forgotten.push(index + 2);
  }
  if (forgotten.length > 0) {
    const text = 'endringer fra koder som ikke er i regiontabellen (opphørt før den begynner).';
    findings.push(finding('change-forgotten', 'warning', text, forgotten));
  }
  return findings;
}

function before(day: string, end: string | null): boolean {
  return end === null || day < end;
}

function readPublished(text: string) {
  try {
    return parsePublished(text);
  } catch {
    return null;
  }
}

/** Both files are kept as one payload, the second after a line that no CSV row of ours can be. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const divider = new TextEncoder().encode('\n--- changes ---\n');
  const all = new Uint8Array(first.length + divider.length + second.length);
  all.set(first);
  all.set(divider, first.length);
  all.set(second, first.length + divider.length);
  return all;
}
