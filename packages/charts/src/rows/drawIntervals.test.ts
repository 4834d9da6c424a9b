import { describe, expect, it } from 'vitest';
import type { Layer } from '../drawing.ts';
import { onProgrammes, programmeShares } from '../galleryFigures.ts';
import { drawIntervals } from './drawIntervals.ts';
import type { IntervalsInput } from './intervalsInput.ts';

const base: IntervalsInput = {
  rows: programmeShares(),
  indicator: onProgrammes,
  recipe: 'percent-of-population',
  unit: 'percent',
  decimals: 2,
  period: '2026-01',
  where: 'Telemark',
  boundaries: '2024',
  source: 'nav',
  vintage: null,
  language: 'nb',
  width: 600,
  size: 'page',
};
const draw = (input: Partial<IntervalsInput>) => drawIntervals({ ...base, ...input });
const kinds = (layers: readonly Layer[]) => layers.map(({ kind }) => kind);

describe('drawIntervals', () => {
  it.each([320, 600, 1280])(
    'puts each dot inside its interval, and that inside the plot, at %i pixels',
    (width) => {
      const { rows, x } = draw({ width });
      const [first, last] = [x.ticks[0]!, x.ticks.at(-1)!];
      const drawn = rows.flatMap(({ layers }) => {
        const dot = layers.find((layer) => layer.kind === 'marker');
        const bar = layers.find((layer) => layer.kind === 'bar');
        return dot && bar ? [{ dot, bar }] : [];
      });
      expect(drawn).toHaveLength(14);
      for (const { dot, bar } of drawn) {
        expect(dot.at[0]).toBeGreaterThanOrEqual(bar.x - 0.01);
        expect(dot.at[0]).toBeLessThanOrEqual(bar.x + bar.width + 0.01);
        expect(bar.x).toBeGreaterThanOrEqual(first.x - 0.01);
        expect(bar.x + bar.width).toBeLessThanOrEqual(last.x + 0.01);
      }
    },
  );

  it('gives a withheld row neither dot nor bar, and says that it is withheld', () => {
    const row = draw({}).rows.find(({ name }) => name.startsWith('Vinje'))!;
    expect(row.name).toBe('Vinje: undertrykt');
    expect(kinds(row.layers)).not.toContain('marker');
    expect(kinds(row.layers)).not.toContain('bar');
  });

  it('gives a true zero its dot', () => {
    const zero = { code: '1', label: 'Null', value: 0, status: 'final', interval: [0, 0.3] } as const;
    expect(kinds(draw({ rows: [zero] }).rows[0]!.layers)).toContain('marker');
  });

  it('reads value and interval, in the order given', () => {
    const { rows } = draw({});
    expect(rows.map(({ code }) => code)).toEqual(base.rows.map(({ code }) => code));
    expect(rows[0]!.name).toBe('Kviteseid: 0,45\u00a0%, 95\u00a0%-intervall 0,25\u00a0% til 0,80\u00a0%');
  });

  it('says what the bars are and whose calculation', () => {
    const text = draw({}).footnotes.map((note) => note.text);
    expect(text.at(-1)).toMatch(/95\s%-intervall, vår beregning/);
    expect(text.join(' ')).toContain('Det er ikke null.');
  });

  it('says of whom the figures are', () => {
    expect(draw({ breakdown: 'sex=male' }).title).toContain('i Telemark, menn, ');
  });

  it('counts rows without a figure in the alternative text', () => {
    expect(draw({}).description.at(-1)).toBe('3 undertrykt.');
  });

  it.each([
    ['no rows', { rows: [] }, /rows: none/],
    [
      'an interval that does not hold its value',
      { rows: [{ code: '1', label: 'A', value: 5, status: 'final', interval: [6, 7] }] },
      /rows «A» \(1\): 6 to 7; allowed: finite, with the value 5 inside/,
    ],
    [
      'an interval around nothing',
      { rows: [{ code: '1', label: 'A', value: null, status: 'suppressed', interval: [0, 3] }] },
      /an interval without a value/,
    ],
  ] satisfies [string, Partial<IntervalsInput>, RegExp][])('refuses %s', (_, input, message) => {
    expect(() => draw(input)).toThrow(message);
  });
});
