/** A target: the agreed path, the actual course, the target itself and where it is heading. */
import { drawLineChart, progressLines } from '@regionpuls/charts';
import { readProgress } from '@regionpuls/contract';
import { type Indicator, type Progress, type View, labelOfRegion } from '@regionpuls/domain';
import type { OpenSources } from '../openData/openSources.ts';
import { badParameter } from '../problems.ts';
import { readRegionIndex, requireIndicator } from '../sources.ts';
import type { AskRoute } from './askRoute.ts';
import type { Embed } from './embed.ts';
import { EMBED_WORDS } from './embedWords.ts';
import { printedHeading } from './printedHeading.ts';
import { seriesCsv } from './seriesCsv.ts';
import { shapeOf } from './shapeOf.ts';
import { tableOfLine } from './tableOfLine.ts';

/** @throws ProblemResponse where there is no such target, or the view names another indicator or region than it is of. */
export async function readTargetEmbed(
  sources: OpenSources,
  ask: AskRoute,
  view: View & { target: string },
): Promise<Embed> {
  const { lang, asOf } = view;
  const progress = await ask(readProgress, `/api/v1/targets/${view.target}/progress`, { asOf });
  const { target, actual } = progress;
  if (view.indicator !== target.indicator)
    throw badParameter('indicator', 'is not the target’s own', [target.indicator]);
  if (view.region.join() !== target.region)
    throw badParameter('region', 'is not the target’s own', [target.region]);
  const indicator = requireIndicator(sources, target.indicator);
  const region = (await readRegionIndex(sources)).find(target.region);
  const where = region ? labelOfRegion(region, lang) : target.region;
  const course =
    view.recipe === 'seasonally-adjusted' && progress.adjusted.points.length > 0 ? 'adjusted' : 'published';
  const input = {
    language: lang,
    indicator,
    where,
    sources: sources.cards,
    ...progressLines(progress, course, EMBED_WORDS[lang]),
  };
  const subtitle = target.title[lang];
  const takeaway = writeTargetTakeaway(progress, indicator, where, view);
  const query = [asOf ? `asOf=${encodeURIComponent(asOf)}` : '', lang === 'nb' ? '' : `lang=${lang}`]
    .filter(Boolean)
    .join('&');
  return {
    view,
    takeaway,
    subtitle: target.example ? `${subtitle}. ${EMBED_WORDS[lang].example}` : subtitle,
    remarks: [],
    draw: (size) =>
      drawLineChart({
        ...input,
        ...shapeOf(size),
        ...(size.standsAlone
          ? { heading: printedHeading(view, takeaway, subtitle), printFootnotes: true }
          : {}),
      }),
    tableOf: (drawing) =>
      drawing.kind === 'line' ? tableOfLine(drawing, lang) : { caption: '', head: [], rows: [] },
    page: `/mal/${target.id}${query ? `?${query}` : ''}`,
    csv: seriesCsv({ ...view, boundaries: actual.boundaries, recipe: 'none', frequency: actual.frequency }),
  };
}

function writeTargetTakeaway(
  { now, target }: Progress,
  indicator: Indicator,
  where: string,
  { lang }: View,
): string {
  const words = EMBED_WORDS[lang];
  const what = words.where(indicator.name[lang], where);
  switch (now.verdict) {
    case 'cannot-tell':
      return words.notJudged(target.title[lang]);
    case 'on-path':
      return words.asExpected(what);
    case 'ahead':
      return words.offPath(what, target.direction === 'at-least', false);
    case 'slightly-behind':
    case 'behind':
      return words.offPath(what, target.direction === 'at-most', now.verdict === 'slightly-behind');
  }
}
