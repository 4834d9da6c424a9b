/** A cube's cells as observations, by what its dimensions mean to us. */
import {
  type LocalizedText,
  type Remark,
  STATUSES,
  type Status,
  formatNumber,
  inEveryLanguage,
  isWithoutValue,
} from '@regionpuls/domain';
import type { ObservationSink } from '../observations.ts';
import { quote } from '../problem.ts';
import { type Axis, noteLeftOut, readAxes } from './axes.ts';
import { type Cube, cellText } from './cube.ts';
import { checkUnits } from './checkUnits.ts';
import type { CubeReading } from './cubeReading.ts';
import { RemarkList } from './remarkList.ts';
import { STATUS_BY_SYMBOL } from './statusSymbol.ts';

export interface CubeRead {
  remarks: Remark[];
  /** Cells that became observations. */
  rows: number;
  /** Indicators that got at least one cell. */
  indicators: ReadonlySet<string>;
}

/** @param firstPlace the number of the cube's first cell among the places told to the sink. */
export function readCube(cube: Cube, reading: CubeReading, sink: ObservationSink, firstPlace = 0): CubeRead {
  const remarks = new RemarkList();
  const axes = readAxes(cube, reading, remarks);
  checkUnits(cube, reading, remarks);
  const indicators = new Set<string>();
  if (remarks.hasErrors) return { remarks: remarks.toRemarks(), rows: 0, indicators };
  noteLeftOut(cube, axes, remarks);
  const contents = createContents(cube, reading);
  const series = new Map<string, number>();
  const members = cube.dimensions.map(() => 0);
  let rows = 0;
  let unmapped = 0;
  for (let cell = 0; cell < cube.size && !remarks.isFull; cell++, advance(members, cube)) {
    const key = keyAt(axes, members, reading);
    if (!key) continue;
    const content = contents(members);
    if (!content) {
      unmapped++;
      continue;
    }
    const found = readCell(cube, cell, content.times ?? 1, reading.symbols);
    if ('message' in found) {
      remarks.error(found.message, { column: cellText(cube, cell) });
      continue;
    }
    const { region, breakdown, time } = key;
    const name = `${content.indicator}|${region}|${breakdown}|${time.frequency}`;
    let number = series.get(name);
    if (number === undefined) {
      number = sink.series({
        indicator: content.indicator,
        region,
        breakdown,
        frequency: time.frequency,
      });
      series.set(name, number);
      indicators.add(content.indicator);
    }
    sink.add(number, 0, time.ordinal, found.value, STATUSES.indexOf(found.status), firstPlace + cell);
    rows++;
  }
  noteUnmapped(unmapped, remarks);
  return { remarks: remarks.toRemarks(), rows, indicators };
}

/** Null where cells at one of the members are left out. */
function keyAt(axes: readonly Axis[], members: readonly number[], { region: given }: CubeReading) {
  let region: string | null = 'code' in given ? given.code : null;
  let breakdown = 'total';
  let time: Extract<Axis, { kind: 'time' }>['members'][number] | null = null;
  for (const [at, axis] of axes.entries()) {
    if (axis.kind === 'contents') continue;
    const member = axis.members[members[at]!]!;
    if (member === null) return null;
    if (axis.kind === 'region') region = axis.members[members[at]!]!;
    else if (axis.kind === 'breakdown') breakdown = axis.members[members[at]!]!;
    else if (axis.kind === 'time') time = axis.members[members[at]!]!;
  }
  return region !== null && time !== null ? { region, breakdown, time } : null;
}

/** The last dimension varies fastest. */
function advance(members: number[], { dimensions }: Cube): void {
  for (let at = members.length - 1; at >= 0; at--) {
    if (++members[at]! < dimensions[at]!.codes.length) return;
    members[at] = 0;
  }
}

/** Asks which indicator a cell is of, by the numbers of its members. */
function createContents({ dimensions }: Cube, { indicators }: CubeReading) {
  const places = indicators.map((indicator) => ({
    indicator,
    at: Object.entries(indicator.at).map(([id, code]) => {
      const dimension = dimensions.findIndex((one) => one.id === id);
      return [dimension, dimensions[dimension]!.codes.indexOf(code)] as const;
    }),
  }));
  return (members: readonly number[]) =>
    places.find(({ at }) => at.every(([dimension, member]) => members[dimension] === member))?.indicator;
}

/** A suppressed or missing value stays without a value; a null that says nothing is missing. */
function readCell(
  { values, symbols }: Cube,
  cell: number,
  times: number,
  own: CubeReading['symbols'] = {},
): { value: number; status: Status } | { message: LocalizedText } {
  const value = values[cell]!;
  const symbol = symbols.get(cell);
  const none = Number.isNaN(value);
  if (symbol === undefined) {
    return none ? { value: NaN, status: 'missing' } : { value: scaled(value, times), status: 'final' };
  }
  const status = Object.hasOwn(own, symbol)
    ? own[symbol]!
    : Object.hasOwn(STATUS_BY_SYMBOL, symbol)
      ? STATUS_BY_SYMBOL[symbol]!
      : null;
  const written = quote(symbol);
  if (status === null) {
    const known = Object.keys({ ...STATUS_BY_SYMBOL, ...own }).join(' ');
    return {
      message: {
        nb: `symbolet ${written} er ikke kjent. Kjente symboler: ${known}`,
        nn: `symbolet ${written} er ikkje kjent. Kjende symbol: ${known}`,
        en: `the symbol ${written} is not known. Known symbols: ${known}`,
      },
    };
  }
  if (none !== isWithoutValue(status)) {
    return {
      message: none
        ? {
            nb: `symbolet ${written} skal stå ved et tall, men cellen har ikke noe.`,
            nn: `symbolet ${written} skal stå ved eit tal, men cella har ikkje noko.`,
            en: `the symbol ${written} belongs beside a number, but the cell has none.`,
          }
        : {
            nb: `symbolet ${written} betyr at det ikke finnes noe tall, men cellen har et.`,
            nn: `symbolet ${written} tyder at det ikkje finst noko tal, men cella har eit.`,
            en: `the symbol ${written} means that there is no number, but the cell has one.`,
          },
    };
  }
  return { value: none ? NaN : scaled(value, times), status };
}

/** 57,3 thousands are 57 300, without what floating point adds. */
function scaled(value: number, times: number): number {
  return times === 1 ? value : Number((value * times).toPrecision(15));
}

function noteUnmapped(count: number, remarks: RemarkList): void {
  if (count === 0) return;
  const words = {
    nb: 'celler gjelder annet enn indikatorene og er ikke tatt med.',
    nn: 'celler gjeld anna enn indikatorane og er ikkje tekne med.',
    en: 'cells are about something else than the indicators and are left out.',
  };
  remarks.add(
    'left-out',
    'note',
    inEveryLanguage((language) => `${formatNumber(count, language)} ${words[language]}`),
  );
}
