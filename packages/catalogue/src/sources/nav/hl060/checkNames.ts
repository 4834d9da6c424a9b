/** A code whose name is another region's: the rows have been moved, or the code is wrong. Which of them, nobody can tell from here. */
import type { LocalizedText, Period, Region } from '@regionpuls/domain';
import { type NamedRegion, type RegionLookup, createRegionLookup, quoteValue } from '@regionpuls/formats';
import { nameOfOther } from './hl060Texts.ts';

/** What is wrong with «1101 Eigersund» in those months; null when nothing is, or nobody knows. */
export type NameCheck = (written: string, months: readonly Period[]) => LocalizedText | null;

/**
 * Names are spelt in many ways, so one that the table does not know in the months says nothing. The code's own name of other
 * years is right too: NAV also sends a year's figures on the borders of another year.
 */
export function createNameCheck(regions: readonly Region[]): NameCheck {
  // What NAV could not place goes by names and codes of its own.
  const placed = regions.filter(({ level }) => level !== 'unallocated');
  const lookup = createRegionLookup(placed);
  const ever = createRegionLookup(placed.map((region) => ({ ...region, ...ALWAYS })));
  return (written, months) => {
    const [, code, name] = /^(\d+) (.+)$/.exec(written) ?? [];
    const [first, last] = [months[0], months.at(-1)];
    if (!code || !name || !first || !last) return null;
    const meant = [...find(name, first, lookup), ...find(name, last, lookup)];
    const isOwn = [...meant, ...find(name, last, ever)].some((region) => region.code === code);
    if (isOwn || meant.length === 0) return null;
    const whose = new Set(meant.map((region) => `${region.code} ${region.label}`));
    return nameOfOther(quoteValue(written), [...whose].slice(0, MOST_NAMED).join(', '));
  };
}

const ALWAYS: Pick<Region, 'validFrom' | 'validTo'> = { validFrom: '0001-01-01', validTo: null };
/** «Nes» has been many. */
const MOST_NAMED = 5;

/** By the whole name, or by its halves: NAV's «Nordland - Nordlánnda» is «Nordland» in the table. */
function find(name: string, period: Period, lookup: RegionLookup): NamedRegion[] {
  const whole = lookup(name, undefined, period);
  if (whole.length > 0) return whole;
  return name.split(/ [-–/] /).flatMap((half) => lookup(half, undefined, period));
}
