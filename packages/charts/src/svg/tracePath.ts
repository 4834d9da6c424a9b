/** A line in pixels as path data. */
import type { Trace } from '../drawing.ts';
import { round } from './element.ts';

export function openPath(trace: Trace): string {
  let d = '';
  for (let index = 0; index + 1 < trace.length; index += 2) {
    d += `${index === 0 ? 'M' : 'L'}${round(trace[index]!)} ${round(trace[index + 1]!)}`;
  }
  return d;
}

export function closedPath(trace: Trace): string {
  return `${openPath(trace)}Z`;
}
