/** What a source says that it counts in, against what we multiply by. */
import { quote } from '../problem.ts';
import type { Cube } from './cube.ts';
import type { CubeReading } from './cubeReading.ts';
import type { RemarkList } from './remarkList.ts';

/** «1 000 personer», «1000 persons», «tusen», «1 000-tal». */
const THOUSANDS = /(?<!\d)1[ .,\u00a0\u202f]?000(?!\d)|\btusen|\bthousand/i;

/** A figure in thousands that is read as it stands, or one that is not and is multiplied, is a thousand times wrong. */
export function checkUnits(
  { dimensions }: Pick<Cube, 'dimensions'>,
  { indicators }: CubeReading,
  remarks: RemarkList,
): void {
  for (const { indicator, at, times = 1 } of indicators) {
    for (const [id, code] of Object.entries(at)) {
      const dimension = dimensions.find((one) => one.id === id);
      const base = dimension?.units.get(code)?.base;
      if (base === undefined || base === null || THOUSANDS.test(base) === (times === 1000)) continue;
      const [unit, member] = [quote(base), quote(code)];
      const isMultiplied = times === 1000;
      remarks.error({
        nb: `${indicator}: ${member} har enheten ${unit}, men skal ${isMultiplied ? '' : 'ikke '}være i tusen.`,
        nn: `${indicator}: ${member} har eininga ${unit}, men skal ${isMultiplied ? '' : 'ikkje '}vere i tusen.`,
        en: `${indicator}: ${member} has the unit ${unit}, but should ${isMultiplied ? '' : 'not '}be in thousands.`,
      });
    }
  }
}
