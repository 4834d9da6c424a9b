/** The bundled table of regions. */
import { readFileSync } from 'node:fs';
import { type Region, regionSchema } from '@regionpuls/domain';
import { createRegionLookup } from '../regionLookup.ts';

const file = new URL('../../../../../data/regions/regions.csv', import.meta.url);

export const regions: Region[] = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code, level, label, parent, validFrom, validTo] = line.split(',');
    return regionSchema.parse({
      code,
      level,
      label,
      parent: parent || null,
      validFrom,
      validTo: validTo || null,
    });
  });

export const lookup = createRegionLookup(regions);
