/** The region tables as something that can be asked: who is valid when, who belongs to whom, who covers what. */
import {
  type Frequency,
  type Region,
  type RegionChange,
  type RegionCode,
  type RegionLevel,
  fromOrdinal,
  isValidOn,
  periodStart,
} from '@regionpuls/domain';
import { checkRegionTables, groupByCode } from './checkRegionTables.ts';
import { traceCourses } from './courses.ts';

/** The courses (`courses.ts`) that pass through a code in one stretch of unchanged borders, ascending. */
export type Area = readonly number[];

export interface RegionIndex {
  readonly regions: readonly Region[];
  readonly changes: readonly RegionChange[];
  readonly country: Region;
  /** First day of each stretch of unchanged borders, oldest first. */
  readonly epochs: readonly string[];
  /** All rows of a code, oldest first; empty when the code is unknown. */
  rowsOf(code: RegionCode): readonly Region[];
  /** The row valid on `date`, or, without a date, the newest row. */
  find(code: RegionCode, date?: string): Region | undefined;
  validOn(date: string, level?: RegionLevel): readonly Region[];
  /** Municipalities of a county (or of the country) on a day, in code order; a municipality is its own. */
  municipalitiesOf(code: RegionCode, date: string): readonly RegionCode[];
  /** Regions whose parent this is on a day. */
  childrenOf(code: RegionCode, date: string): readonly Region[];
  parentOf(code: RegionCode, date: string): Region | undefined;
  /** Number of the stretch of unchanged borders that holds the day. */
  epochOf(date: string): number;
  epochOfPeriod(frequency: Frequency, ordinal: number): number;
  /** The area of a county or municipality in a stretch; undefined when the code is not valid then. */
  areaOf(code: RegionCode, epoch: number): Area | undefined;
  /** Counties or municipalities of a stretch with their areas, in code order. */
  areasIn(epoch: number, level: 'county' | 'municipality'): ReadonlyMap<RegionCode, Area>;
  /** The municipality that a course passes through in a stretch. */
  municipalityAt(course: number, epoch: number): RegionCode | undefined;
}

/**
 * @throws RegionTableError naming the row when the tables contradict themselves: an edge to an unknown code, a missing
 * parent, overlapping validity, a municipality that ceases or begins without an edge.
 */
export function createRegionIndex(regions: readonly Region[], changes: readonly RegionChange[]): RegionIndex {
  checkRegionTables(regions, changes);
  const rows = groupByCode(regions);
  const { epochs, codes } = traceCourses(regions, changes);
  const country = regions.find((region) => region.level === 'country')!;
  const byCode = [...regions].sort((a, b) => (a.code < b.code ? -1 : 1));

  const find: RegionIndex['find'] = (code, date) => {
    const list = rows.get(code);
    return date === undefined ? list?.at(-1) : list?.find((region) => isValidOn(region, date));
  };
  const validOn = memoise((key: string) => {
    const [date, level] = key.split('|') as [string, string];
    return byCode.filter((region) => isValidOn(region, date) && (level === '' || region.level === level));
  });
  const epochOf = (date: string) => {
    let low = 0;
    let high = epochs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (epochs[middle]! <= date) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const epochOfOrdinal = {
    year: memoise((ordinal: number) => epochOf(periodStart(fromOrdinal('year', ordinal)))),
    quarter: memoise((ordinal: number) => epochOf(periodStart(fromOrdinal('quarter', ordinal)))),
    month: memoise((ordinal: number) => epochOf(periodStart(fromOrdinal('month', ordinal)))),
  };
  const areas = memoise((epoch: number) => {
    const municipality = new Map<RegionCode, number[]>();
    const county = new Map<RegionCode, number[]>();
    const add = (map: Map<RegionCode, number[]>, code: RegionCode, course: number) => {
      const list = map.get(code);
      if (list) list.push(course);
      else map.set(code, [course]);
    };
    codes[epoch]!.forEach((code, course) => {
      if (code === undefined) return;
      add(municipality, code, course);
      const parent = find(code, epochs[epoch])?.parent;
      if (parent) add(county, parent, course);
    });
    return { municipality: inCodeOrder(municipality), county: inCodeOrder(county) };
  });

  return {
    regions,
    changes,
    country,
    epochs,
    rowsOf: (code) => rows.get(code) ?? [],
    find,
    validOn: (date, level) => validOn(`${date}|${level ?? ''}`),
    municipalitiesOf: (code, date) =>
      validOn(`${date}|municipality`)
        .filter((region) => region.code === code || region.parent === code || code === country.code)
        .map((region) => region.code),
    childrenOf: (code, date) => validOn(`${date}|`).filter((region) => region.parent === code),
    parentOf: (code, date) => {
      const parent = find(code, date)?.parent;
      return parent ? find(parent, date) : undefined;
    },
    epochOf,
    epochOfPeriod: (frequency, ordinal) => epochOfOrdinal[frequency](ordinal),
    areaOf: (code, epoch) => areas(epoch).municipality.get(code) ?? areas(epoch).county.get(code),
    areasIn: (epoch, level) => areas(epoch)[level],
    municipalityAt: (course, epoch) => codes[epoch]?.[course],
  };
}

function inCodeOrder(map: Map<RegionCode, number[]>): Map<RegionCode, Area> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function memoise<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
