import {
  type LocalizedText,
  type Period,
  type Region,
  type Remark,
  type SeriesKey,
  basisDate,
  formatNumber,
  formatPeriod,
  fromOrdinal,
  inEveryLanguage,
  isValidDuring,
  isValidOn,
} from '@regionpuls/domain';
import { FirstPlaces, remarkOf } from './complaints.ts';
import type { CheckContext, MakeCheck } from './context.ts';
import { nameGroup } from './nameSeries.ts';

/** Of one indicator, breakdown and frequency: the newest period of each region, in the file and in the archive. */
interface Newest {
  key: SeriesKey;
  regions: string[];
  delivered: number[];
  /** −1 where the archive has nothing. */
  archived: number[];
  /** Where the newest period of all stands first. */
  place: number;
  ordinal: number;
}

/**
 * Doubts when regions that had a figure last time have none now: among regions with the same parent as those delivered, still
 * in use, and present in the archive's newest period for the indicator. The first time the region
 * table is the measure, and only warns: a source may have left a region out for ever.
 */
export const checkRegionSet: MakeCheck = (context) => {
  const groups = new Map<string, Newest>();
  return {
    see({ region, series }) {
      for (const { key, said, archived } of series) {
        const name = `${key.indicator}|${key.frequency}|${key.breakdown}`;
        let group = groups.get(name);
        if (!group) {
          group = { key, regions: [], delivered: [], archived: [], place: 0, ordinal: -1 };
          groups.set(name, group);
        }
        let newest = -1;
        for (const { ordinals, places } of said) {
          const ordinal = ordinals[ordinals.length - 1]!;
          const place = places[places.length - 1]!;
          newest = Math.max(newest, ordinal);
          if (ordinal < group.ordinal || (ordinal === group.ordinal && place >= group.place)) continue;
          group.ordinal = ordinal;
          group.place = place;
        }
        group.regions.push(region);
        group.delivered.push(newest);
        group.archived.push(archived.ordinals.at(-1) ?? -1);
      }
    },
    remarks() {
      const ids = new Set([...groups.values()].map(({ key }) => key.indicator));
      const others = new Map([...ids].map((id) => [id, [...context.archive.keysOf(id)]]));
      return [...groups.values()]
        .sort((a, b) => a.place - b.place)
        .flatMap((group) => compareSets(group, others.get(group.key.indicator)!, context) ?? []);
    },
  };
};

/** @param others series of the indicator that only the archive has. */
function compareSets(
  { key, ordinal, ...group }: Newest,
  others: readonly SeriesKey[],
  context: CheckContext,
): Remark | null {
  const { regions, archive, place } = context;
  const parentOf = (code: string) => regions.get(code)?.at(-1)?.parent;
  const now = new Set(group.regions.filter((_, index) => group.delivered[index] === ordinal));
  const parents = new Set([...now].map(parentOf));
  const archived = group.regions.map((region, index) => ({ region, last: group.archived[index]! }));
  const inFile = new Set(group.regions);
  for (const other of others) {
    if (other.frequency !== key.frequency || other.breakdown !== key.breakdown) continue;
    if (inFile.has(other.region) || !parents.has(parentOf(other.region))) continue;
    archived.push({ region: other.region, last: archive.find(other).ordinals.at(-1) ?? -1 });
  }
  const relatives = archived.filter(({ region, last }) => last >= 0 && parents.has(parentOf(region)));
  const latest = relatives.reduce((most, { last }) => Math.max(most, last), -1);
  if (ordinal < 0 || (latest >= 0 && ordinal <= latest)) return null;
  const period = fromOrdinal(key.frequency, ordinal);
  const day = basisDate(key.boundaries);
  const isInUse = (one: Region) => (day ? isValidOn(one, day) : isValidDuring(one, period));
  const expected =
    latest >= 0
      ? relatives
          .filter(({ region, last }) => last === latest && regions.get(region)?.some(isInUse))
          .map(({ region }) => region)
      : siblingsOf(now, regions, isInUse);
  const absent = expected.filter((region) => !now.has(region)).sort();
  if (absent.length === 0) return null;
  const places = new FirstPlaces();
  places.add(group.place, absent.length);
  const before = latest >= 0 ? fromOrdinal(key.frequency, latest) : null;
  const severity = before === null ? 'warning' : 'doubt';
  return remarkOf('region-set', severity, setText(key, absent, before, period, regions), places, place);
}

/**
 * What the region table has beside the regions of a first delivery: the other municipalities of a county, and the other counties,
 * where it has at least half of them. Fewer are a choice.
 */
function siblingsOf(
  now: ReadonlySet<string>,
  regions: CheckContext['regions'],
  isInUse: (region: Region) => boolean,
): string[] {
  const families = new Map<string, string[]>();
  for (const [code, intervals] of regions) {
    const found = intervals.find(isInUse);
    if (!found?.parent || (found.level !== 'municipality' && found.level !== 'county')) continue;
    families.set(found.parent, [...(families.get(found.parent) ?? []), code]);
  }
  return [...families.values()]
    .filter((family) => {
      const delivered = family.filter((code) => now.has(code)).length;
      return delivered > 1 && delivered * 2 >= family.length;
    })
    .flat();
}

const MOST_NAMED = 30;

function setText(
  key: SeriesKey,
  absent: readonly string[],
  before: Period | null,
  period: Period,
  regions: CheckContext['regions'],
): LocalizedText {
  const words = {
    nb: { one: 'region', more: 'regioner', had: 'som hadde tall i', missing: 'mangler i' },
    nn: { one: 'region', more: 'regionar', had: 'som hadde tal i', missing: 'manglar i' },
    en: {
      one: 'region',
      more: 'regions',
      had: 'that had figures in',
      missing: absent.length === 1 ? 'is missing in' : 'are missing in',
    },
  };
  const label = (code: string) => `${regions.get(code)?.at(-1)?.label ?? ''} (${code})`.trim();
  const list = absent.slice(0, MOST_NAMED).map(label).join(', ') + (absent.length > MOST_NAMED ? ' …' : '');
  return inEveryLanguage((language) => {
    const { one, more, had, missing } = words[language];
    const number = `${formatNumber(absent.length, language)} ${absent.length === 1 ? one : more}`;
    const known = before === null ? '' : ` ${had} ${formatPeriod(before, language)},`;
    return `${nameGroup(key, language)}: ${number}${known} ${missing} ${formatPeriod(period, language)}: ${list}.`;
  });
}
