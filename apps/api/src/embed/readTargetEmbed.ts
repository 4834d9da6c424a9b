/** A target: the agreed path, the actual course, the target itself and where it is heading. */
import { drawLineChart, progressLines, qualifiers } from '@regionpuls/charts';
import { readProgress } from '@regionpuls/contract';
import {
  type Indicator,
  type Progress,
  type Series,
  type Sex,
  type View,
  breakdownMember,
  labelOfRegion,
  sexSchema,
} from '@regionpuls/domain';
import type { OpenSources } from '../openData/openSources.ts';
import { badParameter } from '../problems.ts';
import { readRegionIndex, requireIndicator } from '../sources.ts';
import type { AskRoute } from './askRoute.ts';
import type { Embed } from './embed.ts';
import { EMBED_WORDS } from './embedWords.ts';
import { printedHeading } from './printedHeading.ts';
import { requireDayNotAhead } from './requireDayNotAhead.ts';
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
  requireDayNotAhead(sources, view);
  const progress = await ask(readProgress, `/api/v1/targets/${view.target}/progress`, { asOf });
  const { target, actual } = progress;
  if (view.indicator !== target.indicator)
    throw badParameter('indicator', 'is not the target’s own', [target.indicator]);
  if (view.region.join() !== target.region)
    throw badParameter('region', 'is not the target’s own', [target.region]);
  requireOwnFigures(progress, view);
  const indicator = requireIndicator(sources, target.indicator);
  const region = (await readRegionIndex(sources)).find(target.region);
  const where = region ? labelOfRegion(region, lang) : target.region;
  const isAdjusted = view.recipe === 'seasonally-adjusted';
  const canAdjust = progress.adjusted.points.length > 0;
  const course = isAdjusted && canAdjust ? 'adjusted' : 'published';
  const input = {
    language: lang,
    indicator,
    where,
    sources: sources.cards,
    ...progressLines(progress, course, EMBED_WORDS[lang]),
  };
  const title = target.title[lang];
  const subtitle = target.example ? `${title}. ${EMBED_WORDS[lang].example}` : title;
  const takeaway = writeTargetTakeaway(progress, indicator, where, view);
  const query = [
    asOf ? `asOf=${encodeURIComponent(asOf)}` : '',
    // The page shows adjusted figures where there are any, and this chart those it was asked for.
    canAdjust && !isAdjusted ? 'course=published' : '',
    lang === 'nb' ? '' : `lang=${lang}`,
  ]
    .filter(Boolean)
    .join('&');
  return {
    view,
    takeaway,
    subtitle,
    // An adjusted chart that was given out is shown as well as it can be, and says so.
    remarks: isAdjusted && !canAdjust ? [EMBED_WORDS[lang].notAdjusted] : [],
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
    csv: seriesCsv({
      ...view,
      sex: sexOf(actual),
      boundaries: actual.boundaries,
      recipe: course === 'adjusted' ? 'seasonally-adjusted' : 'none',
      frequency: actual.frequency,
    }),
  };
}

/**
 * A target has its own figures, borders and time: nothing else of the view picks them. Sex left out reads as «total», so
 * that one stands for the target's own.
 * @throws ProblemResponse
 */
function requireOwnFigures({ target, actual }: Progress, view: View): void {
  const { sex, boundaries, frequency, recipe } = view;
  for (const end of ['from', 'to'] as const)
    if (view[end]) throw badParameter(end, 'a target is shown over its whole time; allowed: leave it out');
  if (sex !== 'total' && sex !== sexOf(actual))
    throw badParameter('sex', 'is not the target’s own', [sexOf(actual)]);
  if (boundaries && boundaries !== target.boundaries)
    throw badParameter('boundaries', 'are not the target’s own', [target.boundaries]);
  if (frequency && frequency !== actual.frequency)
    throw badParameter('frequency', 'is not the target’s own', [actual.frequency]);
  if (recipe !== 'none' && recipe !== 'seasonally-adjusted')
    throw badParameter('recipe', 'a target is not shown so', ['none', 'seasonally-adjusted']);
}

function sexOf({ breakdown }: Pick<Series, 'breakdown'>): Sex {
  return sexSchema.catch('total').parse(breakdownMember(breakdown)?.member);
}

function writeTargetTakeaway(
  { now, target, actual }: Progress,
  indicator: Indicator,
  where: string,
  { lang }: View,
): string {
  const words = EMBED_WORDS[lang];
  const who = qualifiers({ breakdown: actual.breakdown, language: lang });
  const what = words.where(indicator.name[lang], where) + who;
  switch (now.verdict) {
    case 'cannot-tell':
      return words.notJudged(target.title[lang] + who);
    case 'on-path':
      return words.asExpected(what);
    case 'ahead':
      return words.offPath(what, target.direction === 'at-least', false);
    case 'slightly-behind':
    case 'behind':
      return words.offPath(what, target.direction === 'at-most', now.verdict === 'slightly-behind');
  }
}
