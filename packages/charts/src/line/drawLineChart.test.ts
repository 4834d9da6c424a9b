import { type Point, shiftPeriod } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineDrawing, TextLayer } from '../drawing.ts';
import { gallery } from '../gallery.ts';
import { figuresOf, since, unemployed, withPoints } from '../galleryFigures.ts';
import { boxesOverlap } from '../text/textBlock.ts';
import { drawLineChart } from './drawLineChart.ts';
import type { LineInput } from './lineInput.ts';

const ostfold = figuresOf('nav-unemployed', '31');
const base = { indicator: unemployed, language: 'nb', width: 900, height: 400, size: 'page' } as const;
const draw = (input: Partial<LineInput> & Pick<LineInput, 'series'>) => drawLineChart({ ...base, ...input });
const textsOf = (drawing: LineDrawing) =>
  drawing.layers.filter((layer): layer is TextLayer => layer.kind === 'text');
const wordsOf = (drawing: LineDrawing) =>
  textsOf(drawing).map(({ lines }) => lines.map((runs) => runs.map(({ text }) => text).join('')).join(' '));

/** Fails when a label lies over another, outside the picture, or across a break's line. */
function expectLabelsInOrder(drawing: LineDrawing) {
  const texts = textsOf(drawing);
  const rules = drawing.layers.filter((layer) => layer.kind === 'rule' && layer.role === 'break');
  for (const [index, { box, role }] of texts.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(-0.01);
    expect(box.y).toBeGreaterThanOrEqual(-0.01);
    expect(box.x + box.width).toBeLessThanOrEqual(drawing.width + 0.01);
    expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 0.01);
    for (const other of texts.slice(index + 1)) {
      expect(boxesOverlap(box, other.box), `${role} over ${other.role}`).toBe(false);
    }
    for (const rule of rules) {
      if (rule.kind !== 'rule') continue;
      const [x, y] = rule.to;
      const crosses =
        x > box.x && x < box.x + box.width && box.y + box.height > y + 1 && box.y < rule.from[1];
      expect(crosses, `${role} across a break`).toBe(false);
    }
  }
}

const pictures = Object.entries(gallery)
  .map(([name, paint]) => [name, paint()] as const)
  .filter((entry): entry is [string, LineDrawing] => entry[1].kind === 'line');

describe('drawLineChart', () => {
  it.each(pictures)('keeps the labels of %s apart and inside', (_, drawing) => {
    expectLabelsInOrder(drawing);
  });

  it('keeps labels apart and inside for any figures, sizes and agreed paths', () => {
    const value = fc.option(fc.integer({ min: 0, max: 9999 }), { freq: 6 });
    const lines = fc.array(fc.array(value, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 6 });
    const shape = fc.record({
      lines,
      start: fc.integer({ min: 0, max: 180 }),
      width: fc.integer({ min: 300, max: 1200 }),
      height: fc.integer({ min: 240, max: 600 }),
      size: fc.constantFrom('card' as const, 'page' as const),
      goal: fc.option(fc.integer({ min: 0, max: 9999 })),
    });
    fc.assert(
      fc.property(shape, ({ lines: values, start, goal, ...size }) => {
        const series = values.map((each, index) => {
          const points = each.map((one, step): Point => {
            const period = shiftPeriod('2010-01', start + step);
            return { period, value: one, status: one === null ? 'suppressed' : 'final' };
          });
          return { ...withPoints(ostfold, points), label: `Møre og Romsdal ${index}` };
        });
        const period = shiftPeriod('2010-01', start + 80);
        const from = { period: shiftPeriod('2010-01', start + 10), value: 5000 };
        const agreed: Partial<LineInput> =
          goal === null
            ? {}
            : {
                target: { period, value: goal, direction: 'at-most' },
                baseline: from,
                paths: [
                  { version: 1, inForce: true, label: 'Forventet', points: [from, { period, value: goal }] },
                ],
              };
        expectLabelsInOrder(draw({ series, ...size, ...agreed }));
      }),
      { numRuns: 60 },
    );
  });

  it('is plain data: the same after a trip through JSON', () => {
    const drawing = draw({ series: [ostfold] });
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
  });

  it('writes the true top of a shock that it cuts', () => {
    expect(wordsOf(draw({ series: [ostfold] }))).toContain('Korona: topp 15\u00a0363 i mars 2020');
  });

  it('writes every region’s true top under the picture when several are cut', () => {
    const two = ['31', '46'].map((code) => figuresOf('nav-unemployed', code));
    const { footnotes } = draw({ series: two });
    const cut = footnotes.find(({ kind }) => kind === 'shock');
    expect(cut?.text).toMatch(/34\s274 i mars 2020 \(Vestland\)/);
  });

  it('tells a break under the picture when there is no room for its label', () => {
    const crowded = {
      ...unemployed,
      breaks: ['2013-01', '2013-02', '2013-03', '2013-04'].map((period) => ({
        ...unemployed.breaks[0]!,
        period,
      })),
    };
    const { footnotes } = draw({
      series: [since(ostfold, '2012-01', '2015-01')],
      indicator: crowded,
      width: 320,
      size: 'card',
    });
    expect(footnotes.filter(({ kind }) => kind === 'break').length).toBeGreaterThan(0);
  });

  it('draws no point for a suppressed value, marks it at the lower edge, and says so', () => {
    const points: Point[] = [
      { period: '2015-01', value: 5, status: 'final' },
      { period: '2015-02', value: null, status: 'suppressed' },
      { period: '2015-03', value: 7, status: 'final' },
    ];
    const drawing = draw({ series: [withPoints(ostfold, points)] });
    expect(drawing.lines[0]!.segments.flat().map(({ value }) => value)).toEqual([5, 7]);
    expect(drawing.layers.filter(({ kind }) => kind === 'withheld')).toHaveLength(1);
    expect(wordsOf(drawing)).toContain('undertrykt');
    expect(drawing.hitPoints[1]!.values[0]).toMatchObject({ value: 'undertrykt', y: null });
  });

  it('keeps withheld marks clear of a true zero', () => {
    const points: Point[] = [0, null, 0, 9].map((value, index) => ({
      period: shiftPeriod('2015-01', index),
      value,
      status: value === null ? 'suppressed' : 'final',
    }));
    const drawing = draw({ series: [withPoints(ostfold, points)] });
    const zero = drawing.hitPoints[0]!.values[0]!.y!;
    for (const layer of drawing.layers) {
      if (layer.kind === 'withheld') expect(layer.y - layer.radius).toBeGreaterThan(zero + 2);
    }
  });

  it('reads the path beside the figure in the reader’s language', () => {
    const paths = [
      { version: 1, inForce: true, label: 'Expected', points: [{ period: '2026-01', value: 3750 }] },
    ];
    const drawing = draw({ series: [ostfold], paths, language: 'en' });
    expect(drawing.hitPoints.at(-1)!.reading).toBe('January 2026: Østfold 4,675, Expected 3,750.');
  });

  it.each([
    [
      'more than six lines',
      { series: Array.from({ length: 7 }, () => ostfold) },
      /series: 7 lines; allowed: 1 to 6/,
    ],
    ['no line', { series: [] }, /series: 0 lines/],
    [
      'a picture too small',
      { series: [ostfold], width: 100 },
      /100 × 400 pixels; allowed: at least 200 × 120/,
    ],
    [
      'too little height',
      { series: [ostfold], height: 130, printFootnotes: true },
      /leave -?\d+ for the plot/,
    ],
    [
      'a value that is not a number',
      { series: [withPoints(ostfold, [{ period: '2020-01', value: NaN, status: 'final' }])] },
      /«Østfold», 2020-01: the value is NaN/,
    ],
    [
      'a period of another frequency',
      { series: [withPoints(ostfold, [{ period: '2020', value: 1, status: 'final' }])] },
      /«Østfold», 2020: the period is not a month/,
    ],
  ])('refuses %s and says what is allowed', (_, input, message) => {
    expect(() => draw(input)).toThrow(message);
  });
});
