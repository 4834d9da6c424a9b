/** Series as JSON or as a file. */
import { readSeries } from '@regionpuls/contract';
import type { Series } from '@regionpuls/domain';
import type { FastifyInstance } from 'fastify';
import { assembleSeries } from '../assemble.ts';
import { mount } from '../mount.ts';
import { nameSeries } from '../openData/nameFile.ts';
import type { OpenSources } from '../openData/openSources.ts';
import { seriesPage } from '../openData/pageAddress.ts';
import { publicOrigin } from '../openData/publicOrigin.ts';
import { requireCard } from '../openData/requireCard.ts';
import { sendFigures } from '../openData/sendFigures.ts';
import { readRegionIndex, requireIndicator } from '../sources.ts';

export function answerSeries(app: FastifyInstance, sources: OpenSources): void {
  mount(app, readSeries, async ({ query, request, reply }) => {
    const { region: regions, format, lang, ...selection } = query;
    // One after the other: a question of fifty regions waits its turn between any two, and holds up nobody.
    const series: Series[] = [];
    for (const region of regions) series.push(await assembleSeries(sources, { ...selection, region }));
    if (format === 'json') return { series };
    const indicator = requireIndicator(sources, selection.indicator);
    const index = await readRegionIndex(sources);
    const regionName = (code: string) => index.find(code)?.label;
    const language = lang ?? 'nb';
    const origin = publicOrigin(request, sources.publicUrl);
    return sendFigures(reply, format, {
      series,
      language: lang,
      provenance: {
        language,
        indicator,
        source: requireCard(sources, indicator),
        recipe: selection.recipe,
        asOf: selection.asOf,
        regionName,
        address: origin + request.url,
        page: seriesPage(origin, { ...selection, region: regions }, language),
      },
      name: nameSeries(indicator, regions, language, regionName),
      now: sources.now?.() ?? new Date(),
    });
  });
}
