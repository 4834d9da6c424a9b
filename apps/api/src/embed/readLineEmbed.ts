/** One to six regions' series as lines. */
import { type LineInput, drawLineChart, qualifiersOf } from '@regionpuls/charts';
import { type View, labelOfRegion } from '@regionpuls/domain';
import { assembleSeries } from '../assemble.ts';
import type { OpenSources } from '../openData/openSources.ts';
import { seriesPage } from '../openData/pageAddress.ts';
import { readRegionIndex, requireIndicator } from '../sources.ts';
import type { Embed } from './embed.ts';
import { shapeOf } from './shapeOf.ts';
import { printedHeading } from './printedHeading.ts';
import { writeLineTakeaway } from './lineTakeaway.ts';
import { requireDayNotAhead } from './requireDayNotAhead.ts';
import { seriesCsv } from './seriesCsv.ts';
import { tableOfLine } from './tableOfLine.ts';

/** @throws ProblemResponse naming the parameter that cannot be used. */
export async function readLineEmbed(sources: OpenSources, view: View): Promise<Embed> {
  const { lang } = view;
  requireDayNotAhead(sources, view);
  const indicator = requireIndicator(sources, view.indicator);
  const index = await readRegionIndex(sources);
  const series = await Promise.all(view.region.map((region) => assembleSeries(sources, { ...view, region })));
  const nameOf = (code: string) => {
    const region = index.find(code);
    return region ? labelOfRegion(region, lang) : code;
  };
  const input = {
    series: series.map((one) => ({ label: nameOf(one.region), series: one })),
    indicator,
    recipe: view.recipe,
    language: lang,
    sources: sources.cards,
    size: 'page',
  } satisfies Partial<LineInput>;
  const whole = { ...input, ...shapeOf({ width: 600, standsAlone: false }) };
  const drawing = drawLineChart(whole);
  const added = qualifiersOf(whole);
  const { sentence: takeaway, remarks } = await writeLineTakeaway(sources, {
    ...{ view, indicator, series, drawing, added },
  });
  return {
    view,
    takeaway,
    subtitle: null,
    remarks,
    draw: (size) =>
      drawLineChart({
        ...input,
        ...shapeOf(size),
        ...(size.standsAlone ? { heading: printedHeading(view, takeaway), printFootnotes: true } : {}),
      }),
    tableOf: (shown) => tableOfLine(shown.kind === 'line' ? shown : drawing, lang, added),
    page: seriesPage('', view, lang)!,
    csv: seriesCsv(view),
  };
}
