/** The region table and its changes: read both files, check that they agree, publish. */
import { findSource } from '@regionpuls/catalogue';
import {
  type LocalizedText,
  type Remark,
  formatPublished,
  osloDay,
  parsePublished,
} from '@regionpuls/domain';
import { readRegionChanges, readRegions, unreadable } from '@regionpuls/formats';
import type { Publication } from '@regionpuls/store';
import { checkTerritory } from './check/checkTerritory.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { TakeInOptions } from './takeIn.ts';

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
  /** With the name of the file where it matters which. */
  remarks: (Remark & { fileName?: string })[];
}

/** Never throws for what the files hold. */
export async function ingestRegions(
  delivery: RegionsDelivery,
  { writer, now }: Pick<TakeInOptions, 'writer' | 'now'>,
): Promise<RegionsResult> {
  const { regions: regionFile, changes: changeFile, source } = delivery;
  const result: RegionsResult = { outcome: 'refused', regions: 0, changes: 0, remarks: [] };
  const complain = (message: LocalizedText) =>
    result.remarks.push({ ...unreadable(message), fileName: regionFile.fileName });

  if (!findSource(source)) {
    complain({
      nb: `«${source}» er ikke en kjent kilde.`,
      nn: `«${source}» er ikkje ei kjend kjelde.`,
      en: `«${source}» is not a known source.`,
    });
  }
  const published = readPublished(delivery.published);
  if (!published) {
    complain({
      nb: `«${delivery.published}» er ikke en publiseringsdato. Skriv ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller >=ÅÅÅÅ-MM-DD.`,
      nn: `«${delivery.published}» er ikkje ein publiseringsdato. Skriv ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller >=ÅÅÅÅ-MM-DD.`,
      en: `«${delivery.published}» is not a publication date. Write YYYY-MM-DD, YYYY-MM or >=YYYY-MM-DD.`,
    });
  } else if (published.published > osloDay(now)) {
    complain({
      nb: `publiseringsdatoen ${formatPublished(published, 'nb')} er fram i tid.`,
      nn: `publiseringsdatoen ${formatPublished(published, 'nn')} er fram i tid.`,
      en: `the publication date ${formatPublished(published, 'en')} is in the future.`,
    });
  }
  const regions = readRegions(regionFile.bytes, decodeUtf8);
  const changes = readRegionChanges(changeFile.bytes, decodeUtf8);
  for (const [reading, { fileName }] of [
    [regions, regionFile],
    [changes, changeFile],
  ] as const) {
    if (!reading.ok) result.remarks.push(...reading.remarks.map((remark) => ({ ...remark, fileName })));
  }
  if (result.remarks.length > 0 || !regions.ok || !changes.ok || !published) return result;

  result.regions = regions.value.length;
  result.changes = changes.value.length;
  result.remarks = checkTerritory(regions.value, changes.value);
  if (result.remarks.some(({ severity }) => severity === 'error')) return result;
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
