import { type ForecastPoint, type Point, shiftPeriod } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineDrawing, TextLayer } from '../drawing.ts';
import { gallery } from '../gallery.ts';
import {
  figuresOf,
  forecastOf,
  seasonalPath,
  since,
  unemployed,
  withPoints,
  withoutSeason,
} from '../galleryFigures.ts';
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
      measures: fc.array(
        fc.record({
          label: fc.constantFrom('Kompetansetilflyttere', 'Ny i Østfold', 'Ett'),
          from: fc.integer({ min: -20, max: 90 }),
          months: fc.option(fc.integer({ min: 0, max: 60 })),
        }),
        { maxLength: 7 },
      ),
      ahead: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(shape, ({ lines: values, start, goal, measures, ahead, ...size }) => {
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
        const strip = measures.map(({ label, from: first, months }) => {
          const begins = shiftPeriod('2010-01', start + first);
          return { label, from: begins, to: months === null ? null : shiftPeriod(begins, months) };
        });
        const last = values[0]!.findLastIndex((each) => each !== null);
        const points = Array.from({ length: ahead }, (_, step): ForecastPoint => {
          const median = (values[0]![last] ?? 0) + step;
          return {
            period: shiftPeriod('2010-01', start + last + 1 + step),
            mean: median,
            median,
            sd: 10,
            interval80: [median - 20 * step, median + 30 * step],
            interval95: [median - 40 * step, median + 60 * step],
          };
        });
        const forecast = series.length === 1 && last >= 0 ? { points } : undefined;
        expectLabelsInOrder(draw({ series, ...size, ...agreed, forecast, measures: strip }));
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

  it('starts the fan in the last figure and reads both its intervals', () => {
    const drawing = draw({ series: [ostfold], forecast: { points: forecastOf('forecast') } });
    const areas = drawing.layers.filter((layer) => layer.kind === 'area');
    const last = drawing.hitPoints.find(({ period }) => period === '2026-01')!;
    expect(areas.map(({ id }) => id)).toEqual(['forecast-95', 'forecast-80']);
    for (const { upper, lower } of areas) {
      expect(upper[0]).toEqual([last.x, last.values[0]!.y]);
      expect(lower[0]).toEqual(upper[0]);
    }
    expect(drawing.hitPoints.at(-1)!.reading).toMatch(
      /^desember 2029: Framskriving 4\s137, 80\s%: 3\s338–5\s128\.$/,
    );
    expect(drawing.description.join(' ')).toMatch(
      /\(vår beregning\): 4\s137 i desember 2029; 80\s%: 3\s338 til 5\s128, 95\s%: 2\s979 til 5\s745/,
    );
    expect(drawing.footnotes.map(({ text }) => text).join(' ')).toContain('Framskrivingen er vår beregning');
    expect(wordsOf(drawing)).toContain('Framskriving hvis ingenting endres');
  });

  it('keeps the fan apart from the last figure when a figure is withheld between them', () => {
    const points = ostfold.series.points.map((point, index, all) =>
      index < all.length - 1 ? point : { ...point, value: null, status: 'suppressed' as const },
    );
    const drawing = draw({
      series: [withPoints(ostfold, points)],
      forecast: { points: forecastOf('forecast') },
    });
    const fan = drawing.lines.find(({ role }) => role === 'forecast')!;
    expect(fan.segments[0]![0]!.period).toBe('2026-02');
  });

  it('shows the whole fan, and every measure that has any of its time in the picture', () => {
    const measures = [
      { label: 'Før', from: '1999-01', to: '2001-01' },
      { label: 'Inn i bildet', from: '2005-01', to: '2012-01' },
      { label: 'Ut av bildet', from: '2025-06', to: null },
    ];
    const drawing = draw({
      series: [ostfold],
      forecast: { points: forecastOf('forecast') },
      measures,
      today: '2026-02-05',
    });
    const { left, top, right, bottom } = drawing.frame;
    for (const layer of drawing.layers) {
      if (layer.kind !== 'area') continue;
      for (const [x, y] of [...layer.upper, ...layer.lower]) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(right + 0.01);
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(bottom);
      }
    }
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['Inn i bildet', 'Ut av bildet (pågår)']));
    expect(wordsOf(drawing)).not.toContain('Før');
    expect(drawing.footnotes.map(({ text }) => text)).toContain(
      'Tiltak er markert i tid. Figuren viser ikke om de har virket.',
    );
  });

  it('tells the measures that found no room under the picture', () => {
    const measures = Array.from({ length: 6 }, (_, index) => {
      return { label: `Tiltak nummer ${index + 1}`, from: '2018-01', to: '2018-06' };
    });
    const drawing = draw({ series: [ostfold], measures, height: 600 });
    expect(drawing.layers.filter((layer) => layer.kind === 'bar')).toHaveLength(4);
    expect(drawing.footnotes.at(-1)!.text).toBe(
      'Tiltak uten plass i figuren: Tiltak nummer 5 (januar 2018 til juni 2018) og Tiltak nummer 6 (januar 2018 til juni 2018).',
    );
  });

  it('draws the published figures thin under the adjusted, and reads both', () => {
    const drawing = draw({
      series: [withoutSeason('adjusted')],
      recipe: 'seasonally-adjusted',
      published: ostfold.series,
    });
    const [thin, bold] = drawing.lines;
    expect([thin!.role, bold!.role]).toEqual(['published', 'actual']);
    expect(thin!.width).toBeLessThan(bold!.width / 2);
    expect(drawing.hitPoints.at(-1)!.reading).toMatch(
      /^januar 2026: Sesongjustert \(vår beregning\) 4\s293, Som publisert 4\s675\.$/,
    );
    expect(drawing.footnotes.map(({ text }) => text).join(' ')).not.toContain('anslått av kilden');
    expect(wordsOf(drawing)).toContain('Korona: topp 15\u00a0363 i mars 2020');
  });

  it('draws the seasonal path in the place of the plain one, and holds the figure against it', () => {
    const plain = [
      { period: '2023-12', value: 3926 },
      { period: '2029-12', value: 3400 },
    ] as const;
    const drawing = draw({
      series: [ostfold],
      paths: [{ version: 1, inForce: true, label: 'Forventet', points: plain }],
      baseline: plain[0],
      target: { ...plain[1], direction: 'at-most' },
      seasonalPath: seasonalPath(),
    });
    const paths = drawing.lines.filter(({ role }) => role === 'expected');
    const expected = new Map(seasonalPath().map(({ period, value }) => [period, value]));
    expect(paths).toHaveLength(1);
    expect(paths[0]!.segments.flat().map(({ period, value }) => [period, value])).toEqual([...expected]);
    expect(drawing.layers.filter((layer) => layer.kind === 'marker').map(({ role }) => role)).toEqual(
      expect.arrayContaining(['baseline', 'target']),
    );
    const said = expected
      .get('2026-01')!
      .toFixed(0)
      .replace(/(\d)(\d{3})$/, '$1\u00a0$2');
    expect(drawing.description.join(' ')).toContain(`Forventet i januar 2026 var ${said}`);
  });

  it.each([
    [
      'a forecast for several lines',
      { series: [ostfold, ostfold], forecast: { points: forecastOf('forecast') } },
      /forecast: given with 2 lines; allowed: with 1/,
    ],
    [
      'a forecast of what is known already',
      { series: [ostfold], forecast: { points: [{ ...forecastOf('forecast')[0]!, period: '2026-01' }] } },
      /forecast, 2026-01: allowed: after the last figure/,
    ],
    [
      'intervals that do not hold the median',
      { series: [ostfold], forecast: { points: [{ ...forecastOf('forecast')[0]!, median: 9999 }] } },
      /forecast, 2026-02: allowed: the median within the 80 % within the 95 % interval/,
    ],
    [
      'figures as published under figures as published',
      { series: [ostfold], published: ostfold.series },
      /published: given with 1 line and the recipe none/,
    ],
    [
      'published figures of another unit',
      {
        series: [withoutSeason('adjusted')],
        recipe: 'seasonally-adjusted' as const,
        published: figuresOf('nav-unemployed-rate', '31').series,
      },
      /published: percent by month; allowed: as the line, persons by month/,
    ],
    [
      'a seasonal path without a path',
      { series: [ostfold], seasonalPath: seasonalPath() },
      /seasonalPath: no path is in force/,
    ],
    [
      'a measure that ends before it starts',
      { series: [ostfold], measures: [{ label: 'Bakvendt', from: '2020-01', to: '2019-01' }] },
      /measures «Bakvendt»: ends in 2019-01/,
    ],
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
