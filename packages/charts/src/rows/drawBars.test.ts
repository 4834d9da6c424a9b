import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarLayer, BarsDrawing, TextLayer } from '../drawing.ts';
import { decompositionOf, onProgrammes, unemployedRate } from '../galleryFigures.ts';
import { boxesOverlap } from '../text/textBlock.ts';
import type { BarsInput } from './barsInput.ts';
import { drawBars } from './drawBars.ts';

const county = decompositionOf('programmes-by-municipality');
const base: BarsInput = { ...county, indicator: onProgrammes, language: 'nb', width: 600, size: 'page' };
const draw = (input: Partial<BarsInput>) => drawBars({ ...base, ...input });
const barsOf = ({ rows }: BarsDrawing) =>
  rows.flatMap(({ layers }) => layers.filter((layer): layer is BarLayer => layer.kind === 'bar'));

function textsOf({ rows, layers }: BarsDrawing): TextLayer[] {
  return [...rows.flatMap((row) => row.layers), ...layers].filter(
    (layer): layer is TextLayer => layer.kind === 'text',
  );
}

describe('drawBars', () => {
  it('keeps texts apart and inside, and bars on their own side of zero, at every width', () => {
    const label = fc.constantFrom('Skien', 'Informasjon og kommunikasjon', 'Næringssammensetningsendringer');
    const part = fc.record({ label, value: fc.integer({ min: -5000, max: 5000 }) });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 320, max: 1280 }),
        fc.constantFrom('card' as const, 'page' as const),
        (parts, width, size) => {
          const components = parts.map((each, index) => ({ ...each, code: String(index) }));
          const change = parts.reduce((sum, { value }) => sum + value, 0);
          const drawing = draw({ components, change, width, size });
          const texts = textsOf(drawing);
          for (const [index, { box }] of texts.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 0.01);
            for (const other of texts.slice(index + 1)) expect(boxesOverlap(box, other.box)).toBe(false);
            for (const bar of barsOf(drawing)) expect(boxesOverlap(box, bar)).toBe(false);
          }
          for (const [index, bar] of barsOf(drawing).entries()) {
            const value = components[index]?.value ?? change;
            if (value > 0) expect(bar.x + 0.76).toBeGreaterThanOrEqual(drawing.zero);
            if (value < 0) expect(bar.x + bar.width - 0.76).toBeLessThanOrEqual(drawing.zero);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draws lengths in proportion to the values', () => {
    const components = [
      { code: 'a', label: 'A', value: 40 },
      { code: 'b', label: 'B', value: -10 },
    ];
    const [a, b, sum] = barsOf(draw({ components, change: 30 }));
    expect(a!.width / b!.width).toBeCloseTo(4, 9);
    expect(sum!.width / b!.width).toBeCloseTo(3, 9);
  });

  it('keeps the order given and ends in the sum, with its sign', () => {
    const { rows } = draw({});
    expect(rows.map(({ code }) => code)).toEqual([...county.components.map(({ code }) => code), 'total']);
    expect(rows.at(-1)!.name).toBe('I alt: −198');
  });

  it('writes a sum that dwarfs its parts without a bar', () => {
    expect(barsOf(draw({})).map(({ role }) => role)).not.toContain('total');
  });

  it('mutes what could not be placed, with an outline', () => {
    const rest = barsOf(draw({})).find(({ role }) => role === 'rest')!;
    expect([rest.token, rest.edge]).toEqual(['band', 'tile-edge']);
  });

  it('says the sum and the largest parts, and what could not be placed', () => {
    expect(draw({}).description).toEqual([
      'Endring i arbeidssøkere på tiltak i Telemark, januar 2025 til januar 2026.',
      expect.stringMatching(/^Endringen i alt er −198, fra \d+ til \d+\.$/),
      'De største delene er Skien −52, Kragerø −19 og Porsgrunn −18.',
      '3 kommuner uten vist tall −17.',
    ]);
  });

  it('prints the notes given, and says when rounded parts do not give the sum', () => {
    const text = (input: Partial<BarsInput>) => draw(input).footnotes.map((note) => note.text);
    expect(text({})).toContain('Oppdelingen beskriver endringen. Den viser ikke hva som er årsaken.');
    const thirds = ['a', 'b', 'c'].map((code) => ({ code, label: code, value: 10 / 3 }));
    expect(text({ components: thirds, change: 10 }).at(-1)).toMatch(/^Delene er rundet av hver for seg/);
    expect(text({}).at(-1)).not.toMatch(/rundet/);
  });

  it('calls a change of a rate percentage points', () => {
    const components = [{ code: 'a', label: { nb: 'Skien', nn: 'Skien', en: 'Skien' }, value: 0.3 }];
    const drawing = draw({ components, change: 0.3, unit: 'percent', indicator: unemployedRate });
    expect(drawing.rows[0]!.name).toBe('Skien: +0,3 prosentpoeng');
  });

  it.each([
    ['parts that do not sum to the change', { change: -197 }, /they sum to -198; allowed: the change, -197/],
    ['no parts', { components: [], change: 0 }, /components: none/],
    ['a picture too narrow', { width: 200 }, /width: 200 pixels; allowed: at least 240/],
    [
      'a value that is not a number',
      { components: [{ code: 'a', label: 'A', value: NaN }], change: 0 },
      /components «a»: the value is NaN/,
    ],
  ])('refuses %s and says what is allowed', (_, input, message) => {
    expect(() => draw(input)).toThrow(message);
  });
});
