/** The bundled table of regions. */
import { readFileSync } from 'node:fs';
import type { Region } from '@regionpuls/domain';
import { readRegions } from '@regionpuls/formats';

const file = new URL('../../../../../../../data/regions/regions.csv', import.meta.url);

export function bundledRegions(): Region[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reading = readRegions(readFileSync(file), (bytes) => decoder.decode(bytes));
  if (!reading.ok) throw new Error(reading.remarks[0]!.message.en);
  return reading.value;
}
