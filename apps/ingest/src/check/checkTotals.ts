import { industries } from '@regionpuls/catalogue';
import {
  type Indicator,
  type Period,
  type Region,
  SEXES,
  basisDate,
  isValidOn,
  periodStart,
} from '@regionpuls/domain';
import type { DeliveredPoint, Release } from '../delivered.ts';
import type { Check, CheckContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** Every part of a whole, where the whole is the total. */
const MEMBERS: Record<Indicator['dimensions'][number], string[]> = {
  sex: SEXES.filter((sex) => sex !== 'total').map((sex) => `sex=${sex}`),
  industry: industries.map(({ code }) => `industry=${code}`),
};

/**
 * Parts against wholes, where every part is delivered: sexes and industries against the total, municipalities against their
 * county, counties and what is unallocated against the country. Hidden parts count as an interval, never as 0. Warnings
 * only: sources round and disturb small numbers.
 */
export const checkTotals: Check = ({ boundaries, releases }, context) => {
  const misses = new Misses();
  const territory = new Territory(context);
  for (const release of releases) {
    for (const [id, lookup] of byIndicator(release)) {
      const indicator = context.findIndicator(id);
      if (indicator?.additivity !== 'sum') continue;
      for (const { region, breakdown, point } of lookup.all) {
        if (point.value === null) continue;
        const compare = (kind: string, parts: (DeliveredPoint | undefined)[], open = false) => {
          const difference = gap(point.value!, parts, indicator, open);
          if (difference !== 0) misses.add(`${id}: ${kind}`, region, point, difference);
        };
        if (breakdown === 'total') {
          for (const dimension of indicator.dimensions) {
            const parts = MEMBERS[dimension].map((member) => lookup.find(region, member, point.period));
            compare(dimension === 'sex' ? 'kvinner og menn mot alle' : 'næringene mot alle', parts);
          }
        }
        const { parts, rest } = territory.partsOf(region, basisDate(boundaries) ?? periodStart(point.period));
        if (parts.length === 0) continue;
        const find = (code: string) => lookup.find(code, breakdown, point.period);
        const unplaced = rest.map(find).filter((part) => part !== undefined);
        const kind = region === '0' ? 'fylkene og ufordelte mot landet' : 'kommunene mot fylket';
        compare(kind, [...parts.map(find), ...unplaced], region === '0' && unplaced.length === 0);
      }
    }
  }
  return misses.toFindings();
};

/** whole − parts beyond what hiding and rounding allow; 0 when they agree or some part is not delivered. */
function gap(
  whole: number,
  parts: (DeliveredPoint | undefined)[],
  indicator: Indicator,
  open: boolean,
): number {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    if (!part) return 0;
    if (part.value === null) {
      if (part.status !== 'suppressed' || !indicator.suppression) return 0;
      least += indicator.suppression.range[0];
      most += indicator.suppression.range[1];
    } else {
      least += part.value;
      most += part.value;
    }
  }
  const slack = indicator.roundedTo > 1 ? ((parts.length + 1) * indicator.roundedTo) / 2 : 0;
  if (whole > most + slack) return open ? 0 : whole - most;
  return whole < least - slack ? whole - least : 0;
}

interface Lookup {
  all: { region: string; breakdown: string; point: DeliveredPoint }[];
  find(region: string, breakdown: string, period: Period): DeliveredPoint | undefined;
}

function byIndicator({ series }: Release): Map<string, Lookup> {
  const lookups = new Map<string, Lookup>();
  const places = new Map<string, DeliveredPoint>();
  for (const { key, points } of series) {
    const lookup = lookups.get(key.indicator) ?? {
      all: [],
      find: (region, breakdown, period) => places.get(`${key.indicator}|${region}|${breakdown}|${period}`),
    };
    lookups.set(key.indicator, lookup);
    for (const point of points) {
      lookup.all.push({ region: key.region, breakdown: key.breakdown, point });
      places.set(`${key.indicator}|${key.region}|${key.breakdown}|${point.period}`, point);
    }
  }
  return lookups;
}

/** Which regions make up a region on a day. */
class Territory {
  readonly #regions: Region[];
  readonly #known = new Map<string, { parts: string[]; rest: string[] }>();

  constructor({ regions }: CheckContext) {
    this.#regions = [...regions.values()].flat();
  }

  partsOf(region: string, day: string): { parts: string[]; rest: string[] } {
    if (region.length === 4) return { parts: [], rest: [] };
    const name = `${region}|${day}`;
    let answer = this.#known.get(name);
    if (!answer) {
      const children = this.#regions.filter((one) => one.parent === region && isValidOn(one, day));
      answer = {
        parts: children.filter(({ level }) => level !== 'unallocated').map(({ code }) => code),
        rest: children.filter(({ level }) => level === 'unallocated').map(({ code }) => code),
      };
      this.#known.set(name, answer);
    }
    return answer;
  }
}

/** One warning a kind: where the parts miss the whole, and the largest miss. */
class Misses {
  readonly #byKind = new Map<string, { lines: number[]; worst: string; size: number }>();

  add(kind: string, region: string, point: DeliveredPoint, difference: number): void {
    const miss = this.#byKind.get(kind) ?? { lines: [], worst: '', size: 0 };
    miss.lines.push(point.line);
    if (Math.abs(difference) > miss.size) {
      miss.size = Math.abs(difference);
      miss.worst = `region ${region}, ${point.period}: delene er ${miss.size} ${difference > 0 ? 'færre' : 'flere'} enn helheten`;
    }
    this.#byKind.set(kind, miss);
  }

  toFindings(): Finding[] {
    return [...this.#byKind].map(([kind, { lines, worst }]) =>
      finding(
        'totals',
        'warning',
        `${kind} stemmer ikke i ${lines.length} tilfeller; størst er ${worst}.`,
        lines,
      ),
    );
  }
}
