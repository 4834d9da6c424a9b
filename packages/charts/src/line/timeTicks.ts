/** Ticks of a time axis: never overlapping, on whole years or whole months, named months for short spans. */
import { type Language, formatPeriod, fromOrdinal } from '@regionpuls/domain';
import type { TimeTick } from '../drawing.ts';
import { measureText } from '../text/measureText.ts';
import type { TimeSpan } from './timeScale.ts';

const MONTH_STEPS = { month: [1, 2, 3, 6], quarter: [3, 6], year: [] } as const;
const NAMED_UNTIL = { month: 36, quarter: 48, year: 0 } as const;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50] as const;
/** From January to the middle of the first period of a year. */
const FIRST_MIDDLE = { month: 0, quarter: 1, year: 5.5 } as const;

export interface TickRoom {
  /** Pixel of a month. */
  toX: (month: number) => number;
  /** Pixels that labels may use, ends included. */
  left: number;
  right: number;
  size: number;
  language: Language;
}

export function timeTicks(span: TimeSpan, room: TickRoom): TimeTick[] {
  const [from, to] = span.domain;
  const named = to - from <= NAMED_UNTIL[span.frequency] ? MONTH_STEPS[span.frequency] : [];
  for (const step of named) {
    const ticks = namedTicks(span, step, room);
    if (ticks.length > 0 && standApart(ticks, room.size, 0.7)) return withYears(ticks, room);
  }
  for (const step of YEAR_STEPS) {
    const ticks = yearTicks(span, step, room);
    if (standApart(ticks, room.size, 1.5)) return ticks;
  }
  return [];
}

function namedTicks(span: TimeSpan, step: number, room: TickRoom): TimeTick[] {
  const middle = FIRST_MIDDLE[span.frequency];
  const first = Math.ceil((span.domain[0] - middle) / step - 1e-9) * step;
  const ticks: TimeTick[] = [];
  for (let month = first; month + middle <= span.domain[1] + 1e-9; month += step) {
    const period = fromOrdinal(span.frequency, span.frequency === 'month' ? month : Math.floor(month / 3));
    const [name, year] = splitYear(formatPeriod(period, room.language, 'short'));
    const value = month + middle;
    ticks.push(fit({ value, x: room.toX(value), lines: [name, year], anchor: 'middle' }, room));
  }
  return ticks;
}

function splitYear(text: string): [string, string] {
  const cut = text.lastIndexOf(' ');
  return [text.slice(0, cut), text.slice(cut + 1)];
}

/** The year is said once: at its first tick, and not where it would run into the next one. */
function withYears(ticks: readonly TimeTick[], room: TickRoom): TimeTick[] {
  return ticks.map((tick, index) => {
    const [name, year] = tick.lines as [string, string];
    if (ticks[index - 1]?.lines[1] === year) return { ...tick, lines: [name] };
    const next = ticks.find((other) => other.value > tick.value && other.lines[1] !== year);
    const needed = measureText(`${year} `, room.size) * 1.2;
    return next && next.x - tick.x < needed ? { ...tick, lines: [name] } : tick;
  });
}

function yearTicks(span: TimeSpan, step: number, room: TickRoom): TimeTick[] {
  const middle = FIRST_MIDDLE[span.frequency];
  const first = Math.ceil((span.domain[0] - middle) / 12 / step - 1e-9) * step;
  const ticks: TimeTick[] = [];
  for (let year = first; year * 12 + middle <= span.domain[1] + 1e-9; year += step) {
    const value = year * 12 + middle;
    ticks.push(fit({ value, x: room.toX(value), lines: [String(year)], anchor: 'middle' }, room));
  }
  return ticks;
}

/** A label that would leave the picture is anchored by its outer end. */
function fit(tick: TimeTick, room: TickRoom): TimeTick {
  const half = widthOf(tick, room.size) / 2;
  if (tick.x + half > room.right) return { ...tick, anchor: 'end' };
  if (tick.x - half < room.left) return { ...tick, anchor: 'start' };
  return tick;
}

function widthOf(tick: TimeTick, size: number): number {
  return measureText(tick.lines[0]!, size);
}

/** From where to where a tick's first line reaches. */
export function tickReach(tick: TimeTick, size: number): [number, number] {
  const width = widthOf(tick, size);
  const start =
    tick.anchor === 'middle' ? tick.x - width / 2 : tick.anchor === 'end' ? tick.x - width : tick.x;
  return [start, start + width];
}

function standApart(ticks: readonly TimeTick[], size: number, gapInEms: number): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return !next || tickReach(tick, size)[1] + gapInEms * size <= tickReach(next, size)[0];
  });
}
