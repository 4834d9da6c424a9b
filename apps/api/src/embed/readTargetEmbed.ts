/** A target: the agreed path, the actual course, the target itself and where it is heading. */
import { type LineInput, drawLineChart } from '@regionpuls/charts';
import { readProgress } from '@regionpuls/contract';
import type { Indicator, Progress, View } from '@regionpuls/domain';
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
  const where = (await readRegionIndex(sources)).find(target.region)?.label ?? target.region;
  const input = { ...lineInput(progress, indicator, view), sources: sources.cards };
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

function lineInput(
  progress: Progress,
  indicator: Indicator,
  { lang, recipe }: View,
): Omit<LineInput, 'width' | 'height'> {
  const { actual, adjusted, forecast, inForce, target } = progress;
  const words = EMBED_WORDS[lang];
  const isAdjusted = recipe === 'seasonally-adjusted' && adjusted.points.length > 0;
  const fan = isAdjusted ? adjusted.forecast : forecast.points;
  const inForcePath = progress.paths.find(({ version }) => version === inForce?.version);
  const seasonal = isAdjusted ? [] : (inForcePath?.seasonal ?? []);
  return {
    language: lang,
    size: 'page',
    indicator,
    series: [
      {
        label: isAdjusted ? words.actualAdjusted : words.actual,
        series: isAdjusted ? { ...actual, points: adjusted.points } : actual,
      },
    ],
    ...(isAdjusted ? { recipe: 'seasonally-adjusted' as const, published: actual } : {}),
    paths: distinctPaths(progress).map(({ version, points, adjusted: level }) => ({
      version,
      points: isAdjusted && level.length > 0 ? level : points,
      inForce: version === inForce?.version,
      label:
        version === inForce?.version
          ? words.expected
          : words.expectedAgreed(
              target.versions.find((one) => one.version === version)?.agreed.slice(0, 4) ?? '',
            ),
    })),
    ...(seasonal.length > 0 ? { seasonalPath: seasonal } : {}),
    ...(fan.length > 0 ? { forecast: { points: fan } } : {}),
    ...(inForce
      ? {
          target: { ...inForce.goal, direction: target.direction },
          baseline: { period: inForce.baseline.period, value: inForce.baseline.value },
        }
      : {}),
  };
}

/** A version that decided something else about the same course would be a second line under the first. */
function distinctPaths({ paths, inForce }: Progress): Progress['paths'] {
  const isInForce = (path: Progress['paths'][number]) => path.version === inForce?.version;
  const courseOf = (path: Progress['paths'][number]) =>
    path.points.map(({ period, value }) => `${period}:${value}`).join();
  const newestFirst = [...paths].sort(
    (a, b) => Number(isInForce(b)) - Number(isInForce(a)) || b.version - a.version,
  );
  return [...new Map(newestFirst.toReversed().map((path) => [courseOf(path), path])).values()].sort(
    (a, b) => a.version - b.version,
  );
}
