/** Which property of the features holds the region codes, and which their names. */
import type { BoundaryLevel } from './shape.ts';
import type { RawFeature } from './readCollections.ts';

/** In the order they are looked for; lower-cased, without what separates words. */
const CODE_NAMES: Record<BoundaryLevel, readonly string[]> = {
  municipality: ['kommunenummer', 'kommunenr', 'komnr', 'kommnr', 'kommunekode'],
  county: ['fylkesnummer', 'fylkenummer', 'fylkesnr', 'fylkenr', 'fylkeskode'],
};
const ANY_CODE = ['regioncode', 'regionkode', 'code', 'kode', 'id', 'nummer', 'nr', 'region'];
const LABEL_NAMES: Record<BoundaryLevel, readonly string[]> = {
  municipality: ['kommunenavn', 'norsknavn', 'navn', 'name', 'label'],
  county: ['fylkesnavn', 'fylkenavn', 'norsknavn', 'navn', 'name', 'label'],
};
const LENGTH: Record<BoundaryLevel, number> = { county: 2, municipality: 4 };

/** What stands beside the properties, and not among them. */
const OWN_ID = 'id (feature)';

export interface FoundCodes {
  /** As the file writes its name. */
  property: string;
  /** By feature; null where it has no code of the level. */
  codes: (string | null)[];
  /** Codes written as numbers, whose leading zero had to be put back. */
  numbers: number;
}

/** The property with a code of the level in most features; of several as good the most telling one. Null when there is none. */
export function findCodes(features: readonly RawFeature[], level: BoundaryLevel): FoundCodes | null {
  let best: FoundCodes | null = null;
  const properties = [...propertiesOf(features), OWN_ID];
  for (const wanted of [...CODE_NAMES[level], ...ANY_CODE]) {
    for (const property of properties) {
      const isWanted = property === OWN_ID ? wanted === 'id' : fold(property) === wanted;
      if (!isWanted) continue;
      const values = features.map((one) => (property === OWN_ID ? one.id : one.properties[property]));
      const codes = values.map((value) => readCode(value, level));
      const numbers = values.filter((value, index) => typeof value === 'number' && codes[index]).length;
      if (countOf(codes) > countOf(best?.codes ?? [])) best = { property, codes, numbers };
    }
  }
  return best;
}

/** Every property that any feature has, in the order they come. */
export function propertiesOf(features: readonly RawFeature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
}

/** The feature's name; of Geonorge's list of names in several languages the first. */
export function findLabel({ properties }: RawFeature, level: BoundaryLevel): string | null {
  for (const wanted of LABEL_NAMES[level]) {
    for (const [property, value] of Object.entries(properties)) {
      if (fold(property) !== wanted) continue;
      const first: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
      const label: unknown =
        typeof first === 'object' && first !== null ? (first as Record<string, unknown>)['navn'] : first;
      if (typeof label === 'string' && label.trim() !== '') return label.trim();
    }
  }
  return null;
}

/** A number in JSON cannot have a leading zero, so 301 as a number is 0301; as text it is nothing. */
function readCode(value: unknown, level: BoundaryLevel): string | null {
  const length = LENGTH[level];
  const text =
    typeof value === 'number' && Number.isInteger(value) && value > 0 && value >= 10 ** (length - 2)
      ? String(value).padStart(length, '0')
      : value;
  return typeof text === 'string' && /^\d+$/.test(text) && text.length === length ? text : null;
}

function countOf(codes: readonly (string | null)[]): number {
  return codes.filter((code) => code !== null).length;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-zæøå]/g, '');
}
