/** Each dimension of a cube in our own words, member by member. */
import {
  type Frequency,
  breakdownOf,
  frequencyOf,
  inEveryLanguage,
  regionCodeSchema,
  toOrdinal,
} from '@regionpuls/domain';
import { quote } from '../problem.ts';
import type { Cube, CubeDimension } from './cube.ts';
import type { CubeReading, RegionReading } from './cubeReading.ts';
import { readPeriodCode } from './readPeriodCode.ts';
import type { RemarkList } from './remarkList.ts';

/** What a cell gets from its place on a dimension; null where cells there are left out. */
export type Axis =
  | { kind: 'region'; members: (string | null)[] }
  | { kind: 'time'; members: { frequency: Frequency; ordinal: number }[] }
  | { kind: 'breakdown'; members: (string | null)[] }
  | { kind: 'whole'; members: (true | null)[] }
  /** Read through `CubeReading.indicators`. */
  | { kind: 'contents' };

/** As many as the cube's dimensions, in their order. Errors go to `remarks`. */
export function readAxes(cube: Cube, reading: CubeReading, remarks: RemarkList): Axis[] {
  const contents = new Set(reading.indicators.flatMap(({ at }) => Object.keys(at)));
  const axes = cube.dimensions.map((dimension): Axis => {
    const { id } = dimension;
    if ('dimension' in reading.region && id === reading.region.dimension)
      return { kind: 'region', members: readRegionMembers(dimension, reading.region, remarks) };
    if (id === reading.time.dimension) return readTime(dimension, remarks);
    if (contents.has(id)) return { kind: 'contents' };
    if (id === reading.breakdown?.dimension) {
      const { name, members } = reading.breakdown;
      return {
        kind: 'breakdown',
        members: dimension.codes.map((code) =>
          Object.hasOwn(members, code) ? breakdownOf(name, members[code]!) : null,
        ),
      };
    }
    return readWhole(dimension, reading.whole, remarks);
  });
  const needed = [reading.time.dimension, ...contents];
  if ('dimension' in reading.region) needed.push(reading.region.dimension);
  for (const id of needed) {
    if (cube.dimensions.some((dimension) => dimension.id === id)) continue;
    const found = cube.dimensions.map((dimension) => dimension.id).join(', ');
    remarks.error({
      nb: `dimensjonen ${quote(id)} mangler. Datasettet har ${found}.`,
      nn: `dimensjonen ${quote(id)} manglar. Datasettet har ${found}.`,
      en: `the dimension ${quote(id)} is missing. The dataset has ${found}.`,
    });
  }
  return axes;
}

function readRegionMembers(
  { codes }: CubeDimension,
  { prefixes = [], matching, codes: own = {} }: RegionReading,
  remarks: RemarkList,
): (string | null)[] {
  const wanted = matching === undefined ? null : new RegExp(`^(?:${matching})$`);
  const taken = new Map<string, string>();
  return codes.map((written) => {
    if (wanted && !wanted.test(written)) return null;
    const prefix = prefixes.find((one) => written.startsWith(one)) ?? '';
    const code = Object.hasOwn(own, written) ? own[written]! : written.slice(prefix.length);
    const other = taken.get(code);
    if (!regionCodeSchema.safeParse(code).success) {
      remarks.error({
        nb: `${quote(written)} er ikke en regionkode: 0 (landet), to sifre (fylke) eller fire sifre (kommune).`,
        nn: `${quote(written)} er ikkje ein regionkode: 0 (landet), to siffer (fylke) eller fire siffer (kommune).`,
        en: `${quote(written)} is not a region code: 0 (the country), two digits (county) or four digits (municipality).`,
      });
      return null;
    }
    if (other !== undefined) {
      remarks.error({
        nb: `${quote(other)} og ${quote(written)} er begge region ${code}.`,
        nn: `${quote(other)} og ${quote(written)} er begge region ${code}.`,
        en: `${quote(other)} and ${quote(written)} are both region ${code}.`,
      });
      return null;
    }
    taken.set(code, written);
    return code;
  });
}

function readTime({ codes }: CubeDimension, remarks: RemarkList): Axis {
  const seen = new Set<string>();
  const members = codes.map((code) => {
    const found = readPeriodCode(code);
    if (!found.ok) {
      remarks.error(found.message);
      return { frequency: 'year' as const, ordinal: 0 };
    }
    if (seen.has(found.period)) {
      remarks.error({
        nb: `perioden ${found.period} står to ganger.`,
        nn: `perioden ${found.period} står to gonger.`,
        en: `the period ${found.period} is given twice.`,
      });
    }
    seen.add(found.period);
    return { frequency: frequencyOf(found.period), ordinal: toOrdinal(found.period) };
  });
  return { kind: 'time', members };
}

function readWhole({ id, codes }: CubeDimension, whole: CubeReading['whole'], remarks: RemarkList): Axis {
  if (!Object.hasOwn(whole, id)) {
    remarks.error({
      nb: `ingen har sagt hva dimensjonen ${quote(id)} betyr. Velg verdien som er helheten, eller si at den er en inndeling.`,
      nn: `ingen har sagt kva dimensjonen ${quote(id)} tyder. Vel verdien som er heilskapen, eller sei at ho er ei inndeling.`,
      en: `nobody has said what the dimension ${quote(id)} means. Choose the member that is the whole, or say that it is a breakdown.`,
    });
  } else if (!codes.includes(whole[id]!)) {
    remarks.error({
      nb: `dimensjonen ${quote(id)} har ikke koden ${quote(whole[id]!)}, som skal være helheten.`,
      nn: `dimensjonen ${quote(id)} har ikkje koden ${quote(whole[id]!)}, som skal vere heilskapen.`,
      en: `the dimension ${quote(id)} does not have the code ${quote(whole[id]!)}, which is to be the whole.`,
    });
  }
  return { kind: 'whole', members: codes.map((code) => (code === whole[id] ? true : null)) };
}

/** What was left out, in words: the members of each dimension that nothing was read from. */
export function noteLeftOut(cube: Cube, axes: readonly Axis[], remarks: RemarkList): void {
  for (const [at, axis] of axes.entries()) {
    if (axis.kind === 'contents' || axis.kind === 'time') continue;
    const { id, codes, labels } = cube.dimensions[at]!;
    const out = codes.flatMap((code, member) =>
      axis.members[member] === null ? [`${code} ${labels[member]!}`.trim()] : [],
    );
    if (out.length === 0) continue;
    const shown = out.slice(0, 8).join(', ') + (out.length > 8 ? ' …' : '');
    const words = { nb: 'ikke tatt med', nn: 'ikkje teke med', en: 'left out' };
    remarks.add(
      'left-out',
      'note',
      inEveryLanguage((language) => `${id}: ${words[language]}: ${shown} (${out.length}).`),
    );
  }
}
