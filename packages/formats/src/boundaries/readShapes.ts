/** The areas of a collection as shapes in degrees, each with its code; and what is wrong with them. */
import { type Remark, formatNumber, inEveryLanguage } from '@regionpuls/domain';
import { notUsed } from './boundaryNotes.ts';
import { named, remark } from './boundaryRemarks.ts';
import { checkPlaces } from './checkPlaces.ts';
import type { ChosenCollection } from './chooseCollection.ts';
import { findLabel } from './findCodes.ts';
import { readPolygons } from './readPolygons.ts';
import type { BoundaryLevel, Shape } from './shape.ts';
import { toDegreesFrom } from './toDegrees.ts';

export function readShapes(
  { features, found, crs, withoutArea }: ChosenCollection,
  level: BoundaryLevel,
): { shapes: Shape[]; remarks: Remark[] } {
  const degrees = toDegreesFrom(crs);
  if (!degrees.ok) return { shapes: [], remarks: [remark('boundary-places', 'error', degrees.message)] };
  const shapes: Shape[] = [];
  const [damaged, empty, twice]: string[][] = [[], [], []];
  const seen = new Set<string>();
  let degenerate = 0;
  for (const [index, feature] of features.entries()) {
    const code = found.codes[index];
    if (code === null || code === undefined) continue;
    if (seen.has(code)) twice!.push(code);
    seen.add(code);
    const read = readPolygons(feature.geometry!, degrees.toDegrees);
    if (!read) damaged!.push(code);
    else if (read.polygons.length === 0) empty!.push(code);
    else shapes.push({ code, label: findLabel(feature, level), polygons: read.polygons });
    degenerate += read?.degenerate ?? 0;
  }
  const without = found.codes.filter((code) => code === null).length;
  const remarks = [
    ...withoutCode(without, found.property),
    ...list(twice!, 'boundary-codes', {
      nb: 'Koder står mer enn én gang',
      nn: 'Kodar står meir enn éin gong',
      en: 'Codes are given more than once',
    }),
    ...list(damaged!, 'boundary-file', {
      nb: 'Geometrien er skadet for',
      nn: 'Geometrien er skadd for',
      en: 'The geometry is damaged for',
    }),
    ...list(empty!, 'boundary-areas', {
      nb: 'Flaten er tom eller uten utstrekning for',
      nn: 'Flata er tom eller utan utstrekning for',
      en: 'The area is empty or without extent for',
    }),
    ...checkPlaces(shapes),
    ...notUsed(withoutArea, degenerate, found.numbers),
  ];
  shapes.sort((a, b) => (a.code < b.code ? -1 : 1));
  return { shapes, remarks };
}

function withoutCode(count: number, property: string): Remark[] {
  if (count === 0) return [];
  const message = inEveryLanguage((language) => {
    const number = formatNumber(count, language);
    return {
      nb: `${number} av flatene er uten gyldig kode i «${property}».`,
      nn: `${number} av flatene er utan gyldig kode i «${property}».`,
      en: `${number} of the areas have no valid code in “${property}”.`,
    }[language];
  });
  return [remark('boundary-codes', 'error', message, count)];
}

function list(codes: readonly string[], rule: string, what: Remark['message']): Remark[] {
  if (codes.length === 0) return [];
  const message = inEveryLanguage((language) => `${what[language]}: ${named(codes)}.`);
  return [remark(rule, 'error', message, codes.length)];
}
