import { LANGUAGES } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import type { Drawing, TextLayer } from '../drawing.ts';
import { gallery } from '../gallery.ts';
import { figuresOf, forecastOf, unemployed, withoutSeason } from '../galleryFigures.ts';
import { drawLineChart } from './drawLineChart.ts';

const ADJUSTED = /sesongjust|seasonal(ly)? adjust/i;
const OURS = /vår beregning|vår utrekning|our calculation/i;

/** Every text that the picture gives to a reader, seen or heard. */
function textsOf(drawing: Drawing): string[] {
  const layers = drawing.layers.filter((layer): layer is TextLayer => layer.kind === 'text');
  const line = drawing.kind === 'line' ? drawing : null;
  return [
    drawing.title,
    ...drawing.description,
    ...drawing.footnotes.map(({ text }) => text),
    ...layers.map(({ lines }) => lines.map((runs) => runs.map(({ text }) => text).join('')).join(' ')),
    ...(line ? [line.y.title, ...line.lines.map(({ label }) => label)] : []),
    ...(line?.hitPoints ?? []).flatMap(({ reading, values }) => [
      reading,
      ...values.map(({ label }) => label),
    ]),
  ];
}

it.each(Object.keys(gallery))('no text of %s says seasonally adjusted without our calculation', (name) => {
  const said = textsOf(gallery[name]!()).filter((text) => ADJUSTED.test(text));
  expect(said.filter((text) => !OURS.test(text))).toEqual([]);
});

it.each(LANGUAGES)('an adjusted chart says whose adjustment it is wherever it says it, in %s', (language) => {
  for (const width of [320, 600, 1200]) {
    const drawing = drawLineChart({
      series: [withoutSeason('adjusted')],
      recipe: 'seasonally-adjusted',
      published: figuresOf('nav-unemployed', '31').series,
      forecast: { points: forecastOf('adjustedForecast') },
      indicator: unemployed,
      language,
      width,
      height: 440,
      size: 'page',
    });
    const said = textsOf(drawing).filter((text) => ADJUSTED.test(text));
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((text) => !OURS.test(text))).toEqual([]);
  }
});
