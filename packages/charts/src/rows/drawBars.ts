/** A change as a sum of parts becomes horizontal bars from a common zero, with the sum as the last row. */
import { formatPeriod } from '@regionpuls/domain';
import { scaleLinear } from 'd3-scale';
import type { BarLayer, BarsDrawing, Footnote, Row } from '../drawing.ts';
import { footnotes } from '../line/footnotes.ts';
import { MEASURES } from '../line/sizes.ts';
import { formatInText, formatShort, roundTo, uncapitalise, valueFormat } from '../line/valueFormat.ts';
import { runOf } from '../text/textBlock.ts';
import { type BarsInput, checkBarsInput } from './barsInput.ts';
import { describeBars } from './describeBars.ts';
import { bottomTexts, topTexts } from './frameRows.ts';
import { layRows, rowGuides } from './layRows.ts';
import { ROW_WORDS } from './rowWords.ts';

type Role = 'part' | 'rest' | 'total';

/**
 * @returns the whole picture in pixels, as high as its rows need.
 * @throws RangeError naming what cannot be drawn: no parts, or parts that do not sum to the change.
 */
export function drawBars(input: BarsInput): BarsDrawing {
  checkBarsInput(input);
  const { language, indicator, size, width } = input;
  const words = ROW_WORDS[language];
  const format = valueFormat(indicator, 'change-12m', input.unit, language);
  const [from, to] = [formatPeriod(input.from, language), formatPeriod(input.to, language)];
  const what = uncapitalise(indicator.name[language]);
  const unit = format.kind === 'points' ? words.points : indicator.unitName[language];
  const title = words.change(what, input.label, from, to);
  const items: { code: string; label: string; value: number; role: Role }[] = [
    ...input.components.map(({ code, label, value }) => ({
      code,
      label: typeof label === 'string' ? label : label[language],
      value,
      role: code === 'rest' ? ('rest' as const) : ('part' as const),
    })),
    { code: 'total', label: words.total, value: input.change, role: 'total' },
  ];
  const m = MEASURES[size];
  const thickness = Math.round(m.label * 1.25);
  const { texts, top } = topTexts(input, words.changeOf(unit, from, to));
  const layout = layRows(
    items.map(({ label, value, role }) => {
      const weight = role === 'total' ? 600 : 400;
      const token = role === 'rest' ? 'muted' : 'text';
      return { label, weight, values: [[runOf(formatShort(value, format), weight, token)]] };
    }),
    { width, size, top, thickness },
  );
  const values = items.map(({ value }) => value);
  const drawn = isSumDrawn(values) ? values : values.slice(0, -1);
  const toX = scaleLinear()
    .domain([Math.min(0, ...drawn), Math.max(0, ...drawn)])
    .range([layout.left, layout.right]);
  const zero = toX(0);
  const rows = items.map(({ code, label, value, role }, index): Row => {
    const { box, middle, texts: written } = layout.rows[index]!;
    const bar: BarLayer = {
      ...spanOf(zero, toX(value)),
      y: middle - thickness / 2,
      height: thickness,
      ...look(role),
    };
    const bars = index < drawn.length ? [bar] : [];
    return { code, name: `${label}: ${formatInText(value, format)}`, box, layers: [...bars, ...written] };
  });
  const notes = barFootnotes(
    input,
    roundTo(input.change, format.decimals),
    values.slice(0, -1).map((value) => roundTo(value, format.decimals)),
  );
  const { layers, height } = bottomTexts(input, notes, layout.bottom);
  const divide = layout.rows.at(-1)!.box.y;
  return {
    kind: 'bars',
    language,
    size,
    width,
    height,
    title,
    description: describeBars(input, title, format),
    footnotes: notes,
    zero,
    rows,
    behind: [
      ...rowGuides({ ...layout, rows: layout.rows.slice(0, drawn.length) }),
      {
        kind: 'rule',
        role: 'divider',
        from: [0, divide],
        to: [width, divide],
        token: 'grid',
        width: 1,
        dash: [],
      },
    ],
    layers: [
      {
        kind: 'rule',
        role: 'reference',
        from: [zero, layout.top],
        to: [zero, layout.bottom],
        token: 'axis',
        width: m.line * 0.5,
        dash: [],
      },
      ...texts,
      ...layers,
    ],
  };
}

/** A sum that dwarfs its parts is written and not drawn: its bar would take the width that the parts are read by. */
function isSumDrawn(values: readonly number[]): boolean {
  const largest = Math.max(...values.slice(0, -1).map(Math.abs));
  return Math.abs(values.at(-1)!) <= largest * 2;
}

/** From zero to the value; a value of 0 is still seen to be there. */
function spanOf(zero: number, end: number): { x: number; width: number } {
  const width = Math.abs(end - zero);
  return width < 1.5 ? { x: zero - 0.75, width: 1.5 } : { x: Math.min(zero, end), width };
}

/** What could not be placed is pale with an outline: it is told from the others without colour. */
function look(role: Role): Pick<BarLayer, 'kind' | 'role' | 'radius' | 'token' | 'edge'> {
  const shape = { kind: 'bar', role, radius: 0 } as const;
  if (role === 'rest') return { ...shape, token: 'band', edge: 'tile-edge' };
  return { ...shape, token: role === 'total' ? 'muted' : 'series-1', edge: null };
}

function barFootnotes(input: BarsInput, shownSum: number, shownParts: readonly number[]): Footnote[] {
  const notes = footnotes({
    series: [
      {
        source: input.indicator.source,
        vintage: input.vintage,
        boundaries: input.boundaries,
        notes: [...input.notes],
      },
    ],
    points: [],
    table: input.indicator.table,
    recipe: 'none',
    sources: input.sources,
    language: input.language,
  });
  const sum = shownParts.reduce((total, value) => total + value, 0);
  if (Math.abs(sum - shownSum) < 1e-6) return notes;
  return [...notes, { kind: 'calculation', text: ROW_WORDS[input.language].rounded }];
}
