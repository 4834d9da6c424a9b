/** Of the collections in a file the one with the regions of the level, and where its codes stand. */
import type { Remark } from '@regionpuls/domain';
import { LEVEL_NAMES, named, remark } from './boundaryRemarks.ts';
import { type FoundCodes, findCodes, propertiesOf } from './findCodes.ts';
import type { RawCollection, RawFeature } from './readCollections.ts';
import { isPolygonal } from './readPolygons.ts';
import { REFUSED, refusal } from './refusals.ts';
import type { BoundaryLevel } from './shape.ts';

export interface ChosenCollection {
  name: string;
  crs: string | null;
  /** Those with areas. */
  features: RawFeature[];
  found: FoundCodes;
  /** Features without an area, such as border lines. */
  withoutArea: number;
}

export function chooseCollection(
  collections: readonly RawCollection[],
  level: BoundaryLevel,
): { ok: true; value: ChosenCollection } | { ok: false; remark: Remark } {
  const withAreas = collections
    .map(({ features, ...rest }) => {
      const areas = features.filter(({ geometry }) => isPolygonal(geometry));
      return { ...rest, features: areas, withoutArea: features.length - areas.length };
    })
    .filter(({ features }) => features.length > 0);
  if (withAreas.length === 0) return { ok: false, remark: refusal(REFUSED.noPolygons) };
  const fitting = withAreas.flatMap((collection): ChosenCollection[] => {
    const found = findCodes(collection.features, level);
    return found ? [{ ...collection, found }] : [];
  });
  const [only, another] = fitting;
  if (only && !another) return { ok: true, value: only };
  const features = withAreas.flatMap((collection) => collection.features);
  return { ok: false, remark: only ? several(fitting, level) : none(features, level) };
}

function several(fitting: readonly ChosenCollection[], level: BoundaryLevel): Remark {
  const names = named(fitting.map(({ name }) => name));
  const what = LEVEL_NAMES[level];
  return remark(
    'boundary-codes',
    'error',
    {
      nb: `Filen har ${what.nb} i flere samlinger: ${names}. Lever en fil med én av dem.`,
      nn: `Fila har ${what.nn} i fleire samlingar: ${names}. Lever ei fil med éi av dei.`,
      en: `The file has ${what.en} in several collections: ${names}. Deliver a file with one of them.`,
    },
    fitting.length,
  );
}

/** Regions of the other level, or codes that nothing tells of. */
function none(features: readonly RawFeature[], level: BoundaryLevel): Remark {
  const other: BoundaryLevel = level === 'county' ? 'municipality' : 'county';
  const what = LEVEL_NAMES[level];
  const found = findCodes(features, other);
  if (found) {
    const others = LEVEL_NAMES[other];
    const example = found.codes.find((code) => code !== null) ?? '';
    return remark(
      'boundary-level',
      'error',
      {
        nb: `Filen har ${others.nb} (${found.property}: ${example}), men nivået er ${what.nb}.`,
        nn: `Fila har ${others.nn} (${found.property}: ${example}), men nivået er ${what.nn}.`,
        en: `The file has ${others.en} (${found.property}: ${example}), but the level is ${what.en}.`,
      },
      features.length,
    );
  }
  const seen = named(propertiesOf(features).map((name) => `«${name.slice(0, 40)}»`)) || '–';
  const wanted = level === 'county' ? 'fylkesnummer' : 'kommunenummer';
  const digits = level === 'county' ? { no: 'to', en: 'two' } : { no: 'fire', en: 'four' };
  return remark(
    'boundary-codes',
    'error',
    {
      nb: `Ingen egenskap har koder for ${what.nb}: ventet ${wanted}, code eller id med ${digits.no} siffer. Filen har: ${seen}.`,
      nn: `Ingen eigenskap har kodar for ${what.nn}: venta ${wanted}, code eller id med ${digits.no} siffer. Fila har: ${seen}.`,
      en: `No property has codes of ${what.en}: expected ${wanted}, code or id with ${digits.en} digits. The file has: ${seen}.`,
    },
    features.length,
  );
}
