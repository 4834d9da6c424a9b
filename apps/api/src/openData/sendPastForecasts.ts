/** Earlier forecasts of a series as a file: a row for each period of each, beside what came. */
import type { QueryOf, readForecast } from '@regionpuls/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readRegionIndex, requireIndicator } from '../sources.ts';
import {
  type PastForecastFigures,
  pastForecastsToCsv,
  pastForecastsToJsonStat,
  pastForecastsToWorkbook,
} from '@regionpuls/formats';
import { methodWords } from './methodWords.ts';
import { namePastForecasts } from './nameFile.ts';
import type { OpenSources } from './openSources.ts';
import { forecastPage } from './pageAddress.ts';
import { publicOrigin } from './publicOrigin.ts';
import { requireCard } from './requireCard.ts';
import { type DownloadFormat, sendFile } from './sendFile.ts';

export async function sendPastForecasts(
  sources: OpenSources,
  figures: PastForecastFigures,
  query: Omit<QueryOf<typeof readForecast>, 'months'> & { format: DownloadFormat },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { format, lang, sex, boundaries, asOf, region } = query;
  const indicator = requireIndicator(sources, query.indicator);
  const index = await readRegionIndex(sources);
  const language = lang ?? 'nb';
  const origin = publicOrigin(request, sources.publicUrl);
  const now = sources.now?.() ?? new Date();
  const regionName = (code: string) => index.find(code)?.label;
  // The page shows both sexes on the usual borders as they are known now, and nothing else.
  const onPage = sex === 'total' && !boundaries && !asOf;
  const provenance = {
    ...{ language, indicator, asOf, regionName },
    source: requireCard(sources, indicator),
    recipe: 'none' as const,
    methodWords: methodWords(language),
    address: origin + request.url,
    ...(onPage ? { page: forecastPage(origin, { indicator: indicator.id, region }, language) } : {}),
  };
  return sendFile(reply, format, {
    name: namePastForecasts(indicator, region, language, regionName),
    tagOf: [lang, provenance.address, provenance.page, asOf, figures],
    csv: () => pastForecastsToCsv(figures, provenance, lang),
    jsonStat: () => pastForecastsToJsonStat(figures, provenance),
    workbook: () => pastForecastsToWorkbook(figures, provenance, now.toISOString()),
  });
}
