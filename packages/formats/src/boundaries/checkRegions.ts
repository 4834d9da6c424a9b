/** The regions of a file against the region table on 1 January of its year. */
import {
  type LocalizedText,
  type Region,
  type Remark,
  formatNumber,
  inEveryLanguage,
  isValidOn,
} from '@regionpuls/domain';
import { LEVEL_NAMES, named, remark } from './boundaryRemarks.ts';
import { areaOf } from './simplifyShapes.ts';
import type { BoundaryLevel, Shape } from './shape.ts';

export interface BoundaryMoment {
  level: BoundaryLevel;
  /** The borders are those of 1 January. */
  year: number;
}

/** The mainland is 324 000 km², lakes included (Statistics Norway, table 09280). With the sea to the territorial border it is half as much again. */
const LARGEST_LAND = 360_000;

export function checkRegions(
  shapes: readonly Shape[],
  table: readonly Region[],
  { level, year }: BoundaryMoment,
): Remark[] {
  const ofLevel = table.filter((region) => region.level === level);
  const valid = new Map(validIn(year, ofLevel).map((region) => [region.code, region]));
  const strange = shapes.filter(({ code }) => !valid.has(code));
  if (strange.length > 0) return [strangeCodes(strange, shapes, ofLevel, { level, year })];
  const delivered = new Set(shapes.map(({ code }) => code));
  const missing = [...valid.values()].filter(({ code }) => !delivered.has(code));
  return [
    ...missingRegions(missing, year),
    ...otherNames(shapes, valid),
    ...(missing.length === 0 ? reachesIntoSea(shapes) : []),
  ];
}

function strangeCodes(
  strange: readonly Shape[],
  shapes: readonly Shape[],
  ofLevel: readonly Region[],
  { level, year }: BoundaryMoment,
): Remark {
  const codes = named(strange.map(({ code, label }) => (label ? `${code} ${label}` : code)));
  const years = fittingYears(shapes, ofLevel);
  const hint: LocalizedText = years
    ? {
        nb: ` Kodene i filen passer med ${years}.`,
        nn: ` Kodane i fila passar med ${years}.`,
        en: ` The codes in the file fit ${years}.`,
      }
    : { nb: '', nn: '', en: '' };
  const what = LEVEL_NAMES[level];
  const message = {
    nb: `Koder som ikke gjaldt for ${what.nb} 1. januar ${year}: ${codes}.${hint.nb}`,
    nn: `Kodar som ikkje gjaldt for ${what.nn} 1. januar ${year}: ${codes}.${hint.nn}`,
    en: `Codes that were not in force for ${what.en} on 1 January ${year}: ${codes}.${hint.en}`,
  };
  return remark('boundary-year', 'error', message, strange.length);
}

/** «2020–2023», «2024–» while they are in force; null when no year has them all. */
function fittingYears(shapes: readonly Shape[], ofLevel: readonly Region[]): string | null {
  const starts = ofLevel.map(({ validFrom }) => Number(validFrom.slice(0, 4)));
  const [first, last] = [Math.min(...starts), Math.max(...starts) + 1];
  const fits = (year: number) => {
    const codes = new Set(validIn(year, ofLevel).map(({ code }) => code));
    return shapes.every(({ code }) => codes.has(code));
  };
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(fits);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return null;
  return to === last ? `${from}–` : from === to ? `${from}` : `${from}–${to}`;
}

function missingRegions(missing: readonly Region[], year: number): Remark[] {
  if (missing.length === 0) return [];
  const codes = named(missing.map(({ code, label }) => `${code} ${label}`));
  const message = {
    nb: `Regioner som gjaldt 1. januar ${year}, er ikke i filen: ${codes}. De får ingen flate på kartet.`,
    nn: `Regionar som gjaldt 1. januar ${year}, er ikkje i fila: ${codes}. Dei får inga flate på kartet.`,
    en: `Regions in force on 1 January ${year} are not in the file: ${codes}. They will have no area on the map.`,
  };
  return [remark('boundary-regions', 'warning', message, missing.length)];
}

/** A code with another region's name may be another year's, or shifted by a row. */
function otherNames(shapes: readonly Shape[], valid: ReadonlyMap<string, Region>): Remark[] {
  const differing = shapes.filter(
    ({ code, label }) => label !== null && !shareName(label, valid.get(code)!.label),
  );
  if (differing.length === 0) return [];
  const pairs = named(differing.map(({ code, label }) => `${code} ${label} (${valid.get(code)!.label})`));
  const message = {
    nb: `Navn i filen er andre enn regiontabellens: ${pairs}. Se etter at kodene er riktige.`,
    nn: `Namn i fila er andre enn dei i regiontabellen: ${pairs}. Sjå etter at kodane er rette.`,
    en: `Names in the file differ from the region table’s: ${pairs}. Check that the codes are right.`,
  };
  return [remark('boundary-names', 'warning', message, differing.length)];
}

/** «Rosse - Røros» is «Røros - Rosse», and «Våler» is «Våler (Østfold)». */
function shareName(one: string, other: string): boolean {
  const [left, right] = [namesOf(one), namesOf(other)];
  return left.some((name) => right.includes(name));
}

function namesOf(label: string): string[] {
  return label
    .replace(/\(.*?\)/g, '')
    .split(/ [-–/] |\//)
    .map((name) => name.trim().toLowerCase());
}

function reachesIntoSea(shapes: readonly Shape[]): Remark[] {
  const area = shapes
    .flatMap(({ polygons }) => polygons)
    .reduce((sum, [outer]) => sum + areaOf(outer!) / 1_000_000, 0);
  if (area < LARGEST_LAND) return [];
  const message = inEveryLanguage((language) => {
    const squareKilometres = formatNumber(Math.round(area / 1000) * 1000, language);
    return {
      nb: `Flatene går ut i sjøen (til sammen ${squareKilometres} km²), så kysten vises ikke på kartet. Finnes en utgave klippet ved kysten, er den bedre.`,
      nn: `Flatene går ut i sjøen (til saman ${squareKilometres} km²), så kysten syner ikkje på kartet. Finst ei utgåve klipt ved kysten, er ho betre.`,
      en: `The areas reach into the sea (${squareKilometres} km² in all), so the map will not show the coast. A version clipped at the coast would be better.`,
    }[language];
  });
  return [remark('boundary-areas', 'warning', message)];
}

function validIn(year: number, regions: readonly Region[]): Region[] {
  return regions.filter((region) => isValidOn(region, `${year}-01-01`));
}
