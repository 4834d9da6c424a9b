import { describe, expect, it } from 'vitest';
import type { LineDrawing } from '../drawing.ts';
import { gallery } from '../gallery.ts';
import { rechartsProps } from './rechartsProps.ts';

const pictures = Object.entries(gallery)
  .map(([name, paint]) => [name, paint()] as const)
  .filter((entry): entry is [string, LineDrawing] => entry[1].kind === 'line');

describe.each(pictures)('Recharts is given, for %s,', (_, drawing) => {
  const props = rechartsProps(drawing);

  it('the drawing’s domains and ticks', () => {
    expect(props.xAxis.domain).toEqual(drawing.x.domain);
    expect(props.yAxis.domain).toEqual(drawing.y.domain);
    expect(props.xAxis.ticks.map((value) => props.xTickAt.get(value)!.lines)).toEqual(
      drawing.x.ticks.map(({ lines }) => lines),
    );
    expect(props.yAxis.ticks.map((value) => props.yTickAt.get(value)!.label)).toEqual(
      drawing.y.ticks.map(({ label }) => label),
    );
    expect(props.gridLines).toEqual(drawing.y.ticks.map(({ y }) => y));
  });

  it('a plot that is the drawing’s frame', () => {
    const { margin, width, height } = props.chart;
    const plot = {
      left: margin.left + props.yAxis.width,
      top: margin.top,
      right: width - margin.right,
      bottom: height - margin.bottom - props.xAxis.height,
    };
    expect(plot).toEqual(drawing.frame);
  });

  it('every value of every line once, and no line across a gap', () => {
    const given = props.lines.flatMap(({ dataKey, id }) =>
      props.chart.data.flatMap((row) => (dataKey in row ? [[id, row.month, row[dataKey]]] : [])),
    );
    const drawn = drawing.lines.flatMap(({ id, segments }) =>
      segments.flatMap((segment) => segment.map(({ month, value }) => [id, month, value])),
    );
    expect(given).toEqual(drawn);
    expect(props.lines).toHaveLength(drawing.lines.reduce((sum, { segments }) => sum + segments.length, 0));
  });

  it('every other mark once, filled areas under the grid', () => {
    const { under, within, over } = props.layers;
    const marks = drawing.layers.filter(({ kind }) => kind !== 'line');
    expect(new Set([...under, ...within, ...over])).toEqual(new Set(marks));
    expect(under.length + within.length + over.length).toBe(marks.length);
    expect(under.every(({ kind }) => kind === 'band' || kind === 'area')).toBe(true);
    expect(over.some(({ kind }) => kind === 'band' || kind === 'area')).toBe(false);
  });

  it('colours as variables, and the drawing’s own dashes and widths', () => {
    for (const line of props.lines) {
      const own = drawing.lines.find(({ id }) => id === line.id)!;
      expect(line.stroke).toBe(`var(--rp-${own.token}, ${line.stroke.slice(-8, -1)})`);
      expect([line.strokeWidth, line.strokeDasharray]).toEqual([own.width, own.dash.join(' ')]);
    }
  });
});

it.each([
  ['target-page', ['published', 'path-2', 'forecast']],
  ['seasonal-path', ['path-2']],
  ['fan', ['forecast']],
])('Recharts is given the added lines of %s', (name, wanted) => {
  const [, drawing] = pictures.find(([each]) => each === name)!;
  const ids = rechartsProps(drawing).lines.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(wanted));
});
